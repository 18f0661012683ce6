//! What `antt verify` says of keys, of content that differs, and of files that are no summaries.

use super::generator::{SIGNED_AT, secret_of, signed};
use super::many::{trust_file, trust_list, unit};
use super::side::{Folder, REVIEWER, antt, decision, reviewer};
use antt::criteria::{parse_iso, shipped_programmes};
use antt::document::key_card::{self, KeyCard, issue};
use antt::document::{Header, members, sign, to_file};
use antt::review::TrustList;
use antt::review::trust::{Entry, Role};
use serde_json::{Map, Value};
use std::collections::BTreeSet;

/// Units 1 and 2 with their own keys, 1 revoked; the key of unit 3 listed for unit 4; an author; the reviewer.
fn trust() -> TrustList {
    let mut list = trust_list([unit(1), unit(2)].into_iter(), reviewer());
    list.add(Entry { units: vec![unit(4).unit_name()], ..unit(3).entry() }).expect("a new key");
    let roles = BTreeSet::from([Role::Author]);
    list.add(Entry { roles, units: Vec::new(), ..unit(5).entry() }).expect("a new key");
    assert!(list.revoke(&unit(1).did(), parse_iso("2026-02-01").expect("a day")));
    list
}

/// What is said of one file: its line, its object and the exit status.
fn said(folder: &Folder, trust: &str, name: &str, bytes: &[u8]) -> (String, Value, i32) {
    let file = folder.file(name, bytes);
    let line = antt(&["verify", "--lang", "en", "--trust", trust, &file]);
    let object = antt(&["verify", "--lang", "en", "--json", "--trust", trust, &file]);
    assert_eq!(line.status, object.status);
    (line.out.trim().to_owned(), serde_json::from_str(object.out.trim()).expect("an object"), line.status)
}

#[test]
fn verify_tells_revoked_keys_and_keys_for_others_from_trusted_ones() {
    let folder = Folder::new("standing");
    let list = folder.file("trust.json", &trust_file(&trust(), REVIEWER));
    // Whoever has a revoked key can write any moment into a file: what counts is also when it is seen first, and that is now.
    let earlier = sign(&members(&unit(1).summary()), &secret_of(1), "2026-01-05T08:30:00Z").expect("no proof yet");
    for (name, bytes, word, id) in [
        ("1.json", unit(1).file(), "revoked key", "revoked"),
        ("1-earlier.json", to_file(&earlier), "revoked key", "revoked"),
        ("2.json", unit(2).file(), "trusted key", "trusted"),
        ("3.json", unit(3).file(), "key trusted for another unit or role", "trusted_other"),
        ("4.json", unit(4).file(), "unknown key", "unknown"),
        ("by-reviewer.json", decision(&unit(2), "accepted", false, REVIEWER), "trusted key", "trusted"),
        // A unit's key decides nothing.
        ("by-unit.json", decision(&unit(2), "accepted", false, 2), "key trusted for another", "trusted_other"),
        ("by-revoked.json", decision(&unit(2), "accepted", false, 1), "revoked key", "revoked"),
        ("list.json", trust_file(&trust(), REVIEWER), "trusted key", "trusted"),
    ] {
        let (line, object, status) = said(&folder, &list, name, &bytes);
        assert!(line.contains(&format!("{name}: intact · {word}")), "{line}");
        assert_eq!((object["key"].as_str(), status), (Some(id), 0), "{name}");
    }
}

#[test]
fn verify_says_what_differs_in_a_file_that_is_intact() {
    let folder = Folder::new("differs");
    let list = folder.file("trust.json", &trust_file(&trust(), REVIEWER));
    let mut summary = unit(2).summary();
    let (check, verdict) = summary.outcome.checks.iter_mut().next().expect("a check");
    let check = check.clone();
    *verdict = if verdict == "met" { "not_met".to_owned() } else { "met".to_owned() };
    let (line, object, status) = said(&folder, &list, "2.json", &to_file(&signed(&summary, 2)));
    assert!(line.contains("intact · trusted key · content differs"), "{line}");
    assert_eq!((object["content"].as_str(), status), (Some("differs"), 0), "intact is asked, not right");
    let reasons = object["reasons"].as_array().expect("reasons");
    assert!(reasons.iter().any(|reason| reason.as_str().is_some_and(|text| text.contains(&check))), "{reasons:?}");
    // Nobody can compute what names criteria that are not there.
    let mut summary = unit(2).summary();
    summary.criteria[0].version = "1999.1".to_owned();
    let (line, object, _) = said(&folder, &list, "unknown.json", &to_file(&signed(&summary, 2)));
    assert!(line.contains("criteria unknown"), "{line}");
    assert_eq!((object["content"].as_str(), object.get("verdict")), (Some("criteria_unknown"), None));
}

#[test]
fn verify_reads_key_cards_and_criteria() {
    let folder = Folder::new("others");
    let list = folder.file("trust.json", &trust_file(&trust(), REVIEWER));
    let header = Header::new(key_card::TYPE, "urn:uuid:00000000-0000-4000-8000-000000000003", "0.1.0");
    let card = KeyCard { header, name: "Công an xã".to_owned(), units: vec![unit(9).unit_name()] };
    let card = to_file(&issue(&card, &secret_of(9), SIGNED_AT).expect("a card"));
    let (line, object, status) = said(&folder, &list, "card.json", &card);
    assert!(line.ends_with("card.json: intact"), "{line}");
    let did = unit(9).did();
    assert_eq!((object["type"].as_str(), object["did"].as_str()), (Some("AnttKeyCard"), Some(&*did.to_string())));
    assert_eq!(object["fingerprint"], did.fingerprint().to_string());
    // A card trusts nobody, so no list is asked.
    assert_eq!((object.get("key"), status), (None, 0));

    let programme = shipped_programmes().iter().find(|file| file.id == "programme/4-giam").expect("shipped");
    let members: Map<String, Value> = serde_json::from_str(programme.text).expect("a file");
    let by = |key| to_file(&sign(&members, &secret_of(key), SIGNED_AT).expect("no proof yet"));
    for (name, bytes, integrity, key, status) in [
        ("by-author.json", by(5), "intact", Some("trusted"), 0),
        ("by-reviewer.json", by(REVIEWER), "intact", Some("trusted_other"), 0),
        ("unsigned.json", programme.text.as_bytes().to_vec(), "unsigned", None, 1),
    ] {
        let (_, object, exit) = said(&folder, &list, name, &bytes);
        let text = |name: &str| object[name].as_str();
        assert_eq!(
            (text("type"), text("integrity"), text("key"), exit),
            (Some("AnttCriteria"), Some(integrity), key, status),
            "{name}"
        );
        assert_eq!((text("id"), text("version")), (Some("programme/4-giam"), Some(programme.version)), "{name}");
        assert_eq!(object.get("reasons"), None, "{name} has no mistakes");
    }
    let wrong = programme.text.replacen("\"at_most\"", "\"about\"", 1).replacen("\"at_least\"", "\"about\"", 1);
    assert_ne!(wrong, programme.text);
    let (line, object, _) = said(&folder, &list, "wrong.json", wrong.as_bytes());
    assert!(object["reasons"].as_array().is_some_and(|reasons| !reasons.is_empty()), "{line}");
}
