//! Two years side by side, and a target for each kind of unit.

use antt::criteria::UnitKind;
use antt::document::to_file;
use antt::text::Language;
use antt::text::kind_name;
use e2e::{Browser, json, until};
use std::fs;

use super::generator::signed;
use super::many::{YEAR, unit};
use super::seeded::{EXPECTED, counts, is_trusted, start, state};

/// Units that handed in the year before as well.
const BEFORE: std::ops::Range<u64> = 30..60;

fn figure(browser: &Browser, id: &str) -> u64 {
    let text = browser.js("return document.getElementById(arguments[0])?.textContent", &[json!(id)]);
    text.as_str().and_then(|text| text.replace('.', "").parse().ok()).unwrap_or_else(|| panic!("{id}: {text}"))
}

/// The state of an expected unit in the year before, when nobody decided anything.
fn state_before(n: u64) -> &'static str {
    if !BEFORE.contains(&n) {
        return "not_submitted";
    }
    match (is_trusted(n), unit(n).summary_in(YEAR - 1).outcome.verdict.as_str()) {
        (false, _) => "not_verified",
        (true, "qualified") => "waiting",
        (true, _) => "not_qualified",
    }
}

#[test]
fn a_year_stands_beside_the_one_before_and_every_figure_of_both_opens_its_list() {
    let browser = start(true);
    for n in BEFORE {
        browser.seed_received(&to_file(&signed(&unit(n).summary_in(YEAR - 1), n)));
    }
    browser.desk("/desk/figures");
    browser.find("#years");
    let this = counts();
    let of_this = |what: &str| {
        this.iter().find(|((group, found), _)| group == "total" && *found == what).map_or(0, |(_, count)| *count)
    };
    let of_before = |what: &str| (0..EXPECTED).filter(|n| state_before(*n) == what).count() as u64;
    for what in ["not_submitted", "not_verified", "not_qualified", "waiting", "returned_or_rejected", "qualified"] {
        assert_eq!(figure(&browser, &format!("figure-total-{what}-years")), of_this(what), "{what}");
        assert_eq!(figure(&browser, &format!("figure-total-{what}-last-years")), of_before(what), "{what} before");
    }
    for (what, before) in [("expected", EXPECTED), ("submitted", BEFORE.count() as u64)] {
        assert_eq!(figure(&browser, &format!("figure-total-{what}-years")), of_this(what), "{what}");
        assert_eq!(figure(&browser, &format!("figure-total-{what}-last-years")), before, "{what} before");
    }
    let heads = browser.js(
        "return [...document.querySelectorAll('section[aria-labelledby=years] thead th')].map((head) => head.textContent)",
        &[],
    );
    assert!(heads[1].as_str().is_some_and(|head| head.contains(&(YEAR - 1).to_string())), "{heads}");
    assert!(heads[2].as_str().is_some_and(|head| head.contains(&YEAR.to_string())), "{heads}");
    let changed = (0..EXPECTED).filter(|n| state_before(*n) != state(*n)).count() as u64;
    assert_eq!(figure(&browser, "figure-changed"), changed);
    // The list behind a figure of the year before is of that year.
    browser.click("#figure-total-not_verified-last-years");
    browser.shows("#behind", &(YEAR - 1).to_string());
    browser.shows("#behind", &format!(": {} ", of_before("not_verified")));
    let shares = browser.js(
        "return [...document.querySelectorAll('section[aria-labelledby=years] tbody tr')].slice(-7, -1).map((row) => row.cells[1].textContent)",
        &[],
    );
    assert_eq!(shares, json!(["0%", "0%", "0%", "0%", "0%", "0%"]), "nothing was decided the year before");
    // Seen from the year before there is nothing beside it.
    browser.js(
        "const list = document.querySelector('#figures-year'); list.value = arguments[0]; list.dispatchEvent(new Event('change', { bubbles: true }))",
        &[(YEAR - 1).to_string().into()],
    );
    until("the year before is shown", || figure(&browser, "figure-total-submitted") == BEFORE.count() as u64);
    assert_eq!(figure(&browser, "figure-total-submitted-last-years"), 0);
}

#[test]
fn a_kind_of_unit_is_held_against_its_own_target_and_the_others_against_that_of_all() {
    let browser = start(true);
    browser.desk("/desk/figures");
    browser.find("#figures-result");
    let against = |kind: UnitKind| {
        let row = "return document.getElementById(arguments[0]).closest('tr').lastElementChild.textContent";
        let text = browser.js(row, &[json!(format!("figure-{}-expected", kind.id()))]);
        text.as_str().unwrap_or_default().to_owned()
    };
    let is_reached = |kind: UnitKind| {
        let row = "return document.getElementById(arguments[0]).closest('tr').querySelector('.tag.good') !== null";
        browser.js(row, &[json!(format!("figure-{}-expected", kind.id()))]) == true
    };
    for kind in UnitKind::ALL {
        assert!(against(kind).contains("80%") && !is_reached(kind), "{kind:?}: {}", against(kind));
    }
    browser.js("document.querySelector('#target-commune').closest('details').open = true", &[]);
    browser.keys("#target-commune", "5");
    until("its own target holds", || against(UnitKind::Commune).contains("5%") && is_reached(UnitKind::Commune));
    browser.clear("#target-all");
    browser.keys("#target-all", "70");
    until("that of all", || against(UnitKind::Agency).contains("70%"));
    assert!(against(UnitKind::Commune).contains("5%"), "{}", against(UnitKind::Commune));
    // What is no percentage is said and changes nothing.
    browser.keys("#target-agency", "năm mươi");
    browser.find("#target-agency[aria-invalid=true]");
    assert!(against(UnitKind::Agency).contains("70%"));
    browser.clear("#target-agency");
    // Kept with the desk, and in the table that leaves it.
    browser.desk("/desk/figures");
    browser.find("#figures-result");
    until("kept", || against(UnitKind::Commune).contains("5%") && against(UnitKind::Agency).contains("70%"));
    browser.click("#save-figures");
    let table = fs::read_to_string(browser.wait_download(|name| name == "antt_so-lieu_2026.csv")).expect("the table");
    let line = |kind: UnitKind| {
        let named = format!(",{},", Language::Vi.say(kind_name(kind)).replace(", ", "; "));
        let quoted = format!(",\"{}\",", Language::Vi.say(kind_name(kind)));
        let found = table
            .lines()
            .find(|line| line.contains(&named) || line.contains(&quoted) || line.contains(&format!(",{},", kind.id())));
        found.unwrap_or_else(|| panic!("{kind:?} is not in {table}")).to_owned()
    };
    assert!(line(UnitKind::Commune).ends_with(",5%,Hoàn thành"), "{}", line(UnitKind::Commune));
    assert!(line(UnitKind::Agency).ends_with(",70%,Chưa hoàn thành"), "{}", line(UnitKind::Agency));
    // Emptied, it follows that of all again.
    browser.js("document.querySelector('#target-commune').closest('details').open = true", &[]);
    browser.clear("#target-commune");
    until("it follows the others", || against(UnitKind::Commune).contains("70%"));
}
