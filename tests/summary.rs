//! From a draft to a signed file and back: what is signed is what was prepared, and what is missing is named.
#![allow(clippy::panic)]

#[path = "common/generator.rs"]
mod generator;

use antt::assessment::{Draft, EvidenceEntry, InUse, ProfileField, SignedRevision};
use antt::document::open::{File, Integrity, Opened, open};
use antt::document::seal::NotSealed;
use antt::document::summary::{
    Content, NotReady, SelfAssessment, Signing, draft_name, examine, file_name, prepare, seal,
};
use antt::document::to_file;
use antt::json::Digest;
use antt::json::tidy::{is_composed, is_control, is_trimmed};
use generator::{SIGNED_AT, Temper, draft, draft_of, prepared, secret_of, signed, standard_of, summary_of};
use serde_json::Value;

fn opened(bytes: &[u8]) -> Opened<SelfAssessment> {
    match open(bytes) {
        Ok(File::Summary(opened)) => *opened,
        other => panic!("no summary: {other:?}"),
    }
}

fn missing(draft: &Draft) -> Vec<NotReady> {
    prepared(draft).missing(draft, standard_of(draft.kind))
}

/// A school to which every check applies and that has met them all.
fn school() -> Draft {
    let mut school = draft(9, Temper::Met);
    school.profile.scope = "upper_secondary".to_owned();
    school.facts.values_mut().for_each(|fact| *fact = true);
    school.entries.values_mut().for_each(|entry| entry.not_applicable = false);
    assert_eq!(missing(&school), []);
    school
}

#[test]
fn what_is_signed_is_what_is_opened_and_it_agrees() {
    let mut files = 0;
    for seed in 0..300 {
        let draft = draft_of(seed);
        let Some(summary) = summary_of(&draft) else { continue };
        let document = signed(&summary, seed);
        let opened = opened(&to_file(&document));
        assert_eq!(opened.document, summary, "seed {seed}");
        let Integrity::Intact(by) = opened.integrity else { panic!("seed {seed}: {:?}", opened.integrity) };
        assert_eq!((by.did, by.created.as_str()), (secret_of(seed).did(), SIGNED_AT));
        assert_eq!(opened.digest, Digest::of_value(&document.into()));
        assert!(matches!(examine(&opened.document), Content::Agrees(_)), "seed {seed}");
        files += 1;
    }
    assert!(files >= 200, "{files} files");
}

#[test]
fn signed_texts_are_composed_trimmed_and_without_control_characters() {
    fn each(value: &Value, look: &mut impl FnMut(&str)) {
        match value {
            Value::String(text) => look(text),
            Value::Array(items) => items.iter().for_each(|item| each(item, look)),
            Value::Object(members) => members.iter().for_each(|(name, value)| {
                look(name);
                each(value, look);
            }),
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }
    for summary in (0..150).filter_map(|seed| summary_of(&draft_of(seed))) {
        let mut look = |text: &str| {
            assert!(is_composed(text) && is_trimmed(text) && !text.contains('\r') && !text.chars().any(is_control));
        };
        each(&signed(&summary, 1).into(), &mut look);
    }
}

#[test]
fn every_gap_of_a_draft_is_named() {
    type Change = fn(&mut Draft);
    let unanswered = |checks: &[&str]| NotReady::Unanswered(checks.iter().map(|&check| check.to_owned()).collect());
    let profile = |field| vec![NotReady::Profile(vec![field])];
    let facts = |fact: &str, checks| vec![NotReady::Facts(vec![fact.to_owned()]), unanswered(checks)];
    let evidence = |check: &str| vec![NotReady::Evidence(vec![check.to_owned()])];
    let cases: Vec<(Change, Vec<NotReady>)> = vec![
        (|d| d.profile.name.clear(), profile(ProfileField::Name)),
        (|d| d.profile.name = " \u{0}\u{85}".to_owned(), profile(ProfileField::Name)),
        (|d| d.profile.province_code.clear(), profile(ProfileField::Province)),
        (|d| d.profile.province_name.clear(), profile(ProfileField::Province)),
        (|d| (d.profile.province_name, d.profile.province_code) = Default::default(), profile(ProfileField::Province)),
        (|d| d.profile.parent_name.clear(), profile(ProfileField::ParentName)),
        (|d| d.profile.head = "\n".to_owned(), profile(ProfileField::Head)),
        (|d| d.profile.recognising_authority.clear(), profile(ProfileField::RecognisingAuthority)),
        (|d| d.profile.scope.clear(), profile(ProfileField::Scope)),
        (|d| d.profile.scope = "micro".to_owned(), profile(ProfileField::Scope)),
        (|d| d.facts.retain(|fact, _| fact != "general_education"), facts("general_education", &["7.2.parents"])),
        (
            |d| d.facts.retain(|fact, _| fact != "has_guard_force"),
            facts("has_guard_force", &["7.5.rating", "7.5.discipline"]),
        ),
        (|d| drop(d.entries.remove("7.1.plan")), vec![unanswered(&["7.1.plan"])]),
        (|d| d.entries.get_mut("7.1.plan").expect("a check").not_applicable = true, vec![unanswered(&["7.1.plan"])]),
        (|d| cite(d, "7.1.plan", "", "01/03/2026"), evidence("7.1.plan")),
        (|d| cite(d, "7.1.plan", "\u{7}", ""), evidence("7.1.plan")),
        (|d| cite(d, "7.1.plan", "Kế hoạch", "31/02/2026"), evidence("7.1.plan")),
        (|d| (cite(d, "7.6.units", "", "x"), declare(d, "7.6.units")).1, evidence("7.6.units")),
        (|d| (cite(d, "7.2.parents", "", "x"), no_general_education(d)).1, vec![]),
        (|d| cite(d, "no.such.check", "", "x"), vec![]),
    ];
    for (at, (change, expected)) in cases.into_iter().enumerate() {
        let mut draft = school();
        change(&mut draft);
        assert_eq!(missing(&draft), expected, "case {at}");
        assert_eq!(summary_of(&draft).is_some(), expected.is_empty(), "case {at}");
    }
}

fn cite(draft: &mut Draft, check: &str, title: &str, issued_on: &str) {
    let cited = EvidenceEntry {
        title: title.to_owned(),
        issued_on: issued_on.to_owned(),
        page: "3".into(),
        ..Default::default()
    };
    let any = draft.entries.values().next().expect("an entry").clone();
    draft.entries.entry(check.to_owned()).or_insert(any).evidence.push(cited);
}

fn declare(draft: &mut Draft, check: &str) {
    draft.entries.get_mut(check).expect("a check").not_applicable = true;
}

fn no_general_education(draft: &mut Draft) {
    draft.profile.scope = "higher".to_owned();
    draft.facts.insert("general_education".to_owned(), false);
}

#[test]
fn without_a_signer_or_a_period_nothing_is_signed() {
    for (name, title) in [("", "Hiệu trưởng"), ("Nguyễn Văn A", "\u{0} ")] {
        let mut draft = school();
        (draft.declaration.name, draft.declaration.title) = (name.to_owned(), title.to_owned());
        let signing = Signing { declared_at: SIGNED_AT, statement: "…", program_version: "0" };
        let refused = prepared(&draft).summary(&draft, standard_of(draft.kind), &InUse::default(), signing);
        assert_eq!(refused, Err(vec![NotReady::Signer]));
    }
    let today = antt::criteria::parse_iso("2026-01-01").expect("a day");
    for year in [1900, 10_000] {
        let draft = Draft { year, ..school() };
        assert_eq!(prepare(&draft, standard_of(draft.kind), today, None), None);
    }
}

#[test]
fn a_check_switched_off_has_no_answer_and_is_not_applicable() {
    let mut draft = school();
    assert!(summary_of(&draft).expect("a summary").answers.contains_key("7.2.parents"));
    no_general_education(&mut draft);
    let summary = summary_of(&draft).expect("a summary");
    assert!(!summary.answers.contains_key("7.2.parents"));
    assert_eq!(summary.outcome.checks["7.2.parents"], "not_applicable");
    assert_eq!(summary.outcome.checks.len(), standard_of(draft.kind).checks().count());
}

#[test]
fn a_revision_names_the_one_before_by_its_digest() {
    let mut draft = Draft { signed: None, ..school() };
    let mut before = None;
    for revision in 1..=3 {
        let summary = summary_of(&draft).expect("a summary");
        assert_eq!((summary.revision, &summary.previous, &summary.id), (revision, &before, &draft.id));
        let digest = opened(&to_file(&signed(&summary, 9))).digest.to_string();
        before = Some(digest.clone());
        draft.signed = Some(SignedRevision { revision, digest, signed_at: 0, changed_since: false });
    }
}

#[test]
fn a_file_name_says_whose_year_and_revision_it_is() {
    let mut draft =
        Draft { signed: None, year: 2026, id: "urn:uuid:6f9619ff-8b86-4011-b42d-00cf4fc964ff".into(), ..school() };
    draft.profile.name = "  Trường THPT  Nguyễn Đình Chiểu\n".to_owned();
    let summary = summary_of(&draft).expect("a summary");
    assert_eq!(file_name(&summary), "antt_educational_institution_truong-thpt-nguyen-dinh-chieu_2026_r1_6f9619ff.json");
    assert_eq!(
        draft_name(&draft),
        "antt_ban-nhap_educational_institution_truong-thpt-nguyen-dinh-chieu_2026_6f9619ff.json"
    );
    for summary in (0..150).filter_map(|seed| summary_of(&draft_of(seed))) {
        let name = file_name(&summary);
        let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"_-.".contains(&byte);
        assert!(name.bytes().all(plain) && name.len() < 160 && !name.contains(".."), "{name}");
    }
}

#[test]
fn only_what_states_what_follows_from_its_answers_is_sealed() {
    let summary = summary_of(&draft(1, Temper::Met)).expect("a summary");
    let sealed = seal(&summary, &secret_of(1), SIGNED_AT).expect("it states the truth");
    assert_eq!(opened(&sealed.bytes).document, summary);
    let mut nameless = summary.clone();
    nameless.declaration.name.clear();
    assert!(matches!(seal(&nameless, &secret_of(1), SIGNED_AT), Err(NotSealed::Unreadable(_))));
    let mut untrue = summary;
    untrue.outcome.verdict =
        if untrue.outcome.verdict == "qualified" { "not_qualified" } else { "qualified" }.to_owned();
    assert!(matches!(seal(&untrue, &secret_of(1), SIGNED_AT), Err(NotSealed::Otherwise)));
}
