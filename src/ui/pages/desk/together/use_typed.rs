//! What is typed once for all of them: the paper of recognition, kept for the year that it is of, and who decides, remembered for the next
//! decision. What the database did not take is still in this window for whoever comes back.

use crate::document::decision::Reviewer;
use crate::json::own_text;
use crate::review::decide::{DecisionDraft, RecognitionDraft};
use crate::ui::pages::desk::summary::draft::{Drafting, Edit};
use crate::ui::pages::desk::summary::use_draft::UseDraft;
use crate::ui::state::desk::{DeskActions, Keepers, NotKept, REVIEWER, together, use_desk_actions, use_keepers};
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;
use yew::prelude::*;

thread_local! {
    /// By year, what was typed last.
    static TYPED: RefCell<BTreeMap<i32, RecognitionDraft>> = const { RefCell::new(BTreeMap::new()) };
}

#[hook]
pub fn use_typed(year: i32) -> UseDraft {
    let actions = use_desk_actions();
    let state = use_reducer(Drafting::default);
    let (keepers, failed) = use_keepers();
    use_effect_with(year, {
        let (dispatcher, keepers) = (state.dispatcher(), keepers.clone());
        move |year| {
            let (year, Some(actions)) = (*year, actions) else { return };
            yew::platform::spawn_local(async move {
                dispatcher.dispatch(Edit::Loaded(Box::new(begin(&actions, &keepers, year).await)));
            });
        }
    });
    let before = use_mut_ref(|| None::<Rc<DecisionDraft>>);
    use_effect_with(state.0.clone(), move |draft| {
        let Some(draft) = draft else { return };
        // What was read is not written back.
        let Some(before) = before.replace(Some(draft.clone())) else { return };
        if before.recognition != draft.recognition {
            TYPED.with_borrow_mut(|typed| typed.insert(year, draft.recognition.clone()));
            keep(&keepers, &together(year), &draft.recognition);
        }
        if before.reviewer != draft.reviewer {
            keep(&keepers, REVIEWER, &draft.reviewer);
        }
    });
    let edit = use_callback(state.dispatcher(), |edit: Edit, dispatcher| dispatcher.dispatch(edit));
    UseDraft { draft: state.0.clone(), edit, failed }
}

/// Once it is signed, nothing of it is left to be signed again, also where the page is gone by then.
pub async fn forget(actions: &DeskActions, year: i32) -> Result<(), NotKept> {
    TYPED.with_borrow_mut(|typed| typed.remove(&year));
    actions.put_setting(&together(year), &text(&RecognitionDraft::default())).await
}

async fn begin(actions: &DeskActions, keepers: &Keepers, year: i32) -> DecisionDraft {
    // Both are read in any case: what was never asked for is not written over.
    let reviewer: Option<Reviewer> = actions.part(REVIEWER, own_text).await;
    let kept: Option<RecognitionDraft> = actions.part(&together(year), own_text).await;
    let recognition = match TYPED.with_borrow(|typed| typed.get(&year).cloned()) {
        Some(typed) if kept.as_ref() != Some(&typed) => {
            keep(keepers, &together(year), &typed);
            typed
        }
        _ => kept.unwrap_or_default(),
    };
    DecisionDraft { recognition, reviewer: reviewer.unwrap_or_default(), ..DecisionDraft::default() }
}

fn keep(keepers: &Keepers, setting: &str, typed: &impl serde::Serialize) {
    keepers.offer(setting, text(typed));
}

fn text(typed: &impl serde::Serialize) -> String {
    serde_json::to_string(typed).unwrap_or_default()
}
