//! Drafts put straight into the database, so that a test begins where it wants to; and what the database holds at the end.

use std::mem;

use antt::{
    assessment::{CheckEntry, Draft, Entry, EvidenceEntry, ExcuseEntry},
    criteria::{Check, Rule, UnitKind},
};
use serde_json::{Value, json};

use crate::{app::App, browser::Browser, filled};

/// For scripts of tests: `database()` promises the open database of the page.
pub const OPEN: &str = "
    const database = () => new Promise((done, fail) => {
        const open = indexedDB.open('antt');
        open.onerror = () => fail(open.error);
        open.onsuccess = () => done(open.result);
    });";

const PUT: &str = "
    return database().then((db) => new Promise((done, fail) => {
        const [store, records] = arguments;
        // On the disk before a test lets the power fail.
        const work = db.transaction(store, 'readwrite', { durability: 'strict' });
        for (const record of records) {
            if (record.bytes) record.bytes = new TextEncoder().encode(record.bytes);
            work.objectStore(store).put(record);
        }
        work.oncomplete = () => { db.close(); done(true); };
        work.onabort = () => fail(work.error);
    }));";

const GET: &str = "
    return database().then((db) => new Promise((done) => {
        const ask = db.transaction('drafts').objectStore('drafts').get(arguments[0]);
        ask.onsuccess = () => { db.close(); done(ask.result || null); };
    }));";

impl Browser {
    /// Opens the page and lets its database hold these drafts.
    #[track_caller]
    pub fn seed(&self, app: &App, drafts: &[&Draft]) {
        self.goto(&app.url());
        self.find("#heading");
        let record = |draft: &&Draft| json!({ "id": draft.id, "text": draft.to_text(), "sequence": 1, "changedAt": draft.changed_at });
        let records: Vec<Value> = drafts.iter().map(record).collect();
        self.put("drafts", &records);
    }

    /// Lets the database hold a signed file of this draft, whatever is in it: the list only asks whether it is there.
    #[track_caller]
    pub fn seed_signed(&self, draft: &Draft) {
        let digest = draft.signed.as_ref().map_or("", |signed| &signed.digest);
        let record = json!({ "digest": digest, "assessmentId": draft.id, "revision": 1, "bytes": "{}", "savedAt": 1_796_000_000 });
        self.put("signed", &[record]);
    }

    /// Puts records into a store of the open page's database. Where they have `bytes`, these are given as a text.
    #[track_caller]
    pub fn put(&self, store: &str, records: &[Value]) {
        self.js(&format!("{OPEN}{PUT}"), &[json!(store), json!(records)]);
    }

    /// The record of a draft, as it is stored.
    #[track_caller]
    pub fn stored(&self, draft: &Draft) -> Value {
        self.js(&format!("{OPEN}{GET}"), &[json!(draft.id)])
    }

    /// The draft that the stored text means.
    #[track_caller]
    pub fn stored_draft(&self, draft: &Draft) -> Draft {
        let record = self.stored(draft);
        let text = record["text"].as_str().unwrap_or_else(|| panic!("no draft: {record}"));
        Draft::from_text(text).unwrap_or_else(|why| panic!("half a draft: {why:?}: {text}"))
    }

    /// Opens a page of the app, `/d/…` with the draft's address in place of `:draft`, and waits for its heading.
    #[track_caller]
    pub fn visit(&self, app: &App, draft: &Draft, route: &str) {
        let route = route.replace(":draft", draft.id.trim_start_matches("urn:uuid:"));
        self.goto(&format!("{}#{route}", app.url()));
        self.find("#heading");
    }
}

/// A draft with an id of its own, told apart by its number.
pub fn numbered(draft: Draft, number: u8) -> Draft {
    Draft { id: format!("urn:uuid:6f9619ff-8b86-4011-b42d-00cf4fc964{number:02x}"), ..draft }
}

/// Nothing is typed, but every field that a choice brings up is there, in the checks that [`telling`] picks. The first of them
/// cites a paper.
pub fn bare(kind: UnitKind) -> Draft {
    let standard = filled::standard(kind);
    let mut draft = Draft::new(filled::draft(kind).id, kind, filled::YEAR, standard.version.clone(), 0);
    draft.facts = standard.facts.iter().map(|fact| (fact.id.clone(), true)).collect();
    let telling = telling(kind);
    draft.entries = telling.iter().map(|check| (check.id.clone(), unfolded(check))).collect();
    if let Some(entry) = telling.first().and_then(|check| draft.entries.get_mut(&check.id)) {
        entry.evidence = vec![EvidenceEntry::default()];
    }
    draft
}

/// Of all standards one check of each kind of answer, and of each way in which it asks for more; those of this kind of unit.
pub fn telling(kind: UnitKind) -> Vec<Check> {
    let mut seen = Vec::new();
    let mut telling = Vec::new();
    for one in UnitKind::ALL {
        for check in filled::standard(one).checks() {
            let excuses = matches!(&check.rule, Rule::Incidents { excuses, .. } if !excuses.is_empty());
            let unrated = matches!(check.rule, Rule::Rating { may_be_unrated: true, .. });
            let like = (mem::discriminant(&check.rule), excuses, unrated, check.not_applicable_with_reason);
            if !seen.contains(&like) {
                seen.push(like);
                telling.extend((one == kind).then(|| check.clone()));
            }
        }
    }
    telling
}

fn unfolded(check: &Check) -> CheckEntry {
    let mut entry = CheckEntry::blank(&check.rule);
    entry.not_applicable = check.not_applicable_with_reason;
    match &mut entry.entry {
        Entry::Document { exists, .. } => *exists = Some(true),
        Entry::Incidents { excused, .. } if matches!(&check.rule, Rule::Incidents { excuses, .. } if !excuses.is_empty()) =>
        {
            *excused = vec![ExcuseEntry::default(); 2];
        }
        Entry::Rating { level, .. } if matches!(check.rule, Rule::Rating { may_be_unrated: true, .. }) => {
            *level = "not_rated".to_owned();
        }
        _ => {}
    }
    entry
}
