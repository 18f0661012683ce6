//! A summary whose criteria this version does not have: nothing is computed, and still everything in it can be read.

use antt::criteria::UnitKind;
use antt::text::Language;
use antt::text::page::open as words;
use e2e::Browser;
use serde_json::json;

use crate::made::{opened, signed_again};

#[test]
fn its_answers_are_told_under_their_checks_ids() {
    let vi = |sentence| Language::Vi.say(sentence);
    let digest = format!("sha256:{:064}", 7);
    let bytes = signed_again(UnitKind::Commune, |document| {
        document["criteria"][0]["version"] = json!("2099.1");
        document["answers"]["5.1.resolution"]["note"] = json!("Đã gửi cấp trên");
        document["answers"]["5.1.resolution"]["evidence"] = json!([
            { "title": "Nghị quyết", "page": "3", "file": { "name": "nq.pdf", "size": 1000, "digest": digest } }
        ]);
    });
    let browser = Browser::start();
    let page = opened(&browser, "unknown", &bytes);
    assert!(page.contains(vi(words::INTACT)) && page.contains(vi(words::NOT_COMPUTED)), "{page}");
    assert!(page.contains("bản 2099.1"), "{page}");
    browser.click("main details:nth-last-of-type(2) > summary");
    browser.shows("main details[open]", vi(words::BARE_ANSWERS_WHY));
    let answers = browser.text("main details[open]");
    for told in ["5.1.resolution", "12-NQ/ĐU", "15/02/2026", "Đã gửi cấp trên", "Nghị quyết, trang 3", "nq.pdf"]
    {
        assert!(answers.contains(told), "{told} is not in\n{answers}");
    }
    // The digest is short until somebody unfolds it.
    assert!(answers.contains("0000000000000000…") && !answers.contains(&digest), "{answers}");
    browser.click("main details[open] .digest-fold > summary");
    browser.shows("main details[open] .digest-fold", &digest);
    browser.is_sound("vi");
}
