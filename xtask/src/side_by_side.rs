//! The test programs of the journeys, side by side: one after another, each leaves cores idle while its last long test ends.

use std::{
    num::NonZero,
    path::PathBuf,
    process::{Command, Output},
    sync::{Mutex, mpsc},
    thread,
};

use anyhow::{Context, Result, ensure};
use serde_json::Value;
use xtask::paths;

use crate::{
    command::{self, cargo},
    tally::Tally,
};

/// The package of the journeys.
const PACKAGE: &str = "e2e";

/// Programs that take longest, the longest first, so that none of them is what is waited for in the end.
const BEGIN_WITH: [&str; 11] = [
    "desk",
    "layout",
    "criteria",
    "faults",
    "journeys",
    "opening",
    "typing",
    "offline",
    "review_circle",
    "local_points",
    "printing",
];

/// It measures what is lost in a moment, and another browser that starts meanwhile takes the processor from it.
const ALONE: &str = "power";

/// A compiled test program.
struct Program {
    name: String,
    executable: PathBuf,
}

/// Compiles the journeys and runs them all: as many programs at a time as there are cores, one test at a time in each.
pub fn run(tally: &mut Tally) -> Result<()> {
    let mut programs = compile()?;
    ensure!(!programs.is_empty(), "cargo names no test program of {PACKAGE}");
    // Taken from the end.
    programs.sort_by_key(|program| BEGIN_WITH.iter().rev().position(|name| *name == program.name));
    let (alone, together): (Vec<_>, Vec<_>) = programs.into_iter().partition(|program| program.name == ALONE);
    ensure!(!alone.is_empty(), "there is no test program {ALONE} any more");
    let cores = thread::available_parallelism().map_or(1, NonZero::get);
    let mut failed = run_all(together, cores, tally);
    failed.extend(run_all(alone, 1, tally));
    ensure!(failed.is_empty(), "what failed is in: {}", failed.join(", "));
    Ok(())
}

/// Those that failed, and how each ended.
fn run_all(programs: Vec<Program>, at_a_time: usize, tally: &mut Tally) -> Vec<String> {
    let left = Mutex::new(programs);
    let next = &|| left.lock().ok()?.pop();
    let (done, results) = mpsc::channel();
    let mut failed = Vec::new();
    thread::scope(|scope| {
        for _ in 0..at_a_time {
            let done = done.clone();
            scope.spawn(move || {
                while let Some(program) = next() {
                    println!("     Running {}", program.name);
                    let output = program.run();
                    // Whoever listens lives as long as the scope.
                    let _ = done.send((program, output));
                }
            });
        }
        // The results end with the last program.
        drop(done);
        for (program, output) in results {
            match output {
                Ok(output) => {
                    tally.count(&String::from_utf8_lossy(&output.stdout));
                    program.tell(&output);
                    if !output.status.success() {
                        failed.push(format!("{} ({})", program.name, output.status));
                    }
                }
                Err(why) => failed.push(format!("{} ({why:#})", program.name)),
            }
        }
    });
    failed
}

impl Program {
    fn run(&self) -> Result<Output> {
        let mut command = Command::new(&self.executable);
        // Where cargo starts them.
        command.arg("--test-threads=1").current_dir(paths::root().join("tests").join(PACKAGE));
        command.output().with_context(|| format!("cannot start {}", self.executable.display()))
    }

    /// All that it said, at once: what two programs say at the same time nobody could read.
    fn tell(&self, output: &Output) {
        println!("\n     Ran {}", self.name);
        print!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    }
}

fn compile() -> Result<Vec<Program>> {
    let mut compiler = cargo(["test", "--locked", "--no-run", "--message-format=json-render-diagnostics"]);
    let told = command::output(compiler.args(["-p", PACKAGE]))?;
    let lines =
        told.lines().map(serde_json::from_str).collect::<Result<Vec<Value>, _>>().context("cargo's messages")?;
    let programs = lines.iter().filter(|line| line["profile"]["test"] == true).filter_map(|line| {
        let executable = line["executable"].as_str()?.into();
        Some(Program { name: line["target"]["name"].as_str()?.to_owned(), executable })
    });
    Ok(programs.collect())
}
