//! What was typed for all of them: it is still there for somebody who looks at one of the assessments and comes back. As long as the
//! window lasts; it is a number, a day and two names.

use crate::document::decision::{Reviewer, Ruling};
use crate::json::own_text;
use crate::review::decide::DecisionDraft;
use crate::ui::state::desk::{DeskActions, REVIEWER};
use std::cell::RefCell;

thread_local! {
    static LAST: RefCell<Option<DecisionDraft>> = const { RefCell::new(None) };
}

pub fn keep(draft: Option<&DecisionDraft>) {
    if let Some(draft) = draft {
        LAST.set(Some(draft.clone()));
    }
}

/// What was typed last or, to begin with, only who decides.
pub async fn begin(actions: &DeskActions) -> DecisionDraft {
    if let Some(last) = LAST.with_borrow(Clone::clone) {
        return last;
    }
    let reviewer: Option<Reviewer> = actions.part(REVIEWER, own_text).await;
    accepting(reviewer.unwrap_or_default())
}

/// Nothing but that they are accepted, and by whom.
pub fn accepting(reviewer: Reviewer) -> DecisionDraft {
    DecisionDraft { ruling: Some(Ruling::Accepted), reviewer, ..DecisionDraft::default() }
}
