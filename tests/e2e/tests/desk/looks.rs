//! How both pages stand on a phone, on a screen, on paper, in both languages.

use e2e::{App, Browser, json};

use super::many::register_csv;
use super::seeded::{EXPECTED, start};

const PAGES: [(&str, &str); 2] = [("/desk", "#desk-rows tr.row"), ("/desk/figures", "#figures-result")];

fn visit(browser: &Browser, (route, css): (&str, &str)) {
    browser.goto(&format!("{}#{route}", App::serve().url()));
    browser.find(css);
    if route.ends_with("figures") {
        browser.js("document.getElementById('figure-total-expected').click()", &[]);
        browser.find("#behind-rows tr.row");
    }
}

#[test]
fn both_pages_fit_read_and_print() {
    let browser = start(true);
    let mut faults = Vec::new();
    for language in ["vi", "en"] {
        browser.js("localStorage.setItem('antt-language', arguments[0])", &[language.into()]);
        browser.reload();
        browser.find(&format!("html[lang={language}] #heading"));
        for page in PAGES {
            visit(&browser, page);
            let mut told = |found: Vec<String>, how: &str| {
                faults.extend(found.into_iter().map(|fault| format!("{} {language} {how}: {fault}", page.0)));
            };
            for width in [360, 1280] {
                browser.emulate_device(width, 800, 1, width < 700);
                told(browser.faults_of_layout(), &width.to_string());
            }
            told(browser.faults_of_meaning(language), "meaning");
            told(browser.faults_of_contrast(), "contrast");
            browser.emulate_media("print", &[]);
            told(browser.faults_of_print(), "print");
            browser.emulate_media("", &[]);
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// Rows of long tables that are higher or lower than the first, and states that reach out of their cell.
const UNEVEN: &str = "
    const faults = [];
    for (const table of document.querySelectorAll('.long')) {
        const rows = [...table.querySelectorAll('tr.row')];
        const high = (row) => row.getBoundingClientRect().height;
        for (const row of rows.filter((row) => Math.abs(high(row) - high(rows[0])) > 0.5)) {
            faults.push(`${table.id}: ${high(row)} px beside ${high(rows[0])} px: ${row.textContent}`);
        }
        for (const state of table.querySelectorAll('tr.row .state')) {
            const [inner, cell] = [state.getBoundingClientRect(), state.closest('td, th').getBoundingClientRect()];
            if (inner.top < cell.top - 0.5 || inner.bottom > cell.bottom + 0.5 || state.scrollWidth > state.clientWidth + 1) {
                faults.push(`${table.id}: cut off: ${state.textContent}`);
            }
        }
    }
    return faults;";

#[test]
fn rows_of_long_tables_are_equally_high_whatever_their_states_say() {
    let browser = start(true);
    let register = register_csv(EXPECTED + 3);
    // Three units of the register write their code otherwise; two pairs of earlier registers stand as they were.
    browser.seed_setting("desk/register", &register.replace("00162,", "90162,").replace("00163,", "90163,"));
    let name = |code: &str| {
        format!("{{\"kind\":\"commune\",\"name\":\"Đơn vị số 162\",\"code\":\"{code}\",\"parentName\":\"Xã số 3\"}}")
    };
    let pair = |from: &str, to: &str| format!("pair {{\"submitted\":{},\"expected\":{}}}\n", name(from), name(to));
    browser.seed_setting("desk/figures", &format!("target 80\n{}{}", pair("77777", "66666"), pair("00000", "00005")));
    browser
        .put("received", &[json!({ "digest": "sha256:1", "name": "hong.json", "firstSeen": "hôm qua", "bytes": "{" })]);
    let mut faults = Vec::new();
    for language in ["vi", "en"] {
        browser.js("localStorage.setItem('antt-language', arguments[0])", &[language.into()]);
        for (route, css) in [("/desk", "#desk-rows tr.row"), ("/desk/figures", "#pair-rows tr.row .state")] {
            for width in [360, 768, 1280] {
                browser.emulate_device(width, 800, 1, width < 700);
                visit(&browser, (route, css));
                let found = browser.js(UNEVEN, &[]);
                let found = found.as_array().into_iter().flatten().filter_map(|fault| fault.as_str());
                faults.extend(found.map(|fault| format!("{language} {width}: {fault}")));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
