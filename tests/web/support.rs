//! What several tests need: a database of their own, waiting for something to become true, looking behind the store.

use antt::browser::clock::millis;
use antt::browser::random::uuid_v4;
use antt::browser::store::{DraftRecord, Store};
use gloo_timers::future::TimeoutFuture;
use idb::{Database, Factory, TransactionMode};
use js_sys::Function;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Event;

/// Newer than any shape that this program knows.
pub const NEWER: u32 = 1_000;

/// A database that no other test knows.
pub async fn fresh_store() -> (Store, String) {
    let name = format!("test-{}", uuid_v4().expect("random"));
    (Store::open_named(&name).await.expect("a store"), name)
}

pub fn draft(id: &str, text: &str) -> DraftRecord {
    DraftRecord { id: id.into(), text: text.into(), sequence: 0, changed_at: 1_795_000_000 }
}

pub async fn text_of(store: &Store, id: &str) -> Option<String> {
    store.draft(id).await.expect("readable").map(|draft| draft.text)
}

/// Milliseconds until the draft holds this text; fails after three seconds.
pub async fn until_saved(store: &Store, id: &str, text: &str) -> u64 {
    let began = millis();
    while text_of(store, id).await.as_deref() != Some(text) {
        assert!(millis() - began < 3_000, "{text:?} was not saved");
        pause(5).await;
    }
    millis() - began
}

/// What a browser tells a page that is being left.
pub fn leave() {
    let window = web_sys::window().expect("a window");
    window.dispatch_event(&Event::new("pagehide").expect("an event")).expect("dispatched");
}

pub async fn pause(ms: u32) {
    TimeoutFuture::new(ms).await;
}

/// The same database, not through the store.
pub async fn behind(name: &str) -> Database {
    let request = Factory::new().and_then(|factory| factory.open(name, None)).expect("a request");
    request.await.expect("a database")
}

/// A record as it is really stored.
pub async fn raw(name: &str, store: &str, key: &str) -> JsValue {
    let database = behind(name).await;
    let work = database.transaction(&[store], TransactionMode::ReadOnly).expect("a transaction");
    let request = work.object_store(store).and_then(|store| store.get(JsValue::from_str(key)));
    let found = request.expect("a request").await.expect("an answer").expect("a record");
    database.close();
    found
}

/// Overwrites a record with what the program would never write.
pub async fn put_raw(name: &str, store: &str, record: &JsValue) {
    let database = behind(name).await;
    let work = database.transaction(&[store], TransactionMode::ReadWrite).expect("a transaction");
    let request = work.object_store(store).and_then(|store| store.put(record, None));
    request.expect("a request").await.expect("written");
    database.close();
}

/// A part that is replaced until this is dropped.
pub struct Pretence(Function);

impl Pretence {
    /// `object[name]` is described by `descriptor`, a JavaScript expression that may use what it was before, `real`.
    pub fn of(object: &str, name: &str, descriptor: &str) -> Self {
        let script = format!(
            "const real = Object.getOwnPropertyDescriptor({object}, '{name}');
             Object.defineProperty({object}, '{name}', {{ configurable: true, ...({descriptor}) }});
             return () => real ? Object.defineProperty({object}, '{name}', real) : delete {object}['{name}'];"
        );
        let undo = Function::new_no_args(&script).call0(&JsValue::NULL).expect("replaceable");
        Pretence(undo.unchecked_into())
    }

    pub fn missing(object: &str, name: &str) -> Self {
        Pretence::of(object, name, "{ get: () => undefined }")
    }
}

impl Drop for Pretence {
    fn drop(&mut self) {
        self.0.call0(&JsValue::NULL).expect("put back");
    }
}

/// A put that is taken, and then the whole transaction is aborted for want of room, as on a disk that fills up.
pub fn full_disk() -> [Pretence; 2] {
    [
        Pretence::of(
            "IDBObjectStore.prototype",
            "put",
            "{ value(...given) { const request = real.value.apply(this, given); this.transaction.abort(); return request } }",
        ),
        Pretence::of("IDBTransaction.prototype", "error", "{ get: () => new DOMException('', 'QuotaExceededError') }"),
    ]
}
