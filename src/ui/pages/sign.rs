//! Declare and sign: what is missing, or what is signed, by whom, with which key.

mod form;
pub(super) mod key_part;
mod missing;
pub(super) mod signer;
mod untouched;
pub(super) mod use_signing;

use crate::assessment::Scope;
use crate::browser::{random, vault};
use crate::text::page::{further, result, sign as words, storage};
use crate::text::{Language, number};
use crate::ui::components::{Notice, Page, SaveDraft, Tone, WithDraft};
use crate::ui::pages::further::points_so_far;
use crate::ui::pages::{back_to_tasks, caption, uuid};
use crate::ui::route::Route;
use crate::ui::state::{OpenDraft, use_language};
use form::SignForm;
use missing::MissingList;
use untouched::UntouchedRemarks;
use yew::prelude::*;
use yew_router::prelude::*;

#[component]
pub fn Sign() -> Html {
    html! { <WithDraft show={Callback::from(|open: OpenDraft| html! { <SignPage {open} /> })} /> }
}

#[derive(Properties, PartialEq)]
struct SignPageProps {
    open: OpenDraft,
}

#[component]
fn SignPage(props: &SignPageProps) -> Html {
    let language = use_language();
    let open = &props.open;
    let complete = open.prepared.missing(&open.draft, &open.standard).is_empty();
    let practice = open.prepared.practice;
    let title = match (complete, practice) {
        (true, _) => words::TITLE,
        (false, true) => further::NOT_SIGNED,
        (false, false) => words::NOT_YET,
    };
    html! {
        <Page title={language.say(title)} caption={caption(language, open)} back={back_to_tasks(language, open)}>
            if !complete {
                if !practice { <p>{ language.say(words::NOT_YET_WHY) }</p> }
                <MissingList open={open.clone()} />
            } else if let Some(why) = hindrance(open.read_only) {
                { what(language, open) }
                <Notice tone={Tone::Bad} title={language.say(words::CANT_SIGN_HERE)}>
                    <p>{ why.say(language) }</p>
                    <SaveDraft open={open.clone()} />
                </Notice>
            } else {
                { what(language, open) }
                { points_so_far(language, open) }
                <UntouchedRemarks open={open.clone()} />
                <SignForm open={open.clone()} />
            }
        </Page>
    }
}

/// What keeps this page from signing whatever is typed.
enum Hindrance {
    ReadOnly,
    NoCryptography,
    NoRandomness,
}

fn hindrance(read_only: bool) -> Option<Hindrance> {
    match (read_only, vault::available(), random::bytes::<1>()) {
        (true, ..) => Some(Hindrance::ReadOnly),
        (_, false, _) => Some(Hindrance::NoCryptography),
        (.., Err(_)) => Some(Hindrance::NoRandomness),
        (false, true, Ok(_)) => None,
    }
}

impl Hindrance {
    fn say(&self, language: Language) -> String {
        match self {
            Hindrance::ReadOnly => language.say(words::READ_ONLY).to_owned(),
            Hindrance::NoCryptography => storage::key_trouble(language, storage::KeyTrouble::NoCryptography),
            Hindrance::NoRandomness => storage::key_trouble(language, storage::KeyTrouble::NoRandomness),
        }
    }
}

/// The verdict in a sentence, the warnings, the revision.
fn what(language: Language, open: &OpenDraft) -> Html {
    let draft = &open.draft;
    let outside = Scope::from_id(draft.kind, &draft.profile.scope).is_some_and(|scope| !scope.is_in_scope());
    let warnings = open.prepared.warnings.len();
    let progress = open.prepared.outcome.progress();
    let heading = result::heading(language, draft.profile.name.trim(), draft.year, open.prepared.outcome.verdict);
    html! {
        <section class="sheet" aria-labelledby="what">
            <h2 id="what">{ language.say(words::WHAT) }</h2>
            <p class="lead"><strong>{ heading }{ "." }</strong>{ " " }{ result::criteria_met(language, progress.criteria_met, progress.criteria) }</p>
            <p>
                { words::warned(language, warnings) }
                if warnings > 0 {
                    { " " }<Link<Route> to={Route::SelfCheck { draft: uuid(open) }}>{ language.say(words::TO_SELF_CHECK) }</Link<Route>>
                }
            </p>
            if outside {
                <p>{ language.say(words::OUT_OF_SCOPE) }</p>
            }
            if draft.signed.is_some() {
                <p>{ language.say(words::AGAIN) }{ " " }{ number(language, draft.next_revision().into()) }{ "." }</p>
            }
        </section>
    }
}
