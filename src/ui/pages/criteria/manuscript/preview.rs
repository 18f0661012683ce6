//! What the file will look like: a points table as it is read and filled in, or checks and indicators with their fields.

use super::Written;
use crate::assessment::CheckEntry;
use crate::criteria::{Check, Criteria, CriteriaFile, Indicator};
use crate::text::page::{criteria, manuscript as words};
use crate::text::{Language, citation, form_line, rule_line, target_line};
use crate::ui::components::CheckFields;
use crate::ui::form::{TextField, Width};
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
    let preview = use_memo(props.written.clone(), |Written { manuscript, assembled }| manuscript.preview(assembled));
    let body = match preview.as_ref().as_ref().map(|preview| &preview.file) {
        Some(CriteriaFile::Supplement(criteria)) => form(language, criteria),
        Some(CriteriaFile::Programme(programme)) => {
            programme.indicators.iter().map(|one| indicator(language, one)).collect()
        }
        Some(file @ CriteriaFile::ScoringGuide(_)) => html! { <GuideView file={Rc::new(file.clone())} /> },
        _ => html! { <p>{ language.say(words::PREVIEW_LATER) }</p> },
    };
    let partly = (*preview).as_ref().filter(|_| props.written.assembled.file.is_none());
    html! {
        <section aria-labelledby="preview" class="preview">
            <h2 id="preview">{ language.say(words::PREVIEW) }</h2>
            if let Some(preview) = partly {
                <p class="hint" id="preview-partly">{ words::preview_partly(language, preview.left_out) }</p>
            }
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

fn indicator(language: Language, indicator: &Indicator) -> Html {
    let target = target_line(language, indicator).unwrap_or_else(|| language.say(criteria::NO_TARGET).to_owned());
    let (target, asked_of) =
        (format!("{}: {target}", language.say(criteria::TARGET)), criteria::asked_of(language, indicator));
    html! {
        <div class="check open" key={indicator.id.clone()}>
            <h3 class="question">{ language.of(&indicator.title) }</h3>
            <p class="hint">{ target }{ ". " }{ form_line(language, indicator) }{ ". " }{ language.say(criteria::ASKED_OF) }{ ": " }{ asked_of }{ "." }</p>
            { for indicator.counts.iter().map(|count| html! {
                <TextField key={count.id.clone()} id={format!("preview-{}-{}", indicator.id, count.id)} label={language.of(&count.label).to_owned()}
                    width={Width::Number} value="" read_only=true on_input={Callback::noop()} />
            }) }
        </div>
    }
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
