//! The clock and the generator.

use antt::browser::{clock, random};
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
fn the_time_is_rfc_3339_to_the_second() {
    let time = clock::timestamp();
    let shape: String = time.chars().map(|c| if c.is_ascii_digit() { '0' } else { c }).collect();
    assert_eq!(shape, "0000-00-00T00:00:00Z", "{time}");
}

#[wasm_bindgen_test]
fn the_text_and_the_seconds_tell_the_same_time() {
    let text = clock::timestamp();
    let parsed = js_sys::Date::parse(&text) as i64 / 1000;
    assert!((clock::now() - parsed).abs() <= 1, "{text}");
}

#[wasm_bindgen_test]
fn the_stopwatch_does_not_run_backwards() {
    let first = clock::millis();
    assert!(clock::millis() >= first);
}

#[wasm_bindgen_test]
fn random_bytes_are_not_the_same_twice() {
    assert_ne!(random::bytes::<32>(), random::bytes::<32>());
}

#[wasm_bindgen_test]
fn an_identifier_is_a_uuid_of_version_4() {
    for _ in 0..100 {
        let uuid = random::uuid_v4().expect("random");
        let parts: Vec<_> = uuid.split('-').map(str::len).collect();
        assert_eq!(parts, [8, 4, 4, 4, 12], "{uuid}");
        assert!(uuid.chars().all(|c| matches!(c, '0'..='9' | 'a'..='f' | '-')), "{uuid}");
        assert_eq!(&uuid[14..15], "4", "{uuid}");
        assert!(matches!(&uuid[19..20], "8" | "9" | "a" | "b"), "{uuid}");
    }
}
