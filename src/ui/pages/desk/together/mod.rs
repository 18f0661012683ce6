//! Several assessments accepted at once: those that were picked out in the list, each with a signed decision of its own. Which of them can
//! be is told by `review::desk`.

mod form;
mod left_out;
mod meant;
mod sign;
mod table;
mod use_typed;

use super::InDesk;
use super::list::kept::{self, Picked};
use super::summary::decision_fields::kept;
use super::summary::use_draft::UseDraft;
use crate::browser::store::StoreError;
use crate::json::Digest;
use crate::review::decide::DecisionDraft;
use crate::text::Language;
use crate::text::page::{desk as desk_words, desk_together as words};
use crate::ui::components::{BackLink, Notice, Page, SaidLine, Tone};
use crate::ui::pages::desk::copy::bar;
use crate::ui::pages::desk::write::Writes;
use crate::ui::route::Route;
use crate::ui::state::desk::use_desk_actions;
use crate::ui::state::use_language;
use crate::ui::trouble::store_error;
use form::Form;
use meant::Meant;
use sign::{SIGNED, SigningTogether, Stage, use_signing_together};
use std::collections::BTreeSet;
use std::rc::Rc;
use use_typed::use_typed;
use yew::prelude::*;
use yew_router::prelude::*;

#[derive(Properties, PartialEq)]
pub struct AcceptPageProps {
    pub desk: InDesk,
}

#[component]
pub fn AcceptPage(props: &AcceptPageProps) -> Html {
    let language = use_language();
    // Once: what is decided and confirmed on this page changes what the list would show.
    let picked = use_state(|| kept::picked(&props.desk.0).map(Rc::new));
    let back = BackLink { to: Route::Desk, label: language.say(desk_words::LIST).into() };
    html! {
        <Page title={language.say(words::TITLE)} {back}>
            <p>{ language.say(words::WHY) }</p>
            if let Some(picked) = &*picked {
                <Accept desk={props.desk.clone()} picked={picked.clone()} />
            } else {
                <div class="sheet empty" id="nothing-picked">
                    <p>{ language.say(words::NOTHING_PICKED) }</p>
                    <p><Link<Route> to={Route::Desk} classes="button">{ language.say(desk_words::LIST) }</Link<Route>></p>
                </div>
            }
        </Page>
    }
}

/// Files on which a decision is being written, once that is known.
type Begun = Option<Result<Rc<BTreeSet<Digest>>, StoreError>>;

#[derive(Properties, PartialEq)]
struct AcceptProps {
    desk: InDesk,
    picked: Rc<Picked>,
}

#[component]
fn Accept(props: &AcceptProps) -> Html {
    let language = use_language();
    let AcceptProps { desk, picked } = props;
    let actions = use_desk_actions();
    let drafting = use_typed(picked.year);
    let UseDraft { draft, edit, .. } = &drafting;
    let begun = use_state(|| Begun::None);
    use_effect_with((), {
        let begun = begun.setter();
        move |()| {
            let Some(actions) = actions else { return };
            yew::platform::spawn_local(async move {
                begun.set(Some(actions.being_decided().await.map(Rc::new)));
            });
        }
    });
    let recognises = draft.as_deref().is_some_and(DecisionDraft::names_recognition);
    let meant = use_memo((desk.clone(), picked.clone(), (*begun).clone(), recognises), meant);
    let signing = use_signing_together(desk, &meant, draft.clone(), edit);
    html! {
        <>
            { match (&*begun, &*meant, draft) {
                (Some(Err(error)), ..) => html! { <Notice tone={Tone::Bad} alert=true><p>{ store_error(language, error) }</p></Notice> },
                (_, Some(meant), Some(draft)) => html! { <Writes>{ shown(language, props, meant, (draft, &drafting), &signing) }</Writes> },
                _ => html! { <p class="hint" role="status">{ language.say(desk_words::OPENING) }</p> },
            } }
            // Always there, so that what appears in it is heard.
            <SaidLine said={signing.said.clone()} />
        </>
    }
}

fn meant((desk, picked, begun, recognises): &(InDesk, Rc<Picked>, Begun, bool)) -> Option<Rc<Meant>> {
    let begun = begun.as_ref()?.as_ref().ok()?;
    Some(Rc::new(Meant::of(&desk.0, picked, begun, *recognises)))
}

fn shown(
    language: Language,
    props: &AcceptProps,
    meant: &Rc<Meant>,
    (draft, UseDraft { edit, failed, .. }): (&Rc<DecisionDraft>, &UseDraft),
    signing: &SigningTogether,
) -> Html {
    match signing.stage {
        Stage::Writing => html! {
            <Form desk={props.desk.clone()} picked={props.picked.clone()} meant={meant.clone()} draft={draft.clone()} edit={edit.clone()} failed={failed.clone()} signing={signing.clone()} />
        },
        Stage::Signing(now) => {
            bar(language, "signing-together", now, language.say(words::SIGNING), signing.stop.clone())
        }
        Stage::Keeping => {
            html! { <p class="sheet working" role="status" aria-busy="true">{ language.say(words::KEEPING) }</p> }
        }
        Stage::Signed(count) => html! {
            <>
                <div class="sheet" id={SIGNED} tabindex="-1"><p>{ words::signed(language, count) }</p></div>
                if failed.is_some() { { kept(language, failed.as_ref()) } }
            </>
        },
    }
}
