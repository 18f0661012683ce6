//! Drafts from a file: what is here already is said, and replaced only on request.

use crate::text::page::open as words;
use crate::ui::components::DraftRow;
use crate::ui::state::{Here, Shelf, here, import, use_language, use_shelf};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct DraftsViewProps {
    /// What its elements' ids begin with.
    pub id: AttrValue,
    pub texts: Vec<String>,
    /// Every row looks again when it changes.
    #[prop_or_default]
    pub turn: u32,
    /// The button above brings in everything, so the one here is not the first to press.
    #[prop_or_default]
    pub in_backup: bool,
}

/// Every row reads a draft and looks for it on this computer.
const MOST_ROWS: usize = 500;

#[component]
pub fn DraftsView(props: &DraftsViewProps) -> Html {
    let language = use_language();
    let shelf = use_shelf();
    // Counted up when all were brought in, so that every row looks again.
    let turn = use_state(|| 0_u32);
    let all = Callback::from({
        let (texts, turn) = (props.texts.clone(), turn.clone());
        move |_: MouseEvent| {
            let (Some(shelf), texts, turn) = (shelf.clone(), texts.clone(), turn.clone()) else { return };
            yew::platform::spawn_local(async move {
                import_new(&shelf, &texts).await;
                turn.set(turn.wrapping_add(1));
            });
        }
    });
    html! {
        <>
            if props.texts.is_empty() {
                <p>{ language.say(words::NO_DRAFTS) }</p>
            }
            if props.texts.len() > 1 {
                <p><button type="button" class={classes!("button", props.in_backup.then_some("plain"))} id={format!("{}-import-all", props.id)} onclick={all}>{ language.say(words::IMPORT_ALL) }</button></p>
            }
            <ul class="tasks drafts">{ for props.texts.iter().take(MOST_ROWS).enumerate().map(|(index, text)| row(&props.id, index, text, turn.wrapping_add(props.turn))) }</ul>
            if props.texts.len() > MOST_ROWS {
                <p>{ words::more_drafts(language, props.texts.len() - MOST_ROWS) }</p>
            }
        </>
    }
}

fn row(id: &str, index: usize, text: &str, turn: u32) -> Html {
    html! { <DraftRow key={index} id={format!("{id}-draft-{index}")} text={text.to_owned()} {turn} /> }
}

/// What can't be read or is here already is left to its own row.
pub async fn import_new(shelf: &Shelf, texts: &[String]) {
    for text in texts {
        if let Ok((draft, Here::Nothing)) = here(shelf, text).await {
            drop(import(shelf, draft).await);
        }
    }
}
