//! Whatever somebody changes in a summary made with further files, before signing it, is named.

use crate::filled;
use crate::further_files::*;
use crate::made::*;
use antt::criteria::{FurtherFault, SetFault, UnitKind};
use antt::document::summary::{
    Content, Difference, IndicatorFault, Recomputed, SelfAssessment, UnknownCriteria, examine,
};
use antt::json::Digest;
use antt::text::{Language, difference, unknown_criteria};
use serde_json::{Value, json};

type Change = fn(&mut SelfAssessment);

fn whole() -> SelfAssessment {
    summary(&with_all(&signer(filled::draft(UnitKind::Commune))))
}

fn text(text: &str) -> String {
    text.to_owned()
}

fn points(id: &str, stated: Option<i64>, computed: Option<i64>) -> Difference {
    Difference::Points { id: text(id), stated, computed }
}

fn indicator(indicator: &str, fault: IndicatorFault) -> Difference {
    Difference::Indicator { programme: text(PROGRAMME), indicator: Some(text(indicator)), fault }
}

/// What is found, without the sum that follows a changed item.
fn found(change: Change) -> Vec<Difference> {
    let mut summary = whole();
    change(&mut summary);
    match examine(&reread(&summary)) {
        Content::Agrees(_) => Vec::new(),
        Content::Differs(computed, found) => {
            found.iter().for_each(|found| is_said(&computed, found));
            found.into_iter().filter(|found| !matches!(found, Difference::Score { .. })).collect()
        }
        Content::Unknown(why) => panic!("{why:?}"),
    }
}

/// In both languages, otherwise, and without an id that stands for nothing.
fn is_said(computed: &Recomputed, found: &Difference) {
    let [vi, en] = [Language::Vi, Language::En].map(|language| difference(language, computed, found));
    assert!(vi != en && vi.len() > 20 && !vi.contains("“”") && !en.contains("“?”"), "{vi} | {en}");
}

fn score(summary: &mut SelfAssessment) -> &mut antt::document::summary::ScoreMember {
    summary.outcome.score.as_mut().expect("a score")
}

fn item<'s>(summary: &'s mut SelfAssessment, id: &str) -> &'s mut antt::document::summary::ItemMember {
    score(summary).items.get_mut(id).expect("an item")
}

fn programme_counts<'s>(summary: &'s mut SelfAssessment, id: &str) -> &'s mut std::collections::BTreeMap<String, i64> {
    summary.indicators.get_mut(PROGRAMME).expect("").entry(text(id)).or_default()
}

#[test]
fn points_that_do_not_follow_are_named_by_their_item() {
    let cases: Vec<(Change, Vec<Difference>)> = vec![
        (|_| (), vec![]),
        (|s| item(s, "5.1.plan").points_hundredths = 499, vec![points("5.1.plan", Some(499), Some(500))]),
        (|s| item(s, "5.4.coverage").points_hundredths += 1, vec![points("5.4.coverage", Some(751), Some(750))]),
        (|s| item(s, "4.2.policies").points_hundredths = 1001, vec![points("4.2.policies", Some(1001), Some(0))]),
        (|s| item(s, "4.2.policies").points_hundredths = -1, vec![points("4.2.policies", Some(-1), Some(0))]),
        (|s| item(s, "4.2.policies").reason = None, vec![points("4.2.policies", Some(750), Some(0))]),
        (|s| item(s, "5.1.plan").reason = Some(text("Tốt")), vec![Difference::SurplusReason { id: text("5.1.plan") }]),
        (|s| drop(score(s).items.remove("5.1.plan")), vec![points("5.1.plan", None, Some(500))]),
        (
            |s| {
                let other = item(s, "5.1.plan").clone();
                score(s).items.insert(text("9.9"), other);
            },
            vec![points("9.9", Some(500), None)],
        ),
        (
            |s| score(s).guide = text("guide/other"),
            vec![Difference::ScoreOfOtherGuide { stated: text("guide/other"), named: text(GUIDE) }],
        ),
        (|s| s.outcome.score = None, vec![Difference::MissingScore { guide: text(GUIDE) }]),
    ];
    for (at, (change, expected)) in cases.into_iter().enumerate() {
        assert_eq!(found(change), expected, "case {at}");
    }
}

#[test]
fn another_sum_total_or_grade_is_named() {
    let changes: [Change; 3] = [
        |s| score(s).points_hundredths += 1,
        |s| score(s).out_of_hundredths -= 1,
        |s| score(s).grade = text("excellent_too"),
    ];
    for (at, change) in changes.into_iter().enumerate() {
        let mut summary = whole();
        change(&mut summary);
        let Content::Differs(computed, found) = examine(&reread(&summary)) else { panic!("case {at}") };
        assert!(matches!(&found[..], [Difference::Score { .. }]), "case {at}: {found:?}");
        is_said(&computed, &found[0]);
    }
}

#[test]
fn counts_that_nobody_asked_or_that_are_not_whole_are_named() {
    let count = |count: &str| text(count);
    let cases: Vec<(Change, Vec<Difference>)> = vec![
        (|s| *programme_counts(s, "settled") = counts(&[("done", 1), ("all", 0)]), vec![]),
        (
            |s| {
                programme_counts(s, "settled").insert(text("late"), 1);
            },
            vec![indicator("settled", IndicatorFault::UnknownCount { count: count("late") })],
        ),
        (
            |s| {
                programme_counts(s, "settled").remove("all");
            },
            vec![indicator("settled", IndicatorFault::MissingCount { count: count("all") })],
        ),
        (
            |s| {
                programme_counts(s, "settled").insert(text("all"), 1_000_000_001);
            },
            vec![indicator("settled", IndicatorFault::TooLarge { count: count("all") })],
        ),
        (
            |s| {
                programme_counts(s, "drills").insert(text("drills"), 1);
            },
            vec![indicator("drills", IndicatorFault::NotAsked)],
        ),
        (
            |s| {
                programme_counts(s, "moat").insert(text("moats"), 1);
            },
            vec![indicator("moat", IndicatorFault::UnknownIndicator)],
        ),
        (
            |s| drop(s.indicators.insert(text("programme/other"), [].into())),
            vec![Difference::Indicator {
                programme: text("programme/other"),
                indicator: None,
                fault: IndicatorFault::UnknownProgramme,
            }],
        ),
        (|s| s.indicators.clear(), vec![]),
    ];
    for (at, (change, expected)) in cases.into_iter().enumerate() {
        assert_eq!(found(change), expected, "case {at}");
    }
}

/// Takes a file out of a summary: its name, and the whole object.
fn take_out(summary: &mut SelfAssessment, id: &str) {
    summary.criteria.retain(|file| file.id != id);
    summary.embedded.retain(|file| file["id"] != json!(id));
}

/// Names and brings along one more file.
fn bring(summary: &mut SelfAssessment, file: &Value) {
    let checked = checked(file);
    let mut named = summary.criteria[0].clone();
    (named.id, named.version) = (checked.id().to_owned(), checked.version().to_owned());
    (named.role, named.digest) = (checked.role().id().to_owned(), checked.digest().to_string());
    summary.criteria.push(named);
    summary.embedded.push(file.as_object().cloned().expect("an object"));
}

#[test]
fn files_that_do_not_go_together_are_named() {
    let second = |s: &mut SelfAssessment| {
        let mut other = guide();
        other["id"] = json!("guide/quang-ninh/other");
        bring(s, &other);
    };
    let of_agencies = |s: &mut SelfAssessment| {
        let other = supplement().to_string().replace("quang-ninh", "quang-nam").replace("commune", "agency");
        bring(s, &serde_json::from_str(&other).expect("JSON"));
    };
    let twice = |s: &mut SelfAssessment| {
        let mut other = supplement();
        other["version"] = json!("2");
        bring(s, &other);
    };
    let standard = |s: &mut SelfAssessment| s.criteria.push(s.criteria[0].clone());
    let further = |fault| vec![Difference::Further(fault)];
    let cases: Vec<(Change, Vec<Difference>)> = vec![
        (second, further(FurtherFault::SecondGuide { id: text("guide/quang-ninh/other"), used: text(GUIDE) })),
        (of_agencies, further(FurtherFault::Set(SetFault::OtherKind { id: text("supplement/quang-nam") }))),
        (twice, further(FurtherFault::Twice { id: text(SUPPLEMENT) })),
        (standard, further(FurtherFault::AStandard { id: text("standard/commune") })),
        (
            |s| s.criteria[1].role = text("programme"),
            vec![Difference::Role { id: text(SUPPLEMENT), stated: text("programme"), computed: text("supplement") }],
        ),
        (
            |s| {
                let other = s.embedded[0].clone();
                s.embedded.push(other);
            },
            vec![Difference::SurplusEmbedded],
        ),
    ];
    for (at, (change, expected)) in cases.into_iter().enumerate() {
        assert_eq!(found(change), expected, "case {at}");
    }
}

#[test]
fn without_its_supplement_the_stated_outcome_does_not_follow() {
    let found = found(|s| take_out(s, SUPPLEMENT));
    let check = |id: &str| Difference::Check { id: text(id), stated: Some(text("met")), computed: None };
    assert!(found.contains(&check("quang-ninh:2.cameras")), "{found:?}");
    assert!(found.contains(&Difference::UnknownCheck { check: text("quang-ninh:2.cameras") }), "{found:?}");
    assert_eq!(crate::tampered::found(|s| take_out(s, GUIDE)), [Difference::ScoreWithoutGuide]);
    assert_eq!(crate::tampered::found(|s| take_out(s, PROGRAMME)), [Difference::SurplusIndicators]);
}

#[test]
fn an_answer_to_a_supplement_decides_when_it_is_computed_again() {
    let found = found(|s| {
        let answer = json!({"kind": "count", "count": 1});
        s.answers.insert(text("quang-ninh:2.cameras"), serde_json::from_value(answer).expect("an answer"));
    });
    let unit = Difference::Unit { stated: text("qualified"), computed: text("not_qualified") };
    assert!(found.contains(&unit), "{found:?}");
}

#[test]
fn a_file_that_is_not_at_hand_or_another_one_makes_the_content_unknown() {
    let zero = || Digest([0; 32]).to_string();
    let digest = || checked(&supplement()).digest().to_string();
    let supplement = || text(SUPPLEMENT);
    let cases: Vec<(Change, UnknownCriteria)> = vec![
        (
            |s| s.embedded.retain(|file| file["id"] != json!(SUPPLEMENT)),
            UnknownCriteria::NotAtHand { id: supplement(), version: text("1") },
        ),
        (
            |s| s.criteria[1].digest = Digest([0; 32]).to_string(),
            UnknownCriteria::OtherEmbedded { id: supplement(), stated: zero(), embedded: digest() },
        ),
        (
            |s| drop(s.embedded[0].insert(text("criteria"), json!([]))),
            UnknownCriteria::NotCriteria { id: supplement() },
        ),
        (|s| s.embedded.swap(0, 1), UnknownCriteria::NotAtHand { id: supplement(), version: text("1") }),
        (|s| s.criteria[3].version = text("2"), UnknownCriteria::NotAtHand { id: text(PROGRAMME), version: text("2") }),
    ];
    for (at, (change, expected)) in cases.into_iter().enumerate() {
        let mut summary = whole();
        change(&mut summary);
        assert_eq!(examine(&reread(&summary)), Content::Unknown(expected.clone()), "case {at}");
        let [vi, en] = [Language::Vi, Language::En].map(|language| unknown_criteria(language, &expected));
        assert!(vi != en && (vi.contains(SUPPLEMENT) || vi.contains(PROGRAMME)), "{vi} | {en}");
    }
}

#[test]
fn a_shipped_file_with_another_digest_makes_the_content_unknown() {
    let mut summary = summary(&with_shipped(&signer(filled::draft(UnitKind::Commune)), "programme/kl13"));
    let shipped = std::mem::replace(&mut summary.criteria[1].digest, Digest([0; 32]).to_string());
    let expected =
        UnknownCriteria::OtherDigest { id: text("programme/kl13"), stated: Digest([0; 32]).to_string(), shipped };
    assert_eq!(examine(&reread(&summary)), Content::Unknown(expected));
}

/// The places of everything in a value that is neither a list nor an object.
fn leaves(value: &Value, here: &str, found: &mut Vec<String>) {
    match value {
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(at, item)| leaves(item, &format!("{here}/{at}"), found))
        }
        Value::Object(members) => members.iter().for_each(|(name, value)| {
            leaves(value, &format!("{here}/{}", name.replace('~', "~0").replace('/', "~1")), found);
        }),
        _ => found.push(here.to_owned()),
    }
}

/// Who has the key may sign anything. Of files, verdicts and points nothing can be changed so that a reader would not notice.
#[test]
fn no_other_value_in_files_outcome_or_points_agrees() {
    let whole = Value::Object(antt::document::members(&whole()));
    let mut places = Vec::new();
    for part in ["criteria", "embedded", "outcome"] {
        leaves(&whole[part], &format!("/{part}"), &mut places);
    }
    assert!(places.len() > 250, "{}", places.len());
    for place in places.iter().filter(|place| !place.ends_with("/reason")) {
        let mut changed = whole.clone();
        let value = changed.pointer_mut(place).expect("a value");
        *value = match &*value {
            Value::Number(number) => json!(number.as_i64().expect("whole") + 1),
            Value::Bool(flag) => json!(!flag),
            text => json!(format!("{}x", text.as_str().expect("a text"))),
        };
        let Ok(changed) = serde_json::from_value::<SelfAssessment>(changed) else { continue };
        assert!(!matches!(examine(&changed), Content::Agrees(_)), "{place}");
    }
}
