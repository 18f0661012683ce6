//! Versions of a file: what differs, and a draft that is moved from one to another without losing a letter.

#[path = "filled/mod.rs"]
#[allow(dead_code, reason = "every test target uses a part of it")]
mod filled;
#[path = "properties/typed.rs"]
#[allow(dead_code, reason = "every test target uses a part of it")]
mod typed;

use antt::assessment::{CheckEntry, Draft, dismiss, move_to, take_back};
use antt::criteria::{
    CheckPart, Criteria, CriteriaFile, FilePart, IndicatorPart, ItemPart, NotApplicablePoints, ScoringGuide, UnitKind,
    compare, compare_guides, compare_programmes, compare_whole, read, shipped, shipped_guides, shipped_programmes,
};
use filled::{count, draft, only};
use proptest::prelude::*;
use serde_json::{Value, json};
use typed::any_draft;

fn text(kind: UnitKind) -> &'static str {
    shipped().iter().find(|file| file.kind == kind).expect("a standard").text
}

fn version(kind: UnitKind, change: impl FnOnce(&mut Value)) -> Criteria {
    let mut file: Value = serde_json::from_str(text(kind)).expect("JSON");
    change(&mut file);
    match read(&file) {
        Ok(CriteriaFile::Standard(standard)) => standard,
        other => unreachable!("{other:?}"),
    }
}

fn as_released(kind: UnitKind) -> Criteria {
    version(kind, |_| {})
}

/// A later standard for agencies: one check asks otherwise, one has another threshold, one is cited otherwise, one has another guidance,
/// one is gone, one is new, and a fact is asked otherwise.
fn later() -> Criteria {
    version(UnitKind::Agency, |file| {
        file["version"] = json!("2030.1");
        let criteria = &mut file["criteria"];
        criteria[0]["checks"][1]["question"]["vi"] = json!("Câu hỏi khác?");
        criteria[0]["checks"][2]["guidance"]["en"] = json!("Another guidance.");
        criteria[0]["checks"][4]["answer"]["percent"] = json!(90);
        criteria[1]["checks"][0]["cite"]["clause"] = json!("3");
        let mut new = criteria[0]["checks"][5].clone();
        new["id"] = json!("6.1.new");
        let checks = criteria[0]["checks"].as_array_mut().expect("checks");
        checks.remove(5);
        checks.push(new);
        file["facts"][0]["question"]["vi"] = json!("Hỏi khác?");
    })
}

#[test]
fn what_was_added_taken_out_and_changed_is_told_by_its_parts() {
    let changes = compare(&as_released(UnitKind::Agency), &later());
    assert_eq!(
        (changes.added.as_slice(), changes.removed.as_slice()),
        (["6.1.new".to_owned()].as_slice(), ["6.1.models".to_owned()].as_slice())
    );
    let changed: Vec<(&str, &[CheckPart])> =
        changes.changed.iter().map(|changed| (changed.id.as_str(), changed.parts.as_slice())).collect();
    let expected: [(&str, &[CheckPart]); 4] = [
        ("6.1.plan", &[CheckPart::Question]),
        ("6.1.registration", &[CheckPart::Guidance]),
        ("6.1.informed", &[CheckPart::Rule]),
        ("6.2.policies", &[CheckPart::Cite]),
    ];
    assert_eq!(changed, expected);
    for kind in UnitKind::ALL {
        assert!(compare(&as_released(kind), &as_released(kind)).is_empty());
    }
}

#[test]
fn a_check_that_went_to_another_criterion_has_changed_but_is_answered_alike() {
    let moved = version(UnitKind::Agency, |file| {
        let check = file["criteria"][0]["checks"].as_array_mut().expect("checks").remove(1);
        file["criteria"][1]["checks"].as_array_mut().expect("checks").push(check);
    });
    let changes = compare(&as_released(UnitKind::Agency), &moved);
    assert_eq!(changes.changed.len(), 1);
    assert_eq!(changes.changed[0].parts, [CheckPart::Criterion]);
    let draft = draft(UnitKind::Agency);
    assert_eq!(move_to(&draft, &as_released(UnitKind::Agency), &moved, 9).entries, draft.entries);
}

#[test]
fn guides_and_programmes_are_compared_too() {
    let guide = shipped_guides()[1].checked().expect("a guide");
    let mut other = guide.clone();
    other.items[0].maximum += 1;
    other.items[1].id = "5.1".to_owned();
    let changes = compare_guides(guide, &other);
    assert_eq!((changes.added, changes.removed), (vec!["5.1".to_owned()], vec!["5.1.plan".to_owned()]));
    assert_eq!(changes.changed[0].parts, [ItemPart::Maximum]);
    let programme = shipped_programmes()[0].checked().expect("a programme");
    let mut other = programme.clone();
    other.indicators[5].target = None;
    let changes = compare_programmes(programme, &other);
    assert_eq!(
        (changes.changed[0].id.as_str(), changes.changed[0].parts.as_slice()),
        ("criminal_cases", [IndicatorPart::Target].as_slice())
    );
}

#[test]
fn what_differs_of_a_file_as_a_whole_is_told_too() {
    let guide = shipped_guides()[1].checked().expect("a guide");
    let changed = |change: fn(&mut ScoringGuide)| {
        let mut other = guide.clone();
        change(&mut other);
        compare_whole(&CriteriaFile::ScoringGuide(guide.clone()), &CriteriaFile::ScoringGuide(other))
    };
    type Case = (fn(&mut ScoringGuide), &'static [FilePart]);
    let cases: [Case; 5] = [
        (|guide| guide.version = "2".to_owned(), &[]),
        (|guide| guide.grades[0].from = 0, &[]),
        (|guide| drop(guide.grades.pop()), &[FilePart::Grades]),
        (|guide| guide.total += 1, &[FilePart::Total]),
        (|guide| guide.title.vi.push('!'), &[FilePart::Title]),
    ];
    for (change, expected) in cases {
        assert_eq!(changed(change), expected);
    }
    let other = match guide.not_applicable {
        NotApplicablePoints::Full => NotApplicablePoints::LeftOut,
        NotApplicablePoints::LeftOut => NotApplicablePoints::Full,
    };
    let other = ScoringGuide { not_applicable: other, ..guide.clone() };
    let [before, after] = [guide.clone(), other].map(CriteriaFile::ScoringGuide);
    assert_eq!(compare_whole(&before, &after), [FilePart::NotApplicable]);
    let standard = as_released(UnitKind::Commune);
    let mut other = standard.clone();
    other.criteria.swap(0, 1);
    let [before, after] = [standard, other].map(CriteriaFile::Standard);
    assert_eq!(compare_whole(&before, &after), [FilePart::Criteria]);
    assert_eq!(compare_whole(&before, &CriteriaFile::ScoringGuide(guide.clone())), []);
}

#[test]
fn a_draft_keeps_the_answers_that_still_answer_and_lays_the_others_aside() {
    let draft = Draft { resume_at: Some("6.1.models".into()), ..draft(UnitKind::Agency) };
    let moved = move_to(&draft, &as_released(UnitKind::Agency), &later(), 77);
    assert_eq!((moved.standard_version.as_str(), moved.changed_at, moved.resume_at.as_deref()), ("2030.1", 77, None));
    let aside: Vec<&str> = moved.all_to_review().collect();
    assert_eq!(aside, ["6.1.informed", "6.1.models", "6.1.plan", "6.2.policies"]);
    assert!(aside.iter().all(|id| !moved.entries.contains_key(*id)));
    assert!(moved.entries.contains_key("6.1.registration"), "another guidance asks the same");
    let (version, entry) = moved.to_review("6.1.plan").next().expect("laid aside");
    assert_eq!((version, entry), (draft.standard_version.as_str(), &draft.entries["6.1.plan"]));
    assert_eq!(moved.laid_aside[0].facts.len(), 1, "a fact asked otherwise");
    assert_eq!(moved.facts.len() + 1, draft.facts.len());
}

#[test]
fn answers_to_a_supplement_stay_when_the_standard_changes() {
    let mut draft = draft(UnitKind::Agency);
    draft.entries.insert("quang-ninh:2.cameras".into(), only(count("12")));
    draft.entries.insert("quang-ninh:2.lamps".into(), only(count("")));
    let moved = move_to(&draft, &as_released(UnitKind::Agency), &later(), 77);
    for id in ["quang-ninh:2.cameras", "quang-ninh:2.lamps"] {
        assert_eq!(moved.entries.get(id), draft.entries.get(id), "{id}");
        assert!(moved.to_review(id).next().is_none(), "{id}");
    }
}

#[test]
fn what_was_laid_aside_can_be_taken_back_or_dismissed() {
    let draft = draft(UnitKind::Agency);
    let standard = later();
    let moved = move_to(&draft, &as_released(UnitKind::Agency), &standard, 77);
    let back = take_back(&moved, &standard, 0, "6.1.plan", 78).expect("the same kind of answer");
    assert_eq!((back.entries.get("6.1.plan"), back.changed_at), (draft.entries.get("6.1.plan"), 78));
    assert!(back.to_review("6.1.plan").next().is_none());
    assert!(take_back(&moved, &standard, 0, "6.1.models", 78).is_none(), "no such check any more");
    assert!(take_back(&moved, &standard, 0, "6.1.registration", 78).is_none(), "nothing laid aside");
    let gone = dismiss(&moved, 0, "6.1.models", 79).expect("something laid aside");
    assert!(gone.to_review("6.1.models").next().is_none() && dismiss(&gone, 0, "6.1.models", 80).is_none());
    // A fact that is asked otherwise now waits like an answer, and goes when it was looked at.
    let fact = moved.laid_aside[0].facts.keys().next().expect("a fact");
    let gone = dismiss(&moved, 0, fact, 81).expect("a fact laid aside");
    assert!(gone.laid_aside[0].facts.is_empty() && !gone.laid_aside[0].entries.is_empty());
}

#[test]
fn taking_back_lays_aside_what_was_typed_meanwhile() {
    let draft = draft(UnitKind::Agency);
    let standard = version(UnitKind::Agency, |file| {
        file["version"] = json!("2030.1");
        file["criteria"][0]["checks"][5]["answer"]["minimum"] = json!(2);
    });
    let mut moved = move_to(&draft, &as_released(UnitKind::Agency), &standard, 77);
    moved.entries.insert("6.1.models".into(), only(count("5")));
    let back = take_back(&moved, &standard, 0, "6.1.models", 78).expect("a number for a number");
    assert_eq!(back.entries.get("6.1.models"), draft.entries.get("6.1.models"));
    assert_eq!(back.to_review("6.1.models").next().map(|(_, entry)| entry), Some(&only(count("5"))));
}

#[test]
fn a_draft_with_something_laid_aside_says_so_to_older_programs() {
    let plain = draft(UnitKind::Agency);
    let moved = move_to(&plain, &as_released(UnitKind::Agency), &later(), 77);
    let format =
        |draft: &Draft| serde_json::from_str::<Value>(&draft.to_text()).expect("JSON")["formatVersion"].clone();
    assert_eq!((format(&plain), format(&moved)), (json!(1), json!(2)));
    assert_eq!(Draft::from_text(&moved.to_text()), Ok(moved));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn nothing_is_lost_on_the_way(draft in any_draft(), steps in prop::collection::vec(any::<bool>(), 1..4)) {
        let versions = [as_released(draft.kind), version(draft.kind, |file| {
            file["version"] = json!("2030.1");
            for criterion in file["criteria"].as_array_mut().expect("criteria") {
                criterion["checks"][0]["question"]["vi"] = json!("Khác?");
            }
        })];
        let (mut moved, mut at) = (draft.clone(), 0);
        for step in steps {
            let to = usize::from(step);
            moved = move_to(&moved, &versions[at], &versions[to], 9);
            at = to;
        }
        for (id, entry) in &draft.entries {
            let is_blank = versions[0].check(id).is_some_and(|check| *entry == CheckEntry::blank(&check.rule));
            let beside = moved.to_review(id).any(|(_, laid)| laid == entry);
            prop_assert!(is_blank || beside || moved.entries.get(id) == Some(entry), "{}", id);
        }
        prop_assert_eq!(Draft::from_text(&moved.to_text()), Ok(moved));
    }
}
