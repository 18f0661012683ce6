//! From a copy back onto this desk: chosen, read with a count, looked at, and only then restored.

use super::reading::{NotRead, Watch, Whole, read};
use super::staged::StagedCopy;
use super::{Progress, bar};
use crate::browser::folder::NamedFile;
use crate::browser::input::ChosenFile;
use crate::browser::value::Gate;
use crate::text::page::desk_copy as words;
use crate::text::page::desk_unread::RESTORE_AFTER;
use crate::text::{Language, Say};
use crate::ui::components::{Notice, Tone};
use crate::ui::form::FileButton;
use crate::ui::pages::desk::InDesk;
use crate::ui::state::intake::Same;
use crate::ui::state::use_language;
use crate::ui::trouble::Trouble;
use std::rc::Rc;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct RestorePartProps {
    pub desk: InDesk,
}

/// What was read.
pub type InCopy = Same<Whole>;

/// What came of restoring.
#[derive(Clone, Debug, PartialEq)]
pub enum Restored {
    Nothing,
    /// Where what the desk says was believed, also how many keys that are not here were left in the copy.
    Done {
        files: usize,
        keys_left: Option<usize>,
    },
    /// So many files of so many, when somebody has stopped it; nothing else.
    Stopped(usize, usize),
    Failed(Trouble),
}

#[derive(Clone)]
enum Step {
    Idle(Option<Restored>),
    NotRead(Say),
    Reading(Watch, Progress),
    Staged(InCopy),
}

#[component]
pub fn RestorePart(props: &RestorePartProps) -> Html {
    let language = use_language();
    let step = use_state(|| Step::Idle(None));
    let watching = use_mut_ref(|| None::<Watch>);
    // Whoever leaves the page stops the reading.
    use_effect_with((), {
        let watching = watching.clone();
        move |()| move || watching.borrow().iter().for_each(Watch::stop)
    });
    let on_choose = Callback::from({
        let (step, watching) = (step.setter(), watching.clone());
        move |file: ChosenFile| begin(&step, &watching, NamedFile::from(file))
    });
    let on_done = Callback::from({
        let step = step.setter();
        move |restored: Restored| step.set(Step::Idle(Some(restored)))
    });
    html! {
        <section aria-labelledby="copy-restore">
            <h2 id="copy-restore">{ language.say(words::RESTORE) }</h2>
            <p>{ language.say(words::RESTORE_WHY) }</p>
            { match &*step {
                Step::Reading(watch, progress) => {
                    let watch = watch.clone();
                    let stop = Callback::from(move |_: MouseEvent| watch.stop());
                    bar(language, "copy-reading", *progress, language.say(words::READING), stop)
                }
                Step::Staged(copy) => html! { <StagedCopy desk={props.desk.clone()} copy={copy.clone()} {on_done} /> },
                Step::NotRead(why) => html! {
                    <><Notice tone={Tone::Bad} alert=true><p>{ language.say(*why) }</p></Notice>{ choose(language, on_choose) }</>
                },
                Step::Idle(restored) => html! {
                    <>
                        { for restored.iter().map(|restored| came_of(language, restored)) }
                        // What is restored would be written over what can't be read.
                        if props.desk.0.unknown.unread.is_empty() {
                            { choose(language, on_choose) }
                        } else {
                            <p class="hint" id="restore-after">{ language.say(RESTORE_AFTER) }</p>
                        }
                    </>
                },
            } }
        </section>
    }
}

fn choose(language: Language, on_choose: Callback<ChosenFile>) -> Html {
    html! {
        <p class="actions"><FileButton id="copy-file" label={language.say(words::CHOOSE)} accept=".zip,application/zip" plain=true {on_choose} /></p>
    }
}

fn came_of(language: Language, restored: &Restored) -> Html {
    match restored {
        Restored::Nothing => Html::default(),
        Restored::Done { files, keys_left } => html! {
            <Notice tone={if keys_left.is_some_and(|left| left > 0) { Tone::Warn } else { Tone::Good }} title={words::restored(language, *files)} alert=true>
                if let Some(left) = keys_left {
                    <p>{ language.say(words::RESTORED_STATE) }</p>
                    if *left > 0 {
                        <p id="keys-left">{ words::keys_left(language, *left) }</p>
                    }
                }
            </Notice>
        },
        Restored::Stopped(files, total) => html! {
            <Notice tone={Tone::Warn} title={words::restored(language, *files)} alert=true>
                <p id="restoring-stopped">{ words::restoring_stopped(language, total.saturating_sub(*files)) }</p>
            </Notice>
        },
        Restored::Failed(trouble) => {
            html! { <Notice tone={Tone::Bad} alert=true><p>{ trouble.say(language) }</p></Notice> }
        }
    }
}

fn begin(step: &UseStateSetter<Step>, watching: &Rc<std::cell::RefCell<Option<Watch>>>, file: NamedFile) {
    let over = Gate::new();
    let stopped = Rc::default();
    let quiet = Watch { stopped, on_progress: Callback::noop(), over };
    let on_progress = Callback::from({
        let (step, quiet) = (step.clone(), quiet.clone());
        move |progress| step.set(Step::Reading(quiet.clone(), progress))
    });
    let watch = Watch { on_progress, ..quiet.clone() };
    *watching.borrow_mut() = Some(watch.clone());
    step.set(Step::Reading(quiet, (0, 0)));
    let step = step.clone();
    yew::platform::spawn_local(async move {
        step.set(match read(file, &watch).await {
            Ok(whole) if whole.files.is_empty() && whole.copied.is_err() => Step::NotRead(words::NO_FILES),
            Ok(whole) => Step::Staged(InCopy::of(whole)),
            Err(NotRead::Stopped) => Step::NotRead(words::STOPPED),
            Err(NotRead::NoWorker) => Step::NotRead(words::NO_WORKER),
            Err(NotRead::NotAll) => Step::NotRead(words::NOT_ALL_READ),
        });
    });
}
