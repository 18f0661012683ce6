//! A computer on which everything has happened: drafts of all kinds, one of them signed, a desk with a hundred and fifty files.

use crate::{seeded, units};
use antt::assessment::{Draft, InUse, SignedRevision, use_file};
use antt::criteria::{FurtherFile, UnitKind};
use antt::document::open::{File, open};
use antt::document::summary::Signing;
use antt::document::{SecretKey, members, sign, to_file};
use e2e::{App, Browser, json, seed};
use units::{Turn, Words};

const SIGNED_AT: &str = "2026-11-16T08:30:00Z";

/// A unit of each kind; the commune's is signed, the school's does not qualify.
pub fn drafts() -> Vec<Draft> {
    let numbered = (1..).zip(UnitKind::ALL).map(|(number, kind)| {
        let turn = if kind == UnitKind::EducationalInstitution { Turn::NotQualified } else { Turn::Qualified };
        seed::numbered(units::draft(kind, turn, Words::Usual), number)
    });
    numbered.map(|draft| if draft.kind == UnitKind::Commune { signed(draft).0 } else { draft }).collect()
}

/// A commune that counts what a programme asks.
pub fn with_programme() -> Draft {
    let programme = FurtherFile::shipped("programme/kl13", "2026.1").expect("a shipped programme");
    let draft = seed::numbered(units::draft(UnitKind::Commune, Turn::Qualified, Words::Usual), 6);
    let standard = units::standard(draft.kind);
    use_file(&draft, standard, &programme, None, 20).expect("it fits")
}

/// The draft with its signed file.
fn signed(draft: Draft) -> (Draft, Vec<u8>) {
    let signing =
        Signing { declared_at: SIGNED_AT, statement: "Tôi chịu trách nhiệm.", program_version: "0.1.0" };
    let summary = units::prepared(&draft)
        .summary(&draft, units::standard(draft.kind), &InUse::default(), signing)
        .expect("a complete draft");
    let bytes = to_file(&sign(&members(&summary), &SecretKey::from_random([7; 32]), SIGNED_AT).expect("no proof yet"));
    let Ok(File::Summary(opened)) = open(&bytes) else { panic!("no summary") };
    let revision = SignedRevision {
        revision: 1,
        digest: opened.digest.to_string(),
        signed_at: antt::criteria::utc_seconds(SIGNED_AT).expect("a moment"),
        changed_since: false,
    };
    (Draft { signed: Some(revision), ..draft }, bytes)
}

/// The commune's signed file.
pub fn file() -> Vec<u8> {
    let commune = drafts().into_iter().find(|draft| draft.kind == UnitKind::Commune).expect("a commune");
    signed(Draft { signed: None, ..commune }).1
}

/// Lets all that have happened in a browser that nobody has used before.
pub fn fill(browser: &Browser) {
    seeded::fill(browser, App::serve(), true);
    let drafts = drafts();
    let with_programme = with_programme();
    browser.seed(App::serve(), &drafts.iter().chain([&with_programme]).collect::<Vec<_>>());
    for draft in drafts.iter().filter(|draft| draft.signed.is_some()) {
        let signed = draft.signed.as_ref().expect("signed");
        let record = json!({
            "digest": signed.digest, "assessmentId": draft.id, "revision": 1,
            "bytes": String::from_utf8(file()).expect("UTF-8"), "savedAt": signed.signed_at,
        });
        browser.put("signed", &[record]);
    }
}
