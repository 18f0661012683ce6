//! The year, what came out in one sentence, and what can be done with the whole.

use super::sums::{InSums, Sums};
use crate::browser::files;
use crate::browser::print::print_whole;
use crate::review::roll_up::{Matching, Targets};
use crate::review::table::{Table, csv};
use crate::text::page::{desk as desk_words, desk_figures as words, desk_papers as paper_words};
use crate::text::{Language, figures_table, indicators_table, missed_table, units_table};
use crate::ui::components::{Said, SaidLine};
use crate::ui::form::Select;
use crate::ui::pages::desk::programme::programmes_in_use;
use crate::ui::pages::desk::workbook::save_workbook;
use crate::ui::pages::desk::{InDesk, papers};
use crate::ui::route::Route;
use crate::ui::state::desk::use_desk_actions;
use crate::ui::state::{use_language, use_shelf};
use std::rc::Rc;
use yew::prelude::*;
use yew_router::prelude::*;

#[derive(Properties, PartialEq)]
pub struct TopProps {
    pub desk: InDesk,
    pub matching: Matching,
    pub sums: InSums,
    pub years: Rc<Vec<i32>>,
    pub targets: Rc<Targets>,
    pub on_year: Callback<i32>,
}

#[component]
pub fn Top(props: &TopProps) -> Html {
    let language = use_language();
    let said = use_state_eq(|| Said::Nothing);
    let (shelf, actions) = (use_shelf(), use_desk_actions());
    let this = &props.sums.0.years.this;
    let years: Vec<(AttrValue, AttrValue)> =
        props.years.iter().map(|year| (AttrValue::from(year.to_string()), AttrValue::from(year.to_string()))).collect();
    let on_choose = {
        let on_year = props.on_year.clone();
        Callback::from(move |year: String| year.parse().into_iter().for_each(|year| on_year.emit(year)))
    };
    let save = |kind: &str, table: fn(&TopProps, Language) -> Table| {
        let (name, said, props) = (format!("antt_{kind}_{}.csv", this.year), said.setter(), props_of(props));
        Callback::from(move |_: MouseEvent| {
            let saved = files::save(&name, "text/csv", &csv(&table(&props, language)));
            said.set(saved.map_or_else(|error| Said::Failed(error.into()), |()| Said::SavedTo(name.clone())));
        })
    };
    let figures = save("so-lieu", |props, language| figures_of(language, props));
    let units = save("don-vi", |props, language| units_of(language, props));
    let missed = save("tieu-chi", |props, language| missed_table(language, &props.sums.0.years.this));
    let workbook = Callback::from({
        let (said, props, from) = (said.setter(), props_of(props), (shelf, actions));
        move |_: MouseEvent| {
            let (said, mut tables, from) = (said.clone(), tables(language, &props).to_vec(), from.clone());
            let (year, desk, matching) = (props.sums.0.years.this.year, props.desk.clone(), props.matching.clone());
            yew::platform::spawn_local(async move {
                let programmes = match programmes_in_use(from, desk, matching, year).await {
                    Ok(programmes) => programmes,
                    Err(trouble) => return said.set(Said::Failed(trouble)),
                };
                tables.extend(programmes.iter().map(|figures| indicators_table(language, figures)));
                said.set(save_workbook(&format!("antt_tong-hop_{year}.xlsx"), &tables).await);
            });
        }
    });
    let print = Callback::from(|_: MouseEvent| print_whole());
    html! {
        <>
            <div class="no-print year"><Select id="figures-year" label={language.say(words::YEAR)} options={years} chosen={this.year.to_string()} {on_choose} /></div>
            <p class="caption">{ words::of_year(language, this.year) }</p>
            <h2 id="figures-result">{ words::result(language, &this.total, props.targets.overall) }</h2>
            <p class="actions compact">
                <button type="button" class="button plain" id="save-figures" onclick={figures}>{ language.say(words::SAVE_FIGURES) }</button>
                <button type="button" class="button plain" id="save-units" onclick={units}>{ language.say(words::SAVE_UNITS) }</button>
                <button type="button" class="button plain" id="save-missed" onclick={missed}>{ language.say(words::SAVE_MISSED) }</button>
                <button type="button" class="button plain" id="save-workbook" onclick={workbook}>{ language.say(words::SAVE_WORKBOOK) }</button>
                <button type="button" class="button plain" id="print-figures" onclick={print}>{ language.say(words::PRINT) }</button>
                <Link<Route> to={papers::roll_up(this.year)} classes="button plain">{ language.say(paper_words::TO_ROLL_UP) }</Link<Route>>
                <Link<Route> to={papers::proposed(this.year)} classes="button plain">{ language.say(paper_words::TO_PROPOSED) }</Link<Route>>
            </p>
            <p class="hint no-print">{ language.say(desk_words::CSV_ZEROS) }</p>
            <SaidLine said={(*said).clone()} />
        </>
    }
}

fn figures_of(language: Language, props: &TopProps) -> Table {
    figures_table(language, &props.sums.0.years.this, &props.targets)
}

fn units_of(language: Language, props: &TopProps) -> Table {
    let Sums { register, submissions, years, .. } = &*props.sums.0;
    units_table(language, register, &years.this, submissions)
}

/// Everything that can be saved of a year.
fn tables(language: Language, props: &TopProps) -> [Table; 3] {
    [figures_of(language, props), units_of(language, props), missed_table(language, &props.sums.0.years.this)]
}

fn props_of(props: &TopProps) -> TopProps {
    TopProps {
        desk: props.desk.clone(),
        matching: props.matching.clone(),
        sums: props.sums.clone(),
        years: props.years.clone(),
        targets: props.targets.clone(),
        on_year: props.on_year.clone(),
    }
}
