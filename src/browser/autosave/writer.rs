//! How the writing goes: what waits, what is under way, when the next write begins. What is told to the outside is above.

use std::cell::RefCell;
use std::ops::Range;
use std::rc::{Rc, Weak};

use gloo_timers::callback::Timeout;
use wasm_bindgen_futures::spawn_local;

use super::SaveState;
use super::last_words;
use super::text::Text;
use crate::browser::clock;
use crate::browser::rescue;
use crate::browser::store::{DraftRecord, Store, StoreError};

/// Counted from the first change that is not saved. A change is promised to be on the disk within 300 ms: a letter typed just after a
/// write began waits for that write, or for this pause, and then for its own write, so a slow disk may take 100 ms for each.
const PAUSE_MS: u64 = 100;

pub struct Writer {
    store: Store,
    id: String,
    on_state: Box<dyn Fn(SaveState)>,
    progress: RefCell<Progress>,
}

#[derive(Default)]
struct Progress {
    /// The number of the newest draft that is known to be stored.
    stored: Option<u64>,
    /// The number that the next write expects: what is written on leaving counts, though nobody hears of it.
    sequence: Option<u64>,
    unsaved: Option<Unsaved>,
    writing: Option<Rc<DraftRecord>>,
    timer: Option<Timeout>,
    /// Flushed while a write was under way: the next one follows without a pause.
    hurry: bool,
    /// Something was offered since the last write began.
    offered: bool,
    /// Somebody else writes this draft: writing on would overwrite him.
    stopped: bool,
    /// Nobody else can.
    alone: bool,
    /// The last words were said on leaving, and nothing was offered since.
    left: bool,
    /// Nothing of it is wanted any more, also not of a write that is under way.
    discarded: bool,
}

struct Unsaved {
    text: Text,
    since: u64,
}

impl Progress {
    /// The newest text that is not known to be on the disk.
    fn newest(&self) -> Option<String> {
        let writing = || self.writing.as_ref().map(|record| record.text.clone());
        self.unsaved.as_ref().map(|unsaved| unsaved.text.make()).or_else(writing)
    }
}

impl Writer {
    pub fn new(store: Store, id: String, sequence: Option<u64>, on_state: Box<dyn Fn(SaveState)>) -> Rc<Self> {
        let progress = RefCell::new(Progress { stored: sequence, sequence, ..Progress::default() });
        Rc::new(Writer { store, id, on_state, progress })
    }

    pub fn unsaved(&self) -> Option<String> {
        self.progress.borrow().newest()
    }

    pub fn sequence(&self) -> Option<u64> {
        self.progress.borrow().sequence
    }

    pub fn offer(self: &Rc<Self>, text: Text) {
        let mut progress = self.progress.borrow_mut();
        if progress.stopped {
            rescue::hold(&self.id, &text.make());
        }
        let news = !progress.stopped && !progress.offered && progress.writing.is_none();
        let since = match progress.unsaved.take() {
            Some(unsaved) if progress.offered => unsaved.since,
            _ => clock::millis(),
        };
        progress.unsaved = Some(Unsaved { text, since });
        (progress.offered, progress.left) = (true, false);
        drop(progress);
        if news {
            (self.on_state)(SaveState::Saving);
        }
        self.schedule();
    }

    pub fn flush(self: &Rc<Self>) {
        let mut progress = self.progress.borrow_mut();
        progress.hurry = progress.writing.is_some() && progress.unsaved.is_some();
        drop(progress);
        self.write();
    }

    pub async fn settle(self: &Rc<Self>) {
        self.flush();
        while self.progress.borrow().writing.is_some() {
            // A read that begins behind a write ends behind it.
            if self.store.draft(&self.id).await.is_err() {
                return;
            }
        }
    }

    pub fn discard(&self) {
        let mut progress = self.progress.borrow_mut();
        (progress.stopped, progress.discarded) = (true, true);
        drop((progress.unsaved.take(), progress.timer.take()));
        rescue::let_go(&self.id);
        last_words::forget(&self.store, &self.id);
    }

    pub fn set_alone(&self) {
        self.progress.borrow_mut().alone = true;
    }

    /// The page is hidden, and a phone may end it without another word.
    pub fn hide(self: &Rc<Self>) {
        if !self.progress.borrow().left {
            self.say_last_words();
        }
        self.flush();
    }

    /// The page is being left. A write that is under way still waits for an answer that will not come, so the text is written
    /// once more behind it. What is left to do is not forgotten: the page may live on.
    pub fn leave(self: &Rc<Self>) {
        let Some((mut record, follows)) = self.say_last_words() else { return };
        let mut progress = self.progress.borrow_mut();
        progress.left = true;
        if !progress.alone {
            return;
        }
        record.sequence = follows.end;
        progress.sequence = Some(record.sequence);
        let written = self.store.leave_draft(&record, record.sequence);
        drop(progress);
        // Should it fail while the page lives on, the next write finds another number than it expects, and says so.
        spawn_local(async move { drop(written.await) });
    }

    /// What the disk does not have, and the numbers of the stored drafts that it follows. A write that is under way may still come
    /// in before it; who is not alone can't tell that one from somebody else's.
    fn say_last_words(&self) -> Option<(DraftRecord, Range<u64>)> {
        let progress = self.progress.borrow();
        let text = if progress.stopped { None } else { progress.newest() }?;
        let next = progress.sequence.unwrap_or(0) + 1;
        let follows = progress.stored.unwrap_or(0)..next + u64::from(progress.alone && progress.writing.is_some());
        let record = DraftRecord { id: self.id.clone(), text, sequence: 0, changed_at: clock::now() };
        last_words::say(&self.store, &record, follows.clone());
        Some((record, follows))
    }

    /// Sets the timer, unless it runs or a write is under way, which sets it when it is done.
    fn schedule(self: &Rc<Self>) {
        let mut progress = self.progress.borrow_mut();
        let Some(unsaved) = &progress.unsaved else {
            return;
        };
        if progress.stopped || progress.writing.is_some() || progress.timer.is_some() {
            return;
        }
        let waited = clock::millis().saturating_sub(unsaved.since);
        let pause = u32::try_from(PAUSE_MS.saturating_sub(waited)).unwrap_or(0);
        let weak = Rc::downgrade(self);
        progress.timer = Some(Timeout::new(pause, move || {
            if let Some(writer) = Weak::upgrade(&weak) {
                writer.write();
            }
        }));
    }

    /// Begins to write what is unsaved. The transaction begins before this returns.
    fn write(self: &Rc<Self>) {
        let mut progress = self.progress.borrow_mut();
        if progress.stopped || progress.writing.is_some() {
            return;
        }
        let timer = progress.timer.take();
        let Some(Unsaved { text, .. }) = progress.unsaved.take() else {
            return;
        };
        let changed_at = clock::now();
        let record = Rc::new(DraftRecord { id: self.id.clone(), text: text.make(), sequence: 0, changed_at });
        progress.writing = Some(record.clone());
        (progress.offered, progress.hurry) = (false, false);
        let written = self.store.put_draft(&record, progress.sequence);
        drop(progress);
        drop(timer);
        let writer = self.clone();
        spawn_local(async move {
            let result = written.await;
            writer.written(result, &record);
        });
    }

    fn written(self: &Rc<Self>, result: Result<u64, StoreError>, record: &DraftRecord) {
        let mut progress = self.progress.borrow_mut();
        progress.writing = None;
        let state = match result {
            Ok(sequence) => {
                progress.stored = Some(sequence);
                progress.sequence = progress.sequence.max(progress.stored);
                rescue::let_go(&self.id);
                // With newer text waiting, "saved" would be said of what is on the screen, and be wrong; and that text may have been left.
                progress.unsaved.is_none().then(|| {
                    last_words::forget(&self.store, &self.id);
                    SaveState::Saved { at: record.changed_at }
                })
            }
            Err(_) if progress.discarded => return,
            Err(error) => {
                progress.stopped = matches!(error, StoreError::ChangedElsewhere { .. });
                let kept = || Unsaved { text: record.text.clone().into(), since: clock::millis() };
                rescue::hold(&self.id, &progress.unsaved.get_or_insert_with(kept).text.make());
                Some(SaveState::Failed(error))
            }
        };
        let (hurry, offered) = (progress.hurry, progress.offered);
        let failed = matches!(state, Some(SaveState::Failed(_)));
        drop(progress);
        if hurry || failed {
            // The page is hidden, or the text is nowhere but here; and what it follows is known better now.
            self.say_last_words();
        }
        if let Some(state) = state {
            (self.on_state)(state);
        }
        match (hurry, offered) {
            (true, _) => self.write(),
            // What was offered during a write that failed tries again; what failed alone waits for the next offer.
            (false, true) => self.schedule(),
            (false, false) => {}
        }
    }
}
