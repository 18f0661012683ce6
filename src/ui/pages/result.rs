//! What came out: the verdict as signed, why, the points with those of the decision on it, the file, what to do next and by when. All but the decision is
//! read from the signed file itself.

mod next;
mod revisions;
mod signed_file;
pub(super) mod use_signed_file;

use crate::browser::page;
use crate::document::summary::{Content, Recomputed};
use crate::review::decide::Scored;
use crate::text::Language;
use crate::text::page::{decision, further, open as open_file, result as words};
use crate::ui::components::{LocalFigures, Notice, Page, ReasonsList, Tone, WithDraft, carried, stated};
use crate::ui::pages::{back_to_tasks, caption, uuid};
use crate::ui::route::Route;
use crate::ui::state::{KeptDecision, OpenDraft, use_any_kept_decision, use_language, use_shelf};
use crate::verdict::Score;
use next::NextSteps;
use revisions::Revisions;
use signed_file::SignedFile;
use use_signed_file::{Found, Kept, use_signed_file};
use yew::prelude::*;
use yew_router::prelude::*;

#[component]
pub fn Outcome() -> Html {
    html! { <WithDraft show={Callback::from(|open: OpenDraft| html! { <ResultPage {open} /> })} /> }
}

#[derive(Properties, PartialEq)]
struct ResultPageProps {
    open: OpenDraft,
}

#[component]
fn ResultPage(props: &ResultPageProps) -> Html {
    let language = use_language();
    let open = &props.open;
    let newest = open.draft.signed.as_ref().map(|signed| AttrValue::from(signed.digest.clone()));
    // An earlier revision that somebody wants to read.
    let earlier = use_state(|| None::<AttrValue>);
    let digest = (*earlier).clone().or_else(|| newest.clone());
    let only_in_window = use_shelf().zip(digest.clone()).is_some_and(|(shelf, digest)| shelf.only_in_window(&digest));
    let found = use_signed_file(digest.clone());
    let decision = use_any_kept_decision(open).filter(|kept| kept.digest.as_deref() == digest.as_deref());
    let on_show = Callback::from({
        let (earlier, newest) = (earlier.setter(), newest.clone());
        move |digest: AttrValue| {
            earlier.set(Some(digest).filter(|digest| newest.as_ref() != Some(digest)));
            page::scroll_to_top();
            page::focus("heading");
        }
    });
    let older =
        earlier.as_ref().and(newest).map(|newest| older(language, on_show.reform(move |_: MouseEvent| newest.clone())));
    let page = |title: String, children: Html| {
        html! {
            <Page {title} caption={caption(language, open)} back={back_to_tasks(language, open)}>
                { for older }
                { children }
                <Revisions open={open.clone()} shown={digest} {on_show} />
            </Page>
        }
    };
    match found {
        Found::Looking => html! { <main id="main" aria-busy="true" /> },
        Found::NotSigned => page(
            language.say(words::NOT_SIGNED).to_owned(),
            html! { <><p>{ language.say(words::NOT_SIGNED_WHY) }</p>{ to_sign(open, language.say(words::TO_SIGN).to_owned()) }</> },
        ),
        Found::Missing => page(language.say(words::TITLE).to_owned(), missing(language, open, None)),
        Found::Failed(why) => page(language.say(words::TITLE).to_owned(), missing(language, open, Some(why))),
        Found::Kept(kept) => {
            let newest = earlier.is_none();
            page(
                heading(language, &kept),
                body(language, open, &kept, Shown { only_in_window, newest, decision: decision.as_deref() }),
            )
        }
    }
}

/// How a signed file stands to the draft and to the storage.
#[derive(Clone, Copy)]
struct Shown<'a> {
    only_in_window: bool,
    newest: bool,
    /// The decision on this very file that is kept.
    decision: Option<&'a KeptDecision>,
}

fn older(language: Language, onclick: Callback<MouseEvent>) -> Html {
    html! {
        <Notice tone={Tone::Warn} title={language.say(words::OLDER)}>
            <button type="button" class="link" id="show-newest" {onclick}>{ language.say(words::TO_NEWEST) }</button>
        </Notice>
    }
}

fn to_sign(open: &OpenDraft, label: String) -> Html {
    html! { <p class="actions"><Link<Route> to={Route::Sign { draft: uuid(open) }} classes="button">{ label }</Link<Route>></p> }
}

fn missing(language: Language, open: &OpenDraft, why: Option<String>) -> Html {
    html! {
        <>
            <Notice tone={Tone::Warn} title={language.say(words::NO_FILE)}>
                <p>{ why.unwrap_or_else(|| language.say(words::NO_FILE_WHY).to_owned()) }</p>
            </Notice>
            { to_sign(open, words::sign_again(language, open.draft.next_revision())) }
        </>
    }
}

fn heading(language: Language, kept: &Kept) -> String {
    let summary = &kept.opened.document;
    match &kept.content {
        Content::Agrees(computed) | Content::Differs(computed, _) => {
            words::heading(language, &summary.unit.name, summary.period.year, computed.outcome.verdict)
        }
        Content::Unknown(_) => language.say(words::TITLE).to_owned(),
    }
}

fn body(language: Language, open: &OpenDraft, kept: &std::rc::Rc<Kept>, shown: Shown<'_>) -> Html {
    let changed = open.draft.signed.as_ref().filter(|signed| shown.newest && signed.changed_since);
    let next = open.draft.next_revision();
    html! {
        <>
            if shown.only_in_window {
                <Notice tone={Tone::Warn} title={language.say(words::ONLY_IN_WINDOW)} alert=true>
                    <p>{ language.say(words::ONLY_IN_WINDOW_WHY) }</p>
                </Notice>
            }
            if let Some(signed) = changed {
                <Notice tone={Tone::Warn} title={language.say(words::CHANGED)}>
                    <p>{ words::changed_why(language, signed.signed_at, next) }</p>
                    <p><Link<Route> to={Route::Sign { draft: uuid(open) }}>{ words::sign_again(language, next) }</Link<Route>></p>
                </Notice>
            }
            if !kept.opened.document.in_scope {
                <Notice tone={Tone::Warn} title={language.say(open_file::OUT_OF_SCOPE)}>
                    <p>{ language.say(open_file::OUT_OF_SCOPE_WHY) }</p>
                </Notice>
            }
            if let Content::Agrees(computed) | Content::Differs(computed, _) = &kept.content {
                <ReasonsList computed={std::rc::Rc::new((**computed).clone())} draft={Some(AttrValue::from(uuid(open)))} />
                { whose_points(language, shown.decision, computed) }
                <LocalFigures computed={std::rc::Rc::new((**computed).clone())} indicators={stated(&kept.opened.document)} carried={carried(&kept.opened.document)}
                    reviewed={shown.decision.and_then(|decision| reviewed(decision, computed))} />
            }
            <SignedFile kept={kept.clone()} />
            if shown.newest {
                <NextSteps kept={kept.clone()} draft={AttrValue::from(uuid(open))} />
            }
        </>
    }
}

/// The unit's points with those of the decision in their place; nothing where it sets none, or some that the guide can't give.
fn reviewed(decision: &KeptDecision, computed: &Recomputed) -> Option<Score> {
    let (set, scored) = (decision.points(), Scored::of(computed)?);
    if set.is_empty() { None } else { scored.score.reviewed(scored.guide, &set).ok() }
}

/// Who set the points beside the unit's own, and what is to be known of them.
fn whose_points(language: Language, kept: Option<&KeptDecision>, computed: &Recomputed) -> Html {
    let Some(kept) = kept.filter(|kept| !kept.points().is_empty()) else { return Html::default() };
    html! {
        <div id="points-from">
            if reviewed(kept, computed).is_some() {
                <p class="hint">{ decision::points_by(language, &kept.organisation) }</p>
            } else {
                <p class="hint">{ language.say(further::NOT_SET) }</p>
            }
            if kept.unknown_key { <p class="hint">{ language.say(decision::UNKNOWN_KEY) }</p> }
        </div>
    }
}
