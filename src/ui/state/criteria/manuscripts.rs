//! Manuscripts of criteria files: written while they are typed, like drafts. One taken once stays taken until the window closes, so that
//! going to another page and back never reads an older text than the one on its way to the database.

use crate::browser::autosave::{Autosave, SaveState, Text, forget_last_words, hear_all_last_words, hear_last_words};
use crate::browser::lock::{DraftLock, LockOutcome};
use crate::browser::page::{HiddenGuard, on_before_unload};
use crate::browser::rescue;
use crate::browser::store::{DraftRecord, Store, StoreError};
use crate::criteria::manuscript::Manuscript;
use crate::ui::state::Shelf;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;
use yew::Callback;

struct Held {
    manuscript: Rc<Manuscript>,
    /// Nothing where there is no database.
    writer: Option<Autosave>,
    words: Rc<Words>,
    _lock: Option<DraftLock>,
}

/// What the writer said last, and who hears of it.
#[derive(Default)]
struct Words {
    last: RefCell<Option<SaveState>>,
    listener: RefCell<Callback<SaveState>>,
}

thread_local! {
    static HELD: RefCell<BTreeMap<String, Held>> = RefCell::default();
    static GUARD: RefCell<Option<HiddenGuard>> = RefCell::default();
    /// What this window is about to take.
    static TAKING: RefCell<Vec<String>> = RefCell::default();
}

/// A manuscript in this window.
#[derive(Clone)]
pub struct TakenManuscript {
    pub manuscript: Rc<Manuscript>,
    /// Another window has it.
    pub read_only: bool,
    /// What the writer said last.
    pub saving: Option<SaveState>,
}

pub(super) fn lock_name(id: &str) -> String {
    format!("manuscript-{id}")
}

/// What keeping a manuscript comes to.
pub(super) fn record(manuscript: &Manuscript) -> DraftRecord {
    let (id, text) = (manuscript.id.clone(), manuscript.to_text());
    DraftRecord { id, text, sequence: 0, changed_at: manuscript.changed_at }
}

fn held(id: &str, listener: Option<Callback<SaveState>>) -> Option<TakenManuscript> {
    HELD.with_borrow(|all| {
        let one = all.get(id)?;
        if let Some(listener) = listener {
            *one.words.listener.borrow_mut() = listener;
        }
        let saving = one.words.last.borrow().clone();
        Some(TakenManuscript { manuscript: one.manuscript.clone(), read_only: false, saving })
    })
}

/// Whether closing the window would lose something of them.
fn at_risk() -> bool {
    let failed = |one: &Held| matches!(*one.words.last.borrow(), Some(SaveState::Failed(_)));
    HELD.with_borrow(|held| held.values().any(|one| one.writer.is_none() || failed(one)))
}

/// Holds it, and from the first one on has the browser ask whoever would lose something, on whatever page.
fn hold(one: Held) {
    if one.writer.is_none() {
        rescue::hold(&one.manuscript.id, &one.manuscript.to_text());
    }
    HELD.with_borrow_mut(|held| held.insert(one.manuscript.id.clone(), one));
    GUARD.with_borrow_mut(|guard| {
        guard.get_or_insert_with(|| on_before_unload(at_risk));
    });
}

impl Shelf {
    /// All manuscripts, the last changed first.
    pub async fn manuscripts(&self) -> Result<Vec<Rc<Manuscript>>, StoreError> {
        let mut all: BTreeMap<String, Rc<Manuscript>> = BTreeMap::new();
        if let Some(store) = self.store() {
            let records = all_stored(store).await?;
            let read = |record: DraftRecord| Some((record.id, Rc::new(Manuscript::from_text(&record.text)?)));
            all.extend(records.into_iter().filter_map(read));
        }
        HELD.with_borrow(|held| all.extend(held.iter().map(|(id, one)| (id.clone(), one.manuscript.clone()))));
        let mut all: Vec<_> = all.into_values().collect();
        all.sort_by_key(|manuscript| std::cmp::Reverse(manuscript.changed_at));
        Ok(all)
    }

    /// All of them as texts, also those that this version can't read.
    pub async fn manuscript_texts(&self) -> Result<Vec<String>, StoreError> {
        let mut all: BTreeMap<String, String> = BTreeMap::new();
        if let Some(store) = self.store() {
            all.extend(all_stored(store).await?.into_iter().map(|record| (record.id, record.text)));
        }
        HELD.with_borrow(|held| all.extend(held.iter().map(|(id, one)| (id.clone(), one.manuscript.to_text()))));
        Ok(all.into_values().collect())
    }

    /// Puts a new one on the shelf, written at once.
    pub async fn add_manuscript(&self, manuscript: Manuscript) -> Result<(), StoreError> {
        match self.store() {
            Some(store) => store.of_manuscripts().put_draft(&record(&manuscript), None).await.map(drop),
            None => {
                let one = Held { manuscript: Rc::new(manuscript), writer: None, words: Rc::default(), _lock: None };
                hold(one);
                Ok(())
            }
        }
    }

    /// Opens one: with its lock where that is free, otherwise for reading only. Nothing: there is none.
    pub async fn take_manuscript(
        &self,
        id: &str,
        on_state: Callback<SaveState>,
    ) -> Result<Option<TakenManuscript>, StoreError> {
        let Some(store) = self.store() else { return Ok(held(id, Some(on_state))) };
        let store = store.of_manuscripts();
        // Somebody went away and came back before the first answer. Its lock would be taken for another window's.
        while TAKING.with_borrow(|taking| taking.iter().any(|other| other == id)) {
            store.draft(id).await?;
        }
        if let Some(taken) = held(id, Some(on_state.clone())) {
            return Ok(Some(taken));
        }
        TAKING.with_borrow_mut(|taking| taking.push(id.to_owned()));
        let taken = take(store, id, on_state).await;
        TAKING.with_borrow_mut(|taking| taking.retain(|other| other != id));
        taken
    }

    /// Keeps the newest state of one that this window holds.
    pub fn keep_manuscript(&self, manuscript: &Rc<Manuscript>) {
        HELD.with_borrow_mut(|held| {
            let Some(one) = held.get_mut(&manuscript.id).filter(|one| !Rc::ptr_eq(&one.manuscript, manuscript)) else {
                return;
            };
            one.manuscript = manuscript.clone();
            if let Some(writer) = &one.writer {
                let manuscript = manuscript.clone();
                writer.offer(Text::made_by(move || manuscript.to_text()));
            } else {
                rescue::hold(&manuscript.id, &manuscript.to_text());
            }
        });
    }

    /// Takes one away. What was signed from it stays.
    pub async fn remove_manuscript(&self, id: &str) -> Result<(), StoreError> {
        // What is unsaved goes first, or it would come back afterwards.
        settle(id).await;
        if let Some(store) = self.store() {
            let store = store.of_manuscripts();
            store.delete_draft(id).await?;
            forget_last_words(&store, id);
        }
        let_go(id);
        Ok(())
    }
}

/// What this window holds of it.
pub(super) fn held_here(id: &str) -> Option<Rc<Manuscript>> {
    HELD.with_borrow(|held| held.get(id).map(|one| one.manuscript.clone()))
}

/// Waits until everything of it is written.
pub(super) async fn settle(id: &str) {
    let settled = HELD.with_borrow(|held| held.get(id).and_then(|one| one.writer.as_ref()).map(Autosave::settle));
    if let Some(settled) = settled {
        settled.await;
    }
}

/// This window holds it no more, so that whoever opens it reads what is stored. What could not be written of it gives way.
pub(super) fn let_go(id: &str) {
    let gone = HELD.with_borrow_mut(|held| held.remove(id));
    if let Some(writer) = gone.and_then(|gone| gone.writer) {
        writer.discard();
    }
    rescue::let_go(id);
}

/// The same with all of them.
pub(super) fn let_go_all() {
    let gone = HELD.with_borrow_mut(std::mem::take);
    drop(gone);
}

async fn all_stored(store: &Store) -> Result<Vec<DraftRecord>, StoreError> {
    let store = store.of_manuscripts();
    hear_all_last_words(&store, lock_name).await;
    store.drafts().await
}

async fn take(store: Store, id: &str, on_state: Callback<SaveState>) -> Result<Option<TakenManuscript>, StoreError> {
    let outcome = DraftLock::acquire(&lock_name(id)).await;
    let left = match outcome {
        LockOutcome::HeldElsewhere => None,
        LockOutcome::Held(_) | LockOutcome::Unsupported => hear_last_words(&store, id).await,
    };
    let Some(record) = store.draft(id).await? else { return Ok(None) };
    let text = left.as_ref().unwrap_or(&record.text);
    let Some(manuscript) = Manuscript::from_text(text).map(Rc::new) else { return Ok(None) };
    let lock = match outcome {
        LockOutcome::HeldElsewhere => {
            return Ok(Some(TakenManuscript { manuscript, read_only: true, saving: None }));
        }
        LockOutcome::Held(lock) => Some(lock),
        LockOutcome::Unsupported => None,
    };
    let words = Rc::new(Words::default());
    *words.listener.borrow_mut() = on_state;
    let told = words.clone();
    let writer = Autosave::new(store, id.to_owned(), Some(record.sequence), move |state| {
        *told.last.borrow_mut() = Some(state.clone());
        let listener = told.listener.borrow().clone();
        listener.emit(state);
    });
    let writer = if lock.is_some() { writer.alone() } else { writer };
    if let Some(text) = left {
        writer.offer(text.into());
    }
    let one = Held { manuscript: manuscript.clone(), writer: Some(writer), words, _lock: lock };
    hold(one);
    Ok(Some(TakenManuscript { manuscript, read_only: false, saving: None }))
}
