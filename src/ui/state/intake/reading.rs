//! Files on their way: read by workers, or in the page where there are none; with counts, and to be stopped at any moment. Should a
//! worker die, what it had is read again, one file after the other, so that the file that it died of is known.

use super::batch::Batch;
use super::here::read_one;
use super::pile::Item;
use crate::browser::clock::millis;
use crate::browser::worker::{self, Found, Heard, Job, Reading};
use crate::bulk::What;
use crate::text::page::desk_intake as words;
use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;
use yew::platform::time::sleep;
use yew::prelude::*;

/// How far it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    pub done: usize,
    pub total: usize,
}

/// Why there is nothing more to come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// Everything was read.
    Whole,
    /// Somebody has stopped it.
    Stopped,
    /// Workers died again and again.
    Died,
}

/// What came of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Read {
    /// In the order of the files.
    pub items: Vec<Item>,
    /// The files that were chosen, with what is known of them by now.
    pub batch: Batch,
    pub end: End,
    /// No worker could be started.
    pub without_worker: bool,
    /// A worker has died.
    pub has_died: bool,
}

/// Files that are being read. Cheap to clone; compared as the one run that it is.
#[derive(Clone)]
pub struct Run(Rc<Inner>);

struct Inner {
    batch: Batch,
    found: RefCell<BTreeMap<u64, Item>>,
    progress: Cell<Progress>,
    system: Cell<usize>,
    without_worker: Cell<bool>,
    /// How many workers have died.
    deaths: Cell<usize>,
    is_over: Cell<bool>,
    /// The way through the files, from 1; what is left of an earlier one is not heard any more.
    pass: Cell<usize>,
    workers: RefCell<Option<Reading>>,
    running: Cell<usize>,
    has_died_now: Cell<bool>,
    /// What a careful worker is at.
    next: RefCell<Option<(u64, String)>>,
    on_progress: Callback<Progress>,
    on_end: Callback<Read>,
}

impl PartialEq for Run {
    fn eq(&self, other: &Run) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// After so many there is something wrong with more than some files.
const MOST_DEATHS: usize = 12;

impl Run {
    /// Begins to read what is not known of the batch yet. `on_end` is called once, also when it is stopped.
    pub fn begin(batch: Batch, on_progress: Callback<Progress>, on_end: Callback<Read>) -> Run {
        let run = Run(Rc::new(Inner {
            batch,
            found: RefCell::default(),
            progress: Cell::default(),
            system: Cell::default(),
            without_worker: Cell::default(),
            deaths: Cell::default(),
            is_over: Cell::default(),
            pass: Cell::default(),
            workers: RefCell::default(),
            running: Cell::default(),
            has_died_now: Cell::default(),
            next: RefCell::default(),
            on_progress,
            on_end,
        }));
        run.go(false);
        run
    }

    /// How many files were chosen.
    pub fn files(&self) -> usize {
        self.0.batch.files.len()
    }

    /// Ends it with what was read by now.
    pub fn stop(&self) {
        self.end(End::Stopped);
    }

    /// Once through all files, without those that were read by now.
    fn go(&self, careful: bool) {
        let inner = &self.0;
        inner.pass.set(inner.pass.get() + 1);
        inner.progress.set(Progress { done: 0, total: inner.batch.files.len() });
        inner.system.set(0);
        inner.has_died_now.set(false);
        inner.running.set(1);
        *inner.next.borrow_mut() = None;
        let run = self.clone();
        yew::platform::spawn_local(async move { run.read(careful).await });
    }

    fn known(&self) -> BTreeSet<u64> {
        self.0.batch.known.iter().copied().chain(self.0.found.borrow().keys().copied()).collect()
    }

    async fn read(&self, careful: bool) {
        let (hearing, pass, known) = (self.clone(), self.0.pass.get(), self.known());
        let job = Job { files: &self.0.batch.files, known: &known, careful, copy: false };
        let hear = move |heard| {
            if hearing.0.pass.get() == pass {
                hearing.hear(heard, careful);
            }
        };
        match worker::read(&job, hear).await {
            Ok((workers, count)) if !self.0.is_over.get() => {
                // Nothing was heard yet: what workers say comes in later turns of the event loop.
                self.0.running.set(count);
                *self.0.workers.borrow_mut() = Some(workers);
            }
            Ok(_) => {}
            Err(_) => {
                self.0.without_worker.set(true);
                self.read_here(&known).await;
            }
        }
    }

    fn hear(&self, heard: Heard, careful: bool) {
        match heard {
            Heard::Found(found) => self.add(found),
            Heard::Next { order, name } => *self.0.next.borrow_mut() = Some((order, name)),
            Heard::Done => self.one_less(careful),
            Heard::Failed { .. } => {
                self.0.has_died_now.set(true);
                self.0.deaths.set(self.0.deaths.get() + 1);
                self.one_less(careful);
            }
        }
    }

    fn add(&self, found: Found) {
        let mut progress = self.0.progress.get();
        progress.total += found.more;
        progress.done += found.passed + found.system + found.files.len();
        self.0.progress.set(progress);
        self.0.system.set(self.0.system.get() + found.system);
        self.0.found.borrow_mut().extend(found.files.into_iter().map(|file| (file.order, Item::of(file))));
        if !self.0.is_over.get() {
            self.0.on_progress.emit(progress);
        }
    }

    fn one_less(&self, careful: bool) {
        let running = self.0.running.get().saturating_sub(1);
        self.0.running.set(running);
        if running > 0 || self.0.is_over.get() {
            return;
        }
        match (self.0.has_died_now.get(), careful) {
            (false, _) => self.end(End::Whole),
            (true, false) => self.go_again(),
            (true, true) if self.refuse_the_culprit() => self.go_again(),
            (true, true) => self.end(End::Died),
        }
    }

    fn go_again(&self) {
        self.drop_workers();
        self.go(true);
    }

    /// The file that a careful worker died of is not read any more. `false` if nobody knows which, or if there were too many.
    fn refuse_the_culprit(&self) -> bool {
        let Some((order, name)) = self.0.next.borrow_mut().take() else { return false };
        if self.0.deaths.get() > MOST_DEATHS || self.known().contains(&order) {
            return false;
        }
        let what = Rc::new(What::refused_in_words(words::DEADLY));
        self.0.found.borrow_mut().insert(order, Item { name: name.into(), what, bytes: None });
        true
    }

    /// Not at once: it may be one of them that is speaking.
    fn drop_workers(&self) {
        let workers = self.0.workers.borrow_mut().take();
        yew::platform::spawn_local(async move { drop(workers) });
    }

    fn end(&self, end: End) {
        let inner = &self.0;
        if inner.is_over.replace(true) {
            return;
        }
        self.drop_workers();
        let known = self.known();
        let Progress { done, total } = inner.progress.get();
        inner.on_end.emit(Read {
            items: std::mem::take(&mut *inner.found.borrow_mut()).into_values().collect(),
            batch: Batch {
                files: inner.batch.files.clone(),
                known,
                left: total.saturating_sub(done),
                system: inner.system.get(),
            },
            end,
            without_worker: inner.without_worker.get(),
            has_died: inner.deaths.get() > 0,
        });
    }

    /// In slices, so that the page stays alive.
    async fn read_here(&self, known: &BTreeSet<u64>) {
        let mut since = millis();
        for (index, file) in self.0.batch.files.iter().enumerate() {
            if self.0.is_over.get() {
                return;
            }
            let found = if known.contains(&crate::bulk::order(index, 0)) {
                Found { passed: 1, ..Found::default() }
            } else {
                Found { files: vec![read_one(index, file).await], ..Found::default() }
            };
            if self.0.is_over.get() {
                return;
            }
            self.add(found);
            if millis().saturating_sub(since) > SLICE_MS {
                sleep(std::time::Duration::ZERO).await;
                since = millis();
            }
        }
        self.end(End::Whole);
    }
}

/// As long as nobody notices.
const SLICE_MS: u64 = 40;
