//! The wording of official papers. They are handed to Vietnamese offices, so they are in Vietnamese only; what the page says around
//! them is in both languages and stands in `page`.

/// What stands on every paper: state, motto, places, dates, legal basis.
pub mod common;

/// The deadlines of a year.
pub mod calendar;

/// A reviewer's decision.
pub mod decision;

/// What is a locality's: points and figures.
pub mod local;

/// Tờ trình.
pub mod letter;

/// The footer.
pub mod mark;

/// Biên bản.
pub mod minutes;

/// Names of the papers, for the page and for files.
pub mod names;

/// Units proposed for recognition.
pub mod proposed;

/// Bản đăng ký.
pub mod registration;

/// Báo cáo kết quả.
pub mod report;

/// The figures of a year.
pub mod roll_up;

/// Bảng tự đánh giá.
pub mod self_assessment;

/// What each check is about, in a few words.
mod subjects;

pub use subjects::subject;
