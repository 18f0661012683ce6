//! Whole assessments out of a number: the same draft, outcome and signed file for the same seed on every machine. Shared by the
//! native tests, those in a browser, and whatever measures speed.
#![allow(dead_code)]

mod prng;
mod texts;
mod entries;

pub use entries::Temper;
pub use prng::Prng;

use antt::assessment::{Declaration, Draft, InUse, Profile, Scope, SignedRevision, fact_forced_by_scope};
use antt::criteria::{Criteria, UnitKind, parse_iso, standard_for};
use antt::document::summary::{Prepared, SelfAssessment, Signing, prepare};
use antt::document::{SecretKey, members, sign, to_file};
use antt::json::{Digest, canonical};
use serde_json::{Map, Value, json};
use texts::{maybe_text, text};

/// When every generated file was declared and signed.
pub const SIGNED_AT: &str = "2026-11-16T08:30:00Z";
const STATEMENT: &str = "Tôi chịu trách nhiệm về tính chính xác của bản tự đánh giá này.";

/// All five kinds in turn.
pub fn kind_of(seed: u64) -> UnitKind {
    UnitKind::ALL[usize::try_from(seed % 5).unwrap_or_default()]
}

/// Two drafts of three can be signed.
pub fn temper_of(seed: u64) -> Temper {
    [Temper::Counted, Temper::Met, Temper::Wild][usize::try_from(seed / 5 % 3).unwrap_or_default()]
}

pub fn standard_of(kind: UnitKind) -> &'static Criteria {
    standard_for(kind).expect("every kind has a standard")
}

pub fn draft_of(seed: u64) -> Draft {
    draft(seed, temper_of(seed))
}

pub fn draft(seed: u64, temper: Temper) -> Draft {
    let rng = &mut Prng::new(seed);
    let year = i32::try_from(rng.between(2022, 2100)).unwrap_or_default();
    draft_in(rng, kind_of(seed), year, temper)
}

pub fn draft_in(rng: &mut Prng, kind: UnitKind, year: i32, temper: Temper) -> Draft {
    let standard = standard_of(kind);
    let mut draft = Draft::new(uuid(rng), kind, year, standard.version.clone(), 1_790_000_000);
    draft.profile = profile(rng, kind);
    let wild = temper == Temper::Wild;
    if wild && rng.one_in(4) {
        draft.profile.head = " \u{0}".to_owned();
    }
    let scope = Scope::from_id(kind, &draft.profile.scope);
    for fact in &standard.facts {
        let answer = fact_forced_by_scope(&fact.id, scope).unwrap_or(!rng.one_in(4));
        if !(wild && rng.one_in(8)) {
            draft.facts.insert(fact.id.clone(), answer);
        }
    }
    for check in standard.checks() {
        if let Some(entry) = entries::check_entry(rng, check, year, temper) {
            draft.entries.insert(check.id.clone(), entry);
        }
    }
    draft.declaration = Declaration { name: text(rng), title: text(rng) };
    draft.signed = rng.one_in(3).then(|| SignedRevision {
        revision: u32::try_from(rng.between(1, 9)).unwrap_or_default(),
        digest: Digest::of_bytes(&rng.bytes::<8>()).to_string(),
        signed_at: 1_780_000_000,
        changed_since: true,
    });
    draft
}

fn uuid(rng: &mut Prng) -> String {
    let mut bytes: [u8; 16] = rng.bytes();
    bytes[6] = bytes[6] & 0x0f | 0x40;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    format!("urn:uuid:{}-{}-{}-{}-{}", &hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..])
}

fn profile(rng: &mut Prng, kind: UnitKind) -> Profile {
    let scopes = Scope::of(kind);
    Profile {
        name: text(rng),
        code: maybe_text(rng),
        province_code: format!("{:02}", rng.between(1, 96)),
        province_name: text(rng),
        parent_name: text(rng),
        parent_code: maybe_text(rng),
        address: maybe_text(rng),
        head: text(rng),
        recognising_authority: text(rng),
        scope: if scopes.is_empty() { String::new() } else { rng.pick(scopes).id().to_owned() },
    }
}

pub fn prepared(draft: &Draft) -> Prepared {
    let today = parse_iso(&SIGNED_AT[..10]).expect("a day");
    prepare(draft, standard_of(draft.kind), today, None).expect("a year with a period")
}

/// The summary, where the draft can be signed.
pub fn summary_of(draft: &Draft) -> Option<SelfAssessment> {
    let signing = Signing { declared_at: SIGNED_AT, statement: STATEMENT, program_version: "0.1.0" };
    prepared(draft).summary(draft, standard_of(draft.kind), &InUse::default(), signing).ok()
}

pub fn secret_of(seed: u64) -> SecretKey {
    SecretKey::from_random(Prng::new(!seed).bytes())
}

pub fn signed(summary: &SelfAssessment, seed: u64) -> Map<String, Value> {
    sign(&members(summary), &secret_of(seed), SIGNED_AT).expect("a document without a proof")
}

/// The outcome and the signed file, as one number to compare.
pub fn fingerprint_of(seed: u64) -> [u8; 32] {
    let draft = draft_of(seed);
    let Prepared { outcome, warnings, .. } = prepared(&draft);
    let finding = |finding: &antt::verdict::Finding| json!([finding.check, finding.verdict.id()]);
    let outcome = json!({
        "verdict": outcome.verdict.id(),
        "criteria": outcome.criteria.iter().map(|c| json!([c.criterion, c.verdict.id()])).collect::<Vec<_>>(),
        "checks": outcome.findings().map(finding).collect::<Vec<_>>(),
        "warnings": warnings.iter().map(|w| json!([w.code.id(), w.check])).collect::<Vec<_>>(),
    });
    let mut bytes = canonical(&outcome);
    bytes.extend(summary_of(&draft).map(|summary| to_file(&signed(&summary, seed))).unwrap_or_default());
    Digest::of_bytes(&bytes).0
}

/// The numbers of a hundred seeds in one; a line for each hundred says where two machines part.
pub fn line_of(hundred: u64) -> String {
    let seeds = hundred * 100..(hundred + 1) * 100;
    let all: Vec<u8> = seeds.clone().flat_map(fingerprint_of).collect();
    format!("{}..{} {}\n", seeds.start, seeds.end, Digest::of_bytes(&all))
}
