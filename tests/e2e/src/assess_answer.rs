//! One check's answer, entered on its criterion's page: a `match` over the kinds of answer, like the page's own.

use std::fs;

use antt::{
    assessment::{CheckEntry, Entry, EvidenceEntry},
    criteria::{Check, Rule},
};

use crate::{Browser, wait};

/// The fields of one check.
struct Fields<'a> {
    browser: &'a Browser,
    check: &'a str,
}

/// Enters everything that `entry` holds: the answer or why there is none, the papers, the note.
#[track_caller]
pub fn enter(browser: &Browser, check: &Check, entry: &CheckEntry) {
    let fields = Fields { browser, check: &check.id };
    if entry.not_applicable {
        browser.click(&format!("label[for='{}-off']", check.id));
        fields.text("off-reason", &entry.not_applicable_reason);
    } else {
        fields.answer(&check.rule, &entry.entry);
    }
    if !entry.evidence.is_empty() {
        fields.unfold("add-evidence");
    }
    for (index, paper) in entry.evidence.iter().enumerate() {
        fields.evidence(index, paper);
    }
    if !entry.note.is_empty() {
        fields.unfold("note");
        fields.text("note", &entry.note);
    }
}

impl Fields<'_> {
    fn id(&self, field: &str) -> String {
        format!("{}-{field}", self.check)
    }

    fn css(&self, field: &str) -> String {
        format!("[id='{}']", self.id(field))
    }

    #[track_caller]
    fn text(&self, field: &str, text: &str) {
        if !text.is_empty() {
            let css = self.css(field);
            self.browser.keys(&css, text);
            // Said here, where it can be seen, and not where a verdict is missing in the end.
            wait::some(|| {
                let found = self.browser.value(&css);
                if found == text { Ok(()) } else { Err(format!("`{css}` holds `{found}`, not `{text}`")) }
            });
        }
    }

    #[track_caller]
    fn choose(&self, field: &str, value: &str) {
        self.browser.choose(&self.id(field), value);
    }

    #[track_caller]
    fn yes_no(&self, field: &str, value: bool) {
        self.choose(field, if value { "yes" } else { "no" });
    }

    #[track_caller]
    fn answer(&self, rule: &Rule, entry: &Entry) {
        match entry {
            Entry::Document { exists, number, title, issued_on, issuer } => {
                self.yes_no("choice", exists.expect("yes or no"));
                let texts = [("number", number), ("date", issued_on), ("title", title), ("issuer", issuer)];
                texts.iter().for_each(|(field, text)| self.text(field, text));
            }
            Entry::Statement { holds, account } => {
                self.yes_no("choice", holds.expect("yes or no"));
                self.text("account", account);
            }
            Entry::Incidents { count, excused } => {
                self.text("count", count);
                for (index, event) in excused.iter().enumerate() {
                    self.browser.click(&self.css("add-excuse"));
                    self.choose(&format!("excuse-{index}-reason"), &event.reason);
                    self.text(&format!("excuse-{index}-explanation"), &event.explanation);
                }
            }
            Entry::Ratio { part, whole } => {
                self.text("part", part);
                self.text("whole", whole);
            }
            Entry::Count { count } => self.text("count", count),
            Entry::Trend { previous, current } => {
                self.text("previous", previous);
                self.text("current", current);
            }
            Entry::Rating { level, reason } => {
                self.choose("level", level);
                self.text("reason", reason);
            }
            Entry::Coverage { rows } => {
                for (index, row) in rows.iter().enumerate() {
                    self.text(&format!("total-{index}"), &row.total);
                    self.text(&format!("registered-{index}"), &row.registered);
                    self.text(&format!("recognised-{index}"), &row.recognised);
                }
            }
            Entry::Checklist { items } => {
                let Rule::Checklist { items: asked } = rule else { return };
                for (index, item) in asked.iter().enumerate() {
                    self.yes_no(&format!("item-{index}"), items[&item.id]);
                }
            }
        }
    }

    /// Opens the part below the fields that holds this one.
    #[track_caller]
    fn unfold(&self, field: &str) {
        self.browser.click(&format!("details:has({}) > summary", self.css(field)));
    }

    #[track_caller]
    fn evidence(&self, index: usize, paper: &EvidenceEntry) {
        self.browser.click(&self.css("add-evidence"));
        for (field, text) in [
            ("title", &paper.title),
            ("number", &paper.number),
            ("date", &paper.issued_on),
            ("issuer", &paper.issuer),
            ("section", &paper.section),
            ("page", &paper.page),
        ] {
            self.text(&format!("evidence-{index}-{field}"), text);
        }
        if let Some(file) = &paper.file {
            let (path, size) = (self.browser.scratch().join(&file.name), usize::try_from(file.size).expect("a size"));
            // Files of the plan hold nothing but this letter.
            fs::write(&path, "a".repeat(size)).expect("a file to attach");
            self.browser.upload(&self.css(&format!("evidence-{index}-file")), &[path]);
            self.browser.shows(&format!("[id='check-{}'] .digest", self.check), &file.digest);
        }
    }
}
