//! The page as files: every name but `index.html` carries a hash of what is inside, so versions never mix.

use std::{fs, path::Path};

use anyhow::{Context, Result, ensure};
use xtask::paths;

use crate::{
    bundle::{self, Profile, Program},
    hash,
    page::{self, Links},
    styles,
};

/// Starts the program; appended to the glue, so that one `integrity` holds for both.
const START: &str = include_str!("start.js");

/// One file of the page.
pub struct File {
    /// Its name, beside `index.html`.
    pub name: String,
    /// What is inside.
    pub bytes: Vec<u8>,
}

impl File {
    fn hashed(stem: &str, extension: &str, bytes: Vec<u8>) -> File {
        File { name: format!("{stem}.{}.{extension}", hash::short(&bytes)), bytes }
    }
}

/// Builds what is published, into `target/dist`. The files are those of the first visit.
pub fn release() -> Result<Vec<File>> {
    let files = files(&bundle::compile(Profile::Release)?, false)?;
    write(&paths::dist(), &files)?;
    Ok(files)
}

/// Builds what is worked on, into `target/watch`: it reloads itself when `__build` says another thing.
pub fn watched() -> Result<()> {
    let files = files(&bundle::compile(Profile::Dev)?, true)?;
    write(&paths::watched(), &files)
}

fn files(program: &Program, watched: bool) -> Result<Vec<File>> {
    let root = paths::root();
    let template = fs::read_to_string(root.join("index.html")).context("index.html")?.replace("\r\n", "\n");
    let wasm = File::hashed("app", "wasm", program.wasm.clone());
    let script = File::hashed("app", "js", glue(&program.glue, &wasm)?.into_bytes());
    let style = File::hashed("style", "css", styles::sheet()?.into_bytes());
    let icon = File::hashed("icon", "svg", fs::read(root.join("styles/icon.svg")).context("styles/icon.svg")?);
    let all = [template.as_str(), script.name.as_str(), style.name.as_str(), icon.name.as_str()].join(" ");
    let build = watched.then(|| hash::short(all.as_bytes()));
    let links = Links { style: &style, script: &script, wasm: &wasm, icon: &icon };
    let index = page::fill(&template, &links, build.as_deref())?;
    let index = File { name: "index.html".into(), bytes: index.into_bytes() };
    let mut files = vec![index, style, script, wasm, icon];
    files.extend(build.map(|build| File { name: "__build".into(), bytes: build.into_bytes() }));
    Ok(files)
}

fn glue(glue: &str, wasm: &File) -> Result<String> {
    ensure!(
        glue.contains("__wbg_init as default"),
        "wasm-bindgen's glue no longer names its start __wbg_init: change start.js"
    );
    let start = START.replace("{{wasm}}", &wasm.name).replace("{{wasm-integrity}}", &hash::integrity(&wasm.bytes));
    Ok(format!("{glue}{start}"))
}

/// Writes the files aside and swaps the folders: who reads meanwhile sees one build or the other.
fn write(dir: &Path, files: &[File]) -> Result<()> {
    let fresh = dir.with_extension("new");
    if fresh.exists() {
        fs::remove_dir_all(&fresh)?;
    }
    fs::create_dir_all(&fresh)?;
    for file in files {
        fs::write(fresh.join(&file.name), &file.bytes)?;
    }
    if dir.exists() {
        fs::remove_dir_all(dir)?;
    }
    fs::rename(&fresh, dir).with_context(|| format!("cannot write {}", dir.display()))?;
    println!("built {}", dir.display());
    Ok(())
}
