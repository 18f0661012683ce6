//! What to do next and by when, and what the key still needs.

use super::use_signed_file::Kept;
use crate::browser::clock;
use crate::criteria::{UnitKind, day_in_vietnam};
use crate::document::open::Integrity;
use crate::document::summary::Content;
use crate::text::page::result as words;
use crate::text::{Language, date};
use crate::ui::components::{Notice, Tone};
use crate::ui::route::Route;
use crate::ui::state::{use_key_chores, use_language};
use crate::verdict::UnitVerdict;
use std::rc::Rc;
use yew::prelude::*;
use yew_router::prelude::*;

#[derive(Properties)]
pub struct NextStepsProps {
    pub kept: Rc<Kept>,
    /// UUID of the draft.
    pub draft: AttrValue,
}

impl PartialEq for NextStepsProps {
    fn eq(&self, other: &NextStepsProps) -> bool {
        Rc::ptr_eq(&self.kept, &other.kept) && self.draft == other.draft
    }
}

#[component]
pub fn NextSteps(props: &NextStepsProps) -> Html {
    let language = use_language();
    let did = match &props.kept.opened.integrity {
        Integrity::Intact(signed) => signed.did.to_string(),
        Integrity::Altered { .. } | Integrity::Unsigned => String::new(),
    };
    let chores = use_key_chores(did.into());
    html! {
        <>
            { steps(language, &props.kept) }
            <p class="actions"><Link<Route> to={Route::Papers { draft: props.draft.to_string() }} classes="button plain">{ language.say(words::TO_PAPERS) }</Link<Route>></p>
            if chores.only_in_window {
                <Notice tone={Tone::Bad} title={language.say(words::KEY_ONLY_HERE)}>
                    <p>{ language.say(words::KEY_ONLY_HERE_WHY) }</p>
                    { to_key(language) }
                </Notice>
            } else if chores.open() {
                <h2>{ language.say(words::KEY) }</h2>
                <p>{ language.say(words::KEY_WHY) }</p>
                { to_key(language) }
            }
        </>
    }
}

fn to_key(language: Language) -> Html {
    html! { <p class="actions"><Link<Route> to={Route::Key} classes="button plain">{ language.say(words::TO_KEY) }</Link<Route>></p> }
}

fn steps(language: Language, kept: &Kept) -> Html {
    let summary = &kept.opened.document;
    let (Some(kind), true) = (UnitKind::from_id(&summary.unit.kind), summary.in_scope) else { return Html::default() };
    let last_day = kind.last_decision_day(summary.period.year);
    let past = last_day.is_some_and(|day| day < day_in_vietnam(clock::now()));
    let last_day = last_day.map(|day| date(language, day)).unwrap_or_default();
    let decided = words::decision(language, kind, &summary.unit.recognising_authority, (&last_day, past));
    let qualified =
        matches!(&kept.content, Content::Agrees(computed) if computed.outcome.verdict == UnitVerdict::Qualified);
    html! {
        <section aria-labelledby="next">
            <h2 id="next">{ language.say(words::NEXT) }</h2>
            if qualified {
                <ol class="steps">
                    <li>{ language.say(words::meeting(kind)) }</li>
                    <li>{ language.say(words::PAPERS) }</li>
                    <li>{ language.say(words::HAND_IN) }{ " " }{ decided }</li>
                </ol>
            } else {
                <p>{ language.say(words::NOT_QUALIFIED_NEXT) }</p>
            }
        </section>
    }
}
