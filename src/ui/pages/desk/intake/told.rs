//! What has to be known about the files that were read: what was left out, and why.

use crate::text::Language;
use crate::text::page::desk_intake as words;
use crate::ui::components::{Notice, Tone};
use crate::ui::route::Route;
use crate::ui::state::intake::{End, Intake, Taken};
use crate::ui::state::use_language;
use crate::ui::trouble::store_error;
use yew::prelude::*;
use yew_router::prelude::*;

#[derive(Properties, PartialEq)]
pub struct ToldProps {
    pub intake: Intake,
}

/// Above the table.
#[component]
pub fn Told(props: &ToldProps) -> Html {
    let language = use_language();
    let intake = &props.intake;
    let system = intake.system();
    html! {
        <>
            if intake.without_worker {
                <Notice tone={Tone::Warn}><p>{ language.say(words::NO_WORKER) }</p></Notice>
            }
            if intake.has_died && intake.end != Some(End::Died) {
                <Notice tone={Tone::Warn}><p>{ language.say(words::READ_AGAIN) }</p></Notice>
            }
            { left(language, intake) }
            if system > 0 {
                <p class="hint">{ words::system(language, system) }</p>
            }
        </>
    }
}

/// How many were not read, with the way to read on.
fn left(language: Language, intake: &Intake) -> Html {
    if intake.rest.is_empty() {
        return Html::default();
    }
    let died = intake.end == Some(End::Died);
    let tone = if died { Tone::Bad } else { Tone::Warn };
    let title = language.say(if died { words::DIED } else { words::STOPPED });
    let onclick = {
        let intake = intake.clone();
        Callback::from(move |_: MouseEvent| intake.go_on())
    };
    html! {
        <Notice {tone} {title} alert=true>
            <p id="left">{ words::not_read(language, intake.rest.left) }</p>
            <p class="no-print"><button type="button" class="button plain" id="go-on" {onclick}>{ language.say(words::GO_ON) }</button></p>
        </Notice>
    }
}

#[derive(Properties, PartialEq)]
pub struct ResultProps {
    pub taken: Taken,
}

/// What came of taking files over.
#[component]
pub fn Result(props: &ResultProps) -> Html {
    let language = use_language();
    let Taken { count, failed, left } = &props.taken;
    let tone = match (failed, left) {
        (Some(_), _) => Tone::Bad,
        (None, 0) => Tone::Good,
        (None, _) => Tone::Warn,
    };
    html! {
        <Notice {tone} title={words::taken(language, *count)} alert=true>
            if let Some(error) = failed {
                <p>{ store_error(language, error) }</p>
            }
            if *left > 0 {
                <p id="taking-stopped">{ words::taking_stopped(language, *left) }</p>
            }
            <p><Link<Route> to={Route::Desk}>{ language.say(words::TO_LIST) }</Link<Route>></p>
        </Notice>
    }
}
