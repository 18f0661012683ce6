//! Cells from another program: pasted into a cell, into a field of their own, or from a CSV file; always looked at before they are used.

use super::Written;
use super::pasted::PastedView;
use crate::browser::files;
use crate::browser::input::ChosenFile;
use crate::criteria::manuscript::{Block, Grid, ManuscriptChange};
use crate::criteria::sheet::SHEET_LIMIT;
use crate::text::page::manuscript as words;
use crate::ui::components::{Said, SaidLine};
use crate::ui::form::{FileButton, TextArea};
use crate::ui::state::use_language;
use crate::ui::trouble::Trouble;
use yew::prelude::*;

/// What is looked at.
#[derive(Clone, PartialEq)]
pub struct Pasting {
    pub grid: Grid,
    pub text: AttrValue,
    /// The cell into which it was pasted.
    pub at: Option<(u32, usize)>,
}

#[derive(Properties, PartialEq)]
pub struct PasteFormProps {
    /// Only the main table has a field of its own to paste into, and takes files.
    pub grid: Grid,
    pub written: Written,
    pub pasting: Option<Pasting>,
    pub on_pasting: Callback<Option<Pasting>>,
    pub on_change: Callback<ManuscriptChange>,
}

#[component]
pub fn PasteForm(props: &PasteFormProps) -> Html {
    let language = use_language();
    let typed = use_state(String::new);
    let said = use_state(Said::default);
    let on_input = Callback::from({
        let typed = typed.setter();
        move |text| typed.set(text)
    });
    let look = {
        let text = AttrValue::from((*typed).clone());
        props.on_pasting.reform(move |_: MouseEvent| Some(Pasting { grid: Grid::Items, text: text.clone(), at: None }))
    };
    let on_choose = Callback::from({
        let (on_pasting, said) = (props.on_pasting.clone(), said.setter());
        move |file: ChosenFile| {
            let (on_pasting, said) = (on_pasting.clone(), said.clone());
            yew::platform::spawn_local(async move {
                match read(file).await {
                    Ok(text) => {
                        said.set(Said::Nothing);
                        on_pasting.emit(Some(Pasting { grid: Grid::Items, text: text.into(), at: None }));
                    }
                    Err(trouble) => said.set(Said::Failed(trouble)),
                }
            });
        }
    });
    let on_use = Callback::from({
        let (on_change, on_pasting, typed) = (props.on_change.clone(), props.on_pasting.clone(), typed.setter());
        move |block: Block| {
            on_change.emit(ManuscriptChange::Paste(block));
            on_pasting.emit(None);
            typed.set(String::new());
        }
    });
    let on_drop = props.on_pasting.reform(|()| None);
    html! {
        <>
            if props.grid == Grid::Items { <details class="no-print" id="paste">
                <summary>{ language.say(words::PASTE) }</summary>
                <p>{ language.say(words::PASTE_WHY) }</p>
                <TextArea id="paste-text" label={language.say(words::PASTE_LABEL)} value={(*typed).clone()} {on_input} />
                <p class="register-buttons">
                    <button type="button" class="button plain" id="paste-look" onclick={look} disabled={typed.trim().is_empty()}>{ language.say(words::PREVIEW_PASTED) }</button>
                    <FileButton id="paste-file" label={language.say(words::CHOOSE_CSV)} accept=".csv,.txt,.tsv,text/csv,text/plain" {on_choose} plain=true />
                </p>
                <SaidLine said={(*said).clone()} />
            </details> }
            if let Some(pasting) = &props.pasting {
                <PastedView written={props.written.clone()} pasting={pasting.clone()} {on_use} {on_drop} />
            }
        </>
    }
}

async fn read(ChosenFile(file): ChosenFile) -> Result<String, Trouble> {
    let bytes = files::read(&file, SHEET_LIMIT as u64).await?;
    String::from_utf8(bytes).map_err(|_| words::NOT_TEXT.into())
}
