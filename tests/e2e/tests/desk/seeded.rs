//! A desk with a hundred and fifty summaries in several states, put straight into the database, and what of it an independent count says.

use antt::criteria::parse_iso;
use antt::document::decision::{self, AssessmentRef, Recognition, ReviewDecision, Reviewer, Ruling};
use antt::document::{Header, members, sign, to_file};
use antt::review::intake::{Read, read};
use antt::review::record::{DecisionRecord, Record};
use antt::review::trust::{Entry, Role};
use antt::verdict::UnitVerdict;
use e2e::{App, Browser, Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use super::generator::{SIGNED_AT, secret_of, signed};
use super::many::{MadeUp, register_csv, trust_list, unit};

/// Units in the register; the last ten hand nothing in.
pub const EXPECTED: u64 = 162;
pub const HANDED_IN: u64 = 152;
/// Units that hand in without being expected.
const STRANGERS: std::ops::Range<u64> = EXPECTED..EXPECTED + 5;
const REVIEWER: u64 = 9_999;

/// A unit that handed in.
pub struct One {
    pub unit: MadeUp,
    pub record: Record,
    bytes: Vec<u8>,
}

impl One {
    /// As received.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }
}

/// What somebody else's key signed in the name of a unit.
pub fn forged(n: u64, key: u64) -> One {
    one_of(unit(n), to_file(&signed(&unit(n).summary(), key)))
}

/// Lets the desk hold a summary, and the reviewer's decision about it.
pub fn hold(browser: &Browser, one: &One, ruling: Ruling) {
    browser.put("received", &[received(&one.record.digest.to_string(), "summary", serde(&one.record), &one.bytes)]);
    decide(browser, one, ruling);
}

/// How many decisions the desk has.
pub fn decided() -> usize {
    all().iter().filter(|one| ruling(one.unit.n).is_some()).count()
}

pub fn is_trusted(n: u64) -> bool {
    !n.is_multiple_of(7)
}

fn ruling(n: u64) -> Option<Ruling> {
    match n % 4 {
        0 => Some(Ruling::Accepted),
        1 => Some(Ruling::Returned),
        _ => None,
    }
}

pub fn is_recognised(n: u64) -> bool {
    n.is_multiple_of(8)
}

pub fn all() -> &'static [One] {
    static ALL: OnceLock<Vec<One>> = OnceLock::new();
    ALL.get_or_init(|| (0..HANDED_IN).chain(STRANGERS).map(one).collect())
}

fn one(n: u64) -> One {
    one_of(unit(n), unit(n).file())
}

fn one_of(unit: MadeUp, bytes: Vec<u8>) -> One {
    match read(&bytes) {
        Read::Summary(record) => One { unit, record: *record, bytes },
        other => panic!("no summary: {other:?}"),
    }
}

/// The state of an expected unit, told from how it was made.
pub fn state(n: u64) -> &'static str {
    if n >= HANDED_IN {
        return "not_submitted";
    }
    let one = &all()[usize::try_from(n).expect("small")];
    match (is_trusted(n), one.record.verdict, ruling(n)) {
        (false, ..) => "not_verified",
        (true, Some(UnitVerdict::Qualified), None) => "waiting",
        (true, Some(UnitVerdict::Qualified), Some(Ruling::Accepted)) => "qualified",
        (true, Some(UnitVerdict::Qualified), Some(_)) => "returned_or_rejected",
        (true, ..) => "not_qualified",
    }
}

/// Group and measure → how many units; `total`, each kind, and each body above by its name.
pub fn counts() -> BTreeMap<(String, &'static str), u64> {
    let mut counts = BTreeMap::new();
    let mut add = |n: u64, what: &'static str| {
        let unit = unit(n);
        for group in ["total", unit.kind.id(), &unit.parent_name] {
            *counts.entry((group.to_owned(), what)).or_default() += 1;
        }
    };
    for n in 0..EXPECTED {
        add(n, "expected");
        add(n, state(n));
        if n < HANDED_IN {
            add(n, "submitted");
        }
        if n < HANDED_IN && is_trusted(n) && is_recognised(n) {
            add(n, "recognised");
        }
    }
    for n in STRANGERS {
        add(n, "unexpected");
    }
    counts
}

fn decision(one: &One, ruling: Ruling) -> Vec<u8> {
    let (n, record) = (one.unit.n, &one.record);
    let issued = || Recognition {
        number: format!("{n}/QĐ"),
        issued_on: "2026-11-18".to_owned(),
        issuer: "Công an tỉnh".to_owned(),
    };
    let document = ReviewDecision {
        header: Header::new(decision::TYPE, &format!("urn:uuid:6f9619ff-8b86-4011-b42d-{n:012x}"), "0.1.0"),
        assessment: AssessmentRef { id: record.id.clone(), revision: record.revision, digest: record.digest },
        unit: record.unit.clone(),
        year: record.year,
        decision: ruling,
        checks: BTreeMap::new(),
        comment: Some("Đã xem.".to_owned()),
        recognition: is_recognised(n).then(issued),
        reviewer: Reviewer {
            name: "Trần Thị Bình".into(), title: "Phó phòng".into(), organisation: "Công an".into()
        },
        decided_at: SIGNED_AT.to_owned(),
        supersedes: None,
    };
    to_file(&sign(&members(&document), &secret_of(REVIEWER), SIGNED_AT).expect("no proof yet"))
}

/// The digest of the first decision of this kind, without its prefix.
pub fn decision_of(wanted: Ruling) -> String {
    let one = all().iter().find(|one| ruling(one.unit.n) == Some(wanted)).expect("such a decision");
    decision_about(one, wanted)
}

/// The digest of the decision about a summary, without its prefix.
pub fn decision_about(one: &One, ruling: Ruling) -> String {
    match read(&decision(one, ruling)) {
        Read::Decision(record) => record.digest.to_string().trim_start_matches("sha256:").to_owned(),
        other => panic!("no decision: {other:?}"),
    }
}

/// A second decision about a unit that was returned, which contradicts the first: the same reviewer accepts it.
pub fn contradict(browser: &Browser, one: &One) -> DecisionRecord {
    decide(browser, one, Ruling::Accepted)
}

/// A decision comes to the desk.
pub fn decide(browser: &Browser, one: &One, ruling: Ruling) -> DecisionRecord {
    let bytes = decision(one, ruling);
    match read(&bytes) {
        Read::Decision(record) => {
            browser.put("received", &[received(&record.digest.to_string(), "decision", serde(&*record), &bytes)]);
            *record
        }
        other => panic!("no decision: {other:?}"),
    }
}

pub fn reviewer() -> Entry {
    Entry {
        did: secret_of(REVIEWER).did(),
        name: "Trần Thị Bình".to_owned(),
        roles: BTreeSet::from([Role::Reviewer]),
        units: Vec::new(),
        added_on: parse_iso("2026-01-05").expect("a day"),
        revoked_on: None,
        how: "Gặp trực tiếp".to_owned(),
    }
}

fn received(digest: &str, is: &str, record: Value, bytes: &[u8]) -> Value {
    let known = json!({ "is": is, "record": record }).to_string();
    let text = std::str::from_utf8(bytes).expect("a text");
    json!({ "digest": digest, "name": "tep.json", "firstSeen": "2026-11-20", "known": known, "bytes": text })
}

fn records() -> Vec<Value> {
    let mut records = Vec::new();
    for one in all() {
        let record = serde(&one.record);
        records.push(received(&one.record.digest.to_string(), "summary", record, &one.bytes));
        let Some(ruling) = ruling(one.unit.n) else { continue };
        let bytes = decision(one, ruling);
        match read(&bytes) {
            Read::Decision(record) => {
                records.push(received(&record.digest.to_string(), "decision", serde(&*record), &bytes));
            }
            other => panic!("no decision: {other:?}"),
        }
    }
    records
}

fn serde(record: &impl serde::Serialize) -> Value {
    serde_json::to_value(record).expect("JSON")
}

/// A browser whose desk holds all that; with the register or without. It is at the first page.
pub fn start(with_register: bool) -> Browser {
    let browser = Browser::start_as_left(filled(with_register));
    browser.seed(App::serve(), &[]);
    browser
}

/// A profile whose desk holds all that, for the address at which this program serves the page. To fill it takes longer than most
/// tests do, so it is done once.
fn filled(with_register: bool) -> &'static Path {
    static FILLED: [OnceLock<PathBuf>; 2] = [const { OnceLock::new() }; 2];
    FILLED[usize::from(with_register)].get_or_init(|| {
        let name = if with_register { "desk-with-register" } else { "desk" };
        let profile = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        // What an earlier run left is of another address.
        let _ = fs::remove_dir_all(&profile);
        fill(&Browser::start_with_profile(&profile), App::serve(), with_register);
        profile
    })
}

/// Lets the desk of a browser that nobody has used before hold all that.
pub fn fill(browser: &Browser, app: &App, with_register: bool) {
    browser.seed(app, &[]);
    for some in records().chunks(100) {
        browser.put("received", some);
    }
    let trust = trust_list((0..HANDED_IN).filter(|n| is_trusted(*n)).map(unit), reviewer());
    browser.seed_trust(&trust);
    browser.put_copy_reminder_off();
    if with_register {
        browser.seed_setting("desk/register", &register_csv(EXPECTED));
    }
}
