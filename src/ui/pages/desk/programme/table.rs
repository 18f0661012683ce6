//! Each indicator of a year: its figure, its target, whether that is reached, and of how many units the figure is.

use super::years::Years;
use crate::criteria::{AskedOf, Form, Indicator, Programme};
use crate::review::roll_up::IndicatorSum;
use crate::text::page::criteria::NO_TARGET;
use crate::text::page::desk_programme as words;
use crate::text::{Language, attainment, given_by, indicator_figure, target_line};
use crate::ui::components::{Tag, Tone};
use crate::ui::state::use_language;
use crate::verdict::{Attainment, Measured};
use std::rc::Rc;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct IndicatorTableProps {
    pub programme: Rc<Programme>,
    pub years: Years,
    pub year: i32,
    /// Shows what stands behind an indicator.
    pub on_open: Callback<String>,
}

#[component]
pub fn IndicatorTable(props: &IndicatorTableProps) -> Html {
    let language = use_language();
    let Some(of_year) = props.years.0.get(&props.year) else { return Html::default() };
    let heads = [words::INDICATOR, words::FIGURE, words::TARGET, words::STATE, words::UNITS];
    let rows = props.programme.indicators.iter().filter_map(|indicator| Some((indicator, of_year.sum(&indicator.id)?)));
    html! {
        <div class="scroll"><table class="figures" id="indicators">
            <thead><tr>{ for heads.iter().map(|head| html! { <th scope="col">{ language.say(*head) }</th> }) }</tr></thead>
            <tbody>{ for rows.map(|(indicator, sum)| row(language, indicator, sum, &props.on_open)) }</tbody>
        </table></div>
    }
}

fn row(language: Language, indicator: &Indicator, sum: &IndicatorSum, on_open: &Callback<String>) -> Html {
    let figure = sum.measured.as_ref().map(|measured| indicator_figure(language, indicator, measured));
    let target = target_line(language, indicator).unwrap_or_else(|| language.say(NO_TARGET).to_owned());
    let onclick = {
        let id = indicator.id.clone();
        on_open.reform(move |_: MouseEvent| id.clone())
    };
    let given = given_by(language, sum.contributions.len() as u64, sum.asked() as u64);
    let (by, has_units) = match (&indicator.form, &indicator.asked_of) {
        (Form::QualifiedUnits { .. }, _) => (language.say(words::BY_DESK).to_owned(), !sum.contributions.is_empty()),
        (_, AskedOf::RollUp) => (language.say(words::BY_REVIEWER).to_owned(), false),
        (_, AskedOf::Units(_)) => (given, true),
    };
    let units = html! {
        <span>
            { by }
            if has_units {
                { " " }<button type="button" class="link" id={format!("units-{}", indicator.id)} {onclick}>{ language.say(words::SHOW_UNITS) }<span class="unseen">{ format!(": {}", language.of(&indicator.title)) }</span></button>
            }
        </span>
    };
    html! {
        <tr key={indicator.id.clone()} id={format!("indicator-{}", indicator.id)}>
            <th scope="row">{ language.of(&indicator.title) }</th>
            <td data-head={language.say(words::FIGURE)}>{ figure.unwrap_or_else(|| "–".to_owned()) }</td>
            <td data-head={language.say(words::TARGET)}>{ target }</td>
            <td data-head={language.say(words::STATE)}>{ state(language, sum.measured.as_ref()) }</td>
            <td data-head={language.say(words::UNITS)}>{ units }</td>
        </tr>
    }
}

/// Whether the target is reached, in words.
pub fn state(language: Language, measured: Option<&Measured>) -> Html {
    let (tone, said) = match measured.map(|measured| measured.attainment) {
        None => (Tone::Quiet, words::NOT_ENOUGH),
        Some(one @ Attainment::Reached) => (Tone::Good, attainment(one)),
        Some(one @ Attainment::NotReached) => (Tone::Bad, attainment(one)),
        Some(one @ (Attainment::Undetermined | Attainment::NoTarget | Attainment::OfTheWhole)) => {
            (Tone::Quiet, attainment(one))
        }
    };
    html! { <Tag {tone} text={language.say(said)} /> }
}

/// How many targets are reached, are not, and can't be told.
pub fn standing(language: Language, programme: &Programme, sums: &[IndicatorSum]) -> String {
    let with_target = |sum: &&IndicatorSum| programme.indicator(&sum.indicator).is_some_and(|one| one.target.is_some());
    let of = |attainment| {
        let is_so = |sum: &&IndicatorSum| sum.measured.is_some_and(|measured| measured.attainment == attainment);
        sums.iter().filter(with_target).filter(is_so).count()
    };
    let asked = sums.iter().filter(with_target).count();
    let (reached, not_reached) = (of(Attainment::Reached), of(Attainment::NotReached));
    words::standing(language, reached, not_reached, asked - reached - not_reached, sums.len() - asked)
}
