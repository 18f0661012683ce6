//! By keyboard alone.

mod forced;
mod steps;
mod whole;
