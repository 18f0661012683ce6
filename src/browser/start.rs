//! Where the app goes in the page.

use web_sys::Element;

/// The element that the app fills, emptied of what was painted before the program arrived.
pub fn mount_point() -> Option<Element> {
    let place = web_sys::window()?.document()?.get_element_by_id("app")?;
    place.set_inner_html("");
    Some(place)
}
