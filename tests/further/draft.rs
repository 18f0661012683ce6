//! Further files in a draft: taken in and given up, what is typed for them, and the draft's text.

use crate::filled::{self, YEAR};
use crate::further_files::*;
use antt::assessment::{
    CheckChange, Draft, FurtherChange, FurtherPart, NotPoints, NumberFault, WhyUnusable, apply_further, stop_using,
    use_file,
};
use antt::criteria::{FurtherFault, FurtherFile, SetFault, UnitKind, illustrative_guide_for, standard_for};
use antt::text::{Language, above_whole};
use antt::verdict::UnitVerdict;
use serde_json::{Value, json};

fn commune() -> Draft {
    filled::draft(UnitKind::Commune)
}

fn part(draft: &Draft) -> FurtherPart {
    FurtherPart::of(draft).expect("it can be read")
}

/// What the draft's text says.
fn stored(draft: &Draft) -> Value {
    serde_json::from_str(&draft.to_text()).expect("JSON")
}

#[test]
fn a_draft_without_further_files_is_stored_as_it_always_was() {
    let draft = commune();
    let text = stored(&draft);
    assert_eq!((text.get("formatVersion"), text.get("further")), (Some(&json!(1)), None));
    let used = using(&draft, &supplement());
    let stopped = stop_using(&used, SUPPLEMENT, 40).expect("in use");
    assert_eq!(stored(&stopped)["formatVersion"], json!(1), "nothing was typed, so nothing is kept");
}

#[test]
fn a_draft_tells_all_of_the_files_that_nobody_ships_and_is_read_again() {
    let draft = with_all(&commune());
    let text = stored(&draft);
    assert_eq!(text["formatVersion"], json!(3));
    assert_eq!(text["further"]["used"][0]["file"], supplement());
    assert_eq!(Draft::from_text(&draft.to_text()).as_ref(), Ok(&draft));
    let used = in_use(&draft);
    assert!(used.unusable.is_empty(), "{:?}", used.unusable);
    let ids: Vec<String> = used.files.files().map(|file| file.id().to_owned()).collect();
    assert_eq!(ids, [SUPPLEMENT, GUIDE, PROGRAMME]);
}

#[test]
fn a_shipped_file_is_only_named() {
    let guide = FurtherFile::all_shipped().find(|file| file.id() == "guide/illustrative/commune").expect("a guide");
    let standard = standard_for(UnitKind::Commune).expect("a standard");
    let draft = use_file(&commune(), standard, &guide, None, 9).expect("it fits");
    assert_eq!(stored(&draft)["further"]["used"][0].get("file"), None);
    assert_eq!(in_use(&draft).files.guide().map(|guide| guide.id.as_str()), Some("guide/illustrative/commune"));
}

#[test]
fn what_a_supplement_asks_decides_with_the_standard() {
    let draft = using(&commune(), &supplement());
    let verdict = |draft: &Draft| {
        let (used, standard) = (in_use(draft), standard_for(UnitKind::Commune).expect("a standard"));
        let set = used.files.set(standard);
        let given = antt::assessment::given_to_set(&set, draft);
        let period = draft.kind.period(YEAR).expect("a period");
        antt::verdict::judge_set(&set, period, &draft.facts, &given).verdict
    };
    assert_eq!(verdict(&draft), UnitVerdict::Incomplete);
    assert_eq!(verdict(&with_all(&commune())), UnitVerdict::Qualified);
}

#[test]
fn files_that_do_not_go_together_are_refused_and_nothing_changes() {
    let standard = standard_for(UnitKind::Commune).expect("a standard");
    let draft = with_all(&commune());
    let faults = |file: &FurtherFile| use_file(&draft, standard, file, None, 9).expect_err("it does not fit");
    let illustrative = FurtherFile::shipped("guide/illustrative/commune", "2026.1").expect("a guide");
    let second = FurtherFault::SecondGuide { id: "guide/illustrative/commune".into(), used: GUIDE.into() };
    assert_eq!(faults(&illustrative), [second]);
    let of_agencies = FurtherFile::shipped("guide/illustrative/agency", "2026.1").expect("a guide");
    let kind = FurtherFault::Set(SetFault::OtherKind { id: "guide/illustrative/agency".into() });
    assert!(faults(&of_agencies).contains(&kind));
    assert_eq!(faults(&checked(&supplement())), [FurtherFault::Twice { id: SUPPLEMENT.into() }]);
    let mut other_kind = supplement();
    (other_kind["id"], other_kind["unitKind"]) = (json!("supplement/quang-ninh2"), json!("agency"));
    let text = other_kind.to_string().replace("quang-ninh:", "quang-ninh2:");
    let other_kind: Value = serde_json::from_str(&text).expect("JSON");
    let kind = FurtherFault::Set(SetFault::OtherKind { id: "supplement/quang-ninh2".into() });
    assert_eq!(faults(&checked(&other_kind)), [kind]);
}

#[test]
fn a_file_used_no_more_leaves_what_was_typed_and_brings_it_back() {
    let draft = with_all(&commune());
    let mut stopped = draft.clone();
    for file in [SUPPLEMENT, GUIDE, PROGRAMME] {
        stopped = stop_using(&stopped, file, 40).expect("in use");
    }
    assert_eq!(stopped.entries, commune().entries);
    assert!(in_use(&stopped).files.is_empty());
    let again = Draft::from_text(&stopped.to_text()).expect("a draft");
    assert_eq!(again, stopped);
    let again = [supplement(), guide(), programme()].iter().fold(again, |draft, file| using(&draft, file));
    assert_eq!((&again.entries, part(&again)), (&draft.entries, part(&draft)));
    assert_eq!(stop_using(&stopped, SUPPLEMENT, 41), None, "not in use");
}

#[test]
fn what_came_back_does_not_replace_what_stands_there() {
    let draft = pointed(&using(&commune(), &guide()), GUIDE, "4.2.policies", "3", "Cũ");
    let stopped = stop_using(&draft, GUIDE, 40).expect("in use");
    let other = using(&stopped, &{
        let mut other = guide();
        other["version"] = json!("2");
        other
    });
    let typed = pointed(&other, GUIDE, "4.2.policies", "9", "Mới");
    let back = using(&typed, &guide());
    let points = |draft: &Draft| part(draft).used[0].points["4.2.policies"].points.clone();
    assert_eq!(points(&back), "9", "the same item in both versions: what was typed last stays");
    let kept: Vec<(String, String)> = part(&back)
        .points_to_review(GUIDE, "4.2.policies")
        .map(|(version, typed)| (version.to_owned(), typed.points.clone()))
        .collect();
    assert_eq!(kept, [("1".to_owned(), "3".to_owned())]);
}

#[test]
fn points_and_counts_stay_as_typed_and_count_only_as_they_are_meant() {
    let draft = using(&using(&commune(), &guide()), &programme());
    for (text, meant) in [("7,5", Some(Ok(750))), ("7.5", Some(Ok(750))), ("bảy", Some(Err(NotPoints))), (" ", None)]
    {
        let typed = pointed(&draft, GUIDE, "4.2.policies", text, "Lý do");
        let points = &part(&typed).used[0].points["4.2.policies"];
        assert_eq!((points.points.as_str(), points.hundredths()), (text, meant), "{text}");
    }
    for (text, meant) in [
        ("1.250", Some(Ok(1250))),
        ("-3", Some(Err(NumberFault::Negative))),
        ("1,5", Some(Err(NumberFault::NotWhole))),
        (" ", None),
    ] {
        let typed = counted(&draft, PROGRAMME, "settled", &[("done", text), ("all", "2000")]);
        let (part, used) = (part(&typed), in_use(&typed));
        let programme = &part.used[1];
        assert_eq!((programme.count_typed("settled", "done"), programme.count("settled", "done")), (text, meant));
        let indicator = used.files.programmes()[0].indicator("settled").expect("an indicator");
        assert_eq!(programme.counts_of(indicator).is_some(), matches!(meant, Some(Ok(_))), "{text}");
    }
}

#[test]
fn a_part_that_is_larger_than_its_whole_is_told_at_its_field_and_counts() {
    let draft = using(&commune(), &programme());
    for (done, told_of) in [("51", Some((51, 50))), ("50", None), ("nhiều", None)] {
        let typed = counted(&draft, PROGRAMME, "settled", &[("done", done), ("all", "50")]);
        let (part, used) = (part(&typed), in_use(&typed));
        let indicator = used.files.programmes()[0].indicator("settled").expect("an indicator");
        let file = &part.used[0];
        assert_eq!(file.above_whole(indicator), told_of, "{done}");
        assert_eq!(file.counts_of(indicator).is_some(), done != "nhiều", "{done}");
        let told = |count| above_whole(Language::Vi, indicator, count, file.above_whole(indicator));
        let expected = "“done” là 51, lớn hơn “all” là 50. Kiểm tra lại; nếu đúng thì giữ nguyên.";
        assert_eq!(told("done").as_deref(), told_of.map(|_| expected), "{done}");
        assert_eq!(told("all"), None);
    }
}

#[test]
fn an_emptied_field_is_as_if_nobody_had_typed() {
    let draft = using(&commune(), &programme());
    let typed = counted(&draft, PROGRAMME, "settled", &[("done", "4")]);
    let emptied = counted(&typed, PROGRAMME, "settled", &[("done", "")]);
    assert_eq!(part(&emptied), part(&draft));
    let nowhere = FurtherChange::Count {
        programme: "programme/other".into(),
        indicator: "settled".into(),
        count: "done".into(),
        text: "4".into(),
    };
    assert_eq!(apply_further(&draft, nowhere, 41), None);
}

#[test]
fn a_carried_file_that_is_another_one_than_it_was_is_used_by_nobody() {
    let draft = with_all(&commune());
    let altered = |change: fn(&mut Value)| {
        let mut text = stored(&draft);
        change(&mut text["further"]["used"][0]);
        let draft = Draft::from_text(&text.to_string()).expect("a draft");
        in_use(&draft).unusable.into_iter().map(|one| (one.id, one.why)).collect::<Vec<_>>()
    };
    let supplement = || SUPPLEMENT.to_owned();
    let other = altered(|used| used["file"]["title"]["vi"] = json!("Tên khác"));
    assert_eq!(other, [(supplement(), WhyUnusable::OtherDigest)]);
    let gone = altered(|used| drop(used.as_object_mut().expect("a file").shift_remove("file")));
    assert_eq!(gone, [(supplement(), WhyUnusable::NotAtHand)]);
    let broken = altered(|used| used["file"]["criteria"] = json!([]));
    assert!(matches!(&broken[..], [(_, WhyUnusable::NotCriteria(problems))] if !problems.is_empty()), "{broken:?}");
    let role = altered(|used| used["role"] = json!("programme"));
    assert_eq!(role, [(supplement(), WhyUnusable::NotCriteria(Vec::new()))]);
}

#[test]
fn a_part_that_cannot_be_read_is_kept_and_never_written_over() {
    let mut text = stored(&with_all(&commune()));
    text["further"]["used"][0]["digest"] = json!("sha256:x");
    let draft = Draft::from_text(&text.to_string()).expect("a draft");
    assert!(FurtherPart::of(&draft).is_err());
    assert_eq!(stored(&draft)["further"], text["further"]);
    assert_eq!(stop_using(&draft, SUPPLEMENT, 41), None);
}

#[test]
fn a_change_makes_a_signature_old() {
    let draft = using(&commune(), &guide());
    assert_eq!(draft.changed_at, 20);
    let typed = pointed(&draft, GUIDE, "4.2.policies", "5", "");
    assert_eq!(typed.changed_at, 30);
    assert!(illustrative_guide_for(UnitKind::Commune).is_some());
    let noted = answered(&typed, "4.2.policies", CheckChange::Note("Ghi chú".to_owned()));
    assert!(noted.further.is_untouched(&typed.further), "an answer leaves the rest as it was");
}
