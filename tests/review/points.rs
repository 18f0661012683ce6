//! Points and counts at the desk: in the record, and set by a reviewer beside the unit's own.

use super::further_files::{self, GUIDE, PROGRAMME};
use super::generator::{SIGNED_AT, secret_of};
use super::made::{PROGRAM, decided, decision, entry, file_of, list, record, uuid};
use antt::assessment::{CheckChange, Declaration, Draft, Field, FurtherChange, Profile, apply_further, stop_using};
use antt::criteria::sheet::write_points;
use antt::criteria::{UnitKind, parse_iso, standard_for};
use antt::document::decision::{self as document, Remark, Reviewer, Ruling};
use antt::document::summary::{Content, Recomputed, SelfAssessment, Signing, examine, prepare_with};
use antt::review::decide::{
    Changed, Deciding, DecisionDraft, LocalChanges, NotDecided, PointsMistake, RemarkDraft, Scored, changes,
    points_set, prepare,
};
use antt::review::desk::{Holding, RowVerdict, rows};
use antt::review::intake::Read;
use antt::review::roll_up::{of_desk, pile};
use antt::review::trust::Role;
use antt::review::{ContentState, Known, Record, RecordedScore, TrustList};
use antt::text::review::not_decided;
use antt::text::{Language, points_mistake};
use antt::verdict::PointsRefusal;
use std::collections::BTreeMap;

fn complete() -> Draft {
    let profile = Profile {
        name: "Xã Tân Phú".into(),
        province_code: "22".into(),
        province_name: "Quảng Ninh".into(),
        parent_name: "Tỉnh Quảng Ninh".into(),
        head: "Nguyễn Văn An".into(),
        recognising_authority: "Chủ tịch".into(),
        ..Profile::default()
    };
    let declaration = Declaration { name: "Trần Thị Bình".into(), title: "Chủ tịch".into() };
    Draft { id: uuid(3), profile, declaration, ..super::filled::draft(UnitKind::Commune) }
}

fn summary_of(draft: &Draft) -> SelfAssessment {
    let (standard, used) = (standard_for(draft.kind).expect("a standard"), further_files::in_use(draft));
    let today = parse_iso(&SIGNED_AT[..10]).expect("a day");
    let prepared = prepare_with(draft, standard, &used, today, None).expect("a period");
    let signing = Signing { declared_at: SIGNED_AT, statement: "Tôi cam đoan", program_version: PROGRAM };
    prepared.summary(draft, standard, &used, signing).expect("complete")
}

fn summary() -> SelfAssessment {
    summary_of(&further_files::with_all(&complete()))
}

fn computed(summary: &SelfAssessment) -> Box<Recomputed> {
    match examine(summary) {
        Content::Agrees(computed) => computed,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_record_tells_points_and_counts_of_what_was_computed() {
    let summary = summary();
    let record = record(&summary, 1);
    let score = computed(&summary).score.expect("a score");
    let items = score.items.iter().map(|item| (item.id.clone(), (item.points, item.out_of))).collect();
    let expected =
        RecordedScore { guide: GUIDE.into(), points: score.points, out_of: 10_000, grade: score.grade, items };
    assert_eq!((record.content, record.score.as_ref()), (ContentState::Agrees, Some(&expected)));
    let counts = &record.indicators[PROGRAMME];
    assert_eq!((counts.indicators["settled"]["done"], counts.indicators["settled"]["all"]), (45, 50));
    assert_eq!(counts.digest, further_files::checked(&further_files::programme()).digest());
    let mut tampered = summary.clone();
    tampered.outcome.score.as_mut().expect("a score").points_hundredths = 9_999;
    let tampered = super::made::record(&tampered, 1);
    assert_eq!((tampered.content, tampered.score), (ContentState::Differs, Some(expected)), "computed, not stated");
}

#[test]
fn what_an_older_program_knew_is_read_and_what_it_could_not_compute_is_read_from_the_file_again() {
    let plain = summary_of(&complete());
    let known = Known::of_bytes(&file_of(&plain, 1)).expect("readable").expect("a summary");
    let text = known.to_text();
    assert!(!text.contains("score") && !text.contains("indicators"), "as an older program wrote it: {text}");
    assert_eq!(Known::from_text(&text), Some(known));
    let whole = Known::of_bytes(&file_of(&summary(), 1)).expect("readable").expect("a summary");
    assert_eq!(Known::from_text(&whole.to_text()).as_ref(), Some(&whole));
    let Known::Summary(record) = whole else { panic!("a summary") };
    let unknown = Known::Summary(Box::new(Record { content: ContentState::CriteriaUnknown, ..*record }));
    assert_eq!(Known::from_text(&unknown.to_text()), None);
    let Ok(Some(Known::Summary(record))) = Known::of_bytes(&file_of(&summary(), 1)) else { panic!("a summary") };
    let nameless = Known::Summary(Box::new(Record { titles: BTreeMap::new(), ..*record }));
    assert_eq!(Known::from_text(&nameless.to_text()), None, "a province's criteria had no names then");
}

const DECIDING: Deciding<'static> =
    Deciding { id: "urn:uuid:6f9619ff-8b86-4011-b42d-00cf4fc964ff", decided_at: SIGNED_AT, program_version: PROGRAM };

fn pointing(points: &[(&str, &str)]) -> DecisionDraft {
    let reviewer =
        Reviewer {
            name: "Lê Văn Cường".into(), title: "Phó phòng".into(), organisation: "Công an tỉnh".into()
        };
    let remark = |text: &str| RemarkDraft {
        points: text.to_owned(),
        comment: if text.trim().is_empty() { String::new() } else { "Đối chiếu sổ".to_owned() },
        ..RemarkDraft::default()
    };
    let checks = points.iter().map(|(id, text)| ((*id).to_owned(), remark(text))).collect();
    DecisionDraft { ruling: Some(Ruling::Accepted), reviewer, checks, ..DecisionDraft::default() }
}

#[test]
fn a_reviewer_sets_points_by_item_and_the_sum_follows() {
    let summary = summary();
    let (record, computed) = (record(&summary, 1), computed(&summary));
    let scored = Scored::of(&computed).expect("a score");
    let draft = pointing(&[("4.2.policies", "6"), ("5.4.coverage", "7,25"), ("5.1.plan", " ")]);
    let decision = prepare(&draft, &record, Some(scored), DECIDING).expect("a decision");
    let set: Vec<(&str, Option<i64>)> =
        decision.checks.iter().map(|(id, remark)| (id.as_str(), remark.points_hundredths)).collect();
    assert_eq!(set, [("4.2.policies", Some(600)), ("5.4.coverage", Some(725))]);
    assert!(document::seal(&decision, &secret_of(8), SIGNED_AT).is_ok());
    let reviewed = scored.reviewed(&decision).expect("points").expect("they can be set");
    assert_eq!(reviewed.points, scored.score.points - 150 - 25);
    let of_record = record.score.as_ref().expect("points");
    assert_eq!(of_record.reviewed(&decision), Some(reviewed.points), "the list says what the page of the summary says");
    assert_eq!(record.verdict.map(|verdict| verdict.id()), Some("qualified"), "points touch no verdict");
}

#[test]
fn points_that_the_guide_can_not_give_are_said_at_their_item() {
    let summary = summary();
    let (record, computed) = (record(&summary, 1), computed(&summary));
    let scored = Scored::of(&computed);
    for (item, text, expected) in [
        ("4.2.policies", "10,01", PointsMistake::Refused(PointsRefusal::AboveMaximum { entered: 1001 })),
        ("4.2.policies", "mười", PointsMistake::NotPoints),
        ("4.2.policies", "-1", PointsMistake::NotPoints),
        ("quang-ninh:2.plan", "1", PointsMistake::Refused(PointsRefusal::NoSuchItem)),
    ] {
        let draft = pointing(&[(item, text)]);
        assert_eq!(points_set(&draft, scored).1, [(item.to_owned(), expected)], "{text}");
        assert_eq!(prepare(&draft, &record, scored, DECIDING), Err(vec![NotDecided::Points]), "{text}");
        let [vi, en] = [Language::Vi, Language::En].map(|language| points_mistake(language, expected));
        assert!(vi != en && !vi.is_empty());
    }
    let without = pointing(&[("4.2.policies", "1")]);
    assert_eq!(prepare(&without, &record, None, DECIDING), Err(vec![NotDecided::Points]), "no guide, no points");
    assert!(Language::Vi.say(not_decided(NotDecided::Points)).contains("điểm"));
}

#[test]
fn points_by_hand_other_than_the_units_need_a_reason() {
    let summary = summary();
    let (record, computed) = (record(&summary, 1), computed(&summary));
    let scored = Scored::of(&computed);
    let own = scored.and_then(|scored| scored.score.items.iter().find(|item| item.id == "4.2.policies"));
    let own = write_points(own.expect("an item").points);
    for (item, text, needs) in
        [("4.2.policies", "6", true), ("4.2.policies", own.as_str(), false), ("5.4.coverage", "7", false)]
    {
        let mut draft = pointing(&[(item, text)]);
        draft.checks.get_mut(item).expect("a remark").comment = " ".into();
        let mistakes = points_set(&draft, scored).1;
        let expected = PointsMistake::Refused(PointsRefusal::NoReason);
        assert_eq!(mistakes, if needs { vec![(item.to_owned(), expected)] } else { Vec::new() }, "{item} {text}");
        assert_eq!(prepare(&draft, &record, scored, DECIDING).is_err(), needs);
    }
}

#[test]
fn a_decision_from_elsewhere_that_sets_impossible_points_sets_none() {
    let summary = summary();
    let (record, computed) = (record(&summary, 1), computed(&summary));
    let scored = Scored::of(&computed).expect("a score");
    let mut foreign = decision(&record, Ruling::Accepted, None);
    assert_eq!(scored.reviewed(&foreign), None, "a remark without points");
    foreign.checks.get_mut("5.1.plan").expect("a remark").points_hundredths = Some(501);
    let refused = vec![("5.1.plan".to_owned(), PointsRefusal::AboveMaximum { entered: 501 })];
    assert_eq!(scored.reviewed(&foreign), Some(Err(refused)));
    let of_record = record.score.as_ref().expect("points");
    assert_eq!(of_record.reviewed(&foreign), None);
    for (item, points) in [("5.1.plan", -1), ("9.9", 1)] {
        let mut other = decision(&record, Ruling::Accepted, None);
        other.checks.insert(item.to_owned(), Remark { points_hundredths: Some(points), ..Remark::default() });
        assert_eq!(of_record.reviewed(&other), None, "{item}");
    }
}

/// The list of the desk and what it adds up have the reviewer's points of the decision that counts, and of no other.
#[test]
fn rows_and_submissions_have_the_points_of_the_decision_that_counts() {
    let summary = summary();
    let record = record(&summary, 1);
    let mut scoring = decision(&record, Ruling::Accepted, None);
    let remark = Remark { points_hundredths: Some(600), ..Remark::default() };
    scoring.checks.insert("4.2.policies".to_owned(), remark);
    let signed = decided(&scoring, 8);
    let own = record.score.clone().expect("points").points;
    let first_seen = parse_iso(&SIGNED_AT[..10]).expect("a day");
    let holding = Holding { record: record.clone(), first_seen };
    let trusting = |reviewer: Option<u64>| {
        let unit = entry(1, &[Role::Unit], std::slice::from_ref(&record.unit));
        list([Some(unit), reviewer.map(|key| entry(key, &[Role::Reviewer], &[]))].into_iter().flatten())
    };
    let trusted = trusting(Some(8));
    let row = |trust: &TrustList| {
        let rows = rows([&holding], &[(signed.clone(), first_seen)], trust);
        let [submission] = &of_desk([&holding], &rows)[..] else { unreachable!("one") };
        assert_eq!((rows[0].reviewed_points, rows[0].verdict), (submission.reviewed_points, RowVerdict::Qualified));
        rows[0].reviewed_points
    };
    assert_eq!(row(&trusted), Some(own - 150));
    assert_eq!(row(&trusting(None)), None, "a stranger's points");
    let files = || vec![Read::Summary(Box::new(record.clone())), Read::Decision(Box::new(signed.clone()))];
    let piled = pile(files(), &trusted, &[], first_seen).submissions;
    assert_eq!(piled[0].reviewed_points, Some(own - 150));
}

#[test]
fn what_changed_tells_of_a_supplements_answers_of_points_of_counts_and_of_files() {
    let before = further_files::with_all(&complete());
    let revised = further_files::pointed(&before, GUIDE, "4.2.policies", "9", "Đã nộp đủ");
    let revised = further_files::counted(&revised, PROGRAMME, "settled", &[("done", "48")]);
    let camera = "quang-ninh:2.cameras";
    let revised = further_files::answered(&revised, camera, CheckChange::Text(Field::Count, "14".to_owned()));
    let found = changes(&summary_of(&before), &summary_of(&revised));
    let checks: Vec<&str> = found.checks.iter().map(|one| one.check.as_str()).collect();
    assert_eq!(checks, [camera]);
    let expected = LocalChanges {
        score: true,
        items: vec!["4.2.policies".to_owned()],
        indicators: vec![(PROGRAMME.to_owned(), "settled".to_owned())],
        ..LocalChanges::default()
    };
    assert_eq!((&found.local, found.count()), (&expected, 3));
    // The same points for another reason are a change too.
    let (guide, item, text) = (GUIDE.to_owned(), "4.2.policies".to_owned(), "Thiếu một báo cáo".to_owned());
    let reasoned = apply_further(&before, FurtherChange::PointsReason { guide, item, text }, 40).expect("a change");
    let found = changes(&summary_of(&before), &summary_of(&reasoned)).local;
    assert_eq!((found.items, found.score), (vec!["4.2.policies".to_owned()], false));
    // A file that is used no more takes what hung on it along.
    let without = stop_using(&before, PROGRAMME, 40).expect("it was used");
    let found = changes(&summary_of(&before), &summary_of(&without)).local;
    let gone = (PROGRAMME.to_owned(), Changed { before: Some("1".to_owned()), after: None });
    assert_eq!((found.files, found.indicators), (vec![gone], expected.indicators));
    assert!(changes(&summary_of(&before), &summary_of(&before)).is_empty());
}
