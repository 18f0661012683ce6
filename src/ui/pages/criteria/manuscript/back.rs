//! A step of a table taken back or brought back: the two buttons below it, for whom the keys are none.

use crate::criteria::manuscript::Grid;
use crate::text::page::manuscript as words;
use crate::text::{Language, Say};
use yew::prelude::*;

/// Which way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Back {
    Undo,
    Redo,
}

/// Which steps a table has, and how one is gone.
#[derive(Clone, PartialEq)]
pub struct Steps {
    pub grid: Grid,
    pub undo: bool,
    pub redo: bool,
    pub on_step: Callback<(Grid, Back)>,
}

impl Steps {
    /// Whether there is a step that way.
    pub const fn can(&self, back: Back) -> bool {
        match back {
            Back::Undo => self.undo,
            Back::Redo => self.redo,
        }
    }

    /// Goes a step.
    pub fn go(&self, back: Back) {
        self.on_step.emit((self.grid, back));
    }

    /// The buttons. One that has nothing to do stays: it may have the focus.
    pub fn buttons(&self, language: Language) -> Html {
        let grid = self.grid;
        let button = |name: &str, label: Say, back: Back| {
            let can = self.can(back);
            let onclick = self.on_step.reform(move |_: MouseEvent| (grid, back));
            html! {
                <button type="button" class="link" id={format!("{name}-{}", grid.name())} aria-disabled={(!can).then_some("true")} {onclick}>{ language.say(label) }</button>
            }
        };
        html! {
            <>
                { button("undo", words::UNDO, Back::Undo) }
                { button("redo", words::REDO, Back::Redo) }
            </>
        }
    }
}
