//! A province's files from one zip, on this machine as it is: staged, taken over, listed, added up.

use crate::many::{register_csv, unit};
use crate::province::{Step, UNITS, filter_list, scroll_list, stage_all, take_over_all};
use crate::support::{intake, trusting};
use crate::table::{Table, grouped};
use e2e::{App, Browser, Value, wait};

/// `window.painted` is set once what `CSS` selects has been painted.
const WATCH: &str = "
    const look = () => document.querySelector('CSS')
        ? setTimeout(() => { window.painted = Math.round(performance.now()); }) : requestAnimationFrame(look);
    requestAnimationFrame(look);";

/// Once, whatever `runs` says: it is long, and each step is made of thousands of the same.
pub fn measure(_: usize) {
    let browser = Browser::start();
    intake(&browser, &trusting(UNITS));
    let mut table = Table::new(&["", "seconds", "longest task of the page, ms"]);
    let mut row = |what: &str, Step { took, longest }: Step| {
        let millis = u64::try_from(took.as_millis()).unwrap_or_default();
        table.row(vec![what.to_owned(), format!("{}.{:03}", millis / 1_000, millis % 1_000), grouped(longest)]);
    };
    row("read, verified, computed again and staged", stage_all(&browser));
    row("taken over and written", take_over_all(&browser));
    browser.seed_setting("desk/register", &register_csv(UNITS));
    row("the desk opened, its list painted", opened(&browser, "/desk", "#desk-rows tr.row"));
    row("the list scrolled to its end", scroll_list(&browser));
    row("a unit found in the list", filter_list(&browser));
    row("the figures opened and painted", opened(&browser, "/desk/figures", "#figures-result"));
    row("all that can be are accepted at once: signed, kept and saved", accept_all(&browser));
    table.print(&format!("{UNITS} signed summaries from one zip"));
}

/// With a key that counts at the desk because it has decided on one of them.
fn accept_all(browser: &Browser) -> Step {
    browser.desk_summary(&unit(1).summary().id);
    browser.choose("ruling", "accepted");
    browser.name_reviewer("Công an tỉnh");
    browser.sign_decision();
    browser.click("#trust-own-key");
    browser.desk("/desk");
    browser.click("main a[href$='/desk/accept']");
    browser.find("#sign-decision");
    eprintln!("{}", browser.text("#taken-together"));
    Step::until(browser, "#signed-together", "accepted", || browser.click("#sign-decision"))
}

/// A page of the desk, opened anew: everything is read from the database.
fn opened(browser: &Browser, route: &str, css: &str) -> Step {
    browser.goto("about:blank");
    browser.run_first(&WATCH.replace("CSS", css));
    browser.goto(&format!("{}#{route}", App::serve().url()));
    wait::patiently(route, || browser.js("return window.painted ?? null", &[]) != Value::Null);
    let painted = browser.js("return window.painted", &[]).as_u64().unwrap_or_default();
    let longest = browser.long_tasks().into_iter().max().unwrap_or_default();
    Step { took: std::time::Duration::from_millis(painted), longest }
}
