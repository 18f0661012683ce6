//! WebKitGTK's small browser, in a window on a screen that nobody sees.

use serde_json::json;
use xtask::programs;

use super::{Places, Port, Wanted, installed};
use crate::driver::Beside;

pub(super) fn wanted(places: &Places) -> Wanted {
    let (screen, display) = Beside::screen(&installed("Xvfb", programs::find("Xvfb")));
    Wanted {
        driver: installed("WebKitWebDriver", programs::webkit_driver()),
        arguments: Vec::new(),
        environment: vec![
            ("DISPLAY", display.into()),
            // Downloads go there, and whatever else it wants to write.
            ("HOME", places.downloads.into()),
        ],
        port: Port::Told,
        capabilities: json!({
            "webkitgtk:browserOptions": {
                "binary": installed("WebKitGTK's MiniBrowser", programs::mini_browser()),
                "args": ["--automation"],
            },
        }),
        beside: Some(screen),
    }
}
