//! What pages keep of the desk's settings while somebody types, and why the newest text is not kept.

use super::{DeskActions, Keeper, NotKept, use_desk_actions};
use crate::ui::trouble::Trouble;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;
use yew::prelude::*;

/// One keeper for each setting, for as long as the page is shown.
pub struct Keepers {
    actions: Option<DeskActions>,
    on_written: Callback<Result<(), NotKept>>,
    by_setting: RefCell<BTreeMap<String, Keeper>>,
}

impl Keepers {
    /// Keeps this text under this name.
    pub fn offer(&self, setting: &str, text: String) {
        let Some(actions) = &self.actions else { return };
        let mut all = self.by_setting.borrow_mut();
        let keeper = all
            .entry(setting.to_owned())
            .or_insert_with(|| Keeper::new(actions.clone(), setting, self.on_written.clone()));
        let keeper = keeper.clone();
        drop(all);
        keeper.offer(text);
    }
}

/// The keepers, and why the last text that was offered is not kept.
#[hook]
pub fn use_keepers() -> (Rc<Keepers>, Option<Trouble>) {
    let actions = use_desk_actions();
    let failed = use_state_eq(|| None::<Trouble>);
    // The desk gives its pages the same actions as long as it is shown.
    let keepers = use_memo((), {
        let failed = failed.setter();
        let on_written =
            Callback::from(move |written: Result<(), NotKept>| failed.set(written.err().map(Trouble::from)));
        move |()| Keepers { actions, on_written, by_setting: RefCell::default() }
    });
    (keepers, (*failed).clone())
}
