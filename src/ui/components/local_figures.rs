//! What of a summary is a locality's and no verdict: points after its guide and figures of its programmes, and which files only the
//! summary itself has.

use super::points_table::PointsTable;
use crate::criteria::{Indicator, Programme};
use crate::document::summary::{Recomputed, SelfAssessment};
use crate::text::page::further as words;
use crate::text::{Language, attainment, indicator_figure, target_line};
use crate::ui::components::{Notice, Tag, Tone};
use crate::ui::state::use_language;
use crate::verdict::{Attainment, Counts, Score, measure, summand};
use std::collections::BTreeMap;
use std::rc::Rc;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct LocalFiguresProps {
    pub computed: Rc<Recomputed>,
    /// Programme id → indicator id → count name → number, as stated.
    pub indicators: Rc<Stated>,
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

#[component]
pub fn LocalFigures(props: &LocalFiguresProps) -> Html {
    let language = use_language();
    let computed = &props.computed;
    let asked = use_memo(computed.clone(), |computed| computed.asked());
    let points = computed.further.guide().zip(computed.score.as_ref()).filter(|_| !props.without_points);
    html! {
        <>
            if !computed.from_summary.is_empty() {
                <Notice tone={Tone::Quiet}>
                    <p>{ language.say(words::FROM_FILE) }</p>
                    <ul>{ for from_summary(language, computed) }</ul>
                </Notice>
            }
            if let Some((guide, score)) = points {
                <section aria-labelledby="local-points">
                    <h2 id="local-points">{ language.say(words::POINTS_TABLE) }</h2>
                    <PointsTable {asked} guide={guide.clone()} score={score.clone()} reviewed={props.reviewed.clone()} />
                </section>
            }
            { for computed.further.programmes().iter().map(|programme| figures(language, programme, props.indicators.get(&programme.id))) }
        </>
    }
}

fn from_summary(language: Language, computed: &Recomputed) -> Vec<Html> {
    let files = computed.further.files().filter(|file| computed.from_summary.iter().any(|id| id == file.id()));
    let version = language.pick("bản", "version");
    let one = |file: crate::criteria::FurtherFile| {
        html! { <li><bdi>{ language.of(file.title()) }</bdi>{ format!(", {version} {}", file.version()) }</li> }
    };
    files.map(one).collect()
}

fn figures(
    language: Language,
    programme: &Programme,
    stated: Option<&BTreeMap<String, BTreeMap<String, i64>>>,
) -> Html {
    let Some(stated) = stated else { return Html::default() };
    let rows = programme.indicators.iter().filter_map(|indicator| row(language, indicator, stated.get(&indicator.id)?));
    let id = format!("figures-{}", programme.id.replace('/', "-"));
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

/// Nothing for counts from which no figure comes.
fn row(language: Language, indicator: &Indicator, stated: &BTreeMap<String, i64>) -> Option<Html> {
    let counts: Counts =
        stated.iter().filter_map(|(id, count)| Some((id.clone(), u64::try_from(*count).ok()?))).collect();
    let measured = measure(indicator, &summand(indicator, &counts))?;
    let tone = match measured.attainment {
        Attainment::Reached => Tone::Good,
        Attainment::NotReached => Tone::Warn,
        Attainment::Undetermined | Attainment::NoTarget => Tone::Quiet,
    };
    let target = target_line(language, indicator).unwrap_or_else(|| language.say(words::NO_TARGET).to_owned());
    Some(html! {
        <tr key={indicator.id.clone()}>
            <th scope="row">{ language.of(&indicator.title) }</th>
            <td data-head={language.say(words::FIGURE)}>{ indicator_figure(language, indicator, &measured) }</td>
            <td data-head={language.say(words::TARGET)}>{ target }</td>
            <td data-head={language.say(words::REACHED)}><Tag {tone} text={language.say(attainment(measured.attainment))} /></td>
        </tr>
    })
}
