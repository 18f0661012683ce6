//! Whole journeys of a unit that assesses itself: from the first page to a signed file that others can read.
#![allow(clippy::panic)]

mod acceptance;
mod again;
mod backup;
mod changed_keys;
mod fields;
mod keys;
mod kinds;
mod languages;
mod plans;
mod revision;
