//! Where drafts are kept: in the browser's database, or only in memory where there is none.
//!
//! A draft taken once stays taken until the window closes: its lock and its writer live here, so that going to another page and
//! back never reads an older text than the one on its way to the database.

use super::hand_over::take_left;
use super::key::SessionKeys;
use super::language::use_language;
use crate::assessment::{Draft, DraftError, SignedRevision};
use crate::browser::autosave::{Autosave, SaveState, Text, forget_last_words, hear_all_last_words, hear_last_words};
use crate::browser::lock::{DraftLock, LockOutcome};
use crate::browser::page;
use crate::browser::rescue;
use crate::browser::store::{DraftRecord, SignedRecord, Store, StoreError};
use crate::text::page::shell;
use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;
use yew::prelude::*;

/// Where things are kept.
#[derive(Clone)]
pub enum Keeping {
    /// In the database.
    Database(Store),
    /// Only as long as this window is open, for this reason.
    Memory(StoreError),
}

/// A draft in this window.
#[derive(Clone)]
pub struct Taken {
    /// The newest text's meaning.
    pub draft: Rc<Draft>,
    /// Another window has it: nothing is written from here.
    pub read_only: bool,
    /// What its writer in this window said last.
    pub saving: Option<SaveState>,
}

/// What a writer said last, and who hears of it. Shared with the writer, which may speak while its draft is not shown.
#[derive(Default)]
pub(super) struct Words {
    last: RefCell<Option<SaveState>>,
    listener: RefCell<Callback<SaveState>>,
}

impl Words {
    fn say(&self, state: SaveState) {
        *self.last.borrow_mut() = Some(state.clone());
        let listener = self.listener.borrow().clone();
        listener.emit(state);
    }
}

pub(super) struct Holding {
    pub(super) draft: Rc<Draft>,
    pub(super) writer: Option<Autosave>,
    pub(super) words: Rc<Words>,
    pub(super) lock: Option<DraftLock>,
}

/// The shelf of this window. Cheap to clone; two clones are the same shelf.
#[derive(Clone)]
pub struct Shelf {
    /// Where.
    pub keeping: Rc<Keeping>,
    pub(super) held: Rc<RefCell<BTreeMap<String, Holding>>>,
    /// What this window is about to take.
    pub(super) taking: Rc<RefCell<Vec<String>>>,
    /// How much is still to come to drafts of this window.
    pub(super) pending: Rc<Cell<usize>>,
    pub(super) signed: Rc<RefCell<BTreeMap<String, SignedRecord>>>,
    /// Digests of files signed here that the database did not take.
    pub(super) unkept: Rc<RefCell<BTreeSet<String>>>,
    pub(super) keys: SessionKeys,
}

impl PartialEq for Shelf {
    fn eq(&self, other: &Shelf) -> bool {
        Rc::ptr_eq(&self.keeping, &other.keeping)
    }
}

/// Why a draft can't be opened.
#[derive(Clone, Debug, PartialEq)]
pub enum TakeError {
    /// There is none with this id.
    NotFound,
    /// The database failed.
    Store(StoreError),
    /// The text is no draft that this version reads; it is left as it is.
    Draft { error: DraftError, text: String },
}

impl Holding {
    /// A draft that this window may write.
    pub(super) fn written(store: &Store, draft: Rc<Draft>, sequence: Option<u64>, lock: Option<DraftLock>) -> Holding {
        let words = Rc::new(Words::default());
        let told = words.clone();
        let writer = Autosave::new(store.clone(), draft.id.clone(), sequence, move |state| told.say(state));
        let writer = if lock.is_some() { writer.alone() } else { writer };
        Holding { draft, writer: Some(writer), words, lock }
    }

    /// A draft that only this window has.
    pub(super) fn unwritten(draft: Rc<Draft>) -> Holding {
        Holding { draft, writer: None, words: Rc::default(), lock: None }
    }
}

impl Shelf {
    fn new(keeping: Keeping) -> Shelf {
        let held = take_left(&keeping);
        Shelf {
            keeping: Rc::new(keeping),
            held: Rc::new(RefCell::new(held)),
            taking: Rc::default(),
            pending: Rc::default(),
            signed: Rc::default(),
            unkept: Rc::default(),
            keys: SessionKeys::default(),
        }
    }

    /// The database, if there is one.
    pub fn store(&self) -> Option<&Store> {
        match &*self.keeping {
            Keeping::Database(store) => Some(store),
            Keeping::Memory(_) => None,
        }
    }

    /// Whether drafts may be kept here that this window can't see: there is a database, and it did not open.
    pub fn is_shut(&self) -> bool {
        matches!(&*self.keeping, Keeping::Memory(why) if *why != StoreError::Missing)
    }

    /// Opens a draft: with its lock where that is free, otherwise for reading only. `on_state` hears of every save.
    pub async fn take(&self, id: &str, on_state: Callback<SaveState>) -> Result<Taken, TakeError> {
        let Some(store) = self.store() else { return self.taken(id, Some(on_state)).ok_or(TakeError::NotFound) };
        // Somebody went away and came back before the first answer. Its lock would be taken for another window's.
        while self.taking.borrow().iter().any(|other| other == id) {
            store.draft(id).await.map_err(TakeError::Store)?;
        }
        if let Some(taken) = self.taken(id, Some(on_state.clone())) {
            return Ok(taken);
        }
        self.taking.borrow_mut().push(id.to_owned());
        let taken = self.take_now(store, id, on_state).await;
        self.taking.borrow_mut().retain(|other| other != id);
        taken
    }

    /// A draft that this window holds. From now on the listener hears of its saves.
    fn taken(&self, id: &str, listener: Option<Callback<SaveState>>) -> Option<Taken> {
        let held = self.held.borrow();
        let holding = held.get(id)?;
        if let Some(listener) = listener {
            *holding.words.listener.borrow_mut() = listener;
        }
        let saving = holding.words.last.borrow().clone();
        Some(Taken { draft: holding.draft.clone(), read_only: false, saving })
    }

    /// The same as it is now: something may have been written or signed while somebody waited with it.
    pub fn as_it_is_now(&self, taken: Taken) -> Taken {
        self.taken(&taken.draft.id, None).unwrap_or(taken)
    }

    async fn take_now(&self, store: &Store, id: &str, on_state: Callback<SaveState>) -> Result<Taken, TakeError> {
        let outcome = DraftLock::acquire(id).await;
        let left = match outcome {
            LockOutcome::HeldElsewhere => None,
            LockOutcome::Held(_) | LockOutcome::Unsupported => hear_last_words(store, id).await,
        };
        let record = store.draft(id).await.map_err(TakeError::Store)?.ok_or(TakeError::NotFound)?;
        let text = left.as_ref().unwrap_or(&record.text);
        let draft = Draft::from_text(text).map_err(|error| TakeError::Draft { error, text: text.clone() })?;
        let draft = Rc::new(draft);
        let lock = match outcome {
            LockOutcome::HeldElsewhere => return Ok(Taken { draft, read_only: true, saving: None }),
            LockOutcome::Held(lock) => Some(lock),
            // Without locks the sequence number still keeps two windows from overwriting each other.
            LockOutcome::Unsupported => None,
        };
        let holding = Holding::written(store, draft.clone(), Some(record.sequence), lock);
        *holding.words.listener.borrow_mut() = on_state;
        if let (Some(writer), Some(text)) = (&holding.writer, left) {
            writer.offer(text.into());
        }
        self.hold(holding);
        Ok(Taken { draft, read_only: false, saving: None })
    }

    /// Puts a new draft on the shelf. It is written at once; [`Shelf::take`] opens it.
    pub async fn add(&self, draft: Draft) -> Result<(), StoreError> {
        let Some(store) = self.store() else {
            self.hold(Holding::unwritten(Rc::new(draft)));
            return Ok(());
        };
        let record =
            DraftRecord { id: draft.id.clone(), text: draft.to_text(), sequence: 0, changed_at: draft.changed_at };
        store.put_draft(&record, None).await.map(drop)
    }

    fn hold(&self, holding: Holding) {
        if holding.writer.is_none() {
            rescue::hold(&holding.draft.id, &holding.draft.to_text());
        }
        self.held.borrow_mut().insert(holding.draft.id.clone(), holding);
    }

    /// Keeps the newest state of a taken draft; a draft that only another window may write is left alone.
    pub fn keep(&self, draft: &Rc<Draft>) {
        let mut held = self.held.borrow_mut();
        let Some(holding) = held.get_mut(&draft.id).filter(|holding| !Rc::ptr_eq(&holding.draft, draft)) else {
            return;
        };
        holding.draft = draft.clone();
        if let Some(writer) = &holding.writer {
            let draft = draft.clone();
            writer.offer(Text::made_by(move || draft.to_text()));
        } else {
            rescue::hold(&draft.id, &draft.to_text());
        }
    }

    /// Notes what was signed from `from`, whatever page is shown meanwhile.
    pub fn note_signed(&self, from: &Draft, revision: &SignedRevision) {
        let held = self.held.borrow().get(&from.id).map(|holding| holding.draft.clone());
        if let Some(draft) = held {
            self.keep(&Rc::new(draft.with_signed(from, revision.clone())));
        }
    }

    /// All drafts, the last changed first: what this window holds before what is stored. The second list holds what can't be read.
    pub async fn drafts(&self) -> Result<(Vec<Rc<Draft>>, Vec<DraftRecord>), StoreError> {
        let mut drafts: BTreeMap<String, Rc<Draft>> = BTreeMap::new();
        let mut unreadable = Vec::new();
        if let Some(store) = self.store() {
            hear_all_last_words(store, str::to_owned).await;
            for record in store.drafts().await? {
                match Draft::from_text(&record.text) {
                    Ok(draft) => drop(drafts.insert(record.id, Rc::new(draft))),
                    Err(_) => unreadable.push(record),
                }
            }
        }
        drafts.extend(self.held.borrow().iter().map(|(id, holding)| (id.clone(), holding.draft.clone())));
        let mut drafts: Vec<Rc<Draft>> = drafts.into_values().collect();
        drafts.sort_by_key(|draft| std::cmp::Reverse(draft.changed_at));
        Ok((drafts, unreadable))
    }

    /// Takes a draft away. What was signed from it stays.
    pub async fn remove(&self, id: &str) -> Result<(), StoreError> {
        // What is unsaved goes first, or it would come back afterwards. Held until it is gone: it may have to stay.
        self.flush(id);
        if let Some(store) = self.store() {
            store.delete_draft(id).await?;
            forget_last_words(store, id);
        }
        self.let_go(id);
        Ok(())
    }

    /// This window holds it no more. What could not be written of it gives way.
    pub(super) fn let_go(&self, id: &str) {
        let gone = self.held.borrow_mut().remove(id);
        if let Some(writer) = gone.and_then(|gone| gone.writer) {
            writer.discard();
        }
        rescue::let_go(id);
    }

    /// Whether closing the window would lose something.
    pub fn at_risk(&self) -> bool {
        let failed = |holding: &Holding| matches!(*holding.words.last.borrow(), Some(SaveState::Failed(_)));
        let held = self.held.borrow();
        let only_here = matches!(*self.keeping, Keeping::Memory(_)) && !held.is_empty();
        only_here || held.values().any(failed) || !self.unkept.borrow().is_empty()
    }

    /// Begins to write what is unsaved of a draft.
    pub(super) fn flush(&self, id: &str) {
        if let Some(writer) = self.held.borrow().get(id).and_then(|holding| holding.writer.as_ref()) {
            writer.flush();
        }
    }

    /// Keeps a signed file, byte for byte.
    pub async fn put_signed(&self, record: SignedRecord) -> Result<(), StoreError> {
        if let Some(store) = self.store() {
            store.put_signed(&record).await?;
        }
        self.signed.borrow_mut().insert(record.digest.clone(), record);
        Ok(())
    }

    /// Keeps a file that was just signed, in this window at least: a full disk doesn't undo a signature.
    pub async fn keep_signed(&self, record: SignedRecord) {
        let digest = record.digest.clone();
        self.signed.borrow_mut().insert(digest.clone(), record.clone());
        let Some(store) = self.store() else { return };
        self.unkept.borrow_mut().insert(digest.clone());
        if store.put_signed(&record).await.is_ok() {
            self.unkept.borrow_mut().remove(&digest);
        }
    }

    /// Whether nothing but this window holds the signed file, though other things are kept on this computer.
    pub fn only_in_window(&self, digest: &str) -> bool {
        self.unkept.borrow().contains(digest)
    }

    /// The revisions of a draft that this computer keeps.
    pub async fn stored_revisions(&self, id: &str) -> Result<Vec<SignedRevision>, StoreError> {
        let records = match self.store() {
            Some(store) => store.signed_for(id).await?,
            None => Vec::new(),
        };
        Ok(records.iter().map(revision).collect())
    }

    /// Those that this window holds, kept or not.
    pub fn revisions_in_window(&self, id: &str) -> Vec<SignedRevision> {
        self.signed.borrow().values().filter(|record| record.assessment_id == id).map(revision).collect()
    }

    /// A signed file by its digest.
    pub async fn signed(&self, digest: &str) -> Result<Option<SignedRecord>, StoreError> {
        let in_memory = self.signed.borrow().get(digest).cloned();
        match (in_memory, self.store()) {
            (Some(record), _) => Ok(Some(record)),
            (None, Some(store)) => store.signed(digest).await,
            (None, None) => Ok(None),
        }
    }
}

fn revision(record: &SignedRecord) -> SignedRevision {
    SignedRevision {
        revision: record.revision,
        digest: record.digest.clone(),
        signed_at: record.saved_at,
        changed_since: false,
    }
}

#[derive(Clone, PartialEq)]
struct Context(Option<Shelf>);

/// Opens the database; until it is open, it is said that the page opens, as it was before the program came.
#[component]
pub fn ShelfProvider(props: &yew::html::ChildrenProps) -> Html {
    let language = use_language();
    let shelf = use_state(|| Context(None));
    {
        let shelf = shelf.clone();
        use_effect_with((), move |()| {
            yew::platform::spawn_local(async move {
                let keeping = match Store::open().await {
                    Ok(store) => Keeping::Database(store),
                    Err(error) => Keeping::Memory(error),
                };
                shelf.set(Context(Some(Shelf::new(keeping))));
            });
        });
    }
    use_effect_with((*shelf).clone(), |shelf| {
        let guard = shelf.0.clone().map(|shelf| page::on_before_unload(move || shelf.at_risk()));
        move || drop(guard)
    });
    if shelf.0.is_none() {
        return html! {
            <main id="main" aria-busy="true"><h1>{ language.say(shell::PRODUCT) }</h1><p>{ language.say(shell::OPENING) }</p></main>
        };
    }
    html! { <ContextProvider<Context> context={(*shelf).clone()}>{ props.children.clone() }</ContextProvider<Context>> }
}

/// The shelf. Below [`ShelfProvider`] it is always there.
#[hook]
pub fn use_shelf() -> Option<Shelf> {
    use_context::<Context>().and_then(|context| context.0)
}
