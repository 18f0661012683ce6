//! The page on which a criteria file is written: what it says in general, its tables, what is wrong, what it will look like, and how it
//! is put into use.

mod as_it_is;
mod back;
mod begun_with;
mod below;
mod codes;
mod fields;
mod finish;
mod grid;
mod keys;
mod mistakes;
mod own_lines;
mod paste;
mod pasted;
mod preview;
mod row;
mod standing;

use crate::browser::clock;
use crate::criteria::manuscript::{Assembled, Field, Grid, Manuscript, ManuscriptChange};
use crate::text::page::criteria::BACK;
use crate::text::page::manuscript as words;
use crate::ui::components::{BackLink, Notice, Page, Tone, clock_behind};
use crate::ui::route::Route;
use crate::ui::state::criteria::{Editing, Phase, Step, use_manuscript};
use crate::ui::state::use_language;
use crate::ui::trouble::store_error;
use back::{Back, Steps};
use begun_with::BegunWith;
use fields::Fields;
use finish::Finish;
use grid::GridTable;
use mistakes::Mistakes;
use preview::Preview;
use standing::Standing;
use std::rc::Rc;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct ManuscriptPageProps {
    pub id: AttrValue,
}

/// A manuscript with what it comes to, worked out once for all parts of the page. Compared by pointer.
#[derive(Clone)]
pub struct Written {
    pub manuscript: Rc<Manuscript>,
    pub assembled: Rc<Assembled>,
}

impl PartialEq for Written {
    fn eq(&self, other: &Written) -> bool {
        Rc::ptr_eq(&self.manuscript, &other.manuscript)
    }
}

#[component]
pub fn ManuscriptPage(props: &ManuscriptPageProps) -> Html {
    let language = use_language();
    let state = use_manuscript(&props.id);
    let on_change =
        use_callback(state.dispatcher(), |change: ManuscriptChange, state| state.dispatch(Step::Change(change)));
    let on_step = use_callback(state.dispatcher(), |(grid, back): (Grid, Back), state| {
        state.dispatch(if back == Back::Undo { Step::Undo(grid) } else { Step::Redo(grid) });
    });
    let back = BackLink { to: Route::Criteria, label: language.say(BACK).into() };
    match &state.0 {
        Phase::Opening => {
            html! { <main id="main" aria-busy="true"><p class="hint">{ language.say(words::OPENING) }</p></main> }
        }
        Phase::Failed(error) => html! {
            <Page title={language.say(words::MAKE)} {back}><Notice tone={Tone::Bad} alert=true><p>{ store_error(language, error) }</p></Notice></Page>
        },
        Phase::Missing => {
            html! { <Page title={language.say(words::NOT_FOUND)} {back}><p>{ language.say(words::NOT_FOUND_WHY) }</p></Page> }
        }
        Phase::Open(open) => html! { <Open open={InPage(open.clone())} {on_change} {on_step} /> },
    }
}

/// Compared by what it holds.
#[derive(Clone)]
struct InPage(Editing);

impl PartialEq for InPage {
    fn eq(&self, other: &InPage) -> bool {
        Rc::ptr_eq(&self.0.manuscript, &other.0.manuscript)
            && self.0.saving == other.0.saving
            && self.0.read_only == other.0.read_only
    }
}

#[derive(Properties, PartialEq)]
struct OpenProps {
    open: InPage,
    on_change: Callback<ManuscriptChange>,
    on_step: Callback<(Grid, Back)>,
}

#[component]
fn Open(props: &OpenProps) -> Html {
    let language = use_language();
    let OpenProps { open: InPage(open), on_change, on_step } = props;
    let assembled = use_memo(ByPointer(open.manuscript.clone()), |manuscript| Rc::new(manuscript.0.assemble()));
    let written = Written { manuscript: open.manuscript.clone(), assembled: (*assembled).clone() };
    let back = BackLink { to: Route::Criteria, label: language.say(BACK).into() };
    let making = open.manuscript.making;
    let title = open.manuscript.text(Field::Title).trim().to_owned();
    let caption = (!title.is_empty()).then(|| AttrValue::from(title));
    let steps = |grid: Grid| Steps {
        grid,
        undo: open.history.can_undo(grid),
        redo: open.history.can_redo(grid),
        on_step: on_step.clone(),
    };
    let others = making.grids().iter().filter(|grid| **grid != Grid::Items);
    html! {
        <Page title={language.say(words::title(making))} {caption} {back} wide=true>
            if open.read_only {
                <Notice tone={Tone::Warn} title={language.say(words::READ_ONLY)}><p>{ language.say(words::READ_ONLY_WHY) }</p></Notice>
            }
            if let Some(last) = clock::later_than_now(open.manuscript.changed_at) {
                { clock_behind(language, words::clock_behind_why(language, clock::now(), last)) }
            }
            <Standing written={written.clone()} saving={open.saving.clone()} />
            <Fields written={written.clone()} read_only={open.read_only} {on_change} />
            <GridTable grid={Grid::Items} written={written.clone()} read_only={open.read_only} {on_change} steps={steps(Grid::Items)} />
            { for others.map(|grid| html! { <GridTable key={grid.name()} grid={*grid} written={written.clone()} read_only={open.read_only} {on_change} steps={steps(*grid)} /> }) }
            <Mistakes written={written.clone()} />
            <Preview written={written.clone()} />
            <BegunWith written={written.clone()} />
            if !open.read_only { <Finish {written} {on_change} /> }
        </Page>
    }
}

#[derive(Clone)]
struct ByPointer(Rc<Manuscript>);

impl PartialEq for ByPointer {
    fn eq(&self, other: &ByPointer) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}
