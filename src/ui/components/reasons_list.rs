//! Why a unit does or doesn't meet the standard: criteria met, and each unmet check with its reason and what would change it.

use crate::criteria::Check;
use crate::document::summary::Recomputed;
use crate::text::page::{further::cited_in, result as words};
use crate::text::{Language, explain, unit_verdict, what_would_change_it};
use crate::ui::components::{Icon, Symbol, Tone};
use crate::ui::route::Route;
use crate::ui::state::use_language;
use crate::verdict::{Finding, UnitVerdict, Verdict};
use std::rc::Rc;
use yew::prelude::*;
use yew_router::prelude::*;

#[derive(Properties, PartialEq)]
pub struct ReasonsListProps {
    pub computed: Rc<Recomputed>,
    /// The draft whose checks the reasons lead to; none where the file came from elsewhere.
    #[prop_or_default]
    pub draft: Option<AttrValue>,
}

#[component]
pub fn ReasonsList(props: &ReasonsListProps) -> Html {
    let language = use_language();
    let computed = &props.computed;
    let progress = computed.outcome.progress();
    // In words, by a sign and by colour: never by colour alone.
    let (tone, symbol) = match computed.outcome.verdict {
        UnitVerdict::Qualified => (Tone::Good, Symbol::Tick),
        UnitVerdict::NotQualified => (Tone::Bad, Symbol::Cross),
        UnitVerdict::Incomplete => (Tone::Quiet, Symbol::Info),
    };
    let unmet: Vec<Html> = computed
        .set()
        .criteria()
        .flat_map(|criterion| criterion.checks.iter().map(move |check| (criterion.id.as_str(), check)))
        .filter_map(|(criterion, check)| {
            let finding = computed.outcome.finding(&check.id)?;
            matches!(finding.verdict, Verdict::NotMet | Verdict::Unanswered)
                .then(|| reason(language, props, criterion, check, finding))
        })
        .collect();
    html! {
        <>
            <div class={classes!("verdict", tone.class())}>
                <Icon {symbol} />
                <p class="lead">
                    <strong>{ language.say(unit_verdict(computed.outcome.verdict)) }{ ". " }</strong>
                    { words::criteria_met(language, progress.criteria_met, progress.criteria) }
                </p>
            </div>
            if !unmet.is_empty() {
                <h2>{ language.say(words::REASONS) }</h2>
                <ul class="reasons">{ for unmet }</ul>
            }
        </>
    }
}

fn reason(language: Language, props: &ReasonsListProps, criterion: &str, check: &Check, finding: &Finding) -> Html {
    let question = language.of(&check.question).to_owned();
    let title = match &props.draft {
        Some(draft) => {
            let to = Route::check(draft, criterion, &check.id);
            html! { <Link<Route> {to}>{ question }</Link<Route>> }
        }
        None => html! { <strong>{ question }</strong> },
    };
    let change = what_would_change_it(language, check, finding);
    let supplement = props.computed.further.supplement_of(&check.id);
    html! {
        <li key={check.id.clone()}>
            <p>{ title }<span class="hint">{ " " }{ cited_in(language, &check.cite, supplement.map(AsRef::as_ref)) }</span></p>
            <p>
                { explain(language, props.computed.standard, check, finding) }
                if let Some(change) = change { { " " }<strong>{ change }</strong> }
            </p>
        </li>
    }
}
