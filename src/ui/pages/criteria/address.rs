//! Addresses of files and of what is in them.

use crate::criteria::CriteriaFile;
use crate::ui::route::{Route, written};

/// The page of a file.
pub fn of_file(file: &CriteriaFile) -> Route {
    Route::CriteriaFile { file: written(file.id()), version: written(file.version()) }
}

/// The page of a file at a check, an item or an indicator.
pub fn of_item(file: &CriteriaFile, item: &str) -> Route {
    Route::CriteriaItem { file: written(file.id()), version: written(file.version()), item: written(item) }
}

/// The id of the element that shows it.
pub fn element(item: &str) -> String {
    format!("item-{item}")
}
