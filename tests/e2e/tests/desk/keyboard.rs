//! Figures, trust and a decision by keyboard alone.

use e2e::{App, Browser, json, until, wire::Wire};

use super::generator::secret_of;
use super::seeded::{all, start};

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
    let browser = start(App::serve(), true);
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
    let browser = start(App::serve(), false);
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
    let browser = start(App::serve(), false);
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
    let browser = start(App::serve(), false);
    let one = all().iter().find(|one| one.unit.n == 2).expect("a unit");
    let mut keyboard = Keyboard::at(&browser, &format!("/desk/s/{}", one.record.id.trim_start_matches("urn:uuid:")));
    browser.find("#sign-decision");
    keyboard.tab_to("#to-decide");
    keyboard.press("Enter");
    keyboard.is_at("#decide");
}
