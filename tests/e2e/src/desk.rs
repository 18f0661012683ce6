//! The reviewer's desk in the database and on its pages: files that were taken in, and what a reviewer does with one.

use antt::document::open::{File, open};
use serde_json::json;

use crate::{App, Browser, seed::OPEN};

const PUT_RECEIVED: &str = "
    return database().then((db) => new Promise((done, fail) => {
        const [digest, text] = arguments;
        const work = db.transaction('received', 'readwrite');
        const bytes = new TextEncoder().encode(text);
        // What is known of it is left out: the page reads the bytes again.
        work.objectStore('received').put({ digest, name: 'received.json', firstSeen: '2026-11-24', known: '', bytes });
        work.oncomplete = () => { db.close(); done(true); };
        work.onabort = () => fail(work.error);
    }));";

const PUT: &str = "
    return database().then((db) => new Promise((done, fail) => {
        const [store, record] = arguments;
        const work = db.transaction(store, 'readwrite');
        work.objectStore(store).put(record);
        work.oncomplete = () => { db.close(); done(true); };
        work.onabort = () => fail(work.error);
    }));";

impl Browser {
    /// Lets the desk remember this text under a name.
    #[track_caller]
    pub fn seed_setting(&self, name: &str, text: &str) {
        self.js(&format!("{OPEN}{PUT}"), &[json!("settings"), json!({ "name": name, "text": text })]);
    }

    /// Lets the desk have noted something about an assessment, at noon of a day.
    #[track_caller]
    pub fn seed_event(&self, assessment: &str, day: &str, what: &str) {
        let at = antt::criteria::utc_seconds(&format!("{day}T05:00:00Z")).unwrap_or_default();
        let event =
            json!({ "id": format!("{day}-{}", what.len()), "assessmentId": assessment, "at": at, "what": what });
        self.js(&format!("{OPEN}{PUT}"), &[json!("events"), event]);
    }

    /// Lets the desk hold this summary, as if it had been taken in.
    #[track_caller]
    pub fn seed_received(&self, bytes: &[u8]) {
        let Ok(File::Summary(opened)) = open(bytes) else { panic!("no summary") };
        let text = String::from_utf8_lossy(bytes).into_owned();
        self.js(&format!("{OPEN}{PUT_RECEIVED}"), &[json!(opened.digest.to_string()), json!(text)]);
    }

    /// A page of the desk, read anew from the database.
    #[track_caller]
    pub fn desk(&self, route: &str) {
        self.goto("about:blank");
        self.goto(&format!("{}#{route}", App::serve().url()));
        self.find("#heading");
    }
}
