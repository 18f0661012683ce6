//! The tool of these tests does what the tests rely on.

use std::{env, fs, process};

use e2e::{App, Browser, Value, json};

/// A page of the app's origin with one field, whose events are written down.
const FIELD: &str = "
    document.body.innerHTML = '<textarea id=\"field\"></textarea><input id=\"files\" type=\"file\" multiple>';
    window.seen = [];
    const field = document.getElementById('field');
    for (const kind of ['keydown', 'compositionstart', 'compositionend', 'input'])
        field.addEventListener(kind, (event) => seen.push(kind + (event.isComposing ? '*' : '') + ' ' + field.value));
    field.focus();";

fn field() -> Browser {
    let browser = Browser::start();
    browser.goto(&(App::serve().url() + "nothing-is-here"));
    browser.js(FIELD, &[]);
    browser
}

fn seen(browser: &Browser) -> Value {
    browser.js("return seen", &[])
}

#[test]
fn an_input_method_composes() {
    let browser = field();
    browser.ime_compose("tiê");
    browser.ime_compose("tiế");
    browser.ime_commit("tiếng");
    assert_eq!(browser.value("#field"), "tiếng");
    assert_eq!(seen(&browser)[0], "compositionstart ");
    assert_eq!(seen(&browser)[1], "input* tiê");
}

#[test]
fn a_program_injects_backspace_and_letters() {
    let browser = field();
    browser.keys("#field", "nguye");
    browser.press("Backspace");
    browser.inject('ễ');
    browser.keys("#field", "n ₫");
    assert_eq!(browser.value("#field"), "nguyễn ₫");
    browser.press_with("Home", &["Shift"]);
    browser.press("Delete");
    assert_eq!(browser.value("#field"), "");
    browser.keys("#field", "x");
    browser.clear("#field");
    assert_eq!(browser.value("#field"), "");
}

#[test]
fn files_go_in() {
    let browser = field();
    let paths = ["một.txt", "hai.txt"].map(|name| browser.scratch().join(name));
    paths.iter().for_each(|path| fs::write(path, "x").expect("a file"));
    browser.upload("#files", &paths);
    let names = browser.js("return [...document.getElementById('files').files].map((file) => file.name)", &[]);
    assert_eq!(names, json!(["một.txt", "hai.txt"]));
}

#[test]
fn devices_media_pictures_and_prints() {
    let browser = Browser::start();
    browser.goto(&App::serve().url());
    browser.emulate_device(360, 740, 2, true);
    browser.emulate_media("print", &[("prefers-color-scheme", "dark")]);
    let media = "return [innerWidth, matchMedia('print').matches, matchMedia('(prefers-color-scheme: dark)').matches]";
    assert_eq!(browser.js(media, &[]), json!([360, true, true]));
    let (picture, print) = (browser.scratch().join("a.png"), browser.scratch().join("a.pdf"));
    browser.screenshot(&picture);
    browser.pdf(&print);
    assert!(fs::read(picture).expect("a picture").starts_with(b"\x89PNG"));
    assert!(fs::read(print).expect("a print").starts_with(b"%PDF"));
}

#[test]
fn a_killed_browser_leaves_what_it_stored() {
    let profile = env::temp_dir().join(format!("antt-e2e-kept-{}", process::id()));
    let app = App::serve().url() + "nothing-is-here";
    let browser = Browser::start_with_profile(&profile);
    browser.goto(&app);
    browser.js(
        "return new Promise((done) => { const open = indexedDB.open('kept'); open.onsuccess = () => done(true); })",
        &[],
    );
    browser.kill();
    let browser = Browser::start_with_profile(&profile);
    browser.goto(&app);
    assert_eq!(
        browser.js("return indexedDB.databases().then((all) => all.map((one) => one.name))", &[]),
        json!(["kept"])
    );
    drop(browser);
    fs::remove_dir_all(profile).expect("the profile");
}

#[test]
fn tabs_and_the_console() {
    let browser = field();
    browser.forget_console();
    let first = browser.tab();
    let second = browser.new_tab();
    browser.goto(&App::serve().url());
    assert_eq!(browser.tabs().len(), 2);
    browser.js("console.error('seen ' + 1)", &[]);
    assert!(browser.console_errors().iter().any(|line| line.contains("seen 1")));
    browser.close_tab();
    browser.switch(&first);
    assert_ne!(first, second);
    browser.find("#field");
}

#[test]
fn a_server_that_is_dropped_is_gone() {
    let app = App::own();
    let browser = Browser::start();
    browser.goto(&app.url());
    let url = app.url();
    drop(app);
    let gone = browser.js("return fetch(arguments[0]).then(() => 'there', () => 'gone')", &[json!(url)]);
    assert_eq!(gone, "gone");
}
