//! The further files of an assessment: those in use, those that could be, and what is to be looked at again.

use super::at_hand::AtHand;
use super::standard::StandardRow;
use super::to_review::ToReview;
use super::used_file::UsedFileRow;
use crate::assessment::{FurtherPart, Unusable, WhyUnusable, stop_using};
use crate::browser::clock;
use crate::criteria::standard_for;
use crate::text::page::further as words;
use crate::text::{Language, further_fault};
use crate::ui::components::{Notice, Page, Said, SaidLine, Tone, WithDraft};
use crate::ui::pages::{back_to_tasks, caption};
use crate::ui::route::Route;
use crate::ui::state::criteria::use_library;
use crate::ui::state::{OpenDraft, Rework, use_language, use_rework_of};
use crate::ui::trouble::store_error;
use std::rc::Rc;
use yew::prelude::*;
use yew_router::prelude::*;

#[component]
pub fn FurtherPage() -> Html {
    html! { <WithDraft show={Callback::from(|open: OpenDraft| html! { <Files {open} /> })} /> }
}

#[derive(Properties, PartialEq)]
struct FilesProps {
    open: OpenDraft,
}

#[component]
fn Files(props: &FilesProps) -> Html {
    let language = use_language();
    let open = &props.open;
    let (library, _) = use_library();
    let said = use_state(Said::default);
    let rework = use_rework_of(&open.draft.id);
    let on_change = Callback::from({
        let said = said.setter();
        move |(one, words): (Rework, Said)| {
            rework.emit(one);
            said.set(words);
        }
    });
    let library = match library {
        None => None,
        Some(Ok(library)) => Some(library),
        Some(Err(error)) => {
            return html! {
                <Page title={language.say(words::TITLE)} caption={caption(language, open)} back={back_to_tasks(language, open)}>
                    <Notice tone={Tone::Bad} alert=true><p>{ store_error(language, &error) }</p></Notice>
                </Page>
            };
        }
    };
    let damaged = FurtherPart::of(&open.draft).is_err();
    html! {
        <Page title={language.say(words::TITLE)} caption={caption(language, open)} back={back_to_tasks(language, open)}>
            <p class="lead">{ language.say(words::INTRO) }</p>
            if damaged {
                <Notice tone={Tone::Bad}><p>{ language.say(words::DAMAGED) }</p></Notice>
            }
            <SaidLine said={(*said).clone()} />
            if let Some(newest) = standard_for(open.draft.kind) {
                <h2 id="standard">{ language.say(words::STANDARD) }</h2>
                <StandardRow open={open.clone()} newest={Rc::new(newest.clone())} on_change={&on_change} />
            }
            <h2 id="in-use">{ language.say(words::IN_USE) }</h2>
            if open.used.part.used.is_empty() {
                <p class="hint">{ language.say(words::NONE_IN_USE) }</p>
            } else {
                <ul class="tasks further">{ for open.used.part.used.iter().map(|used| html! {
                    <UsedFileRow key={used.id.clone()} open={open.clone()} id={used.id.clone()} library={library.clone()} on_change={&on_change} />
                }) }</ul>
            }
            { for open.used.unusable.iter().map(|one| unusable(language, one)) }
            if let Some(library) = &library {
                <AtHand open={open.clone()} library={library.clone()} on_change={&on_change} />
            }
            <p>{ language.say(words::LOAD) }{ " " }<Link<Route> to={Route::Criteria}>{ language.say(words::TO_CRITERIA) }</Link<Route>></p>
            <ToReview open={open.clone()} on_change={&on_change} />
        </Page>
    }
}

fn unusable(language: Language, one: &Unusable) -> Html {
    let why = match &one.why {
        WhyUnusable::NotAtHand => vec![language.say(words::NOT_AT_HAND).to_owned()],
        WhyUnusable::OtherDigest => vec![language.say(words::OTHER_DIGEST).to_owned()],
        WhyUnusable::NotCriteria(_) => vec![language.say(words::NOT_CRITERIA).to_owned()],
        WhyUnusable::Misfit(faults) => faults.iter().map(|fault| further_fault(language, fault)).collect(),
    };
    html! {
        <Notice key={one.id.clone()} tone={Tone::Bad} title={language.say(words::UNUSABLE)}>
            <p><code>{ &one.id }</code>{ format!(" {}: {} ", one.version, why.join(" ")) }{ language.say(words::UNUSABLE_NEXT) }</p>
        </Notice>
    }
}

/// The draft without this file.
pub fn stopping(id: &str) -> Rework {
    let id = id.to_owned();
    Rc::new(move |open: &OpenDraft| stop_using(&open.draft, &id, clock::now()))
}
