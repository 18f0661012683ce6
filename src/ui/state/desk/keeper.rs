//! A setting of the desk kept as it is typed: one write in flight, the newest text after it, none lost.

use super::rescued::entry;
use super::{DeskActions, NotKept};
use crate::browser::page::{HiddenGuard, on_before_unload};
use crate::browser::rescue;
use std::cell::RefCell;
use std::rc::Rc;
use yew::Callback;

#[derive(Default)]
struct State {
    pending: Option<String>,
    writing: bool,
    /// As long as the newest text is nowhere but here, the browser asks whoever leaves the page.
    unwritten: Option<HiddenGuard>,
}

/// Writes one setting, throttled by the database itself. Cheap to clone.
#[derive(Clone)]
pub struct Keeper {
    actions: DeskActions,
    setting: Rc<str>,
    state: Rc<RefCell<State>>,
    on_written: Callback<Result<(), NotKept>>,
}

impl Keeper {
    pub fn new(actions: DeskActions, setting: &str, on_written: Callback<Result<(), NotKept>>) -> Keeper {
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
        state.unwritten.get_or_insert_with(|| on_before_unload(|| true));
        let keeper = self.clone();
        yew::platform::spawn_local(async move {
            while let Some(text) = keeper.next() {
                let written = keeper.actions.put_setting(&keeper.setting, &text).await;
                keeper.noted(&text, written.is_ok());
                keeper.on_written.emit(written);
            }
        });
    }

    /// What is nowhere but in this window lies where the page's own lines find it, should the program die.
    fn noted(&self, text: &str, written: bool) {
        let mut state = self.state.borrow_mut();
        let kept = written && state.pending.is_none();
        let guard = if kept { state.unwritten.take() } else { None };
        drop(state);
        drop(guard);
        if written && self.actions.outlives_the_window() {
            rescue::let_go(&self.setting);
        } else {
            rescue::hold(&self.setting, &entry(&self.setting, text));
        }
    }

    fn next(&self) -> Option<String> {
        let mut state = self.state.borrow_mut();
        let next = state.pending.take();
        state.writing = next.is_some();
        next
    }
}
