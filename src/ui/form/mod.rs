//! Fields. Each is its own component, alone in its parent, with its message in an element after it that is always there: so
//! typing Vietnamese by composition or by injected Backspace is never disturbed. No field trims, cuts, masks or fills in by itself; state
//! equals the field at every render.

mod cell;
mod choice;
mod file;
mod password;
mod select;
mod suggested;
mod text_area;
mod text_field;

pub use cell::Cell;
pub use choice::{Choice, ChoiceGroup, YesNo};
pub use file::{FileButton, FileButtonProps};
pub use password::PasswordField;
pub use select::Select;
pub use suggested::Suggestion;
pub use text_area::TextArea;
pub use text_field::{TextField, Width};

use yew::prelude::*;

/// Label, hint and message around a field, always the same three elements.
#[derive(Properties, PartialEq)]
pub(super) struct FrameProps {
    pub id: AttrValue,
    pub label: AttrValue,
    pub hint: Option<AttrValue>,
    pub message: Option<AttrValue>,
    #[prop_or_default]
    pub class: Classes,
    /// What stands in the field, for paper: there it is text.
    #[prop_or_default]
    pub value: Option<AttrValue>,
    pub children: Html,
}

#[component]
pub(super) fn Frame(props: &FrameProps) -> Html {
    let FrameProps { id, label, hint, message, class, value, children } = props;
    html! {
        <div class={classes!("field", class.clone(), message.is_some().then_some("wrong"))}>
            <label for={id}>{ label }</label>
            <p class="hint" id={format!("{id}-hint")} hidden={hint.is_none()}>{ hint.clone().unwrap_or_default() }</p>
            <div class="control" data-value={value.clone()}>{ children.clone() }</div>
            <p class="message" id={format!("{id}-message")} aria-live="polite">{ message.clone().unwrap_or_default() }</p>
        </div>
    }
}

/// What describes a field to a screen reader.
pub(super) fn described_by(id: &str, hint: bool, message: bool) -> Option<String> {
    let hint = hint.then(|| format!("{id}-hint"));
    let message = message.then(|| format!("{id}-message"));
    let ids: Vec<String> = hint.into_iter().chain(message).collect();
    (!ids.is_empty()).then(|| ids.join(" "))
}
