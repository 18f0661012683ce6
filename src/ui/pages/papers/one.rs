//! One paper: as a page to read and print, and as a file for Word, which the worker writes.

use super::use_dossier::use_dossier;
use crate::browser::{files, page, worker};
use crate::document::paper_name;
use crate::paper::html::html as page_of;
use crate::paper::{Dossier, Kind};
use crate::text::page::papers as words;
use crate::ui::components::{BackLink, Page, Said, SaidLine, WithDraft};
use crate::ui::pages::{caption, uuid};
use crate::ui::route::Route;
use crate::ui::state::{OpenDraft, use_language};
use std::rc::Rc;
use yew::prelude::*;

const WORD_TYPE: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

#[derive(Properties, PartialEq)]
pub struct PaperPageProps {
    pub paper: AttrValue,
}

#[component]
pub fn PaperPage(props: &PaperPageProps) -> Html {
    let paper = props.paper.clone();
    html! { <WithDraft show={Callback::from(move |open: OpenDraft| html! { <OnePaper {open} paper={paper.clone()} /> })} /> }
}

#[derive(Properties, PartialEq)]
struct OnePaperProps {
    open: OpenDraft,
    paper: AttrValue,
}

#[component]
fn OnePaper(props: &OnePaperProps) -> Html {
    let language = use_language();
    let open = &props.open;
    let Some(dossier) = use_dossier(open) else { return html! { <main id="main" aria-busy="true" /> } };
    let back = BackLink { to: Route::Papers { draft: uuid(open) }, label: language.say(words::BACK).into() };
    let made = Kind::from_id(&props.paper).and_then(|kind| Some((kind, kind.sheet(&dossier)?)));
    let Some((kind, sheet)) = made else {
        return html! { <Page title={language.say(words::UNKNOWN)} {back}><p>{ language.say(words::NO_LETTER) }</p></Page> };
    };
    let print = Callback::from(|_: MouseEvent| {
        page::print();
    });
    // Everything in it was escaped when it was written.
    let shown = Html::from_html_unchecked(AttrValue::from(page_of(&sheet)));
    html! {
        <Page title={language.say(kind.name())} caption={caption(language, open)} {back} wide=true>
            <div class="toolbar"><button type="button" class="button" id="print" onclick={print}>{ language.say(words::PRINT) }</button></div>
            <WordButton {kind} dossier={dossier.clone()} />
            <div class="paper-shown">{ shown }</div>
        </Page>
    }
}

#[derive(Properties)]
pub struct WordButtonProps {
    pub kind: Kind,
    pub dossier: Rc<Dossier>,
}

impl PartialEq for WordButtonProps {
    fn eq(&self, other: &WordButtonProps) -> bool {
        self.kind == other.kind && Rc::ptr_eq(&self.dossier, &other.dossier)
    }
}

#[component]
pub fn WordButton(props: &WordButtonProps) -> Html {
    let language = use_language();
    let said = use_state_eq(|| Said::Nothing);
    let save = Callback::from({
        let (said, kind, dossier) = (said.setter(), props.kind, props.dossier.clone());
        move |_: MouseEvent| {
            let (said, dossier) = (said.clone(), dossier.clone());
            said.set(Said::Working);
            yew::platform::spawn_local(async move { said.set(save_word(kind, &dossier).await) });
        }
    });
    html! {
        <>
            <p class="actions"><button type="button" class="button plain" id={format!("word-{}", props.kind.id())} onclick={save}>{ language.say(words::WORD) }</button></p>
            <SaidLine said={(*said).clone()} />
        </>
    }
}

async fn save_word(kind: Kind, dossier: &Dossier) -> Said {
    let Some(sheet) = kind.sheet(dossier) else { return Said::Failed(words::NO_LETTER.into()) };
    // Texts and whole numbers: nothing that could not be written.
    let sheet = serde_json::to_string(&sheet).unwrap_or_default();
    let name = paper_name(kind.id(), &dossier.unit.name, dossier.year, "docx");
    match worker::docx(&sheet).await {
        Ok(bytes) => files::save(&name, WORD_TYPE, &bytes)
            .map_or_else(|error| Said::Failed(error.into()), |()| Said::SavedTo(name)),
        Err(_) => Said::Failed(words::NOT_WRITTEN.into()),
    }
}
