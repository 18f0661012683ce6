//! Everything that must hold, in the order in which a failure is cheapest.

use std::{process::Command, time::Instant};

use anyhow::{Context, Result, bail};
use serde_json::Value;
use xtask::{paths, programs};

use crate::{
    bundle,
    command::{self, cargo, run as must},
    dist, setup, side_by_side, size,
    tally::Tally,
};

struct Step {
    name: &'static str,
    says: &'static str,
    run: fn(&mut Tally) -> Result<()>,
}

const STEPS: [Step; 9] = [
    Step { name: "tools", says: "what the other steps need is here", run: tools },
    Step { name: "fmt", says: "the code is laid out as rustfmt does", run: fmt },
    Step { name: "lint", says: "clippy has nothing to say, natively and in WebAssembly", run: lint },
    Step { name: "native", says: "tests without a browser", run: native },
    Step { name: "papers", says: "papers as LibreOffice opens and Chromium prints them", run: papers },
    Step { name: "web", says: "tests of the page's parts in Chromium", run: web },
    Step { name: "build", says: "the page as it is published, within its size", run: build },
    Step { name: "e2e", says: "whole journeys in Chromium", run: e2e },
    Step { name: "engines", says: "the main job in Chromium, Firefox and WebKit", run: engines },
];

/// Runs the named steps, or all of them, and stops at the first that fails.
pub fn run(names: &[&str]) -> Result<()> {
    if let Some(unknown) = names.iter().find(|name| !STEPS.iter().any(|step| step.name == **name)) {
        bail!("there is no step `{unknown}`; there are: {}", STEPS.map(|step| step.name).join(" "));
    }
    let start = Instant::now();
    let mut tally = Tally::default();
    let mut failure = None;
    let mut ahead = None;
    let is_whole = names.is_empty();
    for step in STEPS.iter().filter(|step| is_whole || names.contains(&step.name)) {
        println!("\n== {}: {}", step.name, step.says);
        // While everything runs, what is published is compiled beside what compiles natively. Browsers have the machine to themselves.
        match step.name {
            "lint" if is_whole => ahead = Some(bundle::compile_ahead()?),
            "papers" if is_whole => {
                println!("waiting for what is compiled beside");
                if let Some(ahead) = ahead.take() {
                    ahead.finish();
                }
            }
            _ => {}
        }
        let begun = Instant::now();
        let result = (step.run)(&mut tally);
        println!("== {} {} in {:.1?}", step.name, if result.is_ok() { "holds" } else { "fails" }, begun.elapsed());
        if let Err(error) = result {
            failure = Some(error.context(format!("step `{}`", step.name)));
            break;
        }
    }
    println!("\nin all {:.1?}", start.elapsed());
    // A step that isn't a test may have failed: then a count would say too little.
    match failure {
        Some(error) if tally.failed == 0 => Err(error),
        failure => {
            report(&tally);
            failure.map_or(Ok(()), Err)
        }
    }
}

fn report(tally: &Tally) {
    let Tally { passed, failed, ignored } = tally;
    if passed + failed + ignored > 0 {
        let ignored = if *ignored > 0 { format!(", {ignored} ignored") } else { String::new() };
        println!("{passed} passed, {failed} failed{ignored}");
    }
}

fn tools(_: &mut Tally) -> Result<()> {
    setup::wasm_target()?;
    setup::components()?;
    setup::chromium()?;
    setup::firefox()?;
    setup::webkit()?;
    setup::office()?;
    setup::verifier()
}

fn fmt(_: &mut Tally) -> Result<()> {
    setup::components()?;
    must(&mut cargo(["fmt", "--all", "--check"]))
}

fn lint(_: &mut Tally) -> Result<()> {
    setup::components()?;
    setup::wasm_target()?;
    let packages: [&[&str]; 2] = [
        &["-p", "antt", "--no-default-features", "--features", "cli", "--test", OFFICE],
        &["-p", "xtask", "-p", "e2e"],
    ];
    for package in packages {
        clippy(cargo(["clippy", "--locked", "--quiet", "--all-targets"]).args(package))?;
    }
    // Not all targets: native tests use crates that do not compile for the browser.
    let mut page = cargo([
        "clippy",
        "--locked",
        "--quiet",
        "-p",
        "antt",
        "--target",
        setup::WASM,
        "--features",
        "bulk",
        "--lib",
        "--bins",
    ]);
    clippy(page.args(web_tests()?.iter().flat_map(|name| ["--test", name])))
}

fn clippy(command: &mut Command) -> Result<()> {
    must(command.args(["--", "-D", "warnings"]))
}

fn native(tally: &mut Tally) -> Result<()> {
    // With the command line, and so with everything that works in bulk.
    let library = ["-p", "antt", "--no-default-features", "--features", "cli"];
    tally.run(cargo(["test", "--locked", "--no-fail-fast"]).args(library))?;
    tally.run(&mut cargo(["test", "--locked", "--no-fail-fast", "-p", "xtask"]))
}

fn papers(tally: &mut Tally) -> Result<()> {
    setup::office()?;
    setup::chromium()?;
    let chromium = programs::chromium().context("Chromium")?;
    let test = ["test", "--locked", "-p", "antt", "--no-default-features", "--features", "cli", "--test", OFFICE];
    tally.run(cargo(test).env("CHROMIUM", chromium))
}

/// The tests that need LibreOffice, and so are run by name only.
const OFFICE: &str = "office";

fn web(tally: &mut Tally) -> Result<()> {
    setup::wasm_target()?;
    setup::chromium()?;
    let tests = web_tests()?;
    if tests.is_empty() {
        println!("there is no test below tests/web yet");
        return Ok(());
    }
    // With what works in bulk, whose program runs in a worker.
    let package = ["-p", "antt", "--target", setup::WASM, "--features", "bulk"];
    let mut command = cargo(["test", "--locked", "--no-fail-fast"]);
    command.args(package);
    tally.run(command.args(tests.iter().flat_map(|name| ["--test", name])))
}

/// The test targets of the app below `tests/web`: the only ones that need a browser.
fn web_tests() -> Result<Vec<String>> {
    let folder = paths::root().join("tests").join("web");
    let about = command::output(&mut cargo(["metadata", "--no-deps", "--format-version", "1", "--locked"]))?;
    let about: Value = serde_json::from_str(&about).context("cargo metadata")?;
    let packages = about["packages"].as_array().into_iter().flatten().filter(|package| package["name"] == "antt");
    let targets = packages.flat_map(|package| package["targets"].as_array().into_iter().flatten());
    let tests = targets
        .filter(|target| target["src_path"].as_str().is_some_and(|path| path.starts_with(&*folder.to_string_lossy())));
    Ok(tests.filter_map(|target| target["name"].as_str().map(str::to_owned)).collect())
}

fn build(_: &mut Tally) -> Result<()> {
    size::within_budget()
}

fn e2e(tally: &mut Tally) -> Result<()> {
    setup::chromium()?;
    setup::verifier()?;
    // Nothing is compiled twice; but a journey through yesterday's page would prove nothing.
    dist::release()?;
    side_by_side::run(tally)
}

fn engines(tally: &mut Tally) -> Result<()> {
    setup::chromium()?;
    setup::firefox()?;
    setup::webkit()?;
    setup::verifier()?;
    dist::release()?;
    // By name only: not everybody has all engines.
    tally.run(&mut cargo(["test", "--locked", "--no-fail-fast", "-p", "e2e", "--test", "engines"]))
}
