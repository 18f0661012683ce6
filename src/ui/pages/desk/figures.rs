//! The figures of a year: who is expected, who handed in, who qualified, against the target; each figure opens the list behind it.

mod behind;
mod beside;
mod chart;
mod coverage;
mod figure;
mod kept;
mod pairs;
mod points;
mod register;
mod settings;
mod staged;
mod sums;
mod tables;
mod targets;
mod top;

use super::{DeskTabs, InDesk};
use crate::browser::{clock, page};
use crate::criteria::{UnitKind, day_in_vietnam};
use crate::review::roll_up::Settings;
use crate::text::page::{desk as words, desk_figures};
use crate::ui::components::{Fold, Notice, Page, Tone};
use crate::ui::route::Route;
use crate::ui::state::use_language;
use crate::ui::trouble::Trouble;
use behind::Behind;
use beside::{MissedTable, YearsTable};
use chart::{Chart, Charted};
use coverage::CoverageFill;
use figure::Figure;
use pairs::Pairs;
use points::PointsPart;
use register::RegisterPart;
use std::rc::Rc;
use sums::InSums;
use tables::Tables;
use targets::TargetFields;
use top::Top;
use yew::prelude::*;

pub use settings::use_settings;
use sums::newest_year;
pub use sums::{Sums, years};

#[derive(Properties, PartialEq)]
pub struct FiguresPageProps {
    pub desk: InDesk,
}

#[component]
pub fn FiguresPage(props: &FiguresPageProps) -> Html {
    let language = use_language();
    let (settings, on_change, failed) = use_settings();
    html! {
        <Page title={language.say(words::FIGURES)} wide=true>
            <DeskTabs current={Route::DeskFigures} />
            if let Some(settings) = settings {
                <Figures desk={props.desk.clone()} {settings} {on_change} {failed} />
            } else {
                <p class="hint">{ language.say(words::OPENING) }</p>
            }
        </Page>
    }
}

#[derive(Properties, PartialEq)]
struct FiguresProps {
    desk: InDesk,
    settings: Rc<Settings>,
    on_change: Callback<Settings>,
    /// Why the newest change of the settings is not kept.
    failed: Option<Trouble>,
}

#[component]
fn Figures(props: &FiguresProps) -> Html {
    let language = use_language();
    let FiguresProps { desk, settings, on_change, failed } = props;
    let this_year = UnitKind::Commune.year_of(day_in_vietnam(clock::now()));
    let years = use_memo((desk.clone(), this_year), |(desk, now)| years(&desk.0, *now));
    let chosen = use_state_eq(kept::last);
    let year = chosen.filter(|year| years.contains(year)).unwrap_or_else(|| newest_year(&desk.0, this_year));
    let sums = use_memo((desk.clone(), settings.matching.clone(), year), |(desk, matching, year)| {
        Sums::of(&desk.0, matching, *year).map(|sums| InSums(Rc::new(sums)))
    });
    let on_year = Callback::from({
        let chosen = chosen.setter();
        move |year| {
            kept::keep(year);
            chosen.set(Some(year));
        }
    });
    let not_kept = html! {
        <div aria-live="polite" id="figures-not-kept">
            { for failed.iter().map(|trouble| html! { <Notice tone={Tone::Bad}><p>{ trouble.say(language) }</p></Notice> }) }
        </div>
    };
    let Some(sums) = (*sums).clone() else {
        return html! {
            <>
                <p class="lead">{ language.say(desk_figures::NO_REGISTER) }</p>
                { not_kept }
                <RegisterPart settings={settings.clone()} {on_change} />
            </>
        };
    };
    html! {
        <>
            <Added desk={desk.clone()} settings={settings.clone()} sums={sums.clone()} {years} targets={Rc::new(settings.targets.clone())} {on_year} />
            <Pairs {sums} settings={settings.clone()} on_change={on_change.clone()} />
            <div class="no-print">
                { not_kept }
                <TargetFields settings={settings.clone()} {on_change} />
                <Fold summary={language.say(desk_figures::CHANGE_REGISTER)} open_at_first=false>
                    <RegisterPart settings={settings.clone()} {on_change} />
                </Fold>
            </div>
        </>
    }
}

#[derive(Properties, PartialEq)]
struct AddedProps {
    desk: InDesk,
    settings: Rc<Settings>,
    sums: InSums,
    years: Rc<Vec<i32>>,
    targets: Rc<crate::review::roll_up::Targets>,
    on_year: Callback<i32>,
}

/// What was added up. The list behind a figure closes when something else is added up.
#[component]
fn Added(props: &AddedProps) -> Html {
    let AddedProps { desk, settings, sums, years, targets, on_year } = props;
    let opened = use_state_eq(|| None::<(Figure, u32)>);
    let on_open = use_callback(opened.clone(), |figure: Figure, opened| {
        let turn = opened.map_or(0, |(_, turn)| turn.wrapping_add(1));
        opened.set(Some((figure, turn)));
    });
    use_effect_with(sums.clone(), {
        let opened = opened.setter();
        move |_| opened.set(None)
    });
    let on_close = use_callback(opened.clone(), |(), opened| {
        if let Some((figure, _)) = **opened {
            page::focus_in_place(&figure.id());
        }
        opened.set(None);
    });
    html! {
        <>
            <Top desk={desk.clone()} matching={settings.matching.clone()} sums={sums.clone()} {years} {targets} {on_year} />
            <Chart charted={Charted::Kinds} sums={sums.clone()} {targets} />
            <Tables id="by-kind" sums={sums.clone()} {targets} on_open={on_open.clone()} />
            <Tables id="by-parent" sums={sums.clone()} {targets} on_open={on_open.clone()} by_parent=true />
            <MissedTable sums={sums.clone()} on_open={on_open.clone()} />
            // Only then are the criteria files at hand read, for their titles.
            if !sums.0.years.this.scored.is_empty() {
                <PointsPart sums={sums.clone()} on_open={on_open.clone()} />
            }
            <YearsTable sums={sums.clone()} {targets} {on_open} />
            if let Some((figure, turn)) = *opened {
                <Behind key={turn} sums={sums.clone()} {figure} {on_close} />
            }
            <CoverageFill sums={sums.clone()} />
        </>
    }
}
