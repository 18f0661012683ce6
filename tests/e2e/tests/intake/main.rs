//! The page on which a reviewer takes files in: what is staged and taken over, what outlives the page, what goes wrong on the way,
//! files that mean harm, and how it looks.
#![allow(clippy::print_stdout, clippy::panic)]

#[path = "../../../common/generator.rs"]
mod generator;
#[path = "../../../common/many.rs"]
mod many;

mod broken;
mod corpus;
mod hostile;
mod kept;
mod looks;
mod province;
mod rows;
mod support;
mod taken;
mod workers;
