//! The reviewer's desk: its pages, and files that a reviewer takes in through the page as units send them.

use std::fs;

use crate::{App, Browser, assess_file::SignedFile};

impl Browser {
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
