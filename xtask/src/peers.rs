//! Other libraries for forms, made ready to be measured beside the page: fetched with the very versions that the repository names,
//! bundled, and laid out in the target folder. No test and no build of the page ever comes here.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};
use xtask::{paths, programs};

use crate::command::{self, program};

/// Makes them ready, or says why they are left out.
pub fn prepare() -> Result<()> {
    if paths::peers().is_dir() && fs::read_to_string(stamp()).is_ok_and(|made| sources().is_ok_and(|now| made == now)) {
        return Ok(());
    }
    forget()?;
    if programs::find("node").is_none() || programs::find("npm").is_none() {
        println!("the peers are left out: they need Node.js with npm, which is not here");
        return Ok(());
    }
    if let Err(error) = make() {
        println!("the peers are left out: {error:#}");
        forget()?;
    }
    Ok(())
}

fn make() -> Result<()> {
    let folder = folder();
    println!("preparing the peers in {}", folder.display());
    fs::create_dir_all(&folder)?;
    for name in files_of(&source())? {
        fs::copy(source().join(&name), folder.join(&name)).context(name)?;
    }
    let npm = programs::find("npm").context("npm")?;
    let run = |arguments: &[&str]| command::run(program(&npm).args(arguments).current_dir(&folder));
    // None of their scripts is run.
    run(&["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--silent"])?;
    run(&["run", "--silent", "bundle"])?;
    pages(&paths::peers())?;
    Ok(fs::write(stamp(), sources()?)?)
}

/// A page for each script that was bundled, with its styles where it has any.
fn pages(www: &Path) -> Result<()> {
    let template = fs::read_to_string(source().join("page.html"))?;
    for script in files_of(www)?.iter().filter(|file| file.ends_with(".js")) {
        let name = script.trim_end_matches(".js");
        let has_style = www.join(format!("{name}.css")).is_file();
        let style = if has_style { format!("<link rel=\"stylesheet\" href=\"{name}.css\">") } else { String::new() };
        let page = template.replace("{{name}}", name).replace("{{style}}", &style);
        fs::write(www.join(format!("{name}.html")), page)?;
    }
    Ok(())
}

fn source() -> PathBuf {
    paths::root().join("tests/e2e/peers")
}

fn folder() -> PathBuf {
    paths::target().join("peers")
}

fn stamp() -> PathBuf {
    folder().join("made-of.txt")
}

fn forget() -> Result<()> {
    let www = paths::peers();
    if www.exists() {
        fs::remove_dir_all(&www).with_context(|| www.display().to_string())?;
    }
    Ok(())
}

/// What they are made of, as one text.
fn sources() -> Result<String> {
    let source = source();
    files_of(&source)?.iter().map(|name| fs::read_to_string(source.join(name)).context(name.clone())).collect()
}

/// The names of the files right in a folder, in their order.
fn files_of(folder: &Path) -> Result<Vec<String>> {
    let entries = fs::read_dir(folder)?.collect::<std::io::Result<Vec<_>>>()?;
    let files = entries.iter().filter(|entry| entry.path().is_file());
    let mut names: Vec<String> = files.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    Ok(names)
}
