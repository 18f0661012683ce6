//! What came of pressing a button, said beside it. What is kept is what came of it and not the words: the language may change
//! while they stand there.

use super::way_out::WayOut;
use crate::browser::files::{self, Came, Given};
use crate::text::page::storage;
use crate::text::{Language, Say};
use crate::ui::state::use_language;
use crate::ui::trouble::Trouble;
use yew::prelude::*;

/// What came of it.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Said {
    /// Nothing was pressed yet.
    #[default]
    Nothing,
    /// It takes a while.
    Working,
    /// It is done.
    Done(Say),
    /// A file of this name was handed to the browser.
    SavedTo(String),
    /// A file of this name was handed to another app, which speaks for itself.
    Shared(String),
    /// It failed.
    Failed(Trouble),
}

#[derive(Properties, PartialEq)]
pub struct SaidLineProps {
    pub said: Said,
}

/// Two lines that are always there, so that a screen reader hears what appears in them; after a file the ways to it, should it not
/// have come.
#[component]
pub fn SaidLine(props: &SaidLineProps) -> Html {
    let language = use_language();
    let (given, came) = use_given();
    let given = given.filter(|given| match &props.said {
        Said::SavedTo(name) => given.name() == *name,
        Said::Shared(name) => given.name() == *name && came == Some(Came::Failed),
        _ => false,
    });
    let (done, failed) = match (&given, came) {
        (Some(_), Some(Came::Failed)) => (String::new(), language.say(storage::NOT_SHARED).to_owned()),
        (Some(_), Some(Came::Declined) | None) => Default::default(),
        _ => words(language, &props.said),
    };
    html! {
        <>
            <p class="hint" role="status">{ done }</p>
            <p class="message" aria-live="polite">{ failed }</p>
            if let (Some(given), Some(came)) = (given, came) {
                <WayOut {given} open={came == Came::Failed} />
            }
        </>
    }
}

/// The file that was handed over last, wherever that was, and what came of it as soon as that is known.
#[hook]
fn use_given() -> (Option<Given>, Option<Came>) {
    let state = use_state(|| (files::last(), Some(Came::Given)));
    use_effect_with((), {
        let state = state.setter();
        move |()| {
            let guard = files::on_given(move || {
                let (given, state) = (files::last(), state.clone());
                state.set((given.clone(), given.as_ref().filter(|given| !given.is_shared()).map(|_| Came::Given)));
                let Some(given) = given.filter(Given::is_shared) else { return };
                yew::platform::spawn_local(async move {
                    let came = given.came().await;
                    if files::last().as_ref() == Some(&given) {
                        state.set((Some(given), Some(came)));
                    }
                });
            });
            move || drop(guard)
        }
    });
    (*state).clone()
}

fn words(language: Language, said: &Said) -> (String, String) {
    match said {
        Said::Nothing | Said::Shared(_) => Default::default(),
        Said::Working => (language.say(storage::WORKING).to_owned(), String::new()),
        Said::Done(sentence) => (language.say(*sentence).to_owned(), String::new()),
        Said::SavedTo(name) => (format!("{} {name}", language.say(storage::SAVED_TO)), String::new()),
        Said::Failed(trouble) => (String::new(), trouble.say(language)),
    }
}
