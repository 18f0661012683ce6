//! Rows in an element that scrolls: what is seen of them, how high they are, which one a key was pressed in. Whole CSS pixels.

use gloo_events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, FocusOptions, HtmlElement, ScrollIntoViewOptions, ScrollLogicalPosition};

/// The part of an element that is seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Seen {
    /// How far it is scrolled down.
    pub top: usize,
    /// How high it is.
    pub height: usize,
}

/// The height of some rows together, which says more than a rounded one of a single row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RowHeight {
    pub pixels: usize,
    pub rows: usize,
}

impl RowHeight {
    /// Of this many rows.
    pub fn of(self, rows: usize) -> usize {
        rows.saturating_mul(self.pixels) / self.rows.max(1)
    }

    /// How many begin above this height.
    pub fn rows_in(self, pixels: usize) -> usize {
        pixels.saturating_mul(self.rows) / self.pixels.max(1)
    }
}

/// What is seen of the element with this id.
pub fn seen(id: &str) -> Option<Seen> {
    let element = by_id(id)?;
    Some(Seen { top: pixels(element.scroll_top()), height: pixels(element.client_height()) })
}

/// The height of the rows in it that fit the selector and stand one below the other.
pub fn row_height(id: &str, css: &str) -> Option<RowHeight> {
    let found = by_id(id)?.query_selector_all(css).ok()?;
    let row = |index: u32| found.get(index)?.dyn_into::<HtmlElement>().ok();
    let last = found.length().checked_sub(1)?;
    let (first, end) = (row(0)?, row(last)?);
    let height = pixels(end.offset_top().saturating_sub(first.offset_top()).saturating_add(end.offset_height()));
    (height > 0).then_some(RowHeight { pixels: height, rows: last as usize + 1 })
}

/// Back to the first row.
pub fn to_top(id: &str) {
    if let Some(element) = by_id(id) {
        element.set_scroll_top(0);
    }
}

/// Scrolls no farther than it takes to see it.
pub fn to_nearest(id: &str) {
    if let Some(element) = by_id(id) {
        just_seen(&element);
    }
}

fn just_seen(element: &Element) {
    let nearest = ScrollIntoViewOptions::new();
    nearest.set_block(ScrollLogicalPosition::Nearest);
    element.scroll_into_view_with_scroll_into_view_options(&nearest);
}

/// Gives the focus to the first element in it that fits, and scrolls no farther than it takes to see it.
pub fn focus_nearest(id: &str, css: &str) {
    let found = by_id(id).and_then(|element| element.query_selector(css).ok().flatten());
    let Some(element) = found.and_then(|found| found.dyn_into::<HtmlElement>().ok()) else { return };
    just_seen(&element);
    let still = FocusOptions::new();
    still.set_prevent_scroll(true);
    // What can't be focused stays as it is.
    let _ = element.focus_with_options(&still);
}

/// The number in the attribute of the row that an event happened in, and whether it happened to the row itself and not to a
/// control in it.
pub fn row_of(event: &Event, attribute: &str) -> Option<(usize, bool)> {
    let target: Element = event.target()?.dyn_into().ok()?;
    let row = target.closest(&format!("[{attribute}]")).ok()??;
    Some((row.get_attribute(attribute)?.parse().ok()?, row == target))
}

/// Stops calling when dropped.
#[derive(Debug)]
pub struct ResizeGuard {
    _listener: Option<EventListener>,
}

/// Calls when the window has another size.
pub fn on_resize(callback: impl Fn() + 'static) -> ResizeGuard {
    ResizeGuard {
        _listener: web_sys::window().map(|window| EventListener::new(&window, "resize", move |_| callback())),
    }
}

fn by_id(id: &str) -> Option<Element> {
    web_sys::window()?.document()?.get_element_by_id(id)
}

fn pixels(number: i32) -> usize {
    usize::try_from(number).unwrap_or_default()
}
