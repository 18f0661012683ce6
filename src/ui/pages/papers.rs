//! The official papers of an assessment: a list, and each by itself for reading and printing. They are made from the signed file
//! where there is one that the draft still agrees with, else from the draft.

mod calendar;
mod one;
mod use_dossier;

pub use one::PaperPage;

use crate::paper::{Dossier, Kind, Stand};
use crate::text::page::further::PRACTICE;
use crate::text::page::papers as words;
use crate::text::{Language, Say};
use crate::ui::components::{Notice, Page, Tone, WithDraft, WordButton};
use crate::ui::pages::{back_to_tasks, caption, uuid};
use crate::ui::route::Route;
use crate::ui::state::{OpenDraft, use_language};
use calendar::CalendarPart;
use one::file_of;
use std::rc::Rc;
use use_dossier::use_dossier;
use yew::prelude::*;
use yew_router::prelude::*;

#[component]
pub fn Papers() -> Html {
    html! { <WithDraft show={Callback::from(|open: OpenDraft| html! { <PaperList {open} /> })} /> }
}

#[derive(Properties, PartialEq)]
struct PaperListProps {
    open: OpenDraft,
}

#[component]
fn PaperList(props: &PaperListProps) -> Html {
    let language = use_language();
    let open = &props.open;
    let Some(dossier) = use_dossier(open) else { return html! { <main id="main" aria-busy="true" /> } };
    html! {
        <Page title={language.say(words::TITLE)} caption={caption(language, open)} back={back_to_tasks(language, open)}>
            <p>{ language.say(words::INTRO) }</p>
            { stand(language, &dossier) }
            { for Kind::ALL.into_iter().filter(|kind| !open.prepared.practice || kind.can_be_made(&dossier)).map(|kind| paper(language, open, kind, &dossier)) }
            <CalendarPart open={open.clone()} />
        </Page>
    }
}

fn stand(language: Language, dossier: &Dossier) -> Html {
    match dossier.stand {
        Stand::Signed { .. } => html! { <p>{ language.say(words::OF_SIGNED) }</p> },
        Stand::Draft { .. } => html! {
            <Notice tone={Tone::Warn} title={language.say(words::OF_DRAFT)}><p>{ language.say(words::OF_DRAFT_WHY) }</p></Notice>
        },
        Stand::Practice { .. } => html! {
            <Notice tone={Tone::Warn} title={language.say(PRACTICE)}><p>{ language.say(words::OF_PRACTICE_WHY) }</p></Notice>
        },
    }
}

const fn what_for(kind: Kind) -> Say {
    match kind {
        Kind::Registration => words::REGISTRATION_FOR,
        Kind::SelfAssessment => words::TABLE_FOR,
        Kind::Minutes => words::MINUTES_FOR,
        Kind::Report => words::REPORT_FOR,
        Kind::Letter => words::LETTER_FOR,
    }
}

fn paper(language: Language, open: &OpenDraft, kind: Kind, dossier: &Rc<Dossier>) -> Html {
    let make = {
        let dossier = dossier.clone();
        Callback::from(move |()| kind.sheet(&dossier))
    };
    let to = Route::Paper { draft: uuid(open), paper: kind.id().to_owned() };
    html! {
        <section class="sheet" key={kind.id()}>
            <h2>{ language.say(kind.name()) }</h2>
            <p class="hint">{ language.say(what_for(kind)) }</p>
            if kind.can_be_made(dossier) {
                <WordButton id={kind.id()} file={file_of(kind, dossier)} {make}>
                    <Link<Route> {to} classes="button plain">{ language.say(words::READ) }</Link<Route>>
                </WordButton>
            } else {
                <p>{ language.say(words::NO_LETTER) }</p>
            }
        </section>
    }
}
