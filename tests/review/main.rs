//! The reviewer's desk without a page: documents, trust, intake, rows, decisions, and the sentences for them.
#![allow(clippy::panic)]

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
mod made;
mod rotation;
mod trust;
mod words;
