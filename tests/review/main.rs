//! The reviewer's desk without a page: documents, trust, intake, rows, decisions, and the sentences for them.
#![allow(clippy::panic)]

#[path = "../filled/mod.rs"]
#[allow(dead_code, reason = "every test target uses a part of it")]
mod filled;
#[path = "../common/further_files.rs"]
mod further_files;
#[path = "../common/generator.rs"]
mod generator;
#[path = "../common/said.rs"]
mod said;

mod changes;
mod decide;
mod desk;
mod documents;
mod hostile;
mod intake;
mod keep;
mod made;
mod points;
mod rotation;
mod together;
mod trust;
mod words;
