//! A file of another role than a standard that the product ships: how it is kept and read. Which there are is said beside each role.

use crate::json::{Digest, Misfit};
use serde_json::Value;
use std::sync::OnceLock;

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
    checked: OnceLock<Option<T>>,
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
        let build = || (self.build)(&serde_json::from_str(self.text).ok()?, self.digest.parse().ok()?).ok();
        self.checked.get_or_init(build).as_ref()
    }
}
