//! The programmes that somebody gave or entered counts for in a year, with their figures: what a workbook and the year's report have. They
//! are worked out when one of those is asked for, and by no page that is only looked at.

use super::entered::read_or_why;
use super::years::{Figures, Years, all_years};
use crate::criteria::{CriteriaFile, Programme};
use crate::review::roll_up::{Matching, ProgrammeFigures};
use crate::ui::pages::desk::InDesk;
use crate::ui::state::Shelf;
use crate::ui::state::desk::{DeskActions, entered_for};
use crate::ui::trouble::Trouble;
use std::collections::BTreeMap;

/// In the order in which the page of programmes lists them. Where any of it can't be read there are none: a report that lacks a programme,
/// or what was entered for one, would look complete.
pub async fn programmes_in_use(
    (shelf, actions): (Option<Shelf>, Option<DeskActions>),
    desk: InDesk,
    matching: Matching,
    year: i32,
) -> Result<Vec<ProgrammeFigures>, Trouble> {
    let years = all_years(&desk.0, year);
    let figures = Figures::of(&desk.0, &matching, &years);
    let mut found = Vec::new();
    for programme in at_hand(shelf).await? {
        let mut entered = BTreeMap::new();
        for year in &years {
            let name = entered_for(*year, &format!("{}/{}", programme.id, programme.version));
            entered.insert(*year, read_or_why(actions.as_ref(), &name).await?);
        }
        found.extend(Years::of(&programme, &figures, &entered).figures(&programme, year));
    }
    found.retain(ProgrammeFigures::is_used);
    Ok(found)
}

/// What is shipped, then what was loaded or signed here. Files that can't be read are told on the page of criteria files.
async fn at_hand(shelf: Option<Shelf>) -> Result<Vec<Programme>, Trouble> {
    let kept = match shelf {
        Some(shelf) => shelf.criteria().await?,
        None => Vec::new(),
    };
    let shipped = CriteriaFile::all_shipped().into_iter().map(|(file, _)| file);
    let programme =
        |file: CriteriaFile| if let CriteriaFile::Programme(programme) = file { Some(programme) } else { None };
    Ok(shipped.chain(kept.iter().map(|kept| kept.file.clone())).filter_map(programme).collect())
}
