//! How fast it is: the library natively, then the page in Chromium. Prints figures and decides nothing.

use anyhow::{Result, bail};

use crate::{
    command::{cargo, run as must},
    dist, peers, setup,
};

/// What is measured natively.
const NATIVE: &str = "native";
/// What is measured in Chromium, in its order.
const PAGE: [&str; 4] = ["visit", "form", "typing", "intake"];

/// Measures what is named, or everything. `runs=5` repeats what is measured in turns.
pub fn run(words: &[&str]) -> Result<()> {
    let is_known = |word: &str| word == NATIVE || PAGE.contains(&word) || word.starts_with("runs=");
    if let Some(unknown) = words.iter().find(|word| !is_known(word)) {
        bail!("there is nothing to measure called `{unknown}`; there are: {NATIVE} {} and runs=…", PAGE.join(" "));
    }
    let named = |name: &str| words.iter().all(|word| word.starts_with("runs=")) || words.contains(&name);
    if named(NATIVE) {
        must(&mut cargo([
            "bench",
            "--locked",
            "-p",
            "antt",
            "--no-default-features",
            "--features",
            "cli",
            "--bench",
            "bulk",
        ]))?;
    }
    let page: Vec<&str> = PAGE.into_iter().filter(|name| named(name)).collect();
    if page.is_empty() {
        return Ok(());
    }
    setup::chromium()?;
    dist::release()?;
    if page.contains(&"form") {
        peers::prepare()?;
    }
    // Nothing is measured in the program that only drives the browser: it is the one that the tests have built already.
    let bench = ["bench", "--locked", "--profile", "dev", "-p", "e2e", "--bench", "page", "--"];
    let runs = words.iter().filter(|word| word.starts_with("runs="));
    must(cargo(bench).args(page).args(runs))
}
