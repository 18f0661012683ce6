//! The other engines: Firefox and WebKitGTK, each with its driver.

use anyhow::{Context, Result, ensure};
use xtask::{paths, programs};

use super::apt;
use crate::command::{self, cargo};

/// The version whose lock file is used: what was tried.
const GECKODRIVER: &str = "0.37.1";

/// Firefox, and its driver.
pub fn firefox() -> Result<()> {
    if programs::firefox().is_none() {
        apt(&["firefox-esr", "fonts-dejavu-core"])?;
    }
    ensure!(programs::firefox().is_some(), "Firefox is needed: install it, or name it in the variable FIREFOX");
    if programs::geckodriver().is_none() {
        geckodriver()?;
    }
    ensure!(
        programs::geckodriver().is_some(),
        "geckodriver is needed: install it, or name it in the variable GECKODRIVER"
    );
    Ok(())
}

/// Distributions do not have it, and it is published as a crate. It only passes on what tests ask, so it may be slow: without
/// optimisation it is compiled in half the time.
fn geckodriver() -> Result<()> {
    let folder = paths::geckodriver();
    println!("compiling geckodriver {GECKODRIVER} into {}", folder.display());
    let what = ["install", "geckodriver", "--version", GECKODRIVER, "--locked", "--debug", "--quiet", "--no-track"];
    let mut install = cargo(what);
    install.arg("--root").arg(&folder).arg("--target-dir").arg(folder.join("build"));
    command::run(&mut install).context(
        "geckodriver could not be compiled: install it from https://github.com/mozilla/geckodriver, \
         or name it in the variable GECKODRIVER",
    )
}

/// WebKitGTK's small browser, its driver, and a screen for its window.
pub fn webkit() -> Result<()> {
    let missing = || {
        let wanted = [
            ("WebKitWebDriver", programs::webkit_driver()),
            ("WebKitGTK's MiniBrowser", programs::mini_browser()),
            ("Xvfb", programs::find("Xvfb")),
        ];
        wanted.into_iter().find_map(|(name, program)| program.is_none().then_some(name))
    };
    if missing().is_some() {
        apt(&["webkit2gtk-driver", "libwebkit2gtk-4.1-0", "xvfb", "fonts-dejavu-core"])?;
    }
    missing().map_or(Ok(()), |name| {
        anyhow::bail!("{name} is needed: install it, or name it in the variable WEBKITDRIVER or MINIBROWSER")
    })
}
