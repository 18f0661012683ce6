//! Whose key it is, as this computer's trust list says: the same answer for an opened file as at the desk.

use antt::criteria::{Date, UnitKind, parse_iso};
use antt::document::{UnitName, to_file};
use antt::review::TrustList;
use antt::review::trust::{Entry, Role};
use antt::text::Language;
use antt::text::page::{decision, open as words};
use e2e::{App, Browser};

use crate::made::{document, key, opened};

fn day(text: &str) -> Date {
    parse_iso(text).expect("a day")
}

/// The unit that signed the file, and another beside it.
fn units() -> (UnitName, UnitName) {
    let document = document(UnitKind::Commune);
    let text = |name: &str| document["unit"][name].as_str().map(str::to_owned);
    let unit = UnitName {
        kind: "commune".into(),
        name: text("name").expect("a name"),
        code: text("code"),
        parent_name: text("parentName").expect("a parent"),
    };
    let other = UnitName { name: "Xã Tân Quý".into(), code: None, ..unit.clone() };
    (unit, other)
}

fn list(unit: UnitName, revoked_on: Option<Date>) -> TrustList {
    let mut list = TrustList::default();
    let entry = Entry {
        did: key().did(),
        name: "Ông Lò Văn Ảnh".into(),
        roles: [Role::Unit].into(),
        units: vec![unit],
        added_on: day("2026-03-01"),
        revoked_on: None,
        how: "Gặp trực tiếp".into(),
    };
    list.add(entry).expect("complete");
    if let Some(on) = revoked_on {
        list.revoke(&key().did(), on);
    }
    list
}

#[test]
fn an_opened_summary_shows_what_the_trust_list_says_of_its_key() {
    let vi = |sentence| Language::Vi.say(sentence);
    let (unit, other) = units();
    let bytes = to_file(&document(UnitKind::Commune));
    let browser = Browser::start();
    browser.goto(&App::serve().url());
    browser.find("#heading");
    let cases = [
        ("nobody", TrustList::default(), words::UNKNOWN_KEY, words::CALL),
        ("unit", list(unit.clone(), None), decision::TRUSTED, words::NO_LEGAL_SIGNATURE),
        ("other", list(other, None), decision::TRUSTED_OTHER, decision::TRUSTED_OTHER_WHY),
        ("revoked", list(unit, Some(day("2026-11-24"))), decision::REVOKED, words::FINGERPRINT),
    ];
    let titles = cases.each_ref().map(|(_, _, title, _)| *title);
    for (name, trust, title, next) in cases {
        browser.seed_trust(&trust);
        opened(&browser, name, &bytes);
        browser.shows(".panel", vi(title));
        browser.shows("main", vi(next));
        let panel = browser.text(".panel");
        let said: Vec<&str> = titles.map(vi).into_iter().filter(|other| panel.contains(other)).collect();
        assert_eq!(said, [vi(title)], "{name}: {panel}");
        assert_eq!(panel.contains("Lò Văn Ảnh"), name != "nobody", "{name}: {panel}");
    }
}
