//! The reviewer's desk: its pages, and files that a reviewer takes in through the page as units send them.

use std::fs;

use antt::document::open::{File, open};
use antt::review::TrustList;
use serde_json::json;

use crate::{App, Browser, assess_file::SignedFile};

impl Browser {
    /// Lets the desk hold this summary, as if it had been taken in.
    #[track_caller]
    pub fn seed_received(&self, bytes: &[u8]) {
        self.seed_received_on(bytes, "2026-11-24");
        self.put_copy_reminder_off();
    }

    /// Nobody is reminded to copy the desk, however long ago its files were seen.
    #[track_caller]
    pub fn put_copy_reminder_off(&self) {
        self.seed_setting("backup/desk-later", "9999999999");
    }

    /// The same, first seen on this day.
    #[track_caller]
    pub fn seed_received_on(&self, bytes: &[u8], day: &str) {
        let Ok(File::Summary(opened)) = open(bytes) else { panic!("no summary") };
        let text = String::from_utf8_lossy(bytes).into_owned();
        // What is known of it is left out: the page reads the bytes again.
        let record = json!({
            "digest": opened.digest.to_string(), "name": "received.json", "firstSeen": day, "known": "", "bytes": text,
        });
        self.put("received", &[record]);
    }

    /// Lets the desk remember this text under a name.
    #[track_caller]
    pub fn seed_setting(&self, name: &str, text: &str) {
        self.put("settings", &[json!({ "name": name, "text": text })]);
    }

    /// Lets the desk have noted something about an assessment, at noon of a day.
    #[track_caller]
    pub fn seed_event(&self, assessment: &str, day: &str, what: &str) {
        let at = antt::criteria::utc_seconds(&format!("{day}T05:00:00Z")).unwrap_or_default();
        let event =
            json!({ "id": format!("{day}-{}", what.len()), "assessmentId": assessment, "at": at, "what": what });
        self.put("events", &[event]);
    }

    /// Lets the desk trust these keys.
    #[track_caller]
    pub fn seed_trust(&self, trust: &TrustList) {
        let document = trust.document("urn:uuid:00000000-0000-4000-8000-000000000000", "0.1.0");
        let text = serde_json::to_string(&document).unwrap_or_else(|why| panic!("no list: {why}"));
        self.seed_setting("desk/trust", &text);
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
