//! What was done with the assessment: what was taken in and decided, and what the desk has noted.

use crate::browser::store::EventRecord;
use crate::criteria::utc_seconds;
use crate::document::decision::Ruling;
use crate::text::page::desk_summary as words;
use crate::text::{Language, date};
use crate::ui::pages::desk::InDesk;
use crate::ui::state::desk::use_desk_actions;
use crate::ui::state::use_language;
use serde::{Deserialize, Serialize};
use std::rc::Rc;
use yew::prelude::*;

/// What the desk notes of itself.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "what", rename_all = "snake_case")]
pub enum Done {
    /// Decided and signed here.
    Decided { ruling: Ruling, revision: u32, by: String },
}

impl Done {
    pub fn to_text(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }
}

#[derive(Properties, PartialEq)]
pub struct HistoryProps {
    pub desk: InDesk,
    pub id: AttrValue,
}

#[component]
pub fn History(props: &HistoryProps) -> Html {
    let language = use_language();
    let actions = use_desk_actions();
    let events = use_state(Rc::<Vec<EventRecord>>::default);
    // Read again whenever something at the desk has changed.
    use_effect_with((props.desk.clone(), props.id.clone()), {
        let events = events.setter();
        move |(_, id)| {
            let (id, Some(actions)) = (id.clone(), actions) else { return };
            yew::platform::spawn_local(async move {
                events.set(Rc::new(actions.history(&id).await.unwrap_or_default()));
            });
        }
    });
    let taken_in = props.desk.0.revisions(&props.id).into_iter().map(|holding| {
        let what = words::taken_in(language, holding.record.revision);
        format!("{}: {what}", date(language, holding.first_seen))
    });
    let decided = decided(language, props, &events);
    let noted = events.iter().filter_map(|event| Some(words::done_at(language, event.at, &noted(language, event)?)));
    html! {
        <details class="history">
            <summary>{ language.say(words::HISTORY) }</summary>
            <ul>{ for taken_in.chain(decided).chain(noted).map(|line| html! { <li><bdi>{ line }</bdi></li> }) }</ul>
        </details>
    }
}

/// Decisions that came from elsewhere; those of this desk stand among the notes.
fn decided(language: Language, props: &HistoryProps, events: &[EventRecord]) -> Vec<String> {
    let here = |ruling: Ruling, at: Option<i64>| {
        events.iter().any(|event| {
            let Ok(Done::Decided { ruling: noted, .. }) = serde_json::from_str(&event.what) else { return false };
            noted == ruling && at.is_some_and(|at| event.at.abs_diff(at) < 60)
        })
    };
    let mut lines: Vec<(i64, String)> = Vec::new();
    for (record, _) in props.desk.0.decisions.iter().filter(|(record, _)| record.decision.assessment.id == *props.id) {
        let (decision, at) = (&record.decision, utc_seconds(&record.decision.decided_at));
        if !here(decision.decision, at) {
            let who = format!("{}, {}", decision.reviewer.name, decision.reviewer.organisation);
            let what = words::decided_by(language, decision.decision, decision.assessment.revision, &who);
            let at = at.unwrap_or_default();
            lines.push((at, words::done_at(language, at, &what)));
        }
    }
    lines.sort();
    lines.into_iter().map(|(_, line)| line).collect()
}

fn noted(language: Language, event: &EventRecord) -> Option<String> {
    match serde_json::from_str(&event.what) {
        Ok(Done::Decided { ruling, revision, by }) => Some(words::decided_by(language, ruling, revision, &by)),
        Err(_) => Some(language.say(words::HISTORY_OTHER).to_owned()),
    }
}
