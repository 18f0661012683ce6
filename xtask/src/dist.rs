//! The page as files: every name but `index.html` carries a hash of what is inside, so versions never mix.

use std::{fs, path::Path};

use anyhow::{Context, Result, ensure};
use xtask::paths;

use crate::{
    bundle::{self, Profile, Program, Programs},
    file::File,
    offline,
    page::{self, Links},
    scripts,
    single::{self, Inside},
    styles,
};

/// Starts the first program and knows where the whole one is; appended to the glue, so that one `integrity` holds for both.
const START: &str = include_str!("start.js");
/// Starts the whole program when it is told to; appended in the same way.
const START_WHOLE: &str = include_str!("start_whole.js");

/// Has the page kept for use without network; appended to the first program's script.
const OFFLINE: &str = include_str!("offline.js");

/// Starts a worker once the page has sent it its WebAssembly; appended to the worker's glue.
const START_WORKER: &str = include_str!("start_worker.js");

/// Builds what is published, into `target/dist`, and the page as one file beside it. Gives all files of the folder back.
pub fn release() -> Result<Vec<File>> {
    let page = Page::of(&bundle::compile(Profile::Release)?)?;
    let single = page.single.bytes.clone();
    let files = page.published()?;
    write(&paths::dist(), &files)?;
    fs::write(paths::single_file(), single)?;
    Ok(files)
}

/// Builds what is worked on, into `target/watch`: it reloads itself when `__build` says another thing.
pub fn watched() -> Result<()> {
    write(&paths::watched(), &Page::of(&bundle::compile(Profile::Dev)?)?.watched()?)
}

/// The page's files, but for `index.html`, which names them.
struct Page {
    template: String,
    style: File,
    whole_style: File,
    icon: File,
    small_icon: File,
    large_icon: File,
    manifest: File,
    script: File,
    wasm: File,
    whole_script: File,
    whole_wasm: File,
    worker: [File; 2],
    single: File,
}

impl Page {
    fn of(Programs { first, whole, worker }: &Programs) -> Result<Page> {
        let root = paths::root();
        let read = |name: &str| fs::read(root.join(name)).with_context(|| name.to_owned());
        let template = scripts::smaller_inside(&String::from_utf8(read("index.html")?)?.replace("\r\n", "\n"))?;
        let style = File::hashed("first", "css", styles::first()?.into_bytes());
        let whole_style = File::hashed("whole", "css", styles::whole()?.into_bytes()).later();
        let icon = File::hashed("icon", "svg", read("styles/icon.svg")?);
        let small_icon = File::hashed("icon-192", "png", read("styles/icon-192.png")?).later();
        let large_icon = File::hashed("icon-512", "png", read("styles/icon-512.png")?).later();
        let worker = worker_files(worker)?;
        let [code, wasm] = &worker;
        let inside = Inside {
            style: &whole_style,
            icon: &icon,
            glue: &whole.glue,
            wasm: &whole.wasm,
            worker: code,
            worker_wasm: wasm,
        };
        let single = File::hashed("antt", "html", single::file(&template, &inside)?).later();
        let whole_wasm = File::hashed("whole", "wasm", whole.wasm.clone()).later();
        let named = [
            ("wasm", &whole_wasm),
            ("style", &whole_style),
            ("worker", code),
            ("worker-wasm", wasm),
            ("single", &single),
        ];
        let whole_script = File::hashed("whole", "js", script(whole, START_WHOLE, &named)?).later();
        let wasm = File::hashed("first", "wasm", first.wasm.clone());
        let start = [START, OFFLINE].concat();
        let script = File::hashed("first", "js", script(first, &start, &[("wasm", &wasm), ("whole", &whole_script)])?);
        let manifest = offline::manifest(&icon, &small_icon, &large_icon)?;
        Ok(Page {
            template,
            style,
            whole_style,
            icon,
            small_icon,
            large_icon,
            manifest,
            script,
            wasm,
            whole_script,
            whole_wasm,
            worker,
            single,
        })
    }

    fn links(&self) -> Links<'_> {
        let Page { style, script, wasm, icon, large_icon, manifest, .. } = self;
        Links { style, script, wasm, icon, touch_icon: large_icon, manifest }
    }

    /// What tells this build from every other.
    fn build(&self) -> String {
        offline::build_id(&self.template, &[&self.style, &self.script, &self.icon, &self.manifest])
    }

    /// With the service worker that keeps them all.
    fn published(self) -> Result<Vec<File>> {
        let build = self.build();
        let index = page::linked(&self.template, &self.links(), &build)?;
        let mut files = self.with(index);
        files.push(offline::worker(&build, &files)?);
        Ok(files)
    }

    fn watched(self) -> Result<Vec<File>> {
        let build = self.build();
        let index = page::watched(&self.template, &self.links(), &build)?;
        let mut files = self.with(index);
        files.extend([offline::no_worker(), File::new("__build", build.into_bytes())]);
        Ok(files)
    }

    /// In the order in which they are wanted.
    fn with(self, index: String) -> Vec<File> {
        let Page {
            style,
            whole_style,
            icon,
            small_icon,
            large_icon,
            manifest,
            script,
            wasm,
            whole_script,
            whole_wasm,
            worker,
            single,
            ..
        } = self;
        let index = File::new("index.html", index.into_bytes());
        let [code, worker_wasm] = worker;
        let rest = [whole_script, whole_wasm, whole_style, code, worker_wasm, small_icon, large_icon, single];
        [index, style, script, wasm, icon, manifest].into_iter().chain(rest).collect()
    }
}

/// The glue of a program and what starts it, which names these files.
fn script(program: &Program, start: &str, named: &[(&str, &File)]) -> Result<Vec<u8>> {
    ensure!(
        program.glue.contains("__wbg_init as default"),
        "wasm-bindgen's glue no longer names its start __wbg_init: change start.js, start_whole.js and start_single.js"
    );
    let script = format!("{}{}", program.glue, page::name_files(start, named));
    scripts::smaller(&script).map(String::into_bytes)
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
