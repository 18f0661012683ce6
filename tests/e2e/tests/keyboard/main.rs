//! By keyboard alone.
#![allow(clippy::panic)]

mod forced;
mod steps;
mod whole;
