//! One check on a desk: its real block over a real draft, and every change that it asks for.

use std::cell::RefCell;
use std::rc::Rc;

use antt::assessment::{Change, CheckChange, Draft, apply};
use antt::criteria::{Check, Criteria, Rule, UnitKind, parse_iso, standard_for};
use antt::document::summary::prepare;
use antt::ui::components::CheckBlock;
use yew::prelude::*;

use super::mount::Mounted;

/// What was asked for, in order.
type Seen = Rc<RefCell<Vec<CheckChange>>>;

#[derive(Properties)]
pub struct DeskProps {
    draft: Draft,
    check: String,
    seen: Seen,
}

impl PartialEq for DeskProps {
    fn eq(&self, other: &DeskProps) -> bool {
        self.draft == other.draft && self.check == other.check
    }
}

struct Held(Draft, Rc<Criteria>);

impl Reducible for Held {
    type Action = Change;

    fn reduce(self: Rc<Self>, change: Change) -> Rc<Self> {
        apply(&self.0, &self.1, change, 1).map_or(self.clone(), |draft| Rc::new(Held(draft, self.1.clone())))
    }
}

#[component]
pub fn Desk(props: &DeskProps) -> Html {
    let standard = use_memo(props.draft.kind, |kind| standard_for(*kind).expect("a standard").clone());
    let held = use_reducer(|| Held(props.draft.clone(), standard.clone()));
    let on_change = use_callback(props.seen.clone(), {
        let dispatcher = held.dispatcher();
        move |(check, change): (String, CheckChange), seen| {
            seen.borrow_mut().push(change.clone());
            dispatcher.dispatch(Change::Check(check, change));
        }
    });
    let Held(draft, standard) = &*held;
    let today = parse_iso("2026-11-24").expect("a day");
    let prepared = prepare(draft, standard, today, None).expect("a period");
    let check = &props.check;
    html! {
        <CheckBlock {standard} check={check.clone()} period={draft.kind.period(draft.year).expect("a period")} entry={draft.entries.get(check).cloned()}
            finding={prepared.outcome.finding(check).expect("a finding").clone()} read_only=false {on_change}
            evidence_refusals={prepared.evidence_refusals.get(check).cloned().unwrap_or_default()} />
    }
}

/// A check with nothing entered yet.
pub struct Placed {
    pub desk: Mounted<Desk>,
    pub check: Check,
    seen: Seen,
}

impl Placed {
    /// The first check of this kind of unit whose rule fits, in a unit where every fact is true.
    pub async fn new(kind: UnitKind, fits: impl Fn(&Rule) -> bool) -> Placed {
        let standard = standard_for(kind).expect("a standard");
        let check = standard.checks().find(|check| fits(&check.rule)).expect("such a check").clone();
        let id = "urn:uuid:6f9619ff-8b86-4011-b42d-00cf4fc964ff".to_owned();
        let mut draft = Draft::new(id, kind, 2026, standard.version.clone(), 0);
        draft.facts = standard.facts.iter().map(|fact| (fact.id.clone(), true)).collect();
        let seen = Seen::default();
        let props = DeskProps { draft, check: check.id.clone(), seen: seen.clone() };
        Placed { desk: Mounted::new(props).await, check, seen }
    }

    /// The selector of an element of this check, by the end of its id.
    pub fn css(&self, end: &str) -> String {
        format!("[id='{}-{end}']", self.check.id)
    }

    /// What was asked for since this was asked last.
    pub fn changes(&self) -> Vec<CheckChange> {
        self.seen.take()
    }

    /// Chooses one of the radio buttons of a group by its value.
    pub fn choose(&self, end: &str, value: &str) {
        self.desk.click(&format!("{} [value='{value}']", self.css(end)));
    }

    /// What stands below the check.
    pub async fn says(&self, text: &str) {
        self.desk.shows(&format!("[id='says-{}']", self.check.id), text).await;
    }
}
