//! The whole main job in every engine, told once. What only one browser could do is tested elsewhere, in Chromium.
#![allow(clippy::panic)]

mod file;
mod job;
mod kept;
mod policy;

use e2e::{assess, noted};

/// What runs before the page's own scripts: the day of all journeys, and notes of what goes wrong.
fn before() -> String {
    format!("{}{}", assess::clock(), noted::SCRIPT)
}
