//! Browsers that lack something, refuse something or pretend: played by replacing a part of this one for the length of a
//! test.

use antt::browser::autosave::{Autosave, SaveState};
use antt::browser::lock::{DraftLock, LockOutcome};
use antt::browser::store::{Store, StoreError};
use antt::browser::vault::{VaultError, kept, protect, unwrap, wrap_new};
use antt::browser::{page, random};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::support::{Pretence, draft, fresh_store, full_disk, pause, text_of, until_saved};

#[wasm_bindgen_test]
async fn without_a_database_nothing_is_kept_and_that_is_said() {
    let _pretence = Pretence::missing("window", "indexedDB");
    assert_eq!(Store::open_named("none").await.err(), Some(StoreError::Missing));
}

#[wasm_bindgen_test]
async fn a_database_that_may_not_be_opened_counts_as_missing() {
    for name in ["SecurityError", "InvalidStateError"] {
        let refusal = format!("{{ value() {{ throw new DOMException('', '{name}') }} }}");
        let _pretence = Pretence::of("IDBFactory.prototype", "open", &refusal);
        assert_eq!(Store::open_named("refused").await.err(), Some(StoreError::Missing), "{name}");
    }
}

#[wasm_bindgen_test]
async fn a_disk_that_fills_up_while_writing_is_called_full_and_leaves_the_draft_as_it_was() {
    let (store, _) = fresh_store().await;
    store.put_draft(&draft("a", "before"), None).await.expect("written");
    {
        let _pretence = full_disk();
        assert_eq!(store.put_draft(&draft("a", "after"), Some(1)).await, Err(StoreError::Full));
        assert_eq!(store.put_setting("a", "b").await, Err(StoreError::Full));
    }
    assert_eq!(text_of(&store, "a").await.as_deref(), Some("before"));
    assert_eq!(store.put_draft(&draft("a", "after"), Some(1)).await, Ok(2));
}

#[wasm_bindgen_test]
async fn a_put_that_throws_for_want_of_room_is_called_full() {
    let (store, _) = fresh_store().await;
    let refusal = "{ value() { throw new DOMException('', 'QuotaExceededError') } }";
    let _pretence = Pretence::of("IDBObjectStore.prototype", "put", refusal);
    assert_eq!(store.put_draft(&draft("a", "1"), None).await, Err(StoreError::Full));
}

#[wasm_bindgen_test]
async fn when_there_is_room_again_the_next_change_is_saved() {
    let (store, _) = fresh_store().await;
    let (tell, told) = std::sync::mpsc::channel();
    let autosave = Autosave::new(store.clone(), "a".into(), None, move |state| {
        let _ = tell.send(state);
    });
    {
        let _pretence = full_disk();
        autosave.offer("one".into());
        autosave.flush();
        pause(100).await;
    }
    assert_eq!(told.try_iter().last(), Some(SaveState::Failed(StoreError::Full)));
    autosave.offer("one, two".into());
    until_saved(&store, "a", "one, two").await;
}

#[wasm_bindgen_test]
async fn without_a_secure_context_there_is_no_cryptography_and_no_lock_but_still_randomness() {
    let (store, _) = fresh_store().await;
    let _subtle = Pretence::missing("Crypto.prototype", "subtle");
    let _locks = Pretence::missing("Navigator.prototype", "locks");
    let _storage = Pretence::missing("Navigator.prototype", "storage");
    assert_eq!(protect(b"p", b"x", 1).await, Err(VaultError::NoCryptography));
    assert_eq!(wrap_new(&store, "did:key:a", &[7; 32]).await, Err(VaultError::NoCryptography));
    assert!(matches!(DraftLock::acquire("a").await, LockOutcome::Unsupported));
    assert!(random::uuid_v4().is_ok());
    page::persist();
    assert_eq!((page::persisted().await, page::storage_estimate().await), (None, None));
}

#[wasm_bindgen_test]
async fn a_lock_that_the_browser_refuses_is_unsupported() {
    let refusal = "{ value: () => Promise.reject(new DOMException('', 'SecurityError')) }";
    let _pretence = Pretence::of("LockManager.prototype", "request", refusal);
    assert!(matches!(DraftLock::acquire("a").await, LockOutcome::Unsupported));
}

#[wasm_bindgen_test]
async fn a_browser_that_only_pretends_to_keep_a_key_is_found_out_and_the_key_before_is_put_back() {
    let (store, _) = fresh_store().await;
    let forgetful = "{ value(record) { return real.value.call(this, { ...record, key: undefined }) } }";
    let pretence = Pretence::of("IDBObjectStore.prototype", "put", forgetful);
    assert_eq!(wrap_new(&store, "did:key:a", &[7; 32]).await, Err(VaultError::NotKeepable));
    assert_eq!(kept(&store).await, Ok(Vec::new()));
    drop(pretence);

    wrap_new(&store, "did:key:a", &[7; 32]).await.expect("kept");
    let once = "{ value(record) { Object.defineProperty(IDBObjectStore.prototype, 'put', real); \
                return real.value.call(this, { ...record, key: undefined }) } }";
    let _pretence = Pretence::of("IDBObjectStore.prototype", "put", once);
    assert_eq!(wrap_new(&store, "did:key:a", &[8; 32]).await, Err(VaultError::NotKeepable));
    assert_eq!(unwrap(&store, "did:key:a").await, Ok([7; 32]));
}
