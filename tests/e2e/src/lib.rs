//! Whole journeys: a real browser on the real page, spoken to over WebDriver with nothing but the standard library.
//!
//! [`App`] serves what `cargo xtask build` made; [`Browser`] is one browser with its profile and its downloads. Everything
//! waits for what it looks for, up to [`wait::PATIENCE`], and fails with what it saw.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "support of tests: a failure here is a failure of the test, and says why"
)]

/// The page, served.
pub mod app;
/// An assessment, filled in through the page.
pub mod assess;
/// One check's answer, entered.
mod assess_answer;
/// Signing, and the files that the page saves.
pub mod assess_file;
/// What is wrong with a page.
pub mod audit;
/// Copies of the built page: published elsewhere, as another build, damaged.
pub mod build;
/// One browser from start to end.
pub mod browser;
/// What WebDriver can't do and Chromium's own protocol can: devices, media, input methods.
mod devtools;
/// Elements: found, read, clicked, typed into.
pub mod element;
/// The reviewer's desk.
pub mod desk;
/// Programs that a browser needs beside it.
mod driver;
/// A program that dies, and what is saved then.
mod dying;
/// The engines that the page is tried in.
pub mod engine;
/// Drafts in which everything is answered, or one thing not.
#[path = "../../filled/mod.rs"]
pub mod filled;
/// Files: in by a file field, out as a download.
mod files;
/// One request and its answer.
mod http;
/// A keyboard and nothing else.
pub mod keyboard;
/// How long the page's thread was busy, and what it held in memory.
pub mod measure;
/// What goes wrong on a page, in any engine.
pub mod noted;
/// Pages: addresses, scripts, windows, pictures, prints.
mod page;
/// The page on paper.
pub mod print;
/// Trees of processes, ended by their ids.
mod process;
/// A folder for a profile that outlives its browsers.
pub mod profile;
/// Files behind a passphrase, made without the app.
mod protect;
/// What passes between a unit and its reviewer.
pub mod review;
/// Drafts put straight into the database.
pub mod seed;
/// Fields of text: which there are, typed into as input methods do.
pub mod typist;
/// Looking again and again instead of sleeping.
pub mod wait;
/// Chromium's own protocol without the driver in between.
pub mod wire;

pub use app::App;
pub use assess::Assessment;
pub use browser::Browser;
pub use element::Element;
pub use engine::Engine;
pub use serde_json::{Value, json};
pub use wait::until;
