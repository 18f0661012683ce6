//! Why the database said no, told apart by what a person can do about it. The sentences are made elsewhere.

use wasm_bindgen::JsValue;

use crate::browser::value::Fault;

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StoreError {
    /// This browser keeps nothing here: no IndexedDB, a private window, or storage switched off.
    Missing,
    /// No room left on the disk or in what the browser grants.
    Full,
    /// A newer version of this page has changed the database: load the page again.
    NewerVersion,
    /// An older page in another window does not let the database be changed: close that window.
    Blocked,
    /// Somebody else has written the draft since it was read. `None`: it does not exist.
    ChangedElsewhere { stored: Option<u64>, expected: Option<u64> },
    /// The connection is gone, for instance because the browser's data were erased.
    Closed,
    /// What was read is not what this program writes.
    Damaged { store: &'static str },
    /// Anything else, in the browser's own words.
    Other { name: String, message: String },
}

impl StoreError {
    /// An exception in whatever operation except opening.
    pub fn of_exception(thrown: JsValue) -> Self {
        let Fault { name, message } = thrown.into();
        match name.as_str() {
            "QuotaExceededError" => StoreError::Full,
            "VersionError" => StoreError::NewerVersion,
            "SecurityError" => StoreError::Missing,
            "InvalidStateError" => StoreError::Closed,
            _ => StoreError::Other { name, message },
        }
    }

    /// An exception in opening, where an invalid state is Firefox's way of refusing a private window.
    pub(super) fn of_opening(thrown: JsValue) -> Self {
        match Self::of_exception(thrown) {
            StoreError::Closed => StoreError::Missing,
            other => other,
        }
    }

    /// Whether it only says that the transaction failed, and the transaction knows why.
    pub(super) fn is_consequence(&self) -> bool {
        matches!(self, StoreError::Other { name, .. } if name == "AbortError")
    }
}

/// The exception inside an error of idb.
pub(super) fn exception(error: idb::Error) -> JsValue {
    use idb::Error::*;
    match error {
        DomException(exception) => exception.into(),
        AddFailed(thrown)
        | UpdateFailed(thrown)
        | GetFailed(thrown)
        | GetAllFailed(thrown)
        | GetAllKeysFailed(thrown)
        | DeleteFailed(thrown)
        | IndexNotFound(thrown)
        | IndexedDbOpenFailed(thrown)
        | ObjectStoreNotFound(thrown)
        | TransactionOpenFailed(thrown) => thrown,
        other => js_sys::Error::new(&other.to_string()).into(),
    }
}

impl From<idb::Error> for StoreError {
    fn from(error: idb::Error) -> Self {
        match error {
            idb::Error::IndexedDbNotFound(_) => StoreError::Missing,
            other => StoreError::of_exception(exception(other)),
        }
    }
}
