//! Papers of made-up units: what stands on them, and how they are written.

mod calendar;
mod code;
mod compared;
mod content;
mod desk;
mod entered;
mod hostile;
mod province;
mod slip;
mod structure;
mod text_of;
mod units;
