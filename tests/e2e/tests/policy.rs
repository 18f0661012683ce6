//! No request to another origin, nothing that the policy would refuse, and no file that is not the one that was published.

use antt::criteria::UnitKind;
use e2e::build::{Build, Site};
use e2e::{App, Assessment, Browser, Value, assess, json};

/// Notes what the policy refuses, over all pages of a tab.
const WATCH: &str = "document.addEventListener('securitypolicyviolation', (event) => {
        const all = JSON.parse(sessionStorage.getItem('refused') || '[]');
        sessionStorage.setItem('refused', JSON.stringify([...all, `${event.violatedDirective} ${event.blockedURI} ${event.sample}`]));
    });";
const REFUSED: &str = "return JSON.parse(sessionStorage.getItem('refused') || '[]')";

fn watch(browser: &Browser) {
    browser.cdp("Page.addScriptToEvaluateOnNewDocument", json!({ "source": WATCH }));
}

#[test]
fn the_main_job_and_the_desk_ask_nobody_else_and_are_refused_nothing() {
    let browser = Browser::start_noting_requests();
    watch(&browser);
    assess::home_at(&browser, &App::serve().url());
    let assessment = Assessment::whole(&browser, assess::signable(UnitKind::Agency));
    let file = assessment.save_signed();
    let saved = browser.scratch().join(&file.name);
    std::fs::write(&saved, &file.bytes).expect("the signed file");
    let go = |page: &str| browser.goto(&format!("{}#{page}", App::serve().url()));
    go("/open");
    browser.upload("main input[type=file]", &[&saved]);
    browser.shows("main", "Tệp còn nguyên vẹn");
    go("/desk/intake");
    browser.upload("#intake-files", &[&saved]);
    browser.shows("main", "Đơn vị Tân Phú");
    for page in ["/desk", "/desk/trust", "/desk/figures", "/key", "/settings", "/"] {
        go(page);
        browser.find("#heading");
    }
    let kept = "return navigator.serviceWorker.ready.then(() => true)";
    browser.js(kept, &[]);
    browser.reload();
    browser.find("#heading");
    assert_eq!(browser.js(REFUSED, &[]), json!([]));
    assert_eq!(browser.console_errors(), Vec::<String>::new());
    let own = App::serve().url();
    let requests = browser.requests_of(own.trim_end_matches('/'));
    assert!(requests.iter().any(|url| url.contains("/whole.")), "nothing was noted: {requests:?}");
    let others: Vec<&String> = requests.iter().filter(|url| !url.starts_with(&own)).collect();
    assert!(others.is_empty(), "{others:?}");
}

#[test]
fn what_the_policy_forbids_is_refused() {
    let browser = Browser::start();
    watch(&browser);
    browser.goto(&App::serve().url());
    browser.find("#heading");
    let attempts = "
        const add = (name, fields) => document.body.append(Object.assign(document.createElement(name), fields));
        window.ran = [];
        add('script', { textContent: 'ran.push(\"inline\")' });
        document.body.insertAdjacentHTML('beforeend', '<p id=styled style=\"color: red\"></p><img src=x onerror=\"ran.push(1)\">');
        const evaluated = new Promise((done) => setTimeout(() => { try { new Function('ran.push(\"eval\")')(); } catch {} done(); }));
        const image = new Promise((done) => { const img = new Image(); img.onload = img.onerror = done; img.src = 'https://example.com/x.png'; });
        return Promise.allSettled([fetch('https://example.com/'), image, evaluated]).then(() => [ran, getComputedStyle(document.querySelector('#styled')).color]);";
    let came: Value = browser.js(attempts, &[]);
    assert_eq!(came[0], json!([]));
    assert_ne!(came[1], json!("rgb(255, 0, 0)"));
    let refused = browser.js(REFUSED, &[]).to_string();
    for directive in [
        "script-src-elem inline",
        "script-src-attr inline",
        "style-src-attr inline",
        "script-src eval",
        "connect-src https://example.com",
        "img-src https://example.com",
    ] {
        assert!(refused.contains(directive), "{directive}: {refused}");
    }
    browser.forget_console();
}

#[test]
fn a_changed_file_is_refused_in_words_and_never_run() {
    for (start, end, says) in
        [("first.", ".js", "Chưa tải được chương trình"), ("first.", ".wasm", "Chưa tải được chương trình")]
    {
        let mut build = Build::first();
        build.damage(start, end);
        let site = Site::of(&build);
        let app = App::of(site.path(), 0);
        let browser = Browser::start();
        browser.goto(&app.url());
        browser.shows("#stopped-files h1", says);
        browser.shows("#stopped", "không còn đúng như khi phát hành");
        // What is mended is run.
        Build::first().publish(site.path());
        browser.click("#stopped-reload");
        browser.shows("#heading", "Hồ sơ tự đánh giá");
    }
}

#[test]
fn a_changed_part_is_refused_where_it_is_wanted_and_the_rest_works() {
    for (start, end) in [("whole.", ".js"), ("whole.", ".wasm"), ("whole.", ".css")] {
        let mut build = Build::first();
        build.damage(start, end);
        let site = Site::of(&build);
        let app = App::of(site.path(), 0);
        let browser = Browser::start();
        browser.goto(&app.url());
        browser.click("a[href$='#/settings']");
        browser.shows("main", "Chưa tải được phần này");
        browser.click("a[href$='#/']");
        browser.shows("#heading", "Hồ sơ tự đánh giá");
    }
    for (start, end) in [("worker.", ".js"), ("worker.", ".wasm")] {
        let mut build = Build::first();
        build.damage(start, end);
        let site = Site::of(&build);
        let app = App::of(site.path(), 0);
        let browser = Browser::start();
        browser.goto(&format!("{}#/desk/intake", app.url()));
        let file = browser.scratch().join("a.json");
        std::fs::write(&file, "{}").expect("a file");
        browser.upload("#intake-files", &[&file]);
        // Without workers the page reads by itself, and says so.
        browser.shows("main", "a.json");
        browser.shows("main .notice.warn", "Không khởi động được chương trình đọc hàng loạt");
    }
}

#[test]
fn a_changed_single_file_is_not_saved() {
    let mut build = Build::first();
    build.damage("antt.", ".html");
    let site = Site::of(&build);
    let app = App::of(site.path(), 0);
    let browser = Browser::start();
    browser.goto(&format!("{}#/settings", app.url()));
    browser.click("#save-single");
    browser.shows("main", "một phần của chương trình");
    assert_eq!(std::fs::read_dir(browser.downloads()).into_iter().flatten().count(), 0);
    browser.forget_console();
}

#[test]
fn a_plain_page_without_its_style_still_works() {
    let mut build = Build::first();
    build.damage("first.", ".css");
    let site = Site::of(&build);
    let app = App::of(site.path(), 0);
    let browser = Browser::start();
    browser.goto(&app.url());
    browser.shows("#heading", "Hồ sơ tự đánh giá");
    assert!(browser.console_errors().iter().any(|line| line.contains("first.")), "the sheet was not refused");
    browser.forget_console();
}
