//! A copy read: its own parts, and every file in it as if it came in now.

use super::Progress;
use crate::browser::folder::NamedFile;
use crate::browser::value::Gate;
use crate::browser::worker::{self, FileBytes, Heard, Job};
use crate::bulk::What;
use crate::review::Known;
use crate::review::desk_copy::{self, Copied, NotACopy, Part, Parts};
use crate::review::intake::{Held, Offered, State, StateKind, states};
use crate::ui::state::desk::leave_unreadable_out;
use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;
use std::rc::Rc;
use yew::Callback;

/// A file of a copy that can be read and is as somebody signed it.
#[derive(Clone)]
pub struct One {
    pub name: String,
    pub known: Known,
    pub bytes: FileBytes,
}

/// What a copy holds.
pub struct Whole {
    /// What the desk says, as one key signed it.
    pub copied: Result<Copied, NotACopy>,
    /// How much of that this version can't read.
    pub unread: usize,
    pub files: Vec<One>,
    /// Files that are not intact or not readable.
    pub refused: usize,
}

/// Why there is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotRead {
    NoWorker,
    /// A worker has died.
    NotAll,
    Stopped,
}

/// How reading is watched and stopped.
#[derive(Clone)]
pub struct Watch {
    pub stopped: Rc<Cell<bool>>,
    pub on_progress: Callback<Progress>,
    /// Opened when it is over or stopped.
    pub over: Gate,
}

impl Watch {
    pub fn stop(&self) {
        self.stopped.set(true);
        self.over.open_empty();
    }
}

/// Reads all of a copy.
pub async fn read(file: NamedFile, watch: &Watch) -> Result<Whole, NotRead> {
    let parts = worker::unpack(&file.file).await.map_err(|_| NotRead::NoWorker)?;
    let mut copied = desk_copy::read(&own(parts));
    let unread = copied.as_mut().map_or(0, |copied| leave_unreadable_out(&mut copied.state));
    let reading = Rc::new(Reading::default());
    let hear = {
        let (reading, watch) = (reading.clone(), watch.clone());
        move |heard| reading.hear(heard, &watch)
    };
    let job = Job { files: &[file], known: &BTreeSet::new(), careful: false, copy: true };
    let (workers, count) = worker::read(&job, hear).await.map_err(|_| NotRead::NoWorker)?;
    reading.running.set(count);
    watch.over.wait().await;
    drop(workers);
    match (watch.stopped.get(), reading.has_died.get()) {
        (true, _) => Err(NotRead::Stopped),
        (false, true) => Err(NotRead::NotAll),
        (false, false) => {
            let mut files = reading.files.take();
            files.sort_by_key(|(order, _)| *order);
            let files = files.into_iter().map(|(_, one)| one).collect();
            Ok(Whole { copied, unread, files, refused: reading.refused.get() })
        }
    }
}

fn own(parts: Vec<(String, Vec<u8>)>) -> Parts {
    let mut own = Parts::default();
    for (path, bytes) in parts {
        match desk_copy::part(&path) {
            Part::Desk => own.desk = Some(bytes),
            Part::Trust => own.trust = Some(bytes),
            Part::Register => own.register = Some(bytes),
            Part::Rotation => own.rotations.push(bytes),
            Part::File => {}
        }
    }
    own
}

#[derive(Default)]
struct Reading {
    files: RefCell<Vec<(u64, One)>>,
    refused: Cell<usize>,
    done: Cell<usize>,
    total: Cell<usize>,
    running: Cell<usize>,
    has_died: Cell<bool>,
}

impl Reading {
    fn hear(&self, heard: Heard, watch: &Watch) {
        let found = match heard {
            Heard::Found(found) => found,
            // Said only by those who are careful.
            Heard::Next { .. } => return,
            Heard::Done => return self.one_less(watch),
            Heard::Failed { .. } => {
                self.has_died.set(true);
                return self.one_less(watch);
            }
        };
        self.total.set(self.total.get() + found.more);
        self.done.set(self.done.get() + found.passed + found.system + found.files.len());
        for file in found.files {
            let path = file.name.split_once('/').map_or("", |(_, path)| path);
            if desk_copy::part(path) != Part::File {
                continue;
            }
            match (What::from_text(&file.what), file.bytes) {
                (Some(What::Known(known)), Some(bytes)) => {
                    let name = path.rsplit('/').next().unwrap_or(path).to_owned();
                    self.files.borrow_mut().push((file.order, One { name, known, bytes }));
                }
                _ => self.refused.set(self.refused.get() + 1),
            }
        }
        watch.on_progress.emit((self.done.get(), self.total.get()));
    }

    fn one_less(&self, watch: &Watch) {
        self.running.set(self.running.get().saturating_sub(1));
        if self.running.get() == 0 {
            watch.over.open_empty();
        }
    }
}

/// What putting each file back would do beside what is held.
pub struct Staging {
    /// Places of those that are put back.
    pub new: Vec<usize>,
    pub same: usize,
    pub conflicts: usize,
}

impl Staging {
    /// A copy that is believed says what was on a desk: what of it contradicts itself had been taken in there, one after the other, and is
    /// put back too, so that no desk loses a file on its way. What contradicts what is here is not.
    pub fn of(held: &Held, files: &[One], believed: bool) -> Staging {
        let offered: Vec<Offered> = files.iter().map(|one| (&one.known).into()).collect();
        let fits_alone = |at: usize| states(held, &offered[at..=at]).iter().all(State::can_be_taken);
        let mut staging = Staging { new: Vec::new(), same: 0, conflicts: 0 };
        for (at, state) in states(held, &offered).into_iter().enumerate() {
            match state.kind() {
                StateKind::Same => staging.same += 1,
                _ if state.can_be_taken() => staging.new.push(at),
                StateKind::Conflict if believed && fits_alone(at) => staging.new.push(at),
                _ => staging.conflicts += 1,
            }
        }
        staging
    }
}
