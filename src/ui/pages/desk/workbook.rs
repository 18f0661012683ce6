//! Tables handed to the browser as a workbook. It is written in the worker: what writes workbooks is larger than the page.

use crate::browser::{clock, files, worker};
use crate::criteria::day_in_vietnam;
use crate::review::table::Table;
use crate::text::page::desk_list as words;
use crate::ui::components::Said;

const TYPE: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// A sheet for each table.
pub async fn save_workbook(name: &str, tables: &[Table]) -> Said {
    let today = day_in_vietnam(clock::now());
    let day = (today.year(), today.month().into(), today.day());
    // Texts and whole numbers: nothing that could not be written.
    let tables = serde_json::to_string(tables).unwrap_or_default();
    match worker::xlsx(&tables, day).await {
        Ok(bytes) => files::save(name, TYPE, &bytes)
            .map_or_else(|error| Said::Failed(error.into()), |()| Said::SavedTo(name.to_owned())),
        Err(_) => Said::Failed(words::NO_WORKBOOK.into()),
    }
}
