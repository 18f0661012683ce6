//! A standard or a supplement to read: each check with its question, when it is met, guidance, and where the law asks it.

use super::address::{element, of_item};
use super::body::BodyProps;
use crate::criteria::{Check, Criteria, CriteriaFile, Criterion, Role, standard_for};
use crate::text::page::check::CIRCULAR;
use crate::text::page::criteria as words;
use crate::text::page::further::cited_in;
use crate::text::{Language, applies_line, citation, rule_line};
use crate::ui::route::Route;
use crate::ui::state::use_language;
use yew::prelude::*;
use yew_router::prelude::*;

#[component]
pub fn StandardView(props: &BodyProps) -> Html {
    let language = use_language();
    let (CriteriaFile::Standard(criteria) | CriteriaFile::Supplement(criteria)) = &*props.file else {
        return Html::default();
    };
    let shown = criteria.criteria.iter().filter(|one| one.checks.iter().any(|check| props.shows(&check.id)));
    html! {
        <>
            if !criteria.facts.is_empty() {
                <h2>{ language.say(words::FACTS) }</h2>
                <ul>{ for criteria.facts.iter().map(|fact| html! {
                    <li>{ language.of(&fact.question) }{ " " }<span class="hint">{ language.of(&fact.hint) }</span></li>
                }) }</ul>
            }
            { for shown.map(|criterion| section(language, props, criteria, criterion)) }
        </>
    }
}

fn section(language: Language, props: &BodyProps, criteria: &Criteria, criterion: &Criterion) -> Html {
    html! {
        <section key={criterion.id.clone()} id={element(&criterion.id)} tabindex="-1">
            <h2>{ language.of(&criterion.title) }</h2>
            <p class="cite">{ cited_in(language, &criterion.cite, of_province(criteria)) }</p>
            { for criterion.checks.iter().filter(|check| props.shows(&check.id)).map(|check| one(language, props, criteria, check)) }
        </section>
    }
}

fn one(language: Language, props: &BodyProps, criteria: &Criteria, check: &Check) -> Html {
    let marked = props.marks(&check.id);
    let facts_of =
        if criteria.facts.is_empty() { standard_for(criteria.unit_kind).unwrap_or(criteria) } else { criteria };
    html! {
        <section key={check.id.clone()} class={classes!("law", marked.then_some("marked"))} id={element(&check.id)} tabindex="-1" aria-labelledby={format!("law-{}", check.id)}>
            if marked { <p class="mark">{ "→ " }{ language.say(words::LINKED) }</p> }
            <h3 id={format!("law-{}", check.id)}>{ language.of(&check.question) }</h3>
            <p><strong>{ language.say(words::RULE) }</strong>{ " " }{ rule_line(language, &check.rule) }
                if let Some(line) = applies_line(language, facts_of, check) { { " " }{ line } }
            </p>
            <p class="kept">{ language.of(&check.guidance) }</p>
            <p class="cite">
                { format!("{}. ", cited(language, criteria, check)) }
                <Link<Route> to={of_item(&props.file, &check.id)}>{ &check.id }<span class="unseen">{ format!(": {}", language.say(words::LINK)) }</span></Link<Route>>
            </p>
        </section>
    }
}

/// The file, where it is a province's own.
fn of_province(criteria: &Criteria) -> Option<&Criteria> {
    (criteria.role == Role::Supplement).then_some(criteria)
}

fn cited(language: Language, criteria: &Criteria, check: &Check) -> String {
    match of_province(criteria) {
        Some(supplement) => cited_in(language, &check.cite, Some(supplement)),
        None => format!("{}, {} {}", citation(language, &check.cite), language.say(CIRCULAR), criteria.source.number),
    }
}
