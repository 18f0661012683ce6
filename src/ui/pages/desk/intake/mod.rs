//! Taking files in: chosen or dropped, read with a count, looked through in a table, and only then taken over.

mod choose;
mod pile;
mod reading;
mod row;
mod staged;
mod states;
mod take;
mod working;

use super::{DeskTabs, InDesk};
use crate::browser::folder::NamedFile;
use crate::browser::worker;
use crate::text::page::{desk as desk_words, desk_intake as words};
use crate::ui::components::{Notice, Page, Tone};
use crate::ui::route::Route;
use crate::ui::state::desk::use_desk_actions;
use crate::ui::state::use_language;
use crate::ui::trouble::store_error;
use choose::{Choose, MoreFiles};
use pile::Item;
use staged::Staged;
use take::{Taken, take};
use working::{Busy, Step, Work};
use yew::prelude::*;
use yew_router::prelude::*;

#[derive(Properties, PartialEq)]
pub struct IntakeProps {
    pub desk: InDesk,
}

#[component]
pub fn Intake(props: &IntakeProps) -> Html {
    let language = use_language();
    let work = use_reducer(Work::default);
    let actions = use_desk_actions();
    use_effect_with((), |()| {
        // While somebody looks for the files. What fails is told when it is wanted.
        yew::platform::spawn_local(async { drop(worker::fetch_ahead().await) });
    });
    // Whoever leaves the page stops the reading.
    use_effect_with(work.run(), |run| {
        let run = run.clone();
        move || run.into_iter().for_each(|run| run.stop())
    });
    let on_files = use_callback((work.dispatcher(), work.is_idle()), |files: Vec<NamedFile>, (steps, is_idle)| {
        if *is_idle && !files.is_empty() {
            working::begin(steps.clone(), files);
        }
    });
    let on_take = use_callback(work.dispatcher(), move |items: Vec<Item>, steps| {
        let (Some(actions), steps) = (actions.clone(), steps.clone()) else { return };
        let on_progress = Callback::from({
            let steps = steps.clone();
            move |progress| steps.dispatch(Step::Taking(progress))
        });
        yew::platform::spawn_local(async move {
            steps.dispatch(Step::Taken(take(actions, items, on_progress).await));
        });
    });
    let on_clear = use_callback(work.dispatcher(), |(), steps| steps.dispatch(Step::Clear));
    html! {
        <Page title={language.say(desk_words::INTAKE)} wide=true>
            <DeskTabs current={Route::DeskIntake} />
            if let Some(taken) = &work.taken {
                <Result taken={taken.clone()} />
            }
            { match &work.busy {
                Busy::Idle if work.items.is_empty() => html! { <Choose {on_files} /> },
                Busy::Idle => html! {
                    <>
                        { notices(language, &work) }
                        <Staged desk={props.desk.clone()} items={work.items.clone()} {on_take} {on_clear} />
                        <MoreFiles {on_files} />
                    </>
                },
                Busy::Reading(run, progress) => {
                    let run = run.clone();
                    let stop = Callback::from(move |_: MouseEvent| run.stop());
                    working::bar(language, words::READING, *progress, Some(stop))
                }
                Busy::Taking(progress) => working::bar(language, words::TAKING, *progress, None),
            } }
        </Page>
    }
}

/// What has to be known about the files that were read.
fn notices(language: crate::text::Language, work: &Work) -> Html {
    html! {
        <>
            if work.without_worker {
                <Notice tone={Tone::Warn}><p>{ language.say(words::NO_WORKER) }</p></Notice>
            }
            if work.stopped {
                <Notice tone={Tone::Warn}><p>{ language.say(words::STOPPED) }</p></Notice>
            }
            if work.missing > 0 {
                <Notice tone={Tone::Bad} alert=true><p>{ words::missing(language, work.missing) }</p></Notice>
            }
            if work.system > 0 {
                <p class="hint">{ words::system(language, work.system) }</p>
            }
        </>
    }
}

#[derive(Properties, PartialEq)]
struct ResultProps {
    taken: Taken,
}

/// What came of taking files over.
#[component]
fn Result(props: &ResultProps) -> Html {
    let language = use_language();
    let Taken { count, failed } = &props.taken;
    let tone = if failed.is_some() { Tone::Bad } else { Tone::Good };
    html! {
        <Notice {tone} title={words::taken(language, *count)} alert=true>
            if let Some(error) = failed {
                <p>{ store_error(language, error) }</p>
            }
            <p><Link<Route> to={Route::Desk}>{ language.say(words::TO_LIST) }</Link<Route>></p>
        </Notice>
    }
}
