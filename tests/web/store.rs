//! The database as a whole: signed files, settings, giving way to newer versions, and what its refusals are called.

use antt::browser::random::uuid_v4;
use antt::browser::store::{CriteriaRecord, ReceivedHead, ReceivedRecord, SignedRecord, Store, StoreError};
use idb::{DatabaseEvent, Factory, IndexParams, KeyPath, ObjectStoreParams};
use js_sys::{Function, JSON, Reflect};
use std::collections::BTreeSet;
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::support::{NEWER, draft, fresh_store, put_raw, text_of};

fn signed(digest: &str, assessment_id: &str, revision: u32) -> SignedRecord {
    let bytes = (0..=255).collect();
    SignedRecord {
        digest: digest.into(),
        assessment_id: assessment_id.into(),
        revision,
        bytes,
        saved_at: 1_795_000_000,
    }
}

#[wasm_bindgen_test]
async fn a_signed_file_comes_back_byte_for_byte() {
    let (store, _) = fresh_store().await;
    let record = signed("d1", "a", 1);
    store.put_signed(&record).await.expect("written");
    store.put_signed(&record).await.expect("the same again");
    assert_eq!(store.signed("d1").await, Ok(Some(record.clone())));
    assert_eq!(store.all_signed().await, Ok(vec![record]));
    assert_eq!(store.signed("d2").await, Ok(None));
}

#[wasm_bindgen_test]
async fn the_revisions_of_one_assessment_are_found_in_order() {
    let (store, _) = fresh_store().await;
    for (digest, assessment, revision) in [("x", "a", 2), ("y", "b", 1), ("z", "a", 1)] {
        store.put_signed(&signed(digest, assessment, revision)).await.expect("written");
    }
    let found: Vec<_> =
        store.signed_for("a").await.expect("readable").into_iter().map(|record| record.digest).collect();
    assert_eq!(found, ["z", "x"]);
}

#[wasm_bindgen_test]
async fn a_criteria_file_is_kept_by_its_content_until_it_is_forgotten() {
    let (store, _) = fresh_store().await;
    let record = |digest: &str, bytes: &[u8]| CriteriaRecord {
        digest: digest.into(),
        bytes: bytes.to_vec(),
        kept_at: 1_795_000_000,
    };
    store.put_criteria(&record("a", b"bare")).await.expect("written");
    store.put_criteria(&record("b", b"other")).await.expect("written");
    // The same content, signed now.
    store.put_criteria(&record("a", b"signed")).await.expect("written");
    assert_eq!(store.all_criteria().await, Ok(vec![record("a", b"signed"), record("b", b"other")]));
    store.forget_criteria("a").await.expect("gone");
    assert_eq!(store.all_criteria().await, Ok(vec![record("b", b"other")]));
}

#[wasm_bindgen_test]
async fn manuscripts_are_written_like_drafts_and_are_none() {
    let (store, _) = fresh_store().await;
    let manuscripts = store.of_manuscripts();
    store.put_draft(&draft("a", "a draft"), None).await.expect("written");
    manuscripts.put_draft(&draft("a", "a manuscript"), None).await.expect("written");
    assert_eq!(text_of(&store, "a").await.as_deref(), Some("a draft"));
    assert_eq!(text_of(&manuscripts, "a").await.as_deref(), Some("a manuscript"));
    // Whoever has not read the last state overwrites nothing here either.
    let stale = manuscripts.put_draft(&draft("a", "stale"), None).await;
    assert_eq!(stale, Err(StoreError::ChangedElsewhere { stored: Some(1), expected: None }));
    store.erase().await.expect("erased");
    assert_eq!((text_of(&store, "a").await, text_of(&manuscripts, "a").await), (None, None));
}

#[wasm_bindgen_test]
async fn a_setting_is_kept_until_it_is_set_anew() {
    let (store, name) = fresh_store().await;
    assert_eq!(store.setting("language").await, Ok(None));
    store.put_setting("language", "vi").await.expect("written");
    drop(store);
    let store = Store::open_named(&name).await.expect("opened again");
    assert_eq!(store.setting("language").await, Ok(Some("vi".into())));
    store.put_setting("language", "en").await.expect("written again");
    assert_eq!(store.setting("language").await, Ok(Some("en".into())));
}

#[wasm_bindgen_test]
async fn a_newer_version_can_open_because_the_older_page_closes() {
    let (store, name) = fresh_store().await;
    store.put_draft(&draft("a", "1"), None).await.expect("written");
    let newer = Factory::new().and_then(|factory| factory.open(&name, Some(NEWER))).expect("a request");
    let newer = newer.await.expect("not blocked");
    assert_eq!(store.draft("a").await, Err(StoreError::NewerVersion));
    assert_eq!(store.put_draft(&draft("a", "2"), Some(1)).await, Err(StoreError::NewerVersion));
    assert_eq!(Store::open_named(&name).await.err(), Some(StoreError::NewerVersion));
    newer.close();
}

#[wasm_bindgen_test]
async fn a_write_that_has_begun_is_carried_out_before_the_page_gives_way() {
    let (store, name) = fresh_store().await;
    let write = store.put_draft(&draft("a", "last words"), None);
    let newer = Factory::new().and_then(|factory| factory.open(&name, Some(NEWER))).expect("a request");
    assert_eq!(write.await, Ok(1));
    newer.await.expect("not blocked for long").close();
}

#[wasm_bindgen_test]
async fn erasing_the_database_closes_it() {
    let (store, name) = fresh_store().await;
    let erased = Factory::new().and_then(|factory| factory.delete(&name)).expect("a request");
    erased.await.expect("not blocked");
    assert_eq!(store.draft("a").await, Err(StoreError::Closed));
    let again = Store::open_named(&name).await.expect("made anew");
    assert_eq!(text_of(&again, "a").await, None);
}

#[wasm_bindgen_test]
fn a_full_disk_is_called_full_whatever_class_the_exception_has() {
    let exception = |name: &str| {
        Function::new_with_args("name", "return new DOMException('', name)").call1(&JsValue::NULL, &name.into())
    };
    let called = |name| StoreError::of_exception(exception(name).expect("an exception"));
    assert_eq!(called("QuotaExceededError"), StoreError::Full);
    assert_eq!(called("VersionError"), StoreError::NewerVersion);
    assert_eq!(called("SecurityError"), StoreError::Missing);
    let plain = js_sys::Object::new();
    Reflect::set(&plain, &"name".into(), &"QuotaExceededError".into()).expect("set");
    assert_eq!(StoreError::of_exception(plain.into()), StoreError::Full);
}

/// The database as the first release made it, with one draft in it.
async fn first_shape(name: &str) {
    let mut request = Factory::new().and_then(|factory| factory.open(name, Some(1))).expect("a request");
    request.on_upgrade_needed(|event| {
        let database = event.database().expect("the database");
        for (store, key) in [("drafts", "id"), ("signed", "digest"), ("keys", "did"), ("settings", "name")] {
            let mut parameters = ObjectStoreParams::new();
            parameters.key_path(Some(KeyPath::new_single(key)));
            let made = database.create_object_store(store, parameters).expect("a store");
            if store == "signed" {
                let path = KeyPath::new_single("assessmentId");
                made.create_index("assessmentId", path, Some(IndexParams::new())).expect("an index");
            }
        }
    });
    request.await.expect("opened").close();
    let record = JSON::parse(r#"{ "id": "a", "text": "kept", "sequence": 1, "changedAt": 1 }"#).expect("JSON");
    put_raw(name, "drafts", &record).await;
}

#[wasm_bindgen_test]
async fn a_database_of_the_first_release_keeps_what_it_has_and_gets_what_it_lacks() {
    let name = uuid_v4().expect("random");
    first_shape(&name).await;
    let store = Store::open_named(&name).await.expect("brought along");
    assert_eq!(text_of(&store, "a").await.as_deref(), Some("kept"));
    let received = ReceivedRecord {
        digest: "d".into(),
        name: "a.json".into(),
        first_seen: "2026-11-24".into(),
        known: "{}".into(),
        bytes: vec![1, 2],
    };
    store.put_received(&[received], None, &BTreeSet::new()).await.expect("a store for what is received");
    assert_eq!(store.received("d").await, Ok(Some(vec![1, 2])));
    assert_eq!(store.events_of("a").await, Ok(Vec::new()));
    assert_eq!(store.all_criteria().await, Ok(Vec::new()));
    assert_eq!(store.of_manuscripts().drafts().await, Ok(Vec::new()));
}

#[wasm_bindgen_test]
async fn a_damaged_record_of_what_was_received_hides_no_other_and_gives_way_to_the_file_itself() {
    let (store, name) = fresh_store().await;
    let record = |digest: &str| ReceivedRecord {
        digest: digest.into(),
        name: "a.json".into(),
        first_seen: "2026-11-24".into(),
        known: "{}".into(),
        bytes: vec![1, 2],
    };
    store.put_received(&[record("a"), record("c")], None, &BTreeSet::new()).await.expect("written");
    put_raw(&name, "received", &JSON::parse(r#"{ "digest": "b", "known": 7 }"#).expect("JSON")).await;
    let known = |heads: Vec<ReceivedHead>| heads.into_iter().map(|head| (head.digest, head.known)).collect::<Vec<_>>();
    let of = |digest: &str, known: Option<&str>| (digest.to_owned(), known.map(str::to_owned));
    let all = store.all_received().await.expect("all of them");
    assert_eq!(known(all), [of("a", Some("{}")), of("b", None), of("c", Some("{}"))]);
    let next = store.received_after(Some("a"), 1).await.expect("the next");
    assert_eq!(
        next.into_iter().map(|(head, bytes)| (head.digest, bytes)).collect::<Vec<_>>(),
        [("b".to_owned(), None)]
    );

    store.put_received(&[record("b")], None, &BTreeSet::new()).await.expect("nothing to write");
    assert!(store.received("b").await.is_err(), "what is here stays, unless it is known to be damaged");
    let count = store.put_received(&[record("b")], None, &BTreeSet::from(["b".to_owned()])).await;
    assert_eq!(count, Ok(3));
    assert_eq!(store.received("b").await, Ok(Some(vec![1, 2])));
}

#[wasm_bindgen_test]
async fn more_files_than_are_read_at_once_are_all_read() {
    let (store, _) = fresh_store().await;
    let record = |n: u32| ReceivedRecord {
        digest: format!("{n:04}"),
        name: "a.json".into(),
        first_seen: "2026-11-24".into(),
        known: String::new(),
        bytes: vec![1],
    };
    let records: Vec<_> = (0..450).map(record).collect();
    store.put_received(&records, None, &BTreeSet::new()).await.expect("written");
    let digests: Vec<String> = store.all_received().await.expect("read").into_iter().map(|head| head.digest).collect();
    assert_eq!(digests, records.into_iter().map(|record| record.digest).collect::<Vec<_>>());
}
