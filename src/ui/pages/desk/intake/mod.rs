//! Taking files in: chosen or dropped, read with a count, looked through in a table, and only then taken over. What is under way
//! is the state's (`ui/state/intake`) and outlives this page.

mod bar;
mod choose;
mod reasons;
mod row;
mod staged;
mod states;
mod table;
mod told;

use super::write::Writes;
use super::{DeskTabs, InDesk};
use crate::browser::folder;
use crate::browser::{page, worker};
use crate::text::Say;
use crate::text::page::{desk as desk_words, desk_intake as words};
use crate::ui::components::Page;
use crate::ui::route::Route;
use crate::ui::state::intake::{Busy, Intake, use_intake};
use crate::ui::state::use_language;
use bar::bar;
use choose::{Choose, MoreFiles};
use staged::Staged;
use told::{Result, Told};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct IntakePageProps {
    pub desk: InDesk,
}

#[component]
pub fn IntakePage(props: &IntakePageProps) -> Html {
    let language = use_language();
    use_effect_with((), |()| {
        // While somebody looks for the files. What fails is told when it is wanted.
        yew::platform::spawn_local(async { drop(worker::fetch_ahead().await) });
    });
    let intake = use_intake();
    use_drops(intake.as_ref());
    use_focus(intake.as_ref());
    let Some(intake) = intake else { return Html::default() };
    html! {
        <Page title={language.say(desk_words::INTAKE)} wide=true>
            <DeskTabs current={Route::DeskIntake} />
            if let Some(taken) = &intake.taken {
                <Result taken={taken.clone()} />
            }
            <Writes>{ shown(language, &props.desk, &intake) }</Writes>
        </Page>
    }
}

fn shown(language: crate::text::Language, desk: &InDesk, intake: &Intake) -> Html {
    let on_files = {
        let intake = intake.clone();
        Callback::from(move |chosen| intake.read(chosen))
    };
    let stop = |says: Say| {
        let intake = intake.clone();
        (says, Callback::from(move |_: MouseEvent| intake.stop()))
    };
    let is_empty = intake.items.is_empty() && intake.rest.is_empty() && intake.system() == 0;
    match &intake.busy {
        Busy::Idle if is_empty => html! { <Choose {on_files} /> },
        Busy::Idle => html! {
            <>
                <Told intake={intake.clone()} />
                <Staged desk={desk.clone()} intake={intake.clone()} />
                <MoreFiles {on_files} />
            </>
        },
        Busy::Reading(_, progress) => bar(language, words::READING, *progress, stop(words::MAY_LEAVE)),
        Busy::Taking(_, progress) => bar(language, words::TAKING, *progress, stop(words::STOP_TAKING)),
    }
}

/// The whole page takes what is dropped, also while it is at something else.
#[hook]
fn use_drops(intake: Option<&Intake>) {
    let newest = use_mut_ref(|| None::<Intake>);
    *newest.borrow_mut() = intake.cloned();
    use_effect_with((), move |()| {
        let guard = folder::on_drop(move |chosen| {
            if let Some(intake) = newest.borrow().as_ref() {
                intake.read(chosen);
            }
        });
        move || drop(guard)
    });
}

/// What was pressed is gone when it is done: the focus goes to what came of it.
#[hook]
fn use_focus(intake: Option<&Intake>) {
    let is_idle = intake.is_none_or(|intake| intake.is_idle());
    let was_idle = use_mut_ref(|| is_idle);
    use_effect_with(is_idle, move |is_idle| {
        let was_idle = was_idle.replace(*is_idle);
        if *is_idle && !was_idle {
            page::focus_if_lost("staged");
        }
    });
}
