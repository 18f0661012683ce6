//! As many summaries as there are communes, taken in from one zip: how long each step takes, and for how long the page stands still
//! meanwhile. The benchmark prints both; a test, which may share its machine with anything, only asks what came of it.
#![allow(dead_code, reason = "what a step took is the benchmark's")]

use super::support::{long_tasks, summaries, written, zipped};
use e2e::{Browser, json, wait::patiently};
use std::time::{Duration, Instant};

pub const UNITS: u64 = 3_321;

/// What a step took, and its longest task on the page's thread in milliseconds.
pub struct Step {
    pub took: Duration,
    pub longest: u64,
}

impl Step {
    #[track_caller]
    fn until(browser: &Browser, css: &str, what: &str, begin: impl FnOnce()) -> Step {
        let start = Instant::now();
        begin();
        let there = || browser.js("return document.querySelector(arguments[0]) !== null", &[json!(css)]) == json!(true);
        patiently(what, there);
        let took = start.elapsed();
        Step { took, longest: long_tasks(browser, what) }
    }
}

/// Stages all of them, on the page for taking in.
#[track_caller]
pub fn stage_all(browser: &Browser) -> Step {
    let zip = written(browser, "tỉnh.zip", &zipped(&summaries(0..UNITS)));
    long_tasks(browser, "opening the page");
    Step::until(browser, "#staged", "staged", || browser.upload("#intake-files", &[&zip]))
}

/// Takes over all that is staged.
#[track_caller]
pub fn take_over_all(browser: &Browser) -> Step {
    Step::until(browser, "main .notice.good", "taken over", || browser.click("#take-all"))
}
