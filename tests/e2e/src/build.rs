//! Copies of the built page: published in another folder, as another build, or damaged. Another build differs as a real one does: a
//! file that changes has another name, and so has every file that names it, up to the list in the service worker.

use std::{
    collections::BTreeMap,
    env, fs,
    path::{Path, PathBuf},
    process,
    sync::atomic::{AtomicU32, Ordering},
};

use data_encoding::{BASE64, HEXLOWER};
use serde_json::{Value, json};
use sha2::{Digest, Sha256, Sha384};

use crate::App;

const WORKER: &str = "service-worker.js";
const PAGE: &str = "index.html";

/// The files of a build, to be published somewhere.
#[derive(Clone)]
pub struct Build {
    files: BTreeMap<String, Vec<u8>>,
}

impl Build {
    /// What `cargo xtask build` made.
    #[track_caller]
    pub fn first() -> Build {
        let mut files = BTreeMap::new();
        for entry in fs::read_dir(App::built()).expect("the built page") {
            let entry = entry.expect("a file");
            files.insert(entry.file_name().to_string_lossy().into_owned(), fs::read(entry.path()).expect("a file"));
        }
        Build { files }
    }

    /// The next build: its style sheet says `mark`, and the whole program's script is another one.
    #[track_caller]
    pub fn next(mark: &str) -> Build {
        let mut build = Build::first();
        build.change("first.", ".css", &format!("\n:root {{ --mark: {mark}; }}\n"));
        build.change("whole.", ".js", &format!("\n// {mark}\n"));
        build.relist(mark);
        build
    }

    /// The name of the one file that begins and ends so.
    #[track_caller]
    pub fn name(&self, start: &str, end: &str) -> String {
        let mut fits = self.files.keys().filter(|name| name.starts_with(start) && name.ends_with(end));
        fits.next().unwrap_or_else(|| panic!("no {start}…{end}")).clone()
    }

    /// This script runs before the page's own. It is a file of its own, as the page's policy wants it.
    pub fn begin_with(&mut self, script: &str) {
        let page = String::from_utf8(self.files[PAGE].clone()).expect("a text");
        let page = page.replacen("<title>", "<script src=\"./before.js\"></script><title>", 1);
        self.files.insert(PAGE.into(), page.into_bytes());
        self.files.insert("before.js".into(), script.into());
        self.relist("noted");
    }

    /// A file is not the one that was published, and would still do all that it did: what refuses it has looked at every byte. Who
    /// takes it nevertheless finds `changed` set by a script, and `--changed` by a sheet.
    #[track_caller]
    pub fn damage(&mut self, start: &str, end: &str) {
        let name = self.name(start, end);
        let more: &[u8] = match end {
            ".js" => b"\nglobalThis.changed = true;\n",
            ".css" => b"\n:root { --changed: yes; }\n",
            // A section of its own kind, which a reader passes over: its size, the length of its name, its name.
            ".wasm" => b"\0\x05\x04more",
            ".html" => b"\n<!-- more -->\n",
            other => panic!("nothing is known that `{other}` could hold more"),
        };
        self.files.get_mut(&name).expect("a file").extend_from_slice(more);
    }

    /// This build with one file of another.
    #[track_caller]
    pub fn with(mut self, other: &Build, name: &str) -> Build {
        self.files.insert(name.to_owned(), other.files[name].clone());
        self
    }

    /// Lengthens a file, and renames it wherever it is named.
    fn change(&mut self, start: &str, end: &str, more: &str) {
        let old = self.name(start, end);
        let before = self.files.remove(&old).expect("a file");
        let after = [before.as_slice(), more.as_bytes()].concat();
        let new = format!("{start}{}{end}", &HEXLOWER.encode(&Sha256::digest(&after))[..8]);
        let names: [(&str, &str); 2] = [(&old, &new), (&integrity(&before), &integrity(&after))];
        self.files.insert(new.clone(), after);
        for naming in [self.name("first.", ".js"), PAGE.to_owned()] {
            self.rename_in(&naming, &names);
        }
    }

    fn rename_in(&mut self, file: &str, names: &[(&str, &str)]) {
        let before = self.files[file].clone();
        let text = String::from_utf8(before.clone()).expect("a text");
        let after = names.iter().fold(text, |text, (old, new)| text.replace(old, new)).into_bytes();
        if after == before {
            return;
        }
        self.files.insert(file.to_owned(), after.clone());
        if let Some((start, _)) = file.split_once('.').filter(|_| file != PAGE) {
            let new = format!("{start}.{}.js", &HEXLOWER.encode(&Sha256::digest(&after))[..8]);
            self.files.remove(file);
            let names: [(&str, &str); 2] = [(file, &new), (&integrity(&before), &integrity(&after))];
            self.files.insert(new.clone(), after);
            self.rename_in(PAGE, &names);
        }
    }

    /// The page and its service worker with the name of another build, and the list of what is there now.
    fn relist(&mut self, build: &str) {
        let page = String::from_utf8(self.files[PAGE].clone()).expect("a text");
        let (start, rest) = page.split_once("data-build=\"").expect("the build's name");
        let (old, rest) = rest.split_once('"').expect("the build's name");
        self.files.insert(PAGE.into(), format!("{start}data-build=\"{build}\"{rest}").into_bytes());
        let script = String::from_utf8(self.files[WORKER].clone()).expect("a text");
        let script = script.replace(&format!("BUILD = \"{old}\""), &format!("BUILD = \"{build}\""));
        let (start, rest) = script.split_once("const FILES = ").expect("the list");
        let (_, rest) = rest.split_once("];\n").expect("the list");
        let kept = self.files.iter().filter(|(name, _)| *name != WORKER);
        let list: Vec<Value> = kept.map(|(name, bytes)| json!([name, BASE64.encode(&Sha256::digest(bytes))])).collect();
        let script = format!("{start}const FILES = {};\n{rest}", json!(list));
        self.files.insert(WORKER.into(), script.into_bytes());
    }

    /// Puts the files into a new folder, or into the place of those that are there.
    pub fn publish(&self, folder: &Path) {
        let _ = fs::remove_dir_all(folder);
        fs::create_dir_all(folder).expect("a folder");
        for (name, bytes) in &self.files {
            fs::write(folder.join(name), bytes).expect("a file");
        }
    }
}

fn integrity(bytes: &[u8]) -> String {
    format!("sha384-{}", BASE64.encode(&Sha384::digest(bytes)))
}

/// A folder to publish in; it goes when it is dropped.
pub struct Site(PathBuf);

impl Site {
    /// An empty one.
    #[track_caller]
    pub fn new() -> Site {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let name = format!("antt-site-{}-{}", process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
        let folder = env::temp_dir().join(name);
        fs::create_dir_all(&folder).expect("a folder");
        Site(folder)
    }

    /// One that has this build.
    #[track_caller]
    pub fn of(build: &Build) -> Site {
        let site = Site::new();
        build.publish(&site.0);
        site
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.0
    }
}

impl Default for Site {
    fn default() -> Site {
        Site::new()
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}
