//! What came of pressing a button, said beside it. What is kept is what came of it and not the words: the language may change
//! while they stand there.

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
    /// It failed.
    Failed(Trouble),
}

#[derive(Properties, PartialEq)]
pub struct SaidLineProps {
    pub said: Said,
}

/// Two lines that are always there, so that a screen reader hears what appears in them.
#[component]
pub fn SaidLine(props: &SaidLineProps) -> Html {
    let language = use_language();
    let (done, failed) = words(language, &props.said);
    html! {
        <>
            <p class="hint" role="status">{ done }</p>
            <p class="message" aria-live="polite">{ failed }</p>
        </>
    }
}

fn words(language: Language, said: &Said) -> (String, String) {
    match said {
        Said::Nothing => Default::default(),
        Said::Working => (language.say(storage::WORKING).to_owned(), String::new()),
        Said::Done(sentence) => (language.say(*sentence).to_owned(), String::new()),
        Said::SavedTo(name) => (format!("{} {name}", language.say(storage::SAVED_TO)), String::new()),
        Said::Failed(trouble) => (String::new(), trouble.say(language)),
    }
}
