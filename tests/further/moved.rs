//! Another version of a further file: what still answers stays, the rest is put away to be looked at again, and nothing is lost.

use crate::filled;
use crate::further_files::*;
use antt::assessment::{Draft, FurtherPart, dismiss_put_away, take_back_put_away};
use antt::criteria::{UnitKind, standard_for};
use serde_json::{Value, json};

fn part(draft: &Draft) -> FurtherPart {
    FurtherPart::of(draft).expect("it can be read")
}

fn later(mut file: Value, change: fn(&mut Value)) -> Value {
    file["version"] = json!("2");
    change(&mut file);
    file
}

fn moved(change: fn(&mut Value)) -> (Draft, Draft) {
    let draft = with_all(&filled::draft(UnitKind::Commune));
    let moved = using(&draft, &later(supplement(), change));
    (draft, moved)
}

#[test]
fn answers_to_checks_that_ask_the_same_stay_and_the_others_are_put_away() {
    let (draft, moved) = moved(|file| file["criteria"][0]["checks"][1]["answer"]["minimum"] = json!(20));
    let (plan, cameras) = ("quang-ninh:2.plan", "quang-ninh:2.cameras");
    assert_eq!(moved.entries.get(plan), draft.entries.get(plan));
    assert_eq!(moved.entries.get(cameras), None);
    let part = part(&moved);
    assert_eq!(part.to_review(cameras).collect::<Vec<_>>(), [("1", &draft.entries[cameras])]);
    assert_eq!(part.to_review(plan).count(), 0);
    assert_eq!(part.file(SUPPLEMENT).map(|file| file.version.as_str()), Some("2"));
    assert_eq!(Draft::from_text(&moved.to_text()), Ok(moved));
}

#[test]
fn what_was_put_away_is_taken_back_or_dismissed() {
    let (draft, moved) = moved(|file| file["criteria"][0]["checks"][1]["answer"]["minimum"] = json!(20));
    let cameras = "quang-ninh:2.cameras";
    let used = in_use(&moved);
    let asked = used.files.supplements()[0].check(cameras).expect("a check");
    let back = take_back_put_away(&moved, 0, asked, 50).expect("the same kind of answer");
    assert_eq!((back.entries.get(cameras), back.changed_at), (draft.entries.get(cameras), 50));
    assert_eq!(part(&back).put_away, []);
    let gone = dismiss_put_away(&moved, 0, cameras, 51).expect("something put away");
    assert_eq!((gone.entries.get(cameras), part(&gone).put_away.len()), (None, 0));
    assert_eq!(dismiss_put_away(&gone, 0, cameras, 52), None);
}

#[test]
fn of_two_versions_only_the_one_that_was_looked_at_is_dismissed() {
    let cameras = "quang-ninh:2.cameras";
    let (draft, mut second) = moved(|file| file["criteria"][0]["checks"][1]["question"]["vi"] = json!("Hỏi lần hai"));
    second.entries.insert(cameras.into(), draft.entries[cameras].clone());
    let mut third = supplement();
    third["version"] = json!("3");
    third["criteria"][0]["checks"][1]["question"]["vi"] = json!("Hỏi lần ba");
    let moved = using(&second, &third);
    let waiting = |draft: &Draft| -> Vec<String> {
        let put_away = part(draft).put_away.into_iter();
        put_away.filter(|away| away.entries.contains_key(cameras)).map(|away| away.file.version.to_string()).collect()
    };
    assert_eq!(waiting(&moved), ["1", "2"]);
    for (place, left) in [(0, "2"), (1, "1")] {
        assert_eq!(waiting(&dismiss_put_away(&moved, place, cameras, 70).expect("it waits")), [left]);
    }
}

#[test]
fn another_kind_of_answer_can_not_be_taken_back() {
    let (_, moved) = moved(|file| file["criteria"][0]["checks"][1]["answer"] = json!({"kind": "statement"}));
    let used = in_use(&moved);
    let asked = used.files.supplements()[0].check("quang-ninh:2.cameras").expect("a check");
    assert_eq!(take_back_put_away(&moved, 0, asked, 50), None);
}

#[test]
fn points_go_over_where_a_guide_only_writes_out_the_words_of_the_standard() {
    let draft = pointed(&with_all(&filled::draft(UnitKind::Commune)), GUIDE, "5.1.models", "4", "Một mô hình");
    let moved = using(
        &draft,
        &later(guide(), |file| {
            let standard = standard_for(UnitKind::Commune).expect("a standard");
            for item in file["items"].as_array_mut().expect("items") {
                let wording = item["id"].as_str().and_then(|id| standard.wording(id)).expect("the standard's words");
                item["title"] = json!({"vi": wording.vi, "en": wording.en});
            }
        }),
    );
    let part = part(&moved);
    assert_eq!(part.points_to_review(GUIDE, "5.1.models").count(), 0);
    assert_eq!(part.file(GUIDE).map(|file| file.points["5.1.models"].points.as_str()), Some("4"));
}

#[test]
fn points_and_counts_go_over_where_the_same_is_scored_and_counted() {
    let draft = with_all(&filled::draft(UnitKind::Commune));
    let draft = pointed(&draft, GUIDE, "5.1.models", "4", "Một mô hình");
    let draft = counted(&draft, PROGRAMME, "clubs", &[("clubs", "3")]);
    let guide = later(guide(), |file| {
        file["items"][3]["maximumHundredths"] = json!(600);
        file["items"][4]["maximumHundredths"] = json!(900);
        file["items"][3]["method"] = json!({"kind": "all_or_nothing"});
        file["items"][4]["method"] = json!({"kind": "manual"});
    });
    let programme = later(programme(), |file| {
        file["indicators"][0]["target"]["value"] = json!(95);
        file["indicators"][1]["title"]["vi"] = json!("Câu lạc bộ khác");
    });
    let moved = using(&using(&draft, &guide), &programme);
    let part = part(&moved);
    let file = |id: &str| part.file(id).expect("in use");
    assert!(file(GUIDE).points.is_empty(), "both items changed");
    assert_eq!(
        part.points_to_review(GUIDE, "4.2.policies").map(|(_, typed)| &*typed.points).collect::<Vec<_>>(),
        ["7,5"]
    );
    assert_eq!(part.points_to_review(GUIDE, "5.1.models").count(), 1);
    assert_eq!(file(PROGRAMME).count_typed("settled", "done"), "45", "another target asks the same");
    assert_eq!(file(PROGRAMME).count_typed("clubs", "clubs"), "");
    let clubs = part.counts_to_review(PROGRAMME, "clubs").next().expect("put away");
    assert_eq!((clubs.0, clubs.1["clubs"].as_str()), ("1", "3"));
    let gone = dismiss_put_away(&moved, 0, "5.1.models", 60).expect("put away");
    assert_eq!(FurtherPart::of(&gone).expect("").points_to_review(GUIDE, "5.1.models").count(), 0);
}
