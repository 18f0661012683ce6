//! What of a summary is a locality's and no verdict: points after its guide and figures of its programmes, and which files only the
//! summary itself has.

use super::points_table::PointsTable;
use crate::criteria::{FurtherFile, Indicator, Programme};
use crate::document::criteria_file::{self, OpenedCriteria};
use crate::document::summary::{Recomputed, SelfAssessment};
use crate::text::page::{further as words, stated as stated_words};
use crate::text::{Language, attainment, indicator_figure, target_line};
use crate::ui::components::{Notice, Signature, Tag, Tone};
use crate::ui::state::use_language;
use crate::verdict::{Attainment, Counts, Measured, Score, measure_unit, summand};
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::rc::Rc;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct LocalFiguresProps {
    pub computed: Rc<Recomputed>,
    /// Programme id → indicator id → count name → number, as stated.
    pub indicators: Rc<Stated>,
    /// The criteria files that the summary carries.
    pub carried: Rc<Vec<Map<String, Value>>>,
    /// With the points of the decision that counts.
    #[prop_or_default]
    pub reviewed: Option<Score>,
    /// The points stand elsewhere on the page.
    #[prop_or_default]
    pub without_points: bool,
}

/// As a summary states them.
pub type Stated = BTreeMap<String, BTreeMap<String, BTreeMap<String, i64>>>;

/// What a summary states of its programmes.
pub fn stated(summary: &SelfAssessment) -> Rc<Stated> {
    Rc::new(summary.indicators.clone())
}

/// The criteria files that a summary carries.
pub fn carried(summary: &SelfAssessment) -> Rc<Vec<Map<String, Value>>> {
    Rc::new(summary.embedded.clone())
}

#[component]
pub fn LocalFigures(props: &LocalFiguresProps) -> Html {
    let language = use_language();
    let computed = &props.computed;
    let asked = use_memo(computed.clone(), |computed| computed.asked());
    let carried = use_memo(props.carried.clone(), |carried| -> Vec<Box<OpenedCriteria>> {
        carried.iter().filter_map(criteria_file::carried).collect()
    });
    let points = computed.further.guide().zip(computed.score.as_ref()).filter(|_| !props.without_points);
    html! {
        <>
            if !computed.from_summary.is_empty() {
                <Notice tone={Tone::Quiet}>
                    <p>{ language.say(words::FROM_FILE) }</p>
                    <ul>{ for from_summary(language, computed, &carried) }</ul>
                </Notice>
            }
            if let Some((guide, score)) = points {
                <section aria-labelledby="local-points">
                    <h2 id="local-points">{ language.say(words::POINTS_TABLE) }</h2>
                    <PointsTable {asked} guide={guide.clone()} score={score.clone()} reviewed={props.reviewed.clone()} />
                </section>
            }
            { for computed.further.programmes().iter().filter_map(|programme| {
                Some(figures(language, programme, &counts(props.indicators.get(&programme.id)?)))
            }) }
        </>
    }
}

/// Each with whose key signed it: a unit can bring a file of its own making that is called like the province's.
fn from_summary(language: Language, computed: &Recomputed, carried: &[Box<OpenedCriteria>]) -> Vec<Html> {
    let files = computed.further.files().filter(|file| computed.from_summary.iter().any(|id| id == file.id()));
    let version = language.pick("bản", "version");
    let one = |file: FurtherFile| {
        let signed = match carried.iter().find(|one| one.named.id == file.id()) {
            Some(one) => html! { <Signature integrity={one.integrity.clone()} received={one.received} /> },
            None => html! { <Tag tone={Tone::Bad} text={language.say(words::NO_SOUND_PROOF)} /> },
        };
        html! {
            <li>
                <bdi>{ language.of(file.title()) }</bdi>{ format!(", {version} {}", file.version()) }
                { signed }
            </li>
        }
    };
    files.map(one).collect()
}

/// The figures of one programme out of the counts of a summary that can't be computed again: said to be stated, below the heading of what
/// is stated, and not judged, since nobody has checked the counts.
pub fn stated_figures(
    language: Language,
    programme: &Programme,
    stated: &BTreeMap<String, BTreeMap<String, i64>>,
) -> Html {
    let stated = counts(stated);
    let rows = programme.indicators.iter().filter_map(|indicator| {
        let measured = measured(indicator, stated.get(&indicator.id)?)?;
        let figure = stated_words::stated(language, &indicator_figure(language, indicator, &measured));
        Some(html! {
            <tr key={indicator.id.clone()}>
                <th scope="row">{ language.of(&indicator.title) }</th>
                <td data-head={language.say(words::FIGURE)}>{ figure }</td>
                <td data-head={language.say(words::TARGET)}>{ target(language, indicator) }</td>
            </tr>
        })
    });
    let id = heading_id(programme);
    html! {
        <section aria-labelledby={id.clone()} key={programme.id.clone()}>
            <h3 {id}>{ language.say(stated_words::PROGRAMME_OF) }{ ": " }<bdi>{ language.of(&programme.title) }</bdi></h3>
            <p class="hint">{ language.say(words::LOCAL_FIGURES) }</p>
            <table class="figures">
                <thead><tr>
                    <th scope="col">{ language.say(words::INDICATOR) }</th><th scope="col">{ language.say(words::FIGURE) }</th>
                    <th scope="col">{ language.say(words::TARGET) }</th>
                </tr></thead>
                <tbody>{ for rows }</tbody>
            </table>
        </section>
    }
}

/// The figures of one programme: indicator id → its counts.
pub fn figures(language: Language, programme: &Programme, stated: &BTreeMap<String, Counts>) -> Html {
    let rows = programme.indicators.iter().filter_map(|indicator| row(language, indicator, stated.get(&indicator.id)?));
    let id = heading_id(programme);
    html! {
        <section aria-labelledby={id.clone()} key={programme.id.clone()}>
            <h2 {id}>{ language.of(&programme.title) }</h2>
            <p class="hint">{ language.say(words::LOCAL_FIGURES) }</p>
            <table class="figures">
                <thead><tr>
                    <th scope="col">{ language.say(words::INDICATOR) }</th><th scope="col">{ language.say(words::FIGURE) }</th>
                    <th scope="col">{ language.say(words::TARGET) }</th><th scope="col">{ language.say(words::REACHED) }</th>
                </tr></thead>
                <tbody>{ for rows }</tbody>
            </table>
        </section>
    }
}

fn heading_id(programme: &Programme) -> String {
    format!("figures-{}", programme.id.replace('/', "-"))
}

/// As stated, without what is no count.
fn counts(stated: &BTreeMap<String, BTreeMap<String, i64>>) -> BTreeMap<String, Counts> {
    let of_indicator = |counts: &BTreeMap<String, i64>| {
        counts.iter().filter_map(|(id, count)| Some((id.clone(), u64::try_from(*count).ok()?))).collect()
    };
    stated.iter().map(|(id, counts)| (id.clone(), of_indicator(counts))).collect()
}

/// Nothing for counts from which no figure comes.
fn measured(indicator: &Indicator, counts: &Counts) -> Option<Measured> {
    measure_unit(indicator, &summand(indicator, counts))
}

fn target(language: Language, indicator: &Indicator) -> String {
    target_line(language, indicator).unwrap_or_else(|| language.say(words::NO_TARGET).to_owned())
}

/// The same.
fn row(language: Language, indicator: &Indicator, counts: &Counts) -> Option<Html> {
    let measured = measured(indicator, counts)?;
    let tone = match measured.attainment {
        Attainment::Reached => Tone::Good,
        Attainment::NotReached => Tone::Warn,
        Attainment::Undetermined | Attainment::NoTarget | Attainment::OfTheWhole => Tone::Quiet,
    };
    Some(html! {
        <tr key={indicator.id.clone()}>
            <th scope="row">{ language.of(&indicator.title) }</th>
            <td data-head={language.say(words::FIGURE)}>{ indicator_figure(language, indicator, &measured) }</td>
            <td data-head={language.say(words::TARGET)}>{ target(language, indicator) }</td>
            <td data-head={language.say(words::REACHED)}><Tag {tone} text={language.say(attainment(measured.attainment))} /></td>
        </tr>
    })
}
