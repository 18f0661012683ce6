//! A setting of the desk kept as it is typed: one write in flight, the newest text after it, none lost.

use super::DeskActions;
use crate::browser::store::StoreError;

use std::cell::RefCell;
use std::rc::Rc;
use yew::Callback;

#[derive(Default)]
struct State {
    pending: Option<String>,
    writing: bool,
}

/// Writes one setting, throttled by the database itself. Cheap to clone.
#[derive(Clone)]
pub struct Keeper {
    actions: DeskActions,
    setting: Rc<str>,
    state: Rc<RefCell<State>>,
    on_written: Callback<Result<(), StoreError>>,
}

impl Keeper {
    pub fn new(actions: DeskActions, setting: &str, on_written: Callback<Result<(), StoreError>>) -> Keeper {
        Keeper { actions, setting: setting.into(), state: Rc::default(), on_written }
    }

    /// Keeps this text.
    pub fn offer(&self, text: String) {
        let mut state = self.state.borrow_mut();
        state.pending = Some(text);
        if state.writing {
            return;
        }
        state.writing = true;
        let keeper = self.clone();
        yew::platform::spawn_local(async move {
            while let Some(text) = keeper.next() {
                let written = keeper.actions.put_setting(&keeper.setting, &text).await;
                keeper.on_written.emit(written);
            }
        });
    }

    fn next(&self) -> Option<String> {
        let mut state = self.state.borrow_mut();
        let next = state.pending.take();
        state.writing = next.is_some();
        next
    }
}
