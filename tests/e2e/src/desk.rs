//! The reviewer's desk in the database and on its pages: files that were taken in, and what a reviewer does with one.

use antt::document::open::{File, open};
use antt::review::TrustList;
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

const PUT_SETTING: &str = "
    return database().then((db) => new Promise((done, fail) => {
        const [name, text] = arguments;
        const work = db.transaction('settings', 'readwrite');
        work.objectStore('settings').put({ name, text });
        work.oncomplete = () => { db.close(); done(true); };
        work.onabort = () => fail(work.error);
    }));";

impl Browser {
    /// Lets the desk trust these keys.
    #[track_caller]
    pub fn seed_trust(&self, trust: &TrustList) {
        let document = trust.document("urn:uuid:00000000-0000-4000-8000-000000000000", "0.1.0");
        let text = serde_json::to_string(&document).unwrap_or_else(|why| panic!("no list: {why}"));
        self.js(&format!("{OPEN}{PUT_SETTING}"), &[json!("desk/trust"), json!(text)]);
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
