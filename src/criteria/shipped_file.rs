//! A file of another role than a standard that the product ships: how it is kept and read. Which there are is said beside each role.

use crate::json::{Digest, Misfit};
use serde_json::Value;
use std::sync::{Arc, OnceLock};

/// A shipped file. It is read and checked once.
#[derive(Debug)]
pub struct ShippedFile<T: 'static> {
    /// Its id.
    pub id: &'static str,
    /// Its version; a released id and version never changes.
    pub version: &'static str,
    /// The JSON text.
    pub text: &'static str,
    /// What its digest must be; a test compares.
    digest: &'static str,
    build: fn(&Value, Digest) -> Result<T, Misfit>,
    checked: OnceLock<Option<Arc<T>>>,
}

impl<T> ShippedFile<T> {
    pub(super) const fn new(
        id: &'static str,
        version: &'static str,
        digest: &'static str,
        text: &'static str,
        build: fn(&Value, Digest) -> Result<T, Misfit>,
    ) -> Self {
        Self { id, version, text, digest, build, checked: OnceLock::new() }
    }

    /// What the file says. A test reads every one of them as if it came from outside, so `None` does not happen in a build that passed.
    pub fn checked(&self) -> Option<&T> {
        self.built().map(Arc::as_ref)
    }

    /// The same for who keeps it beside files that are not shipped.
    pub fn shared(&self) -> Option<Arc<T>> {
        self.built().cloned()
    }

    fn built(&self) -> Option<&Arc<T>> {
        let build = || (self.build)(&serde_json::from_str(self.text).ok()?, self.digest.parse().ok()?).ok();
        self.checked.get_or_init(|| build().map(Arc::new)).as_ref()
    }
}
