//! The signed files of several assessments in one archive, for whom they are handed on to: every revision, so that none is missing in the
//! chain, and what was decided of each. Nothing of the desk itself is in it; that is what its copy is for.

use crate::browser::files;
use crate::browser::worker::Packer;
use crate::review::desk_copy::path_of;
use crate::review::{DecisionRecord, Known, Record};
use crate::text::page::desk_list as words;
use crate::ui::pages::desk::copy::no_worker;
use crate::ui::state::desk::{Desk, DeskActions};
use crate::ui::trouble::Trouble;
use std::collections::BTreeSet;

const FILE: &str = "antt_tep-da-ky.zip";
const NOT_IN_FORCE: &str = "not-in-force/";
/// As many are on their way to the worker at once.
const AT_ONCE: usize = 100;

/// Packs the files of these assessments, by their ids; the name under which they were saved.
pub async fn save_signed(desk: &Desk, actions: &DeskActions, ids: &BTreeSet<String>) -> Result<String, Trouble> {
    let packer = Packer::start().await.map_err(no_worker)?;
    for some in files_of(desk, ids).chunks(AT_ONCE) {
        let mut packed = Vec::with_capacity(some.len());
        for known in some {
            // What can't be read stands apart when the desk is opened; so this was lost since.
            let bytes = actions.bytes(&known.digest().to_string()).await?.ok_or(Trouble::Said(words::LOST_SINCE))?;
            packed.push((path_in_force(desk, known), bytes));
        }
        packer.add(&packed).await.map_err(no_worker)?;
    }
    files::save(FILE, "application/zip", &packer.finish().await.map_err(no_worker)?)?;
    Ok(FILE.to_owned())
}

/// A decision that another one has taken the place of, or that does not count, stands apart from those that are sent to the units.
fn path_in_force(desk: &Desk, known: &Known) -> String {
    let path = path_of(known);
    match known {
        Known::Decision(one) if desk.review_of(&one.decision.assessment.digest).counting() != Some(one.digest) => {
            format!("{NOT_IN_FORCE}{path}")
        }
        Known::Decision(_) | Known::Summary(_) => path,
    }
}

fn files_of(desk: &Desk, ids: &BTreeSet<String>) -> Vec<Known> {
    let revisions = desk.holdings.iter().map(|holding| &holding.record).filter(|record| ids.contains(&record.id));
    let decided =
        desk.decisions.iter().map(|(record, _)| record).filter(|one| ids.contains(&one.decision.assessment.id));
    let summary = |record: &Record| Known::Summary(Box::new(record.clone()));
    let decision = |record: &DecisionRecord| Known::Decision(Box::new(record.clone()));
    revisions.map(summary).chain(decided.map(decision)).collect()
}
