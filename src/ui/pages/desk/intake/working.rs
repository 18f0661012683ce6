//! What the page is at: waiting for files, reading them, showing them, taking them over.

use super::pile::{Item, Same};
use super::reading::{Progress, Read, Run};
use super::take::Taken;
use crate::browser::folder::NamedFile;
use crate::text::page::desk_intake as words;
use crate::text::{Language, Say};
use std::rc::Rc;
use yew::prelude::*;

/// What it is at now.
#[derive(Clone, Default)]
pub enum Busy {
    #[default]
    Idle,
    Reading(Run, Progress),
    Taking(Progress),
}

/// The files that were read, and what it is at.
#[derive(Clone)]
pub struct Work {
    pub items: Same<Vec<Item>>,
    pub busy: Busy,
    pub system: usize,
    pub missing: usize,
    pub without_worker: bool,
    pub stopped: bool,
    pub taken: Option<Taken>,
}

impl Default for Work {
    fn default() -> Work {
        Work {
            items: Same(Rc::default()),
            busy: Busy::Idle,
            system: 0,
            missing: 0,
            without_worker: false,
            stopped: false,
            taken: None,
        }
    }
}

pub enum Step {
    Began(Run),
    Progress(Progress),
    Ended(Read),
    Taking(Progress),
    Taken(Taken),
    Clear,
}

impl Work {
    pub fn is_idle(&self) -> bool {
        matches!(self.busy, Busy::Idle)
    }

    /// The files on their way.
    pub fn run(&self) -> Option<Run> {
        if let Busy::Reading(run, _) = &self.busy { Some(run.clone()) } else { None }
    }

    /// With what was read now behind what was read before.
    fn add(&mut self, read: Read) {
        self.items = Same(Rc::new(self.items.iter().cloned().chain(read.items).collect()));
        self.system += read.system;
        self.missing = read.missing;
        self.without_worker = read.without_worker;
        self.stopped = read.stopped;
        self.busy = Busy::Idle;
    }
}

impl Reducible for Work {
    type Action = Step;

    fn reduce(self: Rc<Self>, step: Step) -> Rc<Self> {
        let mut work = (*self).clone();
        match step {
            Step::Began(run) => {
                work.taken = None;
                work.busy = Busy::Reading(run, Progress::default());
            }
            Step::Progress(progress) => match &work.busy {
                Busy::Reading(run, _) => work.busy = Busy::Reading(run.clone(), progress),
                Busy::Idle | Busy::Taking(_) => return self,
            },
            Step::Ended(read) => work.add(read),
            Step::Taking(progress) => work.busy = Busy::Taking(progress),
            Step::Taken(taken) => {
                work.taken = Some(taken);
                work.busy = Busy::Idle;
            }
            Step::Clear => return Rc::new(Work::default()),
        }
        Rc::new(work)
    }
}

/// Begins to read files.
pub fn begin(steps: UseReducerDispatcher<Work>, files: Vec<NamedFile>) {
    let on_progress = Callback::from({
        let steps = steps.clone();
        move |progress| steps.dispatch(Step::Progress(progress))
    });
    let on_end = Callback::from({
        let steps = steps.clone();
        move |read| steps.dispatch(Step::Ended(read))
    });
    steps.dispatch(Step::Began(Run::begin(files, on_progress, on_end)));
}

/// How far it is, with a way to stop it where that does no harm.
pub fn bar(language: Language, what: Say, progress: Progress, stop: Option<Callback<MouseEvent>>) -> Html {
    let Progress { done, total } = progress;
    html! {
        <div class="sheet working" id="working" aria-busy="true">
            <p><label for="working-bar">{ language.say(what) }</label></p>
            <progress id="working-bar" value={done.to_string()} max={total.max(1).to_string()} />
            <p class="hint">{ words::progress(language, done, total) }</p>
            if let Some(onclick) = stop {
                <button type="button" id="stop" class="button plain" {onclick}>{ language.say(words::STOP) }</button>
            }
        </div>
    }
}
