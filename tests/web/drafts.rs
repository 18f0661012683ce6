//! Drafts: what is written is read, and nobody overwrites what he has not read.

use antt::browser::store::{DraftRecord, StoreError};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::support::{draft, fresh_store, put_raw, raw};

#[wasm_bindgen_test]
async fn a_draft_comes_back_as_it_was_written() {
    let (store, _) = fresh_store().await;
    let written = draft("a", r#"{"đơn vị": "Trường Nguyễn Văn Cừ 🏫"}"#);
    store.put_draft(&written, None).await.expect("written");
    let read = store.draft("a").await.expect("readable");
    assert_eq!(read, Some(DraftRecord { sequence: 1, ..written }));
}

#[wasm_bindgen_test]
async fn a_draft_that_was_never_written_is_not_there() {
    let (store, _) = fresh_store().await;
    assert_eq!(store.draft("a").await, Ok(None));
    assert_eq!(store.drafts().await, Ok(Vec::new()));
}

#[wasm_bindgen_test]
async fn the_sequence_counts_the_writes() {
    let (store, _) = fresh_store().await;
    assert_eq!(store.put_draft(&draft("a", "1"), None).await, Ok(1));
    assert_eq!(store.put_draft(&draft("a", "2"), Some(1)).await, Ok(2));
    assert_eq!(store.put_draft(&draft("a", "3"), Some(2)).await, Ok(3));
    let sequence = store.draft("a").await.expect("readable").map(|draft| draft.sequence);
    assert_eq!(sequence, Some(3));
}

#[wasm_bindgen_test]
async fn a_draft_that_somebody_else_has_written_is_not_overwritten() {
    let (store, _) = fresh_store().await;
    store.put_draft(&draft("a", "theirs"), None).await.expect("written");
    store.put_draft(&draft("a", "theirs, later"), Some(1)).await.expect("written");
    let refused = store.put_draft(&draft("a", "mine"), Some(1)).await;
    assert_eq!(refused, Err(StoreError::ChangedElsewhere { stored: Some(2), expected: Some(1) }));
    assert_eq!(store.draft("a").await.expect("readable").map(|d| d.text).as_deref(), Some("theirs, later"));
}

#[wasm_bindgen_test]
async fn a_new_draft_does_not_overwrite_an_existing_one_and_a_deleted_one_does_not_come_back() {
    let (store, _) = fresh_store().await;
    store.put_draft(&draft("a", "1"), None).await.expect("written");
    let again = store.put_draft(&draft("a", "2"), None).await;
    assert_eq!(again, Err(StoreError::ChangedElsewhere { stored: Some(1), expected: None }));
    store.delete_draft("a").await.expect("deleted");
    let gone = store.put_draft(&draft("a", "2"), Some(1)).await;
    assert_eq!(gone, Err(StoreError::ChangedElsewhere { stored: None, expected: Some(1) }));
}

#[wasm_bindgen_test]
async fn of_two_writes_at_the_same_moment_only_one_succeeds() {
    let (store, name) = fresh_store().await;
    let other = antt::browser::store::Store::open_named(&name).await.expect("a second window");
    let (mine, theirs) = (draft("a", "mine"), draft("a", "theirs"));
    // Both transactions have begun before either is looked at.
    let (first, second) = (store.put_draft(&mine, None), other.put_draft(&theirs, None));
    assert_eq!(first.await, Ok(1));
    assert_eq!(second.await, Err(StoreError::ChangedElsewhere { stored: Some(1), expected: None }));
}

#[wasm_bindgen_test]
async fn drafts_are_listed_and_deleting_one_leaves_the_others() {
    let (store, _) = fresh_store().await;
    for id in ["b", "a", "c"] {
        store.put_draft(&draft(id, id), None).await.expect("written");
    }
    store.delete_draft("b").await.expect("deleted");
    let ids: Vec<_> = store.drafts().await.expect("readable").into_iter().map(|d| d.id).collect();
    assert_eq!(ids, ["a", "c"]);
}

#[wasm_bindgen_test]
async fn a_draft_is_stored_as_plain_text_under_the_names_that_the_rescue_lines_read() {
    let (store, name) = fresh_store().await;
    store.put_draft(&draft("a", "{}"), None).await.expect("written");
    let record = raw(&name, "drafts", "a").await;
    let json = js_sys::JSON::stringify(&record).expect("JSON");
    assert_eq!(String::from(json), r#"{"id":"a","text":"{}","sequence":1,"changedAt":1795000000}"#);
}

#[wasm_bindgen_test]
async fn a_record_that_this_program_did_not_write_is_called_damaged() {
    let (store, name) = fresh_store().await;
    let record = js_sys::JSON::parse(r#"{"id":"a","text":7,"sequence":1,"changedAt":0}"#).expect("JSON");
    put_raw(&name, "drafts", &record).await;
    assert_eq!(store.draft("a").await, Err(StoreError::Damaged { store: "drafts" }));
}
