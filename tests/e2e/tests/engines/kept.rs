//! Without a server, after one visit.

use antt::criteria::UnitKind;
use e2e::{App, Browser, Engine, filled, json, noted, profile::Profile, until};

use crate::{before, job::Job};

const KEPT: &str = "return navigator.serviceWorker.getRegistration()
    .then((one) => Boolean(one && one.active && one.active.state === 'activated'))";

#[test]
fn without_a_server_the_page_goes_on_in_chromium() {
    goes_on(Engine::Chromium);
}

#[test]
fn without_a_server_the_page_goes_on_in_firefox() {
    goes_on(Engine::Firefox);
}

#[test]
fn without_a_server_the_page_goes_on_in_webkit() {
    goes_on(Engine::WebKit);
}

fn goes_on(engine: Engine) {
    let site = noted::site(&before());
    let app = App::of(site.path(), 0);
    let profile = Profile::new(&format!("kept-{engine:?}"));
    let draft = filled::draft(UnitKind::Agency);
    let browser = Browser::start_in_with_profile(engine, profile.path());
    browser.seed(&app, &[&draft]);
    let url = app.url();
    let job = Job { browser: &browser, url: url.clone() };
    job.go("/settings");
    until("the page is kept", || browser.js(KEPT, &[]) == json!(true));
    drop(app);
    finds(&job);
    assert_eq!(browser.noted(), [""; 0]);
    if engine.keeps_profiles() {
        drop(browser);
        let browser = Browser::start_in_with_profile(engine, profile.path());
        finds(&Job { browser: &browser, url });
    }
}

/// A draft on the first page, and a page whose program came later.
#[track_caller]
fn finds(job: &Job) {
    job.go("/");
    job.browser.shows("main .tasks", "Đơn vị Tân Phú");
    job.go("/desk");
    job.go("/settings");
    job.browser.shows("#offline-state", "Toàn bộ chương trình đã có trên máy này");
}
