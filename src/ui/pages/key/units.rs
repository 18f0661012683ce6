//! The units of this computer, and which of them stand on the card.

use crate::assessment::Draft;
use crate::browser::input::ticked;
use crate::criteria::UnitKind;
use crate::document::UnitName;
use crate::json::tidy::tidy;
use crate::text::kind_name;
use crate::text::page::key as words;
use crate::ui::state::{use_language, use_shelf};
use std::collections::BTreeSet;
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
                    for unit in drafts.iter().filter_map(|draft| unit_of(draft)) {
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

#[derive(Properties, PartialEq)]
pub struct UnitsProps {
    pub units: Rc<Vec<UnitName>>,
    /// By their place in the list.
    pub left_out: BTreeSet<usize>,
    pub on_change: Callback<(usize, bool)>,
}

#[component]
pub fn Units(props: &UnitsProps) -> Html {
    let language = use_language();
    let one = |(index, unit): (usize, &UnitName)| {
        let onchange = props.on_change.reform(move |event: Event| (index, ticked(&event)));
        let kind = UnitKind::from_id(&unit.kind).map_or("", |kind| language.say(kind_name(kind)));
        html! {
            <div class="choice" key={index}>
                <input type="checkbox" id={format!("unit-{index}")} checked={!props.left_out.contains(&index)} {onchange} />
                <label for={format!("unit-{index}")}><bdi>{ format!("{} ({kind}), {}", unit.name, unit.parent_name) }</bdi></label>
            </div>
        }
    };
    html! {
        <fieldset class="field">
            <legend>{ language.say(words::UNITS) }</legend>
            if props.units.is_empty() {
                <p class="hint">{ language.say(words::UNITS_NONE) }</p>
            }
            { for props.units.iter().enumerate().map(one) }
        </fieldset>
    }
}
