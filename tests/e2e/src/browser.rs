//! One browser from start to end: its driver, its session, its profile.

use std::{
    cell::{Cell, RefCell},
    env, fs, io,
    path::{Path, PathBuf},
    process,
    sync::atomic::{AtomicU32, Ordering},
    thread,
    time::Duration,
};

use serde_json::{Value, json};

use crate::{
    driver::{Beside, Driver},
    engine::{Engine, Places},
    http, process as tree, wait,
};

/// Where a browser notes its requests.
const REQUESTS: &str = "requests.json";

/// A browser. Dropped, it ends with everything that it started; its folders go too, except a profile that was given.
pub struct Browser {
    driver: Driver,
    /// Ends after the driver.
    _beside: Option<Beside>,
    engine: Engine,
    session: String,
    /// Where Chromium itself listens.
    debugger: u16,
    profile: PathBuf,
    /// Holds the downloads, and the profile if none was given.
    folder: Folder,
    /// Nothing is pointed at.
    pub(crate) only_keys: Cell<bool>,
    /// What the console said and nobody has asked for yet.
    pub(crate) console: RefCell<Vec<Value>>,
}

impl Browser {
    /// A Chromium that nobody has used before.
    #[track_caller]
    pub fn start() -> Browser {
        Browser::start_in(Engine::Chromium)
    }

    /// A browser of this engine that nobody has used before.
    #[track_caller]
    pub fn start_in(engine: Engine) -> Browser {
        let folder = Folder::new();
        let profile = folder.0.join("profile");
        Browser::launch(engine, folder, profile, &[])
    }

    /// A private window, which forgets everything when it is closed.
    #[track_caller]
    pub fn start_private() -> Browser {
        let folder = Folder::new();
        let profile = folder.0.join("profile");
        Browser::launch(Engine::Chromium, folder, profile, &["--incognito".to_owned()])
    }

    /// One that notes every request that leaves it, whoever in it makes it.
    #[track_caller]
    pub fn start_noting_requests() -> Browser {
        let folder = Folder::new();
        let profile = folder.0.join("profile");
        let notes = format!("--log-net-log={}", folder.0.join(REQUESTS).display());
        Browser::launch(Engine::Chromium, folder, profile, &[notes])
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
        Browser::start_in_with_profile(Engine::Chromium, profile)
    }

    /// The same in another engine, if it [keeps profiles](Engine::keeps_profiles).
    #[track_caller]
    pub fn start_in_with_profile(engine: Engine, profile: &Path) -> Browser {
        Browser::launch(engine, Folder::new(), profile.to_owned(), &[])
    }

    /// A Chromium that finds what another one left in this profile, which stays as it is.
    #[track_caller]
    pub fn start_as_left(profile: &Path) -> Browser {
        let folder = Folder::new();
        let own = folder.0.join("profile");
        copy(profile, &own).unwrap_or_else(|why| panic!("cannot copy {}: {why}", profile.display()));
        Browser::launch(Engine::Chromium, folder, own, &[])
    }

    #[track_caller]
    fn launch(engine: Engine, folder: Folder, profile: PathBuf, more: &[String]) -> Browser {
        let downloads = folder.0.join("downloads");
        fs::create_dir_all(&downloads).expect("the folder of downloads");
        fs::create_dir_all(&profile).expect("the folder of the profile");
        unlock(&profile);
        let mut wanted = engine.wanted(&Places { profile: &profile, downloads: &downloads }, more);
        let driver = Driver::start(&wanted);
        let asked = json!({ "capabilities": { "alwaysMatch": wanted.capabilities } });
        let session = http::ask(driver.port, "POST", "/session", &asked)
            .unwrap_or_else(|why| panic!("the browser does not start: {why}"));
        let address = session["capabilities"]["goog:chromeOptions"]["debuggerAddress"].as_str();
        Browser {
            driver,
            _beside: wanted.beside.take(),
            engine,
            session: session["sessionId"].as_str().expect("a session id").to_owned(),
            debugger: address.and_then(|address| address.rsplit_once(':')?.1.parse().ok()).unwrap_or_default(),
            profile,
            folder,
            only_keys: Cell::new(false),
            console: RefCell::default(),
        }
    }

    /// One WebDriver command of this session.
    pub fn command(&self, method: &str, path: &str, body: &Value) -> Result<Value, String> {
        http::ask(self.driver.port, method, &format!("/session/{}{path}", self.session), body)
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

    /// As if the computer slept: after `awake` nothing of the browser runs for `asleep`, and then goes on as if nothing had been.
    pub fn sleep(&self, awake: Duration, asleep: Duration) {
        let driver = self.driver.id();
        let browser: Vec<u32> = tree::tree(driver).into_iter().filter(|id| *id != driver).collect();
        thread::sleep(awake);
        tree::signal("-STOP", &browser);
        thread::sleep(asleep);
        tree::signal("-CONT", &browser);
    }

    /// From now on whatever is clicked, chosen or typed into is gone to by Tab and worked by keys, as by who has no mouse. Chromium
    /// only.
    pub fn use_keys_only(&self) {
        self.only_keys.set(true);
    }

    /// Whose engine it is.
    pub fn engine(&self) -> Engine {
        self.engine
    }

    /// As if the power had failed: every process ends at once. The profile that was given stays as it was at that moment.
    pub fn kill(mut self) {
        self.driver.kill();
        self.session.clear();
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        if self.session.is_empty() {
            return;
        }
        let _ = self.command("DELETE", "", &Value::Null);
        // A second panic would hide the first.
        if !thread::panicking() {
            self.driver.kill();
        }
    }
}

/// A killed Chromium leaves its lock behind.
fn unlock(profile: &Path) {
    for lock in ["SingletonLock", "SingletonCookie", "SingletonSocket"] {
        let _ = fs::remove_file(profile.join(lock));
    }
}

/// Copies a folder with all files below it; links and sockets belong to the program that made them.
fn copy(from: &Path, to: &Path) -> io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let (kind, to) = (entry.file_type()?, to.join(entry.file_name()));
        if kind.is_dir() {
            copy(&entry.path(), &to)?;
        } else if kind.is_file() {
            fs::copy(entry.path(), to)?;
        }
    }
    Ok(())
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
