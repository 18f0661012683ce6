//! What is under way: files that wait, files that are read, files that were read, files that are taken over.

use super::batch::Batch;
use super::pile::{Item, Same};
use super::reading::{End, Progress, Read, Run};
use super::take::Taken;
use crate::ui::state::Stop;
use std::collections::BTreeSet;
use std::rc::Rc;
use yew::prelude::*;

/// What it is at now.
#[derive(Clone, Default, PartialEq)]
pub enum Busy {
    #[default]
    Idle,
    Reading(Run, Progress),
    Taking(Stop, Progress),
}

/// The files that were read, and what it is at.
#[derive(Clone, Default, PartialEq)]
pub struct Work {
    pub items: Same<Vec<Item>>,
    /// Which of them are selected, by their place.
    pub chosen: Same<BTreeSet<usize>>,
    /// How many wait to be taken over, as far as is known.
    pub waiting: usize,
    pub busy: Busy,
    /// What came while it was at something else.
    pub queue: Batch,
    /// What was not read, since it was stopped.
    pub rest: Batch,
    /// Why there is a rest.
    pub end: Option<End>,
    /// What operating systems put beside the files; without the rest's.
    pub system: usize,
    pub without_worker: bool,
    pub has_died: bool,
    pub taken: Option<Taken>,
}

/// What is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Of {
    Queue,
    Rest,
}

pub enum Step {
    /// More came: files, and what can't be read at all.
    Came(Batch, Vec<Item>),
    /// What waits is read now, or what was left.
    Began(Run, Of),
    Progress(Progress),
    Ended(Read),
    /// Selects these, or none.
    Chose(BTreeSet<usize>),
    /// So many can be taken over.
    Waiting(usize),
    Taking(Stop, Progress),
    Taken(Taken),
    Clear,
}

impl Work {
    pub fn is_idle(&self) -> bool {
        self.busy == Busy::Idle
    }

    pub fn is_taking(&self) -> bool {
        matches!(self.busy, Busy::Taking(..))
    }

    /// Whether somebody who closes the window would lose something.
    pub fn is_at_risk(&self) -> bool {
        !self.is_idle() || self.waiting > 0
    }

    /// How many there were beside the files.
    pub fn system(&self) -> usize {
        self.system + self.rest.system
    }

    /// With these behind what was read before.
    fn add(&mut self, items: Vec<Item>) {
        // Until they were held against the desk, each may be one.
        self.waiting += items.iter().filter(|item| item.bytes.is_some()).count();
        self.items = Same::of(self.items.iter().cloned().chain(items).collect());
    }

    fn ended(&mut self, read: Read) {
        self.add(read.items);
        self.without_worker = read.without_worker;
        self.has_died |= read.has_died;
        self.busy = Busy::Idle;
        if read.end == End::Whole {
            self.system += read.batch.system;
        } else {
            self.end = Some(read.end);
            // Whoever stops, stops what waits, too.
            self.rest = self.rest.with(&read.batch).with(&std::mem::take(&mut self.queue));
        }
    }
}

impl Reducible for Work {
    type Action = Step;

    fn reduce(self: Rc<Self>, step: Step) -> Rc<Self> {
        let mut work = (*self).clone();
        match step {
            Step::Came(batch, items) => {
                work.queue = work.queue.with(&batch);
                work.add(items);
            }
            Step::Began(run, of) => {
                work.taken = None;
                match of {
                    Of::Queue => work.queue = Batch::default(),
                    Of::Rest => (work.rest, work.end) = (Batch::default(), None),
                }
                let total = run.files();
                work.busy = Busy::Reading(run, Progress { done: 0, total });
            }
            Step::Progress(progress) => match &work.busy {
                Busy::Reading(run, _) => work.busy = Busy::Reading(run.clone(), progress),
                Busy::Idle | Busy::Taking(..) => return self,
            },
            Step::Ended(read) => work.ended(read),
            Step::Chose(chosen) => work.chosen = Same::of(chosen),
            Step::Waiting(waiting) => work.waiting = waiting,
            Step::Taking(stop, progress) => work.busy = Busy::Taking(stop, progress),
            Step::Taken(taken) => {
                work.taken = Some(taken);
                work.chosen = Same::default();
                work.busy = Busy::Idle;
            }
            Step::Clear => return Rc::new(Work::default()),
        }
        Rc::new(work)
    }
}
