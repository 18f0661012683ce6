//! Files: what is saved has the bytes, what is too large is not read, and large files get the right digest.

use std::cell::RefCell;
use std::rc::Rc;

use antt::browser::files::{FileError, read, save, sha256};
use data_encoding::HEXLOWER;
use gloo_events::{EventListener, EventListenerOptions};
use js_sys::{Array, Function, Promise, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Blob, File, HtmlAnchorElement};

fn file(bytes: &[u8]) -> File {
    let parts = Array::of1(&Uint8Array::from(bytes));
    File::new_with_u8_array_sequence(&parts, "tệp.json").expect("a file")
}

#[wasm_bindgen_test]
async fn a_file_is_read_byte_for_byte() {
    let bytes: Vec<u8> = (0..=255).collect();
    assert_eq!(read(&file(&bytes), 256).await, Ok(bytes));
    assert_eq!(read(&file(&[]), 0).await, Ok(Vec::new()));
}

#[wasm_bindgen_test]
async fn a_file_over_the_limit_is_refused_with_its_size() {
    let refused = read(&file(&[0; 257]), 256).await;
    assert_eq!(refused, Err(FileError::TooLarge { size: 257, limit: 256 }));
}

#[wasm_bindgen_test]
async fn small_files_have_the_digests_that_everybody_knows() {
    let digest = async |bytes: &[u8]| HEXLOWER.encode(&sha256(&file(bytes), |_, _| {}).await.expect("readable"));
    assert_eq!(digest(b"").await, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    assert_eq!(digest(b"abc").await, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

/// The digest was computed by Python's hashlib over the same bytes.
#[wasm_bindgen_test]
async fn a_file_of_several_slices_has_the_digest_of_the_whole_and_tells_its_progress() {
    let bytes: Vec<u8> = (0..9_000_001_u64).map(|i| (i * i + i / 251) as u8).collect();
    let mut told = Vec::new();
    let digest = sha256(&file(&bytes), |done, total| told.push((done, total))).await.expect("readable");
    assert_eq!(HEXLOWER.encode(&digest), "66724cefedea7b5d679effe5b59d5d82d6920e2ded9f0b29491b76086e5209d7");
    let slice = 4 << 20;
    assert_eq!(told, [(0, 9_000_001), (slice, 9_000_001), (2 * slice, 9_000_001), (9_000_001, 9_000_001)]);
}

#[wasm_bindgen_test]
async fn saving_offers_a_download_with_the_name_and_the_bytes() {
    let links = Rc::new(RefCell::new(Vec::new()));
    let seen = links.clone();
    let document = web_sys::window().and_then(|window| window.document()).expect("a document");
    let options = EventListenerOptions::enable_prevent_default();
    let _listener = EventListener::new_with_options(&document, "click", options, move |event| {
        event.prevent_default();
        let link = event.target().and_then(|target| target.dyn_into::<HtmlAnchorElement>().ok());
        seen.borrow_mut().extend(link);
    });
    save("tự đánh giá.json", "application/json", b"{}").expect("offered");
    let link = links.borrow_mut().pop().expect("a link was followed");
    assert_eq!(link.download(), "tự đánh giá.json");
    assert!(!link.is_connected(), "the link is not left behind");
    let fetch = Function::new_with_args("address", "return fetch(address).then(answer => answer.blob())");
    let answer = fetch.call1(&JsValue::NULL, &link.href().into()).expect("a promise");
    let blob = JsFuture::from(answer.unchecked_into::<Promise>()).await.expect("still there");
    let blob: Blob = blob.dyn_into().expect("a blob");
    assert_eq!((blob.type_().as_str(), blob.size() as u64), ("application/json", 2));
}
