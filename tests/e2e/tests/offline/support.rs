//! What a browser keeps of the page, and what it offers.

use e2e::{App, Browser, Value, json, until};

/// Whether the page of this address is kept whole.
#[track_caller]
pub fn registered(browser: &Browser) -> bool {
    let kept = "return navigator.serviceWorker.getRegistration().then((one) => Boolean(one && one.active && one.active.state === 'activated'))";
    browser.js(kept, &[]) == json!(true)
}

/// Has everything kept, as by a visitor who looks at more than the first page.
#[track_caller]
pub fn keep(browser: &Browser, app: &App) {
    browser.goto(&format!("{}#/settings", app.url()));
    browser.shows("#heading", "Cài đặt");
    until("the page is kept", || registered(browser));
}

/// The builds that are kept, by their names.
#[track_caller]
pub fn builds(browser: &Browser) -> Vec<String> {
    let names = browser.js("return caches.keys()", &[]);
    let names = names.as_array().into_iter().flatten().filter_map(Value::as_str);
    let names = names.filter_map(|name| Some(name.rsplit_once(' ')?.1.to_owned()));
    names.filter(|name| name != "chosen").collect()
}

/// What the style sheet of the version that is shown says of itself; the built one says nothing.
#[track_caller]
pub fn mark(browser: &Browser) -> String {
    let mark = browser.js("return getComputedStyle(document.documentElement).getPropertyValue('--mark').trim()", &[]);
    mark.as_str().unwrap_or_default().to_owned()
}

/// Has the browser look at the server now, as it does by itself whenever the page is opened.
#[track_caller]
pub fn look_for_newer(browser: &Browser, url: &str) {
    browser.goto(url);
    browser.find("#heading");
    has_looked(browser);
}

/// Returns once the browser has looked, and has kept or refused what it found.
#[track_caller]
pub fn has_looked(browser: &Browser) {
    let look = "return navigator.serviceWorker.getRegistration().then((one) => one.update()).then((one) => {
            const coming = one.installing;
            if (!coming) return true;
            return new Promise((done) => {
                const settled = () => ['activated', 'redundant'].includes(coming.state) && done(true);
                coming.addEventListener('statechange', settled);
                settled();
            });
        })";
    browser.js(look, &[]);
}

/// Returns once the new version is offered.
#[track_caller]
pub fn offered(browser: &Browser) {
    browser.shows("#new-version .notice", "Đã có bản mới của chương trình");
    browser.find("#take-version");
}
