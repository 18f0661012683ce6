//! The draft of the decision on one revision: read once, kept with every change.

use super::draft::{Decided, Drafting, Edit};
use crate::document::decision::Reviewer;
use crate::json::{Digest, own_text};
use crate::review::decide::DecisionDraft;
use crate::ui::state::desk::{DeskActions, REVIEWER, draft_on, use_desk_actions, use_keepers};
use crate::ui::state::use_language;
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
pub fn use_decision_draft(digest: &Digest, in_force: Option<Rc<Decided>>) -> UseDraft {
    let language = use_language();
    let actions = use_desk_actions();
    let state = use_reducer(Drafting::default);
    let (keepers, failed) = use_keepers();
    let setting = draft_on(digest);
    use_effect_with(setting.clone(), {
        let dispatcher = state.dispatcher();
        move |setting| {
            let (setting, Some(actions)) = (setting.clone(), actions) else { return };
            yew::platform::spawn_local(async move {
                dispatcher.dispatch(Edit::Loaded(Box::new(load(&actions, &setting).await)));
            });
        }
    });
    let edit =
        use_callback((state.dispatcher(), in_force, language), |edit: Edit, (dispatcher, in_force, language)| {
            dispatcher.dispatch(match (edit, in_force) {
                (whole @ (Edit::Clear | Edit::Correct(..)), _) => whole,
                (edit, Some(decided)) => Edit::Onto(decided.clone(), *language, Box::new(edit)),
                (edit, None) => edit,
            });
        });
    // What was read is not written back.
    let loaded = use_mut_ref(|| false);
    use_effect_with(state.0.clone(), move |draft| {
        let Some(draft) = draft else { return };
        if !loaded.replace(true) {
            return;
        }
        if let Ok(text) = serde_json::to_string(&**draft) {
            keepers.offer(&setting, text);
        }
    });
    UseDraft { draft: state.0.clone(), edit, failed }
}

async fn load(actions: &DeskActions, setting: &str) -> DecisionDraft {
    // Read in any case: the next decision that is signed writes it.
    let reviewer: Option<Reviewer> = actions.part(REVIEWER, own_text).await;
    let draft = actions.part(setting, own_text).await;
    draft.unwrap_or_else(|| DecisionDraft { reviewer: reviewer.unwrap_or_default(), ..DecisionDraft::default() })
}
