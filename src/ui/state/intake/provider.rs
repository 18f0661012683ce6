//! What is under way, in a context around all pages, and what pages may do with it.

use super::batch::Batch;
use super::pile::Item;
use super::reading::{Progress, Run};
use super::take::take;
use super::working::{Busy, Of, Step, Work};
use crate::browser::folder::Chosen;
use crate::browser::page;
use crate::ui::state::Stop;
use crate::ui::state::desk::DeskActions;
use std::collections::BTreeSet;
use yew::prelude::*;

/// What is under way. Cheap to clone.
#[derive(Clone, PartialEq)]
pub struct Intake(UseReducerHandle<Work>);

impl std::ops::Deref for Intake {
    type Target = Work;

    fn deref(&self) -> &Work {
        &self.0
    }
}

impl Intake {
    /// Reads more files: now, or when it is done with others.
    pub fn read(&self, chosen: Chosen) {
        let unreadable = chosen.unreadable.iter().map(|name| Item::unreadable(name)).collect();
        self.0.dispatch(Step::Came(Batch::of(chosen.files), unreadable));
    }

    /// Reads what was left.
    pub fn go_on(&self) {
        if self.is_idle() && !self.rest.is_empty() {
            begin(&self.0.dispatcher(), self.rest.clone(), Of::Rest);
        }
    }

    /// Stops reading, or taking over after what is being written now.
    pub fn stop(&self) {
        match &self.busy {
            Busy::Reading(run, _) => run.stop(),
            Busy::Taking(stop, _) => stop.ask(),
            Busy::Idle => {}
        }
    }

    /// Takes files over, unless something is under way. It goes on when the page is left.
    pub fn take(&self, actions: DeskActions, items: Vec<Item>) {
        if !self.is_idle() {
            return;
        }
        let (steps, stop) = (self.0.dispatcher(), Stop::default());
        // Before anything is waited for: a second click finds it under way.
        steps.dispatch(Step::Taking(stop.clone(), Progress { done: 0, total: items.len() }));
        let on_progress = Callback::from({
            let (steps, stop) = (steps.clone(), stop.clone());
            move |progress| steps.dispatch(Step::Taking(stop.clone(), progress))
        });
        yew::platform::spawn_local(async move {
            steps.dispatch(Step::Taken(take(actions, items, &stop, on_progress).await));
        });
    }

    /// Selects these files, or none of them if all of them are.
    pub fn choose(&self, indexes: Vec<usize>) {
        self.0.dispatch(Step::Chose(toggled(&self.chosen, indexes)));
    }

    /// So many wait to be taken over.
    pub fn set_waiting(&self, waiting: usize) {
        self.0.dispatch(Step::Waiting(waiting));
    }

    /// Forgets all of them.
    pub fn clear(&self) {
        self.0.dispatch(Step::Clear);
    }
}

fn toggled(chosen: &BTreeSet<usize>, indexes: Vec<usize>) -> BTreeSet<usize> {
    let indexes: BTreeSet<usize> = indexes.into_iter().collect();
    if indexes.is_subset(chosen) { chosen - &indexes } else { chosen | &indexes }
}

fn begin(steps: &UseReducerDispatcher<Work>, batch: Batch, of: Of) {
    let on_progress = Callback::from({
        let steps = steps.clone();
        move |progress| steps.dispatch(Step::Progress(progress))
    });
    let on_end = Callback::from({
        let steps = steps.clone();
        move |read| steps.dispatch(Step::Ended(read))
    });
    steps.dispatch(Step::Began(Run::begin(batch, on_progress, on_end), of));
}

/// Around all pages: it stays while somebody goes from one to another.
#[component]
pub fn IntakeProvider(props: &yew::html::ChildrenProps) -> Html {
    let work = use_reducer(Work::default);
    let queue = work.is_idle().then(|| work.queue.clone()).filter(|queue| !queue.is_empty());
    use_effect_with((work.dispatcher(), queue), |(steps, queue)| {
        if let Some(queue) = queue {
            begin(steps, queue.clone(), Of::Queue);
        }
    });
    use_effect_with(work.is_at_risk(), |is_at_risk| {
        let guard = is_at_risk.then(|| page::on_before_unload(|| true));
        move || drop(guard)
    });
    html! { <ContextProvider<Intake> context={Intake(work)}>{ props.children.clone() }</ContextProvider<Intake>> }
}

/// What is under way.
#[hook]
pub fn use_intake() -> Option<Intake> {
    use_context::<Intake>()
}
