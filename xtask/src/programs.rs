//! Programs that somebody else installed: found on PATH, or named by a variable.

use std::{env, path::PathBuf};

/// Chromium: `CHROMIUM`, or the first of its usual names on PATH.
pub fn chromium() -> Option<PathBuf> {
    named("CHROMIUM").or_else(|| ["chromium", "chromium-browser", "google-chrome"].iter().find_map(|name| find(name)))
}

/// ChromeDriver: `CHROMEDRIVER`, or the one on PATH.
pub fn chromedriver() -> Option<PathBuf> {
    named("CHROMEDRIVER").or_else(|| find("chromedriver"))
}

/// A program on PATH.
pub fn find(name: &str) -> Option<PathBuf> {
    let file = format!("{name}{}", env::consts::EXE_SUFFIX);
    env::split_paths(&env::var_os("PATH")?).map(|dir| dir.join(&file)).find(|path| path.is_file())
}

fn named(variable: &str) -> Option<PathBuf> {
    let value = env::var_os(variable)?;
    let path = PathBuf::from(&value);
    if path.is_file() { Some(path) } else { find(value.to_str()?) }
}
