//! A link to another place of the same page. A plain fragment would be taken for an address of the app.

use crate::browser::page;
use yew::prelude::*;

/// Gives the focus to the element with this id; a heading needs `tabindex="-1"`.
pub fn in_page(id: &AttrValue, class: Option<&'static str>, text: impl Into<Html>) -> Html {
    let onclick = Callback::from({
        let id = id.clone();
        move |event: MouseEvent| {
            event.prevent_default();
            page::focus(&id);
        }
    });
    html! { <a href={format!("#{id}")} {class} {onclick}>{ text.into() }</a> }
}
