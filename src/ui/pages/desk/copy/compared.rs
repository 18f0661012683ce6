//! A copy beside what is here: how many of each thing, and what of it takes the place of what is here.

use crate::browser::input::ticked;
use crate::review::desk_copy::{Comparison, Tally};
use crate::text::page::desk_copy as words;
use crate::text::{Language, Say, number};
use crate::ui::state::desk::Over;
use yew::prelude::*;

/// How many of each are new, here already, or otherwise here.
pub(super) fn table(language: Language, files: Tally, comparison: Option<&Comparison>) -> Html {
    let row = |id: &'static str, what: Say, tally: Tally| {
        let cell = |head: Say, count: usize| html! { <td class="n" data-head={language.say(head)}>{ number(language, count as u64) }</td> };
        html! {
            <tr id={format!("copy-{id}")}>
                <th scope="row">{ language.say(what) }</th>
                { cell(words::NEW, tally.new) }{ cell(words::SAME, tally.same) }{ cell(words::OTHER, tally.other) }
            </tr>
        }
    };
    let head = |say: Say| html! { <th scope="col" class="n">{ language.say(say) }</th> };
    html! {
        <div class="scroll"><table class="figures">
            <thead><tr><th scope="col">{ language.say(words::WHAT) }</th>{ head(words::NEW) }{ head(words::SAME) }{ head(words::OTHER) }</tr></thead>
            <tbody>
                { row("files", words::FILES, files) }
                if let Some(comparison) = comparison {
                    { row("keys", words::KEYS, comparison.keys) }
                    { row("rotations", words::ROTATIONS, Tally::of(comparison.rotations.iter().map(|(_, state)| *state))) }
                    { row("register", words::REGISTER, Tally::of(comparison.register)) }
                    { row("settings", words::SETTINGS, comparison.settings) }
                    { row("history", words::HISTORY, comparison.history) }
                }
            </tbody>
        </table></div>
    }
}

/// What can be taken from the copy in place of what is here.
struct Choice {
    id: &'static str,
    what: Say,
    tally: Tally,
    checked: bool,
    set: fn(&mut Over, bool),
}

/// A box for each thing that differs.
pub(super) fn choices(language: Language, comparison: &Comparison, over: &UseStateHandle<Over>) -> Html {
    let register = Tally::of(comparison.register);
    let choice = |id, what, tally, checked, set| Choice { id, what, tally, checked, set };
    let all = [
        choice("over-register", words::REGISTER, register, over.register, |over, on| over.register = on),
        choice("over-settings", words::SETTINGS, comparison.settings, over.settings, |over, on| over.settings = on),
    ];
    let differing: Vec<_> = all.into_iter().filter(|choice| choice.tally.other > 0).collect();
    if differing.is_empty() {
        return Html::default();
    }
    html! {
        <fieldset class="field">
            <legend>{ language.say(words::OTHER_WHY) }</legend>
            { for differing.into_iter().map(|Choice { id, what, checked, set, .. }| {
                let onchange = Callback::from({
                    let over = over.clone();
                    move |event: Event| {
                        let mut new = *over;
                        set(&mut new, ticked(&event));
                        over.set(new);
                    }
                });
                html! {
                    <div class="choice" key={id}>
                        <input type="checkbox" {id} {checked} {onchange} />
                        <label for={id}>{ language.say(what) }</label>
                    </div>
                }
            }) }
        </fieldset>
    }
}
