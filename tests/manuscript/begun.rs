//! How a manuscript begins, and how it is kept.

use crate::{NOW, change, empty, guide, ids, manuscript, named};
use antt::criteria::manuscript::{Field, Grid, Making, Manuscript, ManuscriptChange};
use antt::criteria::{
    CriteriaFile, ScoringGuide, UnitKind, compare, compare_guides, read, shipped_guides, standard_for,
};
use proptest::prelude::*;
use serde_json::{Value, json};

fn guide_of(manuscript: &Manuscript) -> ScoringGuide {
    match manuscript.assemble().file {
        Some(CriteriaFile::ScoringGuide(guide)) => guide,
        other => unreachable!("{other:?}: {:?}", manuscript.assemble().remarks),
    }
}

#[test]
fn begun_with_a_shipped_guide_it_comes_to_the_same_guide_under_another_name() {
    for shipped in shipped_guides() {
        let shipped = shipped.checked().expect("a guide");
        let copy = Manuscript::of_guide("m", shipped, false, NOW);
        assert_eq!((copy.text(Field::Id), copy.text(Field::Version)), ("", "1"));
        assert_eq!((copy.text(Field::Title), copy.text(Field::Description)), ("", ""), "it is not the app's");
        let named = named(&copy, "tinh/thu");
        let made = guide_of(&named);
        assert_eq!((made.id.as_str(), made.version.as_str()), ("guide/tinh/thu", "1"));
        assert!(compare_guides(shipped, &made).is_empty());
        assert_eq!((&made.grades, &made.basis, made.total), (&shipped.grades, &shipped.basis, shipped.total));
    }
}

#[test]
fn the_next_version_keeps_the_name_and_raises_the_version() {
    let next = Manuscript::of_guide("m", guide(), true, NOW);
    let made = guide_of(&next);
    assert_eq!((made.id.as_str(), made.version.as_str()), ("guide/illustrative/residential_area", "2026.2"));
    assert_eq!(next.from, Some((guide().id.clone(), "2026.1".into())));
}

fn supplement() -> Value {
    let words = |text: &str| json!({"vi": text, "en": format!("{text} (en)")});
    let check = |id: &str, answer: Value| {
        json!({
            "id": format!("quang-ninh:{id}"), "question": words("?"), "guidance": words("."), "cite": {"article": "2", "clause": "1", "point": "a"},
            "answer": answer, "appliesIf": [], "notApplicableWithReason": true,
        })
    };
    let level = |id: &str| json!({"id": id, "label": words(id)});
    json!({
        "type": "AnttCriteria", "formatVersion": 1, "id": "supplement/quang-ninh", "version": "2030.9", "role": "supplement",
        "unitKind": "commune", "title": words("Tiêu chí bổ sung"),
        "source": {"number": "5/QĐ-UBND", "issuer": words("Ủy ban"), "issuedOn": "2025-01-01", "inForceFrom": "2025-02-01", "amendedBy": ["6/QĐ", "7/QĐ"]},
        "criteria": [
            {"id": "quang-ninh:1", "title": words("Một"), "cite": {"article": "1", "clause": "1"}, "checks": [
                check("1.a", json!({"kind": "statement"})),
                check("1.b", json!({"kind": "ratio", "percent": 70, "partLabel": words("Hộ"), "wholeLabel": words("Tất cả"), "noun": words("hộ")})),
            ]},
            {"id": "quang-ninh:2", "title": words("Hai"), "cite": {"article": "2", "clause": "1"}, "checks": [
                check("2.a", json!({"kind": "rating", "scale": [level("low"), level("high")], "threshold": "high", "passes": [], "mayBeUnrated": true})),
            ]},
        ],
    })
}

#[test]
fn a_supplement_comes_back_as_it_was_in_its_next_version() {
    let Ok(CriteriaFile::Supplement(before)) = read(&supplement()) else { unreachable!("{:?}", read(&supplement())) };
    let next = Manuscript::of_supplement("m", &before, true, NOW);
    let assembled = next.assemble();
    let Some(CriteriaFile::Supplement(after)) = assembled.file else { unreachable!("{:?}", assembled.remarks) };
    assert_eq!((after.version.as_str(), &after.source, &after.title), ("2030.10", &before.source, &before.title));
    assert!(compare(&before, &after).is_empty());
    assert_eq!(assembled.sum, None);
}

#[test]
fn an_empty_table_is_filled_with_the_checks_of_its_standard_and_nothing_typed_is_lost() {
    let begun = crate::cell(&empty(), Grid::Items, 0, 0, "4.2");
    let filled = change(&begun, ManuscriptChange::AddChecks);
    let standard = standard_for(UnitKind::ResidentialArea).expect("a standard");
    let in_4_2 = standard.criterion("4.2").expect("a criterion").checks.len();
    // The criterion that has a line stands for its checks.
    assert_eq!(filled.rows(Grid::Items).len(), 1 + standard.checks().count() - in_4_2);
    assert_eq!(ids(&filled)[..2], ["4.2", "4.1.resolution"]);
    assert_eq!(filled.rows(Grid::Items)[1].cells[1], standard.check("4.1.resolution").expect("a check").question.vi);
    assert_eq!(change(&filled, ManuscriptChange::AddChecks).rows(Grid::Items), filled.rows(Grid::Items));
}

#[test]
fn what_another_program_wrote_is_no_manuscript() {
    let sound = manuscript().to_text();
    for text in [
        "",
        "{}",
        "[]",
        &sound.replace("AnttManuscript", "AnttDraft"),
        &sound.replace("\"formatVersion\":1", "\"formatVersion\":2"),
        &sound.replace("scoring_guide", "standard"),
    ] {
        assert_eq!(Manuscript::from_text(text), None, "{text}");
    }
}

proptest! {
    #[test]
    fn everything_is_kept_as_typed(title in any::<String>(), one in any::<String>(), two in any::<String>()) {
        let mut typed = change(&empty(), ManuscriptChange::Field(Field::Title, title));
        typed = crate::cell(&typed, Grid::Items, 0, 1, &one);
        typed = crate::cell(&typed, Grid::Grades, 0, 3, &two);
        let back = Manuscript::from_text(&typed.to_text()).expect("read again");
        prop_assert_eq!(&back.fields, &typed.fields);
        for grid in Making::Guide.grids() {
            let cells = |of: &Manuscript| of.rows(*grid).iter().map(|row| row.cells.clone()).collect::<Vec<_>>();
            prop_assert_eq!(cells(&back), cells(&typed));
        }
        // Whatever is typed, it is assembled and told about, and a sound file is only what the reader of files reads.
        let assembled = typed.assemble();
        prop_assert_eq!(assembled.file.is_some(), assembled.remarks.is_empty());
    }
}
