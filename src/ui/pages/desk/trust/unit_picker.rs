//! For whom a key signs beyond what its card says: a unit that the desk knows, found by its name, or one that is typed.

use super::typed_unit::TypedUnit;
use crate::browser::page;
use crate::document::UnitName;
use crate::review::known_units::{KnownUnit, find_units, known_units};
use crate::review::register;
use crate::text::page::desk_trust_units as words;
use crate::ui::form::TextField;
use crate::ui::pages::desk::InDesk;
use crate::ui::state::use_language;
use yew::prelude::*;

/// As many as are looked through at a glance; more letters narrow them down.
const MOST: usize = 8;

#[derive(Properties, PartialEq)]
pub struct UnitPickerProps {
    pub desk: InDesk,
    /// A unit was chosen or typed.
    pub on_add: Callback<UnitName>,
}

#[component]
pub fn UnitPicker(props: &UnitPickerProps) -> Html {
    let language = use_language();
    let typed = use_state(String::new);
    let added = use_state_eq(|| None::<UnitName>);
    let known = use_memo(props.desk.clone(), |InDesk(desk)| {
        let register = desk.register.as_ref().and_then(|bytes| register::read(bytes).ok()).unwrap_or_default();
        known_units(&register.units, &desk.trust, desk.holdings.iter().map(|holding| &holding.record.unit))
    });
    let found = find_units(&known, &typed);
    let on_input = Callback::from({
        let (typed, added) = (typed.setter(), added.setter());
        move |text| {
            typed.set(text);
            added.set(None);
        }
    });
    // The new box stands above, where a screen reader is not.
    let add = Callback::from({
        let (added, on_add) = (added.setter(), props.on_add.clone());
        move |unit: UnitName| {
            added.set(Some(unit.clone()));
            on_add.emit(unit);
        }
    });
    let on_add = Callback::from({
        let (typed, add) = (typed.setter(), add.clone());
        move |unit: UnitName| {
            // The button is gone with what was searched.
            page::focus_in_place("unit-search");
            typed.set(String::new());
            add.emit(unit);
        }
    });
    let one = |(at, known): (usize, &KnownUnit)| {
        let onclick = on_add.reform({
            let unit = known.unit.clone();
            move |_: MouseEvent| unit.clone()
        });
        html! {
            <li key={at}>
                <button type="button" class="link" id={format!("add-unit-{at}")} {onclick}><bdi>{ words::unit(language, &known.unit) }</bdi></button>
                <span class="hint">{ " " }{ language.say(words::known_from(known.from)) }</span>
            </li>
        }
    };
    let status = if typed.trim().is_empty() { String::new() } else { words::units_found(language, found.len()) };
    html! {
        <>
            <TextField id="unit-search" label={language.say(words::UNIT_SEARCH)} hint={language.say(words::UNIT_SEARCH_HINT)} value={(*typed).clone()} {on_input} />
            <p class="hint" id="units-found" role="status">{ status }</p>
            if !found.is_empty() {
                <ul class="plain-list found-units">{ for found.iter().take(MOST).copied().enumerate().map(one) }</ul>
            }
            if found.len() > MOST {
                <p class="hint">{ words::units_more(language, found.len() - MOST) }</p>
            }
            <TypedUnit on_add={add} />
            <p class="hint" id="unit-added" role="status">{ added.as_ref().map(|unit| words::unit_added(language, unit)).unwrap_or_default() }</p>
        </>
    }
}
