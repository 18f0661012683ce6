//! The desk in a context around its pages, and the reducer that changes it.

use super::actions::DeskActions;
use super::load::load;
use super::{Desk, Known, window};
use crate::browser::store::{Store, StoreError};
use crate::criteria::Date;
use crate::json::Digest;
use crate::review::{Rotation, TrustList};
use crate::ui::state::use_shelf;
use std::collections::BTreeSet;
use std::rc::Rc;
use yew::prelude::*;

/// What stands in the place of the desk.
#[derive(Clone, Default)]
pub enum DeskPhase {
    #[default]
    Opening,
    Open(Rc<Desk>),
    Failed(StoreError),
}

impl PartialEq for DeskPhase {
    fn eq(&self, other: &DeskPhase) -> bool {
        match (self, other) {
            (DeskPhase::Opening, DeskPhase::Opening) => true,
            (DeskPhase::Open(one), DeskPhase::Open(another)) => Rc::ptr_eq(one, another),
            (DeskPhase::Failed(one), DeskPhase::Failed(another)) => one == another,
            _ => false,
        }
    }
}

/// What has changed, after it was written.
pub enum Change {
    Loaded(Result<Desk, StoreError>),
    TakenIn(Vec<(Known, Date)>),
    Trust(TrustList),
    Rotations(Vec<Rotation>),
    Register(Rc<Vec<u8>>),
    /// Another part is unknown, or one was set aside.
    Unknown,
}

#[derive(Clone, Default, PartialEq)]
struct State(DeskPhase);

impl Reducible for State {
    type Action = Change;

    fn reduce(self: Rc<Self>, change: Change) -> Rc<Self> {
        let mut desk = match (&self.0, &change) {
            (_, Change::Loaded(Err(error))) => return Rc::new(State(DeskPhase::Failed(error.clone()))),
            (DeskPhase::Open(desk), _) => (**desk).clone(),
            // A desk that was not read is not shown as if it were empty: what has changed is written, and seen when it is read.
            (DeskPhase::Failed(_), Change::Loaded(Ok(_))) => Desk::default(),
            (DeskPhase::Failed(_), _) | (DeskPhase::Opening, Change::Unknown) => return self,
            (DeskPhase::Opening, _) => Desk::default(),
        };
        match change {
            Change::Loaded(Ok(loaded)) => return Rc::new(State(DeskPhase::Open(Rc::new(loaded)))),
            Change::Loaded(Err(_)) => return self,
            Change::Unknown => {
                desk.unknown = window::unknown();
                return Rc::new(State(DeskPhase::Open(Rc::new(desk))));
            }
            Change::TakenIn(known) => desk.put_new(known),
            Change::Trust(trust) => desk.trust = trust,
            Change::Rotations(rotations) => desk.rotations = rotations,
            Change::Register(register) => desk.register = Some(register),
        }
        Rc::new(State(DeskPhase::Open(Rc::new(desk.settled()))))
    }
}

impl Desk {
    /// What is here already stays as it was first seen.
    fn put_new(&mut self, known: Vec<(Known, Date)>) {
        let summaries = self.holdings.iter().map(|holding| holding.record.digest);
        let mut here: BTreeSet<Digest> =
            summaries.chain(self.decisions.iter().map(|(decision, _)| decision.digest)).collect();
        for (one, day) in known {
            if here.insert(one.digest()) {
                let digest = one.digest().to_string();
                self.unread.retain(|unread| unread.digest != digest);
                self.put(one, day);
            }
        }
    }
}

/// Around the pages of the desk. It stays while somebody goes from one to another.
#[component]
pub fn DeskProvider(props: &yew::html::ChildrenProps) -> Html {
    let shelf = use_shelf();
    let state = use_reducer(State::default);
    let store = shelf.as_ref().and_then(|shelf| shelf.store().cloned());
    let dispatcher = state.dispatcher();
    let actions = use_memo((), |()| DeskActions {
        store: store.clone(),
        change: Callback::from({
            let dispatcher = dispatcher.clone();
            move |change| dispatcher.dispatch(change)
        }),
        in_window: window::in_window(),
        latest_note: Rc::default(),
    });
    let is_kept = store.is_some();
    use_effect_with((), move |()| {
        yew::platform::spawn_local(async move {
            let loaded = match &store {
                Some(store) => opened(store).await,
                None => Ok(window::desk_here().as_deref().cloned().unwrap_or_default()),
            };
            dispatcher.dispatch(Change::Loaded(loaded));
        });
    });
    // What no database keeps outlives the pages of the desk in this window.
    use_effect_with(state.0.clone(), move |phase| {
        if let (DeskPhase::Open(desk), false) = (phase, is_kept) {
            window::keep_here(desk);
        }
    });
    html! {
        <ContextProvider<DeskActions> context={(*actions).clone()}>
            <ContextProvider<DeskPhase> context={state.0.clone()}>{ props.children.clone() }</ContextProvider<DeskPhase>>
        </ContextProvider<DeskActions>>
    }
}

/// With the right to write it where no other window has it.
async fn opened(store: &Store) -> Result<Desk, StoreError> {
    window::ask_to_write(store).await?;
    load(store).await
}

/// What stands in the place of the desk.
#[hook]
pub fn use_desk() -> DeskPhase {
    use_context::<DeskPhase>().unwrap_or_default()
}

/// How to change it; nothing outside the desk's pages.
#[hook]
pub fn use_desk_actions() -> Option<DeskActions> {
    use_context::<DeskActions>()
}
