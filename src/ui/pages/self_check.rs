//! Warnings before signing, each with a link. They don't block.

use crate::text::page::sign_check as words;
use crate::text::{Language, warning};
use crate::ui::components::{Notice, Page, Tone, WithDraft};
use crate::ui::pages::{back_to_tasks, caption, tasks::check_route, uuid};
use crate::ui::route::Route;
use crate::ui::state::{OpenDraft, use_language};
use crate::verdict::{COVERAGE_CHECK, Warning, WarningCode, coverage_differences};
use yew::prelude::*;
use yew_router::prelude::*;

#[component]
pub fn SelfCheck() -> Html {
    html! { <WithDraft show={Callback::from(|open: OpenDraft| html! { <Warnings {open} /> })} /> }
}

#[derive(Properties, PartialEq)]
struct WarningsProps {
    open: OpenDraft,
}

#[component]
fn Warnings(props: &WarningsProps) -> Html {
    let language = use_language();
    let open = &props.open;
    let warnings = &open.prepared.warnings;
    html! {
        <Page title={language.say(words::SELF_CHECK)} caption={caption(language, open)} back={back_to_tasks(language, open)}>
            <p>{ language.say(words::SELF_CHECK_INTRO) }</p>
            if warnings.is_empty() {
                <Notice tone={Tone::Good}><p>{ language.say(words::NO_WARNINGS) }</p></Notice>
            } else {
                <ul class="tasks warnings">{ for warnings.iter().map(|one| line(language, open, one)) }</ul>
            }
            <p class="actions">
                <Link<Route> to={Route::Sign { draft: uuid(open) }} classes="button">{ language.say(words::TO_SIGN) }</Link<Route>>
            </p>
        </Page>
    }
}

/// Both numbers wherever the commune's figures disagree with a roll-up.
fn beside_roll_up(language: Language, open: &OpenDraft, one: &Warning) -> Html {
    let is_of_coverage = one.code == WarningCode::Contradiction && one.check.as_deref() == Some(COVERAGE_CHECK);
    let Some(rolled_up) = open.used.part.rolled_up.as_ref().filter(|_| is_of_coverage) else { return Html::default() };
    let differences = coverage_differences(&open.prepared.given, &rolled_up.rows);
    html! {
        <ul id="beside-roll-up">{ for differences.iter().map(|one| html! {
            <li>{ words::differs_from_roll_up(language, one, rolled_up.at) }</li>
        }) }</ul>
    }
}

fn line(language: Language, open: &OpenDraft, one: &Warning) -> Html {
    let check = one.check.as_deref().and_then(|id| open.standard.check(id));
    let to = one
        .check
        .as_deref()
        .and_then(|id| check_route(open, &uuid(open), id))
        .unwrap_or(Route::Profile { draft: uuid(open) });
    let title =
        check.map_or_else(|| language.say(words::OF_THE_WHOLE), |check| language.of(&check.question)).to_owned();
    html! {
        <li>
            <div>
                <Link<Route> {to}>{ title }</Link<Route>>
                <p>{ language.say(warning(one.code)) }</p>
                { beside_roll_up(language, open, one) }
            </div>
        </li>
    }
}
