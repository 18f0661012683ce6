//! Decisions that contradict each other: said, not counted, and ended by the reviewer.

use antt::document::decision::Ruling;
use antt::review::desk::{ReviewKind, RowVerdict};
use antt::review::trust::Entry;
use antt::text::review::{review_kind, row_verdict};
use antt::text::{Language, Say, page::desk_summary as words};
use e2e::review::decision;
use e2e::{App, Browser, json, until};

use super::generator::secret_of;
use super::many::{register_csv, trust_list, unit};
use super::seeded::{all, contradict, decide, forged, hold, reviewer, start};

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
fn two_files_of_the_same_revision_are_shown_as_a_conflict_and_count_nowhere() {
    let browser = Browser::start();
    browser.seed(App::serve(), &[]);
    let (one, other) = (forged(4, 4), forged(4, 10));
    // Both keys may sign for the unit.
    let second = Entry { did: secret_of(10).did(), ..unit(4).entry() };
    let mut trust = trust_list([unit(4)].into_iter(), reviewer());
    trust.add(second).expect("a new key");
    browser.seed_trust(&trust);
    hold(&browser, &one, Ruling::Accepted);
    hold(&browser, &other, Ruling::Accepted);
    browser.seed_setting("desk/register", &register_csv(5));
    browser.desk("/desk");
    let verdict = vi(row_verdict(RowVerdict::InConflict));
    browser.shows("#desk-rows tr.row .state.bad", verdict);
    browser.desk(&format!("/desk/s/{}", one.record.id.trim_start_matches("urn:uuid:")));
    for record in [&one.record, &other.record] {
        browser.shows("#rivals", &record.digest.short());
    }
    browser.shows("#rivals", "2 tệp khác nhau cùng là lần ký 1");
    browser.desk("/desk/figures");
    browser.click("#figures-year option[value='2026']");
    browser.shows("main .caption", "2026");
    assert_eq!(browser.text("#figure-total-not_verified"), "1");
    assert_eq!(browser.text("#figure-total-qualified"), "0");
    assert_eq!(browser.console_errors(), [""; 0]);
}

#[test]
fn a_conflict_ends_when_one_decision_is_corrected_to_say_what_the_other_says() {
    let browser = start(false);
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

    // Whoever decides anew corrects the one that counts.
    browser.click("#decide-again");
    browser.find("#stop-correcting");
    assert_eq!(browser.value("#decision-comment"), "Đã xem.", "it begins with what was decided");
    browser.clear("#decision-comment");
    browser.choose("ruling", "rejected");
    browser.keys("#decision-comment", "Không bổ sung.");
    browser.click("#sign-decision");
    browser.shows("#review-state", vi(review_kind(ReviewKind::Rejected)));
    until("one decision counts", || count(&browser, words::COUNTS) == 1);
    assert_eq!(count(&browser, words::CORRECTED), 3, "{:?}", tags(&browser));
    assert!(browser.console_errors().is_empty(), "{:?}", browser.console_errors());
}

#[test]
fn a_recognition_that_is_issued_later_is_added_by_accepting_once_more() {
    let browser = start(false);
    let one = &all()[4];
    browser.desk_summary(&one.record.id);
    browser.shows("#review-state", vi(review_kind(ReviewKind::Accepted)));
    browser.click("[id^='correct-']");
    browser.find("#correcting");
    browser.name_reviewer("Công an phường");
    browser.name_recognition();
    let signed = decision(&browser.sign_decision());
    assert_eq!((signed.decision, signed.supersedes.is_some()), (Ruling::Accepted, true));
    assert_eq!(signed.recognition.map(|paper| paper.issued_on), Some("2026-11-22".to_owned()));
    browser.click("#trust-own-key");
    browser.find("section[aria-labelledby=own-key] a[href$='#/key']");
    browser.shows("#review-state", vi(review_kind(ReviewKind::Recognised)));
    browser.shows(".decisions", "12/QĐ-UBND, ngày 22/11/2026, Ủy ban nhân dân phường");
    until("the later one counts", || count(&browser, words::COUNTS) == 1 && count(&browser, words::CORRECTED) == 1);
    browser.is_sound("vi");
}

#[test]
fn a_decision_that_comes_while_another_is_written_is_told_and_can_be_begun_with() {
    let browser = start(false);
    let one = &all()[2];
    browser.desk_summary(&one.record.id);
    browser.shows("#review-state", vi(review_kind(ReviewKind::Waiting)));
    assert!(browser.all("#correcting").is_empty(), "there is nothing to correct yet");
    let written = json!({ "ruling": "rejected", "comment": "Soạn trước." });
    browser.seed_setting(&format!("desk/decision/{}", one.record.digest), &written.to_string());
    decide(&browser, one, Ruling::Accepted);

    browser.desk_summary(&one.record.id);
    browser.shows("#review-state", vi(review_kind(ReviewKind::Accepted)));
    assert_eq!(browser.value("#decision-comment"), "Soạn trước.", "what was written stays until it is given up");
    browser.shows("main", vi(words::WITHOUT_FORMER));
    browser.is_sound("vi");
    browser.click("#take-in-force");
    until("it begins with what was decided", || browser.value("#decision-comment") == "Đã xem.");
    browser.gone("#take-in-force");
    browser.find("#stop-correcting");
    browser.name_reviewer("Công an phường");
    let signed = decision(&browser.sign_decision());
    assert_eq!((signed.decision, signed.supersedes.is_some()), (Ruling::Accepted, true));
}
