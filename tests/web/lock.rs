//! One window a draft. Two locks of one page behave like those of two windows.

use antt::browser::lock::{DraftLock, LockOutcome};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::support::pause;

pub async fn take(id: &str) -> DraftLock {
    match DraftLock::acquire(id).await {
        LockOutcome::Held(lock) => Some(lock),
        LockOutcome::HeldElsewhere | LockOutcome::Unsupported => None,
    }
    .expect("a free lock")
}

/// Giving back takes the browser a moment.
async fn becomes_free(id: &str) -> bool {
    for _ in 0..100 {
        if matches!(DraftLock::acquire(id).await, LockOutcome::Held(_)) {
            return true;
        }
        pause(10).await;
    }
    false
}

#[wasm_bindgen_test]
async fn the_second_window_is_refused_until_the_first_lets_go() {
    let lock = take("refused").await;
    assert!(matches!(DraftLock::acquire("refused").await, LockOutcome::HeldElsewhere));
    drop(lock);
    assert!(becomes_free("refused").await);
}

#[wasm_bindgen_test]
async fn another_draft_is_free() {
    let _lock = take("one").await;
    assert!(matches!(DraftLock::acquire("another").await, LockOutcome::Held(_)));
}
