//! One paper of an assessment.

use super::use_dossier::use_dossier;
use crate::document::paper_name;
use crate::paper::{Dossier, Kind};
use crate::text::page::papers as words;
use crate::ui::components::{BackLink, Page, PaperView, WithDraft};
use crate::ui::pages::{caption, uuid};
use crate::ui::route::Route;
use crate::ui::state::{OpenDraft, use_language};
use std::rc::Rc;
use yew::prelude::*;

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
        return html! { <Page title={language.say(words::UNKNOWN)} {back}><p>{ language.say(if open.prepared.practice { words::OF_PRACTICE_WHY } else { words::NO_LETTER }) }</p></Page> };
    };
    html! {
        <Page title={language.say(kind.name())} caption={caption(language, open)} {back} of_paper=true>
            <PaperView id={kind.id()} file={file_of(kind, &dossier)} sheet={Rc::new(sheet)} />
        </Page>
    }
}

/// The name of its file for Word.
pub fn file_of(kind: Kind, dossier: &Dossier) -> String {
    paper_name(kind.id(), &dossier.unit.name, dossier.year, "docx")
}
