//! Typing and opening with fifty assessments on the computer, which is weak.

use crate::table::{Table, median};
use crate::{SLOWER, weak};
use antt::criteria::UnitKind;
use e2e::{App, Browser, filled, json, seed};

const STORED: u8 = 50;
const OPENED: u8 = 7;
/// Typed again and again, at the pace at which the page takes it.
const TYPED: &str = "Đã tổ chức quán triệt, có biên bản; ";
const TIMES: usize = 6;
const FIELD: &str = "main textarea";

/// From the click on a draft in the list to the picture of its criteria.
const OPEN: &str = "
    const start = performance.now();
    document.querySelector(`main .tasks a[href$='${arguments[0]}']`).click();
    return new Promise((done) => {
        const frame = () => requestAnimationFrame(() => document.querySelector('main .sheet.sum')
            ? setTimeout(() => done(Math.round(performance.now() - start))) : frame());
        frame();
    });";

pub fn measure(runs: usize) {
    let kinds = UnitKind::ALL.into_iter().cycle();
    let drafts: Vec<_> = kinds.zip(0..STORED).map(|(kind, n)| seed::numbered(filled::draft(kind), n)).collect();
    let (mut over, mut longest, mut opened, mut at_once) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for _ in 0..runs {
        let browser = Browser::start();
        browser.note_long_tasks();
        browser.seed(App::serve(), &drafts.iter().collect::<Vec<_>>());
        at_once.extend(openings(&browser, &drafts));
        weak(&browser, false);
        opened.extend(openings(&browser, &drafts));
        let tasks = typed(&browser, &drafts[0]);
        over.push(tasks.iter().filter(|task| **task > 100).count() as u64);
        longest.extend(tasks.iter().max());
    }
    let mut table = Table::new(&["with fifty assessments stored", "median", "worst"]);
    let letters = TYPED.chars().count() * TIMES;
    for (row, figures) in [
        (format!("tasks over 100 ms while {letters} letters are typed, processor ×{SLOWER} slower"), over),
        (format!("longest task meanwhile, ms (none over 50 ms: 0), processor ×{SLOWER} slower"), longest),
        (format!("a draft opened, ms, processor ×{SLOWER} slower"), opened),
        ("a draft opened, ms, this machine as it is".to_owned(), at_once),
    ] {
        let worst = figures.iter().max().copied().unwrap_or_default();
        table.row(vec![row, median(figures).unwrap_or_default().to_string(), worst.to_string()]);
    }
    table.print(&format!("Typing and opening; {runs} runs"));
}

/// How long it takes to open some of the drafts from the list, in milliseconds.
fn openings(browser: &Browser, drafts: &[antt::assessment::Draft]) -> Vec<u64> {
    let open = |draft: &antt::assessment::Draft| {
        browser.goto("about:blank");
        browser.goto(&App::serve().url());
        browser.find("main .tasks a");
        browser.js(OPEN, &[json!(draft.id.trim_start_matches("urn:uuid:"))]).as_u64()
    };
    drafts.iter().step_by(usize::from(STORED / OPENED)).filter_map(open).collect()
}

/// The long tasks while somebody types into the first text area of a criterion, as Vietnamese is typed on Windows.
fn typed(browser: &Browser, draft: &antt::assessment::Draft) -> Vec<u64> {
    let criterion = filled::standard(draft.kind).criteria.iter().map(|one| one.id.clone()).next().unwrap_or_default();
    browser.visit(App::serve(), draft, &format!("/d/:draft/c/{criterion}"));
    browser.find(FIELD);
    let enter = "const field = document.querySelector(arguments[0]);
        field.closest('details')?.setAttribute('open', '');
        field.focus();
        field.setSelectionRange(field.value.length, field.value.length);
        return document.activeElement === field;";
    assert_eq!(browser.js(enter, &[json!(FIELD)]), json!(true), "no text area to type into");
    browser.long_tasks();
    let mut wire = browser.wire();
    for _ in 0..TIMES {
        wire.unikey(TYPED).expect("typing");
    }
    browser.shows("#saved", "Đã lưu");
    let text = browser.js("return document.activeElement.value", &[]);
    assert!(
        text.as_str().is_some_and(|text| text.ends_with(&TYPED.repeat(TIMES))),
        "what was typed is not there: {text}"
    );
    let tasks = browser.long_tasks();
    if tasks.is_empty() { vec![0] } else { tasks }
}
