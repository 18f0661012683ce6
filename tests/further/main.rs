//! Supplements, scoring guides and programmes in an assessment: in the draft, in the signed summary, read again, and in what is found
//! of a file that somebody tampered with.
#![allow(clippy::panic)]

#[path = "../filled/mod.rs"]
#[allow(dead_code, reason = "every test target uses a part of it")]
mod filled;
#[path = "../common/further_files.rs"]
mod further_files;
#[path = "../common/long_standard.rs"]
mod long_standard;

mod at_hand;
mod draft;
mod long;
mod made;
mod moved;
mod practice;
mod summary;
mod tampered;
