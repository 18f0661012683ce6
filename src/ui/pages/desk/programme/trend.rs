//! Each indicator through the years for which there are figures.

use super::table::state;
use super::years::Years;
use crate::criteria::Programme;
use crate::review::roll_up::Trend;
use crate::text::page::desk_programme as words;
use crate::text::{Language, indicator_figure};
use crate::ui::state::use_language;
use std::collections::BTreeSet;
use std::rc::Rc;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct TrendTableProps {
    pub programme: Rc<Programme>,
    pub years: Years,
    pub year: i32,
}

#[component]
pub fn TrendTable(props: &TrendTableProps) -> Html {
    let language = use_language();
    let TrendTableProps { programme, years, year } = props;
    let trends = use_memo((programme.clone(), years.clone(), *year), |(programme, years, year)| {
        years.figures(programme, *year).map(|figures| figures.trends).unwrap_or_default()
    });
    let with_figures: BTreeSet<i32> =
        trends.iter().flat_map(|trend| trend.years.iter().map(|(year, ..)| *year)).collect();
    // One year alone is no trend.
    if with_figures.len() < 2 {
        return Html::default();
    }
    html! {
        <section aria-labelledby="trend">
            <h2 id="trend">{ language.say(words::TREND) }</h2>
            <div class="scroll" tabindex="0" role="group" aria-label={language.say(words::TREND)}><table class="figures" id="trend-table">
                <thead><tr>
                    <th scope="col">{ language.say(words::INDICATOR) }</th>
                    { for with_figures.iter().map(|year| html! { <th scope="col">{ *year }</th> }) }
                </tr></thead>
                <tbody>{ for trends.iter().filter(|trend| !trend.years.is_empty()).map(|trend| row(language, programme, trend, &with_figures)) }</tbody>
            </table></div>
        </section>
    }
}

fn row(language: Language, programme: &Programme, trend: &Trend, years: &BTreeSet<i32>) -> Html {
    let Some(indicator) = programme.indicator(&trend.indicator) else { return Html::default() };
    let cell = |year: &i32| {
        let of_year = trend.years.iter().find(|(of, ..)| of == year);
        html! {
            <td key={*year} data-head={year.to_string()}>{ match of_year {
                Some((_, measured, _)) => html! { <span>{ indicator_figure(language, indicator, measured) }{ " " }{ state(language, Some(measured)) }</span> },
                None => html! { "–" },
            } }</td>
        }
    };
    html! { <tr key={trend.indicator.clone()}><th scope="row">{ language.of(&indicator.title) }</th>{ for years.iter().map(cell) }</tr> }
}
