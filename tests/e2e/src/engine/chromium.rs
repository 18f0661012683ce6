//! Chromium without a window.

use std::path::Path;

use serde_json::{Value, json};
use xtask::programs;

use super::{Places, Port, Wanted, installed};

pub(super) fn wanted(places: &Places, more: &[String]) -> Wanted {
    Wanted {
        driver: installed("ChromeDriver", programs::chromedriver()),
        arguments: vec!["--port=0".into()],
        environment: Vec::new(),
        port: Port::Said("started successfully on port "),
        capabilities: json!({
            "browserName": "chrome",
            "goog:loggingPrefs": { "browser": "ALL" },
            "goog:chromeOptions": {
                "binary": installed("Chromium", programs::chromium()),
                "args": flags(places.profile, more),
                "prefs": preferences(places.downloads),
            },
        }),
        beside: None,
    }
}

fn preferences(downloads: &Path) -> Value {
    json!({
        "download.default_directory": downloads,
        "download.prompt_for_download": false,
        // It begins with an empty page, not with one of its own.
        "session.restore_on_startup": 4,
        "session.startup_urls": ["about:blank"],
    })
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
        // Pages of its own behind the line of the address, which nobody sees here: they cost more time of the processor than all else that
        // a start does.
        "--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup",
        "--window-size=1280,900",
    ];
    let profile = format!("--user-data-dir={}", profile.display());
    flags.iter().map(|flag| (*flag).to_owned()).chain([profile]).chain(more.iter().cloned()).collect()
}
