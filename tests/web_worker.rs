//! The program in the worker, in a worker: which messages it takes, and what it posts.
#![cfg(all(target_arch = "wasm32", feature = "app", feature = "bulk"))]

#[path = "common/generator.rs"]
mod generator;
#[path = "common/many.rs"]
mod many;

use antt::bulk::{What, order};
use js_sys::{Array, Function, Reflect, Uint8Array, eval};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_dedicated_worker);

/// Everything that is posted while `work` runs; nothing of it leaves the worker.
fn posted(work: impl FnOnce()) -> Vec<JsValue> {
    let record =
        "(() => { const real = self.postMessage; const said = []; self.postMessage = (message) => said.push(message);
        return [said, () => { self.postMessage = real; }]; })()";
    let pair: Array = eval(record).expect("replaced").unchecked_into();
    work();
    pair.get(1).unchecked_into::<Function>().call0(&JsValue::NULL).expect("put back");
    pair.get(0).unchecked_into::<Array>().iter().collect()
}

/// What the started program posts for a job, which is a JavaScript expression with `bytes` in it.
fn answers(job: &str, bytes: &[u8]) -> Vec<JsValue> {
    posted(|| {
        let harness = eval("self.onmessage").expect("what listened before");
        antt::worker::start();
        let ask = Function::new_with_args(
            "bytes",
            &format!("self.onmessage(new MessageEvent('message', {{ data: {job} }}))"),
        );
        ask.call1(&JsValue::NULL, &Uint8Array::from(bytes)).expect("no exception");
        Reflect::set(&js_sys::global(), &"onmessage".into(), &harness).expect("put back");
    })
}

fn text(value: &JsValue, name: &str) -> String {
    Reflect::get(value, &name.into()).ok().and_then(|found| found.as_string()).unwrap_or_default()
}

fn number(value: &JsValue, name: &str) -> u64 {
    Reflect::get(value, &name.into()).ok().and_then(|found| found.as_f64()).map_or(u64::MAX, |found| found as u64)
}

fn found(said: &[JsValue]) -> Vec<JsValue> {
    let lists = said.iter().filter_map(|said| Reflect::get(said, &"found".into()).ok()?.dyn_into::<Array>().ok());
    lists.flat_map(|list| list.iter().collect::<Vec<_>>()).collect()
}

fn says(said: &[JsValue]) -> Vec<String> {
    said.iter().map(|said| text(said, "says")).collect()
}

const READ: &str = "{ job: 'read', mine: 0, of: 1, known: [], careful: false, files: [
    { name: 'a.json', file: new Blob([bytes]) }, { name: 'b\u{202e}.json', file: new Blob(['{']) } ] }";

#[wasm_bindgen_test]
fn a_job_is_answered_with_what_each_file_is_and_the_bytes_of_those_that_may_be_taken_over() {
    let bytes = many::unit(1).file();
    let said = answers(READ, &bytes);
    assert_eq!(text(&said[0], "says"), "ready");
    assert!(says(&said[1..]).iter().all(|says| says == "found"));
    assert_eq!(Reflect::get(said.last().expect("the last"), &"done".into()), Ok(JsValue::TRUE));
    let found = found(&said);
    assert_eq!(found.iter().map(|one| text(one, "name")).collect::<Vec<_>>(), ["a.json", "b\u{fffd}.json"]);
    assert_eq!(found.iter().map(|one| number(one, "order")).collect::<Vec<_>>(), [order(0, 0), order(1, 0)]);
    let what = |one: &JsValue| What::from_text(&text(one, "what")).expect("understood");
    assert_eq!(what(&found[0]), What::of(&bytes));
    assert!(matches!(what(&found[1]), What::Refused(_)));
    let kept: Uint8Array = Reflect::get(&found[0], &"bytes".into()).expect("a field").unchecked_into();
    assert_eq!(kept.to_vec(), bytes);
    assert!(Reflect::get(&found[1], &"bytes".into()).expect("a field").is_undefined());
}

#[wasm_bindgen_test]
fn a_careful_worker_names_each_file_before_it_reads_it_and_leaves_out_what_is_known() {
    let job = READ.replace("known: [], careful: false", "known: [0], careful: true");
    let said = answers(&job, b"{}");
    let next: Vec<_> =
        said.iter().filter(|said| text(said, "says") == "next").map(|next| number(next, "order")).collect();
    assert_eq!(next, [order(1, 0)]);
    assert_eq!(found(&said).len(), 1);
    let passed: u64 = said.iter().filter(|said| text(said, "says") == "found").map(|said| number(said, "passed")).sum();
    assert_eq!(passed, 1);
}

#[wasm_bindgen_test]
fn what_is_no_job_changes_nothing_and_what_is_half_a_job_is_read_as_far_as_it_goes() {
    for job in ["undefined", "null", "1", "'read'", "{}", "{ job: 'other' }", "[]"] {
        assert_eq!(says(&answers(job, b"")), ["ready"], "{job}");
    }
    for job in [
        "{ job: 'read' }",
        "{ job: 'read', files: 1, mine: 'x', of: -1 }",
        "{ job: 'read', files: [1, null, { file: 'a' }] }",
    ] {
        let said = answers(job, b"");
        assert_eq!((says(&said).join(" "), found(&said).len()), ("ready found".to_owned(), 0), "{job}");
    }
    for job in ["{ job: 'workbook' }", "{ job: 'workbook', tables: '[', year: 2026, month: 11, day: 24 }"] {
        assert_eq!(says(&answers(job, b"")), ["ready", "failed"], "{job}");
    }
}
