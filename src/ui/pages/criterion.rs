//! One criterion: its checks with their fields, and the way on.

use crate::assessment::{Change, CheckChange};
use crate::criteria::Criterion;
use crate::text::page::tasks as words;
use crate::text::{Language, citation};
use crate::ui::components::{CheckBlock, Page, WithDraft};
use crate::ui::pages::further::programme_route;
use crate::ui::pages::{Beside, back_to_tasks, caption, tasks::check_route, uuid};
use crate::ui::route::{Route, read};
use crate::ui::state::{OpenDraft, use_change_of, use_kept_decision, use_language};
use crate::verdict::{CriterionFinding, Verdict};
use yew::prelude::*;
use yew_router::prelude::*;

/// With more checks the browser is spared to draw those that nobody sees: at each key it would go through all of them.
const MANY: usize = 40;

#[derive(Properties, PartialEq)]
pub struct CriterionPageProps {
    pub criterion: AttrValue,
    /// The check to go to.
    pub check: Option<AttrValue>,
    /// What of further files stands at a check, and at the criterion.
    pub beside: Beside,
}

#[component]
pub fn CriterionPage(props: &CriterionPageProps) -> Html {
    let (criterion, check, beside) = (props.criterion.clone(), props.check.clone(), props.beside.clone());
    html! { <WithDraft show={Callback::from(move |open: OpenDraft| html! { <Checks {open} criterion={&criterion} check={check.clone()} beside={beside.clone()} /> })} /> }
}

#[derive(Properties, PartialEq)]
struct ChecksProps {
    open: OpenDraft,
    criterion: AttrValue,
    check: Option<AttrValue>,
    beside: Beside,
}

#[component]
fn Checks(props: &ChecksProps) -> Html {
    let language = use_language();
    let change = use_change_of(&props.open.draft.id);
    let open = &props.open;
    let kept = use_kept_decision(open);
    let on_change = use_callback(change, |(check, change): (String, CheckChange), dispatch| {
        dispatch.emit(Change::Check(check, change));
    });
    let criterion = open.standard.criterion(&props.criterion);
    let finding = open.prepared.outcome.criterion(&props.criterion);
    let (Some(criterion), Some(finding), Some(period)) = (criterion, finding, open.draft.kind.period(open.draft.year))
    else {
        return html! { <Redirect<Route> to={Route::Tasks { draft: uuid(open) }} /> };
    };
    let beside = |id: &str| {
        props.beside.as_ref().map(|beside| beside.emit((open.clone(), id.to_owned().into()))).unwrap_or_default()
    };
    let source = open.used.files.supplement_of(&criterion.id).map(|file| AttrValue::from(file.source.number.clone()));
    let blocks = criterion.checks.iter().zip(&finding.checks).map(|(check, finding)| {
        html! {
            <key={check.id.clone()}><CheckBlock standard={&open.standard} check={check.id.clone()} {period} entry={open.draft.entries.get(&check.id).cloned()}
                finding={finding.clone()} evidence_refusals={open.prepared.evidence_refusals.get(&check.id).cloned().unwrap_or_default()}
                read_only={open.read_only} on_change={&on_change} source={source.clone()} remark={kept.as_ref().and_then(|kept| kept.remarks.get(&check.id).cloned())} />
            { beside(&check.id) }</>
        }
    });
    let focus = props.check.as_ref().map(|check| AttrValue::from(format!("check-{check}")));
    html! {
        <Page title={language.of(&criterion.title).to_owned()} caption={caption(language, open)} back={back_to_tasks(language, open)} {focus}>
            <p class="hint">{ citation(language, &criterion.cite) }{ " · " }{ words::items_open(language, asked(finding), finding.open()) }</p>
            { beside(&criterion.id) }
            <div class={classes!("checks", (criterion.checks.len() > MANY).then_some("many"))}>{ for blocks }</div>
            { go_on(language, open, criterion, finding) }
        </Page>
    }
}

fn asked(finding: &CriterionFinding) -> usize {
    finding.checks.iter().filter(|check| check.verdict != Verdict::NotApplicable).count()
}

/// To the next criterion with something open, else to the figures of a programme, else to the answers. What is open here stays open; nothing blocks the way.
fn go_on(language: Language, open: &OpenDraft, criterion: &Criterion, finding: &CriterionFinding) -> Html {
    let draft = uuid(open);
    let outcome = &open.prepared.outcome;
    let last = criterion.checks.last().map(|check| check.id.as_str());
    let elsewhere =
        outcome.next_open(last).filter(|next| !finding.checks.iter().any(|check| check.check == next.check));
    let to = match elsewhere.and_then(|next| check_route(open, &draft, &next.check)) {
        // From its top where nothing of it is answered yet, else right to what is open.
        Some(Route::Check { draft, criterion, check }) if is_first(open, &read(&criterion), &read(&check)) => {
            Route::Criterion { draft, criterion }
        }
        Some(to) => to,
        _ if finding.open() > 0 => Route::Tasks { draft: draft.clone() },
        // Figures are asked after the last criterion, before all of it is looked through.
        _ => match open.used.files.programmes().first() {
            Some(programme) => programme_route(&draft, &programme.id),
            None => Route::Answers { draft: draft.clone() },
        },
    };
    html! {
        <p class="actions">
            <Link<Route> {to} classes="button">{ language.say(words::CONTINUE) }</Link<Route>>
            <Link<Route> to={Route::Tasks { draft }} classes="button plain">{ language.say(words::LATER) }</Link<Route>>
        </p>
    }
}

fn is_first(open: &OpenDraft, criterion: &str, check: &str) -> bool {
    let first = open.standard.criterion(criterion).and_then(|criterion| criterion.checks.first());
    first.is_some_and(|first| first.id == check)
}
