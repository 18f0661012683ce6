//! What was taken in: every assessment by its newest revision, found, filtered, sorted, selected.

mod actions;
mod filters;
mod heads;
pub(super) mod kept;
pub(super) mod rows;
mod signed_files;
mod state;
mod unread;

use super::remind::CopyReminder;
use super::{DeskTabs, InDesk};
use crate::review::desk::{Filter, Row, Sort, options, view};
use crate::text::LOCAL_POINTS;
use crate::text::page::{desk as words, desk_list};
use crate::ui::components::{LongTable, Page};
use crate::ui::route::Route;
use crate::ui::state::use_language;
use actions::Actions;
use filters::Filters;
use std::collections::BTreeSet;
use std::rc::Rc;
use unread::UnreadFiles;
use yew::prelude::*;
use yew_router::prelude::*;

pub(super) use state::{review_tone, state};

#[derive(Properties, PartialEq)]
pub struct DeskListProps {
    pub desk: InDesk,
}

#[component]
pub fn DeskList(props: &DeskListProps) -> Html {
    let language = use_language();
    html! {
        <Page title={language.say(words::LIST)} wide=true>
            <DeskTabs current={Route::Desk} />
            <CopyReminder desk={props.desk.clone()} />
            <UnreadFiles desk={props.desk.clone()} />
            if props.desk.0.rows.is_empty() {
                <div class="sheet empty">
                    <h2>{ language.say(desk_list::NONE_TITLE) }</h2>
                    <p>{ language.say(desk_list::NONE) }</p>
                    <p><Link<Route> to={Route::DeskIntake} classes="button">{ language.say(desk_list::TO_INTAKE) }</Link<Route>></p>
                </div>
            } else {
                <Found desk={props.desk.clone()} />
            }
        </Page>
    }
}

/// Ids of assessments that are selected.
type Chosen = Rc<BTreeSet<String>>;

#[component]
fn Found(props: &DeskListProps) -> Html {
    let language = use_language();
    let navigator = use_navigator();
    let asked = use_state_eq(|| kept::last().asked);
    let chosen = use_state_eq(|| kept::last().chosen);
    use_effect_with(((*asked).clone(), (*chosen).clone()), |(asked, chosen)| kept::keep(asked, chosen));
    let choices = use_memo(props.desk.clone(), |desk| options(&desk.0.rows));
    let shown =
        use_memo((props.desk.clone(), (*asked).clone()), |(desk, asked)| view(&desk.0.rows, &asked.filter, asked.sort));
    let on_filter =
        use_callback(asked.clone(), |filter: Filter, asked| asked.set(Asked { filter, ..(**asked).clone() }));
    let on_sort = use_callback(asked.clone(), |sort: Sort, asked| asked.set(Asked { sort, ..(**asked).clone() }));
    let has_points = props.desk.0.rows.iter().any(|row| row.score.is_some());
    let deps = (props.desk.clone(), shown.clone(), chosen.clone());
    let toggle = use_callback(deps.clone(), |at: usize, (desk, shown, chosen)| {
        if let Some(row) = shown.get(at).and_then(|index| desk.0.rows.get(*index)) {
            chosen.set(toggled(chosen, &row.id));
        }
    });
    let row = use_callback(
        (deps.clone(), toggle.clone(), language),
        move |at: usize, ((desk, shown, chosen), toggle, language)| {
            let row = shown.get(at).and_then(|index| desk.0.rows.get(*index));
            let shown = |row: &Row| rows::Shown { is_chosen: chosen.contains(&row.id), has_points, toggle };
            row.map(|row| rows::cells(*language, row, at, shown(row))).unwrap_or_default()
        },
    );
    let row_class = use_callback(deps, |at: usize, (desk, shown, chosen)| {
        let row = shown.get(at).and_then(|index| desk.0.rows.get(*index));
        classes!(row.is_some_and(|row| chosen.contains(&row.id)).then_some("chosen"))
    });
    let on_open =
        use_callback((props.desk.clone(), shown.clone(), navigator), |at: usize, (desk, shown, navigator)| {
            let row = shown.get(at).and_then(|index| desk.0.rows.get(*index));
            if let (Some(row), Some(navigator)) = (row, navigator) {
                navigator.push(&rows::address(row));
            }
        });
    let of_shown = || shown.iter().filter_map(|index| props.desk.0.rows.get(*index));
    let chosen_shown = of_shown().filter(|row| chosen.contains(&row.id)).count();
    let all_chosen = chosen_shown > 0 && chosen_shown == shown.len();
    let on_all = Callback::from({
        let all: BTreeSet<String> = of_shown().map(|row| row.id.clone()).collect();
        let chosen = chosen.setter();
        move |()| chosen.set(Rc::new(if all_chosen { BTreeSet::new() } else { all.clone() }))
    });
    html! {
        <>
            <Filters filter={asked.filter.clone()} options={choices} on_change={on_filter} />
            <Actions desk={props.desk.clone()} shown={shown.clone()} chosen={(*chosen).clone()} on_clear={on_all_cleared(&chosen)} />
            if shown.is_empty() {
                <p class="sheet empty">{ language.say(desk_list::NONE_FITS) }</p>
            } else {
                <LongTable id="desk-rows" label={language.say(desk_list::TABLE)} columns={heads::columns(language, (asked.sort, &on_sort), (all_chosen, &on_all), has_points)}
                    count={shown.len()} {row} row_class={Some(row_class)} on_open={Some(on_open)} on_toggle={Some(toggle)} />
                <p class="hint no-print">{ language.say(desk_list::KEYS) }</p>
                if has_points { <p class="hint">{ language.say(LOCAL_POINTS) }</p> }
            }
        </>
    }
}

/// What somebody looks for, and in which order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Asked {
    pub filter: Filter,
    pub sort: Sort,
}

fn toggled(chosen: &BTreeSet<String>, id: &str) -> Chosen {
    let mut chosen = chosen.clone();
    if !chosen.remove(id) {
        chosen.insert(id.to_owned());
    }
    Rc::new(chosen)
}

fn on_all_cleared(chosen: &UseStateHandle<Chosen>) -> Callback<()> {
    let chosen = chosen.setter();
    Callback::from(move |()| chosen.set(Chosen::default()))
}
