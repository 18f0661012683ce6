//! Files of a criteria file: its JSON byte for byte, and the table of a guide or a supplement.

use crate::browser::files::{self, FileError};
use crate::criteria::CriteriaFile;
use crate::document::criteria_file::{file_name, table_name};
use crate::review::table::csv;
use crate::text::{Language, checks_table, guide_table};

/// The name under which it was saved.
pub fn save_json(file: &CriteriaFile, bytes: &[u8]) -> Result<String, FileError> {
    let name = file_name(file.id(), file.version());
    files::save(&name, "application/json", bytes)?;
    Ok(name)
}

/// Whether the file is a table too.
pub fn has_table(file: &CriteriaFile) -> bool {
    !matches!(file, CriteriaFile::Programme(_))
}

/// The name under which its table was saved.
pub fn save_table(language: Language, file: &CriteriaFile) -> Result<String, FileError> {
    let table = match file {
        CriteriaFile::ScoringGuide(guide) => guide_table(language, guide),
        CriteriaFile::Standard(criteria) | CriteriaFile::Supplement(criteria) => checks_table(language, criteria),
        CriteriaFile::Programme(_) => return Ok(String::new()),
    };
    let name = format!("{}.csv", table_name(file.id(), file.version()));
    files::save(&name, "text/csv", &csv(&table))?;
    Ok(name)
}
