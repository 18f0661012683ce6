//! A manuscript on its page: opened, changed, kept with every letter, each of its tables taken back and brought back step by step.

use super::manuscripts::TakenManuscript;
use crate::browser::autosave::SaveState;
use crate::browser::clock;
use crate::browser::store::StoreError;
use crate::criteria::manuscript::{Grid, History, Manuscript, ManuscriptChange};
use crate::ui::state::use_shelf;
use std::rc::Rc;
use yew::prelude::*;

/// What stands in its place.
#[derive(Clone, Default)]
pub enum Phase {
    #[default]
    Opening,
    Missing,
    Failed(StoreError),
    Open(Editing),
}

/// A manuscript that is open.
#[derive(Clone)]
pub struct Editing {
    pub manuscript: Rc<Manuscript>,
    pub history: History,
    pub read_only: bool,
    pub saving: Option<SaveState>,
}

/// What happens to it.
pub enum Step {
    Taken(Result<Option<TakenManuscript>, StoreError>),
    Saved(SaveState),
    Change(ManuscriptChange),
    /// Takes back the newest change of a table.
    Undo(Grid),
    /// Brings it back.
    Redo(Grid),
}

#[derive(Clone, Default)]
pub struct State(pub Phase);

impl Reducible for State {
    type Action = Step;

    fn reduce(self: Rc<Self>, step: Step) -> Rc<Self> {
        let open = match (&self.0, step) {
            (_, Step::Taken(Err(error))) => return Rc::new(State(Phase::Failed(error))),
            (_, Step::Taken(Ok(None))) => return Rc::new(State(Phase::Missing)),
            (_, Step::Taken(Ok(Some(TakenManuscript { manuscript, read_only, saving })))) => {
                Editing { manuscript, history: History::default(), read_only, saving }
            }
            (Phase::Open(open), Step::Saved(state)) => Editing { saving: Some(state), ..open.clone() },
            (Phase::Open(open), Step::Change(change)) if !open.read_only => {
                let mut new = open.clone();
                new.manuscript = Rc::new(open.manuscript.changed(&change, clock::now()));
                new.history.note(&open.manuscript, &change, &new.manuscript);
                new
            }
            (Phase::Open(open), step @ (Step::Undo(grid) | Step::Redo(grid))) if !open.read_only => {
                let mut new = open.clone();
                let back = matches!(step, Step::Undo(_));
                let go = if back { History::undo } else { History::redo };
                let Some(manuscript) = go(&mut new.history, grid, &open.manuscript, clock::now()) else { return self };
                Editing { manuscript: Rc::new(manuscript), ..new }
            }
            _ => return self,
        };
        Rc::new(State(Phase::Open(open)))
    }
}

/// The manuscript with this UUID.
#[hook]
pub fn use_manuscript(id: &str) -> UseReducerHandle<State> {
    let shelf = use_shelf();
    let state = use_reducer(State::default);
    use_effect_with((shelf.clone(), id.to_owned()), {
        let dispatcher = state.dispatcher();
        move |(shelf, id)| {
            let (Some(shelf), id) = (shelf.clone(), id.clone()) else { return };
            let on_state = Callback::from({
                let dispatcher = dispatcher.clone();
                move |said| dispatcher.dispatch(Step::Saved(said))
            });
            yew::platform::spawn_local(async move {
                dispatcher.dispatch(Step::Taken(shelf.take_manuscript(&id, on_state).await));
            });
        }
    });
    // Keeping is an effect and not the reducer's: the writer reports back at once, and a reducer must not be entered twice.
    let newest = match &state.0 {
        Phase::Open(open) if !open.read_only => Some(open.manuscript.clone()),
        _ => None,
    };
    use_effect_with(newest.map(InState), move |newest| {
        if let (Some(shelf), Some(InState(manuscript))) = (shelf, newest) {
            shelf.keep_manuscript(manuscript);
        }
    });
    state
}

/// Compared by pointer.
#[derive(Clone)]
struct InState(Rc<Manuscript>);

impl PartialEq for InState {
    fn eq(&self, other: &InState) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}
