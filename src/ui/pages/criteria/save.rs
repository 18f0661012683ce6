//! Files of a criteria file: its JSON byte for byte, and its table.

use crate::browser::files::{self, FileError};
use crate::criteria::CriteriaFile;
use crate::document::criteria_file::{file_name, table_name};
use crate::review::table::csv;
use crate::text::{Language, checks_table, guide_table, programme_table};

/// The name under which it was saved.
pub fn save_json(file: &CriteriaFile, bytes: &[u8]) -> Result<String, FileError> {
    let name = file_name(file.id(), file.version());
    files::save(&name, "application/json", bytes)?;
    Ok(name)
}

/// The name under which its table was saved.
pub fn save_table(language: Language, file: &CriteriaFile) -> Result<String, FileError> {
    let table = match file {
        CriteriaFile::ScoringGuide(guide) => guide_table(language, guide),
        CriteriaFile::Standard(criteria) | CriteriaFile::Supplement(criteria) => checks_table(language, criteria),
        CriteriaFile::Programme(programme) => programme_table(language, programme),
    };
    let name = format!("{}.csv", table_name(file.id(), file.version()));
    files::save(&name, "text/csv", &csv(&table))?;
    Ok(name)
}
