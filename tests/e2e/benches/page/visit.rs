//! A first visit on a slow line with a weak computer: from nothing at all to the first criterion that takes an answer. The way there
//! is gone by a script that loses no time, so what is measured is the page's share.

use crate::table::{Table, grouped, median};
use crate::weak;
use e2e::{App, Browser, Value, wait};

/// As a unit goes: begin, choose the kind, skip the profile, the first criterion, its first answer.
const JOURNEY: &str = "
    const there = (css) => new Promise((done) => {
        const look = () => {
            const found = document.querySelector(css);
            found ? setTimeout(() => done(found)) : requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
    });
    const sent = () => [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
        .filter((file) => file.responseEnd > 0).reduce((sum, file) => sum + file.encodedBodySize, 0);
    (async () => {
        const start = await there('main .actions .button[href$=\"#/start\"]');
        const first = performance.now();
        start.click();
        (await there('#kind-1')).click();
        (await there('#create')).click();
        await there('#profile-name');
        (await there('main .back a')).click();
        (await there('main .tasks a[href*=\"/c/\"]')).click();
        const field = await there('.checks input[type=radio]');
        const criterion = performance.now();
        field.click();
        await there('.checks .choice.chosen');
        const painted = performance.getEntriesByName('first-contentful-paint')[0].startTime;
        window.journey = [sent(), painted, first, criterion, performance.now()].map(Math.round);
    })();";

pub fn measure(runs: usize) {
    let app = App::compressed(&App::built());
    let all: Vec<Value> = (0..runs).map(|_| once(&app)).collect();
    let mut table = Table::new(&["first visit", "median", "all runs"]);
    let rows = [
        "bytes sent",
        "something readable painted, ms",
        "first page usable, ms",
        "first criterion shown, ms",
        "first answer taken, ms",
    ];
    for (at, row) in rows.into_iter().enumerate() {
        let figures: Vec<u64> = all.iter().filter_map(|run| run[at].as_u64()).collect();
        let each: Vec<String> = figures.iter().copied().map(grouped).collect();
        let middle = median(figures).map(grouped).unwrap_or_default();
        table.row(vec![row.to_owned(), middle, each.join(", ")]);
    }
    table.print("Slow 4G (1.6 Mbit/s, 150 ms), processor ×4 slower, brotli, empty cache");
}

fn once(app: &App) -> Value {
    let browser = Browser::start();
    browser.run_first(JOURNEY);
    weak(&browser, true);
    browser.goto(&app.url());
    let journey = || browser.js("return window.journey ?? null", &[]);
    wait::patiently("the first answer is taken", || journey() != Value::Null);
    journey()
}
