//! The page, in yew.

/// Stub.
pub fn mount() {}
