//! What the page of figures remembers: targets, whether the zeros that Excel cut were put back into the register, and which units a
//! reviewer has paired.

use crate::criteria::UnitKind;
use crate::review::roll_up::{Pair, Targets};
use crate::ui::state::desk::{DeskActions, use_desk_actions};
use std::rc::Rc;
use yew::prelude::*;

const SETTING: &str = "desk/figures";
const OVERALL: &str = "target";
const ZEROS: &str = "zeros";
const PAIR: &str = "pair";

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Settings {
    pub targets: Targets,
    pub matching: Matching,
}

/// What decides of which unit of the register a summary is.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Matching {
    pub zeros: bool,
    pub pairs: Vec<Pair>,
}

impl Settings {
    /// A line for each: `target 80`, `commune 75`, `zeros yes`, `pair {…}`.
    fn to_text(&self) -> String {
        let kinds = self.targets.by_kind.iter().map(|(kind, percent)| format!("{} {percent}\n", kind.id()));
        let zeros = if self.matching.zeros { "yes" } else { "no" };
        let pairs = self.matching.pairs.iter().filter_map(|pair| serde_json::to_string(pair).ok());
        let pairs: String = pairs.map(|pair| format!("{PAIR} {pair}\n")).collect();
        format!("{OVERALL} {}\n{ZEROS} {zeros}\n{}{pairs}", self.targets.overall, kinds.collect::<String>())
    }

    /// What can't be read is as it is at first.
    fn of_text(text: &str) -> Settings {
        let mut settings = Settings::default();
        for (name, value) in text.lines().filter_map(|line| line.split_once(' ')) {
            let percent = value.parse().ok().filter(|percent: &u32| *percent <= 100);
            match (name, UnitKind::from_id(name), percent) {
                (OVERALL, _, Some(percent)) => settings.targets.overall = percent,
                (ZEROS, ..) => settings.matching.zeros = value == "yes",
                (PAIR, ..) => settings.matching.pairs.extend(serde_json::from_str::<Pair>(value).ok()),
                (_, Some(kind), Some(percent)) => drop(settings.targets.by_kind.insert(kind, percent)),
                _ => {}
            }
        }
        settings
    }
}

/// The settings once they are read, and how to change them.
#[hook]
pub fn use_settings() -> (Option<Rc<Settings>>, Callback<Settings>) {
    let actions = use_desk_actions();
    let state = use_state_eq(|| None::<Rc<Settings>>);
    use_effect_with(actions.clone(), {
        let state = state.setter();
        move |actions: &Option<DeskActions>| {
            let actions = actions.clone();
            yew::platform::spawn_local(async move {
                let text = match actions {
                    Some(actions) => actions.setting(SETTING).await.ok().flatten(),
                    None => None,
                };
                state.set(Some(Rc::new(text.map(|text| Settings::of_text(&text)).unwrap_or_default())));
            });
        }
    });
    let change = use_callback((state.setter(), actions), |settings: Settings, (state, actions)| {
        let (text, actions) = (settings.to_text(), actions.clone());
        state.set(Some(Rc::new(settings)));
        yew::platform::spawn_local(async move {
            if let Some(actions) = actions {
                // Where it can't be kept it holds as long as the page is shown.
                drop(actions.put_setting(SETTING, &text).await);
            }
        });
    });
    ((*state).clone(), change)
}
