//! The line on top: the product, the main pages, how saving goes, the other language. On a phone the pages fold into a menu.

use crate::browser::autosave::SaveState;
use crate::text::Language;
use crate::text::page::shell;
use crate::ui::route::Route;
use crate::ui::state::{DraftPhase, Keeping, OpenDraft, Saving, use_draft, use_language, use_set_language, use_shelf};
use yew::prelude::*;
use yew_router::prelude::*;

#[component]
pub fn Header() -> Html {
    let language = use_language();
    let set_language = use_set_language();
    let route = use_route::<Route>();
    let folded = use_state(|| true);
    // Going to another page folds the menu again.
    use_effect_with(route.clone(), {
        let folded = folded.setter();
        move |_| folded.set(true)
    });
    let toggle = Callback::from({
        let folded = folded.clone();
        move |_: MouseEvent| folded.set(!*folded)
    });
    let other = language.other();
    let switch = Callback::from(move |_: MouseEvent| set_language.emit(other));
    let link = |to: Route, label| {
        let is_same =
            |route: &Route| route == &to || route.is_desk() && to.is_desk() || route.is_criteria() && to.is_criteria();
        let current = route.as_ref().is_some_and(is_same);
        html! { <PageLink {to} label={language.say(label)} {current} /> }
    };
    html! {
        <header class="top">
            <a class="skip" href="#main" onclick={skip()}>{ language.say(shell::SKIP) }</a>
            <div class="bar">
                <Link<Route> to={Route::Home} classes="product">{ language.say(shell::PRODUCT) }</Link<Route>>
                <button type="button" class="menu-button" aria-expanded={(!*folded).to_string()} aria-controls="menu" onclick={toggle}>
                    { language.say(shell::MENU) }
                </button>
                <nav id="menu" class={classes!((!*folded).then_some("unfolded"))} aria-label={language.say(shell::MENU)}>
                    { link(Route::Home, shell::MY_ASSESSMENTS) }
                    { link(Route::Open, shell::OPEN_FILE) }
                    { link(Route::Desk, shell::DESK) }
                    { link(Route::Criteria, shell::CRITERIA) }
                    { link(Route::Key, shell::MY_KEY) }
                    { link(Route::Settings, shell::SETTINGS) }
                    <button type="button" class="link language" id="switch-language" lang={other.code()} onclick={switch}>
                        { other.pick("Tiếng Việt", "English") }
                    </button>
                </nav>
                <SavedState />
            </div>
        </header>
    }
}

#[derive(Properties, PartialEq)]
struct PageLinkProps {
    to: Route,
    label: &'static str,
    current: bool,
}

/// The router's own link can't say that it leads to the page that is shown.
#[component]
fn PageLink(props: &PageLinkProps) -> Html {
    let PageLinkProps { to, label, current } = props;
    let navigator = use_navigator();
    let onclick = Callback::from({
        let to = to.clone();
        move |event: MouseEvent| {
            let elsewhere = event.meta_key() || event.ctrl_key() || event.shift_key() || event.alt_key();
            if let Some(navigator) = navigator.as_ref().filter(|_| !elsewhere) {
                event.prevent_default();
                navigator.push(&to);
            }
        }
    });
    let class = classes!(current.then_some("current"));
    html! { <a {class} href={format!("#{}", to.to_path())} aria-current={current.then_some("page")} {onclick}>{ *label }</a> }
}

/// The address is the app's own, so the jump is made by hand.
fn skip() -> Callback<MouseEvent> {
    Callback::from(|event: MouseEvent| {
        event.prevent_default();
        crate::browser::page::focus("heading");
    })
}

#[component]
fn SavedState() -> Html {
    let language = use_language();
    let kept = use_shelf().is_some_and(|shelf| matches!(*shelf.keeping, Keeping::Database(_)));
    let DraftPhase::Open(open) = use_draft() else { return html! { <span class="saved" aria-live="off" /> } };
    let state = if kept { state(language, &open) } else { language.say(shell::NOT_KEPT).to_owned() };
    let bad = !kept || failed(&open);
    // Every pause in typing saves: only what went wrong is worth an interruption.
    let live = if bad { "polite" } else { "off" };
    html! { <span class={classes!("saved", bad.then_some("bad"))} aria-live={live} id="saved">{ state }</span> }
}

fn failed(open: &OpenDraft) -> bool {
    matches!(open.saving, Saving::State(SaveState::Failed(_)))
}

fn state(language: Language, open: &OpenDraft) -> String {
    match &open.saving {
        _ if open.read_only => language.say(shell::READ_ONLY).to_owned(),
        Saving::Untouched => shell::saved(language, open.draft.changed_at),
        Saving::State(SaveState::Saved { at }) => shell::saved(language, *at),
        Saving::State(SaveState::Saving) => language.say(shell::SAVING).to_owned(),
        Saving::State(SaveState::Failed(_)) => language.say(shell::NOT_SAVED).to_owned(),
    }
}
