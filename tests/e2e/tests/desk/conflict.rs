//! Decisions that contradict each other: said, not counted, and ended by the reviewer.

use antt::review::desk::ReviewKind;
use antt::text::{Language, Say, page::desk_summary as words, review::review_kind};
use e2e::{App, Browser, until};

use super::seeded::{all, contradict, start};

fn vi(sentence: Say) -> &'static str {
    Language::Vi.say(sentence)
}

/// What is said of each decision, in the order of the page.
fn tags(browser: &Browser) -> Vec<String> {
    browser.all(".decisions .tag").iter().map(e2e::Element::text).collect()
}

fn count(browser: &Browser, tag: Say) -> usize {
    tags(browser).iter().filter(|text| text.contains(vi(tag))).count()
}

#[test]
fn a_conflict_ends_when_one_decision_is_corrected_to_say_what_the_other_says() {
    let browser = start(App::serve(), false);
    let one = &all()[1];
    let accepts = contradict(&browser, one);
    browser.desk(&format!("/desk/s/{}", one.record.id.trim_start_matches("urn:uuid:")));
    browser.shows("#review-state", vi(review_kind(ReviewKind::Conflict)));
    browser.find("#sign-decision");
    assert_eq!((count(&browser, words::CONTRADICTS), count(&browser, words::COUNTS)), (2, 0), "{:?}", tags(&browser));

    // A third one beside them would help nobody.
    browser.choose("ruling", "returned");
    browser.keys("#decision-comment", "Bổ sung biên bản.");
    browser.name_reviewer("Công an phường");
    browser.click("#sign-decision");
    browser.shows("#error-summary", "thay cho một quyết định đã có");
    assert_eq!(tags(&browser).len(), 2);

    browser.click(&format!("[id='correct-{}']", accepts.digest.short()));
    browser.find("#correcting");
    browser.choose("ruling", "returned");
    browser.click("#sign-decision");
    browser.wait_download(|name| name.starts_with("antt_tham-dinh_"));
    until("the new decision is there", || tags(&browser).len() == 3);
    browser.click("#trust-own-key");
    browser.shows("#review-state", vi(review_kind(ReviewKind::Returned)));
    until("one decision counts", || count(&browser, words::COUNTS) == 1);
    assert_eq!(count(&browser, words::CORRECTED), 2, "{:?}", tags(&browser));

    // Whoever decides anew without pressing anything corrects the one that counts.
    browser.find("#correcting");
    assert!(browser.all("#stop-correcting").is_empty(), "there is nothing to stop");
    browser.choose("ruling", "rejected");
    browser.keys("#decision-comment", "Không bổ sung.");
    browser.click("#sign-decision");
    browser.shows("#review-state", vi(review_kind(ReviewKind::Rejected)));
    until("one decision counts", || count(&browser, words::COUNTS) == 1);
    assert_eq!(count(&browser, words::CORRECTED), 3, "{:?}", tags(&browser));
    assert!(browser.console_errors().is_empty(), "{:?}", browser.console_errors());
}
