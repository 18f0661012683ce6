//! What the page hears from workers: everything in its order, what nobody understands as a death, nothing after the end. The workers
//! are scripts of a few lines in the place of the program.

use antt::browser::folder::NamedFile;
use antt::browser::worker::{Heard, Job, NotWritten, read, xlsx};
use js_sys::{Array, Function};
use std::cell::RefCell;
use std::collections::BTreeSet;
use std::rc::Rc;
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::File;

use crate::support::pause;

/// What the worker's program begins with: it is ready, and `work` gets every job.
const READY: &str = "
    let begun = false;
    onmessage = ({ data }) => {
        if (begun) return work(data);
        begun = true;
        postMessage({ says: 'ready' });
    };
    const found = (files, more) => ({ says: 'found', found: files, more: 0, passed: 0, system: 0, done: false, ...more });
    const one = { order: 1, name: 'a.json', what: '{}', bytes: new Uint8Array([1, 2]) };
    const work = (job) => {";

/// From now on workers are started from this script.
fn play(work: &str) {
    play_script(&format!("{READY} {work} }};"));
}

fn play_script(script: &str) {
    let set = "window.anttWorker = async () => ({ script, wasm: 'none' })";
    Function::new_with_args("script", set).call1(&JsValue::NULL, &script.into()).expect("set");
}

fn file(name: &str) -> NamedFile {
    let parts = Array::of1(&"{}".into());
    NamedFile { name: name.to_owned(), file: File::new_with_str_sequence(&parts, name).expect("a file") }
}

/// In a word each.
fn said(heard: &Heard) -> String {
    match heard {
        Heard::Found(found) => {
            let files: Vec<String> = found
                .files
                .iter()
                .map(|file| {
                    format!(
                        "{}={}:{}",
                        file.order,
                        file.name,
                        file.bytes.as_ref().map_or(0, |bytes| bytes.to_vec().len())
                    )
                })
                .collect();
            format!("found [{}] {} {} {}", files.join(" "), found.more, found.passed, found.system)
        }
        Heard::Next { order, name } => format!("next {order}={name}"),
        Heard::Done => "done".to_owned(),
        Heard::Failed { message } => format!("failed {message}"),
    }
}

/// Everything that is heard until so many workers have ended, and what comes in the turns after.
async fn heard(files: &[NamedFile], known: &BTreeSet<u64>, careful: bool) -> Vec<String> {
    let all = Rc::new(RefCell::new(Vec::new()));
    let hearing = all.clone();
    let hear = move |heard: Heard| hearing.borrow_mut().push(said(&heard));
    let (_reading, workers) = read(&Job { files, known, careful, copy: false }, hear).await.expect("started");
    let is_end = |said: &String| said == "done" || said.starts_with("failed");
    for _ in 0..600 {
        if all.borrow().iter().filter(|said| is_end(said)).count() >= workers {
            break;
        }
        pause(5).await;
    }
    pause(20).await;
    all.take()
}

async fn heard_of_one() -> Vec<String> {
    heard(&[file("a.json")], &BTreeSet::new(), false).await
}

#[wasm_bindgen_test]
async fn what_a_worker_finds_is_heard_in_order_until_it_is_done() {
    play(
        "postMessage(found([], { more: 3, passed: 1 }));
         postMessage({ says: 'next', order: 7, name: 'b.json' });
         postMessage(found([one, { order: 2 ** 40, name: 'c.json', what: '{}' }], { system: 2, done: true }));
         postMessage(found([one]));",
    );
    let expected = ["found [] 3 1 0", "next 7=b.json", "found [1=a.json:2 1099511627776=c.json:0] 0 0 2", "done"];
    assert_eq!(heard_of_one().await, expected);
}

#[wasm_bindgen_test]
async fn what_nobody_understands_counts_as_a_death_and_ends_it() {
    for malformed in [
        "postMessage('found')",
        "postMessage(undefined)",
        "postMessage({})",
        "postMessage({ says: 'hello' })",
        "postMessage({ ...found([]), found: undefined })",
        "postMessage({ ...found([]), found: 'a' })",
        "postMessage({ ...found([]), done: 1 })",
        "postMessage({ ...found([]), more: 1.5 })",
        "postMessage({ ...found([]), passed: -1 })",
        "postMessage({ ...found([]), system: '1' })",
        "postMessage(found([{ ...one, order: undefined }]))",
        "postMessage(found([{ ...one, order: -1 }]))",
        "postMessage(found([{ ...one, name: 1 }]))",
        "postMessage(found([one, { ...one, what: null }]))",
        "postMessage(found([1]))",
        "postMessage({ says: 'next', order: 1 })",
    ] {
        play(&format!("{malformed}; postMessage(found([one], {{ done: true }}));"));
        assert_eq!(heard_of_one().await, ["failed not understood"], "{malformed}");
    }
}

#[wasm_bindgen_test]
async fn a_worker_that_throws_or_says_that_it_failed_is_heard_once() {
    play("postMessage(found([one])); throw new Error('broken');");
    let heard = heard_of_one().await;
    assert_eq!((heard.len(), heard[0].as_str()), (2, "found [1=a.json:2] 0 0 0"));
    assert!(heard[1].starts_with("failed") && heard[1].contains("broken"), "{heard:?}");
    play("postMessage({ says: 'failed', message: 'full' }); postMessage(found([], { done: true }));");
    assert_eq!(heard_of_one().await, ["failed full"]);
}

#[wasm_bindgen_test]
async fn a_job_tells_each_worker_its_share_and_what_is_known() {
    play(
        "const name = [job.job, job.files.map((one) => one.name + (one.file instanceof File)), job.known, job.careful].join();
         postMessage(found([{ order: job.mine, name, what: '{}' }], { done: true }));",
    );
    let known = BTreeSet::from([3, 1 << 40]);
    let files = [file("a.json"), file("b.json")];
    let expected = "found [0=read,a.jsontrue,b.jsontrue,3,1099511627776,true:0] 0 0 0";
    assert_eq!(heard(&files, &known, true).await, [expected, "done"]);
    // A zip file keeps all cores busy, one careful worker only itself.
    let zip = [file("a.ZIP")];
    let cores = web_sys::window().expect("a window").navigator().hardware_concurrency() as usize;
    let ends = |heard: Vec<String>| heard.iter().filter(|said| *said == "done").count();
    assert_eq!(ends(heard(&zip, &known, false).await), cores.clamp(1, 4));
    assert_eq!(ends(heard(&zip, &known, true).await), 1);
}

#[wasm_bindgen_test]
async fn a_program_that_is_no_script_or_fails_before_it_is_ready_does_not_start() {
    let known = BTreeSet::new();
    let files = [file("a.json")];
    for script in ["{", "throw new Error('no')", "onmessage = () => postMessage({ says: 'failed', message: 'no' })"] {
        play_script(script);
        assert!(
            read(&Job { files: &files, known: &known, careful: false, copy: false }, |_| ()).await.is_err(),
            "{script}"
        );
    }
    Function::new_no_args("window.anttWorker = () => Promise.reject(new Error('offline'))")
        .call0(&JsValue::NULL)
        .expect("set");
    let why = read(&Job { files: &files, known: &known, careful: false, copy: false }, |_| ())
        .await
        .err()
        .expect("not started");
    assert_eq!(why.message, "offline");
}

#[wasm_bindgen_test]
async fn a_workbook_is_bytes_or_the_reason_why_not() {
    play("postMessage({ says: 'workbook', bytes: new Uint8Array([1, 2, 3]) });");
    assert_eq!(xlsx("[]", (2026, 11, 24)).await, Ok(vec![1, 2, 3]));
    play("postMessage({ says: 'too_large', table: 'a' });");
    assert_eq!(xlsx("[]", (2026, 11, 24)).await, Err(NotWritten::TooLarge { table: "a".to_owned() }));
    for (work, message) in [
        ("postMessage({ says: 'failed', message: 'full' })", "full"),
        ("postMessage(1)", ""),
        ("postMessage({ says: 'workbook' })", ""),
    ] {
        play(work);
        assert_eq!(xlsx("[]", (2026, 11, 24)).await, Err(NotWritten::Failed { message: message.to_owned() }), "{work}");
    }
}
