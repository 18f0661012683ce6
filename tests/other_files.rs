//! Key cards, drafts and protected files from outside.
#![allow(clippy::panic)]

#[path = "common/generator.rs"]
mod generator;
#[path = "common/said.rs"]
mod said;

use antt::assessment::{Draft, DraftError, SignedRevision};
use antt::document::key_card::{self, KeyCard, issue};
use antt::document::open::{File, Integrity, NotReadable, RESCUE_DRAFTS, open, rescue_file};
use antt::document::{Header, Protected, UnitName, members, protected, to_file};
use antt::json::{Digest, Reason};
use antt::text::{Language, not_readable};
use generator::{SIGNED_AT, draft_of, secret_of, standard_of};
use said::{is, with};
use serde_json::{Map, Value, json};

fn card() -> Map<String, Value> {
    let unit = UnitName {
        kind: "commune".to_owned(),
        name: "Xã Tân Phú".to_owned(),
        code: None,
        parent_name: "Quảng Ninh".to_owned(),
    };
    let card = KeyCard {
        header: Header::new(key_card::TYPE, "urn:uuid:6f9619ff-8b86-4011-b42d-00cf4fc964ff", "0.1.0"),
        name: "Nguyễn Văn A".to_owned(),
        units: vec![unit],
    };
    issue(&card, &secret_of(3), SIGNED_AT).expect("a card without a proof")
}

#[test]
fn key_cards_are_asked_the_same_question() {
    let card = card();
    for (bytes, expected, needle) in [
        (to_file(&card), "intact", ""),
        (with(&card, "/name", Some(json!("Nguyễn Văn B"))), "altered", ""),
        (with(&card, "/proof", None), "unsigned", ""),
        (with(&card, "/units", Some(json!([1]))), "shape", "units"),
        (with(&card, "/generator/name", None), "shape", "generator"),
    ] {
        assert_eq!(is(&bytes, needle), expected);
    }
    let Ok(File::KeyCard(opened)) = open(&to_file(&card)) else { panic!("no card") };
    let Integrity::Intact(by) = &opened.integrity else { panic!("not intact") };
    assert_eq!(by.did, secret_of(3).did());
    assert_eq!(members(&opened.document), {
        let mut card = card;
        card.shift_remove("proof");
        card
    });
}

#[test]
fn drafts_and_protected_files_are_told_apart() {
    for seed in 0..45 {
        let draft = draft_of(seed);
        let Ok(File::Draft(text)) = open(draft.to_text().as_bytes()) else { panic!("seed {seed}") };
        assert_eq!(Draft::from_text(&text).as_ref(), Ok(&draft), "seed {seed}");
        let blank = Draft::new(draft.id, draft.kind, 2026, standard_of(draft.kind).version.clone(), 0);
        assert_eq!(is(blank.to_text().as_bytes(), ""), "draft");
    }
    let content = protected::Content::Key;
    let key = Protected { content, iterations: 600_000, salt: [1; 16], iv: [2; 12], data: vec![3; 48] };
    assert_eq!(is(protected::write(&key).to_string().as_bytes(), ""), "protected");
    let Err(NotReadable::Shape(problems)) = open(br#"{"type":"AnttProtected"}"#) else { panic!("read") };
    assert!(problems.iter().all(|problem| matches!(problem.reason, Reason::Missing { .. })));
}

/// What the page's emergency lines write: drafts as JSON, what is no JSON as text, and null where there was nothing.
#[test]
fn rescued_drafts_are_read_one_by_one() {
    let draft = draft_of(0);
    let drafts = [serde_json::from_str(&draft.to_text()).expect("JSON"), json!("torn {"), Value::Null];
    let file = serde_json::to_vec_pretty(&json!({ "type": "AnttRescue", "drafts": drafts })).expect("JSON");
    let Ok(File::Rescue(texts)) = open(&file) else { panic!("not read") };
    assert_eq!(Draft::from_text(&texts[0]).as_ref(), Ok(&draft));
    assert_eq!(texts[1..], ["torn {"]);
    assert_eq!(open(rescue_file(&texts[0]).as_bytes()), Ok(File::Rescue(vec![texts[0].clone()])));
}

/// Every draft is a row, and a small file could ask for a hundred thousand of them.
#[test]
fn a_rescue_file_that_would_block_the_page_is_refused() {
    let file = |draft: Value, count: usize| {
        open(json!({ "type": "AnttRescue", "drafts": vec![draft; count] }).to_string().as_bytes())
    };
    let too_many = Err(NotReadable::TooManyDrafts { limit: RESCUE_DRAFTS });
    assert!(matches!(file(json!({}), RESCUE_DRAFTS), Ok(File::Rescue(texts)) if texts.len() == RESCUE_DRAFTS));
    assert_eq!(file(json!(1), 100_000), Ok(File::Rescue(Vec::new())));
    assert_eq!(file(json!(""), RESCUE_DRAFTS + 1), too_many);
    assert_eq!(file(json!({}), 100_000), too_many);
    assert_eq!(file(json!(1), 2_100_000), too_many);
}

/// All faults are found; so many are said as can be read.
#[test]
fn of_a_hundred_thousand_faults_the_first_fifty_are_said() {
    let mut file = Map::from_iter((0..100_000).map(|index| (format!("x{index}"), json!(1))));
    file.insert("type".to_owned(), json!("AnttKeyCard"));
    let Err(why) = open(&to_file(&file)) else { panic!("read") };
    assert!(matches!(&why, NotReadable::Shape(problems) if problems.len() > 100_000));
    for (language, rest) in [(Language::Vi, "và 99.955 lỗi nữa"), (Language::En, "and 99,955 more")] {
        let said = not_readable(language, &why);
        assert_eq!((said.len(), said.last().map(String::as_str)), (51, Some(rest)));
    }
}

/// Its id and its digest go into the signed file as they are, and there they are refused.
#[test]
fn a_draft_that_could_not_be_signed_is_no_draft() {
    let draft = draft_of(0);
    let digest = Digest([0; 32]).to_string();
    let signed = SignedRevision { revision: 1, digest: digest.clone(), signed_at: 0, changed_since: false };
    let text = Draft { signed: Some(signed), ..draft.clone() }.to_text();
    assert!(Draft::from_text(&text).is_ok());
    for (right, wrong) in [(&draft.id, "urn:uuid:1"), (&digest, "sha256:0")] {
        let refused = Draft::from_text(&text.replace(right.as_str(), wrong));
        assert_eq!(refused, Err(DraftError::NotADraft { detail: wrong.to_owned() }));
    }
}
