//! Every page, in both languages, light and dark, from a small phone to a wide screen, and as people want it who see or move
//! otherwise.
#![allow(clippy::panic)]

mod checks;
mod every;
mod preferences;
mod states;

#[path = "../../../common/generator.rs"]
mod generator;
#[path = "../../../common/many.rs"]
mod many;
#[path = "../addresses/pages.rs"]
#[expect(dead_code, reason = "what stands on a page is read on paper")]
mod pages;
#[path = "../desk/seeded.rs"]
#[allow(dead_code)]
mod seeded;
#[path = "../addresses/seeds.rs"]
mod seeds;
#[path = "../../../paper/units.rs"]
mod units;
