//! What the page's policy forbids is refused in every engine; that the page itself is refused nothing is seen with the main job.

use std::fs;

use antt::text::{Language, page::desk_intake::NO_WORKER};
use e2e::{
    App, Browser, Engine, Value,
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
    let nothing_ran = |what: &str| {
        let changed =
            "return [typeof window.changed, getComputedStyle(document.documentElement).getPropertyValue('--changed')]";
        assert_eq!(browser.js(changed, &[]), json!(["undefined", ""]), "{what}");
    };
    for end in [".js", ".wasm"] {
        let (_site, app) = without("first.", end);
        browser.goto(&app.url());
        browser.shows("#stopped-files h1", "Chưa tải được chương trình");
        nothing_ran(end);
    }
    for end in [".js", ".wasm", ".css"] {
        let (_site, app) = without("whole.", end);
        browser.goto(&format!("{}#/settings", app.url()));
        browser.shows("main", "Chưa tải được phần này");
        nothing_ran(end);
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
    let (_site, app) = without("antt.", ".html");
    browser.goto(&format!("{}#/settings", app.url()));
    browser.click("#save-single");
    browser.shows("main", "một phần của chương trình");
    assert!(!browser.downloads().join("antt.html").exists(), "it was saved");
    // Without its style the page is plain, and works.
    let mut build = Build::first();
    build.begin_with(noted::SCRIPT);
    build.damage("first.", ".css");
    let site = Site::of(&build);
    let app = App::of(site.path(), 0);
    browser.goto(&app.url());
    browser.shows("#heading", "Hồ sơ tự đánh giá");
    nothing_ran("first.….css");
    let sheet = build.name("first.", ".css");
    until("the sheet is refused", || {
        browser.noted().iter().any(|line| line.starts_with("error ") && line.ends_with(&sheet))
    });
}

const ATTEMPTS: &str = "
    window.ran = [];
    document.body.append(Object.assign(document.createElement('script'), { textContent: 'ran.push(\"inline\")' }));
    document.body.insertAdjacentHTML('beforeend', '<p id=styled style=\"color: red\"></p><img src=x onerror=\"ran.push(1)\">');
    setTimeout(() => { try { new window.Function('ran.push(\"eval\")')(); } catch {} window.evaluated = true; });
    new Image().src = 'https://example.com/x.png';
    fetch('https://example.com/').then(() => ran.push('fetch'), () => { window.fetched = true; });";

/// Before the page's own scripts: notes which workers it starts, and has one tried as the page starts its own.
const WORKERS: &str = "
    window.started = [];
    window.Worker = class extends window.Worker {
        constructor(address, options) {
            super(address, options);
            started.push(String(address));
        }
    };
    window.triedInWorker = (addresses) => new Promise((done) => {
        const work = async ({ data: addresses }) => {
            const came = [];
            for (const address of addresses) {
                // Whoever the policy lets through gets an answer also from who has not agreed to be read.
                await fetch(address, { mode: 'no-cors' }).then(() => came.push(address), () => {});
            }
            let thrown = 'nothing';
            try { new Function('return 1')(); came.push('eval'); } catch (why) { thrown = why.name; }
            postMessage([came, thrown]);
        };
        const script = new Blob([`onmessage = ${work}`], { type: 'text/javascript' });
        const worker = new Worker(URL.createObjectURL(script));
        worker.onmessage = ({ data }) => done(data);
        worker.onerror = ({ message }) => done([message]);
        worker.postMessage(addresses);
    });";

fn refuses(engine: Engine) {
    let site = noted::site(&format!("{}{WORKERS}", noted::SCRIPT));
    let app = App::of(site.path(), 0);
    let browser = Browser::start_in(engine);
    starts_workers_from_a_blob(&browser, &app);
    assert_eq!(browser.noted(), [""; 0]);
    refuses_in_the_page(&browser);
    refuses_in_a_worker(&browser, &app);
}

/// Only there the page's policy holds for it in every engine.
fn starts_workers_from_a_blob(browser: &Browser, app: &App) {
    browser.goto(&format!("{}#/desk/intake", app.url()));
    let file = browser.scratch().join("a.json");
    fs::write(&file, "{}").expect("a file");
    browser.find("#heading");
    browser.upload("#intake-files", &[&file]);
    browser.shows("main", "Đã đọc 1 tệp");
    let started = browser.js("return window.started", &[]);
    let started: Vec<&str> = started.as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    let own = format!("blob:{}", app.url());
    assert!(!started.is_empty() && started.iter().all(|address| address.starts_with(&own)), "{started:?}");
}

fn refuses_in_the_page(browser: &Browser) {
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

/// Nobody but this origin is asked: a neighbour of it that is there and would answer is not, either.
fn refuses_in_a_worker(browser: &Browser, app: &App) {
    let neighbour = App::own();
    let tried = |addresses: &[&str]| browser.js("return window.triedInWorker(arguments[0])", &[json!(addresses)]);
    let own = app.url();
    assert_eq!(tried(&[&own])[0], json!([own]), "what is allowed is not refused");
    assert_eq!(tried(&["https://example.com/", &neighbour.url()]), json!([[], "EvalError"]));
}
