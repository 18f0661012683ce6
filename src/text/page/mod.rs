//! Sentences of the pages, one module a page.

/// A check on its criterion's page.
pub mod check;
/// A file beside a paper.
pub mod compare;
/// Criteria files.
pub mod criteria;
/// A criteria file that is being written.
pub mod manuscript;
pub mod manuscript_help;
/// Lines of a points table that are a province's own.
pub mod own_lines;
/// A reviewer's decision.
pub mod decision;
pub mod desk;
/// The desk's copy.
pub mod desk_copy;
/// The desk's papers.
pub mod desk_papers;
/// Taking files in.
pub mod desk_intake;
/// One assessment at the desk.
pub mod desk_summary;
/// Several assessments accepted at once.
pub mod desk_together;
/// The keys that a reviewer trusts.
pub mod desk_trust;
/// For which units a key signs.
pub mod desk_trust_units;
/// The figures of a year.
pub mod desk_figures;
/// Units that may be one.
pub mod desk_pairs;
/// The figures of a programme.
pub mod desk_programme;
/// What was taken in.
pub mod desk_list;
/// What was taken in and can't be read.
pub mod desk_unread;
/// Further files of an assessment.
pub mod further;
/// My assessments.
pub mod home;
/// My key.
pub mod key;
/// A key that gives way to a new one.
pub mod key_change;
/// Opening and verifying a file.
pub mod open;
/// The official papers.
pub mod papers;
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
/// What a summary states that can't be computed.
pub mod stated;
/// Kind of unit and year.
pub mod start;
/// What can go wrong with storage, files and keys.
pub mod storage;
/// The criteria with their state.
pub mod tasks;
