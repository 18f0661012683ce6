//! Firefox without a window.

use serde_json::json;
use xtask::programs;

use super::{Places, Port, Wanted, installed};

pub(super) fn wanted(places: &Places, more: &[String]) -> Wanted {
    let own = ["-headless".to_owned(), "-profile".to_owned(), places.profile.display().to_string()];
    let arguments: Vec<String> = own.into_iter().chain(more.iter().cloned()).collect();
    Wanted {
        driver: installed("geckodriver", programs::geckodriver()),
        // Both ports are chosen by who listens on them.
        arguments: ["--port=0", "--websocket-port=0"].map(str::to_owned).to_vec(),
        environment: vec![("MOZ_HEADLESS_WIDTH", "1280".into()), ("MOZ_HEADLESS_HEIGHT", "900".into())],
        port: Port::Said("Listening on 127.0.0.1:"),
        capabilities: json!({
            "browserName": "firefox",
            "moz:firefoxOptions": {
                "binary": installed("Firefox", programs::firefox()),
                "args": arguments,
                "prefs": {
                    // The second choice is the folder that is named.
                    "browser.download.folderList": 2,
                    "browser.download.dir": places.downloads,
                    "browser.download.alwaysOpenPanel": false,
                },
            },
        }),
        beside: None,
    }
}
