//! The counts that the file states for programmes: with their figures where the programme is at hand, otherwise as they stand.

use crate::document::summary::{AtHand, SelfAssessment};
use crate::text::page::{further, stated as words};
use crate::text::{Language, signed};
use crate::ui::components::stated_figures;
use std::collections::BTreeMap;
use yew::prelude::*;

/// Each programme that counts are stated for.
pub fn view(language: Language, found: &AtHand, summary: &SelfAssessment) -> Html {
    let one = |(id, stated): (&String, &BTreeMap<String, BTreeMap<String, i64>>)| match found.programme(id) {
        Some(programme) => stated_figures(language, programme, stated),
        None => bare(language, id, stated),
    };
    summary.indicators.iter().take(super::MOST).map(one).collect()
}

fn bare(language: Language, programme: &str, stated: &BTreeMap<String, BTreeMap<String, i64>>) -> Html {
    let counts = |counts: &BTreeMap<String, i64>| {
        let one = |(id, count): (&String, &i64)| format!("{id}: {}", signed(language, *count));
        counts.iter().take(super::MOST).map(one).collect::<Vec<_>>().join("; ")
    };
    html! {
        <section key={programme.to_owned()} class="stated-figures">
            <h3>{ language.say(words::PROGRAMME_OF) }{ ": " }<bdi>{ programme }</bdi></h3>
            <p class="hint">{ language.say(further::LOCAL_FIGURES) }</p>
            <table class="figures">
                <thead><tr><th scope="col">{ language.say(further::INDICATOR) }</th><th scope="col">{ language.say(words::COUNTS) }</th></tr></thead>
                <tbody>{ for stated.iter().take(super::MOST).map(|(id, given)| html! {
                    <tr key={id.clone()}>
                        <th scope="row"><bdi>{ id }</bdi></th>
                        <td data-head={language.say(words::COUNTS)}><bdi>{ counts(given) }</bdi></td>
                    </tr>
                }) }</tbody>
            </table>
        </section>
    }
}
