//! The papers cited for a check: added, filled in, given a file, taken away.

use antt::assessment::{CheckChange, EvidenceField};
use antt::criteria::{Rule, UnitKind};
use wasm_bindgen_test::wasm_bindgen_test;

use super::desk::Placed;
use super::mount::{chosen, focused, run, settled};

const FIELDS: [(&str, EvidenceField, &str); 6] = [
    ("title", EvidenceField::Title, "Báo cáo"),
    ("number", EvidenceField::Number, "07/BC"),
    ("date", EvidenceField::IssuedOn, "2/11/2026"),
    ("issuer", EvidenceField::Issuer, "Ủy ban nhân dân"),
    ("section", EvidenceField::Section, "II"),
    ("page", EvidenceField::Page, "3"),
];

/// A check with one paper just added.
async fn with_a_paper() -> Placed {
    let placed = Placed::new(UnitKind::Commune, |rule| matches!(rule, Rule::Count { .. })).await;
    placed.desk.click("details.extra:has([id$='-add-evidence']) > summary");
    placed.desk.click(&placed.css("add-evidence"));
    settled().await;
    assert_eq!(placed.changes(), [CheckChange::AddEvidence]);
    placed
}

#[wasm_bindgen_test]
async fn a_paper_is_added_filled_in_and_taken_away() {
    let placed = with_a_paper().await;
    assert_eq!(focused(), format!("{}-evidence-0-title", placed.check.id), "a new paper is filled in next");
    for (end, field, text) in FIELDS {
        let css = placed.css(&format!("evidence-0-{end}"));
        placed.desk.put(&css, text);
        settled().await;
        assert_eq!(placed.changes(), [CheckChange::Evidence(0, field, text.to_owned())]);
        assert_eq!(placed.desk.value(&css), text);
    }
    placed.desk.shows("details.extra > summary", "Tài liệu chứng minh (1)").await;
    placed.desk.click("fieldset.part > button.link");
    settled().await;
    assert_eq!(placed.changes(), [CheckChange::RemoveEvidence(0)]);
    assert_eq!(placed.desk.count("fieldset.part"), 0);
    assert_eq!(focused(), format!("{}-add-evidence", placed.check.id), "the focus stays nearby");
}

#[wasm_bindgen_test]
async fn taking_the_first_of_two_away_leaves_the_second_as_it_is() {
    let placed = with_a_paper().await;
    placed.desk.click(&placed.css("add-evidence"));
    settled().await;
    placed.desk.put(&placed.css("evidence-0-title"), "Một");
    placed.desk.put(&placed.css("evidence-1-title"), "Hai");
    settled().await;
    placed.desk.click("fieldset.part > button.link");
    settled().await;
    assert_eq!(placed.desk.count("fieldset.part"), 1);
    assert_eq!(placed.desk.value(&placed.css("evidence-0-title")), "Hai");
}

#[wasm_bindgen_test]
async fn a_day_that_is_none_and_a_paper_without_title_are_explained_after_their_fields() {
    let placed = with_a_paper().await;
    placed.desk.put(&placed.css("evidence-0-date"), "31/11/2026");
    placed.desk.shows(&placed.css("evidence-0-date-message"), "31/11/2026").await;
    placed.desk.shows(&placed.css("evidence-0-title-message"), "Ghi tên tài liệu").await;
    assert_eq!(placed.desk.value(&placed.css("evidence-0-date")), "31/11/2026");
    placed.desk.put(&placed.css("evidence-0-title"), "Báo cáo");
    placed.desk.put(&placed.css("evidence-0-date"), "30/11/2026");
    settled().await;
    for end in ["title", "date"] {
        assert_eq!(placed.desk.text(&placed.css(&format!("evidence-0-{end}-message"))), "");
    }
}

#[wasm_bindgen_test]
async fn of_a_file_only_its_name_size_and_digest_are_kept() {
    let placed = with_a_paper().await;
    placed.desk.put(&placed.css("evidence-0-title"), "Báo cáo");
    settled().await;
    placed.changes();
    let input = placed.desk.find(&placed.css("evidence-0-file"));
    let choose = "field.files = text.files; field.dispatchEvent(new Event('change', { bubbles: true }));";
    run(choose, &input, &chosen(&[("báo cáo.pdf", "abc")]));
    placed.desk.shows(".paper-file", "báo cáo.pdf, 3 B").await;
    // FIPS 180-4's own example.
    placed.desk.shows(".paper-file", "ba7816bf8f01cfea").await;
    let changes = placed.changes();
    let [CheckChange::EvidenceFile { index: 0, file, .. }] = changes.as_slice() else { panic!("{changes:?}") };
    assert_eq!((file.name.as_str(), file.size), ("báo cáo.pdf", 3));
    placed.desk.click(".paper-file > button.link");
    settled().await;
    assert_eq!(placed.changes(), [CheckChange::RemoveEvidenceFile(0)]);
    assert!(!placed.desk.text(".paper-file").contains("báo cáo.pdf"));
}
