//! Files on their way: read by workers, or in the page where there are none; with counts, and to be stopped at any moment.

use super::pile::Item;
use crate::browser::clock::millis;
use crate::browser::files;
use crate::browser::folder::NamedFile;
use crate::browser::worker::{self, FileBytes, Found, FoundFile, Heard, Reading};
use crate::bulk::What;
use crate::document::open::DOCUMENT_LIMIT;
use crate::review::label::label;
use crate::text::page::desk_intake as words;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use yew::platform::time::sleep;
use yew::prelude::*;

/// How far it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    pub done: usize,
    pub total: usize,
}

/// What came of it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Read {
    /// In the order of the files.
    pub items: Vec<Item>,
    /// What operating systems put beside the files.
    pub system: usize,
    /// No worker could be started.
    pub without_worker: bool,
    /// Somebody has stopped it.
    pub stopped: bool,
    /// Files that were not read because a worker has died.
    pub missing: usize,
}

/// Files that are being read. Cheap to clone; compared as the one run that it is.
#[derive(Clone)]
pub struct Run(Rc<Inner>);

struct Inner {
    found: RefCell<Vec<(usize, Item)>>,
    progress: Cell<Progress>,
    system: Cell<usize>,
    without_worker: Cell<bool>,
    has_died: Cell<bool>,
    is_over: Cell<bool>,
    workers: RefCell<Option<Reading>>,
    running: Cell<usize>,
    on_progress: Callback<Progress>,
    on_end: Callback<Read>,
}

impl PartialEq for Run {
    fn eq(&self, other: &Run) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Run {
    /// Begins to read. `on_end` is called once, also when it is stopped.
    pub fn begin(files: Vec<NamedFile>, on_progress: Callback<Progress>, on_end: Callback<Read>) -> Run {
        let run = Run(Rc::new(Inner {
            found: RefCell::default(),
            progress: Cell::new(Progress { done: 0, total: files.len() }),
            system: Cell::default(),
            without_worker: Cell::default(),
            has_died: Cell::default(),
            is_over: Cell::default(),
            workers: RefCell::default(),
            running: Cell::new(1),
            on_progress,
            on_end,
        }));
        let begun = run.clone();
        yew::platform::spawn_local(async move { begun.read(files).await });
        run
    }

    /// Ends it with what was read by now.
    pub fn stop(&self) {
        self.end(true);
    }

    async fn read(&self, files: Vec<NamedFile>) {
        let hearing = self.clone();
        match worker::read(&files, move |heard| hearing.hear(heard)).await {
            Ok((workers, count)) if !self.0.is_over.get() => {
                // Nothing was heard yet: what workers say comes in later turns of the event loop.
                self.0.running.set(count);
                *self.0.workers.borrow_mut() = Some(workers);
            }
            Ok(_) => {}
            Err(_) => {
                self.0.without_worker.set(true);
                self.read_here(files).await;
            }
        }
    }

    fn hear(&self, heard: Heard) {
        match heard {
            Heard::Found(found) => self.add(found),
            Heard::Done => self.one_less(),
            Heard::Failed { .. } => {
                self.0.has_died.set(true);
                self.one_less();
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

    fn one_less(&self) {
        let running = self.0.running.get().saturating_sub(1);
        self.0.running.set(running);
        if running == 0 {
            self.end(false);
        }
    }

    fn end(&self, stopped: bool) {
        if self.0.is_over.replace(true) {
            return;
        }
        // Not dropped at once: it may be one of them that is speaking.
        let workers = self.0.workers.borrow_mut().take();
        yew::platform::spawn_local(async move { drop(workers) });
        let mut found = std::mem::take(&mut *self.0.found.borrow_mut());
        found.sort_by_key(|(order, _)| *order);
        let Progress { done, total } = self.0.progress.get();
        self.0.on_end.emit(Read {
            items: found.into_iter().map(|(_, item)| item).collect(),
            system: self.0.system.get(),
            without_worker: self.0.without_worker.get(),
            stopped,
            missing: if self.0.has_died.get() { total.saturating_sub(done) } else { 0 },
        });
    }

    /// In slices, so that the page stays alive.
    async fn read_here(&self, files: Vec<NamedFile>) {
        let mut since = millis();
        for (order, file) in files.into_iter().enumerate() {
            if self.0.is_over.get() {
                return;
            }
            let file = read_one(order, &file).await;
            self.add(Found { files: vec![file], ..Found::default() });
            if millis().saturating_sub(since) > SLICE_MS {
                sleep(std::time::Duration::ZERO).await;
                since = millis();
            }
        }
        self.end(false);
    }
}

/// As long as nobody notices.
const SLICE_MS: u64 = 40;

async fn read_one(order: usize, NamedFile { name, file }: &NamedFile) -> FoundFile {
    let refused = |sentence| What::refused(|language| vec![language.say(sentence).to_owned()]);
    let (what, bytes) = if name.to_lowercase().ends_with(".zip") {
        (refused(words::NO_ZIP), None)
    } else {
        match files::read(file, DOCUMENT_LIMIT as u64).await {
            Ok(bytes) => {
                let what = What::of(&bytes);
                let kept = what.is_wanted().then(|| FileBytes::new(&bytes));
                (what, kept)
            }
            Err(files::FileError::TooLarge { size, .. }) => (What::too_large(size), None),
            Err(_) => (refused(words::UNREADABLE), None),
        }
    };
    FoundFile { order, name: label(name, order + 1), what: what.to_text(), bytes }
}
