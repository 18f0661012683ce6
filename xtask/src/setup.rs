//! What must be on this machine. What can be added by a tool that is here, is added; the rest is asked for in words.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, bail, ensure};
use xtask::{paths, programs, verifier};

use crate::command::{self, program};

mod engines;
pub use engines::{firefox, webkit};

/// The target that browsers run.
pub const WASM: &str = "wasm32-unknown-unknown";

/// Rust's standard library for the browser.
pub fn wasm_target() -> Result<()> {
    let folder = command::output(program("rustc").args(["--print", "target-libdir", "--target", WASM]))?;
    if Path::new(folder.trim()).is_dir() {
        return Ok(());
    }
    rustup(&["target", "add", WASM])
}

/// `cargo fmt` and `cargo clippy`.
pub fn components() -> Result<()> {
    for (command, component) in [("fmt", "rustfmt"), ("clippy", "clippy")] {
        if !command::succeeds(&mut command::cargo([command, "--version"])) {
            rustup(&["component", "add", component])?;
        }
    }
    Ok(())
}

fn rustup(arguments: &[&str]) -> Result<()> {
    let wanted = arguments.join(" ");
    ensure!(
        programs::find("rustup").is_some(),
        "`rustup {wanted}` is needed, and rustup is not here: install it from https://rustup.rs, or add with your system's packages what it would add"
    );
    println!("adding: rustup {wanted}");
    command::run(program("rustup").args(arguments))
}

/// Chromium and ChromeDriver, and a typeface with Vietnamese letters.
pub fn chromium() -> Result<()> {
    if programs::chromium().is_none() || programs::chromedriver().is_none() {
        apt(&["chromium", "chromium-driver", "fonts-dejavu-core"])?;
    }
    ensure!(programs::chromium().is_some(), "Chromium is needed: install it, or name it in the variable CHROMIUM");
    ensure!(
        programs::chromedriver().is_some(),
        "ChromeDriver of Chromium's version is needed: install it, or name it in the variable CHROMEDRIVER"
    );
    Ok(())
}

/// LibreOffice, what looks into PDF files, and the typeface with the metrics of Times New Roman and Vietnamese letters.
pub fn office() -> Result<()> {
    let missing = || OFFICE.iter().find(|name| programs::find(name).is_none());
    if missing().is_some() {
        apt(&["libreoffice-writer", "poppler-utils", "fonts-liberation2"])?;
    }
    missing().map_or(Ok(()), |name| bail!("{name} is needed: install LibreOffice Writer and poppler"))
}

const OFFICE: [&str; 3] = ["soffice", "pdftotext", "pdffonts"];

/// The Python environment of the independent verifier, with the very versions that the repository names.
pub fn verifier() -> Result<()> {
    let wanted = paths::root().join("tests/verifier/requirements.txt");
    let versions = fs::read_to_string(&wanted).with_context(|| wanted.display().to_string())?;
    let stamp = verifier::folder().join("installed.txt");
    if verifier::python().is_file() && fs::read_to_string(&stamp).is_ok_and(|installed| installed == versions) {
        return Ok(());
    }
    println!("preparing Python in {}", verifier::folder().display());
    environment()?;
    let mut pip = program(verifier::python());
    pip.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--only-binary", ":all:", "-r"])
        .arg(wanted);
    command::run(&mut pip)?;
    Ok(fs::write(stamp, versions)?)
}

/// Debian has Python without `venv`: then the package is added.
fn environment() -> Result<()> {
    let make = || -> Result<()> {
        let python = python().context("Python 3 is not here")?;
        command::run(program(python).args(["-m", "venv", "--clear"]).arg(verifier::folder()))
    };
    if let Err(error) = make() {
        apt(&["python3", "python3-venv"])
            .with_context(|| format!("Python 3 with venv and pip is needed ({error:#})"))?;
        make()?;
    }
    Ok(())
}

fn python() -> Option<PathBuf> {
    ["python3", "python"].iter().find_map(|name| programs::find(name))
}

/// Installs Debian packages where that needs no password.
fn apt(packages: &[&str]) -> Result<()> {
    let names = packages.join(" ");
    let asked = format!("please install: {names} (or what your system calls them)");
    if programs::find("apt-get").is_none() {
        bail!("{asked}");
    }
    let root = command::output(program("id").arg("-u")).is_ok_and(|id| id.trim() == "0");
    let sudo = !root && command::succeeds(program("sudo").args(["-n", "true"]));
    ensure!(root || sudo, "{asked}: sudo apt-get install {names}");
    println!("installing: {names}");
    let apt = |arguments: &[&str]| {
        let mut command = if sudo { program("sudo") } else { program("env") };
        command.args(["DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq"]).args(arguments);
        command::run(&mut command)
    };
    let install = ["install", "-y", "--no-install-recommends"];
    let install: Vec<&str> = install.iter().chain(packages).copied().collect();
    // A fresh machine knows no package lists, or old ones: they would bring a browser of months ago. Without a network what it knows has
    // to do.
    if let Err(why) = apt(&["update"]) {
        eprintln!("package lists as they are: {why:#}");
    }
    apt(&install).context(asked)?;
    Ok(())
}
