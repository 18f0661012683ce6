//! A keyboard and nothing else: Tab to what is meant, past stops that can all be seen, and the key that works there.

use serde_json::{Value, json};

use crate::{browser::Browser, until, wait, wire::Wire};

/// More stops than any page has.
const STOPS: usize = 300;

/// What has the focus, and whether that can be seen.
const FOCUSED: &str = "
    const at = document.activeElement;
    const around = at.type === 'file' ? at.parentElement : at;
    const style = getComputedStyle(around);
    const shown = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
    const box = around.getBoundingClientRect();
    const inside = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
    return { fits: at.matches(arguments[0]), shown: shown && inside, called: at.outerHTML.slice(0, 120) };";

/// Names what takes the focus for the first of `css`: a label stands for its field, an option for its list. `by` says how it is used.
const STOP: &str = "
    const found = document.querySelector(arguments[0]);
    if (!found || found.getClientRects().length === 0 && found.tagName !== 'OPTION' && found.type !== 'file') return null;
    const stop = found.control || found.closest('select') || found;
    stop.id ||= 'stop-' + crypto.randomUUID();
    const by = found.tagName === 'OPTION' ? 'option' : stop.type === 'radio' || stop.type === 'checkbox' ? stop.type : 'Enter';
    return { css: `[id='${stop.id}']`, group: stop.type === 'radio' ? `[name='${stop.name}']` : '', by, value: found.value };";

/// One keyboard at one tab.
pub struct Keyboard<'a> {
    browser: &'a Browser,
    pub wire: Wire,
}

impl<'a> Keyboard<'a> {
    #[track_caller]
    pub fn at(browser: &'a Browser) -> Keyboard<'a> {
        Keyboard { browser, wire: browser.wire() }
    }

    /// A key without a letter.
    #[track_caller]
    pub fn press(&mut self, key: &str) {
        self.wire.key(key, &[]).expect("pressed");
    }

    /// Goes on with Tab until the focus is on `css`. Every stop on the way can be seen.
    #[track_caller]
    pub fn tab_to(&mut self, css: &str) {
        let arrived = (0..STOPS).any(|_| {
            self.press("Tab");
            let focused = self.focused(css);
            let on_page = !focused["called"].as_str().unwrap_or_default().starts_with("<body");
            assert!(!on_page || focused["shown"] == true, "the focus cannot be seen: {focused}");
            focused["fits"] == true
        });
        assert!(arrived, "no way to `{css}` by Tab");
    }

    fn focused(&self, css: &str) -> Value {
        self.browser.js(FOCUSED, &[json!(css)])
    }

    /// Returns once the focus is there.
    #[track_caller]
    pub fn is_at(&self, css: &str) {
        until(&format!("the focus is on {css}"), || self.focused(css)["fits"] == true);
    }

    /// Does what a click on the first of `css` does.
    #[track_caller]
    pub(crate) fn click(&mut self, css: &str) {
        let stop = self.go(css);
        match stop["by"].as_str().unwrap_or_default() {
            "checkbox" => self.press(" "),
            "radio" => self.choose(&stop),
            "option" => self.select(&stop),
            enter => self.press(enter),
        }
    }

    /// Puts the focus on what stands for the first of `css`, if it isn't there.
    #[track_caller]
    pub(crate) fn go(&mut self, css: &str) -> Value {
        let stop = wait::some(|| match self.browser.js(STOP, &[json!(css)]) {
            Value::Null => Err(format!("no `{css}` to be seen")),
            stop => Ok(stop),
        });
        // Of radio buttons only one is a stop.
        let group = stop["group"].as_str().filter(|group| !group.is_empty());
        let target = group.or(stop["css"].as_str()).unwrap_or_default();
        if self.focused(target)["fits"] != true {
            self.tab_to(target);
        }
        stop
    }

    /// Arrows choose in a group that has the focus, and go round.
    #[track_caller]
    fn choose(&mut self, stop: &Value) {
        let wanted = format!("{}:checked", stop["css"].as_str().unwrap_or_default());
        self.press(" ");
        for _ in 0..STOPS {
            if self.focused(&wanted)["fits"] == true {
                return;
            }
            self.press("ArrowDown");
        }
        panic!("no way to {wanted} by arrows");
    }

    /// Arrows choose in a list that has the focus, from its first line on.
    #[track_caller]
    fn select(&mut self, stop: &Value) {
        self.press("Home");
        for _ in 0..STOPS {
            let value = self.browser.js("return document.activeElement.value", &[]);
            if value == stop["value"] {
                return;
            }
            self.press("ArrowDown");
        }
        panic!("no way to {} by arrows", stop["value"]);
    }
}
