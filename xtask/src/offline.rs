//! What makes the page a program that stays: the service worker with the list of all files of one build, and the manifest.

use anyhow::{Context, Result};
use serde_json::{Value, json};

use crate::{file::File, hash};

/// Its name is the same for ever: by it the browser looks for newer builds.
const WORKER: &str = "service-worker.js";

/// The service worker that keeps these files, which are all of a build.
pub fn worker(build: &str, files: &[File]) -> Result<File> {
    let list: Vec<_> = files.iter().map(|file| json!([file.name, hash::digest(&file.bytes)])).collect();
    let lines = serde_json::to_string_pretty(&list).context("the list of files")?;
    let script = include_str!("service_worker.js").replace("{{build}}", build).replace("{{files}}", &lines);
    Ok(File::new(WORKER, script.into_bytes()).later())
}

/// In its place while the page is worked on.
pub fn no_worker() -> File {
    File::new(WORKER, include_str!("service_worker_watch.js").into())
}

/// What the page is called and looks like where it is installed. Addresses are taken from the manifest's own, so any folder will do.
pub fn manifest(icon: &File, small: &File, large: &File) -> Result<File> {
    let image = |file: &File, sizes: &str, kind: &str, purpose: &str| json!({ "src": file.name, "sizes": sizes, "type": kind, "purpose": purpose });
    let icons: [Value; 3] = [
        image(icon, "any", "image/svg+xml", "any"),
        image(small, "192x192", "image/png", "any"),
        image(large, "512x512", "image/png", "maskable"),
    ];
    let manifest = json!({
        "name": "Tự đánh giá An toàn về an ninh, trật tự",
        "short_name": "An toàn về ANTT",
        "lang": "vi",
        "dir": "ltr",
        "start_url": "./",
        "scope": "./",
        "display": "standalone",
        "background_color": "#ffffff",
        "theme_color": "#0a593a",
        "icons": icons,
    });
    Ok(File::hashed("manifest", "webmanifest", serde_json::to_vec(&manifest)?))
}

/// Short, and another one for every other build: everything that is loaded is named in what is loaded first.
pub fn build_id(template: &str, files: &[&File]) -> String {
    let names = files.iter().map(|file| file.name.as_str());
    hash::short(std::iter::once(template).chain(names).collect::<Vec<_>>().join(" ").as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_worker_knows_every_file_by_its_digest() -> Result<()> {
        let files = ["index.html", "a.js"].map(|name| File::new(name, name.into()));
        let script = String::from_utf8(worker("b1", &files)?.bytes)?;
        for file in &files {
            assert!(script.contains(&hash::digest(&file.bytes)) && script.contains(&file.name), "{script}");
        }
        assert!(script.contains("BUILD = \"b1\"") && !script.contains("{{"), "{script}");
        Ok(())
    }

    #[test]
    fn another_file_is_another_build() {
        let (one, two) = (File::new("a.1.js", Vec::new()), File::new("a.2.js", Vec::new()));
        assert_ne!(build_id("t", &[&one]), build_id("t", &[&two]));
        assert_ne!(build_id("t", &[&one]), build_id("u", &[&one]));
    }
}
