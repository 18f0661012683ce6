//! An assessment that is on this computer already: put where the page keeps its drafts, and opened by its address.

use antt::{assessment::Draft, criteria::standard_for, text::Language};

use crate::{App, Assessment, Browser, json};

const PUT: &str = "return new Promise((done, fail) => {
    const open = indexedDB.open('antt');
    open.onerror = () => fail(open.error);
    open.onsuccess = () => {
        const write = open.result.transaction('drafts', 'readwrite');
        write.objectStore('drafts').put(arguments[0]);
        write.oncomplete = () => { open.result.close(); done(true); };
        write.onabort = () => fail(write.error);
    };
})";

/// Puts a draft among those that the page keeps; the page must have been open once.
#[track_caller]
pub fn put(browser: &Browser, draft: &Draft) {
    let record = json!({ "id": draft.id, "text": draft.to_text(), "sequence": 1, "changedAt": draft.changed_at });
    assert_eq!(browser.js(PUT, &[record]), true);
}

impl<'a> Assessment<'a> {
    /// The list of criteria of an assessment in which everything of the plan is entered already.
    #[track_caller]
    pub fn kept(browser: &'a Browser, plan: Draft) -> Assessment<'a> {
        put(browser, &plan);
        let standard = standard_for(plan.kind).expect("a shipped standard");
        let assessment = Assessment { browser, plan, standard, language: Language::Vi };
        assessment.open("");
        browser.find("main .sheet.sum");
        assessment
    }

    /// A page of a kept assessment by its address: `/sign`, `/result` …
    #[track_caller]
    pub fn open(&self, page: &str) {
        let uuid = self.plan.id.trim_start_matches("urn:uuid:");
        self.browser.goto(&format!("{}#/d/{uuid}{page}", App::serve().url()));
    }
}
