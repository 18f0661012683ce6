//! A part of a draft that is kept as it was stored. Whoever needs it reads it; everybody else hands it on without a change.

use serde::{Serialize, Serializer};
use serde_json::Value;
use std::sync::Arc;

/// The member that holds the standard of a draft for practice.
pub(super) const PRACTICE: &str = "practice";

/// Nothing, or a JSON value shared by the states of a draft between which it did not change.
#[derive(Clone, Debug, Default)]
pub struct Unread(Option<Arc<Value>>);

impl Unread {
    /// What was stored; null is nothing.
    pub(in crate::assessment) fn of(value: Option<&Value>) -> Unread {
        Unread(value.filter(|value| !value.is_null()).map(|value| Arc::new(value.clone())))
    }

    /// What is to be stored.
    pub(super) fn holding(value: Value) -> Unread {
        Unread(Some(Arc::new(value)))
    }

    /// The value.
    pub(super) fn value(&self) -> Option<&Value> {
        self.0.as_deref()
    }

    /// Whether there is nothing.
    pub fn is_empty(&self) -> bool {
        self.0.is_none()
    }

    /// The digest of the standard that is carried, if one is.
    pub(in crate::assessment) fn standard_carried(&self) -> Option<&str> {
        Some(self.value()?.get(PRACTICE)?.get("digest").and_then(Value::as_str).unwrap_or_default())
    }

    /// Whether it is the very same, without comparing: what follows from it is then still right.
    pub fn is_untouched(&self, other: &Unread) -> bool {
        match (&self.0, &other.0) {
            (Some(one), Some(another)) => Arc::ptr_eq(one, another),
            (None, None) => true,
            _ => false,
        }
    }
}

impl PartialEq for Unread {
    fn eq(&self, other: &Unread) -> bool {
        self.is_untouched(other) || self.0 == other.0
    }
}

impl Eq for Unread {}

impl Serialize for Unread {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.as_deref().serialize(serializer)
    }
}
