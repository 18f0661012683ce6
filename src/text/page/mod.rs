//! Sentences of the pages, one module a page.

/// A check on its criterion's page.
pub mod check;
pub mod desk;
/// The figures of a year.
pub mod desk_figures;
/// What was taken in.
pub mod desk_list;
/// My assessments.
pub mod home;
/// My key.
pub mod key;
/// Opening and verifying a file.
pub mod open;
/// Profile and facts.
pub mod profile;
/// What came out.
pub mod result;
/// Language, storage, version.
pub mod settings;
/// Header, footer, what stands around every page.
pub mod shell;
/// Declaration and signature.
pub mod sign;
/// Reading the answers through; the self-check.
pub mod sign_check;
/// Kind of unit and year.
pub mod start;
/// What can go wrong with storage, files and keys.
pub mod storage;
/// The criteria with their state.
pub mod tasks;
