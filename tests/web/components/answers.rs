//! The fields of every kind of answer: what is typed asks for the change that it is, and what can't be counted is explained after
//! its field, while it stays as typed.

use antt::assessment::{CheckChange, Field};
use antt::criteria::{Rule, UnitKind};
use antt::text::{Language, field_name};
use wasm_bindgen_test::wasm_bindgen_test;

use super::desk::Placed;
use super::mount::settled;

struct Case {
    kind: UnitKind,
    fits: fn(&Rule) -> bool,
    /// What is chosen before the fields are there: group and value.
    chosen: Option<(&'static str, &'static str)>,
    /// End of the id, field, what is typed.
    typed: &'static [(&'static str, Field, &'static str)],
    /// What stands below then.
    says: &'static str,
    /// End of the id, what is typed instead, a part of the message after the field.
    refused: Option<(&'static str, &'static str, &'static str)>,
}

const CASES: [Case; 7] = [
    Case {
        kind: UnitKind::Commune,
        fits: |rule| matches!(rule, Rule::Document { .. }),
        chosen: Some(("choice", "yes")),
        typed: &[
            ("number", Field::Number, "12-NQ/ĐU"),
            ("date", Field::IssuedOn, "5/3/2026"),
            ("title", Field::Title, "Nghị quyết "),
            ("issuer", Field::Issuer, "Đảng ủy"),
        ],
        says: "Đạt.",
        refused: Some(("date", "31/02/2026", "31/02/2026")),
    },
    Case {
        kind: UnitKind::ResidentialArea,
        fits: |rule| matches!(rule, Rule::Statement),
        chosen: Some(("choice", "yes")),
        typed: &[("account", Field::Account, "Đã họp\ndân")],
        says: "Đạt.",
        refused: None,
    },
    Case {
        kind: UnitKind::ResidentialArea,
        fits: |rule| matches!(rule, Rule::Incidents { excuses, .. } if excuses.is_empty()),
        chosen: None,
        typed: &[("count", Field::Count, "0")],
        says: "Đạt.",
        refused: Some(("count", "hai", "Chỉ nhập số nguyên")),
    },
    Case {
        kind: UnitKind::ResidentialArea,
        fits: |rule| matches!(rule, Rule::Ratio { .. }),
        chosen: None,
        typed: &[("part", Field::Part, "117"), ("whole", Field::Whole, "120")],
        says: "Chưa đạt.",
        refused: Some(("part", "121", "")),
    },
    Case {
        kind: UnitKind::Commune,
        fits: |rule| matches!(rule, Rule::Count { .. }),
        chosen: None,
        typed: &[("count", Field::Count, "3")],
        says: "Đạt.",
        refused: Some(("count", "1,5", "Chỉ nhập số nguyên")),
    },
    Case {
        kind: UnitKind::ResidentialArea,
        fits: |rule| matches!(rule, Rule::Trend { .. }),
        chosen: None,
        typed: &[("previous", Field::Previous, "5"), ("current", Field::Current, "6")],
        says: "Chưa đạt.",
        refused: Some(("current", "-1", "")),
    },
    Case {
        kind: UnitKind::ResidentialArea,
        fits: |rule| matches!(rule, Rule::Rating { may_be_unrated: true, .. }),
        chosen: Some(("level", "not_rated")),
        typed: &[("reason", Field::Reason, "Mới thành lập")],
        says: "Không áp dụng.",
        refused: None,
    },
];

#[wasm_bindgen_test]
async fn what_is_typed_asks_for_the_change_that_it_is() {
    for case in CASES {
        let placed = Placed::new(case.kind, case.fits).await;
        if let Some((group, value)) = case.chosen {
            placed.choose(group, value);
            settled().await;
            assert_eq!(placed.changes().len(), 1, "{}", placed.check.id);
        }
        for (end, field, text) in case.typed {
            let css = placed.css(end);
            let label = format!("label[for='{}-{end}']", placed.check.id);
            assert_eq!(placed.desk.text(&label), field_name(Language::Vi, &placed.check, *field));
            placed.desk.put(&css, text);
            settled().await;
            assert_eq!(placed.changes(), [CheckChange::Text(*field, (*text).to_owned())], "{css}");
            assert_eq!(placed.desk.value(&css), *text);
        }
        placed.says(case.says).await;
    }
}

#[wasm_bindgen_test]
async fn what_cannot_be_counted_is_explained_after_its_field_and_stays_as_typed() {
    for case in CASES {
        let Some((end, text, message)) = case.refused else { continue };
        let placed = Placed::new(case.kind, case.fits).await;
        if let Some((group, value)) = case.chosen {
            placed.choose(group, value);
            settled().await;
        }
        for (end, _, text) in case.typed {
            placed.desk.put(&placed.css(end), text);
        }
        let (css, its_message) = (placed.css(end), placed.css(&format!("{end}-message")));
        placed.desk.put(&css, text);
        placed.desk.until("a message", |desk| !desk.text(&its_message).is_empty()).await;
        placed.desk.shows(&its_message, message).await;
        assert_eq!(placed.desk.value(&css), text);
        let field = placed.desk.find(&css);
        assert_eq!(field.get_attribute("aria-invalid").as_deref(), Some("true"), "{css}");
        let described = field.get_attribute("aria-describedby").unwrap_or_default();
        assert!(described.contains(&format!("{end}-message")), "{described}");
        placed.says("Chưa tính được.").await;
    }
}

#[wasm_bindgen_test]
async fn every_item_of_a_checklist_is_answered_by_itself() {
    let placed = Placed::new(UnitKind::Agency, |rule| matches!(rule, Rule::Checklist { .. })).await;
    let Rule::Checklist { items } = &placed.check.rule else { panic!("no checklist") };
    for (index, item) in items.iter().enumerate() {
        placed.says("").await;
        placed.choose(&format!("item-{index}"), "yes");
        settled().await;
        assert_eq!(placed.changes(), [CheckChange::Item(item.id.clone(), true)]);
    }
    placed.says("Đạt.").await;
    placed.choose("item-0", "no");
    placed.says("Chưa đạt.").await;
}

#[wasm_bindgen_test]
async fn an_excepted_case_is_added_explained_and_taken_away() {
    let placed = Placed::new(
        UnitKind::ResidentialArea,
        |rule| matches!(rule, Rule::Incidents { excuses, .. } if !excuses.is_empty()),
    )
    .await;
    placed.desk.put(&placed.css("count"), "1");
    placed.says("Chưa đạt.").await;
    placed.desk.click(&placed.css("add-excuse"));
    settled().await;
    let Rule::Incidents { excuses, .. } = &placed.check.rule else { panic!("no incidents") };
    placed.choose("excuse-0-reason", excuses[0].id());
    placed.desk.put(&placed.css("excuse-0-explanation"), "Sét đánh, có biên bản");
    placed.says("Đạt.").await;
    placed.desk.click(".excuses .part button.link");
    placed.says("Chưa đạt.").await;
    let changes = placed.changes();
    let expected = [
        CheckChange::AddExcuse,
        CheckChange::Text(Field::ExcuseReason(0), excuses[0].id().to_owned()),
        CheckChange::Text(Field::ExcuseExplanation(0), "Sét đánh, có biên bản".to_owned()),
        CheckChange::RemoveExcuse(0),
    ];
    assert_eq!(changes[1..], expected);
    assert!(placed.desk.look(&placed.css("excuse-0-explanation")).is_none());
}
