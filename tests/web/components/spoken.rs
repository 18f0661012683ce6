//! What changes without a reload is spoken: the lines for it are there before anything stands in them, and say what they are.

use antt::criteria::{Rule, UnitKind};
use antt::ui::components::NewVersion;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::Event;

use super::desk::Placed;
use super::mount::{Mounted, settled};

#[wasm_bindgen_test]
async fn what_follows_from_an_answer_is_spoken() {
    let placed = Placed::new(UnitKind::Commune, |rule| matches!(rule, Rule::Document { .. })).await;
    let role = || placed.desk.find(".says").get_attribute("role");
    assert_eq!(role().as_deref(), Some("status"));
    placed.choose("choice", "yes");
    settled().await;
    assert_eq!(role().as_deref(), Some("status"));
}

#[wasm_bindgen_test]
async fn what_is_wrong_in_a_field_is_spoken_from_an_element_that_was_there_before() {
    let placed = Placed::new(UnitKind::Commune, |rule| matches!(rule, Rule::Document { .. })).await;
    placed.choose("choice", "yes");
    settled().await;
    let css = placed.css("date");
    let message = placed.desk.find("[id$='-date-message']");
    assert_eq!(message.get_attribute("aria-live").as_deref(), Some("polite"));
    assert_eq!(message.text_content().as_deref(), Some(""));
    placed.desk.put(&css, "31/02/2026");
    settled().await;
    assert!(message.is_connected() && message.text_content().is_some_and(|text| text.contains("31/02/2026")));
    let field = placed.desk.find(&css);
    assert_eq!(field.get_attribute("aria-invalid").as_deref(), Some("true"));
    let described = field.get_attribute("aria-describedby").unwrap_or_default();
    assert!(described.split(' ').any(|id| id == message.id()), "{described}");
}

#[wasm_bindgen_test]
async fn a_new_version_is_spoken_where_nothing_stood_before() {
    let page = Mounted::<NewVersion>::new(()).await;
    let place = page.find("#new-version");
    assert_eq!(place.get_attribute("aria-live").as_deref(), Some("polite"));
    assert_eq!(place.child_element_count(), 0);
    let window = web_sys::window().expect("a window");
    window.dispatch_event(&Event::new("antt-newer").expect("an event")).expect("dispatched");
    page.shows("#new-version", "Đã có bản mới").await;
    assert!(place.is_connected(), "the place was drawn anew");
}
