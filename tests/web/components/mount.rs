//! A component on the page of the tests, and what a person does to it.

use std::fmt::Debug;

use antt::browser::clock::millis;
use js_sys::{Array, Function};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, Element, HtmlElement};
use yew::{AppHandle, BaseComponent, Renderer};

use crate::support::pause;

/// How long anything may take to come true.
const PATIENCE_MS: u64 = 3_000;

/// A component in a place of its own. Both go when it is dropped.
pub struct Mounted<C: BaseComponent> {
    handle: Option<AppHandle<C>>,
    place: Element,
}

impl<C: BaseComponent> Mounted<C> {
    /// Drawn, with everything that follows from it at once.
    pub async fn new(props: C::Properties) -> Self {
        let place = document().create_element("div").expect("a place");
        document().body().expect("a body").append_child(&place).expect("appended");
        let handle = Renderer::<C>::with_root_and_props(place.clone(), props).render();
        settled().await;
        Mounted { handle: Some(handle), place }
    }

    /// Drawn again with other properties.
    pub async fn update(&mut self, props: C::Properties) {
        self.handle.as_mut().expect("it is there").update(props);
        settled().await;
    }

    /// The first element that `css` selects inside of it.
    #[track_caller]
    pub fn find(&self, css: &str) -> HtmlElement {
        self.look(css).unwrap_or_else(|| panic!("no `{css}` in {}", self.place.inner_html()))
    }

    pub fn look(&self, css: &str) -> Option<HtmlElement> {
        self.place.query_selector(css).expect("a selector").map(JsCast::unchecked_into)
    }

    /// How many `css` selects.
    pub fn count(&self, css: &str) -> u32 {
        let count = "return place.querySelectorAll(css).length";
        let count = Function::new_with_args("place, css", count).call2(&JsValue::NULL, &self.place, &css.into());
        count.expect("counted").as_f64().map_or(0, |count| count as u32)
    }

    /// Its text as it stands in the page, folded or not.
    #[track_caller]
    pub fn text(&self, css: &str) -> String {
        self.find(css).text_content().unwrap_or_default()
    }

    /// What a field holds.
    #[track_caller]
    pub fn value(&self, css: &str) -> String {
        let value = js_sys::Reflect::get(&self.find(css), &"value".into()).expect("a value");
        value.as_string().unwrap_or_default()
    }

    /// Puts this text into a field, as the browser does before it tells of it.
    #[track_caller]
    pub fn put(&self, css: &str, text: &str) {
        let put = "
            const { set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value');
            set.call(field, text);
            field.dispatchEvent(new InputEvent('input', { bubbles: true }));";
        run(put, &self.find(css), &text.into());
    }

    #[track_caller]
    pub fn click(&self, css: &str) {
        self.find(css).click();
    }

    /// Returns once it holds.
    pub async fn until(&self, what: impl Debug, holds: impl Fn(&Self) -> bool) {
        let began = millis();
        while !holds(self) {
            assert!(millis() - began < PATIENCE_MS, "{what:?} in vain: {}", self.place.inner_html());
            pause(5).await;
        }
    }

    /// Returns once `css` is there and its text contains `text`.
    pub async fn shows(&self, css: &str, text: &str) {
        let seen =
            |it: &Self| it.look(css).and_then(|found| found.text_content()).is_some_and(|seen| seen.contains(text));
        self.until(format!("`{css}` says `{text}`"), seen).await;
    }
}

impl<C: BaseComponent> Drop for Mounted<C> {
    fn drop(&mut self) {
        if let Some(handle) = self.handle.take() {
            handle.destroy();
        }
        self.place.remove();
    }
}

pub fn document() -> Document {
    web_sys::window().and_then(|window| window.document()).expect("a document")
}

/// The id of what has the focus.
pub fn focused() -> String {
    document().active_element().map(|element| element.id()).unwrap_or_default()
}

/// What a click or a key set off was drawn: that happens before anything that is waited for.
pub async fn settled() {
    pause(0).await;
    pause(0).await;
}

/// A script with the names `field` and `text`.
#[track_caller]
pub fn run(script: &str, field: &JsValue, text: &JsValue) -> JsValue {
    Function::new_with_args("field, text", script).call2(&JsValue::NULL, field, text).expect("the script runs")
}

/// A list of files with these names and texts.
pub fn chosen(files: &[(&str, &str)]) -> JsValue {
    let list = Array::new();
    for (name, text) in files {
        list.push(&Array::of2(&(*name).into(), &(*text).into()));
    }
    let made = "
        const all = new DataTransfer();
        for (const [name, content] of text) all.items.add(new File([content], name));
        return all;";
    run(made, &JsValue::NULL, &list)
}
