//! By keyboard alone.

mod steps;
mod whole;
