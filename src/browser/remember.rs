//! Small choices that must be known before the first paint, such as the language. Where they can't be kept they are forgotten.

use web_sys::Storage;

/// Storage that has taken what it is given before the call returns. A browser may forbid it.
pub(super) fn storage() -> Option<Storage> {
    web_sys::window()?.local_storage().ok()?
}

/// Keeps a choice.
pub fn remember(name: &str, choice: &str) {
    if let Some(storage) = storage() {
        // A full or forbidden storage only means that the choice is asked again.
        let _ = storage.set_item(name, choice);
    }
}

/// A choice made before.
pub fn recall(name: &str) -> Option<String> {
    storage()?.get_item(name).ok()?
}
