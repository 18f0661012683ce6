//! Elements: found by CSS, read, clicked, typed into.
//!
//! The page draws itself again at any moment, so what is asked of the [`Browser`] finds its element afresh until it works.
//! An [`Element`] is one node; it is stale once the page has drawn another.

use serde_json::{Value, json};

use crate::{browser::Browser, engine::Engine, keyboard::Keyboard, wait};

/// One node of the page.
pub struct Element<'a> {
    browser: &'a Browser,
    id: String,
}

impl Browser {
    /// The first element that `css` selects, as soon as there is one.
    #[track_caller]
    pub fn find(&self, css: &str) -> Element<'_> {
        wait::some(|| self.look(css))
    }

    /// The first element that `css` selects and whose visible text contains `text`.
    #[track_caller]
    pub fn find_text(&self, css: &str, text: &str) -> Element<'_> {
        wait::some(|| {
            let mut all = self.all(css).into_iter();
            let fits = |element: &Element| element.try_text().is_ok_and(|seen| seen.contains(text));
            all.find(fits).ok_or_else(|| format!("no `{css}` says `{text}`"))
        })
    }

    /// All that `css` selects at this moment.
    pub fn all(&self, css: &str) -> Vec<Element<'_>> {
        let found = self.post("/elements", json!({ "using": "css selector", "value": css }));
        found.as_array().into_iter().flatten().filter_map(|node| self.element(node)).collect()
    }

    /// Returns once nothing is selected by `css`.
    #[track_caller]
    pub fn gone(&self, css: &str) {
        wait::until(&format!("`{css}` goes away"), || self.all(css).is_empty());
    }

    /// Clicks it, as soon as it is there, at rest, and under nothing else.
    #[track_caller]
    pub fn click(&self, css: &str) {
        if self.only_keys.get() {
            return Keyboard::at(self).click(css);
        }
        wait::some(|| self.look(css)?.try_click().map_err(|why| format!("`{css}`: {why}")));
    }

    /// Types into it as with a keyboard, after what it holds. [`crate::Browser::press`] has the keys without a letter.
    #[track_caller]
    pub fn keys(&self, css: &str, text: &str) {
        if self.only_keys.get() {
            Keyboard::at(self).go(css);
        }
        wait::some(|| self.look(css)?.try_keys(text).map_err(|why| format!("`{css}`: {why}")));
    }

    /// Empties a field as a user does: everything selected, then deleted.
    #[track_caller]
    pub fn clear(&self, css: &str) {
        self.keys(css, "\u{E009}a\u{E000}\u{E003}");
    }

    /// Its visible text.
    #[track_caller]
    pub fn text(&self, css: &str) -> String {
        wait::some(|| self.look(css)?.try_text())
    }

    /// Returns once the visible text of the first `css` contains `text`.
    #[track_caller]
    pub fn shows(&self, css: &str, text: &str) {
        wait::some(|| {
            let seen = self.look(css)?.try_text()?;
            if seen.contains(text) { Ok(()) } else { Err(format!("`{css}` says `{seen}`, not `{text}`")) }
        });
    }

    /// What a field holds.
    #[track_caller]
    pub fn value(&self, css: &str) -> String {
        wait::some(|| Ok(self.look(css)?.property("value")?.as_str().unwrap_or_default().to_owned()))
    }

    /// An attribute as written; `None` where it is absent.
    #[track_caller]
    pub fn attribute(&self, css: &str, name: &str) -> Option<String> {
        wait::some(|| self.look(css)?.try_attribute(name))
    }

    fn look(&self, css: &str) -> Result<Element<'_>, String> {
        let node = self.command("POST", "/element", &json!({ "using": "css selector", "value": css }))?;
        self.element(&node).ok_or_else(|| "the driver gave no element".to_owned())
    }

    fn element(&self, node: &Value) -> Option<Element<'_>> {
        let id = node.as_object()?.values().next()?.as_str()?.to_owned();
        Some(Element { browser: self, id })
    }
}

impl Element<'_> {
    /// Clicks it; the driver scrolls it into view first.
    #[track_caller]
    pub fn click(&self) {
        wait::some(|| self.try_click());
    }

    /// Types into it.
    #[track_caller]
    pub fn keys(&self, text: &str) {
        wait::some(|| self.try_keys(text));
    }

    /// Its visible text.
    #[track_caller]
    pub fn text(&self) -> String {
        self.try_text().unwrap_or_else(|why| panic!("{why}"))
    }

    /// Whether somebody can see it.
    #[track_caller]
    pub fn displayed(&self) -> bool {
        self.command("GET", "/displayed", Value::Null).unwrap_or_else(|why| panic!("{why}")) == true
    }

    /// As an argument of [`Browser::js`].
    pub fn as_argument(&self) -> Value {
        // The name of the one member is laid down by the WebDriver standard.
        json!({ "element-6066-11e4-a52e-4f735466cecf": self.id })
    }

    pub(crate) fn try_keys(&self, text: &str) -> Result<(), String> {
        self.command("POST", "/value", json!({ "text": text })).map(drop)
    }

    fn try_click(&self) -> Result<(), String> {
        if self.browser.engine() == Engine::WebKit {
            self.bring_into_view()?;
        }
        self.command("POST", "/click", json!({})).map(drop)
    }

    /// WebKit's driver leaves what begins just below the window's edge where it is, and then cannot press it; the page's own
    /// scrolling brings it there.
    fn bring_into_view(&self) -> Result<(), String> {
        let script = "arguments[0].scrollIntoView({ block: 'nearest', inline: 'nearest' })";
        let body = json!({ "script": script, "args": [self.as_argument()] });
        self.browser.command("POST", "/execute/sync", &body).map(drop)
    }

    fn try_text(&self) -> Result<String, String> {
        Ok(self.command("GET", "/text", Value::Null)?.as_str().unwrap_or_default().to_owned())
    }

    fn try_attribute(&self, name: &str) -> Result<Option<String>, String> {
        Ok(self.command("GET", &format!("/attribute/{name}"), Value::Null)?.as_str().map(str::to_owned))
    }

    fn property(&self, name: &str) -> Result<Value, String> {
        self.command("GET", &format!("/property/{name}"), Value::Null)
    }

    fn command(&self, method: &str, path: &str, body: Value) -> Result<Value, String> {
        self.browser.command(method, &format!("/element/{}{path}", self.id), &body)
    }
}
