//! The reviewer's desk with a hundred and fifty summaries: found, sorted, gone through by keyboard, exported, added up.

#![allow(clippy::panic)]

mod checked;
mod conflict;
mod copy;
mod damaged;
mod figures;
mod impostor;
mod keyboard;
mod keyboard_acts;
mod list;
mod local;
mod looks;
mod paper;
mod papers;
mod programme;
mod register;
mod reminder;
mod saved;
mod seeded;
mod together;
mod trust;
mod unread_parts;
mod windows;
mod years;

#[path = "../../../common/generator.rs"]
mod generator;
#[path = "../../../common/further_files.rs"]
mod further_files;
#[path = "../../../common/many.rs"]
mod many;
