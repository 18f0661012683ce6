//! How many are shown and selected, and what is done with them: with those selected or, where none is, with all that are shown.

use super::Chosen;
use super::kept::meant_of;
use super::signed_files::save_signed;
use crate::browser::print::print_whole;
use crate::browser::{clipboard, files};
use crate::review::ReviewState;
use crate::review::desk::Row;
use crate::review::table::csv;
use crate::text::page::{desk as desk_words, desk_list as words, desk_papers, desk_together};
use crate::ui::components::{Said, SaidLine};
use crate::ui::pages::desk::workbook::save_workbook;
use crate::ui::pages::desk::{InDesk, papers};
use crate::ui::route::Route;
use crate::ui::state::desk::use_desk_actions;
use crate::ui::state::use_language;
use std::rc::Rc;
use yew::prelude::*;
use yew_router::prelude::*;

const FILE: &str = "antt_ho-so.csv";
const WORKBOOK: &str = "antt_ho-so.xlsx";

#[derive(Properties, PartialEq)]
pub struct ActionsProps {
    pub desk: InDesk,
    /// Places of the rows that are shown, in order.
    pub shown: Rc<Vec<usize>>,
    pub chosen: Chosen,
    pub on_clear: Callback<()>,
}

#[component]
pub fn Actions(props: &ActionsProps) -> Html {
    let language = use_language();
    let actions = use_desk_actions();
    let said = use_state_eq(|| Said::Nothing);
    use_effect_with((props.shown.clone(), props.chosen.clone()), {
        let said = said.setter();
        move |_| said.set(Said::Nothing)
    });
    let meant: Rc<Vec<Row>> =
        Rc::new(meant_of(&props.desk.0.rows, &props.shown, &props.chosen).into_iter().cloned().collect());
    let count = meant.len();
    let all_accepted = meant.iter().all(|row| matches!(row.review, ReviewState::Accepted { .. }));
    let chosen = meant.iter().filter(|row| props.chosen.contains(&row.id)).count();
    let export = Callback::from({
        let (said, meant) = (said.setter(), meant.clone());
        move |_: MouseEvent| {
            let saved = files::save(FILE, "text/csv", &csv(&words::table(language, meant.iter())));
            said.set(saved.map_or_else(|error| Said::Failed(error.into()), |()| Said::SavedTo(FILE.to_owned())));
        }
    });
    let workbook = Callback::from({
        let (said, meant) = (said.setter(), meant.clone());
        move |_: MouseEvent| {
            let (said, table) = (said.clone(), words::table(language, meant.iter()));
            yew::platform::spawn_local(async move { said.set(save_workbook(WORKBOOK, &[table]).await) });
        }
    });
    let signed = Callback::from({
        let (said, meant, desk) = (said.setter(), meant.clone(), props.desk.clone());
        move |_: MouseEvent| {
            let Some(actions) = actions.clone() else { return };
            let (said, desk, ids) = (said.clone(), desk.clone(), meant.iter().map(|row| row.id.clone()).collect());
            said.set(Said::Working);
            yew::platform::spawn_local(async move {
                said.set(save_signed(&desk.0, &actions, &ids).await.map_or_else(Said::Failed, Said::SavedTo));
            });
        }
    });
    let copy = Callback::from({
        let said = said.setter();
        move |_: MouseEvent| {
            let lines: Vec<String> = (1..).zip(meant.iter()).map(|(place, row)| words::line(row, place)).collect();
            let said = said.clone();
            yew::platform::spawn_local(async move {
                let copied = clipboard::copy_text(&lines.join("\n")).await;
                said.set(if copied { Said::Done(words::COPIED) } else { Said::Failed(words::NOT_COPIED.into()) });
            });
        }
    });
    let print = Callback::from(|_: MouseEvent| print_whole());
    let clear = props.on_clear.reform(|_: MouseEvent| ());
    html! {
        <div class="toolbar desk-actions">
            <p role="status" id="desk-count">
                { words::shown(language, props.shown.len(), props.desk.0.rows.len()) }
                if chosen > 0 { { ", " }{ words::chosen(language, chosen) } }
            </p>
            <div class="no-print compact">
                <button type="button" class="link" id="desk-unchoose" onclick={clear} hidden={chosen == 0}>{ language.say(words::CLEAR_CHOICE) }</button>
                <button type="button" class="button plain" id="desk-copy" onclick={copy} disabled={count == 0}>{ words::copy(language, count) }</button>
                <button type="button" class="button plain" id="desk-export" onclick={export} disabled={count == 0}>{ words::export(language, count) }</button>
                <button type="button" class="button plain" id="desk-print" onclick={print}>{ language.say(words::PRINT) }</button>
                <button type="button" class="button plain" id="desk-workbook" onclick={workbook} disabled={count == 0}>{ words::workbook(language, count) }</button>
                <button type="button" class="button plain" id="desk-signed" onclick={signed} disabled={count == 0}>{ words::signed(language, count) }</button>
                if count > 0 {
                    <Link<Route> to={Route::DeskAccept} classes="button plain">{ desk_together::link(language, count, all_accepted) }</Link<Route>>
                    <Link<Route> to={papers::proposed_of_list()} classes="button plain">{ desk_papers::of_list(language, count) }</Link<Route>>
                }
            </div>
            <p class="hint no-print">{ language.say(desk_words::CSV_ZEROS) }</p>
            <SaidLine said={(*said).clone()} />
        </div>
    }
}
