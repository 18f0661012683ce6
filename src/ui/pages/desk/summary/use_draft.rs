//! The draft of the decision on one revision: read once, kept with every change.

use super::draft::{Drafting, Edit};
use crate::document::decision::Reviewer;
use crate::json::{Digest, own_text};
use crate::review::decide::DecisionDraft;
use crate::ui::state::desk::{DeskActions, Keeper, NotKept, REVIEWER, draft_on, use_desk_actions};
use crate::ui::trouble::Trouble;
use std::rc::Rc;
use yew::prelude::*;

/// The draft as pages have it.
#[derive(Clone, PartialEq)]
pub struct UseDraft {
    /// Nothing until what was kept is read.
    pub draft: Option<Rc<DecisionDraft>>,
    pub edit: Callback<Edit>,
    /// Why the newest change is not kept.
    pub failed: Option<Trouble>,
}

#[hook]
pub fn use_decision_draft(digest: &Digest) -> UseDraft {
    let actions = use_desk_actions();
    let state = use_reducer(Drafting::default);
    let failed = use_state(|| None::<Trouble>);
    let setting = draft_on(digest);
    let keeper = use_memo(setting.clone(), {
        let (actions, failed) = (actions.clone(), failed.setter());
        let on_written =
            Callback::from(move |written: Result<(), NotKept>| failed.set(written.err().map(Trouble::from)));
        move |setting| actions.map(|actions| Keeper::new(actions, setting, on_written))
    });
    use_effect_with(setting, {
        let dispatcher = state.dispatcher();
        move |setting| {
            let (setting, Some(actions)) = (setting.clone(), actions) else { return };
            yew::platform::spawn_local(async move {
                dispatcher.dispatch(Edit::Loaded(Box::new(load(&actions, &setting).await)));
            });
        }
    });
    let edit = use_callback(state.dispatcher(), |edit: Edit, dispatcher| dispatcher.dispatch(edit));
    // What was read is not written back.
    let loaded = use_mut_ref(|| false);
    use_effect_with(state.0.clone(), move |draft| {
        let Some(draft) = draft else { return };
        if !loaded.replace(true) {
            return;
        }
        if let (Some(keeper), Ok(text)) = (&*keeper, serde_json::to_string(&**draft)) {
            keeper.offer(text);
        }
    });
    UseDraft { draft: state.0.clone(), edit, failed: (*failed).clone() }
}

async fn load(actions: &DeskActions, setting: &str) -> DecisionDraft {
    // Read in any case: the next decision that is signed writes it.
    let reviewer: Option<Reviewer> = actions.part(REVIEWER, own_text).await;
    let draft = actions.part(setting, own_text).await;
    draft.unwrap_or_else(|| DecisionDraft { reviewer: reviewer.unwrap_or_default(), ..DecisionDraft::default() })
}
