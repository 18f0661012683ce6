//! Many checks on one page, on a weak computer: until all are shown, from a click and from a key to what is painted, what is held in
//! memory. Ours beside other libraries with the same questions, which take turns, so that the machine's noise falls on all.

use crate::peers::{Target, Targets};
use crate::table::{Table, beside, grouped, median, percentile};
use crate::weak;
use e2e::{Browser, Value, json, profile::Profile, wait};

const SIZES: [usize; 2] = [300, 60];
const CLICKS: usize = 20;
const TYPED: &str = "Đã ban hành Kế hoạch số 12";
/// Radio buttons of a question.
const LEVELS: usize = 4;

/// `window.shown` is set once every question has been painted.
const WATCH: &str = "
    const look = () => document.querySelectorAll('input[type=radio]').length >= RADIOS
        ? setTimeout(() => { window.shown = performance.now(); }) : requestAnimationFrame(look);
    requestAnimationFrame(look);";

/// What the page has fetched until now, as it was sent, and when something was painted first.
const LOADED: &str = "
    const files = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
    const painted = performance.getEntriesByName('first-contentful-paint')[0];
    return [files.reduce((sum, file) => sum + file.encodedBodySize, 0), Math.round(painted?.startTime ?? 0)];";

/// From a click to the picture that shows one more question answered, in tenths of a millisecond.
const CLICK: &str = "
    const answered = () => ANSWERED;
    const radio = document.querySelectorAll('input[type=radio]')[arguments[0]];
    const [before, start] = [answered(), performance.now()];
    radio.click();
    return new Promise((done) => {
        const painted = () => answered() === before ? frame() : done(Math.round((performance.now() - start) * 10));
        const frame = () => requestAnimationFrame(() => setTimeout(painted));
        frame();
    });";

/// Puts the caret into the text area in the middle, opened as a person would open it.
const ENTER: &str = "
    const all = [...document.querySelectorAll('textarea')];
    const field = all[Math.floor(all.length / 2)];
    const fold = field.closest('details:not([open])');
    fold?.querySelector('summary').click();
    field.focus();
    return document.activeElement === field;";

/// From a letter to its picture. The editing command is the one that a key gives.
const KEY: &str = "
    const start = performance.now();
    document.execCommand('insertText', false, arguments[0]);
    return new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(Math.round((performance.now() - start) * 10)))));";

/// One target in one run. Clicks and keys in tenths of a millisecond.
struct Run {
    bytes: u64,
    painted: u64,
    shown: u64,
    clicks: Vec<u64>,
    keys: Vec<u64>,
    held: u64,
    nodes: u64,
}

pub fn measure(runs: usize) {
    let targets = Targets::serve();
    for questions in SIZES {
        let mut all: Vec<(Target, Vec<Run>)> = targets.all().into_iter().map(|target| (target, Vec::new())).collect();
        for turn in 0..runs {
            for (target, found) in &mut all {
                let run = once(&targets, *target, questions);
                eprintln!(
                    "{questions} questions, turn {}, {}: all shown after {} ms",
                    turn + 1,
                    target.name(),
                    run.shown
                );
                found.push(run);
            }
        }
        print(questions, runs, &all);
    }
}

fn once(targets: &Targets, target: Target, questions: usize) -> Run {
    let profile = Profile::new("bench");
    let (browser, address) = targets.fresh(target, questions, &profile);
    browser.note_memories();
    browser.run_first(&WATCH.replace("RADIOS", &(questions * LEVELS).to_string()));
    weak(&browser, true);
    browser.goto(&address);
    wait::patiently("all questions are shown", || browser.js("return window.shown ?? null", &[]) != Value::Null);
    let number = |value: &Value| value.as_f64().map_or(0, |number| number as u64);
    let shown = number(&browser.js("return window.shown", &[]));
    let loaded = browser.js(LOADED, &[]);
    let clicks = clicks(&browser, target, questions);
    let keys = keys(&browser);
    let held = browser.held();
    Run {
        bytes: number(&loaded[0]),
        painted: number(&loaded[1]),
        shown,
        clicks,
        keys,
        held: held.bytes,
        nodes: held.nodes,
    }
}

/// One question after another, spread over the page.
fn clicks(browser: &Browser, target: Target, questions: usize) -> Vec<u64> {
    let script = CLICK.replace("ANSWERED", target.answered());
    let click = |n: usize| browser.js(&script, &[json!(n * questions / CLICKS * LEVELS)]).as_u64();
    (0..CLICKS).filter_map(click).collect()
}

fn keys(browser: &Browser) -> Vec<u64> {
    assert_eq!(browser.js(ENTER, &[]), json!(true), "no text area to type into");
    let keys = TYPED.chars().filter_map(|letter| browser.js(KEY, &[json!(letter)]).as_u64()).collect();
    let typed = browser.js("return document.activeElement.value", &[]);
    assert_eq!(typed, json!(TYPED), "what was typed is not there");
    keys
}

fn print(questions: usize, runs: usize, all: &[(Target, Vec<Run>)]) {
    let mut table = Table::new(&[
        "",
        "KB sent",
        "first paint ms",
        "all shown ms",
        "click p50 ms",
        "click p95 ms",
        "key p50 ms",
        "key p95 ms",
        "heap MB",
        "nodes",
    ]);
    type Figure = (fn(&Run) -> Option<u64>, fn(u64) -> String);
    let figures: [Figure; 9] = [
        (|run| Some(run.bytes), |bytes| (bytes / 1_000).to_string()),
        (|run| Some(run.painted), grouped),
        (|run| Some(run.shown), grouped),
        (|run| percentile(run.clicks.clone(), 50), tenths),
        (|run| percentile(run.clicks.clone(), 95), tenths),
        (|run| percentile(run.keys.clone(), 50), tenths),
        (|run| percentile(run.keys.clone(), 95), tenths),
        (|run| Some(run.held), |bytes| tenths(bytes / 100_000)),
        (|run| Some(run.nodes), grouped),
    ];
    let of = |runs: &[Run], figure: fn(&Run) -> Option<u64>| median(runs.iter().filter_map(figure).collect());
    for (target, found) in all {
        let cell = |(figure, show): &Figure| {
            let ours = all.first().filter(|(first, _)| first != target).and_then(|(_, ours)| of(ours, *figure));
            beside(of(found, *figure), ours, show)
        };
        table.row(std::iter::once(target.name().to_owned()).chain(figures.iter().map(cell)).collect());
    }
    table.print(&format!(
        "{questions} questions on one page; processor ×4 slower, slow 4G, brotli, empty cache; median of {runs} runs (× = times this app)"
    ));
    println!();
}

fn tenths(tenths: u64) -> String {
    format!("{}.{}", tenths / 10, tenths % 10)
}
