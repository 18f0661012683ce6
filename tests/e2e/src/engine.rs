//! What one browser needs that another doesn't. Another engine is another function that gives an [`Engine`].

use std::path::Path;

use serde_json::{Value, json};

/// A driver to start, and what to ask it for.
pub struct Engine {
    /// The driver's program.
    pub driver: std::path::PathBuf,
    /// What it is started with.
    pub arguments: Vec<String>,
    /// A line of its output that contains this ends with its port.
    pub ready: &'static str,
    /// What a session must be.
    pub capabilities: Value,
}

/// Chromium without a window.
pub fn chromium(profile: &Path, downloads: &Path, more: &[String]) -> Engine {
    let missing = "is not here: `cargo xtask test tools` brings it";
    let binary = xtask::programs::chromium().unwrap_or_else(|| panic!("Chromium {missing}"));
    let driver = xtask::programs::chromedriver().unwrap_or_else(|| panic!("ChromeDriver {missing}"));
    Engine {
        driver,
        arguments: vec!["--port=0".into()],
        ready: "started successfully on port ",
        capabilities: json!({
            "browserName": "chrome",
            "goog:loggingPrefs": { "browser": "ALL" },
            "goog:chromeOptions": {
                "binary": binary,
                "args": flags(profile, more),
                "prefs": { "download.default_directory": downloads, "download.prompt_for_download": false },
            },
        }),
    }
}

fn flags(profile: &Path, more: &[String]) -> Vec<String> {
    // No sandbox: as root, Chromium refuses to start with it. It only ever sees our own page.
    let flags = [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--window-size=1280,900",
    ];
    let profile = format!("--user-data-dir={}", profile.display());
    flags.iter().map(|flag| (*flag).to_owned()).chain([profile]).chain(more.iter().cloned()).collect()
}
