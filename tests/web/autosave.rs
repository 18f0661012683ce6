//! Saving while typing: soon, in order, and nothing is lost at the end.

use std::cell::RefCell;
use std::rc::Rc;

use antt::browser::autosave::{Autosave, SaveState};
use antt::browser::clock::millis;
use antt::browser::store::{Store, StoreError};
use idb::Factory;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::support::{NEWER, draft, fresh_store, leave, pause, text_of, until_saved};

type States = Rc<RefCell<Vec<SaveState>>>;

/// What is promised about a change, written down included.
const PROMISED_MS: u64 = 300;

fn autosave(store: &Store, sequence: Option<u64>) -> (Autosave, States) {
    let states = States::default();
    let seen = states.clone();
    let autosave = Autosave::new(store.clone(), "a".into(), sequence, move |state| seen.borrow_mut().push(state));
    (autosave, states)
}

async fn until_state(states: &States, wanted: impl Fn(&SaveState) -> bool) {
    let began = millis();
    while !states.borrow().last().is_some_and(&wanted) {
        assert!(millis() - began < 3_000, "{:?}", states.borrow());
        pause(5).await;
    }
}

#[wasm_bindgen_test]
async fn every_change_is_on_the_disk_in_time_while_typing_goes_on() {
    let (store, _) = fresh_store().await;
    let (autosave, _states) = autosave(&store, None);
    let mut offered = Vec::new();
    let mut longest = 0;
    for n in 0..60_usize {
        offered.push(millis());
        autosave.offer(n.to_string().into());
        pause(20).await;
        let stored = text_of(&store, "a").await.map_or(0, |text| 1 + text.parse::<usize>().expect("a number"));
        // The first change that the disk does not have yet is the one that has waited longest.
        longest = longest.max(offered.get(stored).map_or(0, |since| millis() - since));
    }
    assert!(longest <= PROMISED_MS, "{longest} ms");
    let writes = until_saved(&store, "a", "59").await;
    assert!(writes <= PROMISED_MS);
    let sequence = autosave.sequence().expect("written");
    assert!(sequence < 30, "{sequence} writes for 60 changes are no throttling");
}

#[wasm_bindgen_test]
async fn who_writes_alone_writes_at_once_when_the_page_is_left_and_goes_on_if_it_lives() {
    let (store, _) = fresh_store().await;
    let (autosave, states) = autosave(&store, None);
    let autosave = autosave.alone();
    for text in ["m", "mo", "mộ"] {
        autosave.offer(text.into());
        leave();
    }
    // Whatever is asked now is answered behind what was written.
    assert_eq!(text_of(&store, "a").await.as_deref(), Some("mộ"));
    autosave.offer("một".into());
    until_saved(&store, "a", "một").await;
    until_state(&states, |state| matches!(state, SaveState::Saved { .. })).await;
    assert!(!states.borrow().iter().any(|state| matches!(state, SaveState::Failed(_))), "{:?}", states.borrow());
}

#[wasm_bindgen_test]
async fn the_newest_text_wins_and_the_ones_before_are_not_written() {
    let (store, _) = fresh_store().await;
    let (autosave, states) = autosave(&store, None);
    for text in ["a", "ă", "ắ"] {
        autosave.offer(text.into());
    }
    assert_eq!(autosave.unsaved().as_deref(), Some("ắ"));
    until_state(&states, |state| matches!(state, SaveState::Saved { .. })).await;
    assert_eq!(text_of(&store, "a").await.as_deref(), Some("ắ"));
    assert_eq!((autosave.sequence(), autosave.unsaved()), (Some(1), None));
    assert_eq!(states.borrow().len(), 2, "{:?}", states.borrow());
}

#[wasm_bindgen_test]
async fn what_is_offered_during_a_write_follows_it() {
    let (store, _) = fresh_store().await;
    let (autosave, states) = autosave(&store, None);
    autosave.offer("first".into());
    autosave.flush();
    autosave.offer("second".into());
    autosave.flush();
    until_state(&states, |state| matches!(state, SaveState::Saved { .. })).await;
    assert_eq!(text_of(&store, "a").await.as_deref(), Some("second"));
    assert_eq!(autosave.sequence(), Some(2));
    let saved = states.borrow().iter().filter(|state| matches!(state, SaveState::Saved { .. })).count();
    assert_eq!(saved, 1, "not saved while something newer waits: {:?}", states.borrow());
}

#[wasm_bindgen_test]
async fn a_draft_changed_elsewhere_is_never_overwritten_and_the_text_is_kept() {
    let (store, _) = fresh_store().await;
    store.put_draft(&draft("a", "theirs"), None).await.expect("written");
    let (autosave, states) = autosave(&store, None);
    autosave.offer("mine".into());
    until_state(&states, |state| matches!(state, SaveState::Failed(_))).await;
    let failure = StoreError::ChangedElsewhere { stored: Some(1), expected: None };
    assert_eq!(states.borrow().last(), Some(&SaveState::Failed(failure)));
    autosave.offer("mine, later".into());
    autosave.flush();
    pause(300).await;
    assert_eq!(text_of(&store, "a").await.as_deref(), Some("theirs"));
    assert_eq!(autosave.unsaved().as_deref(), Some("mine, later"));
}

#[wasm_bindgen_test]
async fn after_a_failure_the_text_is_kept_and_the_next_change_tries_again() {
    let (store, name) = fresh_store().await;
    let (autosave, states) = autosave(&store, None);
    Factory::new().and_then(|factory| factory.delete(&name)).expect("a request").await.expect("erased");
    for text in ["one", "two"] {
        autosave.offer(text.into());
        assert_eq!(states.borrow().last(), Some(&SaveState::Saving));
        until_state(&states, |state| *state == SaveState::Failed(StoreError::Closed)).await;
        assert_eq!(autosave.unsaved().as_deref(), Some(text));
    }
}

#[wasm_bindgen_test]
async fn hiding_or_leaving_the_page_writes_at_once() {
    let (store, _) = fresh_store().await;
    let (autosave, _states) = autosave(&store, None);
    autosave.offer("typed just now".into());
    leave();
    let waited = until_saved(&store, "a", "typed just now").await;
    assert!(waited < 140, "{waited} ms: written by the timer, not by the event");
}

#[wasm_bindgen_test]
async fn dropping_it_writes_what_is_left_and_then_hears_nothing_more() {
    let (store, _) = fresh_store().await;
    let (autosave, states) = autosave(&store, None);
    autosave.offer("first".into());
    autosave.flush();
    autosave.offer("last".into());
    drop(autosave);
    until_saved(&store, "a", "last").await;
    leave();
    pause(50).await;
    assert_eq!(store.draft("a").await.expect("readable").map(|draft| draft.sequence), Some(2));
    assert!(matches!(states.borrow().last(), Some(SaveState::Saved { .. })));
}

#[wasm_bindgen_test]
async fn giving_way_to_a_newer_version_writes_what_is_unsaved_first() {
    let (store, name) = fresh_store().await;
    let (autosave, states) = autosave(&store, None);
    autosave.offer("typed just now".into());
    let newer = Factory::new().and_then(|factory| factory.open(&name, Some(NEWER))).expect("a request");
    newer.await.expect("not blocked").close();
    until_state(&states, |state| matches!(state, SaveState::Saved { .. })).await;
    assert_eq!(autosave.sequence(), Some(1));
    autosave.offer("and more".into());
    until_state(&states, |state| *state == SaveState::Failed(StoreError::NewerVersion)).await;
}
