//! The standard of an assessment, and the way to a newer version of it: an assessment stays with the one that it began with until its
//! owner moves it.

use crate::assessment::{end_practice, move_to};
use crate::browser::clock;
use crate::criteria::Criteria;
use crate::text::CARRIED_OVER;
use crate::text::page::further as words;
use crate::ui::components::Said;
use crate::ui::state::{OpenDraft, Rework, standard_of, use_language};
use std::rc::Rc;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct StandardRowProps {
    pub open: OpenDraft,
    /// The newest version of the standard for this kind of unit.
    pub newest: Rc<Criteria>,
    pub on_change: Callback<(Rework, Said)>,
}

#[component]
pub fn StandardRow(props: &StandardRowProps) -> Html {
    let language = use_language();
    let StandardRowProps { open, newest, on_change } = props;
    let version = format!("{} {}", language.pick("bản", "version"), open.draft.standard_version);
    let is_newest = open.used.practice.is_none() && open.draft.standard_version == newest.version;
    let state = match (&open.used.practice, is_newest) {
        (Some(_), _) => words::FOR_PRACTICE,
        (None, true) => words::NEWEST,
        (None, false) => words::NEWER_THERE,
    };
    let rework = moving(newest);
    let onclick = on_change.reform(move |_: MouseEvent| (rework.clone(), Said::Done(words::MOVED)));
    html! {
        <ul class="tasks further"><li id="standard-of-draft">
            <div>
                <p><strong><bdi>{ language.of(&open.standard.title) }</bdi></strong></p>
                <p class="hint">{ version }{ " · " }{ language.say(state) }</p>
                if !is_newest && !open.read_only {
                    <p class="move">
                        <button type="button" class="button plain" id={format!("move-{}-{}", newest.id, newest.version)} {onclick}>{ words::move_to(language, &newest.version) }</button>
                        <span class="hint">{ " " }{ language.say(CARRIED_OVER) }</span>
                    </p>
                }
            </div>
        </li></ul>
    }
}

/// The draft with this standard in place of the one that it began with.
fn moving(newest: &Rc<Criteria>) -> Rework {
    let newest = newest.clone();
    Rc::new(move |open: &OpenDraft| match &open.used.practice {
        Some(practised) => end_practice(&open.draft, practised, &newest, clock::now()),
        None => Some(move_to(&open.draft, standard_of(&open.draft)?, &newest, clock::now())),
    })
}
