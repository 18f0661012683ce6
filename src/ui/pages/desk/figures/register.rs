//! The register of expected units: read from a file or from what was pasted, looked at, and only then used.

use super::staged::{Pending, StagedView};
use crate::browser::files;
use crate::browser::input::ChosenFile;
use crate::review::register::{REGISTER_LIMIT, read};
use crate::review::roll_up::{Matching, Settings};
use crate::text::page::desk_figures as words;
use crate::ui::components::{Said, SaidLine};
use crate::ui::form::{FileButton, TextArea};
use crate::ui::pages::desk::write::Writes;
use crate::ui::state::desk::use_desk_actions;
use crate::ui::state::use_language;
use std::rc::Rc;
use yew::prelude::*;

const TEMPLATE: &str = "antt_mau-danh-sach.csv";

#[derive(Properties, PartialEq)]
pub struct RegisterPartProps {
    pub settings: Rc<Settings>,
    pub on_change: Callback<Settings>,
}

#[component]
pub fn RegisterPart(props: &RegisterPartProps) -> Html {
    let language = use_language();
    let actions = use_desk_actions();
    let pasted = use_state(String::new);
    let staged = use_state(|| None::<Pending>);
    let said = use_state_eq(|| Said::Nothing);
    let stage = Callback::from({
        let (staged, said) = (staged.setter(), said.setter());
        move |bytes: Vec<u8>| {
            said.set(Said::Nothing);
            staged.set(Some(Pending { read: Rc::new(read(&bytes)), bytes: Rc::new(bytes) }));
        }
    });
    let on_file = Callback::from({
        let (stage, said) = (stage.clone(), said.setter());
        move |file: ChosenFile| {
            let (stage, said) = (stage.clone(), said.clone());
            yew::platform::spawn_local(async move {
                match files::read(&file.0, REGISTER_LIMIT as u64).await {
                    Ok(bytes) => stage.emit(bytes),
                    Err(error) => said.set(Said::Failed(error.into())),
                }
            });
        }
    });
    let on_pasted = Callback::from({
        let (stage, pasted) = (stage, pasted.clone());
        move |_: MouseEvent| stage.emit(pasted.as_bytes().to_vec())
    });
    let on_use = Callback::from({
        let (staged, said, pasted) = (staged.clone(), said.setter(), pasted.setter());
        let (settings, on_change) = (props.settings.clone(), props.on_change.clone());
        move |zeros: bool| {
            let text = staged.as_ref().and_then(|pending| String::from_utf8(pending.bytes.to_vec()).ok());
            let (Some(actions), Some(text)) = (actions.clone(), text) else { return };
            let matching = Matching { zeros, ..settings.matching.clone() };
            on_change.emit(Settings { matching, ..(*settings).clone() });
            let (staged, said, pasted) = (staged.setter(), said.clone(), pasted.clone());
            yew::platform::spawn_local(async move {
                match actions.set_register(text).await {
                    Ok(()) => {
                        said.set(Said::Done(words::REGISTER_KEPT));
                        pasted.set(String::new());
                        staged.set(None);
                    }
                    Err(error) => said.set(Said::Failed(error.into())),
                }
            });
        }
    });
    let on_discard = Callback::from({
        let staged = staged.setter();
        move |()| staged.set(None)
    });
    let template = Callback::from({
        let said = said.setter();
        move |_: MouseEvent| {
            let text = format!("\u{feff}{}", words::template(language));
            let saved = files::save(TEMPLATE, "text/csv", text.as_bytes());
            said.set(saved.map_or_else(|error| Said::Failed(error.into()), |()| Said::SavedTo(TEMPLATE.to_owned())));
        }
    });
    let on_input = Callback::from({
        let pasted = pasted.setter();
        move |text| pasted.set(text)
    });
    html! {
        <Writes>
            <p class="hint">{ language.say(words::REGISTER_HINT) }</p>
            <p class="register-buttons">
                <FileButton id="register-file" label={language.say(words::CHOOSE_FILE)} accept=".csv,.txt,.tsv,text/csv,text/plain" on_choose={on_file} plain=true />
                <button type="button" class="link" id="register-template" onclick={template}>{ language.say(words::TEMPLATE) }</button>
            </p>
            <TextArea id="register-pasted" label={language.say(words::PASTE)} value={(*pasted).clone()} {on_input} />
            <p><button type="button" class="button plain" id="register-read" onclick={on_pasted} disabled={pasted.trim().is_empty()}>{ language.say(words::READ_PASTED) }</button></p>
            if let Some(pending) = &*staged {
                <StagedView pending={pending.clone()} {on_use} {on_discard} />
            }
            <SaidLine said={(*said).clone()} />
        </Writes>
    }
}
