//! The criteria with their state, and what comes before and after them.

use crate::criteria::Criterion;
use crate::document::summary::NotReady;
use crate::text::page::{further, result, tasks as words};
use crate::text::{Language, Say, citation};
use crate::ui::components::{
    CheckTag, DeleteDraft, Notice, Page, ProgressSheet, RemarksList, SaveDraft, Tag, Tone, WithDraft,
};
use crate::ui::pages::{Beside, caption, uuid};
use crate::ui::route::Route;
use crate::ui::state::{OpenDraft, use_language, use_signed_here};
use crate::verdict::{CriterionFinding, UnitVerdict, Verdict};
use yew::prelude::*;
use yew_router::prelude::*;

#[derive(Properties, PartialEq)]
pub struct TasksProps {
    /// What of further files stands after the criteria.
    pub beside: Beside,
}

#[component]
pub fn Tasks(props: &TasksProps) -> Html {
    let beside = props.beside.clone();
    html! { <WithDraft show={Callback::from(move |open: OpenDraft| html! { <TaskList {open} beside={beside.clone()} /> })} /> }
}

#[derive(Properties, PartialEq)]
struct TaskListProps {
    open: OpenDraft,
    beside: Beside,
}

#[component]
fn TaskList(props: &TaskListProps) -> Html {
    let language = use_language();
    let open = &props.open;
    let signed_here = use_signed_here(open);
    let outcome = &open.prepared.outcome;
    let surely_not = outcome.verdict == UnitVerdict::Incomplete && outcome.is_certainly_not_qualified();
    let id = uuid(open);
    // A province's criteria stand below, under its name.
    let criteria = open.standard.criteria.iter().zip(&outcome.criteria);
    let criteria = criteria.filter(|(one, _)| open.used.files.supplement_of(&one.id).is_none());
    html! {
        <Page title={language.say(words::TITLE)} caption={caption(language, open)}>
            <ProgressSheet open={open.clone()} />
            <RemarksList open={open.clone()} />
            if surely_not {
                <Notice tone={Tone::Bad} title={language.say(words::CERTAINLY_NOT)}><p>{ language.say(words::CERTAINLY_NOT_WHY) }</p></Notice>
            }
            <h2>{ language.say(words::BEFORE) }</h2>
            <ul class="tasks">
                { row(language, Route::Profile { draft: id.clone() }, words::PROFILE, None, profile_state(language, open)) }
                { row(language, Route::Further { draft: id.clone() }, further::TITLE, Some(language.say(further::HINT).to_owned()), Html::default()) }
            </ul>
            <h2>{ language.say(words::CRITERIA) }</h2>
            <ul class="tasks">{ for criteria.map(|(criterion, finding)| task(language, &id, criterion, finding)) }</ul>
            { for props.beside.as_ref().map(|beside| beside.emit((open.clone(), AttrValue::default()))) }
            <p class="actions">{ go_on(language, open, &id) }</p>
            <h2>{ language.say(words::AFTER) }</h2>
            <ul class="tasks">{ after(language, open, &id, signed_here) }</ul>
            <div class="actions quiet"><SaveDraft open={open.clone()} /><DeleteDraft open={open.clone()} /></div>
        </Page>
    }
}

fn row(language: Language, to: Route, title: Say, hint: Option<String>, state: Html) -> Html {
    html! {
        <li>
            <div>
                <Link<Route> to={to}>{ language.say(title) }</Link<Route>>
                if let Some(hint) = hint { <p class="hint">{ hint }</p> }
            </div>
            { state }
        </li>
    }
}

fn profile_state(language: Language, open: &OpenDraft) -> Html {
    let missing = open.prepared.missing(&open.draft, &open.standard);
    let of_profile = |one: &NotReady| matches!(one, NotReady::Profile(_) | NotReady::Facts(_));
    let (tone, text) =
        if missing.iter().any(of_profile) { (Tone::Quiet, words::IN_PROGRESS) } else { (Tone::Good, words::DONE) };
    html! { <Tag {tone} text={language.say(text)} /> }
}

pub(super) fn task(language: Language, draft: &str, criterion: &Criterion, finding: &CriterionFinding) -> Html {
    let open = finding.open();
    let asked = finding.checks.iter().filter(|check| check.verdict != Verdict::NotApplicable).count();
    let state = match finding.foreseeable() {
        Verdict::Unanswered if open == asked => {
            html! { <Tag tone={Tone::Quiet} text={language.say(words::NOT_STARTED)} /> }
        }
        Verdict::Unanswered => html! { <Tag tone={Tone::Quiet} text={language.say(words::IN_PROGRESS)} /> },
        verdict => html! { <CheckTag {verdict} /> },
    };
    let to = Route::criterion(draft, &criterion.id);
    html! {
        <li key={criterion.id.clone()}>
            <div>
                <Link<Route> {to}>{ language.of(&criterion.title) }</Link<Route>>
                <p class="hint">{ citation(language, &criterion.cite) }{ " · " }{ words::items_open(language, asked, open) }</p>
            </div>
            { state }
        </li>
    }
}

/// To the check where the work was left if it is open, else to the next open one, else on to checking the answers.
fn go_on(language: Language, open: &OpenDraft, draft: &str) -> Html {
    let outcome = &open.prepared.outcome;
    let left = open
        .draft
        .resume_at
        .as_deref()
        .and_then(|check| outcome.finding(check))
        .filter(|finding| finding.verdict == Verdict::Unanswered);
    let next = left.or_else(|| outcome.next_open(open.draft.resume_at.as_deref()));
    let to = next
        .and_then(|finding| check_route(open, draft, &finding.check))
        .unwrap_or(Route::Answers { draft: draft.to_owned() });
    html! { <Link<Route> {to} classes="button">{ language.say(words::CONTINUE) }</Link<Route>> }
}

/// The address of a check.
pub(super) fn check_route(open: &OpenDraft, draft: &str, check: &str) -> Option<Route> {
    let criterion =
        open.standard.criteria.iter().find(|criterion| criterion.checks.iter().any(|one| one.id == check))?;
    Some(Route::check(draft, &criterion.id, check))
}

/// `signed_here` is unknown for a moment: until then nothing is said of a signature.
fn after(language: Language, open: &OpenDraft, draft: &str, signed_here: Option<bool>) -> Html {
    let draft = || draft.to_owned();
    let warnings = open.prepared.warnings.len();
    let warned = if warnings > 0 { Tone::Warn } else { Tone::Good };
    let incomplete = !open.prepared.missing(&open.draft, &open.standard).is_empty();
    let claimed = open.draft.signed.as_ref();
    let sign_hint = match (incomplete, claimed, signed_here) {
        (_, Some(_), Some(false)) => Some(language.say(result::NO_FILE).to_owned()),
        (true, ..) if open.prepared.practice => Some(language.say(further::NOT_SIGNED).to_owned()),
        (true, ..) => Some(language.say(words::SIGN_HINT).to_owned()),
        _ => None,
    };
    let signed = match (claimed, signed_here) {
        (_, None) => Html::default(),
        (Some(signed), Some(true)) if signed.changed_since => {
            html! { <Tag tone={Tone::Warn} text={language.say(words::CHANGED_SINCE)} /> }
        }
        (Some(_), Some(true)) => html! { <Tag tone={Tone::Good} text={language.say(words::SIGNED)} /> },
        (_, Some(_)) => html! { <Tag tone={Tone::Quiet} text={language.say(words::NOT_STARTED)} /> },
    };
    let progress = open.prepared.outcome.progress();
    let warnings = if progress.open == progress.asked && warnings == 0 {
        // Nothing is answered, so there is nothing that could be warned of.
        Html::default()
    } else {
        html! { <Tag tone={warned} text={words::warnings(language, warnings)} /> }
    };
    html! {
        <>
            { row(language, Route::Answers { draft: draft() }, words::ANSWERS, Some(language.say(words::ANSWERS_HINT).to_owned()), Html::default()) }
            { row(language, Route::SelfCheck { draft: draft() }, words::SELF_CHECK, None, warnings) }
            { row(language, Route::Sign { draft: draft() }, words::SIGN, sign_hint, signed) }
            if claimed.is_some() {
                { row(language, Route::Result { draft: draft() }, words::RESULT, None, Html::default()) }
            }
        </>
    }
}
