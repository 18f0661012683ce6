//! Summaries, decisions and trust lists to stage and to judge.

use super::generator::{SIGNED_AT, Temper, draft, secret_of, summary_of};
use antt::criteria::{Date, parse_iso};
use antt::document::decision::{self, AssessmentRef, Remark, ReviewDecision, Reviewer, Ruling};
use antt::document::summary::SelfAssessment;
use antt::document::{Did, Header, UnitName, members, sign, to_file};
use antt::json::Digest;
use antt::review::UnitKey;
use antt::review::intake::{Read, read};
use antt::review::record::{DecisionRecord, Record};
use antt::review::trust::{Entry, Role, TrustList};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

pub const PROGRAM: &str = "0.1.0";

pub fn day(text: &str) -> Date {
    parse_iso(text).expect("a day")
}

pub fn did(key: u64) -> Did {
    secret_of(key).did()
}

/// `urn:uuid:` v4 out of a number.
pub fn uuid(number: u64) -> String {
    format!("urn:uuid:6f9619ff-8b86-4011-b42d-{number:012x}")
}

/// The first revision of a commune that has met everything in 2026.
pub fn commune(id: u64, name: &str) -> SelfAssessment {
    static SEED: OnceLock<u64> = OnceLock::new();
    let is_of_2026 = |seed: &u64| draft(*seed, Temper::Met).year == 2026;
    let seed = SEED.get_or_init(|| (0..).map(|turn| turn * 5 + 1).find(is_of_2026).expect("a commune of 2026"));
    let mut draft = draft(*seed, Temper::Met);
    (draft.id, draft.signed) = (uuid(id), None);
    (draft.profile.name, draft.profile.parent_name) = (name.to_owned(), "Quảng Ninh".to_owned());
    draft.profile.code = String::new();
    summary_of(&draft).expect("a complete draft")
}

/// A later revision of a summary.
pub fn revised(of: &SelfAssessment, revision: u32, previous: Option<Digest>) -> SelfAssessment {
    let mut summary = of.clone();
    (summary.revision, summary.previous) = (revision, previous.map(|digest| digest.to_string()));
    summary
}

/// The same with another signer's name: other bytes, the same place in the chain.
pub fn reworded(of: &SelfAssessment, name: &str) -> SelfAssessment {
    let mut summary = of.clone();
    summary.declaration.name = name.to_owned();
    summary
}

pub fn file_of(summary: &SelfAssessment, key: u64) -> Vec<u8> {
    to_file(&sign(&members(summary), &secret_of(key), SIGNED_AT).expect("no proof yet"))
}

pub fn record(summary: &SelfAssessment, key: u64) -> Record {
    match read(&file_of(summary, key)) {
        Read::Summary(record) => *record,
        other => panic!("no summary: {other:?}"),
    }
}

pub fn unit_of(summary: &SelfAssessment) -> UnitName {
    UnitName::of(summary)
}

/// A decision about a summary.
pub fn decision(of: &Record, ruling: Ruling, supersedes: Option<Digest>) -> ReviewDecision {
    let remark = Remark { comment: Some("Bổ sung biên bản.".to_owned()), ..Remark::default() };
    ReviewDecision {
        header: Header::new(decision::TYPE, &uuid(77), PROGRAM),
        assessment: AssessmentRef { id: of.id.clone(), revision: of.revision, digest: of.digest },
        unit: of.unit.clone(),
        year: of.year,
        decision: ruling,
        checks: BTreeMap::from([("5.1.plan".to_owned(), remark)]),
        comment: None,
        recognition: None,
        reviewer: Reviewer {
            name: "Trần Thị Bình".to_owned(),
            title: "Phó Trưởng phòng".to_owned(),
            organisation: "Công an tỉnh Quảng Ninh".to_owned(),
        },
        decided_at: SIGNED_AT.to_owned(),
        supersedes,
    }
}

pub fn decided(decision: &ReviewDecision, key: u64) -> DecisionRecord {
    let bytes = to_file(&sign(&members(decision), &secret_of(key), SIGNED_AT).expect("no proof yet"));
    match read(&bytes) {
        Read::Decision(record) => *record,
        other => panic!("no decision: {other:?}"),
    }
}

/// An entry of a key for these roles and units.
pub fn entry(key: u64, roles: &[Role], units: &[UnitName]) -> Entry {
    Entry {
        did: did(key),
        name: "Nguyễn Văn An".to_owned(),
        roles: roles.iter().copied().collect::<BTreeSet<_>>(),
        units: units.to_vec(),
        added_on: day("2026-01-05"),
        revoked_on: None,
        how: "Đối chiếu qua điện thoại".to_owned(),
    }
}

pub fn list(entries: impl IntoIterator<Item = Entry>) -> TrustList {
    let mut list = TrustList::default();
    entries.into_iter().for_each(|entry| list.add(entry).expect("a whole entry"));
    list
}

pub fn key_of(summary: &SelfAssessment) -> UnitKey {
    UnitKey::of(&unit_of(summary))
}
