//! A summary that can't be computed again: what it states, with the names that the criteria files at hand give, and said to be stated.

mod answers;
mod figures;
mod points;

use crate::criteria::{CriteriaFile, Role};
use crate::document::open::Integrity;
use crate::document::summary::{AtHand, Content, CriteriaRef, SelfAssessment, UnknownCriteria, at_hand};
use crate::text::page::stated as words;
use crate::text::{Language, check_word, role_name, unit_word, unknown_criteria, yes_no};
use crate::ui::components::{Facts, Notice, Tone};
use crate::ui::state::criteria::use_library;
use crate::ui::state::{Inside, ReadFile, use_language};
use answers::StatedAnswers;
use std::rc::Rc;
use yew::prelude::*;

/// A file from outside may hold any number of things; nobody reads more of a kind.
const MOST: usize = 500;

#[derive(Properties, PartialEq)]
pub struct StatedProps {
    pub file: ReadFile,
}

#[component]
pub fn Stated(props: &StatedProps) -> Html {
    let language = use_language();
    let (library, _) = use_library();
    let library = library.and_then(Result::ok);
    let found = use_memo((props.file.clone(), library), |(file, library)| {
        let Inside::Summary { opened, .. } = file.inside() else { return Rc::default() };
        let kept: Vec<&CriteriaFile> =
            library.iter().flat_map(|library| library.kept.iter()).map(|kept| &kept.file).collect();
        Rc::new(at_hand(&opened.document, kept))
    });
    let Inside::Summary { opened, content: Content::Unknown(why) } = props.file.inside() else {
        return Html::default();
    };
    let summary = &opened.document;
    html! {
        <section aria-labelledby="stated" class="stated">
            <h2 id="stated">{ language.say(words::TITLE) }</h2>
            <Notice tone={Tone::Warn}>
                { not_computed(language, &found, why) }
                <p>{ language.say(words::NOT_CHECKED) }</p>
                if !matches!(opened.integrity, Integrity::Intact(_)) {
                    <p id="not-as-signed">{ language.say(words::NOT_AS_SIGNED) }</p>
                }
            </Notice>
            <p id="stated-verdict"><strong>{ words::stated(language, unit_word(language, &summary.outcome.verdict)) }</strong></p>
            { criteria(language, &found, summary) }
            { points::view(language, &found, summary) }
            { figures::view(language, &found, summary) }
            { facts(language, &found, summary) }
            <StatedAnswers file={props.file.clone()} found={(*found).clone()} />
        </section>
    }
}

/// What is missing, or where nothing is what else is in the way.
fn not_computed(language: Language, found: &AtHand, why: &UnknownCriteria) -> Html {
    match why {
        _ if !found.missing.is_empty() => html! {
            <>
                <p>{ language.say(words::WHY) }</p>
                <p>{ language.say(words::MISSING) }{ ":" }</p>
                <ul id="missing-criteria">{ for found.missing.iter().take(MOST).map(|named| missing(language, named)) }</ul>
                <p>{ language.say(words::GET_IT) }</p>
            </>
        },
        UnknownCriteria::NotAtHand { .. } => {
            html! { <p id="none-missing">{ language.say(words::WHY_NOT_BROUGHT) }</p> }
        }
        _ => html! {
            <p id="none-missing">{ language.say(words::WHY_NOT_COMPUTED) }{ " " }{ unknown_criteria(language, why) }</p>
        },
    }
}

/// Which file, and what can't be told without it.
fn missing(language: Language, named: &CriteriaRef) -> Html {
    let role = Role::from_id(&named.role);
    let kind = role.map_or(named.role.as_str(), |role| language.say(role_name(role)));
    html! {
        <li>
            <strong>{ kind }</strong>{ " " }<bdi>{ format!("{} {}", named.id, named.version) }</bdi>
            { format!(": {}.", language.say(words::takes_away(role))) }
        </li>
    }
}

/// Each criterion with the verdict that the file states: those that a file at hand names first, in its order.
fn criteria(language: Language, found: &AtHand, summary: &SelfAssessment) -> Html {
    let stated = |id: &str| summary.outcome.criteria.get(id).map(|verdict| check_word(language, verdict));
    let known = found.asked.iter().flat_map(|file| &file.criteria);
    let known = known.map(|criterion| (criterion.id.as_str(), Some(language.of(&criterion.title))));
    let unknown = found.unknown_criteria(summary).into_iter().map(|id| (id, None));
    let rows = known.chain(unknown).take(MOST).map(|(id, title)| {
        html! {
            <tr key={id.to_owned()}>
                <th scope="row"><bdi>{ title.unwrap_or(id) }</bdi></th>
                <td data-head={language.say(words::VERDICT)}>{ stated(id).unwrap_or("–") }</td>
            </tr>
        }
    });
    html! {
        <>
            <h3>{ language.say(words::CRITERIA) }</h3>
            <table class="figures" id="stated-criteria">
                <thead><tr><th scope="col">{ language.say(words::CRITERION) }</th><th scope="col">{ language.say(words::VERDICT) }</th></tr></thead>
                <tbody>{ for rows }</tbody>
            </table>
        </>
    }
}

fn facts(language: Language, found: &AtHand, summary: &SelfAssessment) -> Html {
    if summary.facts.is_empty() {
        return Html::default();
    }
    let label = |id: &String| found.fact(id).map_or_else(|| id.clone(), |fact| language.of(&fact.question).to_owned());
    let rows = summary.facts.iter().take(MOST);
    let rows: Vec<_> = rows
        .map(|(id, value)| (AttrValue::from(label(id)), html! { <bdi>{ yes_no(language, *value) }</bdi> }))
        .collect();
    html! { <><h3>{ language.say(words::FACTS) }</h3><Facts {rows} /></> }
}
