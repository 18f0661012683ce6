//! Decisions and trust lists from outside are read as strictly as summaries, and none leaves the program that it would refuse.

use super::generator::{SIGNED_AT, secret_of};
use super::made::{commune, decision, did, entry, list, record, unit_of, uuid};
use super::said::{is, with};
use antt::document::decision::{self, Recognition, ReviewDecision, Ruling};
use antt::document::open::{File, Integrity, NotReadable, open};
use antt::document::{NotSealed, members, sign, to_file, trust_list};
use antt::review::TrustList;
use antt::review::trust::{Role, signed_list};
use serde_json::{Map, Value, json};

fn returned() -> ReviewDecision {
    decision(&record(&commune(1, "Xã Tân Phú"), 1), Ruling::Returned, None)
}

fn accepted() -> ReviewDecision {
    let recognition =
        Recognition { number: "12/QĐ-UBND".into(), issued_on: "2026-11-20".into(), issuer: "UBND tỉnh".into() };
    ReviewDecision { recognition: Some(recognition), ..decision(&record(&commune(1, "A"), 1), Ruling::Accepted, None) }
}

fn signed<T: serde::Serialize>(document: &T) -> Map<String, Value> {
    sign(&members(document), &secret_of(8), SIGNED_AT).expect("no proof yet")
}

#[test]
fn decisions_are_read_strictly() {
    let (accepted, returned) = (signed(&accepted()), signed(&returned()));
    let recognition = accepted.get("recognition").cloned();
    for (bytes, expected, needle) in [
        (to_file(&accepted), "intact", ""),
        (to_file(&returned), "intact", ""),
        (with(&returned, "/comment", Some(json!("Thêm."))), "altered", ""),
        (with(&returned, "/decision", Some(json!("accepted"))), "altered", ""),
        (with(&returned, "/proof", None), "unsigned", ""),
        (with(&returned, "/checks", Some(json!({}))), "shape", "comment"),
        (with(&returned, "/checks", Some(json!({"5.1.plan": {"verdict": "not_met"}}))), "shape", "comment"),
        (with(&returned, "/recognition", recognition), "shape", "recognition"),
        (with(&returned, "/decision", Some(json!("postponed"))), "shape", "decision"),
        (with(&returned, "/decision", None), "shape", "decision"),
        (with(&returned, "/checks", Some(json!({"5.1.plan": {"verdict": "unanswered"}}))), "shape", "verdict"),
        (with(&returned, "/checks", Some(json!({"5.1.plan": {"verdict": "met", "more": 1}}))), "shape", "more"),
        (with(&returned, "/assessment/digest", Some(json!("sha256:0"))), "shape", "digest"),
        (with(&returned, "/formatVersion", Some(json!(2))), "shape", "formatVersion"),
        (with(&returned, "/year", Some(json!("2026"))), "shape", "year"),
        (with(&returned, "/reviewer/name", Some(json!(" "))), "shape", "reviewer.name"),
        (with(&returned, "/supersedes", Some(json!(null))), "no JSON", ""),
        (with(&accepted, "/checks", Some(json!({}))), "altered", ""),
    ] {
        assert_eq!(is(&bytes, needle), expected, "{needle}");
    }
}

#[test]
fn what_is_sealed_is_read_again_and_a_decision_without_reasons_is_not_sealed() {
    for decision in [accepted(), returned()] {
        let sealed = decision::seal(&decision, &secret_of(8), SIGNED_AT).expect("a sealed decision");
        let Ok(File::Decision(back)) = open(&sealed.bytes) else { panic!("not read") };
        assert_eq!((&back.document, back.digest), (&decision, sealed.digest));
    }
    let silent = ReviewDecision { checks: Default::default(), ..returned() };
    let refused = decision::seal(&silent, &secret_of(8), SIGNED_AT);
    assert!(matches!(refused, Err(NotSealed::Unreadable(NotReadable::Shape(_)))), "{refused:?}");
}

fn trust_list() -> TrustList {
    let unit = unit_of(&commune(1, "Xã Tân Phú"));
    let mut list = list([entry(1, &[Role::Unit], &[unit]), entry(2, &[Role::Reviewer, Role::Author], &[])]);
    assert!(list.revoke(&did(2), super::made::day("2026-06-01")));
    list
}

#[test]
fn a_list_of_ones_own_is_read_only_if_it_would_be_written_back_whole() {
    let list = trust_list();
    let text = serde_json::to_string(&list.document(&uuid(5), "0.1.0")).expect("a text");
    assert_eq!(TrustList::of_own_text(&text), Some(list));
    let twice = text.replace("\"entries\":[{", "\"entries\":[{},{");
    for (what, other) in [
        ("half a text", text[..text.len() / 2].to_owned()),
        ("of a newer program", text.replace("\"formatVersion\":1", "\"formatVersion\":2")),
        ("a member that nobody knows", text.replace("\"entries\":", "\"more\":1,\"entries\":")),
        ("an entry without its members", twice),
        ("a key that is none", text.replacen("did:key:z", "did:key:y", 1)),
        ("a day that is none", text.replacen("\"addedOn\":\"2026-", "\"addedOn\":\"2026-9", 1)),
        ("nothing", String::new()),
    ] {
        assert_ne!(other, text, "{what}");
        assert_eq!(TrustList::of_own_text(&other), None, "{what}");
    }
}

#[test]
fn trust_lists_are_read_strictly() {
    let list = signed(&trust_list().document(&uuid(5), "0.1.0"));
    let twice = {
        let first = list["entries"][0].clone();
        json!([first, first])
    };
    // A point of small order: anybody can sign for it.
    let weak = format!("did:key:z{}", bs58_of(&[&[0xed, 0x01][..], &[0; 32]].concat()));
    for (bytes, expected, needle) in [
        (to_file(&list), "intact", ""),
        (with(&list, "/entries", Some(json!([]))), "altered", ""),
        (with(&list, "/proof", None), "unsigned", ""),
        (with(&list, "/entries", Some(twice)), "shape", "entries[1].did"),
        (with(&list, "/entries/0/did", Some(json!("did:web:example.org"))), "shape", "entries[0].did"),
        (with(&list, "/entries/0/did", Some(json!(weak))), "shape", "entries[0].did"),
        (with(&list, "/entries/0/roles", Some(json!([]))), "shape", "roles"),
        (with(&list, "/entries/0/roles", Some(json!(["unit", "king"]))), "shape", "king"),
        (with(&list, "/entries/0/roles", Some(json!(["unit", "unit"]))), "shape", "unit"),
        (with(&list, "/entries/0/roles", Some(json!(["reviewer"]))), "shape", "entries[0].units"),
        (with(&list, "/entries/0/addedOn", Some(json!("0001-01-01"))), "shape", "addedOn"),
        (with(&list, "/entries/0/revokedOn", Some(json!("2026-02-30"))), "shape", "revokedOn"),
        (with(&list, "/entries/0/how", None), "shape", "how"),
        (with(&list, "/entries/0/units/0/kind", Some(json!("ward"))), "shape", "ward"),
    ] {
        assert_eq!(is(&bytes, needle), expected, "{needle}");
    }
}

fn bs58_of(bytes: &[u8]) -> String {
    // Base 58 by long division, so that the test shares nothing with the reader.
    let alphabet: Vec<char> = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz".chars().collect();
    let mut digits: Vec<u32> = Vec::new();
    for &byte in bytes {
        let mut carry = u32::from(byte);
        for digit in &mut digits {
            carry += *digit << 8;
            (*digit, carry) = (carry % 58, carry / 58);
        }
        while carry > 0 {
            digits.push(carry % 58);
            carry /= 58;
        }
    }
    let zeros = bytes.iter().take_while(|&&byte| byte == 0).count();
    let digits = std::iter::repeat_n(0, zeros).chain(digits.into_iter().rev());
    digits.map(|digit| alphabet[usize::try_from(digit).expect("below 58")]).collect()
}

#[test]
fn a_list_goes_out_and_comes_back_as_it_was() {
    let list = trust_list();
    let sealed = trust_list::seal(&list.document(&uuid(5), "0.1.0"), &secret_of(2), SIGNED_AT).expect("a sealed list");
    let Ok(File::TrustList(mut back)) = open(&sealed.bytes) else { panic!("not read") };
    let (by, read) = signed_list(&back).expect("intact");
    assert_eq!((by.did, &read), (did(2), &list));
    back.integrity = Integrity::Altered { claimed: by };
    assert_eq!(signed_list(&back), None);
    back.integrity = Integrity::Unsigned;
    assert_eq!(signed_list(&back), None);
}

#[test]
fn files_are_named_for_people() {
    assert_eq!(decision::file_name(&returned()), "antt_tham-dinh_commune_xa-tan-phu_2026_r1_6f9619ff.json");
    let list = trust_list().document(&uuid(5), "0.1.0");
    assert_eq!(trust_list::file_name(&list, "2026-11-22"), "antt_khoa-tin-cay_2026-11-22_6f9619ff.json");
}
