//! Points after a scoring guide: exact in hundredths, never above a maximum, and never a part of the verdict.

mod properties;

#[path = "../filled/mod.rs"]
#[allow(dead_code, reason = "every test target uses a part of it")]
mod filled;

use antt::criteria::{CriteriaFile, ScoringGuide, UnitKind, read, standard_for};
use antt::text::{Language, counted_line, points_reason, score_line};
use antt::verdict::{EnteredPoints, ItemScore, Outcome, PointsReason, PointsRefusal, Reason, Score, Share, score};
use filled::{count, draft as draft_of, incidents, only, outcome, ratio};
use serde_json::{Value, json};
use std::collections::BTreeMap;

fn words(text: &str) -> Value {
    json!({"vi": text, "en": text})
}

/// 10 points for an agency, each method once, 2.5 of them for what its scope may switch off.
fn file(not_applicable: &str) -> Value {
    let item =
        |id: &str, maximum: i64, method: Value| json!({"id": id, "maximumHundredths": maximum, "method": method});
    let grade = |id: &str, from: i64| json!({"id": id, "label": words(id), "fromHundredths": from});
    json!({
        "type": "AnttCriteria", "formatVersion": 1, "id": "guide/thu", "version": "1", "role": "scoring_guide",
        "unitKind": "agency", "title": words("Bảng điểm"), "description": words("Thử."), "basis": [],
        "standard": "standard/agency", "totalHundredths": 1000, "notApplicable": not_applicable,
        "items": [
            item("6.1.plan", 100, json!({"kind": "all_or_nothing"})),
            item("6.1.informed", 200, json!({"kind": "proportional"})),
            item("6.3", 250, json!({"kind": "deduct_per_event", "deductionHundredths": 100})),
            item("6.1.models", 200, json!({"kind": "manual"})),
            item("6.4.discipline", 250, json!({"kind": "all_or_nothing"})),
        ],
        "grades": [grade("weak", 0), grade("fair", 500), grade("good", 800)],
    })
}

fn guide(not_applicable: &str) -> ScoringGuide {
    match read(&file(not_applicable)) {
        Ok(CriteriaFile::ScoringGuide(guide)) => guide,
        other => unreachable!("{other:?}"),
    }
}

fn by_hand(hundredths: u64, reason: &str) -> BTreeMap<String, EnteredPoints> {
    BTreeMap::from([("6.1.models".to_owned(), EnteredPoints { hundredths, reason: reason.to_owned() })])
}

fn changed(change: impl FnOnce(&mut antt::assessment::Draft)) -> Outcome {
    let mut draft = draft_of(UnitKind::Agency);
    change(&mut draft);
    outcome(&draft)
}

fn without_guards() -> Outcome {
    changed(|draft| {
        draft.facts.insert("has_guard_force".into(), false);
    })
}

fn points_of(score: &Score, id: &str) -> u64 {
    score.items.iter().find(|item| item.id == id).expect("an item").points
}

#[test]
fn draft_of_and_scored_in_full_is_the_total() {
    let score = score(&guide("full"), &changed(|_| {}), &by_hand(200, "Ba mô hình"));
    assert_eq!((score.points, score.out_of, score.grade.as_deref()), (1000, 1000, Some("good")));
    assert_eq!(score_line(Language::Vi, &score), "10 trên 10 điểm");
}

#[test]
fn it_is_said_how_many_items_are_counted_and_which_checks_the_others_wait_for() {
    let whole = score(&guide("full"), &changed(|_| {}), &by_hand(200, "Ba mô hình"));
    assert_eq!(counted_line(Language::Vi, &whole), None);
    let asked = standard_for(UnitKind::Agency).and_then(|standard| standard.criterion("6.3")).expect("a criterion");
    let check = asked.checks.first().expect("a check").id.clone();
    let outcome = changed(|draft| drop(draft.entries.remove(&check)));
    let score = score(&guide("full"), &outcome, &BTreeMap::new());
    let open: Vec<&str> = score.open().map(|item| item.id.as_str()).collect();
    assert_eq!(open, ["6.3", "6.1.models"], "of a criterion all checks have to be answered");
    assert_eq!(counted_line(Language::Vi, &score).as_deref(), Some("Mới tính điểm 3 trên 5 mục. Chưa tính:"));
    assert_eq!(counted_line(Language::En, &score).as_deref(), Some("Items counted so far: 3 of 5. Still open:"));
    let waits = |id: &str| outcome.unanswered_of(id).map(|finding| finding.check.clone()).collect::<Vec<_>>();
    assert_eq!((waits("6.3"), waits(&check), waits("6.1.models")), (vec![check.clone()], vec![check], Vec::new()));
}

#[test]
fn a_share_gives_its_part_of_the_maximum_rounded_down_to_the_hundredth() {
    for (part, whole, points) in [("1", "3", 66), ("2", "3", 133), ("119", "120", 198), ("0", "9", 0), ("9", "9", 200)]
    {
        let outcome = changed(|draft| drop(draft.entries.insert("6.1.informed".into(), only(ratio(part, whole)))));
        assert_eq!(
            points_of(&score(&guide("full"), &outcome, &BTreeMap::new()), "6.1.informed"),
            points,
            "{part}/{whole}"
        );
    }
}

#[test]
fn a_share_of_nothing_is_scored_by_its_verdict_alone() {
    let mut outcome = changed(|_| {});
    let findings = outcome.criteria.iter_mut().flat_map(|criterion| &mut criterion.checks);
    let finding = findings.into_iter().find(|finding| finding.check == "6.1.informed").expect("the check");
    finding.reason = Reason::Ratio { share: Share { part: 0, whole: 0 }, percent: 80 };
    let score = score(&guide("full"), &outcome, &BTreeMap::new());
    let item = score.items.iter().find(|item| item.id == "6.1.informed").expect("an item");
    assert_eq!((item.points, &item.reason), (200, &PointsReason::Met(true)));
}

#[test]
fn each_event_that_is_not_excused_takes_points_off_until_none_are_left() {
    let excuse = ("force_majeure", "Bão");
    for (count, excuses, points) in
        [("1", vec![], 150), ("2", vec![], 50), ("3", vec![], 0), ("2", vec![excuse; 2], 250), ("2", vec![excuse], 150)]
    {
        let outcome =
            changed(|draft| drop(draft.entries.insert("6.3.g.fire".into(), only(incidents(count, &excuses)))));
        assert_eq!(points_of(&score(&guide("full"), &outcome, &BTreeMap::new()), "6.3"), points, "{count}");
    }
    let two_checks = changed(|draft| {
        draft.entries.insert("6.3.g.fire".into(), only(incidents("1", &[])));
        draft.entries.insert("6.3.a".into(), only(incidents("1", &[])));
    });
    assert_eq!(points_of(&score(&guide("full"), &two_checks, &BTreeMap::new()), "6.3"), 50);
}

#[test]
fn points_by_hand_need_a_reason_and_stay_within_the_maximum() {
    let outcome = changed(|_| {});
    for (entered, points, reason) in [
        (by_hand(150, "Hai mô hình tốt"), 150, PointsReason::Entered { reason: "Hai mô hình tốt".into() }),
        (by_hand(201, "Nhiều"), 0, PointsReason::Refused(PointsRefusal::AboveMaximum { entered: 201 })),
        (by_hand(100, "  "), 0, PointsReason::Refused(PointsRefusal::NoReason)),
        (BTreeMap::new(), 0, PointsReason::NotEntered),
    ] {
        let score = score(&guide("full"), &outcome, &entered);
        let item = &score.items[3];
        assert_eq!((item.points, &item.reason), (points, &reason));
        assert_eq!(score.points, 800 + points);
    }
}

#[test]
fn what_is_unanswered_has_no_points_whoever_scores_it() {
    let outcome = changed(|draft| {
        draft.entries.remove("6.1.models");
        draft.entries.remove("6.3.a");
    });
    let score = score(&guide("left_out"), &outcome, &by_hand(200, "Tốt"));
    assert_eq!((points_of(&score, "6.1.models"), points_of(&score, "6.3"), score.out_of), (0, 0, 1000));
}

#[test]
fn what_is_not_applicable_counts_in_full_or_shrinks_the_total() {
    let outcome = changed(|draft| {
        draft.facts.insert("has_guard_force".into(), false);
        draft.entries.insert("6.1.informed".into(), only(ratio("1", "2")));
    });
    let entered = by_hand(200, "Tốt");
    let full = score(&guide("full"), &outcome, &entered);
    assert_eq!((full.points, full.out_of, full.grade.as_deref()), (900, 1000, Some("good")));
    let left_out = score(&guide("left_out"), &outcome, &entered);
    assert_eq!((left_out.points, left_out.out_of, left_out.grade.as_deref()), (650, 750, Some("good")));
}

#[test]
fn a_grade_begins_exactly_at_its_share_of_the_total() {
    let scored = |points: u64| score(&guide("left_out"), &without_guards(), &by_hand(points, "Chấm"));
    // 800 of 1000 is 600 of 750: 550 without those by hand.
    let grades = [50, 49].map(|points| (scored(points).points, scored(points).grade));
    assert_eq!(grades, [(600, Some("good".to_owned())), (599, Some("fair".to_owned()))]);
}

#[test]
fn where_nothing_can_be_scored_no_grade_is_given() {
    let guide = guide("left_out");
    let own = score(&guide, &without_guards(), &by_hand(200, "Tốt"));
    let nothing = own.items.into_iter().map(|item| ItemScore { points: 0, out_of: 0, ..item }).collect();
    let summed = Score { items: nothing, ..own }.reviewed(&guide, &BTreeMap::new()).expect("nothing is set");
    assert_eq!((summed.points, summed.out_of, summed.grade), (0, 0, None));
}

#[test]
fn a_reviewer_sets_points_in_place_of_the_units_own() {
    let guide = guide("left_out");
    let outcome = without_guards();
    let own = score(&guide, &outcome, &by_hand(200, "Tốt"));
    let set = |points: &[(&str, u64)]| points.iter().map(|(id, points)| ((*id).to_owned(), *points)).collect();
    let reviewed = own.reviewed(&guide, &set(&[("6.1.models", 50), ("6.3", 150)])).expect("within the maxima");
    assert_eq!((own.points, reviewed.points, reviewed.grade.as_deref()), (750, 500, Some("fair")));
    let reasons: Vec<&str> = reviewed
        .items
        .iter()
        .filter(|item| item.reason == PointsReason::Reviewed)
        .map(|item| item.id.as_str())
        .collect();
    assert_eq!(reasons, ["6.3", "6.1.models"], "and only there");
    assert!(own.reviewed(&guide, &set(&[("6.1.models", 200)])).is_ok(), "all points of an item");
    let refused = own.reviewed(&guide, &set(&[("6.1.models", 201), ("6.4.discipline", 1), ("6.9", 1)]));
    let above = ("6.1.models".to_owned(), PointsRefusal::AboveMaximum { entered: 201 });
    let absent = |id: &str| (id.to_owned(), PointsRefusal::NoSuchItem);
    assert_eq!(refused, Err(vec![above, absent("6.4.discipline"), absent("6.9")]));
}

#[test]
fn the_verdict_is_the_same_with_and_without_a_guide() {
    let draft = draft_of(UnitKind::Agency);
    let (before, after) = (outcome(&draft), outcome(&draft));
    assert_eq!(score(&guide("full"), &before, &BTreeMap::new()).points, 800);
    assert_eq!(before, after);
    let unmet = changed(|draft| drop(draft.entries.insert("6.1.models".into(), only(count("0")))));
    let scored = score(&guide("full"), &unmet, &by_hand(200, "Tốt"));
    assert_eq!((scored.points, unmet.verdict), (1000, antt::verdict::UnitVerdict::NotQualified));
}

#[test]
fn every_reason_is_told_in_both_languages() {
    use antt::criteria::NotApplicablePoints::{Full, LeftOut};
    use antt::verdict::Share;
    let reasons = [
        PointsReason::Unanswered,
        PointsReason::NotApplicable(Full),
        PointsReason::NotApplicable(LeftOut),
        PointsReason::Met(true),
        PointsReason::Met(false),
        PointsReason::Share(Share { part: 1_999, whole: 2_500 }),
        PointsReason::Events { unexcused: 0, deduction: 50 },
        PointsReason::Events { unexcused: 2, deduction: 50 },
        PointsReason::NotEntered,
        PointsReason::Refused(PointsRefusal::AboveMaximum { entered: 1_250 }),
        PointsReason::Refused(PointsRefusal::NoReason),
        PointsReason::Refused(PointsRefusal::NoSuchItem),
        PointsReason::Reviewed,
    ];
    for reason in &reasons {
        let [vi, en] = [Language::Vi, Language::En].map(|language| points_reason(language, reason));
        assert!(vi.ends_with('.') && en.ends_with('.') && vi != en, "{vi} {en}");
    }
    assert_eq!(points_reason(Language::Vi, &reasons[5]), "Theo tỷ lệ 1.999 trên 2.500.");
    assert_eq!(points_reason(Language::Vi, &reasons[7]), "Trừ 0,5 điểm cho mỗi vụ, có 2 vụ.");
    assert_eq!(points_reason(Language::Vi, &reasons[9]), "12,5 điểm vượt quá điểm tối đa.");
}
