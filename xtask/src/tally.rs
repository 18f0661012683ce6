//! Counts tests from the lines that the test programs themselves print.

use std::{
    io::{BufRead, BufReader},
    process::{Command, Stdio},
};

use anyhow::{Context, Result, bail};

use crate::command;

/// Sums over all test programs that were run.
#[derive(Default)]
pub struct Tally {
    /// Tests that passed.
    pub passed: u64,
    /// Tests that failed.
    pub failed: u64,
    /// Tests that are marked `#[ignore]`.
    pub ignored: u64,
}

impl Tally {
    /// Runs a test command, counting. What it says goes to the user as it comes.
    pub fn run(&mut self, command: &mut Command) -> Result<()> {
        let line = command::line(command);
        let mut child = command.stdout(Stdio::piped()).spawn().with_context(|| format!("cannot start {line}"))?;
        let stdout = child.stdout.take().context("no standard output")?;
        for text in BufReader::new(stdout).lines() {
            let text = text?;
            println!("{text}");
            self.read(&text);
        }
        let status = child.wait()?;
        if !status.success() {
            bail!("{line} failed ({status})");
        }
        Ok(())
    }

    /// Counts what test programs have said.
    pub fn count(&mut self, said: &str) {
        said.lines().for_each(|line| self.read(line));
    }

    fn read(&mut self, line: &str) {
        let Some((_, counts)) = line.split_once("test result: ") else {
            return;
        };
        self.passed += number(counts, " passed");
        self.failed += number(counts, " failed");
        self.ignored += number(counts, " ignored");
    }
}

/// The number before `word`.
fn number(counts: &str, word: &str) -> u64 {
    let before = counts.split(word).next().unwrap_or_default();
    let digits = before.rsplit(' ').next().unwrap_or_default();
    if before.len() == counts.len() { 0 } else { digits.parse().unwrap_or_default() }
}

#[cfg(test)]
mod tests {
    use super::Tally;

    #[test]
    fn sums_what_cargo_says() {
        let mut tally = Tally::default();
        tally.read("test ok_then ... ok");
        tally.read("test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.01s");
        tally.read("test result: FAILED. 3 passed; 2 failed; 0 ignored; 0 filtered out; finished in 1.20s");
        assert_eq!((tally.passed, tally.failed, tally.ignored), (15, 2, 1));
    }
}
