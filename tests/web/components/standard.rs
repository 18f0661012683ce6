//! A newer version of the standard, which nobody has released yet: offered, moved to, and what no longer answers waits beside.

use std::rc::Rc;

use antt::assessment::{CheckEntry, Draft, Entry};
use antt::criteria::{Criteria, CriteriaFile, UnitKind, parse_iso, read, shipped, standard_for};
use antt::document::summary::prepare;
use antt::ui::components::Said;
use antt::ui::pages::further::{StandardRow, ToReview};
use antt::ui::state::{OpenDraft, Rework, Saving};
use serde_json::{Value, json};
use wasm_bindgen_test::wasm_bindgen_test;
use yew::prelude::*;

use super::mount::Mounted;

const ASKED_OTHERWISE: &str = "5.1.registration";
const HIGHER: &str = "5.1.models";
const AS_BEFORE: &str = "5.1.plan";

/// The standard for communes in which one check is asked otherwise, and another has a higher threshold.
fn newer() -> Criteria {
    let released = shipped().iter().find(|file| file.kind == UnitKind::Commune).expect("shipped");
    let mut file: Value = serde_json::from_str(released.text).expect("JSON");
    file["version"] = json!("2099.1");
    for check in file["criteria"]
        .as_array_mut()
        .expect("criteria")
        .iter_mut()
        .flat_map(|one| one["checks"].as_array_mut().expect("checks"))
    {
        match check["id"].as_str() {
            Some(ASKED_OTHERWISE) => check["question"]["vi"] = json!("Hỏi khác?"),
            Some(HIGHER) => check["answer"]["minimum"] = json!(9),
            _ => {}
        }
    }
    match read(&file) {
        Ok(CriteriaFile::Standard(standard)) => standard,
        other => panic!("{other:?}"),
    }
}

/// Each of the three checks answered.
fn draft() -> Draft {
    let standard = standard_for(UnitKind::Commune).expect("a standard");
    let id = "urn:uuid:6f9619ff-8b86-4011-b42d-00cf4fc964ff".to_owned();
    let mut draft = Draft::new(id, UnitKind::Commune, 2026, standard.version.clone(), 0);
    for id in [ASKED_OTHERWISE, HIGHER, AS_BEFORE] {
        let mut entry = CheckEntry::blank(&standard.check(id).expect("a check").rule);
        entry.note = format!("Ghi chú {id}");
        if let Entry::Count { count } = &mut entry.entry {
            *count = "mười hai".to_owned();
        }
        draft.entries.insert(id.to_owned(), entry);
    }
    draft
}

fn open(draft: Draft, newer: &Rc<Criteria>) -> OpenDraft {
    let begun = standard_for(UnitKind::Commune).expect("a standard");
    let standard = if draft.standard_version == newer.version { newer.clone() } else { Rc::new(begun.clone()) };
    let today = parse_iso("2026-11-24").expect("a day");
    let prepared = Rc::new(prepare(&draft, &standard, today, None).expect("a period"));
    OpenDraft {
        draft: Rc::new(draft),
        standard,
        used: Rc::default(),
        prepared,
        read_only: false,
        saving: Saving::Untouched,
    }
}

#[component]
fn Moving() -> Html {
    let newest = use_memo((), |()| newer());
    let held = use_state(|| open(draft(), &newest));
    let on_change = Callback::from({
        let (held, newest) = (held.clone(), newest.clone());
        move |(rework, _): (Rework, Said)| {
            if let Some(draft) = rework(&held) {
                held.set(open(draft, &newest));
            }
        }
    });
    let kept: Vec<String> = held.draft.entries.keys().cloned().collect();
    html! {
        <>
            <StandardRow open={(*held).clone()} newest={newest} on_change={on_change.clone()} />
            <ToReview open={(*held).clone()} {on_change} />
            <p id="kept">{ kept.join(" ") }</p>
        </>
    }
}

#[wasm_bindgen_test]
async fn a_draft_moves_to_a_newer_standard_and_loses_nothing() {
    let page: Mounted<Moving> = Mounted::new(()).await;
    page.shows("#standard-of-draft", "đã có bản mới hơn").await;
    assert!(page.look("#to-review").is_none());
    page.click("[id='move-standard/commune-2099.1']");
    page.shows("#standard-of-draft", "bản mới nhất có trong ứng dụng").await;
    // Only what asks the same was carried over; the others are marked, with the version that they were typed for.
    assert_eq!(page.text("#kept"), AS_BEFORE);
    let waiting = "section[aria-labelledby='to-review']";
    for text in ["Cần xem lại", "Hỏi khác?", "Đã nhập theo bản 2025.1", "mười hai", "Ghi chú 5.1.registration"]
    {
        page.shows(waiting, text).await;
    }
    page.click(&format!("[id^='take-back-'][id$='-{HIGHER}']"));
    page.shows("#kept", HIGHER).await;
    page.click(&format!("[id^='dismiss-'][id$='-{ASKED_OTHERWISE}']"));
    page.until("nothing waits", |page| page.look("#to-review").is_none()).await;
    assert_eq!(page.text("#kept"), format!("{HIGHER} {AS_BEFORE}"));
}
