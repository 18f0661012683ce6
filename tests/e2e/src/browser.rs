//! One browser from start to end: its driver, its session, its profile.

use std::{
    cell::RefCell,
    env, fs,
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::{self, Child, Command, Stdio},
    sync::atomic::{AtomicU32, Ordering},
    thread,
};

use serde_json::{Value, json};

use crate::{
    engine::{self, Engine},
    http, process as tree, wait,
};

/// Where a browser notes its requests.
const REQUESTS: &str = "requests.json";

/// A browser. Dropped, it ends with everything that it started; its folders go too, except a profile that was given.
pub struct Browser {
    driver: Child,
    port: u16,
    session: String,
    /// Where Chromium itself listens.
    debugger: u16,
    profile: PathBuf,
    /// Holds the downloads, and the profile if none was given.
    folder: Folder,
    /// What the console said and nobody has asked for yet.
    pub(crate) console: RefCell<Vec<Value>>,
}

impl Browser {
    /// A browser that nobody has used before.
    #[track_caller]
    pub fn start() -> Browser {
        let folder = Folder::new();
        let profile = folder.0.join("profile");
        Browser::launch(folder, profile, &[])
    }

    /// One that notes every request that leaves it, whoever in it makes it.
    #[track_caller]
    pub fn start_noting_requests() -> Browser {
        let folder = Folder::new();
        let profile = folder.0.join("profile");
        let notes = format!("--log-net-log={}", folder.0.join(REQUESTS).display());
        Browser::launch(folder, profile, &[notes])
    }

    /// The addresses of all that pages and workers of this origin asked for over the network. What the browser asks of its maker is
    /// not theirs. Ends the browser, which keeps back its last notes until then.
    #[track_caller]
    pub fn requests_of(self, origin: &str) -> Vec<String> {
        let _ = self.command("DELETE", "", &Value::Null);
        let notes = self.folder.0.join(REQUESTS);
        let read = || fs::read_to_string(&notes).unwrap_or_default();
        wait::until("the notes are complete", || read().trim_end().ends_with('}'));
        let text = read();
        let events = text.lines().filter_map(|line| serde_json::from_str::<Value>(line.trim_end_matches(',')).ok());
        let theirs = events.filter(|event| event["params"]["initiator"] == origin);
        theirs.filter_map(|event| Some(event["params"]["url"].as_str()?.to_owned())).collect()
    }

    /// A browser with a profile that is kept: the next one started with it finds what this one stored.
    #[track_caller]
    pub fn start_with_profile(profile: &Path) -> Browser {
        Browser::launch(Folder::new(), profile.to_owned(), &[])
    }

    #[track_caller]
    fn launch(folder: Folder, profile: PathBuf, more: &[String]) -> Browser {
        let downloads = folder.0.join("downloads");
        fs::create_dir_all(&downloads).expect("the folder of downloads");
        fs::create_dir_all(&profile).expect("the folder of the profile");
        unlock(&profile);
        let engine = engine::chromium(&profile, &downloads, more);
        let (driver, port) = start_driver(&engine);
        let mut browser =
            Browser { driver, port, session: String::new(), debugger: 0, profile, folder, console: RefCell::default() };
        let wanted = json!({ "capabilities": { "alwaysMatch": engine.capabilities } });
        let session = http::ask(port, "POST", "/session", &wanted)
            .unwrap_or_else(|why| panic!("the browser does not start: {why}"));
        browser.session = session["sessionId"].as_str().expect("a session id").to_owned();
        let address = session["capabilities"]["goog:chromeOptions"]["debuggerAddress"].as_str();
        browser.debugger = address.and_then(|address| address.rsplit_once(':')?.1.parse().ok()).unwrap_or_default();
        browser
    }

    /// One WebDriver command of this session.
    pub fn command(&self, method: &str, path: &str, body: &Value) -> Result<Value, String> {
        http::ask(self.port, method, &format!("/session/{}{path}", self.session), body)
    }

    #[track_caller]
    pub(crate) fn post(&self, path: &str, body: Value) -> Value {
        self.command("POST", path, &body).unwrap_or_else(|why| panic!("{path}: {why}"))
    }

    #[track_caller]
    pub(crate) fn get(&self, path: &str) -> Value {
        self.command("GET", path, &Value::Null).unwrap_or_else(|why| panic!("{path}: {why}"))
    }

    /// The port of Chromium's own protocol.
    pub(crate) fn debugger_port(&self) -> u16 {
        self.debugger
    }

    /// Where downloads arrive.
    pub fn downloads(&self) -> PathBuf {
        self.folder.0.join("downloads")
    }

    /// A folder of this browser's own, for files to upload; it goes with the browser.
    pub fn scratch(&self) -> &Path {
        &self.folder.0
    }

    /// The profile, for [`Browser::start_with_profile`].
    pub fn profile(&self) -> &Path {
        &self.profile
    }

    /// As if the power had failed: every process ends at once. The profile that was given stays as it was at that moment.
    pub fn kill(mut self) {
        self.end();
        self.session.clear();
    }

    fn end(&mut self) {
        let all = tree::tree(self.driver.id());
        tree::kill(&all);
        let _ = self.driver.kill();
        let _ = self.driver.wait();
        wait::until("the browser's processes end", || !all.iter().any(|id| tree::runs(*id)));
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        if self.session.is_empty() {
            return;
        }
        let _ = self.command("DELETE", "", &Value::Null);
        if !thread::panicking() {
            self.end();
        } else {
            // A second panic would hide the first.
            tree::kill(&tree::tree(self.driver.id()));
            let _ = self.driver.wait();
        }
    }
}

/// The driver's port is the one that it took itself: nobody else can have taken it meanwhile.
#[track_caller]
fn start_driver(engine: &Engine) -> (Child, u16) {
    let mut command = Command::new(&engine.driver);
    command.args(&engine.arguments).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
    let mut child = command.spawn().unwrap_or_else(|why| panic!("{}: {why}", engine.driver.display()));
    let mut lines = BufReader::new(child.stdout.take().expect("the driver's output")).lines().map_while(Result::ok);
    let port = lines.find_map(|line| {
        let digits = line.split_once(engine.ready)?.1;
        digits.trim_end_matches(|end: char| !end.is_ascii_digit()).parse().ok()
    });
    // Read on, or the driver waits for somebody to do so.
    thread::spawn(move || lines.for_each(drop));
    let Some(port) = port else {
        let _ = child.kill();
        panic!("the driver ended before it was ready");
    };
    (child, port)
}

/// A killed Chromium leaves its lock behind.
fn unlock(profile: &Path) {
    for lock in ["SingletonLock", "SingletonCookie", "SingletonSocket"] {
        let _ = fs::remove_file(profile.join(lock));
    }
}

/// A folder that goes when it is dropped.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Folder {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let name = format!("antt-e2e-{}-{}", process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
        Folder(env::temp_dir().join(name))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}
