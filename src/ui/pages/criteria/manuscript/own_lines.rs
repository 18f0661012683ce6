//! Lines of a points table moved to the supplement of the same province: written there first, only then taken out of the table, where the step
//! can be taken back.

use super::Written;
use crate::browser::{clock, page, random};
use crate::criteria::manuscript::{Field, Grid, Manuscript, ManuscriptChange, OwnLine};
use crate::text::Language;
use crate::text::page::own_lines as words;
use crate::ui::components::{Notice, Tone, isolate};
use crate::ui::route::Route;
use crate::ui::state::criteria::NotBroughtIn;
use crate::ui::state::{Shelf, use_language, use_shelf};
use crate::ui::trouble::store_error;
use std::rc::Rc;
use yew::prelude::*;
use yew_router::prelude::*;

/// What became of the lines that were moved in this visit.
#[derive(Clone, Default, PartialEq)]
enum Moved {
    #[default]
    Nothing,
    /// The newest last, all in one supplement.
    Into {
        supplement: Rc<Manuscript>,
        lines: Vec<OwnLine>,
    },
    Failed(NotMoved),
}

/// Why a line was not moved.
#[derive(Clone, PartialEq)]
enum NotMoved {
    /// The points table has no id, so nobody knows which province's supplement it goes to.
    NoId,
    /// The browser gives no random numbers.
    NotBegun,
    NotKept(NotBroughtIn),
}

/// What moves a line, and what is said of those that were moved.
#[hook]
pub fn use_own_lines(written: &Written, on_change: &Callback<ManuscriptChange>) -> (Callback<OwnLine>, Html) {
    let language = use_language();
    let shelf = use_shelf();
    let moved = use_state(Moved::default);
    // Two at once would each begin a supplement.
    let working = use_mut_ref(|| false);
    use_effect_with((*moved).clone(), |moved| {
        if *moved != Moved::Nothing {
            page::focus("own-moved");
        }
    });
    let on_own = Callback::from({
        let (guide, on_change, moved) = (written.manuscript.clone(), on_change.clone(), moved.clone());
        move |line: OwnLine| {
            let Some(shelf) = shelf.clone().filter(|_| !working.replace(true)) else { return };
            let (guide, on_change, moved, working) = (guide.clone(), on_change.clone(), moved.clone(), working.clone());
            yew::platform::spawn_local(async move {
                let (into, before) = match &*moved {
                    Moved::Into { supplement, lines } => (Some(supplement.id.clone()), lines.clone()),
                    Moved::Nothing | Moved::Failed(_) => (None, Vec::new()),
                };
                // One that was brought back into the table as it was is in that supplement already.
                let is_in = into.as_deref().filter(|_| before.contains(&line));
                match take_over(&shelf, &guide, &line, is_in).await {
                    Ok(supplement) => {
                        on_change.emit(ManuscriptChange::Remove { grid: Grid::Items, key: line.key });
                        let mut lines = if into.as_ref() == Some(&supplement.id) { before } else { Vec::new() };
                        if !lines.contains(&line) {
                            lines.push(line);
                        }
                        moved.set(Moved::Into { supplement, lines });
                    }
                    Err(why) => moved.set(Moved::Failed(why)),
                }
                working.replace(false);
            });
        }
    });
    (on_own, said(language, &written.manuscript, &moved))
}

/// The supplement with the line, which may be in one with this id already.
async fn take_over(
    shelf: &Shelf,
    guide: &Rc<Manuscript>,
    line: &OwnLine,
    is_in: Option<&str>,
) -> Result<Rc<Manuscript>, NotMoved> {
    let all = shelf.manuscripts().await.map_err(NotBroughtIn::Store).map_err(NotMoved::NotKept)?;
    let here = all.into_iter().find(|one| one.belongs_beside(guide));
    let supplement = match here {
        Some(here) if is_in == Some(here.id.as_str()) && here.asks_own_line(line) => return Ok(here),
        Some(here) => here,
        None => {
            let id = random::uuid_v4().map_err(|_| NotMoved::NotBegun)?;
            Rc::new(guide.supplement_beside(&id, clock::now()).ok_or(NotMoved::NoId)?)
        }
    };
    let supplement = supplement.with_own_line(line, clock::now());
    shelf.bring_in_manuscript(&supplement).await.map_err(NotMoved::NotKept)?;
    page::persist();
    Ok(Rc::new(supplement))
}

fn said(language: Language, guide: &Manuscript, moved: &Moved) -> Html {
    let body = match moved {
        Moved::Nothing => return Html::default(),
        Moved::Failed(why) => html! {
            <Notice tone={Tone::Bad} title={language.say(words::NOT_MOVED)}><p>{ reason(language, why) }</p></Notice>
        },
        Moved::Into { supplement, lines } => {
            // A line that was brought back into the table is not said to be gone.
            let (back, gone): (Vec<&OwnLine>, Vec<&OwnLine>) =
                lines.iter().partition(|line| guide.place(Grid::Items, line.key).is_some());
            let to = Route::Manuscript { manuscript: supplement.id.clone() };
            let id = isolate(supplement.text(Field::Id));
            let line =
                |line: &OwnLine| html! { <p>{ words::moved(language, &isolate(&line.title.vi), line.points) }</p> };
            let to_supplement = html! { <p><Link<Route> {to}>{ language.say(words::TO_SUPPLEMENT) }</Link<Route>></p> };
            html! {
                <>
                    if !gone.is_empty() {
                        <Notice tone={Tone::Good} title={language.say(words::MOVED)}>
                            { for gone.into_iter().map(line) }
                            <p>{ words::into(language, &id) }{ " " }{ language.say(words::NEXT) }</p>
                            { to_supplement.clone() }
                        </Notice>
                    }
                    if !back.is_empty() {
                        <Notice tone={Tone::Warn}>
                            { for back.into_iter().map(|line| html! { <p>{ words::back(language, &isolate(&line.title.vi), &id) }</p> }) }
                            { to_supplement }
                        </Notice>
                    }
                </>
            }
        }
    };
    html! { <div id="own-moved" tabindex="-1" class="no-print">{ body }</div> }
}

fn reason(language: Language, why: &NotMoved) -> String {
    match why {
        NotMoved::NoId => language.say(words::NO_ID).to_owned(),
        NotMoved::NotBegun | NotMoved::NotKept(NotBroughtIn::NotAManuscript) => {
            language.say(words::NOT_BEGUN).to_owned()
        }
        NotMoved::NotKept(NotBroughtIn::HeldElsewhere) => language.say(words::HELD_ELSEWHERE).to_owned(),
        NotMoved::NotKept(NotBroughtIn::Store(error)) => store_error(language, error),
    }
}
