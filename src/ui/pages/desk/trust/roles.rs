//! What a key may sign and for whom, to be ticked.

use super::unit_picker::UnitPicker;
use crate::browser::input::ticked;
use crate::document::UnitName;
use crate::review::trust::Role;
use crate::text::page::{desk_trust as words, desk_trust_units as units};
use crate::ui::pages::desk::InDesk;
use crate::ui::state::use_language;
use std::collections::BTreeSet;
use yew::prelude::*;

/// What is ticked.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Ticked {
    pub roles: BTreeSet<Role>,
    /// Places in the list of units.
    pub units: BTreeSet<usize>,
}

#[derive(Properties, PartialEq)]
pub struct RolesProps {
    pub desk: InDesk,
    /// Units that may be ticked.
    pub units: Vec<UnitName>,
    pub ticked: Ticked,
    /// A further unit, said by the reviewer.
    pub on_add: Callback<UnitName>,
    pub on_change: Callback<Ticked>,
}

#[component]
pub fn Roles(props: &RolesProps) -> Html {
    let language = use_language();
    let asks_units = props.ticked.roles.contains(&Role::Unit);
    html! {
        <>
            <fieldset class="field" id="trust-roles" tabindex="-1">
                <legend>{ language.say(words::ROLE_LEGEND) }</legend>
                { for Role::ALL.into_iter().map(|role| {
                    let set = move |ticked: &mut Ticked, on| toggle(&mut ticked.roles, role, on);
                    choice(props, format!("role-{}", role.id()), language.say(words::role(role)).to_owned(), props.ticked.roles.contains(&role), set)
                }) }
            </fieldset>
            <fieldset class="field" id="trust-units" tabindex="-1" hidden={!asks_units}>
                <legend>{ language.say(words::UNITS_LEGEND) }</legend>
                if props.units.is_empty() {
                    <p class="hint">{ language.say(units::NO_UNITS_YET) }</p>
                }
                { for props.units.iter().enumerate().map(|(index, unit)| {
                    let set = move |ticked: &mut Ticked, on| toggle(&mut ticked.units, index, on);
                    choice(props, format!("trust-unit-{index}"), units::unit(language, unit), props.ticked.units.contains(&index), set)
                }) }
                <UnitPicker desk={props.desk.clone()} on_add={&props.on_add} />
            </fieldset>
        </>
    }
}

fn choice(
    props: &RolesProps,
    id: String,
    label: String,
    checked: bool,
    set: impl Fn(&mut Ticked, bool) + 'static,
) -> Html {
    let ticks = props.ticked.clone();
    let onchange = props.on_change.reform(move |event: Event| {
        let mut new = ticks.clone();
        set(&mut new, ticked(&event));
        new
    });
    html! {
        <div class="choice" key={id.clone()}>
            <input type="checkbox" id={id.clone()} {checked} {onchange} />
            <label for={id}><bdi>{ label }</bdi></label>
        </div>
    }
}

fn toggle<T: Ord>(set: &mut BTreeSet<T>, one: T, on: bool) {
    if on {
        set.insert(one);
    } else {
        set.remove(&one);
    }
}
