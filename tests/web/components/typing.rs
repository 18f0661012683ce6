//! While a field has the focus nobody but the person writes into it, whatever is drawn around it.

use antt::criteria::{Rule, UnitKind};
use wasm_bindgen_test::wasm_bindgen_test;

use super::desk::Placed;
use super::mount::{focused, run, settled};

/// Writes down whatever the page itself writes into the field.
const WATCH: &str = "
    const { get, set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value');
    field.written = [];
    const note = (value) => { field.written.push(value); set.call(field, value); };
    Object.defineProperty(field, 'value', { configurable: true, get: () => get.call(field), set: note });
    field.focus();";

/// Odd, half typed, wrong, empty in between: none of it is tidied while it is typed.
const TYPED: [&str; 8] = ["d", "", "đ", "  đ ", "Xa\u{303} ", "1.2", "-", "30/02/2026"];

/// Which check, what is chosen in it first, the end of the field's id.
type Case = (fn(&Rule) -> bool, Option<&'static str>, &'static str);

#[wasm_bindgen_test]
async fn nothing_is_written_into_the_field_that_has_the_focus() {
    let cases: [Case; 5] = [
        (|rule| matches!(rule, Rule::Document { .. }), Some("yes"), "date"),
        (|rule| matches!(rule, Rule::Statement), Some("yes"), "account"),
        (|rule| matches!(rule, Rule::Incidents { .. }), None, "count"),
        (|rule| matches!(rule, Rule::Coverage { .. }), None, "total-0"),
        (|rule| matches!(rule, Rule::Document { .. }), None, "note"),
    ];
    for (fits, chosen, end) in cases {
        let placed = Placed::new(UnitKind::Commune, fits).await;
        if let Some(value) = chosen {
            placed.choose("choice", value);
            settled().await;
        }
        let css = placed.css(end);
        if end == "note" {
            placed.desk.click("details.extra:has(textarea[id$='-note']) > summary");
            settled().await;
        }
        let field = placed.desk.find(&css);
        run(WATCH, &field, &"".into());
        assert_eq!(focused(), field.id());
        for text in TYPED {
            placed.desk.put(&css, text);
            settled().await;
            assert_eq!(placed.desk.value(&css), text, "{css}");
        }
        let written = run("return field.written.length", &field, &"".into());
        assert_eq!(written.as_f64(), Some(0.0), "the page wrote into {css}");
        assert!(field.is_connected() && focused() == field.id(), "{css} was drawn anew");
        assert_eq!(placed.changes().len(), TYPED.len() + usize::from(chosen.is_some()));
    }
}
