//! What the file will look like: a points table as it is read and filled in, or checks with their fields.

use super::Written;
use crate::assessment::CheckEntry;
use crate::criteria::{Check, Criteria, CriteriaFile};
use crate::text::page::manuscript as words;
use crate::text::{Language, citation, rule_line};
use crate::ui::components::CheckFields;
use crate::ui::pages::criteria::guide_view::GuideView;
use crate::ui::state::use_language;
use crate::verdict::Reason;
use std::rc::Rc;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct PreviewProps {
    pub written: Written,
}

#[component]
pub fn Preview(props: &PreviewProps) -> Html {
    let language = use_language();
    let body = match &props.written.assembled.file {
        Some(CriteriaFile::Supplement(criteria)) => form(language, criteria),
        Some(file @ CriteriaFile::ScoringGuide(_)) => html! { <GuideView file={Rc::new(file.clone())} /> },
        _ => html! { <p>{ language.say(words::PREVIEW_LATER) }</p> },
    };
    html! {
        <section aria-labelledby="preview" class="preview">
            <h2 id="preview">{ language.say(words::PREVIEW) }</h2>
            { body }
        </section>
    }
}

fn form(language: Language, criteria: &Criteria) -> Html {
    criteria
        .criteria
        .iter()
        .map(|criterion| {
            html! {
                <>
                    <h3>{ language.of(&criterion.title) }</h3>
                    { for criterion.checks.iter().map(|check| one(language, check)) }
                </>
            }
        })
        .collect()
}

fn one(language: Language, check: &Check) -> Html {
    html! {
        <div class="check open" key={check.id.clone()}>
            <h4 class="question">{ language.of(&check.question) }</h4>
            <p class="hint">{ rule_line(language, &check.rule) }{ " " }{ citation(language, &check.cite) }{ "." }</p>
            <CheckFields check={check.clone()} entry={CheckEntry::blank(&check.rule)} reason={Reason::Blank} read_only=true on_change={Callback::noop()} />
            <p class="kept">{ language.of(&check.guidance) }</p>
        </div>
    }
}
