//! Reads its share of the files that the page sent, and posts what each is, some at a time.

use super::blob::BlobReader;
use crate::browser::clock::now_millis;
use crate::browser::value::{exact, field, number, object, text, whole};
use crate::bulk::{Plan, Share, Told, walk};
use crate::review::archive::Limits;
use js_sys::{Array, Uint8Array};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::JsCast;
use web_sys::Blob;

/// What was found is posted after so many milliseconds or files, so that the page sees it grow and has little to do at once.
const PATIENCE_MS: u64 = 80;
const AT_ONCE: u32 = 48;

pub fn read(job: &JsValue) {
    let plan = plan(job);
    let files = list(job, "files");
    let files = files.iter().filter_map(|file| {
        let blob: Blob = field(&file, "file").dyn_into().ok()?;
        let reader = BlobReader::new(blob);
        Some((text(&file, "name").unwrap_or_default(), reader.size(), reader))
    });
    let mut post = Post::new();
    walk(files.collect(), &plan, &mut |told| post.add(told));
    post.send(true);
}

fn plan(job: &JsValue) -> Plan {
    let share = Share { mine: count(job, "mine"), of: count(job, "of") };
    let known =
        list(job, "known").into_iter().filter_map(|order| exact(&order)).filter_map(|order| order.try_into().ok());
    // A copy of a desk may hold more than an archive from others.
    let limits = if field(job, "copy").is_truthy() { Limits::of_copy() } else { Limits::default() };
    Plan { share, known: known.collect(), careful: field(job, "careful").is_truthy(), limits }
}

fn list(job: &JsValue, name: &str) -> Array {
    field(job, name).dyn_into().unwrap_or_default()
}

fn count(job: &JsValue, name: &str) -> usize {
    whole(job, name).and_then(|count| usize::try_from(count).ok()).unwrap_or_default()
}

/// What was found and not posted yet.
struct Post {
    found: Array,
    /// Bytes that go over to the page instead of being copied.
    buffers: Array,
    more: usize,
    passed: usize,
    system: usize,
    since: u64,
}

impl Post {
    fn new() -> Post {
        Post { found: Array::new(), buffers: Array::new(), more: 0, passed: 0, system: 0, since: now_millis() }
    }

    fn add(&mut self, told: Told) {
        match told {
            Told::More(more) => {
                self.more += more;
                // Before anything of them is found: whoever stops wants to know how many were left.
                return self.send(false);
            }
            Told::Passed => self.passed += 1,
            Told::System => self.system += 1,
            Told::Next { order, name } => {
                self.send(false);
                let next = object(&[("says", "next".into()), ("order", large(order)), ("name", name.into())]);
                return super::post(&next.into(), &Array::new());
            }
            Told::Found { order, name, what, bytes } => {
                let bytes = bytes.map(|bytes| Uint8Array::from(bytes.as_slice()));
                self.buffers.extend(bytes.iter().map(Uint8Array::buffer));
                let bytes = bytes.map_or(JsValue::UNDEFINED, JsValue::from);
                let found = object(&[
                    ("order", large(order)),
                    ("name", name.into()),
                    ("what", what.to_text().into()),
                    ("bytes", bytes),
                ]);
                self.found.push(&found);
            }
        }
        if self.found.length() >= AT_ONCE || now_millis().saturating_sub(self.since) > PATIENCE_MS {
            self.send(false);
        }
    }

    fn send(&mut self, is_last: bool) {
        let sent = std::mem::replace(self, Post::new());
        super::post(
            &object(&[
                ("says", "found".into()),
                ("found", sent.found.into()),
                ("more", index(sent.more)),
                ("passed", index(sent.passed)),
                ("system", index(sent.system)),
                ("done", is_last.into()),
            ])
            .into(),
            &sent.buffers,
        );
    }
}

fn index(count: usize) -> JsValue {
    large(count as u64)
}

fn large(count: u64) -> JsValue {
    number(i64::try_from(count).unwrap_or(i64::MAX))
}
