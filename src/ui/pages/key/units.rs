//! The units of this computer, and which of them stand on the card.

use crate::assessment::Draft;
use crate::browser::input::ticked;
use crate::criteria::UnitKind;
use crate::document::UnitName;
use crate::json::tidy::tidy;
use crate::text::page::key as words;
use crate::text::{Language, kind_name};
use crate::ui::state::{use_language, use_shelf};
use std::collections::BTreeMap;
use std::rc::Rc;
use yew::prelude::*;

/// Units of the drafts on this computer, each once.
#[hook]
pub fn use_units() -> Rc<Vec<UnitName>> {
    let shelf = use_shelf();
    let units = use_state(Rc::<Vec<UnitName>>::default);
    use_effect_with(shelf, {
        let units = units.setter();
        move |shelf| {
            if let Some(shelf) = shelf.clone() {
                yew::platform::spawn_local(async move {
                    let drafts = shelf.drafts().await.map(|(drafts, _)| drafts).unwrap_or_default();
                    let mut found: Vec<UnitName> = Vec::new();
                    let real = drafts.iter().filter(|draft| !draft.is_for_practice());
                    for unit in real.filter_map(|draft| unit_of(draft)) {
                        if !found.contains(&unit) {
                            found.push(unit);
                        }
                    }
                    units.set(Rc::new(found));
                });
            }
        }
    });
    (*units).clone()
}

fn unit_of(draft: &Draft) -> Option<UnitName> {
    let some = |text: &str| Some(tidy(text)).filter(|text| !text.is_empty());
    let profile = &draft.profile;
    Some(UnitName {
        kind: draft.kind.id().to_owned(),
        name: some(&profile.name)?,
        code: some(&profile.code),
        parent_name: some(&profile.parent_name)?,
    })
}

/// Boxes that somebody ticked or unticked, by their place in the list.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Ticks {
    units: BTreeMap<usize, bool>,
    /// The key signs for no unit.
    none: bool,
}

impl Ticks {
    /// The card vouches for its units, so nobody ticks them but its holder; one alone leaves nothing to choose.
    fn is_on(&self, index: usize, of: usize) -> bool {
        !self.none && self.units.get(&index).copied().unwrap_or(of == 1)
    }

    /// The units that stand on the card.
    pub fn taken(&self, units: &[UnitName]) -> Vec<UnitName> {
        let on = units.iter().enumerate().filter(|(index, _)| self.is_on(*index, units.len()));
        on.map(|(_, unit)| unit.clone()).collect()
    }

    /// Whether units are still to be chosen.
    pub fn are_missing(&self, units: &[UnitName]) -> bool {
        !self.none && !units.is_empty() && self.taken(units).is_empty()
    }

    fn with(&self, index: usize, on: bool) -> Ticks {
        let mut units = self.units.clone();
        units.insert(index, on);
        Ticks { units, none: self.none && !on }
    }

    fn with_none(&self, none: bool) -> Ticks {
        Ticks { units: self.units.clone(), none }
    }
}

#[derive(Properties, PartialEq)]
pub struct UnitsProps {
    pub units: Rc<Vec<UnitName>>,
    pub ticks: Ticks,
    pub on_change: Callback<Ticks>,
}

#[component]
pub fn Units(props: &UnitsProps) -> Html {
    let language = use_language();
    let count = props.units.len();
    let one = |(index, unit): (usize, &UnitName)| {
        let ticks = props.ticks.clone();
        let onchange = props.on_change.reform(move |event: Event| ticks.with(index, ticked(&event)));
        html! {
            <div class="choice" key={index}>
                <input type="checkbox" id={format!("unit-{index}")} checked={props.ticks.is_on(index, count)} {onchange} />
                <label for={format!("unit-{index}")}><bdi>{ name_of(language, unit) }</bdi></label>
            </div>
        }
    };
    let taken = props.ticks.taken(&props.units).len();
    let on_none = {
        let ticks = props.ticks.clone();
        props.on_change.reform(move |event: Event| ticks.with_none(ticked(&event)))
    };
    html! {
        <fieldset class="field">
            <legend>{ language.say(words::UNITS) }</legend>
            if props.units.is_empty() {
                <p class="hint">{ language.say(words::UNITS_NONE) }</p>
            } else {
                <p class="hint">{ language.say(words::UNITS_HINT) }</p>
            }
            { for props.units.iter().enumerate().map(one) }
            if count > 0 {
                <div class="choice">
                    <input type="checkbox" id="unit-none" checked={props.ticks.none} onchange={on_none} />
                    <label for="unit-none">{ language.say(words::NO_UNIT) }</label>
                </div>
            }
            <p class="hint" id="units-taken" role="status">
                if count > 0 && !props.ticks.none { { words::taken(language, taken, count) } }
            </p>
        </fieldset>
    }
}

/// "Xã Tân Phú (Xã, phường, đặc khu), Quảng Ninh".
pub fn name_of(language: Language, unit: &UnitName) -> String {
    let kind = UnitKind::from_id(&unit.kind).map_or(unit.kind.as_str(), |kind| language.say(kind_name(kind)));
    format!("{} ({kind}), {}", unit.name, unit.parent_name)
}
