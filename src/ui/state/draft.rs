//! The draft that is open: a reducer over the pure `assessment::apply`, what follows from it, and how saving goes.

use super::judging::{Judging, LastYear, judged_by, use_judging};
use super::shelf::{Shelf, TakeError, Taken, use_shelf};
use crate::assessment::{Change, Draft, InUse, SignedRevision, apply};
use crate::browser::autosave::SaveState;
use crate::browser::clock;
use crate::criteria::{Criteria, day_in_vietnam};
use crate::document::summary::{NotReady, Prepared};
use std::rc::Rc;
use yew::prelude::*;

/// How saving goes.
#[derive(Clone, Debug, PartialEq)]
pub enum Saving {
    /// Nothing was changed yet.
    Untouched,
    /// What the writer said last.
    State(SaveState),
}

/// The open draft and everything derived from it. Compared by pointer.
#[derive(Clone)]
pub struct OpenDraft {
    /// The draft.
    pub draft: Rc<Draft>,
    /// All that is asked: its standard, and after the standard's criteria those of the supplements in use.
    pub standard: Rc<Criteria>,
    /// What it uses beside the standard.
    pub used: Rc<InUse>,
    /// What follows.
    pub prepared: Rc<Prepared>,
    /// Another window has it.
    pub read_only: bool,
    /// How saving goes.
    pub saving: Saving,
}

impl OpenDraft {
    /// The standard alone, without supplements: what everything is joined to.
    pub fn judged_by(&self) -> Option<&Criteria> {
        judged_by(&self.draft, &self.used)
    }
}

impl PartialEq for OpenDraft {
    fn eq(&self, other: &OpenDraft) -> bool {
        Rc::ptr_eq(&self.draft, &other.draft)
            && Rc::ptr_eq(&self.prepared, &other.prepared)
            && self.saving == other.saving
            && self.read_only == other.read_only
    }
}

/// What stands in the place of a draft.
#[derive(Clone, Default, PartialEq)]
pub enum DraftPhase {
    /// No page of a draft is shown.
    #[default]
    None,
    /// Being opened.
    Opening,
    /// Open.
    Open(OpenDraft),
    /// Can't be opened.
    Failed(TakeError),
    /// Its standard is none that this version ships.
    UnknownStandard { version: String },
}

/// A change that only the whole program knows, as a function of what is open.
pub type Rework = Rc<dyn Fn(&OpenDraft) -> Option<Draft>>;

enum Action {
    Opening(String),
    Opened { taken: Taken, last_year: Option<Rc<LastYear>> },
    Failed(String, TakeError),
    Change { id: Option<String>, change: Change },
    Rework { id: String, rework: Rework },
    Signed { from: Rc<Draft>, revision: SignedRevision },
    Saving(String, SaveState),
    Closed,
}

#[derive(Clone, PartialEq)]
struct State {
    judging: Judging,
    /// The draft that the address speaks of. An answer that comes for another one comes too late.
    wanted: Option<String>,
    phase: DraftPhase,
    last_year: Option<Rc<LastYear>>,
}

impl Reducible for State {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        match action {
            Action::Opening(id) => {
                Rc::new(State { wanted: Some(id), phase: DraftPhase::Opening, ..State::new(self.judging) })
            }
            Action::Closed => Rc::new(State::new(self.judging)),
            Action::Failed(id, _) if self.wanted.as_ref() != Some(&id) => self,
            Action::Failed(_, error) => {
                Rc::new(State { phase: DraftPhase::Failed(error), last_year: None, ..(*self).clone() })
            }
            Action::Opened { taken, .. } if self.wanted.as_ref() != Some(&taken.draft.id) => self,
            Action::Opened { taken, last_year } => {
                let phase = opened(self.judging, taken, last_year.as_deref());
                Rc::new(State { phase, last_year, ..(*self).clone() })
            }
            Action::Change { id, change } => self.changed(|open| {
                let meant = id.is_none_or(|id| id == open.draft.id);
                meant.then(|| apply(&open.draft, &open.standard, change, clock::now())).flatten()
            }),
            Action::Rework { id, rework } => self.changed(|open| rework(open).filter(|_| open.draft.id == id)),
            Action::Signed { from, revision } => {
                self.changed(|open| (open.draft.id == from.id).then(|| open.draft.with_signed(&from, revision)))
            }
            Action::Saving(id, state) => match &self.phase {
                // Told while somebody types: what is shown already is not drawn again.
                DraftPhase::Open(open) if open.draft.id == id && open.saving != Saving::State(state.clone()) => {
                    let open = OpenDraft { saving: Saving::State(state), ..open.clone() };
                    Rc::new(State { phase: DraftPhase::Open(open), ..(*self).clone() })
                }
                _ => self,
            },
        }
    }
}

impl State {
    fn new(judging: Judging) -> State {
        State { judging, wanted: None, phase: DraftPhase::None, last_year: None }
    }

    fn changed(self: Rc<Self>, change: impl FnOnce(&OpenDraft) -> Option<Draft>) -> Rc<Self> {
        let DraftPhase::Open(open) = &self.phase else { return self };
        if open.read_only {
            return self;
        }
        let Some(draft) = change(open) else { return self };
        let draft = Rc::new(draft);
        let today = day_in_vietnam(clock::now());
        let Some((used, standard)) = self.judging.0.asked(&draft, Some(open)) else { return self };
        let prepared = self.judging.0.prepare(&draft, &used, today, self.last_year.as_deref());
        let Some(prepared) = prepared else { return self };
        // The writer hears of it a turn later; until then nobody may read "saved" beside the new text.
        let saving = match &open.saving {
            failed @ Saving::State(SaveState::Failed(_)) => failed.clone(),
            _ => Saving::State(SaveState::Saving),
        };
        let open = OpenDraft { draft, standard, used, prepared: Rc::new(prepared), saving, ..open.clone() };
        Rc::new(State { phase: DraftPhase::Open(open), ..(*self).clone() })
    }
}

/// How saving went is not forgotten where somebody goes to another page and comes back.
fn opened(judging: Judging, Taken { draft, read_only, saving }: Taken, last_year: Option<&LastYear>) -> DraftPhase {
    let judged = || {
        let (used, standard) = judging.0.asked(&draft, None)?;
        let prepared = judging.0.prepare(&draft, &used, day_in_vietnam(clock::now()), last_year)?;
        Some((used, standard, Rc::new(prepared)))
    };
    let Some((used, standard, prepared)) = judged() else {
        return DraftPhase::UnknownStandard { version: draft.standard_version.clone() };
    };
    let saving = saving.map_or(Saving::Untouched, Saving::State);
    DraftPhase::Open(OpenDraft { draft, standard, used, prepared, read_only, saving })
}

/// A draft that is another one when it is another allocation: every change makes one.
struct ByPointer(Rc<Draft>);

impl PartialEq for ByPointer {
    fn eq(&self, other: &ByPointer) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// How a page changes the draft: it never changes itself, so it travels in a context of its own.
#[derive(Clone, PartialEq)]
struct Dispatch {
    change: Callback<(Option<String>, Change)>,
    rework: Callback<(String, Rework)>,
    signed: Callback<(Rc<Draft>, SignedRevision)>,
}

#[derive(Properties, PartialEq)]
pub struct DraftProviderProps {
    /// The UUID of the draft that the address speaks of.
    pub draft: Option<AttrValue>,
    pub children: Html,
}

/// Opens the draft that the address speaks of.
#[component]
pub fn DraftProvider(props: &DraftProviderProps) -> Html {
    let shelf = use_shelf();
    let judging = use_judging();
    let state = use_reducer(|| State::new(judging));
    let dispatcher = state.dispatcher();
    use_effect_with((props.draft.clone(), shelf.clone()), {
        let dispatcher = dispatcher.clone();
        move |(uuid, shelf)| {
            let (Some(uuid), Some(shelf)) = (uuid.clone(), shelf.clone()) else {
                return dispatcher.dispatch(Action::Closed);
            };
            let id = format!("urn:uuid:{uuid}");
            dispatcher.dispatch(Action::Opening(id.clone()));
            yew::platform::spawn_local(async move {
                let on_state = {
                    let (dispatcher, id) = (dispatcher.clone(), id.clone());
                    Callback::from(move |state| dispatcher.dispatch(Action::Saving(id.clone(), state)))
                };
                dispatcher.dispatch(match shelf.take(&id, on_state).await {
                    Err(error) => Action::Failed(id, error),
                    Ok(taken) => {
                        let last_year = last_year_of(judging, &shelf, &taken.draft).await;
                        Action::Opened { taken: shelf.as_it_is_now(taken), last_year }
                    }
                });
            });
        }
    });
    // Keeping is an effect, not the reducer's: the writer reports back at once, and a reducer must not be entered twice.
    let draft = if let DraftPhase::Open(open) = &state.phase { Some(ByPointer(open.draft.clone())) } else { None };
    use_effect_with((draft, shelf), |(draft, shelf)| {
        if let (Some(ByPointer(draft)), Some(shelf)) = (draft, shelf) {
            shelf.keep(draft);
        }
    });
    let dispatch = use_memo((), |()| {
        let (change, rework, signed) = (dispatcher.clone(), dispatcher.clone(), dispatcher);
        Dispatch {
            rework: Callback::from(move |(id, one)| rework.dispatch(Action::Rework { id, rework: one })),
            change: Callback::from(move |(id, one)| change.dispatch(Action::Change { id, change: one })),
            signed: Callback::from(move |(from, revision)| signed.dispatch(Action::Signed { from, revision })),
        }
    });
    let phase = phase_at(props.draft.as_ref(), &state.phase);
    html! {
        <ContextProvider<Dispatch> context={(*dispatch).clone()}>
            <ContextProvider<DraftPhase> context={phase}>{ props.children.clone() }</ContextProvider<DraftPhase>>
        </ContextProvider<Dispatch>>
    }
}

/// The address is ahead of the draft by one turn; no page is ever shown with the draft of the one before.
fn phase_at(uuid: Option<&AttrValue>, phase: &DraftPhase) -> DraftPhase {
    match (phase, uuid) {
        (DraftPhase::Open(open), Some(uuid)) if open.draft.id != format!("urn:uuid:{uuid}") => DraftPhase::Opening,
        (DraftPhase::Open(_), None) => DraftPhase::None,
        _ => phase.clone(),
    }
}

/// What the same unit answered the year before, from another draft on this computer that was completed. That a draft calls itself
/// signed counts for nothing: it may have come from elsewhere. What is half answered says nothing of a year.
async fn last_year_of(judging: Judging, shelf: &Shelf, draft: &Draft) -> Option<Rc<LastYear>> {
    let (drafts, _) = shelf.drafts().await.ok()?;
    let is_before = |before: &Rc<Draft>| {
        before.kind == draft.kind && before.year == draft.year - 1 && before.profile.is_same_unit(&draft.profile)
    };
    drafts.into_iter().filter(is_before).find_map(|before| {
        let (standard, prepared) = judging.of(&before, day_in_vietnam(clock::now()))?;
        let is_done = |one: &NotReady| matches!(one, NotReady::Signer | NotReady::Year);
        prepared.missing(&before, &standard).iter().all(is_done).then(|| Rc::new(prepared.given))
    })
}

/// What stands in the place of the draft.
#[hook]
pub fn use_draft() -> DraftPhase {
    use_context::<DraftPhase>().unwrap_or(DraftPhase::None)
}

/// How to change the draft that is open, now.
#[hook]
pub fn use_change() -> Callback<Change> {
    let change = use_context::<Dispatch>().map(|dispatch| dispatch.change).unwrap_or_default();
    use_callback(change, |one, change| change.emit((None, one)))
}

/// How to change this draft and no other, also after a while.
#[hook]
pub fn use_change_of(id: &str) -> Callback<Change> {
    let change = use_context::<Dispatch>().map(|dispatch| dispatch.change).unwrap_or_default();
    use_callback((id.to_owned(), change), |one, (id, change)| change.emit((Some(id.clone()), one)))
}

/// How to change this draft and no other in a way that only the whole program knows.
#[hook]
pub fn use_rework_of(id: &str) -> Callback<Rework> {
    let rework = use_context::<Dispatch>().map(|dispatch| dispatch.rework).unwrap_or_default();
    use_callback((id.to_owned(), rework), |one, (id, rework)| rework.emit((id.clone(), one)))
}

/// How to show that a revision was signed from this state of a draft; [`Shelf::note_signed`] keeps it.
#[hook]
pub fn use_signed() -> Callback<(Rc<Draft>, SignedRevision)> {
    use_context::<Dispatch>().map(|dispatch| dispatch.signed).unwrap_or_default()
}
