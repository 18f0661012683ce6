//! As many summaries as there are communes, taken in from one zip: how long each step takes, and for how long the page stands still
//! meanwhile. The benchmark prints both; a test, which may share its machine with anything, only asks what came of it.
#![allow(dead_code, reason = "what a step took is the benchmark's")]

use super::many::unit;
use super::support::{is_trusted, long_tasks, summaries, written, zipped};
use e2e::{Browser, json, wait::patiently};
use std::collections::BTreeMap;
use std::time::{Duration, Instant};

pub const UNITS: u64 = 3_321;

/// What a step took, and its longest task on the page's thread in milliseconds.
pub struct Step {
    pub took: Duration,
    pub longest: u64,
}

impl Step {
    #[track_caller]
    pub fn until(browser: &Browser, css: &str, what: &str, begin: impl FnOnce()) -> Step {
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

/// Goes to the end of the list, where the last unit by name stands.
#[track_caller]
pub fn scroll_list(browser: &Browser) -> Step {
    long_tasks(browser, "the list");
    let last = format!("#desk-rows tr.row[aria-rowindex='{}']", UNITS + 1);
    let end = "document.querySelector('#desk-rows').scrollTop = 1e9";
    Step::until(browser, &last, "the end of the list", || drop(browser.js(end, &[])))
}

/// Looks for one unit by its number, written as with a keyboard that has no diacritics.
#[track_caller]
pub fn filter_list(browser: &Browser) -> Step {
    long_tasks(browser, "the list");
    let only = "#desk-rows table[aria-rowcount='2']";
    Step::until(browser, only, "one unit is found", || browser.keys("#desk-search", "don vi so 3320"))
}

/// What the figures must be where all were taken over and nothing is decided yet, counted from how the units were made: group and
/// state → how many units.
pub fn counts() -> BTreeMap<(String, &'static str), u64> {
    let mut counts = BTreeMap::new();
    for n in 0..UNITS {
        let qualifies = || unit(n).summary().outcome.verdict == "qualified";
        let state = match is_trusted(n) {
            false => "not_verified",
            true if qualifies() => "waiting",
            true => "not_qualified",
        };
        for what in ["expected", "submitted", state] {
            for group in ["total", unit(n).kind.id()] {
                *counts.entry((group.to_owned(), what)).or_default() += 1;
            }
        }
    }
    counts
}
