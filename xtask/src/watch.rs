//! Rebuilds when a source changes. It looks at times of change again and again: no dependency, every file system.

use std::{
    fs,
    path::{Path, PathBuf},
    thread,
    time::{Duration, Instant, SystemTime},
};

use xtask::paths;

use crate::dist;

const SOURCES: [&str; 5] = ["src", "criteria", "styles", "index.html", "Cargo.toml"];
const PAUSE: Duration = Duration::from_millis(300);

/// Rebuilds after each change. A failing build is told, and the page stays as it was.
pub fn forever() -> ! {
    let mut seen = times();
    loop {
        thread::sleep(PAUSE);
        let now = times();
        if now == seen {
            continue;
        }
        // Taken before the build: what is saved meanwhile starts the next one.
        seen = now;
        let start = Instant::now();
        match dist::watched() {
            Ok(()) => println!("rebuilt in {:.1?}", start.elapsed()),
            Err(error) => eprintln!("the page stays as it was: {error:#}"),
        }
    }
}

/// Every source with its time of change.
fn times() -> Vec<(PathBuf, SystemTime)> {
    let mut all = Vec::new();
    for source in SOURCES {
        collect(&paths::root().join(source), &mut all);
    }
    all.sort();
    all
}

/// A file that vanishes while we look is a change like another.
fn collect(path: &Path, all: &mut Vec<(PathBuf, SystemTime)>) {
    let Ok(about) = fs::metadata(path) else {
        return;
    };
    if !about.is_dir() {
        all.extend(about.modified().map(|time| (path.to_path_buf(), time)));
        return;
    }
    for entry in fs::read_dir(path).into_iter().flatten().flatten() {
        collect(&entry.path(), all);
    }
}
