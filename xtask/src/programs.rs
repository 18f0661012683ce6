//! Programs that somebody else installed: found on PATH, or named by a variable.

use std::{env, fs, path::PathBuf};

use crate::paths;

/// Chromium: `CHROMIUM`, or the first of its usual names on PATH.
pub fn chromium() -> Option<PathBuf> {
    named("CHROMIUM").or_else(|| ["chromium", "chromium-browser", "google-chrome"].iter().find_map(|name| find(name)))
}

/// ChromeDriver: `CHROMEDRIVER`, or the one on PATH.
pub fn chromedriver() -> Option<PathBuf> {
    named("CHROMEDRIVER").or_else(|| find("chromedriver"))
}

/// Firefox: `FIREFOX`, or the first of its usual names on PATH.
pub fn firefox() -> Option<PathBuf> {
    named("FIREFOX").or_else(|| ["firefox-esr", "firefox"].iter().find_map(|name| find(name)))
}

/// geckodriver: `GECKODRIVER`, the one on PATH, or the one that was compiled for this project.
pub fn geckodriver() -> Option<PathBuf> {
    let own = paths::geckodriver().join("bin").join(format!("geckodriver{}", env::consts::EXE_SUFFIX));
    named("GECKODRIVER").or_else(|| find("geckodriver")).or_else(|| own.is_file().then_some(own))
}

/// WebKitGTK's driver: `WEBKITDRIVER`, or the one on PATH.
pub fn webkit_driver() -> Option<PathBuf> {
    named("WEBKITDRIVER").or_else(|| find("WebKitWebDriver"))
}

/// WebKitGTK's small browser: `MINIBROWSER`, or where distributions put it. That of an older interface (4.0) takes no input from a
/// driver.
pub fn mini_browser() -> Option<PathBuf> {
    let beside = "webkit2gtk-4.1/MiniBrowser";
    let libraries = fs::read_dir("/usr/lib").into_iter().flatten().flatten().map(|entry| entry.path());
    let folders = libraries.chain(["/usr/lib", "/usr/libexec", "/usr/lib64"].map(PathBuf::from));
    named("MINIBROWSER").or_else(|| folders.map(|folder| folder.join(beside)).find(|program| program.is_file()))
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
