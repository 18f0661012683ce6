//! The page as an app of its own: it can be installed, it asks the browser to keep what is stored, and says how much that is.

use antt::criteria::UnitKind;
use e2e::{App, Browser, Value, filled, json, until};

use super::support::keep;

#[test]
fn the_browser_finds_nothing_in_the_way_of_installing_it() {
    let browser = Browser::start();
    keep(&browser, App::serve());
    until("it can be installed", || {
        browser.cdp("Page.getInstallabilityErrors", json!({}))["installabilityErrors"] == json!([])
    });
    let icons = "const at = document.querySelector('link[rel=manifest]').href;
        return fetch(at).then((file) => file.json()).then(({ icons }) => Promise.all(icons.map(async ({ src, sizes, type }) => {
            const file = await fetch(new URL(src, at));
            if (type === 'image/svg+xml') return [file.ok, (await file.text()).includes('<svg')];
            const image = await createImageBitmap(await file.blob());
            return [file.ok, `${image.width}x${image.height}` === sizes];
        })));";
    let icons = browser.js(icons, &[]);
    let icons = icons.as_array().expect("icons");
    assert!(icons.len() >= 2 && icons.iter().all(|icon| *icon == json!([true, true])), "{icons:?}");
}

/// Counts how often the browser is asked, over all pages of a tab, and has it promise nothing.
const COUNTS: &str = "StorageManager.prototype.persist = async () => {
        sessionStorage.asked = Number(sessionStorage.asked || 0) + 1; return false; };
    StorageManager.prototype.persisted = async () => false;
    StorageManager.prototype.estimate = async () => ({ usage: 3_500_000, quota: 2_000_000_000 });";

#[track_caller]
fn asked(browser: &Browser) -> Value {
    browser.js("return Number(sessionStorage.asked || 0)", &[])
}

#[test]
fn whoever_begins_something_has_the_browser_asked_to_keep_it() {
    let browser = Browser::start();
    browser.cdp("Page.addScriptToEvaluateOnNewDocument", json!({ "source": COUNTS }));
    let go = |route: &str| {
        browser.goto(&format!("{}#{route}", App::serve().url()));
        browser.find("#heading");
    };
    go("/");
    assert_eq!(asked(&browser), json!(0), "who only looks is not asked");
    go("/start");
    browser.click("#kind-1");
    browser.click("#create");
    browser.find("#profile-name");
    assert_eq!(asked(&browser), json!(1), "an assessment");
    go("/criteria");
    browser.click("#begin");
    browser.find("#field-title");
    assert_eq!(asked(&browser), json!(2), "a criteria file");
    go("/desk");
    assert_eq!(asked(&browser), json!(3), "the desk");
    go("/settings");
    browser.shows("main .lines", "3,3 MB");
    browser.click("#persist");
    assert_eq!(asked(&browser), json!(4), "on request");
}

#[test]
fn something_readable_is_painted_before_the_program_comes() {
    let draft = filled::draft(UnitKind::Agency);
    let browser = Browser::start();
    browser.seed(App::serve(), &[&draft]);
    // It never comes.
    let never = "for (const name of ['instantiate', 'instantiateStreaming', 'compile', 'compileStreaming'])
        WebAssembly[name] = () => new Promise(() => {});";
    browser.cdp("Page.addScriptToEvaluateOnNewDocument", json!({ "source": never }));
    browser.goto(&App::serve().url());
    browser.shows("#opening h1", "Tự đánh giá An toàn về an ninh, trật tự");
    browser.shows("#opening", "Đang mở");
    assert!(browser.all("#heading").is_empty(), "the program is here");
    let painted = "return performance.getEntriesByName('first-contentful-paint').length";
    until("it is painted", || browser.js(painted, &[]) == json!(1));
    assert_eq!(browser.faults_of_axe(), [""; 0]);
    assert_eq!(browser.faults_of_layout(), [""; 0]);
}
