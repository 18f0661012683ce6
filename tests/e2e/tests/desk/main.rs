//! The reviewer's desk with three hundred summaries: found, sorted, gone through by keyboard, exported, added up.

#![allow(clippy::panic)]

mod figures;
mod list;
mod looks;
mod seeded;

#[path = "../../../common/generator.rs"]
mod generator;
#[path = "../../../common/many.rs"]
mod many;
