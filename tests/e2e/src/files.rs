//! Files: in by a file field, out as a download.

use std::{
    fs,
    path::{Path, PathBuf},
};

use crate::{browser::Browser, wait};

/// What is still coming, in Chromium, Firefox and WebKit.
const UNFINISHED: [&str; 3] = [".crdownload", ".part", ".wkdownload"];

impl Browser {
    /// Chooses files in the first `<input type="file">` that `css` selects; it may be hidden from sight.
    #[track_caller]
    pub fn upload<P: AsRef<Path>>(&self, css: &str, files: &[P]) {
        let whole =
            |file: &P| fs::canonicalize(file).unwrap_or_else(|why| panic!("{}: {why}", file.as_ref().display()));
        let paths: Vec<String> = files.iter().map(|file| whole(file).display().to_string()).collect();
        self.keys(css, &paths.join("\n"));
    }

    /// The first complete download whose name fits.
    #[track_caller]
    pub fn wait_download(&self, fits: impl Fn(&str) -> bool) -> PathBuf {
        wait::some(|| {
            let names = self.complete();
            let found = names.iter().find(|name| fits(name));
            found.map(|name| self.downloads().join(name)).ok_or_else(|| format!("no such download among {names:?}"))
        })
    }

    /// Names of complete downloads. Browsers write under another name, and some keep the final one by an empty file.
    fn complete(&self) -> Vec<String> {
        let mut names = Vec::new();
        for entry in fs::read_dir(self.downloads()).into_iter().flatten().flatten() {
            let name = entry.file_name().to_string_lossy().into_owned();
            let temporary = name.starts_with('.') || UNFINISHED.iter().any(|end| name.ends_with(end));
            if !temporary && entry.metadata().is_ok_and(|about| about.len() > 0) {
                names.push(name);
            }
        }
        names.sort();
        names
    }
}
