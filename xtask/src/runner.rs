//! What cargo calls for a test that runs in the browser (see `.cargo/config.toml`).

use anyhow::{Context, Result};
use xtask::programs;

/// Runs the tests of one WebAssembly file.
pub fn run(arguments: &[&str]) -> Result<()> {
    let driver = std::env::var_os("CHROMEDRIVER").is_none().then(programs::chromedriver).flatten();
    match driver {
        // Left to itself, the runner takes whichever driver it finds first. It reads the variable of its own process,
        // which safe Rust can't change: so this program starts itself once more.
        Some(driver) => {
            let mut again = std::process::Command::new(std::env::current_exe()?);
            again.arg("wasm-bindgen-test-runner").args(arguments).env("CHROMEDRIVER", driver);
            let status = again.status().context("cannot start the runner")?;
            std::process::exit(status.code().unwrap_or(1))
        }
        None => {
            let words = std::iter::once("wasm-bindgen-test-runner").chain(arguments.iter().copied());
            wasm_bindgen_cli::wasm_bindgen_test_runner::run_cli_with_args(words)
        }
    }
}
