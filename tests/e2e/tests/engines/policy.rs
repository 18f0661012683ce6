//! What the page's policy forbids is refused in every engine; that the page itself is refused nothing is seen with the main job.

use std::fs;

use antt::text::{Language, page::desk_intake::NO_WORKER};
use e2e::{
    App, Browser, Engine,
    build::{Build, Site},
    json, noted, until,
};

#[test]
fn what_the_policy_forbids_is_refused_in_chromium() {
    refuses(Engine::Chromium);
}

#[test]
fn what_the_policy_forbids_is_refused_in_firefox() {
    refuses(Engine::Firefox);
}

#[test]
fn what_the_policy_forbids_is_refused_in_webkit() {
    refuses(Engine::WebKit);
}

#[test]
fn changed_files_are_not_run_in_chromium() {
    refuses_changed(Engine::Chromium);
}

#[test]
fn changed_files_are_not_run_in_firefox() {
    refuses_changed(Engine::Firefox);
}

#[test]
fn changed_files_are_not_run_in_webkit() {
    refuses_changed(Engine::WebKit);
}

/// One file after the other is not the one that was published: it is not run, and the page says what that means.
fn refuses_changed(engine: Engine) {
    let browser = Browser::start_in(engine);
    let without = |start: &str, end: &str| {
        let mut build = Build::first();
        build.damage(start, end);
        let site = Site::of(&build);
        let app = App::of(site.path(), 0);
        (site, app)
    };
    for end in [".js", ".wasm"] {
        let (_site, app) = without("first.", end);
        browser.goto(&app.url());
        browser.shows("#stopped-files h1", "Chưa tải được chương trình");
    }
    for end in [".js", ".wasm", ".css"] {
        let (_site, app) = without("whole.", end);
        browser.goto(&format!("{}#/settings", app.url()));
        browser.shows("main", "Chưa tải được phần này");
    }
    for end in [".js", ".wasm"] {
        let (_site, app) = without("worker.", end);
        browser.goto(&format!("{}#/desk/intake", app.url()));
        browser.find("#heading");
        let file = browser.scratch().join("a.json");
        fs::write(&file, "{}").expect("a file");
        browser.upload("#intake-files", &[&file]);
        browser.shows("main", Language::Vi.say(NO_WORKER));
        browser.shows("main", "Đã đọc 1 tệp");
    }
}

const ATTEMPTS: &str = "
    window.ran = [];
    document.body.append(Object.assign(document.createElement('script'), { textContent: 'ran.push(\"inline\")' }));
    document.body.insertAdjacentHTML('beforeend', '<p id=styled style=\"color: red\"></p><img src=x onerror=\"ran.push(1)\">');
    setTimeout(() => { try { new window.Function('ran.push(\"eval\")')(); } catch {} window.evaluated = true; });
    new Image().src = 'https://example.com/x.png';
    fetch('https://example.com/').then(() => ran.push('fetch'), () => { window.fetched = true; });";

fn refuses(engine: Engine) {
    let site = noted::site(noted::SCRIPT);
    let app = App::of(site.path(), 0);
    let browser = Browser::start_in(engine);
    browser.goto(&app.url());
    browser.find("#heading");
    assert_eq!(browser.noted(), [""; 0]);
    browser.js(ATTEMPTS, &[]);
    until("everything was tried", || {
        browser.js("return Boolean(window.evaluated && window.fetched)", &[]) == json!(true)
    });
    let directives = ["script-src-elem", "script-src-attr", "style-src-attr", "script-src", "connect-src", "img-src"];
    for directive in directives {
        until(&format!("{directive} is refused"), || {
            browser.noted().iter().any(|line| line.starts_with(&format!("refused {directive} ")))
        });
    }
    assert_eq!(browser.js("return ran", &[]), json!([]));
    assert_ne!(
        browser.js("return getComputedStyle(document.querySelector('#styled')).color", &[]),
        json!("rgb(255, 0, 0)")
    );
}
