//! The targets: one for all, and for a kind of unit where it has one of its own. What is typed stays as typed; what is a percentage
//! holds at once.

use crate::criteria::UnitKind;
use crate::review::roll_up::{Settings, Targets};
use crate::text::kind_name;
use crate::text::page::desk_figures as words;
use crate::ui::components::Fold;
use crate::ui::form::{TextField, Width};
use crate::ui::state::use_language;
use std::collections::BTreeMap;
use std::rc::Rc;
use yew::prelude::*;

/// Nothing stands for all kinds.
type Whose = Option<UnitKind>;

#[derive(Properties, PartialEq)]
pub struct TargetFieldsProps {
    pub settings: Rc<Settings>,
    pub on_change: Callback<Settings>,
}

#[component]
pub fn TargetFields(props: &TargetFieldsProps) -> Html {
    let language = use_language();
    let typed = use_state(|| typed_of(&props.settings.targets));
    let all = std::iter::once(None).chain(UnitKind::ALL.map(Some));
    html! {
        <Fold summary={language.say(words::TARGETS)} open_at_first=false>
            <p class="hint">{ language.say(words::TARGETS_HINT) }</p>
            <div class="targets">{ for all.map(|whose| {
                let text = typed.get(&whose).cloned().unwrap_or_default();
                let label = language.say(whose.map_or(words::TARGET_ALL, kind_name));
                let targets = &props.settings.targets;
                let in_use = whose.map_or(targets.overall, |kind| targets.of(kind));
                let message = understood(whose, &text).is_none().then(|| AttrValue::from(words::not_a_percent(language, in_use)));
                let id = format!("target-{}", whose.map_or("all", UnitKind::id));
                html! {
                    <div key={id.clone()}><TextField {id} {label} value={text} {message} on_input={on_input(props, &typed, whose)} width={Width::Number} /></div>
                }
            }) }</div>
        </Fold>
    }
}

fn typed_of(targets: &Targets) -> BTreeMap<Whose, String> {
    let kinds = targets.by_kind.iter().map(|(kind, percent)| (Some(*kind), percent.to_string()));
    std::iter::once((None, targets.overall.to_string())).chain(kinds).collect()
}

/// A percentage, or none for a kind that follows the target for all.
fn understood(whose: Whose, text: &str) -> Option<Option<u32>> {
    let text = text.trim().trim_end_matches('%').trim();
    if text.is_empty() && whose.is_some() {
        return Some(None);
    }
    text.parse().ok().filter(|percent| *percent <= 100).map(Some)
}

fn on_input(
    props: &TargetFieldsProps,
    typed: &UseStateHandle<BTreeMap<Whose, String>>,
    whose: Whose,
) -> Callback<String> {
    let (typed, settings, on_change) = (typed.clone(), props.settings.clone(), props.on_change.clone());
    Callback::from(move |text: String| {
        if let Some(percent) = understood(whose, &text) {
            let mut settings = (*settings).clone();
            match (whose, percent) {
                (None, percent) => settings.targets.overall = percent.unwrap_or(settings.targets.overall),
                (Some(kind), Some(percent)) => drop(settings.targets.by_kind.insert(kind, percent)),
                (Some(kind), None) => drop(settings.targets.by_kind.remove(&kind)),
            }
            on_change.emit(settings);
        }
        let mut all = (*typed).clone();
        all.insert(whose, text);
        typed.set(all);
    })
}
