//! A summary of which a criteria file is missing is still read with the others: each takes away only what it alone holds.

use crate::filled;
use crate::further_files::*;
use crate::made::*;
use antt::criteria::{CriteriaFile, UnitKind, read, standard_for};
use antt::document::summary::{AtHand, Content, SelfAssessment, at_hand, examine};
use serde_json::{Value, json};

/// A summary with all three files, of which this one is named and not brought along.
fn without(id: &str) -> SelfAssessment {
    let mut summary = summary(&with_all(&signer(filled::draft(UnitKind::Commune))));
    summary.embedded.retain(|file| file["id"] != json!(id));
    reread(&summary)
}

fn found(summary: &SelfAssessment) -> AtHand {
    assert!(matches!(examine(summary), Content::Unknown(_)), "nothing is computed");
    at_hand(summary, [])
}

fn missing(found: &AtHand) -> Vec<&str> {
    found.missing.iter().map(|named| named.id.as_str()).collect()
}

const OWN: [&str; 2] = ["quang-ninh:2.cameras", "quang-ninh:2.plan"];

#[test]
fn without_a_programme_everything_else_is_known() {
    let summary = without(PROGRAMME);
    let found = found(&summary);
    assert_eq!(missing(&found), [PROGRAMME]);
    assert_eq!((found.asked.len(), found.guide.is_some(), found.programmes.len()), (2, true, 0));
    assert!(found.unknown_checks(&summary).is_empty() && found.unknown_criteria(&summary).is_empty());
    assert!(found.programme(PROGRAMME).is_none());
    let title = found.item_title("5.1.plan").expect("the question");
    assert!(!title.vi.is_empty());
}

#[test]
fn without_a_supplement_only_its_own_checks_are_known_by_id_alone() {
    let summary = without(SUPPLEMENT);
    let found = found(&summary);
    assert_eq!(missing(&found), [SUPPLEMENT]);
    assert_eq!(found.unknown_checks(&summary), OWN);
    assert_eq!(found.unknown_criteria(&summary), ["quang-ninh:2"]);
    assert!(found.guide.is_some() && found.programme(PROGRAMME).is_some());
}

#[test]
fn without_a_guide_questions_and_programmes_are_known() {
    let summary = without(GUIDE);
    let found = found(&summary);
    assert_eq!((missing(&found), found.guide.is_none()), (vec![GUIDE], true));
    assert!(found.unknown_checks(&summary).is_empty() && found.programme(PROGRAMME).is_some());
    // Items are called after what they give points for, even so.
    assert!(found.item_title("5.1.plan").is_some() && found.item_title("9.9").is_none());
}

#[test]
fn without_its_standard_the_supplement_is_still_read() {
    let mut summary = without("");
    summary.criteria[0].version = "2099.1".to_owned();
    let found = found(&reread(&summary));
    assert_eq!(missing(&found), ["standard/commune"]);
    let unknown = found.unknown_checks(&summary);
    assert!(unknown.contains(&"5.1.plan") && !unknown.iter().any(|id| OWN.contains(id)), "{unknown:?}");
    assert!(found.fact("anything").is_none());
}

/// A standard that nobody ships decides nothing, and its questions are shown where the summary brings it along.
#[test]
fn a_standard_that_is_brought_along_is_read_and_not_computed_with() {
    let text = antt::criteria::shipped().iter().find(|file| file.kind == UnitKind::Commune).expect("shipped").text;
    let mut newer: Value = serde_json::from_str(text).expect("JSON");
    newer["version"] = json!("2099.1");
    let Ok(CriteriaFile::Standard(standard)) = read(&newer) else { panic!("a standard") };
    let mut summary = without("");
    summary.criteria[0].version = "2099.1".to_owned();
    summary.criteria[0].digest = standard.digest.to_string();
    summary.embedded.insert(0, newer.as_object().cloned().expect("an object"));
    let found = found(&reread(&summary));
    assert!(missing(&found).is_empty() && found.unknown_checks(&summary).is_empty());
    assert_eq!(found.asked[0].version, "2099.1");
}

#[test]
fn what_else_is_on_this_computer_is_used_if_it_is_the_very_file() {
    let summary = without(SUPPLEMENT);
    let kept = read(&supplement()).expect("a supplement");
    let found = at_hand(&summary, [&kept]);
    assert!(found.missing.is_empty() && found.unknown_checks(&summary).is_empty());
    let mut other = supplement();
    other["title"]["vi"] = json!("Tệp khác cùng tên");
    let other = read(&other).expect("a supplement");
    assert_eq!(missing(&at_hand(&summary, [&other])), [SUPPLEMENT]);
    let shipped = CriteriaFile::Standard(standard_for(UnitKind::Commune).expect("a standard").clone());
    assert_eq!(missing(&at_hand(&summary, [&shipped])), [SUPPLEMENT]);
}
