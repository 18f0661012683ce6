//! In place of a page that the first program does not have: fetches the whole program, hands every draft over and gives way to it.

use crate::assessment::Draft;
use crate::browser::program::{NotFetched, Whole};
use crate::criteria::standard_for;
use crate::text::page::shell;
use crate::ui::components::{Notice, Page, Tone};
use crate::ui::running;
use crate::ui::state::{DraftPhase, Shelf, use_draft, use_language, use_shelf};
use std::cell::Cell;
use std::rc::Rc;
use yew::prelude::*;

#[component]
pub fn WholeProgram() -> Html {
    let language = use_language();
    let shelf = use_shelf();
    let attempt = use_state(|| 0_u32);
    let failed = use_state(|| None::<NotFetched>);
    use_effect_with((shelf, *attempt), {
        let failed = failed.setter();
        move |(shelf, _)| {
            let wanted = Rc::new(Cell::new(true));
            if let Some(shelf) = shelf.clone() {
                let wanted = wanted.clone();
                yew::platform::spawn_local(async move { failed.set(give_way(&shelf, &wanted).await.err()) });
            }
            move || wanted.set(false)
        }
    });
    let again = {
        let (attempt, failed) = (attempt.clone(), failed.clone());
        Callback::from(move |_: MouseEvent| {
            failed.set(None);
            attempt.set(*attempt + 1);
        })
    };
    match &*failed {
        None => {
            html! { <main id="main" aria-busy="true"><p class="hint" role="status">{ language.say(shell::OPENING) }</p></main> }
        }
        Some(NotFetched { message }) => html! {
            <Page title={language.say(shell::PART_NOT_FETCHED)}>
                <Notice tone={Tone::Bad} alert=true>
                    <p>{ language.say(shell::PART_NOT_FETCHED_WHY) }</p>
                    <p class="hint"><code>{ message }</code></p>
                </Notice>
                <p class="actions">
                    <button type="button" class="button" onclick={again}>{ language.say(shell::TRY_AGAIN) }</button>
                </p>
            </Page>
        },
    }
}

#[derive(Properties, PartialEq)]
pub struct WhereNeededProps {
    pub children: Html,
}

/// The page, or the whole program in its place where the draft uses files that this one can't judge by, or knows of another version of
/// its standard: only the whole one says so, and shows what was laid aside.
#[component]
pub fn WhereNeeded(props: &WhereNeededProps) -> Html {
    match use_draft() {
        DraftPhase::Open(open) if open.prepared.left_out.is_some() || has_versions(&open.draft) => {
            html! { <WholeProgram /> }
        }
        // A draft may carry its standard itself.
        DraftPhase::UnknownStandard { .. } => html! { <WholeProgram /> },
        _ => props.children.clone(),
    }
}

fn has_versions(draft: &Draft) -> bool {
    let is_older = standard_for(draft.kind).is_some_and(|newest| newest.version != draft.standard_version);
    is_older || !draft.laid_aside.is_empty()
}

/// Nothing is given up before the other program is here, and nothing at all when its page is not wanted any more.
async fn give_way(shelf: &Shelf, wanted: &Cell<bool>) -> Result<(), NotFetched> {
    let whole = Whole::fetch().await?;
    shelf.settle().await;
    if wanted.get() {
        shelf.leave();
        running::stop();
        whole.start();
    }
    Ok(())
}

/// Fetches the whole program while somebody is still answering, so that it is there when it is wanted, with or without network.
#[component]
pub fn FetchAhead() -> Html {
    use_effect_with((), |()| {
        // What does not come now is fetched when it is wanted, and said then.
        yew::platform::spawn_local(async { drop(Whole::fetch().await) });
    });
    Html::default()
}
