//! What changes the desk, by keyboard alone: the order of the list, keys, pairs, targets, a commune's rows, the office, many decisions.

use antt::assessment::{Draft, Field};
use antt::criteria::UnitKind;
use e2e::{App, Browser, filled, until};
use std::fs;

use super::generator::secret_of;
use super::many::{register_csv, trust_list, unit};
use super::papers::words_of_docx;
use super::seeded::{all, counts, reviewer, start};
use super::together::{counts_together, goes_there, qualified, signed, with_a_key};
use super::trust::{bare, revoke, statement};

#[test]
fn a_heading_orders_the_list_and_a_row_of_it_is_opened() {
    let browser = start(false);
    browser.desk("/desk");
    browser.find("#desk-rows tr.row");
    browser.use_keys_only();
    let first = || browser.text("#desk-rows tr.row th a");
    assert_eq!(first(), "Đơn vị số 0");
    browser.click("#desk-rows th:nth-child(2) button");
    browser.find("#desk-rows th:nth-child(2)[aria-sort=descending]");
    until("the last is first", || first() == "Đơn vị số 166");
    browser.click("#desk-rows tr.row th a");
    let opened = all().iter().find(|one| one.unit.n == 166).expect("a unit");
    let id = opened.record.id.trim_start_matches("urn:uuid:");
    until("its page is shown", || browser.url().ends_with(&format!("#/desk/s/{id}")));
    assert_eq!(browser.console_errors(), [""; 0]);
}

#[test]
fn a_key_is_revoked_and_a_change_of_key_is_confirmed() {
    let browser = Browser::start();
    browser.seed(App::serve(), &[]);
    browser.seed_trust(&trust_list([unit(1), unit(2)].into_iter(), reviewer()));
    browser.desk("/desk/trust");
    browser.shows("#listed-keys", "(3)");
    browser.use_keys_only();
    let file = browser.scratch().join("doi-khoa.json");
    fs::write(&file, statement(1, 2)).expect("a file");
    browser.upload("#trust-file", &[&file]);
    browser.click("#confirm-rotation");
    browser.shows("main", "Đã xác nhận đổi khóa.");

    browser.desk("/desk/trust");
    let did = secret_of(2).did();
    let id = bare(&did);
    browser.keys("#search-keys", &did.fingerprint().to_string());
    until("it is found alone", || browser.all(".trusted-key").len() == 1);
    browser.click(".trusted-key > summary");
    browser.click(".trusted-key details > summary");
    revoke(&browser, &id);
    assert_eq!(browser.console_errors(), [""; 0]);
}

#[test]
fn a_unit_is_paired_with_its_line_of_the_register_and_a_target_is_set() {
    let browser = start(false);
    browser.seed_setting("desk/register", &register_csv(6).replace("00004,Đơn vị số 4,", "A-4,DON VI SO 4,"));
    browser.desk("/desk/figures");
    browser.shows("#pair-rows tr.row", "Chưa ghép");
    assert_eq!(browser.text("#figure-total-not_submitted"), "1");
    browser.use_keys_only();
    browser.click("#pair-rows button");
    browser.shows("#pair-rows tr.row", "Đã ghép");
    until("it is counted", || browser.text("#figure-total-not_submitted") == "0");
    browser.click("#pair-rows button");
    until("it is not counted any more", || browser.text("#figure-total-not_submitted") == "1");
    browser.click("details:has(#target-all) > summary");
    browser.clear("#target-all");
    browser.keys("#target-all", "5");
    browser.shows("#figures-result", "chỉ tiêu 5%");
    assert_eq!(browser.console_errors(), [""; 0]);
}

#[test]
fn a_communes_draft_is_chosen_and_filled_from_the_figures() {
    let browser = start(true);
    let draft = Draft { year: 2026, ..filled::draft(UnitKind::Commune) };
    browser.seed(App::serve(), &[&draft]);
    browser.desk("/desk/figures");
    browser.find("#coverage-draft");
    browser.use_keys_only();
    browser.click(&format!("#coverage-draft option[value='{}']", draft.id));
    browser.click("#coverage-fill");
    let kind = UnitKind::IN_COVERAGE[0];
    let expected = counts()[&(kind.id().to_owned(), "expected")].to_string();
    let filled = || browser.stored_draft(&draft).entries["5.4.coverage"].entry.text(Field::Total(0)).to_owned();
    until("the draft is written", || filled() == expected);
    assert_eq!(browser.console_errors(), [""; 0]);
}

#[test]
fn the_office_is_entered_for_a_paper() {
    let browser = start(true);
    browser.desk("/desk/papers/tong-hop/2026");
    browser.find(".paper-kind");
    browser.use_keys_only();
    for (field, text) in [("higher", "Bộ Công an"), ("name", "Công an tỉnh"), ("signer", "Đỗ Thị Hường")]
    {
        browser.clear(&format!("#office-{field}"));
        browser.keys(&format!("#office-{field}"), text);
    }
    browser.shows(".paper-higher", "BỘ CÔNG AN");
    browser.shows(".paper-signature .name", "Đỗ Thị Hường");
    assert!(words_of_docx(&browser, "tong-hop").contains("Đỗ Thị Hường"));
    assert_eq!(browser.console_errors(), [""; 0]);
}

#[test]
fn several_assessments_are_accepted_at_once() {
    let waiting = qualified(|n| n % 4 > 1);
    let browser = with_a_key(waiting[0]);
    browser.use_keys_only();
    goes_there(&browser);
    counts_together(&browser, waiting.len() - 1);
    browser.name_recognition();
    let accepted = qualified(|n| n % 4 == 0 && n % 8 != 0);
    let all = waiting.len() + accepted.len();
    counts_together(&browser, all);
    browser.click("#sign-decision");
    signed(&browser, all);
    assert_eq!(browser.console_errors(), [""; 0]);
}
