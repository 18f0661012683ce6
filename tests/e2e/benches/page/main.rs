//! How fast the page is, in Chromium: a first visit, long forms beside other libraries, typing, taking in a province's files. Prints
//! tables for people and decides nothing; `cargo xtask bench` builds what is measured and calls this.
#![allow(clippy::print_stdout, clippy::panic)]

mod form;
mod intake;
mod peers;
mod table;
mod typing;
mod visit;

#[path = "../../../common/generator.rs"]
mod generator;
#[path = "../../../common/long_standard.rs"]
mod long_standard;
#[path = "../../../common/many.rs"]
mod many;
#[path = "../../tests/intake/province.rs"]
mod province;
#[path = "../../tests/intake/support.rs"]
#[allow(dead_code, reason = "made for tests, which use more of it")]
mod support;

use e2e::Browser;
use std::{env, fs, process::Command, thread};

/// How much slower the processor is made, as weak computers in offices are.
const SLOWER: u32 = 4;

fn main() {
    // cargo adds `--bench`.
    let words: Vec<String> = env::args().skip(1).filter(|word| !word.starts_with("--")).collect();
    let runs = words.iter().find_map(|word| word.strip_prefix("runs=")?.parse().ok()).unwrap_or(3);
    let wanted =
        |name: &str| words.iter().all(|word| word.starts_with("runs=")) || words.iter().any(|word| word == name);
    println!("\n{}", machine());
    for (name, measure) in MEASUREMENTS {
        if wanted(name) {
            println!();
            measure(runs);
        }
    }
    println!("\n{}", machine());
}

type Measure = fn(usize);

/// What can be measured, with how it is measured in so many runs.
const MEASUREMENTS: [(&str, Measure); 4] =
    [("visit", visit::measure), ("form", form::measure), ("typing", typing::measure), ("intake", intake::measure)];

/// What figures depend on, and how busy it is with other things.
fn machine() -> String {
    let chromium = xtask::programs::chromium().and_then(|program| Command::new(program).arg("--version").output().ok());
    let version = chromium.map(|said| String::from_utf8_lossy(&said.stdout).trim().to_owned()).unwrap_or_default();
    let cores = thread::available_parallelism().map_or(1, usize::from);
    // Only Linux says so.
    let load = fs::read_to_string("/proc/loadavg").unwrap_or_default();
    let load: Vec<&str> = load.split(' ').take(3).collect();
    format!("{version}; {cores} cores; load {}", load.join(" "))
}

/// A browser whose page runs as on a weak computer; with a slow line or without.
fn weak(browser: &Browser, slow_line: bool) {
    browser.emulate_slow_processor(SLOWER);
    if slow_line {
        browser.emulate_slow_line();
    }
}
