//! The page as files: every name but `index.html` carries a hash of what is inside, so versions never mix.

use std::{fs, path::Path};

use anyhow::{Context, Result, ensure};
use xtask::paths;

use crate::{
    bundle::{self, Profile, Program, Programs},
    hash,
    page::{self, Links},
    styles,
};

/// Starts the first program and knows where the whole one is; appended to the glue, so that one `integrity` holds for both.
const START: &str = include_str!("start.js");
/// Starts the whole program when it is told to; appended in the same way.
const START_WHOLE: &str = include_str!("start_whole.js");

/// Starts a worker once the page has sent it its WebAssembly; appended to the worker's glue.
const START_WORKER: &str = include_str!("start_worker.js");

/// When a file is fetched.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// Until the first criterion can be answered.
    FirstVisit,
    /// Afterwards.
    Later,
}

/// One file of the page.
pub struct File {
    /// Its name, beside `index.html`.
    pub name: String,
    /// What is inside.
    pub bytes: Vec<u8>,
    /// When it is fetched.
    pub when: When,
}

impl File {
    pub fn new(name: &str, bytes: Vec<u8>) -> File {
        File { name: name.into(), bytes, when: When::FirstVisit }
    }

    fn hashed(stem: &str, extension: &str, bytes: Vec<u8>) -> File {
        File::new(&format!("{stem}.{}.{extension}", hash::short(&bytes)), bytes)
    }

    fn later(self) -> File {
        File { when: When::Later, ..self }
    }
}

/// Builds what is published, into `target/dist`. Gives all files back.
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

fn files(programs: &Programs, watched: bool) -> Result<Vec<File>> {
    let root = paths::root();
    let template = fs::read_to_string(root.join("index.html")).context("index.html")?.replace("\r\n", "\n");
    let Programs { first, whole, worker } = programs;
    let [worker_script, worker_wasm] = worker_files(worker)?;
    let whole_wasm = File::hashed("whole", "wasm", whole.wasm.clone()).later();
    let named = [("wasm", &whole_wasm), ("worker", &worker_script), ("worker-wasm", &worker_wasm)];
    let whole_script = File::hashed("whole", "js", script(whole, START_WHOLE, &named)?).later();
    let wasm = File::hashed("first", "wasm", first.wasm.clone());
    let script = File::hashed("first", "js", script(first, START, &[("wasm", &wasm), ("whole", &whole_script)])?);
    let style = File::hashed("style", "css", styles::sheet()?.into_bytes());
    let icon = File::hashed("icon", "svg", fs::read(root.join("styles/icon.svg")).context("styles/icon.svg")?);
    let all = [template.as_str(), script.name.as_str(), style.name.as_str(), icon.name.as_str()].join(" ");
    let build = watched.then(|| hash::short(all.as_bytes()));
    let links = Links { style: &style, script: &script, wasm: &wasm, icon: &icon };
    let index = page::fill(&template, &links, build.as_deref())?;
    let mut files = vec![File::new("index.html", index.into_bytes()), style, script, wasm, icon];
    files.extend([whole_script, whole_wasm, worker_script, worker_wasm]);
    files.extend(build.map(|build| File::new("__build", build.into_bytes())));
    Ok(files)
}

/// The glue of a program and what starts it, which names these files.
fn script(program: &Program, start: &str, named: &[(&str, &File)]) -> Result<Vec<u8>> {
    ensure!(
        program.glue.contains("__wbg_init as default"),
        "wasm-bindgen's glue no longer names its start __wbg_init: change start.js and start_whole.js"
    );
    Ok(format!("{}{}", program.glue, page::name_files(start, named)).into_bytes())
}

fn worker_files(worker: &Program) -> Result<[File; 2]> {
    ensure!(
        worker.glue.contains("let wasm_bindgen"),
        "wasm-bindgen's glue no longer names its start wasm_bindgen: change start_worker.js"
    );
    let script = format!("{}{START_WORKER}", worker.glue).into_bytes();
    let wasm = File::hashed("worker", "wasm", worker.wasm.clone());
    Ok([File::hashed("worker", "js", script).later(), wasm.later()])
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
