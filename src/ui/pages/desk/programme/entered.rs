//! What a reviewer entered once for the whole, by year: read when the page is shown, kept with every letter.

use crate::review::roll_up::EnteredCounts;
use crate::ui::state::desk::{DeskActions, entered_for, use_desk_actions, use_keepers};
use crate::ui::trouble::Trouble;
use std::collections::BTreeMap;
use std::rc::Rc;
use yew::prelude::*;

/// By year; every year that is asked for is in it.
pub type ByYear = Rc<BTreeMap<i32, EnteredCounts>>;

/// A count that was typed: year, indicator, count, text.
pub type Typed = (i32, String, String, String);

/// The counts once they are read, how to change them, and whether the last change could not be kept.
#[hook]
pub fn use_entered(programme: &str, years: Rc<Vec<i32>>) -> (Option<ByYear>, Callback<Typed>, Option<Trouble>) {
    let actions = use_desk_actions();
    let entered = use_state(|| None::<ByYear>);
    let (keepers, failed) = use_keepers();
    // What is typed while another letter is drawn must not be lost: the newest state is here, the drawn one follows.
    let newest = use_mut_ref(BTreeMap::<i32, EnteredCounts>::new);
    use_effect_with((actions, programme.to_owned(), years), {
        let (entered, newest) = (entered.setter(), newest.clone());
        move |(actions, programme, years)| {
            let (actions, programme, years) = (actions.clone(), programme.clone(), years.clone());
            yew::platform::spawn_local(async move {
                let mut all = BTreeMap::new();
                for year in years.iter() {
                    all.insert(*year, read(actions.as_ref(), &entered_for(*year, &programme)).await);
                }
                newest.borrow_mut().clone_from(&all);
                entered.set(Some(Rc::new(all)));
            });
        }
    });
    let on_typed = Callback::from({
        let (entered, programme) = (entered.setter(), programme.to_owned());
        move |(year, indicator, count, text): Typed| {
            let mut all = newest.borrow_mut();
            let of_year = all.entry(year).or_default();
            of_year.set(&indicator, &count, &text);
            let kept = of_year.to_text();
            entered.set(Some(Rc::new(all.clone())));
            keepers.offer(&entered_for(year, &programme), kept);
        }
    });
    ((*entered).clone(), on_typed, failed)
}

/// What was kept under this name, for what is made of it: a figure without it would be another one, so trouble is no empty count.
pub async fn read_or_why(actions: Option<&DeskActions>, name: &str) -> Result<EnteredCounts, Trouble> {
    let entered = match actions {
        Some(actions) => actions.part_or_why(name, EnteredCounts::of_text).await?,
        None => None,
    };
    Ok(entered.unwrap_or_default())
}

/// What was kept under this name, for fields that are shown beside what the desk says of parts that it can't read.
async fn read(actions: Option<&DeskActions>, name: &str) -> EnteredCounts {
    let entered = match actions {
        Some(actions) => actions.part(name, EnteredCounts::of_text).await,
        None => None,
    };
    entered.unwrap_or_default()
}
