//! Folds, tags, second thoughts, digests, and what is said of a button that was pressed.

use std::cell::Cell;
use std::rc::Rc;

use antt::browser::files::FileError;
use antt::text::page::storage;
use antt::text::{Language, check_verdict};
use antt::ui::components::{
    CheckTag, CheckTagProps, DigestView, DigestViewProps, Fold, FoldProps, Said, SaidLine, SaidLineProps,
    SecondThought, SecondThoughtProps,
};
use antt::verdict::Verdict;
use wasm_bindgen_test::wasm_bindgen_test;
use yew::prelude::*;

use super::mount::{Mounted, settled};

fn fold(open_at_first: bool) -> FoldProps {
    FoldProps { summary: "Ghi chú".into(), open_at_first, children: html! { <p>{ "Nội dung" }</p> } }
}

#[wasm_bindgen_test]
async fn a_fold_is_open_at_first_where_it_holds_something_and_then_nobody_folds_it_but_the_person() {
    for first in [true, false] {
        let mut note = Mounted::<Fold>::new(fold(first)).await;
        let is_open = |note: &Mounted<Fold>| note.find("details").has_attribute("open");
        assert_eq!(is_open(&note), first);
        // A field in it is empty for a moment, or is not any more.
        note.update(fold(!first)).await;
        assert_eq!(is_open(&note), first);
        note.click("summary");
        settled().await;
        assert_eq!(is_open(&note), !first);
        note.update(fold(first)).await;
        assert_eq!(is_open(&note), !first);
    }
}

#[wasm_bindgen_test]
async fn a_tag_says_its_verdict_in_words_beside_its_colour() {
    for (verdict, tone) in [
        (Verdict::Met, "good"),
        (Verdict::NotMet, "bad"),
        (Verdict::Unanswered, "quiet"),
        (Verdict::NotApplicable, "quiet"),
    ] {
        let tag = Mounted::<CheckTag>::new(CheckTagProps { verdict }).await;
        assert_eq!(tag.text(&format!(".tag.{tone}")), Language::Vi.say(check_verdict(verdict)));
    }
}

#[wasm_bindgen_test]
async fn what_cannot_be_undone_is_asked_twice() {
    let done = Rc::new(Cell::new(0));
    let on_sure = Callback::from({
        let done = done.clone();
        move |()| done.set(done.get() + 1)
    });
    let props = SecondThoughtProps {
        id: "erase".into(),
        label: "Xóa".into(),
        sure: "Xóa hẳn?".into(),
        what: "Mất hết".into(),
        keep: "Giữ lại".into(),
        failed: None,
        on_sure,
    };
    let thought = Mounted::<SecondThought>::new(props).await;
    thought.click("#erase");
    thought.shows("[role=alert]", "Xóa hẳn?").await;
    thought.click(".button.plain");
    thought.until("the question is gone", |thought| thought.count("[role=alert]") == 0).await;
    assert_eq!(done.get(), 0);
    thought.click("#erase");
    thought.shows("[role=alert]", "Mất hết").await;
    thought.click("#erase-sure");
    assert_eq!(done.get(), 1);
}

#[wasm_bindgen_test]
async fn a_digest_is_short_until_it_is_unfolded() {
    let whole = format!("sha256:{:064}", 7);
    let digest = Mounted::<DigestView>::new(DigestViewProps { digest: whole.clone().into() }).await;
    assert_eq!(digest.text("summary"), "0000000000000000…");
    assert_eq!(digest.text("details > .digest"), whole);
    assert!(!digest.find("details").has_attribute("open"));
    let none = Mounted::<DigestView>::new(DigestViewProps { digest: "none".into() }).await;
    assert_eq!((none.text(".digest"), none.count("details")), ("none".to_owned(), 0));
}

#[wasm_bindgen_test]
async fn what_came_of_a_button_is_said_in_the_line_for_it() {
    let full = FileError::NotSaved { name: "QuotaExceededError".into(), message: "full".into() };
    let cases = [
        (Said::Nothing, "", ""),
        (Said::Working, Language::Vi.say(storage::WORKING), ""),
        (Said::Done(storage::PASSPHRASE_EMPTY), Language::Vi.say(storage::PASSPHRASE_EMPTY), ""),
        (Said::SavedTo("a.json".into()), "Đã giao cho trình duyệt lưu: a.json", ""),
        (Said::Failed(full.into()), "", "full"),
    ];
    for (said, done, failed) in cases {
        let line = Mounted::<SaidLine>::new(SaidLineProps { said }).await;
        assert_eq!(line.text("[role=status]"), done);
        let message = line.text("[aria-live]");
        assert!(message.contains(failed) && message.is_empty() == failed.is_empty(), "{message}");
    }
}
