//! The reviewer's desk: its pages, and files that a reviewer takes in through the page as units send them.

use std::fs;

use antt::review::TrustList;
use serde_json::json;

use crate::{App, Browser, assess_file::SignedFile, seed::OPEN};

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

    /// A page of the desk, read anew from the database.
    #[track_caller]
    pub fn desk(&self, route: &str) {
        self.goto("about:blank");
        self.goto(&format!("{}#{route}", App::serve().url()));
        self.find("#heading");
    }

    /// Chooses a signed file on the page for taking in, where the table says `effect` of it, and takes it over.
    #[track_caller]
    pub fn take_in(&self, file: &SignedFile, effect: &str) {
        let path = self.scratch().join(&file.name);
        fs::write(&path, &file.bytes).expect("written");
        self.desk("/desk/intake");
        self.upload("#intake-files", &[path]);
        self.shows("#staging [data-row='0']", effect);
        self.click("#take-all");
        self.find("main .notice.good");
    }
}
