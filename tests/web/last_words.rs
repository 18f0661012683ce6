//! What a page that was left could not write any more is written when it is opened again.

use antt::browser::autosave::{Autosave, SaveState, forget_all_last_words, hear_all_last_words, hear_last_words};
use antt::browser::store::Store;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::Storage;

use crate::lock::take;
use crate::support::{Pretence, draft, fresh_store, full_disk, leave, pause, text_of, until_saved};

fn storage() -> Storage {
    web_sys::window().expect("a window").local_storage().expect("allowed").expect("a storage")
}

fn key(store: &Store, id: &str) -> String {
    format!("antt-last-words/{}/{id}", store.drafts_name())
}

/// As a page leaves it that has seen the draft stored with these numbers.
fn leave_behind(store: &Store, id: &str, follows: &str) {
    storage().set_item(&key(store, id), &format!("{follows} 1795000001 left behind")).expect("kept");
}

fn is_left(store: &Store, id: &str) -> bool {
    storage().get_item(&key(store, id)).expect("readable").is_some()
}

/// A store whose draft was written so often.
async fn store_with(writes: u64) -> Store {
    let (store, _) = fresh_store().await;
    for n in 0..writes {
        store.put_draft(&draft("a", "stored"), (n > 0).then_some(n)).await.expect("written");
    }
    store
}

#[wasm_bindgen_test]
async fn it_takes_the_place_of_what_it_follows_and_of_nothing_newer() {
    for (follows, writes, expected) in [
        ("2 3", 2, Some("left behind")),
        ("0 1", 0, Some("left behind")),
        // A write that was under way came in.
        ("2 4", 3, Some("left behind")),
        // What the page wrote on leaving came in.
        ("2 3", 3, Some("stored")),
        ("2 3", 5, Some("stored")),
        // Restored from a copy, or another draft of that name.
        ("2 3", 1, Some("stored")),
        // Taken away meanwhile.
        ("2 3", 0, None),
    ] {
        let store = store_with(writes).await;
        leave_behind(&store, "a", follows);
        assert_eq!(hear_last_words(&store, "a").await, None);
        assert_eq!(text_of(&store, "a").await.as_deref(), expected, "{follows} after {writes}");
        assert!(!is_left(&store, "a"), "{follows} after {writes}");
    }
}

#[wasm_bindgen_test]
async fn whoever_leaves_leaves_the_newest_text_and_whoever_lives_on_takes_it_back() {
    let store = store_with(1).await;
    let autosave = Autosave::new(store.clone(), "a".into(), Some(1), |_| ()).alone();
    autosave.offer("first".into());
    autosave.flush();
    autosave.offer("last".into());
    leave();
    let left = storage().get_item(&key(&store, "a")).expect("readable").expect("left");
    // 1 is stored and 2 under way; 3 is what is written behind it on leaving.
    assert!(left.starts_with("1 3 ") && left.ends_with(" last"), "{left}");
    until_saved(&store, "a", "last").await;
    autosave.offer("later".into());
    autosave.settle().await;
    assert_eq!(text_of(&store, "a").await.as_deref(), Some("later"));
    assert!(!is_left(&store, "a"));
}

#[wasm_bindgen_test]
async fn what_the_disk_has_no_room_for_is_given_to_whoever_asked_and_stays_left() {
    let store = store_with(1).await;
    leave_behind(&store, "a", "1 2");
    {
        let _full = full_disk();
        assert_eq!(hear_last_words(&store, "a").await.as_deref(), Some("left behind"));
    }
    assert!(is_left(&store, "a"));
    assert_eq!(text_of(&store, "a").await.as_deref(), Some("stored"));
}

#[wasm_bindgen_test]
async fn what_could_not_be_written_is_left_too_and_follows_what_is_stored() {
    let store = store_with(1).await;
    let (tell, told) = std::sync::mpsc::channel();
    let autosave = Autosave::new(store.clone(), "a".into(), Some(1), move |state| _ = tell.send(state)).alone();
    {
        let _full = full_disk();
        autosave.offer("first".into());
        autosave.flush();
        autosave.offer("last".into());
        while !told.try_iter().any(|state| matches!(state, SaveState::Failed(_))) {
            pause(5).await;
        }
        let left = storage().get_item(&key(&store, "a")).expect("readable").expect("left");
        assert!(left.starts_with("1 2 ") && left.ends_with(" last"), "{left}");
    }
    autosave.settle().await;
    assert!(!is_left(&store, "a"));
}

#[wasm_bindgen_test]
async fn without_locks_nobody_takes_what_a_living_window_may_still_write() {
    let store = store_with(1).await;
    leave_behind(&store, "a", "1 2");
    {
        let _pretence = Pretence::missing("Navigator.prototype", "locks");
        hear_all_last_words(&store, str::to_owned).await;
    }
    assert!(is_left(&store, "a"));
    assert_eq!(text_of(&store, "a").await.as_deref(), Some("stored"));
}

#[wasm_bindgen_test]
async fn a_draft_that_a_living_window_writes_is_left_to_it() {
    let store = store_with(1).await;
    let lock = take("last-words").await;
    leave_behind(&store, "a", "1 2");
    hear_all_last_words(&store, |_| "last-words".to_owned()).await;
    assert_eq!(text_of(&store, "a").await.as_deref(), Some("stored"));
    assert!(is_left(&store, "a"));
    hear_all_last_words(&store, |_| "nobody's".to_owned()).await;
    assert_eq!(text_of(&store, "a").await.as_deref(), Some("left behind"));
    drop(lock);
}

#[wasm_bindgen_test]
async fn what_is_no_text_of_this_program_is_left_alone_and_erasing_takes_it_away() {
    let store = store_with(1).await;
    storage().set_item(&key(&store, "a"), "something else").expect("kept");
    assert_eq!(hear_last_words(&store, "a").await, None);
    assert_eq!(text_of(&store, "a").await.as_deref(), Some("stored"));
    assert!(is_left(&store, "a"));
    forget_all_last_words();
    assert!(!is_left(&store, "a"));
}
