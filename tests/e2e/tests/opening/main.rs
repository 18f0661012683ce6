//! A reader opens files.
#![allow(clippy::panic)]

#[path = "../../../common/further_files.rs"]
mod further_files;

mod compared;
mod decisions;
mod details;
mod drafts;
mod listed;
mod made;
mod named;
mod several;
mod unknown;
