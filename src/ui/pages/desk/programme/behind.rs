//! What stands behind an indicator: what each unit contributed, and which units gave nothing.

use super::table::state;
use super::years::Years;
use crate::browser::{files, page};
use crate::criteria::{Form, Programme};
use crate::document::criteria_file::table_name;
use crate::review::roll_up::Contribution;
use crate::review::table::csv;
use crate::text::page::desk_programme as words;
use crate::text::{Language, contributions_table, count_label, indicator_figure, number, state_name};
use crate::ui::components::{Column, LongTable, Said, SaidLine};
use crate::ui::state::use_language;
use std::rc::Rc;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct BehindIndicatorProps {
    pub programme: Rc<Programme>,
    pub years: Years,
    pub year: i32,
    pub indicator: AttrValue,
    pub on_close: Callback<()>,
}

#[component]
pub fn BehindIndicator(props: &BehindIndicatorProps) -> Html {
    let language = use_language();
    let said = use_state(Said::default);
    use_effect_with((), |()| {
        page::focus("behind");
    });
    let BehindIndicatorProps { programme, years, year, indicator: id, on_close } = props;
    let row = use_callback((years.clone(), *year, programme.clone(), id.clone(), language), |at: usize, deps| {
        let (years, year, programme, id, language) = deps;
        cells(*language, programme, years, *year, id, at).unwrap_or_default()
    });
    let found = years.0.get(year).and_then(|of| Some((of, of.sum(id)?, programme.indicator(id)?)));
    let Some((of_year, sum, indicator)) = found else { return Html::default() };
    let counts = sum.sums.keys().map(|count| Column::new(&count_label(language, indicator, count), "n"));
    let columns: Vec<Column> = std::iter::once(Column::new(language.say(words::UNIT), "unit"))
        .chain(counts)
        .chain([Column::new(language.say(words::FIGURE), ""), Column::new(language.say(words::STATE), "")])
        .collect();
    let save = Callback::from({
        let table =
            contributions_table(language, indicator, sum, |unit| of_year.unit(unit), |unit| of_year.state(unit));
        let (said, name) =
            (said.setter(), format!("{}_{id}_{year}.csv", table_name(&programme.id, &programme.version)));
        move |_: MouseEvent| {
            let saved = files::save(&name, "text/csv", &csv(&table));
            said.set(saved.map_or_else(|error| Said::Failed(error.into()), |()| Said::SavedTo(name.clone())));
        }
    });
    let missing: Vec<String> = sum.missing.iter().map(|unit| of_year.unit(*unit)).collect();
    html! {
        <section class="behind" aria-labelledby="behind">
            <h2 id="behind" tabindex="-1">{ language.of(&indicator.title) }</h2>
            if !sum.contributions.is_empty() {
                <LongTable id="contributions" label={language.say(words::CONTRIBUTIONS)} {columns} count={sum.contributions.len()} {row} />
            }
            if !missing.is_empty() {
                <details>
                    <summary>{ format!("{} ({})", language.say(words::MISSING), number(language, missing.len() as u64)) }</summary>
                    <ul id="missing-units">{ for missing.into_iter().map(|unit| html! { <li><bdi>{ unit }</bdi></li> }) }</ul>
                </details>
            }
            <p class="actions">
                <button type="button" class="button plain" id="contributions-csv" onclick={save} disabled={sum.contributions.is_empty()}>{ language.say(words::SAVE_UNITS) }</button>
                <button type="button" class="link" id="behind-close" onclick={on_close.reform(|_: MouseEvent| ())}>{ language.say(words::CLOSE) }</button>
            </p>
            <SaidLine said={(*said).clone()} />
        </section>
    }
}

fn cells(language: Language, programme: &Programme, years: &Years, year: i32, id: &str, at: usize) -> Option<Html> {
    let (of_year, indicator) = (years.0.get(&year)?, programme.indicator(id)?);
    let sum = of_year.sum(id)?;
    let Contribution { unit, counts, measured } = sum.contributions.get(at)?;
    let count = |id: &String| counts.get(id).map(|count| number(language, *count)).unwrap_or_default();
    let figure = measured.as_ref().map(|measured| indicator_figure(language, indicator, measured));
    // Of a unit that counts as qualified or not, its own state says why.
    let of_unit = matches!(indicator.form, Form::QualifiedUnits { .. }).then(|| of_year.state(*unit)).flatten();
    let state = match of_unit {
        Some(state) => html! { <span class="two">{ language.say(state_name(state)) }</span> },
        None => state(language, measured.as_ref()),
    };
    Some(html! {
        <>
            <th scope="row"><bdi>{ of_year.unit(*unit) }</bdi></th>
            { for sum.sums.keys().map(|id| html! { <td class="n">{ count(id) }</td> }) }
            <td><span class="two">{ figure.unwrap_or_default() }</span></td>
            <td>{ state }</td>
        </>
    })
}
