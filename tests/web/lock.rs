//! One window a draft. Two locks of one page behave like those of two windows.

use std::cell::Cell;
use std::future::poll_fn;
use std::rc::Rc;
use std::task::Poll;

use antt::browser::lock::{DraftLock, LockOutcome, when_free};
use wasm_bindgen_futures::spawn_local;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::support::pause;

async fn take(id: &str) -> DraftLock {
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

#[wasm_bindgen_test]
async fn the_waiting_window_gets_the_lock_when_it_becomes_free() {
    let lock = take("waited for").await;
    let got = Rc::new(Cell::new(None));
    let told = got.clone();
    spawn_local(async move {
        told.set(Some(when_free("waited for").await));
    });
    pause(50).await;
    let early = got.take();
    assert!(early.is_none());
    drop(lock);
    for _ in 0..100 {
        pause(10).await;
        if let Some(outcome) = got.take() {
            assert!(matches!(outcome, LockOutcome::Held(_)));
            assert!(matches!(DraftLock::acquire("waited for").await, LockOutcome::HeldElsewhere));
            return;
        }
    }
    let never = got.take();
    assert!(never.is_some(), "never told");
}

#[wasm_bindgen_test]
async fn who_stops_waiting_does_not_keep_the_lock() {
    let lock = take("given up").await;
    let mut turn = Box::pin(when_free("given up"));
    // Asks for its turn, and is dropped before it comes.
    let waits = poll_fn(|context| Poll::Ready(turn.as_mut().poll(context).is_pending()));
    assert!(waits.await);
    pause(20).await;
    drop(turn);
    drop(lock);
    assert!(becomes_free("given up").await);
}
