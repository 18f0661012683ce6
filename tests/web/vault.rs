//! Secrets kept in this browser: they come back, and nobody reads them out.

use antt::browser::vault::{Guard, VaultError, forget, keep_protected, kept, protect, protected, unwrap, wrap_new};
use js_sys::Reflect;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::CryptoKey;

use crate::support::{fresh_store, put_raw, raw};

const SECRET: [u8; 32] = [7; 32];
/// Few, for speed; how many are enough is decided where it is called.
const ITERATIONS: u32 = 1_000;

#[wasm_bindgen_test]
async fn a_secret_kept_by_this_browser_comes_back_after_opening_again() {
    let (store, name) = fresh_store().await;
    wrap_new(&store, "did:key:a", &SECRET).await.expect("kept");
    drop(store);
    let store = antt::browser::store::Store::open_named(&name).await.expect("opened again");
    assert_eq!(unwrap(&store, "did:key:a").await, Ok(SECRET));
    assert_eq!(protected(&store, "did:key:a").await, Ok(None));
}

#[wasm_bindgen_test]
async fn the_key_that_wraps_the_secret_cannot_be_read_out_and_the_secret_is_not_stored_plain() {
    let (store, name) = fresh_store().await;
    wrap_new(&store, "did:key:a", &SECRET).await.expect("kept");
    let record = raw(&name, "keys", "did:key:a").await;
    let key: CryptoKey = Reflect::get(&record, &"key".into()).expect("a field").dyn_into().expect("a key");
    assert!(!key.extractable());
    let subtle = web_sys::window().and_then(|window| window.crypto().ok()).expect("cryptography").subtle();
    for format in ["raw", "jwk"] {
        assert!(JsFuture::from(subtle.export_key(format, &key).expect("a promise")).await.is_err(), "{format}");
    }
    let data = Reflect::get(&record, &"data".into()).expect("a field").unchecked_into::<js_sys::Uint8Array>();
    assert!(!data.to_vec().windows(8).any(|window| window == [7; 8]));
}

#[wasm_bindgen_test]
async fn a_passphrase_can_take_the_place_of_this_browsers_key() {
    let (store, _) = fresh_store().await;
    wrap_new(&store, "did:key:a", &SECRET).await.expect("kept");
    let made = kept(&store).await.expect("listed");
    let sealed = protect(b"p", &SECRET, ITERATIONS).await.expect("protected");
    keep_protected(&store, "did:key:a", &sealed).await.expect("kept");
    assert_eq!(unwrap(&store, "did:key:a").await, Err(VaultError::PassphraseNeeded));
    assert_eq!(protected(&store, "did:key:a").await, Ok(Some(sealed)));
    let now = kept(&store).await.expect("listed");
    assert_eq!((made[0].guard, now[0].guard, now.len()), (Guard::Device, Guard::Passphrase, 1));
    assert_eq!(made[0].created_at, now[0].created_at, "it is still the same key");
}

#[wasm_bindgen_test]
async fn a_forgotten_key_is_gone_and_the_others_stay() {
    let (store, _) = fresh_store().await;
    for did in ["did:key:a", "did:key:b"] {
        wrap_new(&store, did, &SECRET).await.expect("kept");
    }
    forget(&store, "did:key:a").await.expect("forgotten");
    assert_eq!(unwrap(&store, "did:key:a").await, Err(VaultError::NotKept { did: "did:key:a".into() }));
    let left: Vec<_> = kept(&store).await.expect("listed").into_iter().map(|key| key.did).collect();
    assert_eq!(left, ["did:key:b"]);
}

#[wasm_bindgen_test]
async fn a_record_without_its_key_is_called_damaged_and_hides_no_other() {
    let (store, name) = fresh_store().await;
    wrap_new(&store, "did:key:a", &SECRET).await.expect("kept");
    wrap_new(&store, "did:key:b", &SECRET).await.expect("kept");
    let record = raw(&name, "keys", "did:key:a").await;
    Reflect::delete_property(record.unchecked_ref::<js_sys::Object>(), &"key".into()).expect("deleted");
    put_raw(&name, "keys", &record).await;
    assert_eq!(unwrap(&store, "did:key:a").await, Err(VaultError::Damaged { did: "did:key:a".into() }));
    let guards: Vec<_> = kept(&store).await.expect("listed").into_iter().map(|key| (key.did, key.guard)).collect();
    assert_eq!(guards, [("did:key:a".into(), Guard::Damaged), ("did:key:b".into(), Guard::Device)]);
}
