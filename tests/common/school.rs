//! One summary to change in the tests of the third question. Beside it stands the generator that makes it.
#![allow(dead_code, clippy::panic)]

use super::generator::{Temper, draft, signed, summary_of};
use antt::assessment::Entry;
use antt::document::open::{File, Integrity, open};
use antt::document::summary::SelfAssessment;
use antt::document::to_file;

/// The summary of a school to which every check applies and that has met them all.
pub fn school() -> SelfAssessment {
    let mut school = draft(9, Temper::Met);
    school.profile.scope = "upper_secondary".to_owned();
    school.facts.values_mut().for_each(|fact| *fact = true);
    school.entries.values_mut().for_each(|entry| entry.not_applicable = false);
    school.entries.get_mut("7.5.rating").expect("a check").entry =
        Entry::Rating { level: "completed_well".to_owned(), reason: String::new() };
    summary_of(&school).expect("a complete draft")
}

/// Signs what was changed and reads it again: intact, whatever it says.
pub fn reread(summary: &SelfAssessment) -> SelfAssessment {
    match open(&to_file(&signed(summary, 4))) {
        Ok(File::Summary(opened)) if matches!(opened.integrity, Integrity::Intact(_)) => opened.document,
        other => panic!("not intact: {other:?}"),
    }
}
