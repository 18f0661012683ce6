//! A reviewer takes files in: read in workers, staged, taken over, and still there afterwards, byte for byte.

use super::many;
use super::province::{UNITS, counts, filter_list, scroll_list, stage_all, take_over_all};
use super::support::{Named, count, expected, intake, kept, rival, states, summaries, trusting, written, zipped};
use antt::document::open::{File, open};
use antt::review::intake::StateKind;
use antt::review::trust::TrustList;
use antt::text::review::state_kind;
use e2e::wait::patiently;
use e2e::{Browser, until};

/// Forty good ones of which every second is by a trusted key, and whatever else people send.
fn mixed() -> Vec<Named> {
    let mut files = summaries(0..40);
    let text = |n: u64| String::from_utf8(many::unit(n).file()).expect("UTF-8");
    files
        .extend((40..45).map(|n| (format!("sửa/{n}.json"), text(n).replace(&format!("số {n}"), "số 99").into_bytes())));
    files.extend((45..48).map(|n| {
        let mut document: serde_json::Value = serde_json::from_str(&text(n)).expect("JSON");
        document.as_object_mut().expect("an object").remove("proof");
        (format!("không ký/{n}.json"), document.to_string().into_bytes())
    }));
    for (name, bytes) in [("a.json", "{"), ("b.json", ""), ("c.json", "[]"), ("d.json", "{\"type\":\"Other\"}")] {
        files.push((name.to_owned(), bytes.as_bytes().to_vec()));
    }
    for (n, name) in [(50, "<img src=x onerror=alert(1)>.json"), (51, "a\u{202e}nosj.json"), (52, "../../up.json")] {
        files.push((name.to_owned(), many::unit(n).file()));
    }
    files.extend([("đôi/1.json".to_owned(), many::unit(53).file()), ("đôi/2.json".to_owned(), rival(53))]);
    files.push(("lại/0.json".to_owned(), many::unit(0).file()));
    files.push(("trong.zip".to_owned(), zipped(&summaries(54..55))));
    files.push(("khóa.json".to_owned(), many::trust_file(&trusting(4), 999_999)));
    files.push((".DS_Store".to_owned(), vec![0; 12]));
    files
}

#[test]
fn a_zip_of_everything_is_staged_rightly_taken_in_and_still_there_after_a_reload() {
    let browser = Browser::start();
    intake(&browser, &trusting(56));
    let zip = written(&browser, "tất cả.zip", &zipped(&mixed()));
    browser.upload("#intake-files", &[&zip]);
    browser.shows("#staged", "Đã đọc 60 tệp");
    let others =
        [(StateKind::Conflict, 2), (StateKind::NotIntact, 8), (StateKind::ForTrust, 1), (StateKind::Refused, 4)];
    let first = [[(StateKind::New, 44), (StateKind::Same, 1)].as_slice(), &others].concat();
    assert_eq!(states(&browser), expected(&first));
    browser.shows("#staging [data-row='0']", "Tin cậy");
    browser.shows("#staging [data-row='1']", "Chưa biết khóa này");
    assert!(!browser.text("#staging [data-row='1']").contains("Tin cậy"), "intact is not trusted");
    browser.gone("#staging img");
    browser.shows("#reasons summary", "(6)");
    browser.shows("main", "Bỏ qua 1 tệp");
    browser.find_text("#states button", state_kind(StateKind::Conflict).vi).click();
    browser.shows("#staging tr.conflict", "Mâu thuẫn");
    browser.gone("#staging tr.row input");
    browser.find_text("#states button", "Tất cả").click();

    browser.click("#staging [data-row='0'] input");
    browser.shows("#take-chosen", "Nhận 1 tệp");
    browser.click("#take-chosen");
    browser.shows("main .notice.good", "Đã nhận 1 tệp");
    let then = [[(StateKind::New, 43), (StateKind::Same, 2)].as_slice(), &others].concat();
    until("the others are staged again", || states(&browser) == expected(&then));
    // A second click, before anything came of the first, takes nothing in twice: each file has one note.
    browser.js("const all = document.querySelector('#take-all'); all.click(); all.click()", &[]);
    browser.shows("main .notice.good", "Đã nhận 43 tệp");

    browser.reload();
    assert_eq!((count(&browser, "received"), count(&browser, "events")), (44, 44));
    for (_, bytes) in summaries([0, 1, 51, 54].into_iter()) {
        let Ok(File::Summary(opened)) = open(&bytes) else { unreachable!("a summary") };
        assert_eq!(kept(&browser, &opened.digest.to_string()).as_deref(), Some(bytes.as_slice()));
    }
    browser.upload("#intake-files", &[&zip]);
    browser.shows("#staged", "Đã đọc 60 tệp");
    let again = [[(StateKind::Same, 45)].as_slice(), &others].concat();
    until("nothing is new", || states(&browser) == expected(&again));
    browser.gone("#take-all");
}

#[test]
fn single_files_are_read_without_an_archive_and_none_is_taken_in_if_nobody_says_so() {
    let browser = Browser::start();
    intake(&browser, &TrustList::default());
    let one = written(&browser, "một.json", &many::unit(3).file());
    let large = written(&browser, "lớn.json", &vec![b' '; 2_000_001]);
    browser.upload("#intake-files", &[&one, &large]);
    browser.shows("#staged", "Đã đọc 2 tệp");
    assert_eq!(states(&browser), expected(&[(StateKind::New, 1), (StateKind::Refused, 1)]));
    browser.click("#take-none");
    browser.find(".dropzone");
    assert_eq!(count(&browser, "received"), 0);
}

#[test]
fn as_many_summaries_as_there_are_communes_are_staged_taken_in_listed_and_added_up() {
    let browser = Browser::start();
    intake(&browser, &trusting(UNITS));
    stage_all(&browser);
    assert_eq!(states(&browser), ["Tất cả 3.321".to_owned(), format!("{} 3.321", state_kind(StateKind::New).vi)]);
    let rows = browser.js("return document.querySelectorAll('#staging tr.row').length", &[]);
    assert!(rows.as_u64().is_some_and(|rows| (10..200).contains(&rows)), "{rows} rows are in the page");
    browser.js("document.querySelector('#staging').scrollTop = 1e9", &[]);
    browser.shows("#staging [data-row='3320']", "Đơn vị số 3320");
    take_over_all(&browser);
    browser.shows("main .notice.good", "Đã nhận 3.321 tệp");
    assert_eq!((count(&browser, "received"), count(&browser, "events")), (UNITS, UNITS));

    browser.desk("/desk");
    browser.find("#desk-rows tr.row");
    scroll_list(&browser);
    filter_list(&browser);
    browser.shows("#desk-rows", "Đơn vị số 3320");

    browser.seed_setting("desk/register", &many::register_csv(UNITS));
    browser.desk("/desk/figures");
    browser.find("#figures-result");
    for ((group, state), count) in counts() {
        let shown = browser.text(&format!("#figure-{group}-{state}")).replace('.', "");
        assert_eq!(shown, count.to_string(), "{group} {state}");
    }
}

/// Notes every state of the bar, and presses the button to stop as soon as files are taken over.
const WATCH: &str = "
    window.bars = [];
    window.watch = new MutationObserver(() => {
        const bar = document.querySelector('#working-bar');
        if (!bar) return;
        bars.push([document.querySelector('#working label').textContent, bar.value, bar.max]);
        if (window.stops && bars.at(-1)[0].includes('nhận') && bar.value > 0) document.querySelector('#stop').click();
    });
    watch.observe(document.querySelector('#app'), { subtree: true, childList: true, attributes: true });";

#[test]
fn taking_over_can_be_stopped_what_was_taken_in_stays_and_the_rest_waits() {
    let browser = Browser::start();
    let total = 1_500;
    intake(&browser, &trusting(total));
    let zip = written(&browser, "tỉnh.zip", &zipped(&summaries(0..total)));
    browser.js(WATCH, &[]);
    browser.upload("#intake-files", &[&zip]);
    patiently("staged", || browser.js("return document.querySelector('#staged') !== null", &[]) == true);
    browser.shows("#staged", "Đã đọc 1.500 tệp");
    browser.js("window.stops = true", &[]);
    browser.click("#take-all");
    browser.shows("#taking-stopped", "Đã dừng theo yêu cầu");
    let count_in = count(&browser, "received");
    assert!(count_in > 0 && count_in < total && count_in.is_multiple_of(200), "{count_in} taken in");
    let shown = |count: u64| antt::text::number(antt::text::Language::Vi, count);
    browser.shows("main .notice", &format!("Đã nhận {} tệp", shown(count_in)));
    browser.shows("#taking-stopped", &format!("{} tệp chưa nhận", shown(total - count_in)));
    assert_eq!(count(&browser, "events"), count_in, "each with its note");
    let words = |kind, count: u64| format!("{} {}", state_kind(kind).vi, shown(count));
    let all = format!("Tất cả {}", shown(total));
    let then = [all, words(StateKind::New, total - count_in), words(StateKind::Same, count_in)];
    until("the counts add up", || states(&browser) == then);

    // The bar told how far it was, of how many, while files were read and while they were taken over.
    let bars = browser.js("return bars", &[]);
    let bars: Vec<(String, u64, u64)> = bars
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|bar| Some((bar[0].as_str()?.to_owned(), bar[1].as_u64()?, bar[2].as_u64()?)))
        .collect();
    for what in ["đọc", "nhận"] {
        let of: Vec<_> = bars.iter().filter(|(label, ..)| label.contains(what)).collect();
        assert!(of.iter().any(|(_, done, of)| 0 < *done && done < of), "{what}: {of:?}");
        assert!(of.windows(2).all(|pair| pair[0].1 <= pair[1].1), "{what} went back: {of:?}");
    }
    assert!(bars.iter().filter(|(label, ..)| label.contains("nhận")).all(|(.., of)| *of == total), "{bars:?}");

    // The rest is taken in later.
    browser.js("window.stops = false", &[]);
    browser.click("#take-all");
    browser.shows("main .notice.good", &format!("Đã nhận {} tệp", shown(total - count_in)));
    assert_eq!((count(&browser, "received"), count(&browser, "events")), (total, total));
}
