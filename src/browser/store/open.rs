//! Opening the database and giving it its shape. What a connection does afterwards is in the module above.

use gloo_timers::future::TimeoutFuture;
use idb::{Database, DatabaseEvent, Factory, IndexParams, KeyPath, ObjectStoreParams};
use js_sys::Promise;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, future_to_promise, spawn_local};
use web_sys::IdbDatabase;

use super::{
    CRITERIA, DRAFTS, EVENTS, KEYS, MANUSCRIPTS, RECEIVED, SETTINGS, SIGNED, StoreError, error::exception,
    signed::BY_ASSESSMENT,
};
use crate::browser::value::Gate;

/// Raised when the shape below changes; then `shape` has to bring every older shape along.
const VERSION: u32 = 3;

/// A window that gives way may still be writing its last words: blocked is who has not given way after this long.
const PATIENCE_MS: u32 = 2_000;

pub async fn database(name: &str) -> Result<IdbDatabase, StoreError> {
    let opening = |error| match error {
        idb::Error::IndexedDbNotFound(_) => StoreError::Missing,
        other => StoreError::of_opening(exception(other)),
    };
    let mut request = Factory::new().and_then(|factory| factory.open(name, Some(VERSION))).map_err(opening)?;
    request.on_upgrade_needed(|event| {
        // When the shape cannot be made, the first use says which part is missing.
        let _ = event.database().and_then(|database| shape(&database));
    });
    let blocked = Gate::new();
    let out_of_patience = blocked.clone();
    request.on_blocked(|_| {
        spawn_local(async move {
            TimeoutFuture::new(PATIENCE_MS).await;
            out_of_patience.open(&JsValue::NULL);
        });
    });
    let opened = future_to_promise(async { request.await.map(JsValue::from).map_err(exception) });
    let first = Promise::race(&js_sys::Array::of2(&opened, blocked.promise()));
    let database = JsFuture::from(first).await.map_err(StoreError::of_opening)?;
    database.dyn_into().map_err(|_| {
        close_when_it_comes(opened);
        StoreError::Blocked
    })
}

/// Nobody waits for it any more, and left open it would block the others in turn.
fn close_when_it_comes(opened: Promise) {
    spawn_local(async move {
        if let Ok(database) = JsFuture::from(opened).await {
            database.unchecked_into::<IdbDatabase>().close();
        }
    });
}

/// Makes what is not there yet: an older shape has fewer stores and keeps those that it has.
fn shape(database: &Database) -> Result<(), idb::Error> {
    let here = database.store_names();
    let stores = [
        (DRAFTS, "id"),
        (SIGNED, "digest"),
        (KEYS, "did"),
        (SETTINGS, "name"),
        (RECEIVED, "digest"),
        (EVENTS, "id"),
        (CRITERIA, "digest"),
        (MANUSCRIPTS, "id"),
    ];
    for (store, key) in stores.into_iter().filter(|(store, _)| !here.iter().any(|name| name == store)) {
        let mut parameters = ObjectStoreParams::new();
        parameters.key_path(Some(KeyPath::new_single(key)));
        let made = database.create_object_store(store, parameters)?;
        if store == SIGNED || store == EVENTS {
            made.create_index(BY_ASSESSMENT, KeyPath::new_single(BY_ASSESSMENT), Some(IndexParams::new()))?;
        }
    }
    Ok(())
}
