//! One transaction and its true end. A request that succeeded is not yet saved, and a full disk may show only when the
//! transaction is committed: so every piece of work is finished by asking the transaction itself. Which records it reads and
//! writes is said elsewhere.

use gloo_events::EventListener;
use idb::{ObjectStore, Transaction};
use js_sys::Function;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{IdbDatabase, IdbTransaction};

use super::StoreError;
use crate::browser::value::{Gate, field, names, object};

pub struct Work {
    store: &'static str,
    transaction: IdbTransaction,
    ended: Gate,
    _listeners: [EventListener; 2],
}

#[derive(Debug, Clone, Copy)]
pub enum Mode {
    Read,
    Write,
}

impl Work {
    pub fn begin(database: &IdbDatabase, store: &'static str, mode: Mode) -> Result<Self, StoreError> {
        let transaction = open(database, store, mode).map_err(StoreError::of_exception)?;
        let ended = Gate::new();
        let tell = |event: &'static str, committed: bool| {
            let ended = ended.clone();
            EventListener::once(&transaction, event, move |_| ended.open(&committed.into()))
        };
        let listeners = [tell("complete", true), tell("abort", false)];
        Ok(Work { store, transaction, ended, _listeners: listeners })
    }

    pub fn objects(&self) -> Result<ObjectStore, StoreError> {
        Ok(Transaction::from(self.transaction.clone()).object_store(self.store)?)
    }

    /// Ends the work without waiting for the last request to come back: when the page is going away, nobody would be there to
    /// hear it.
    pub fn commit(&self) {
        // Deprecated in web-sys only because the standard's second edition had dropped it; browsers without it commit anyway.
        #[expect(deprecated)]
        let _ = self.transaction.commit();
    }

    /// Waits for the transaction, and lets its reason win over a request's that only says "aborted".
    pub async fn finish<T>(self, outcome: Result<T, StoreError>) -> Result<T, StoreError> {
        let committed = self.ended.wait().await.is_truthy();
        if committed {
            return outcome;
        }
        let reason = self.transaction.error().map(|reason| StoreError::of_exception(reason.into()));
        match (outcome, reason) {
            (Err(error), None) => Err(error),
            (Err(error), Some(reason)) if !error.is_consequence() && reason != StoreError::Full => Err(error),
            (_, Some(reason)) => Err(reason),
            (Ok(_), None) => Err(StoreError::Closed),
        }
    }
}

fn open(database: &IdbDatabase, store: &str, mode: Mode) -> Result<IdbTransaction, JsValue> {
    match mode {
        Mode::Read => database.transaction_with_str(store),
        Mode::Write => {
            // "strict": "complete" is told when the data are on the disk, not when the system has taken note of them. By name,
            // because web-sys has it only as unstable; browsers that do not know it overlook it.
            let strict = object(&[("durability", "strict".into())]);
            field(database, "transaction")
                .dyn_into::<Function>()?
                .call3(database, &names(&[store]), &"readwrite".into(), &strict)
                .map(JsCast::unchecked_into)
        }
    }
}
