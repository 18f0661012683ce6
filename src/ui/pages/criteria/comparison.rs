//! Two files of one role side by side: what the later one adds, takes out and changes.

use crate::criteria::{Changed, Changes, CriteriaFile, compare, compare_guides, compare_programmes};
use crate::text::page::criteria as words;
use crate::text::{Language, Say, check_part, indicator_part, item_part};
use crate::ui::state::use_language;
use std::rc::Rc;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct ComparisonProps {
    pub earlier: Rc<CriteriaFile>,
    pub later: Rc<CriteriaFile>,
}

#[component]
pub fn Comparison(props: &ComparisonProps) -> Html {
    let language = use_language();
    let differences = match (&*props.earlier, &*props.later) {
        (
            CriteriaFile::Standard(earlier) | CriteriaFile::Supplement(earlier),
            CriteriaFile::Standard(later) | CriteriaFile::Supplement(later),
        ) => lists(language, compare(earlier, later), |part| check_part(*part)),
        (CriteriaFile::ScoringGuide(earlier), CriteriaFile::ScoringGuide(later)) => {
            lists(language, compare_guides(earlier, later), |part| item_part(*part))
        }
        (CriteriaFile::Programme(earlier), CriteriaFile::Programme(later)) => {
            lists(language, compare_programmes(earlier, later), |part| indicator_part(*part))
        }
        _ => return Html::default(),
    };
    html! {
        <section class="sheet" id="comparison" aria-label={language.say(words::COMPARED)}>
            if differences.iter().all(|(_, lines)| lines.is_empty()) {
                <p>{ language.say(words::SAME) }</p>
            }
            { for differences.into_iter().filter(|(_, lines)| !lines.is_empty()).map(|(heading, lines)| html! {
                <>
                    <p><strong>{ format!("{} ({})", language.say(heading), lines.len()) }</strong></p>
                    <ul>{ for lines.into_iter().map(|line| html! { <li>{ line }</li> }) }</ul>
                </>
            }) }
        </section>
    }
}

fn lists<T>(language: Language, changes: Changes<T>, word: fn(&T) -> Say) -> [(Say, Vec<String>); 3] {
    let changed = |one: Changed<T>| {
        let parts: Vec<String> = one.parts.iter().map(|part| language.say(word(part)).to_lowercase()).collect();
        format!("{}: {}", one.id, parts.join(", "))
    };
    [
        (words::ADDED, changes.added),
        (words::REMOVED, changes.removed),
        (words::CHANGED, changes.changed.into_iter().map(changed).collect()),
    ]
}
