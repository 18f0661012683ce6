//! An official paper: as a page to read and print, and as a file for Word, which the worker writes.

use crate::browser::{files, page, worker};
use crate::paper::Sheet;
use crate::paper::html::html as page_of;
use crate::text::page::papers as words;
use crate::ui::components::{Said, SaidLine};
use crate::ui::state::use_language;
use std::rc::Rc;
use yew::prelude::*;

const WORD_TYPE: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

#[derive(Properties, PartialEq)]
pub struct PaperViewProps {
    /// What its button's id ends with.
    pub id: AttrValue,
    /// The name of its file for Word.
    pub file: AttrValue,
    pub sheet: Rc<Sheet>,
}

/// The paper with its buttons. On paper it stands alone: the styles hide whatever is around it.
#[component]
pub fn PaperView(props: &PaperViewProps) -> Html {
    let language = use_language();
    let sheet = props.sheet.clone();
    let print = Callback::from(|_: MouseEvent| {
        page::print();
    });
    // Everything in it was escaped when it was written.
    let shown = use_memo(sheet.clone(), |sheet| AttrValue::from(page_of(sheet)));
    let make = use_callback(sheet, |(), sheet| Some((**sheet).clone()));
    html! {
        <>
            <WordButton id={&props.id} file={&props.file} {make}>
                <button type="button" class="button" id="print" onclick={print}>{ language.say(words::PRINT) }</button>
            </WordButton>
            <div class="paper-shown">{ Html::from_html_unchecked((*shown).clone()) }</div>
        </>
    }
}

#[derive(Properties, PartialEq)]
pub struct WordButtonProps {
    pub id: AttrValue,
    pub file: AttrValue,
    /// Makes the paper once somebody wants it.
    pub make: Callback<(), Option<Sheet>>,
    /// What else can be done with the paper, in the same row.
    pub children: Html,
}

#[component]
pub fn WordButton(props: &WordButtonProps) -> Html {
    let language = use_language();
    let said = use_state_eq(|| Said::Nothing);
    let save = Callback::from({
        let (said, file, make) = (said.setter(), props.file.clone(), props.make.clone());
        move |_: MouseEvent| {
            let (said, file, sheet) = (said.clone(), file.clone(), make.emit(()));
            said.set(Said::Working);
            yew::platform::spawn_local(async move { said.set(save_word(&file, sheet).await) });
        }
    });
    html! {
        <>
            <p class="actions">
                { props.children.clone() }
                <button type="button" class="button plain" id={format!("word-{}", props.id)} onclick={save}>{ language.say(words::WORD) }</button>
            </p>
            <SaidLine said={(*said).clone()} />
        </>
    }
}

async fn save_word(name: &str, sheet: Option<Sheet>) -> Said {
    let Some(sheet) = sheet else { return Said::Failed(words::NOT_WRITTEN.into()) };
    // Texts and whole numbers: nothing that could not be written.
    let sheet = serde_json::to_string(&sheet).unwrap_or_default();
    match worker::docx(&sheet).await {
        Ok(bytes) => files::save(name, WORD_TYPE, &bytes)
            .map_or_else(|error| Said::Failed(error.into()), |()| Said::SavedTo(name.to_owned())),
        Err(_) => Said::Failed(words::NOT_WRITTEN.into()),
    }
}
