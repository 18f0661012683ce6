//! A draft for practice carries a standard that the product does not ship, is judged by it, and goes back to a shipped one with what
//! still answers.

use crate::filled;
use crate::further_files::{self, programme};
use crate::long_standard::{check, checked, file, practising};
use antt::assessment::{
    Change, CheckChange, Draft, Field, FurtherPart, RolledUp, WhyUnusable, apply, end_practice, keep_roll_up, practise,
    practised, stop_using, use_file,
};
use antt::criteria::{Criteria, CriteriaFile, FurtherFault, UnitKind, read, shipped, standard_for};
use serde_json::{Value, json};
use std::sync::Arc;

/// The shipped standard for communes as a file.
fn released() -> Value {
    let text = shipped().iter().find(|file| file.kind == UnitKind::Commune).expect("shipped").text;
    serde_json::from_str(text).expect("JSON")
}

/// The same in a version of one's own, in which one check is asked otherwise.
fn changed() -> Value {
    let mut file = released();
    file["version"] = json!("2099.1");
    file["criteria"][0]["checks"][0]["question"]["vi"] = json!("Hỏi khác?");
    file
}

fn asked_otherwise() -> String {
    released()["criteria"][0]["checks"][0]["id"].as_str().expect("an id").to_owned()
}

fn whole(file: &Value) -> Draft {
    let complete = filled::draft(UnitKind::Commune);
    let Ok(CriteriaFile::Standard(standard)) = read(file) else { panic!("{:?}", read(file)) };
    practise(&complete, &standard, Arc::new(file.as_object().expect("an object").clone()), 20).expect("a draft")
}

#[test]
fn it_comes_back_from_its_text_with_the_standard_and_older_programs_refuse_it() {
    let draft = practising(&filled::draft(UnitKind::Commune), &file(3));
    let text = draft.to_text();
    assert_eq!(Draft::from_text(&text).as_ref(), Ok(&draft));
    assert_eq!(practised(&draft), Some(Ok(checked(&file(3)))));
    let stored: Value = serde_json::from_str(&text).expect("JSON");
    assert_eq!((&stored["formatVersion"], &stored["standardVersion"]), (&json!(4), &json!("2099.1")));
    assert!(draft.is_for_practice() && !filled::draft(UnitKind::Commune).is_for_practice());
}

#[test]
fn a_standard_that_is_carried_otherwise_than_it_was_taken_in_judges_nothing() {
    let draft = practising(&filled::draft(UnitKind::Commune), &file(3));
    let tampered = |change: fn(&mut Value)| {
        let mut stored: Value = serde_json::from_str(&draft.to_text()).expect("JSON");
        change(&mut stored["further"]["practice"]);
        practised(&Draft::from_text(&stored.to_string()).expect("a draft"))
    };
    let other = tampered(|used| used["file"]["title"]["vi"] = json!("Khác"));
    assert_eq!(other, Some(Err(WhyUnusable::OtherDigest)));
    let gone = tampered(|used| drop(used.as_object_mut().expect("an object").remove("file")));
    assert_eq!(gone, Some(Err(WhyUnusable::NotAtHand)));
    let broken = tampered(|used| used["file"]["criteria"] = json!([]));
    assert!(matches!(broken, Some(Err(WhyUnusable::NotCriteria(_)))), "{broken:?}");
    let mut of_another: Value = serde_json::from_str(&draft.to_text()).expect("JSON");
    of_another["kind"] = json!("agency");
    let of_another = Draft::from_text(&of_another.to_string()).expect("a draft");
    assert!(matches!(practised(&of_another), Some(Err(_))), "asked of another kind of unit");
}

#[test]
fn a_standard_that_has_come_to_be_shipped_is_practised_with_no_more() {
    assert_eq!(practised(&whole(&released())), None);
    assert!(!whole(&released()).is_for_practice() && whole(&changed()).is_for_practice());
    assert!(matches!(practised(&whole(&changed())), Some(Ok(_))));
}

#[test]
fn moving_to_a_shipped_standard_keeps_what_still_answers_and_lays_the_rest_aside() {
    let draft = whole(&changed());
    let practised: Criteria = practised(&draft).expect("for practice").expect("readable");
    let to = standard_for(UnitKind::Commune).expect("a standard");
    let moved = end_practice(&draft, &practised, to, 40).expect("a draft");
    assert_eq!((moved.standard_version.as_str(), moved.is_for_practice()), (to.version.as_str(), false));
    let aside: Vec<&str> = moved.all_to_review().collect();
    assert_eq!(aside, [asked_otherwise()]);
    assert_eq!(moved.entries.len() + aside.len(), draft.entries.len());
    assert_eq!(moved.changed_at, 40);
}

#[test]
fn what_else_is_typed_leaves_the_standard_where_it_is() {
    let draft = practising(&filled::draft(UnitKind::Commune), &file(3));
    let standard = checked(&file(3));
    let change = Change::Check(check(1), CheckChange::Text(Field::Level, "most".to_owned()));
    let next = apply(&draft, &standard, change, 30).expect("a change");
    let file = programme();
    let programme = further_files::checked(&file);
    let next = use_file(&next, &standard, &programme, further_files::carried(&file), 30).expect("it fits");
    let next = keep_roll_up(&next, RolledUp { rows: [[1; 3]; 4], at: 30 }).expect("kept");
    assert_eq!(practised(&next), practised(&draft));
    let part = |draft: &Draft| FurtherPart::of(draft).expect("readable");
    assert!(!part(&next).uses_the_same(&part(&draft)), "a programme more");
    let next = stop_using(&next, programme.id(), 30).expect("in use");
    assert!(part(&next).uses_the_same(&part(&draft)) && !part(&next).uses_the_same(&FurtherPart::default()));
}

#[test]
fn a_guide_for_another_version_is_refused_beside_it() {
    let draft = practising(&filled::draft(UnitKind::Commune), &file(3));
    let guide = further_files::guide();
    let (checked_guide, carried) = (further_files::checked(&guide), further_files::carried(&guide));
    let refused = use_file(&draft, &checked(&file(3)), &checked_guide, carried, 30);
    let (id, of) = (further_files::GUIDE.to_owned(), "5.1.resolution".to_owned());
    assert_eq!(refused, Err(vec![FurtherFault::OtherStandard { id, of }]));
}
