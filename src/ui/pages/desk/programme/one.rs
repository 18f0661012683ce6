//! One programme: the year, how it stands, each indicator, what stands behind it, what is entered once, the years.

use super::behind::BehindIndicator;
use super::enter::Enter;
use super::entered::use_entered;
use super::table::{IndicatorTable, standing};
use super::trend::TrendTable;
use super::years::{Figures, Years, all_years};
use crate::browser::print::print_whole;
use crate::browser::{clock, files, page};
use crate::criteria::{Programme, UnitKind, day_in_vietnam};
use crate::document::criteria_file::table_name;
use crate::review::table::csv;
use crate::text::indicators_table;
use crate::text::page::desk_programme as words;
use crate::ui::components::{BackLink, Notice, Page, Said, SaidLine, Tone};
use crate::ui::form::Select;
use crate::ui::pages::desk::figures::use_settings;
use crate::ui::pages::desk::{DeskTabs, InDesk};
use crate::ui::route::Route;
use crate::ui::state::use_language;
use std::rc::Rc;
use yew::prelude::*;
use yew_router::prelude::*;

#[derive(Properties, PartialEq)]
pub struct OneProgrammeProps {
    pub desk: InDesk,
    pub programme: Rc<Programme>,
}

#[component]
pub fn OneProgramme(props: &OneProgrammeProps) -> Html {
    let language = use_language();
    let OneProgrammeProps { desk, programme } = props;
    let (settings, ..) = use_settings();
    let now = UnitKind::Commune.year_of(day_in_vietnam(clock::now()));
    let all_years = use_memo((desk.clone(), now), |(desk, now)| all_years(&desk.0, *now));
    let key = format!("{}/{}", programme.id, programme.version);
    let (entered, on_typed, failed) = use_entered(&key, all_years.clone());
    let matching = settings.as_ref().map(|settings| settings.matching.clone()).unwrap_or_default();
    let figures = use_memo((desk.clone(), matching, all_years.clone()), |(desk, matching, years)| {
        Figures::of(&desk.0, matching, years)
    });
    let deps = (figures, programme.clone(), entered.clone());
    let years = use_memo(deps, |(figures, programme, entered)| {
        entered.as_ref().map(|entered| Years::of(programme, figures, entered))
    });
    let chosen = use_state_eq(|| None::<i32>);
    let year = chosen.unwrap_or_else(|| desk.0.rows.iter().map(|row| row.year).max().unwrap_or(now));
    let opened = use_state_eq(|| None::<String>);
    let said = use_state(Said::default);
    let on_open = use_callback(opened.setter(), |indicator: String, opened| opened.set(Some(indicator)));
    let on_close = use_callback(opened.clone(), |(), opened| {
        if let Some(indicator) = &**opened {
            page::focus_in_place(&format!("units-{indicator}"));
        }
        opened.set(None);
    });
    let on_year = Callback::from({
        let (chosen, opened) = (chosen.setter(), opened.setter());
        move |year: String| {
            opened.set(None);
            chosen.set(year.parse().ok());
        }
    });
    let back = BackLink { to: Route::DeskProgrammes, label: language.say(words::BACK).into() };
    let (Some(years), true) = ((*years).clone(), settings.is_some()) else {
        return html! { <main id="main" aria-busy="true"></main> };
    };
    let Some(of_year) = years.0.get(&year) else { return Html::default() };
    let save = Callback::from({
        let (programme, years, said) = (programme.clone(), years.clone(), said.setter());
        let name = format!("{}_{year}.csv", table_name(&programme.id, &programme.version));
        move |_: MouseEvent| {
            let Some(figures) = years.figures(&programme, year) else { return };
            let saved = files::save(&name, "text/csv", &csv(&indicators_table(language, &figures)));
            said.set(saved.map_or_else(|error| Said::Failed(error.into()), |()| Said::SavedTo(name.clone())));
        }
    });
    let options: Vec<_> = all_years.iter().map(|year| (year.to_string().into(), year.to_string().into())).collect();
    html! {
        <Page title={language.of(&programme.title).to_owned()} {back} wide=true>
            <DeskTabs current={Route::DeskProgrammes} />
            <div class="no-print year"><Select id="programme-year" label={language.say(words::YEAR)} {options} chosen={year.to_string()} on_choose={on_year} /></div>
            <p class="caption">{ words::of_year(language, year) }</p>
            <h2 id="programme-standing">{ standing(language, programme, &of_year.sums) }</h2>
            if of_year.figures.is_none() {
                <Notice tone={Tone::Quiet}><p>{ language.say(words::NO_REGISTER) }</p></Notice>
                <p class="no-print"><Link<Route> to={Route::DeskFigures}>{ language.say(words::TO_FIGURES) }</Link<Route>></p>
            }
            if let Some(trouble) = &failed {
                <Notice tone={Tone::Bad} alert=true><p>{ language.say(words::NOT_KEPT) }{ " " }{ trouble.say(language) }</p></Notice>
            }
            <IndicatorTable programme={programme.clone()} years={years.clone()} {year} {on_open} />
            if !of_year.of_other_version.is_empty() {
                <p>{ language.say(words::OTHER_VERSION) }{ " " }<bdi>{ of_year.of_other_version.join(", ") }</bdi></p>
            }
            <p class="actions">
                <button type="button" class="button plain" id="programme-csv" onclick={save}>{ language.say(words::SAVE) }</button>
                <button type="button" class="button plain" id="programme-print" onclick={Callback::from(|_: MouseEvent| print_whole())}>{ language.say(words::PRINT) }</button>
            </p>
            <SaidLine said={(*said).clone()} />
            if let Some(indicator) = &*opened {
                <BehindIndicator key={indicator.clone()} programme={programme.clone()} years={years.clone()} {year} indicator={indicator.clone()} {on_close} />
            }
            if let Some(entered) = entered {
                <Enter programme={programme.clone()} {entered} {year} {on_typed} />
            }
            <TrendTable programme={programme.clone()} {years} {year} />
        </Page>
    }
}
