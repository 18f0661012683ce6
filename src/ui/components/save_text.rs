//! A button that saves a text as a JSON file, and beside it what came of that.

use crate::browser::files;
use crate::ui::components::{Said, SaidLine};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct SaveTextProps {
    pub id: AttrValue,
    pub label: AttrValue,
    /// The file's name, and the text as it is when the button is pressed.
    pub make: Callback<(), (String, String)>,
}

#[component]
pub fn SaveText(props: &SaveTextProps) -> Html {
    let said = use_state(Said::default);
    let save = Callback::from({
        let (make, said) = (props.make.clone(), said.setter());
        move |_: MouseEvent| {
            let (name, text) = make.emit(());
            let saved = files::save(&name, "application/json", text.as_bytes());
            said.set(saved.map_or_else(|error| Said::Failed(error.into()), |()| Said::SavedTo(name)));
        }
    });
    html! {
        <>
            <button type="button" class="button plain" id={&props.id} onclick={save}>{ &props.label }</button>
            <SaidLine said={(*said).clone()} />
        </>
    }
}
