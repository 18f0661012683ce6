//! What stands of further files on the pages where an assessment is filled in: whose criteria they are, and points at their items.

use super::item_points::ItemPoints;
use super::programme_route;
use super::to_review::waits;
use super::ways::ways;
use crate::criteria::{Criteria, standard_for};
use crate::text::page::further as words;
use crate::text::{LOCAL_POINTS, Language, score_line};
use crate::ui::components::{Notice, OpenItems, Tone};
use crate::ui::pages::tasks::task;
use crate::ui::pages::uuid;
use crate::ui::route::Route;
use crate::ui::state::{OpenDraft, use_language};
use yew::prelude::*;
use yew_router::prelude::*;

/// At a check, or at a criterion before its checks: whose it is where it is a province's, and its points.
pub fn at_check((open, id): (OpenDraft, AttrValue)) -> Html {
    html! { <AtCheck {open} {id} /> }
}

#[derive(Properties, PartialEq)]
struct AtCheckProps {
    open: OpenDraft,
    id: AttrValue,
}

#[component]
fn AtCheck(props: &AtCheckProps) -> Html {
    let language = use_language();
    let files = &props.open.used.files;
    let criterion = props.open.standard.criterion(&props.id);
    let supplement = criterion.and_then(|_| files.supplement_of(&props.id));
    let waiting = props.open.used.part.to_review(&props.id).next().is_some()
        || props.open.draft.to_review(&props.id).next().is_some();
    let scored = files.guide().is_some_and(|guide| guide.item(&props.id).is_some());
    html! {
        <>
            if let Some(supplement) = supplement {
                <p class="hint">{ words::of_province(language, language.of(&supplement.source.issuer), &supplement.source.number) }</p>
            }
            if waiting {
                { waits(language, &props.open) }
            }
            if scored {
                <ItemPoints open={props.open.clone()} id={props.id.clone()} />
            }
        </>
    }
}

/// On the list of tasks: the points so far, and the programmes with their state.
pub fn at_tasks((open, _): (OpenDraft, AttrValue)) -> Html {
    html! { <AtTasks {open} /> }
}

#[derive(Properties, PartialEq)]
struct AtTasksProps {
    open: OpenDraft,
}

#[component]
fn AtTasks(props: &AtTasksProps) -> Html {
    let language = use_language();
    let open = &props.open;
    let practice = open.used.practice.is_some();
    let newer =
        standard_for(open.draft.kind).filter(|newest| !practice && newest.version != open.draft.standard_version);
    html! {
        <>
            if practice {
                { trial(language, open, Html::default()) }
            }
            if let Some(newer) = newer {
                <p class="hint" id="newer-standard">
                    { words::newer_standard(language, &newer.version) }{ " " }<Link<Route> to={Route::Further { draft: uuid(open) }}>{ language.say(words::TITLE) }</Link<Route>>
                </p>
            }
            if open.draft.all_to_review().next().is_some() {
                { waits(language, open) }
            }
            { for open.used.files.supplements().iter().map(|file| supplement(language, open, file)) }
            { points_so_far(language, open) }
            if !open.used.files.programmes().is_empty() {
                <h2>{ language.say(words::PROGRAMMES) }</h2>
                <ul class="tasks">{ programmes(language, open) }</ul>
            }
        </>
    }
}

/// That the assessment is a trial, by which standard, and the way to another one, after what is to be said of that.
pub fn trial(language: Language, open: &OpenDraft, next: Html) -> Html {
    let standard = &open.standard;
    html! {
        <Notice tone={Tone::Warn} title={language.say(words::PRACTICE)}>
            <p>{ words::practised_with(language, language.of(&standard.title), &standard.version) }</p>
            <p>{ next }<Link<Route> to={Route::Further { draft: uuid(open) }}>{ language.say(words::STANDARD_OF_DRAFT) }</Link<Route>></p>
        </Notice>
    }
}

/// The sum by the local guide, and which items it doesn't count yet; nothing where no guide is used.
pub fn points_so_far(language: Language, open: &OpenDraft) -> Html {
    let Some((guide, score)) = open.used.files.guide().zip(open.prepared.score.as_ref()) else {
        return Html::default();
    };
    html! {
        <div class="sheet points">
            <p><strong>{ words::by_guide(language, language.of(&guide.title)) }</strong>{ ": " }{ score_line(language, score) }</p>
            <p class="hint">{ language.say(LOCAL_POINTS) }</p>
            <OpenItems asked={open.standard.clone()} guide={guide.clone()} score={score.clone()} ways={ways(language, open, score)} />
        </div>
    }
}

/// The criteria of a province, under its name.
fn supplement(language: Language, open: &OpenDraft, file: &Criteria) -> Html {
    let criteria = file.criteria.iter().filter_map(|criterion| {
        let finding = open.prepared.outcome.criterion(&criterion.id)?;
        Some(task(language, &uuid(open), criterion, finding))
    });
    html! {
        <>
            <h2>{ words::of_province(language, language.of(&file.source.issuer), &file.source.number) }</h2>
            <ul class="tasks">{ for criteria }</ul>
        </>
    }
}

fn programmes(language: Language, open: &OpenDraft) -> Html {
    let one = |programme: &std::sync::Arc<crate::criteria::Programme>| {
        let asked = programme.indicators.iter().filter(|indicator| indicator.asked_of.asks(open.draft.kind)).count();
        let entered = open.prepared.indicators.get(&programme.id).map_or(0, |counts| counts.len());
        let to: Route = programme_route(&uuid(open), &programme.id);
        html! {
            <li key={programme.id.clone()}>
                <div>
                    <Link<Route> {to}>{ language.of(&programme.title) }</Link<Route>>
                    <p class="hint">{ words::entered(language, entered, asked) }</p>
                </div>
            </li>
        }
    };
    open.used.files.programmes().iter().map(one).collect()
}
