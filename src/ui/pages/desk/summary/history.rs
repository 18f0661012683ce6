//! What was done with the assessment, the earliest first: what was taken in and decided, and what the desk has noted.

use crate::browser::store::EventRecord;
use crate::criteria::{start_in_vietnam, utc_seconds};
use crate::document::decision::Ruling;
use crate::json::Digest;
use crate::review::DecisionRecord;
use crate::text::page::desk_summary as words;
use crate::text::{Language, date};
use crate::ui::pages::desk::InDesk;
use crate::ui::state::desk::{By, use_desk_actions};
use crate::ui::state::use_language;
use serde::{Deserialize, Serialize};
use std::rc::Rc;
use yew::prelude::*;

/// What the desk notes of itself.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "what", rename_all = "snake_case")]
pub enum Done {
    /// Decided and signed here.
    Decided {
        ruling: Ruling,
        revision: u32,
        by: String,
        /// Of the signed decision. Older notes have none.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        digest: Option<Digest>,
    },
    /// An evidence file was held against the digests of the summary.
    EvidenceChecked {
        file: String,
        digest: Digest,
        result: Evidence,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        by: Option<By>,
    },
}

/// What came of an evidence file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Evidence {
    Match,
    Other,
    NotCited,
}

/// What the page for files notes when it takes one in.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(tag = "did", rename_all = "snake_case")]
enum Intake {
    TakenIn {
        revision: u32,
        digest: Digest,
        file: String,
        #[serde(default)]
        by: Option<By>,
    },
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
    /// Another number: something was noted meanwhile.
    pub turn: u32,
}

#[component]
pub fn History(props: &HistoryProps) -> Html {
    let language = use_language();
    let actions = use_desk_actions();
    let events = use_state(Rc::<Vec<EventRecord>>::default);
    // Read again whenever something at the desk has changed.
    use_effect_with((props.desk.clone(), props.id.clone(), props.turn), {
        let events = events.setter();
        move |(_, id, _)| {
            let (id, Some(actions)) = (id.clone(), actions) else { return };
            yew::platform::spawn_local(async move {
                events.set(Rc::new(actions.history(&id).await.unwrap_or_default()));
            });
        }
    });
    html! {
        <details class="history">
            <summary>{ language.say(words::HISTORY) }</summary>
            <ul>{ for lines(language, props, &events).into_iter().map(|line| html! { <li><bdi>{ line.says }</bdi></li> }) }</ul>
        </details>
    }
}

/// What was done, and the second by which it stands among the others.
struct Line {
    at: i64,
    says: String,
}

impl Line {
    fn at(language: Language, at: i64, what: &str) -> Line {
        Line { at, says: words::done_at(language, at, what) }
    }
}

/// All of it in the order of time. What happened in the same second stays in the order of its source.
fn lines(language: Language, props: &HistoryProps, events: &[EventRecord]) -> Vec<Line> {
    let noted = events.iter().filter_map(|event| Some(Line::at(language, event.at, &noted(language, props, event)?)));
    let mut lines: Vec<Line> =
        received(language, props, events).chain(decided(language, props, events)).chain(noted).collect();
    lines.sort_by_key(|line| line.at);
    lines
}

/// Revisions of whose intake nothing was noted but the day: first of what was done on it.
fn received<'a>(
    language: Language,
    props: &'a HistoryProps,
    events: &'a [EventRecord],
) -> impl Iterator<Item = Line> + use<'a> {
    let is_noted = |digest: &Digest| {
        events.iter().filter_map(taken_in).any(|Intake::TakenIn { digest: noted, .. }| noted == *digest)
    };
    let revisions = props.desk.0.revisions(&props.id).into_iter();
    revisions.filter(move |holding| !is_noted(&holding.record.digest)).map(move |holding| {
        let what = words::done_by(&words::taken_in(language, holding.record.revision), &unnamed(language));
        let says = format!("{}: {what}", date(language, holding.first_seen));
        Line { at: start_in_vietnam(holding.first_seen), says }
    })
}

/// Decisions that came from elsewhere; those of this desk stand among the notes.
fn decided(language: Language, props: &HistoryProps, events: &[EventRecord]) -> Vec<Line> {
    let here = |record: &DecisionRecord, at: Option<i64>| {
        events.iter().any(|event| match serde_json::from_str(&event.what) {
            Ok(Done::Decided { digest: Some(digest), .. }) => digest == record.digest,
            // Older notes say only what was decided: the one of that minute.
            Ok(Done::Decided { ruling, .. }) => {
                ruling == record.decision.decision && at.is_some_and(|at| event.at.abs_diff(at) < 60)
            }
            _ => false,
        })
    };
    let about = props.desk.0.decisions.iter().filter(|(record, _)| record.decision.assessment.id == *props.id);
    let from_elsewhere = about.filter_map(|(record, _)| {
        let (decision, at) = (&record.decision, utc_seconds(&record.decision.decided_at));
        (!here(record, at)).then(|| {
            let who = format!("{}, {}", decision.reviewer.name, decision.reviewer.organisation);
            let what = words::decided_by(language, decision.decision, decision.assessment.revision, &who);
            Line::at(language, at.unwrap_or_default(), &what)
        })
    });
    from_elsewhere.collect()
}

fn taken_in(event: &EventRecord) -> Option<Intake> {
    serde_json::from_str(&event.what).ok()
}

fn who(language: Language, by: Option<&By>) -> String {
    match by {
        Some(By::Named(name)) => name.clone(),
        Some(By::Key(fingerprint)) => words::by_key(language, fingerprint),
        None => unnamed(language),
    }
}

fn unnamed(language: Language) -> String {
    language.say(words::BY_NOBODY_NAMED).to_owned()
}

/// Nothing of decisions that were taken in: they stand there by themselves.
fn noted(language: Language, props: &HistoryProps, event: &EventRecord) -> Option<String> {
    if let Some(Intake::TakenIn { revision, digest, file, by }) = taken_in(event) {
        let is_summary = props.desk.0.holdings.iter().any(|holding| holding.record.digest == digest);
        let what = || words::taken_in_from(language, revision, &file);
        return is_summary.then(|| words::done_by(&what(), &who(language, by.as_ref())));
    }
    match serde_json::from_str(&event.what) {
        Ok(Done::Decided { ruling, revision, by, .. }) => Some(words::decided_by(language, ruling, revision, &by)),
        Ok(Done::EvidenceChecked { file, digest, result, by }) => {
            let result = match result {
                Evidence::Match => words::EVIDENCE_MATCH,
                Evidence::Other => words::EVIDENCE_OTHER,
                Evidence::NotCited => words::EVIDENCE_NOT_CITED,
            };
            let what = words::evidence_checked(language, &file, language.say(result), &digest.short());
            Some(words::done_by(&what, &who(language, by.as_ref())))
        }
        Err(_) => Some(language.say(words::HISTORY_OTHER).to_owned()),
    }
}
