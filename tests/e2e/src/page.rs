//! Pages: addresses, scripts, windows, pictures, prints, and what the console said.

use std::{fs, path::Path};

use data_encoding::BASE64;
use serde_json::{Value, json};

use crate::{browser::Browser, wait};

impl Browser {
    /// Opens an address. Firefox answers before the page is another one if the one before has something to lose, so the site is
    /// waited for.
    #[track_caller]
    pub fn goto(&self, url: &str) {
        self.post("/url", json!({ "url": url }));
        let site = url.match_indices('/').nth(2).map_or(url, |(end, _)| &url[..end]);
        wait::until(site, || self.url().starts_with(site));
    }

    /// Opens the page again, as a user's reload does.
    #[track_caller]
    pub fn reload(&self) {
        self.post("/refresh", json!({}));
    }

    /// The address now.
    #[track_caller]
    pub fn url(&self) -> String {
        self.get("/url").as_str().unwrap_or_default().to_owned()
    }

    /// The body of a function, run in the page with `arguments`; a promise is waited for.
    #[track_caller]
    pub fn js(&self, body: &str, arguments: &[Value]) -> Value {
        self.post("/execute/sync", json!({ "script": body, "args": arguments }))
    }

    /// Opens an empty tab in the same profile, goes there, and gives its handle.
    #[track_caller]
    pub fn new_tab(&self) -> String {
        let tab = self.post("/window/new", json!({ "type": "tab" }));
        let handle = tab["handle"].as_str().unwrap_or_default().to_owned();
        self.switch(&handle);
        handle
    }

    /// The tab that commands go to now.
    #[track_caller]
    pub fn tab(&self) -> String {
        self.get("/window").as_str().unwrap_or_default().to_owned()
    }

    /// All tabs.
    #[track_caller]
    pub fn tabs(&self) -> Vec<String> {
        self.get("/window/handles")
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(|tab| Some(tab.as_str()?.to_owned()))
            .collect()
    }

    /// Goes to another tab.
    #[track_caller]
    pub fn switch(&self, tab: &str) {
        self.post("/window", json!({ "handle": tab }));
    }

    /// Closes the tab; go to another one afterwards.
    #[track_caller]
    pub fn close_tab(&self) {
        self.command("DELETE", "/window", &Value::Null).unwrap_or_else(|why| panic!("{why}"));
    }

    /// The window's outer size.
    #[track_caller]
    pub fn set_size(&self, width: u32, height: u32) {
        self.post("/window/rect", json!({ "width": width, "height": height }));
    }

    /// A picture of what the window shows.
    #[track_caller]
    pub fn screenshot(&self, path: &Path) {
        save(path, &self.get("/screenshot"));
    }

    /// The page as it is printed, on A4, with its own page rules.
    #[track_caller]
    pub fn pdf(&self, path: &Path) {
        let paper = json!({ "page": { "width": 21.0, "height": 29.7 }, "background": false });
        save(path, &self.post("/print", paper));
    }

    /// Everything that the console and uncaught errors said since the browser started or [`Browser::forget_console`].
    #[track_caller]
    pub fn console(&self) -> Vec<String> {
        self.drain().iter().map(line).collect()
    }

    /// Errors among them; a file that did not come or that the policy refused is one too.
    #[track_caller]
    pub fn console_errors(&self) -> Vec<String> {
        self.drain().iter().filter(|entry| entry["level"] == "SEVERE").map(line).collect()
    }

    /// For a test that provokes errors.
    #[track_caller]
    pub fn forget_console(&self) {
        self.drain();
        self.console.borrow_mut().clear();
    }

    /// The driver gives every entry once only.
    #[track_caller]
    fn drain(&self) -> Vec<Value> {
        let fresh = self.post("/se/log", json!({ "type": "browser" }));
        let mut all = self.console.borrow_mut();
        all.extend(fresh.as_array().into_iter().flatten().cloned());
        all.clone()
    }
}

fn line(entry: &Value) -> String {
    format!("{} {}", entry["level"].as_str().unwrap_or_default(), entry["message"].as_str().unwrap_or_default())
}

#[track_caller]
fn save(path: &Path, base64: &Value) {
    let bytes = BASE64.decode(base64.as_str().unwrap_or_default().as_bytes()).expect("base64 from the driver");
    fs::write(path, bytes).unwrap_or_else(|why| panic!("{}: {why}", path.display()));
}
