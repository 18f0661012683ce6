//! `cargo xtask`: builds, serves, measures and tests the page.

mod bench;
mod bundle;
mod command;
mod dist;
mod file;
mod hash;
mod offline;
mod page;
mod peers;
mod policy;
mod reproduce;
mod runner;
mod serve;
mod setup;
mod side_by_side;
mod single;
mod size;
mod scripts;
mod styles;
mod suite;
mod tally;
mod watch;

use std::process::ExitCode;

use anyhow::{Result, bail};

const HELP: &str = "\
cargo xtask build                   builds the page into target/dist
cargo xtask serve [port] [--watch]  builds it and serves it on this machine; --watch rebuilds and reloads on every change
cargo xtask size                    builds it and says what a first visit costs
cargo xtask bench [what…]           says how fast it is: native visit form typing intake, in Chromium but for the first; runs=5 measures more often
cargo xtask reproduce               builds the last commit twice, in two folders, and says whether all files are equal; some ten minutes
cargo xtask test [step…]            everything that must hold; steps: tools fmt lint native papers web build e2e engines
cargo xtask wasm-bindgen-test-runner  what cargo calls to run a test in the browser";

fn main() -> ExitCode {
    match run(std::env::args().skip(1).collect()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: Vec<String>) -> Result<()> {
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["build"] => dist::release().map(|_| ()),
        ["serve", rest @ ..] => serve::run(rest),
        ["size"] => size::run(),
        ["reproduce"] => reproduce::run(),
        ["bench", what @ ..] => bench::run(what),
        ["test", steps @ ..] => suite::run(steps),
        ["wasm-bindgen-test-runner", rest @ ..] => runner::run(rest),
        [] | ["help" | "--help" | "-h"] => {
            println!("{HELP}");
            Ok(())
        }
        other => bail!("cargo xtask does not know `{}`\n{HELP}", other.join(" ")),
    }
}
