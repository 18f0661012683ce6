//! Figures, trust and a decision by keyboard alone.

use antt::review::trust::Entry;
use e2e::review::DECIDES;
use e2e::{Browser, json, until, wire::Wire};
use std::fs;

use super::generator::secret_of;
use super::many::{register_csv, trust_file, trust_list, unit};
use super::seeded::{One, all, reviewer, start};

const FOCUSED: &str = "
    const at = document.activeElement;
    const around = at.type === 'file' ? at.parentElement : at;
    const style = getComputedStyle(around);
    const box = around.getBoundingClientRect();
    const inside = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
    const shown = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
    return [at.matches(arguments[0]), at === document.body || (shown && inside), at.outerHTML.slice(0, 120)];";

struct Keyboard<'a> {
    browser: &'a Browser,
    wire: Wire,
}

impl Keyboard<'_> {
    fn at<'a>(browser: &'a Browser, route: &str) -> Keyboard<'a> {
        browser.desk(route);
        let keyboard = Keyboard { browser, wire: browser.wire() };
        keyboard.is_at("#heading");
        keyboard
    }

    #[track_caller]
    fn press(&mut self, key: &str) {
        self.wire.key(key, &[]).expect("pressed");
    }

    #[track_caller]
    fn write(&mut self, text: &str) {
        self.wire.unikey(text).expect("typing");
    }

    /// Goes on with Tab; every stop on the way can be seen.
    #[track_caller]
    fn tab_to(&mut self, css: &str) {
        for _ in 0..150 {
            self.press("Tab");
            let focused = self.browser.js(FOCUSED, &[json!(css)]);
            assert!(focused[1] == true, "the focus cannot be seen: {focused}");
            if focused[0] == true {
                return;
            }
        }
        panic!("no way to `{css}` by Tab");
    }

    #[track_caller]
    fn is_at(&self, css: &str) {
        until(&format!("the focus is on {css}"), || self.browser.js(FOCUSED, &[json!(css)])[0] == true);
    }
}

#[test]
fn a_figure_opens_its_list_and_gets_the_focus_back() {
    let browser = start(true);
    let mut keyboard = Keyboard::at(&browser, "/desk/figures");
    browser.find("#figures-result");
    keyboard.tab_to("#figures-year");
    keyboard.tab_to("#figure-total-qualified");
    keyboard.press("Enter");
    keyboard.is_at("#behind");
    keyboard.tab_to("#behind-rows tr.row");
    keyboard.press("ArrowDown");
    keyboard.is_at("#behind-rows tr[data-row='1']");
    keyboard.tab_to("#behind-close");
    keyboard.press("Enter");
    keyboard.is_at("#figure-total-qualified");
}

#[test]
fn a_key_is_compared_listed_and_found_again() {
    let browser = start(false);
    let did = secret_of(5_001).did();
    let mut keyboard = Keyboard::at(&browser, "/desk/trust");
    keyboard.tab_to("#trust-did");
    keyboard.write(&did.to_string());
    keyboard.tab_to("#look-at-did");
    keyboard.press("Enter");
    browser.shows("#compare-fingerprint", &did.fingerprint().to_string());
    keyboard.tab_to("#trust-name");
    keyboard.write("Trần Văn Ẩn");
    keyboard.tab_to("#role-reviewer");
    keyboard.press(" ");
    keyboard.tab_to("#save-key");
    keyboard.press("Enter");
    // What is missing takes the focus, and its line leads to the field.
    keyboard.is_at("#error-summary");
    keyboard.tab_to("#error-summary a");
    keyboard.press("Enter");
    keyboard.is_at("#trust-how");
    keyboard.write("Gặp trực tiếp");
    keyboard.tab_to("#save-key");
    keyboard.press("Enter");
    browser.gone("#compare-fingerprint");
    keyboard.tab_to("#search-keys");
    keyboard.write("tran van an");
    browser.shows(".trusted-key summary", "Trần Văn Ẩn");
}

#[test]
fn a_decision_is_written_and_signed() {
    let browser = start(false);
    let one = all().iter().find(|one| one.unit.n == 2).expect("a unit");
    let mut keyboard = Keyboard::at(&browser, &format!("/desk/s/{}", one.record.id.trim_start_matches("urn:uuid:")));
    browser.find("#sign-decision");
    keyboard.tab_to("#check-evidence");
    keyboard.tab_to("#ruling-0");
    keyboard.press(" ");
    keyboard.press("ArrowDown");
    keyboard.is_at("#ruling-1:checked");
    keyboard.tab_to("#decision-comment");
    keyboard.write("Kiểm tra lại số liệu");
    for (field, text) in [("name", "Trần Thị Bình"), ("title", "Phó phòng"), ("organisation", "Công an tỉnh")]
    {
        keyboard.tab_to(&format!("#reviewer-{field}"));
        keyboard.write(text);
    }
    keyboard.tab_to("#sign-decision");
    keyboard.press("Enter");
    browser.shows("#decisions ~ .decisions", "Kiểm tra lại số liệu");
    browser.wait_download(|name| name.starts_with("antt_tham-dinh_"));
    // What was signed has the focus, and the form is closed until somebody wants to decide anew.
    keyboard.is_at("#decided");
    browser.shows("#decided", "Đã ký quyết định");
    browser.gone("#sign-decision");
    keyboard.tab_to("#decide-again");
    keyboard.press("Enter");
    browser.find("#sign-decision");
}

#[test]
fn the_decision_is_reached_from_the_top_of_a_long_summary() {
    let browser = start(false);
    let one = all().iter().find(|one| one.unit.n == 2).expect("a unit");
    let mut keyboard = Keyboard::at(&browser, &format!("/desk/s/{}", one.record.id.trim_start_matches("urn:uuid:")));
    browser.find(DECIDES);
    keyboard.tab_to("#to-decide");
    keyboard.press("Enter");
    keyboard.is_at("#decide");
}

#[test]
fn the_list_is_filtered_selected_and_exported() {
    let browser = start(false);
    browser.desk("/desk");
    browser.find("#desk-rows tr.row");
    browser.use_keys_only();
    let left = |count: usize| browser.shows("#desk-count", &format!("Hiện {count} trên {}", all().len()));
    let counted = |fits: &dyn Fn(&One) -> bool| all().iter().filter(|one| fits(one)).count();
    let of_parent = |one: &One| one.unit.parent_name == "Xã số 1";
    let returned = |one: &One| one.unit.n % 4 == 1;
    // By the values of the lists: places in them.
    let value = |list: &str, label: &str| {
        let find = "return [...document.querySelector(arguments[0]).options].find((one) => one.textContent.startsWith(arguments[1])).value";
        let value = browser.js(find, &[json!(list), json!(label)]);
        format!("{list} option[value='{}']", value.as_str().unwrap_or_default())
    };
    browser.click(&value("#desk-parent", "Xã số 1"));
    left(counted(&of_parent));
    browser.click(&value("#desk-review", "Đã trả lại"));
    let both = counted(&|one| of_parent(one) && returned(one));
    left(both);
    browser.keys("#desk-search", "don vi so");
    left(both);
    browser.click("#choose-all");
    browser.shows("#desk-count", &format!("đã chọn {both}"));
    browser.click("#desk-export");
    let table = fs::read_to_string(browser.wait_download(|name| name == "antt_ho-so.csv")).expect("the table");
    assert_eq!(table.lines().count(), 1 + both, "{table}");
    browser.click("#desk-unchoose");
    browser.click("#desk-clear");
    left(all().len());
    assert_eq!(browser.console_errors(), [""; 0]);
}

#[test]
fn a_register_is_chosen_and_used() {
    let browser = start(false);
    browser.desk("/desk/figures");
    browser.find("#register-file");
    browser.use_keys_only();
    let file = browser.scratch().join("danh-sach.csv");
    fs::write(&file, register_csv(12)).expect("a file");
    browser.upload("#register-file", &[&file]);
    browser.shows("#register-holds", "12 đơn vị");
    browser.click("#register-use");
    browser.shows("#figures-result", "trên 12 đơn vị");
    browser.click("#save-figures");
    browser.wait_download(|name| name == "antt_so-lieu_2026.csv");
}

#[test]
fn a_list_of_keys_is_looked_at_and_taken_over_and_a_card_is_listed_for_a_unit_that_is_searched() {
    let browser = start(true);
    browser.desk("/desk/trust");
    let before = browser.text("#listed-keys");
    browser.use_keys_only();
    let list = browser.scratch().join("khoa.json");
    let theirs = trust_list([7, 14].into_iter().map(unit), Entry { did: secret_of(8_888).did(), ..reviewer() });
    fs::write(&list, trust_file(&theirs, 9_999)).expect("a file");
    browser.upload("#trust-file", &[&list]);
    browser.shows("main", "Khóa ký danh sách được tin cậy");
    browser.keys("#search-entries", "don vi so 14");
    browser.click("#take-shown");
    browser.click("#take-some");
    until("one more key is listed", || browser.text("#listed-keys") != before);

    browser.keys("#trust-did", &secret_of(21).did().to_string());
    browser.click("#look-at-did");
    browser.shows("#compare-fingerprint", &secret_of(21).did().fingerprint().to_string());
    browser.keys("#trust-name", "Công an xã");
    browser.click("#role-unit");
    browser.keys("#unit-search", "00021");
    browser.shows("#units-found", "Tìm thấy 1 đơn vị");
    browser.click("#add-unit-0");
    browser.find("#trust-unit-0:checked");
    browser.keys("#trust-how", "Gặp trực tiếp");
    browser.click("#save-key");
    browser.shows("main", "Đã ghi.");
}

#[test]
fn the_desk_is_copied_erased_and_restored() {
    let browser = start(true);
    browser.desk("/desk/copy");
    browser.use_keys_only();
    browser.click("#save-copy");
    let copy = browser.wait_download(|name| name.starts_with("antt_ban-tham-dinh_") && name.ends_with(".zip"));
    browser.desk("/settings");
    browser.click("#erase");
    browser.click("#erase-sure");
    browser.shows(".notice", "Đã xóa");
    browser.desk("/desk/copy");
    browser.upload("#copy-file", &[&copy]);
    browser.find("#copy-staged");
    browser.click("#copy-compared");
    browser.find("#copy-keys");
    browser.click("#take-shown");
    browser.click("#restore-copy");
    browser.shows("main .notice.good", "Đã khôi phục");
    browser.desk("/desk");
    browser.shows("#desk-count", &format!("Hiện {} trên", all().len()));
}
