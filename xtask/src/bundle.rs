//! From Rust to what a browser runs: cargo, then wasm-bindgen as a library.

use std::{
    env, fs,
    path::Path,
    process::{Child, Command, Stdio},
};

use anyhow::{Context, Result, bail, ensure};
use xtask::paths;

use crate::{command, setup};

/// How much time the compiler may take.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Profile {
    /// Small and quick: what is published.
    Release,
    /// Ready soon, with names in its stack traces: what is worked on.
    Dev,
}

/// What the browser loads.
pub struct Program {
    /// The glue: an ES module that exports what starts the WebAssembly; for a worker, a script that has it as `wasm_bindgen`.
    pub glue: String,
    /// The WebAssembly.
    pub wasm: Vec<u8>,
}

/// The programs of the page.
pub struct Programs {
    /// What a first visit fetches: the pages on which an assessment is filled in.
    pub first: Program,
    /// All pages; fetched when it is wanted.
    pub whole: Program,
    /// What works in bulk, in workers beside the page.
    pub worker: Program,
}

/// Compiles the app.
pub fn compile(profile: Profile) -> Result<Programs> {
    setup::wasm_target()?;
    command::run(&mut compiler(profile)?)?;
    Ok(Programs {
        first: program(profile, "first", MODULE)?,
        whole: program(profile, "whole", MODULE)?,
        worker: program(profile, "worker", SCRIPT)?,
    })
}

/// A compilation that goes on while something else is done. What it says is said by who compiles next. Dropped, it is given up.
pub struct Ahead(Child);

/// Begins to compile what is published: its last minutes keep one core busy and leave the others to whoever wants them.
pub fn compile_ahead() -> Result<Ahead> {
    setup::wasm_target()?;
    let mut compiler = compiler(Profile::Release)?;
    compiler.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    Ok(Ahead(compiler.spawn().context("cargo")?))
}

impl Ahead {
    /// Waits for it. Whether it succeeded the next compilation finds out.
    pub fn finish(mut self) {
        let _ = self.0.wait();
    }
}

impl Drop for Ahead {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn compiler(profile: Profile) -> Result<Command> {
    let mut cargo = command::cargo(["build", "--locked", "-p", "antt", "--target", setup::WASM]);
    // All at once: what a program does not reach the linker leaves out, so the worker's libraries cost the others nothing.
    cargo.args(["--features", "bulk", "--bin", "antt-first", "--bin", "antt-whole", "--bin", "antt-worker"]);
    if profile == Profile::Release {
        cargo.arg("--release").env("CARGO_ENCODED_RUSTFLAGS", without_places()?);
    }
    Ok(cargo)
}

/// Where this machine keeps the sources of crates stands in messages of panics: it would make every machine's build another one, and
/// tell everybody who built it.
fn without_places() -> Result<String> {
    let cargo = match env::var_os("CARGO_HOME") {
        Some(folder) => env::current_dir()?.join(folder),
        None => env::home_dir().context("there is no home folder for cargo")?.join(".cargo"),
    };
    Ok(format!("--remap-path-prefix={}=cargo", cargo.display()))
}

/// What the glue is, as wasm-bindgen calls it: workers that are modules are younger than the browsers that the page runs in.
const MODULE: &str = "web";
const SCRIPT: &str = "no-modules";

fn program(profile: Profile, name: &str, glue: &str) -> Result<Program> {
    let kind = if profile == Profile::Release { "release" } else { "debug" };
    let wasm = paths::target().join(setup::WASM).join(kind).join(format!("antt-{name}.wasm"));
    let folder = paths::target().join("bindgen").join(kind).join(name);
    bind(profile, &wasm, &folder, glue)?;
    Ok(Program { glue: fs::read_to_string(folder.join("app.js"))?, wasm: fs::read(folder.join("app_bg.wasm"))? })
}

fn bind(profile: Profile, wasm: &Path, folder: &Path, glue: &str) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    let (Some(wasm), Some(out)) = (wasm.to_str(), folder.to_str()) else {
        bail!("the target folder's name is not Unicode: {}", folder.display());
    };
    let mut arguments = vec!["wasm-bindgen", wasm, "--out-dir", out, "--out-name", "app", "--target", glue];
    arguments.extend(["--no-typescript", "--omit-default-module-path", "--remove-producers-section"]);
    if profile == Profile::Release {
        arguments.push("--remove-name-section");
    }
    wasm_bindgen_cli::wasm_bindgen::run_cli_with_args(arguments).context("wasm-bindgen")?;
    // A crate with JavaScript of its own would need more files, hashed and named in the policy.
    ensure!(!folder.join("snippets").exists(), "a crate brings JavaScript of its own, which the page does not load");
    Ok(())
}
