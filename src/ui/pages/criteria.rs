//! Criteria files: the list, one file to read, loading one, making one.

pub(super) mod address;
mod body;
mod comparison;
mod file_page;
mod guide_view;
mod hits;
mod list;
mod load;
mod manuscript;
mod manuscripts;
mod practice;
mod programme_view;
mod save;
pub(super) mod staged;
mod standard_view;

pub use file_page::FilePage;
pub use list::CriteriaPage;
pub use manuscript::ManuscriptPage;
