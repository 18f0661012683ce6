//! Reading that is stopped, workers that die or never start, folders: the counts add up, and nothing is lost in silence.

use super::many;
use super::support::{Named, count, expected, intake, staged, states, summaries, written, zipped};
use super::workers::{play, play_no_more};
use antt::review::intake::StateKind;
use antt::review::trust::TrustList;
use antt::text::page::desk_intake as words;
use e2e::{Browser, Value, json, until};

/// Each worker lets one message with files through, and is slow with all others.
const SLOW: &str = "(said, worker) => {
    if (said.says !== 'found' || said.found.length === 0) return 'go';
    worker.spoken = (worker.spoken ?? 0) + 1;
    return worker.spoken > 1 ? 'keep' : 'go';
}";

/// Each worker dies instead of telling what it has found.
const DEADLY: &str = "(said) => said.says === 'found' && said.found.length > 0 ? 'die' : 'go'";

/// As many as there are up to `end`, with something of the system's beside them.
fn many_files(end: u64) -> Vec<Named> {
    let mut files = summaries(0..end);
    files.push(("xã/.DS_Store".to_owned(), vec![0; 12]));
    files
}

/// The number that stands in the notice of those that were not read.
#[track_caller]
fn left(browser: &Browser) -> u64 {
    let digits: String =
        browser.text("#left").chars().take_while(|one| *one != '(').filter(char::is_ascii_digit).collect();
    digits.parse().expect("a number")
}

fn in_the_table(browser: &Browser) -> u64 {
    let all = states(browser).first().and_then(|all| all.rsplit(' ').next().map(str::to_owned));
    all.map_or(0, |all| all.replace('.', "").parse().expect("a number"))
}

#[test]
fn a_stop_leaves_what_was_read_says_how_many_were_not_and_reads_on() {
    const FILES: u64 = 400;
    let browser = Browser::start();
    play(&browser, SLOW);
    intake(&browser, &TrustList::default());
    let zip = written(&browser, "tất cả.zip", &zipped(&many_files(FILES)));
    browser.upload("#intake-files", &[&zip]);
    until("something was read", || browser.js("return window.kept.length > 1", &[]) == true);
    browser.click("#stop");
    browser.shows("main .notice.warn", words::STOPPED.vi);
    let read = in_the_table(&browser);
    // A folder's mark of the system was read or not; it is a file of neither kind.
    let all = read + left(&browser) + u64::from(browser.text("main").contains("Bỏ qua 1 tệp"));
    assert!(read > 0 && left(&browser) > 0, "{read}");
    assert_eq!(all, FILES + 1);
    assert_eq!(count(&browser, "received"), 0);

    play_no_more(&browser);
    browser.click("#go-on");
    staged(&browser, FILES);
    assert_eq!(states(&browser), expected(&[(StateKind::New, FILES)]));
    browser.gone("#left");
    browser.shows("main", "Bỏ qua 1 tệp");
    browser.click("#take-all");
    browser.shows("main .notice.good", &format!("Đã nhận {FILES} tệp"));
    assert_eq!(count(&browser, "received"), FILES);
}

#[test]
fn whoever_stops_may_begin_again_with_other_files() {
    let browser = Browser::start();
    play(&browser, "(said) => said.says === 'ready' ? 'go' : 'keep'");
    intake(&browser, &TrustList::default());
    let zip = written(&browser, "tất cả.zip", &zipped(&many_files(60)));
    browser.upload("#intake-files", &[&zip]);
    browser.click("#stop");
    browser.shows("main .notice.warn", words::STOPPED.vi);
    assert_eq!(left(&browser), 1, "the zip file itself");
    play_no_more(&browser);
    let one = written(&browser, "một.json", &many::unit(3).file());
    browser.upload("#intake-files", &[&one]);
    staged(&browser, 1);
    assert_eq!(left(&browser), 1, "it can still be read");
    browser.click("#take-none");
    browser.find(".dropzone");
    browser.gone("#left");
}

#[test]
fn what_a_dead_worker_had_is_read_again() {
    let browser = Browser::start();
    play(
        &browser,
        &format!("(said, worker) => window.died ? 'go' : (window.died = ({DEADLY})(said) === 'die') ? 'die' : 'go'"),
    );
    intake(&browser, &TrustList::default());
    let zip = written(&browser, "tất cả.zip", &zipped(&many_files(120)));
    browser.upload("#intake-files", &[&zip]);
    staged(&browser, 120);
    assert_eq!(states(&browser), expected(&[(StateKind::New, 120)]));
    browser.shows("main .notice.warn", words::READ_AGAIN.vi);
    browser.gone("#left");
}

#[test]
fn a_file_that_workers_die_of_is_named_and_the_others_are_read() {
    let browser = Browser::start();
    let deadly = "(said) => {
        if (said.says === 'next' && said.name.endsWith('/7.json')) return 'go and die';
        return said.says === 'found' && said.found.some((one) => one.name.endsWith('/7.json')) ? 'die' : 'go';
    }";
    play(&browser, deadly);
    intake(&browser, &TrustList::default());
    let zip = written(&browser, "tất cả.zip", &zipped(&many_files(60)));
    browser.upload("#intake-files", &[&zip]);
    staged(&browser, 60);
    assert_eq!(states(&browser), expected(&[(StateKind::New, 59), (StateKind::Refused, 1)]));
    browser.click("#reasons summary");
    browser.shows("#reasons", "tất cả.zip/xã/7.json");
    browser.shows("#reasons", words::DEADLY.vi);
    browser.gone("#left");
}

#[test]
fn where_workers_die_again_and_again_the_files_are_counted_and_can_be_read_later() {
    let browser = Browser::start();
    play(&browser, "(said) => said.says === 'ready' ? 'go' : 'die'");
    intake(&browser, &TrustList::default());
    let files: Vec<_> = summaries(0..3)
        .into_iter()
        .map(|(name, bytes)| written(&browser, name.trim_start_matches("xã/"), &bytes))
        .collect();
    browser.upload("#intake-files", &files);
    browser.shows("main .notice.bad", words::DIED.vi);
    assert_eq!(left(&browser), 3);
    play_no_more(&browser);
    browser.click("#go-on");
    staged(&browser, 3);
    browser.gone("#left");
}

/// One file and one zip, read in the page.
#[track_caller]
fn is_read_in_the_page(browser: &Browser) {
    intake(browser, &TrustList::default());
    let one = written(browser, "một.json", &many::unit(3).file());
    let zip = written(browser, "hai.zip", &zipped(&summaries(4..6)));
    browser.upload("#intake-files", &[&one, &zip]);
    browser.shows("main .notice.warn", words::NO_WORKER.vi);
    assert_eq!(states(browser), expected(&[(StateKind::New, 1), (StateKind::Refused, 1)]));
    browser.click("#reasons summary");
    browser.shows("#reasons", words::NO_ZIP.vi);
    browser.click("#take-all");
    browser.shows("main .notice.good", "Đã nhận 1 tệp");
}

#[test]
fn where_no_worker_starts_it_is_said_and_files_are_read_in_the_page() {
    let browser = Browser::start();
    let forbidden = "delete window.Worker; window.Worker = function () { throw new Error('forbidden'); };";
    browser.cdp("Page.addScriptToEvaluateOnNewDocument", json!({ "source": forbidden }));
    is_read_in_the_page(&browser);
}

#[test]
fn where_the_workers_program_does_not_come_files_are_read_in_the_page() {
    let browser = Browser::start();
    browser.cdp("Network.enable", json!({}));
    browser.cdp("Network.setBlockedURLs", json!({ "urls": ["*/worker.*"] }));
    is_read_in_the_page(&browser);
}

/// A folder with folders in it, a zip and what the system adds; all of it in the folder's own name.
fn folder(browser: &Browser) -> std::path::PathBuf {
    for (name, bytes) in summaries(0..3) {
        written(browser, &format!("tỉnh/{name}"), &bytes);
    }
    written(browser, "tỉnh/sâu/hơn/3.json", &many::unit(3).file());
    written(browser, "tỉnh/sâu/zip.zip", &zipped(&summaries(4..6)));
    written(browser, "tỉnh/ghi chú.txt", b"xin chao");
    browser.scratch().join("tỉnh")
}

#[track_caller]
fn holds_the_folder(browser: &Browser) {
    staged(browser, 7);
    assert_eq!(states(browser), expected(&[(StateKind::New, 6), (StateKind::Refused, 1)]));
    let names =
        browser.js("return [...document.querySelectorAll('#staging th[scope=row]')].map((one) => one.innerText)", &[]);
    let mut names: Vec<&str> = names.as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    names.sort_unstable();
    assert_eq!(
        names,
        [
            "tỉnh/ghi chú.txt",
            "tỉnh/sâu/hơn/3.json",
            "tỉnh/sâu/zip.zip/xã/4.json",
            "tỉnh/sâu/zip.zip/xã/5.json",
            "tỉnh/xã/0.json",
            "tỉnh/xã/1.json",
            "tỉnh/xã/2.json"
        ]
    );
}

#[test]
fn a_chosen_folder_is_read_with_all_that_is_in_it() {
    let browser = Browser::start();
    intake(&browser, &TrustList::default());
    browser.upload("#intake-folder", &[folder(&browser)]);
    holds_the_folder(&browser);
}

#[test]
fn a_dropped_folder_is_read_with_all_that_is_in_it() {
    let browser = Browser::start();
    intake(&browser, &TrustList::default());
    let data = json!({ "items": [], "files": [folder(&browser)], "dragOperationsMask": 1 });
    for kind in ["dragEnter", "dragOver", "drop"] {
        browser.cdp("Input.dispatchDragEvent", json!({ "type": kind, "x": 300, "y": 400, "data": data }));
    }
    holds_the_folder(&browser);
}
