//! The summary of what is wrong: it takes the focus when it appears, and each line leads to its place.

use antt::ui::components::{ErrorSummary, SummaryLine};
use wasm_bindgen_test::wasm_bindgen_test;
use yew::prelude::*;

use super::mount::{Mounted, focused, settled};

#[derive(Properties, PartialEq)]
struct FormProps {
    lines: Vec<(&'static str, &'static str)>,
}

/// Two fields, and what is wrong with them.
#[component]
fn Form(props: &FormProps) -> Html {
    let line = |(id, text): &(&'static str, &'static str)| SummaryLine { id: (*id).into(), text: (*text).into() };
    let lines: Vec<SummaryLine> = props.lines.iter().map(line).collect();
    html! { <><ErrorSummary title="Còn thiếu" {lines} /><input id="one" /><input id="two" /></> }
}

#[wasm_bindgen_test]
async fn it_appears_with_the_first_mistake_takes_the_focus_and_leads_to_each() {
    let mut form = Mounted::<Form>::new(FormProps { lines: Vec::new() }).await;
    assert!(form.find("#error-summary").hidden(), "nothing is wrong yet");
    assert_ne!(focused(), "error-summary");
    form.update(FormProps { lines: vec![("one", "Nhập một"), ("two", "Nhập hai")] }).await;
    assert!(!form.find("#error-summary").hidden());
    assert_eq!(focused(), "error-summary");
    assert_eq!(form.find("#error-summary").get_attribute("role").as_deref(), Some("alert"));
    for (place, id) in [(2, "two"), (1, "one")] {
        form.click(&format!("#error-summary li:nth-child({place}) a"));
        assert_eq!(focused(), id);
    }
}

#[wasm_bindgen_test]
async fn other_words_for_the_same_mistakes_do_not_take_the_focus() {
    let mut form = Mounted::<Form>::new(FormProps { lines: vec![("one", "Nhập một")] }).await;
    form.find("#two").focus().expect("focused");
    form.update(FormProps { lines: vec![("one", "Enter one")] }).await;
    assert_eq!((focused().as_str(), form.text("#error-summary li")), ("two", "Enter one".to_owned()));
    form.update(FormProps { lines: vec![("two", "Enter two")] }).await;
    settled().await;
    assert_eq!(focused(), "error-summary", "another mistake does");
}
