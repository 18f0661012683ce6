//! One summary: evidence files held against its digests, and last year beside this year.

use antt::assessment::Answer;
use antt::criteria::{UnitKind, standard_for, utc_seconds};
use antt::document::decision::Ruling;
use antt::document::summary::{EvidenceMember, FileMember, SelfAssessment};
use antt::document::to_file;
use antt::json::Digest;
use antt::text::Language;
use antt::text::page::desk_summary::decided_by;
use antt::text::page::open::RAW;
use e2e::{App, Browser, Value, json, until};
use std::fs;

use super::generator::{SIGNED_AT, signed};
use super::many::{YEAR, trust_list, unit};
use super::seeded::{all, contradict, hold, reviewer, start};

/// Large enough to be read in several pieces.
const LARGE: usize = 40 << 20;

fn open(browser: &Browser, summary: &SelfAssessment) {
    browser.desk(&format!("/desk/s/{}", summary.id.trim_start_matches("urn:uuid:")));
    browser.find("#check-evidence");
}

fn cites(summary: &mut SelfAssessment, name: &str, bytes: &[u8]) {
    let file =
        FileMember { name: name.to_owned(), size: bytes.len() as i64, digest: Digest::of_bytes(bytes).to_string() };
    let paper = EvidenceMember {
        title: "Biên bản".to_owned(),
        number: None,
        issued_on: None,
        issuer: None,
        section: None,
        page: None,
        file: Some(file),
    };
    let answer = summary.answers.values_mut().next().expect("an answer");
    answer.evidence.push(paper);
}

#[test]
fn evidence_files_are_held_against_the_digests_that_the_unit_signed() {
    let large = vec![b'a'; LARGE];
    let mut summary = unit(1).summary();
    cites(&mut summary, "bien-ban.pdf", b"as signed");
    cites(&mut summary, "anh.tif", &large);
    let check = summary.answers.keys().next().expect("a check");
    let standard = UnitKind::from_id(&summary.unit.kind).and_then(standard_for).expect("a standard");
    let question = Language::Vi.of(&standard.check(check).expect("a check").question).to_owned();
    let browser = Browser::start();
    browser.seed(App::serve(), &[]);
    browser.seed_received(&to_file(&signed(&summary, 1)));
    open(&browser, &summary);
    let folder = browser.downloads();
    let write = |name: &str, bytes: &[u8]| {
        let path = folder.join(name);
        fs::write(&path, bytes).expect("a file");
        path
    };
    // What is drawn while a large file is read, however short that is.
    browser.js(
        "window.seen = [];
        new MutationObserver(() => document.querySelectorAll('.hashing progress').forEach((bar) => seen.push([bar.value, bar.max])))
            .observe(document.querySelector('#app'), { subtree: true, childList: true, attributes: true });",
        &[],
    );
    let said = |place: usize| browser.text(&format!(".checked-files li:nth-child({place})"));
    browser.upload("#check-evidence", &[write("anh.tif", &large)]);
    browser.shows(".checked-files", "Đúng tệp đã dẫn");
    let seen = browser.js("return seen", &[]);
    let bars: Vec<(u64, u64)> =
        seen.as_array().into_iter().flatten().filter_map(|bar| Some((bar[0].as_u64()?, bar[1].as_u64()?))).collect();
    let part = bars.iter().filter(|(done, total)| *done > 0 && done < total).count();
    assert!(part > 0 && bars.iter().all(|(_, total)| *total == LARGE as u64), "{bars:?}");
    assert!(said(1).contains("anh.tif") && said(1).contains(&question), "{}", said(1));
    browser.upload("#check-evidence", &[write("bien-ban.pdf", b"as changed")]);
    browser.shows(".checked-files", "nội dung khác tệp đã dẫn");
    assert!(said(2).contains("bien-ban.pdf"), "{}", said(2));
    browser.upload("#check-evidence", &[write("khac.pdf", b"as signed")]);
    browser.shows(".checked-files li:nth-child(3)", "Đúng tệp đã dẫn");
    browser.upload("#check-evidence", &[write("la.pdf", b"of nobody")]);
    browser.shows(".checked-files li:nth-child(4)", "Không mục nào dẫn tệp này");

    // Dropped anywhere on the page they are compared too.
    let drop = |name: &str, text: &str| {
        browser.js(
            "const data = new DataTransfer();
            data.items.add(new File([arguments[1]], arguments[0]));
            window.dispatchEvent(new DragEvent('drop', { dataTransfer: data, cancelable: true }));",
            &[name.into(), text.into()],
        );
    };
    for (place, name, text, words) in [
        (5, "bien-ban.pdf", "as signed", "Đúng tệp đã dẫn"),
        (6, "bien-ban.pdf", "changed once more", "nội dung khác tệp đã dẫn"),
        (7, "keo-tha.pdf", "of nobody", "Không mục nào dẫn tệp này"),
    ] {
        drop(name, text);
        browser.shows(&format!(".checked-files li:nth-child({place})"), words);
        assert!(said(place).contains(name), "{}", said(place));
    }

    // It is noted, and still there another day.
    open(&browser, &summary);
    browser.find(".history summary").click();
    for line in ["anh.tif: Đúng tệp đã dẫn", "bien-ban.pdf: Cùng tên nhưng nội dung khác", "la.pdf: Không mục nào"]
    {
        browser.shows(".history", line);
    }
    assert_eq!(browser.console_errors(), [""; 0]);
}

/// The lines of the history of the page that is shown.
fn history(browser: &Browser) -> Vec<String> {
    browser.js("document.querySelector('.history').open = true", &[]);
    browser.find(".history li");
    let lines = browser.js("return [...document.querySelectorAll('.history li')].map((line) => line.textContent)", &[]);
    lines.as_array().into_iter().flatten().filter_map(|line| Some(line.as_str()?.to_owned())).collect()
}

#[test]
fn the_history_says_by_whom_files_were_taken_in_and_evidence_was_checked() {
    let browser = Browser::start();
    browser.seed(App::serve(), &[]);
    let (first, second) = (unit(1).summary(), unit(2).summary());
    let take_in = |n: u64| {
        let file = browser.scratch().join(format!("{n}.json"));
        fs::write(&file, unit(n).file()).expect("a file");
        browser.desk("/desk/intake");
        browser.upload("#intake-files", &[file]);
        browser.click("#take-all");
        browser.find("main .notice.good");
    };
    let check = |name: &str| {
        let file = browser.scratch().join(name);
        fs::write(&file, b"of nobody").expect("a file");
        browser.upload("#check-evidence", &[file]);
        browser.shows(".checked-files", name);
    };
    let line = |summary: &SelfAssessment, part: &str, by: &str| {
        open(&browser, summary);
        until(&format!("{part} is said to be by {by}"), || {
            history(&browser).iter().any(|line| line.contains(part) && line.ends_with(&format!("; {by}")))
        });
    };
    // Nobody has decided anything here, and there is no key.
    take_in(1);
    open(&browser, &first);
    check("truoc.pdf");
    let nobody = "không rõ ai làm, khi đó máy chưa ghi tên người thẩm định";
    line(&first, "Nhận lần ký 1 từ tệp 1.json", nobody);
    line(&first, "truoc.pdf", nobody);
    // As soon as the desk knows who reviews, it is noted with everything.
    browser.seed_setting(
        "desk/reviewer",
        r#"{"name":"Trần Thị Bình","title":"Phó phòng","organisation":"Công an tỉnh Đồng Nai"}"#,
    );
    take_in(2);
    open(&browser, &second);
    check("sau.pdf");
    line(&second, "Nhận lần ký 1 từ tệp 2.json", "Trần Thị Bình, Công an tỉnh Đồng Nai");
    line(&second, "sau.pdf", "Trần Thị Bình, Công an tỉnh Đồng Nai");
    // What was noted before stays as it was.
    line(&first, "truoc.pdf", nobody);
    browser.click("#switch-language");
    until("in English", || history(&browser).iter().any(|line| line.contains("by nobody named")));
}

#[test]
fn a_file_that_takes_long_is_compared_no_further_once_somebody_has_stopped_it() {
    let large = vec![b'a'; LARGE];
    let mut summary = unit(1).summary();
    cites(&mut summary, "anh.tif", &large);
    let browser = Browser::start();
    browser.seed(App::serve(), &[]);
    browser.seed_received(&to_file(&signed(&summary, 1)));
    open(&browser, &summary);
    let file = browser.scratch().join("anh.tif");
    fs::write(&file, &large).expect("a file");
    // As soon as there is something to press.
    browser.js(
        "window.watch = new MutationObserver(() => document.querySelector('#hashing-0-stop')?.click());
        watch.observe(document.querySelector('#app'), { subtree: true, childList: true, attributes: true });",
        &[],
    );
    browser.upload("#check-evidence", &[&file]);
    browser.shows(".checked-files li:nth-child(1)", "Đã dừng, chưa đối chiếu tệp này");
    browser.gone(".hashing");
    // Nothing is noted of it, and chosen again it is compared.
    browser.js("window.watch.disconnect()", &[]);
    browser.upload("#check-evidence", &[&file]);
    browser.shows(".checked-files li:nth-child(2)", "Đúng tệp đã dẫn");
    open(&browser, &summary);
    until("one check is noted", || history(&browser).iter().filter(|line| line.contains("anh.tif")).count() == 1);
}

#[test]
fn the_third_layer_is_the_file_as_it_was_received_byte_for_byte() {
    // As somebody else's program might write it: other spaces, escaped letters.
    let one = String::from_utf8(unit(1).file()).expect("UTF-8");
    let bytes = one.replacen('{', "{\n \t ", 1).replace("Đơn", "\\u0110ơn").into_bytes();
    let browser = Browser::start();
    browser.seed(App::serve(), &[]);
    browser.seed_received(&bytes);
    let summary = unit(1).summary();
    open(&browser, &summary);
    // Three questions first, then what the document says, then the text.
    browser.shows(".panel", "Tệp còn nguyên vẹn");
    assert!(browser.all("pre.raw").is_empty(), "drawn before anybody wants it");
    browser.find_text("details > summary", Language::Vi.say(RAW)).click();
    let raw = browser.js("return document.querySelector('pre.raw').textContent", &[]);
    assert_eq!(raw.as_str(), std::str::from_utf8(&bytes).ok());
    browser.click("#save-received");
    let saved = browser.wait_download(|name| name.starts_with("antt_commune_don-vi-so-1_"));
    assert_eq!(fs::read(saved).expect("the file"), bytes);
}

/// A check that asks for two numbers, both of which are others than they were: its id, and the numbers before and now.
fn two_numbers_that_changed(last: &SelfAssessment, this: &SelfAssessment) -> (String, [i64; 2], [i64; 2]) {
    let numbers = |summary: &SelfAssessment, id: &str| match Answer::from(&summary.answers.get(id)?.answer) {
        Answer::Ratio { part: one, whole: other } | Answer::Trend { previous: one, current: other } => {
            Some([one, other])
        }
        _ => None,
    };
    let changed = |id: &String| {
        let (before, now) = (numbers(last, id)?, numbers(this, id)?);
        (before[0] != now[0] && before[1] != now[1]).then(|| (id.clone(), before, now))
    };
    this.answers.keys().find_map(changed).expect("such a check")
}

#[test]
fn last_year_stands_beside_this_year() {
    let (this, last) = (unit(1).summary(), unit(1).summary_in(YEAR - 1));
    assert_ne!(this.id, last.id);
    let browser = Browser::start();
    browser.seed(App::serve(), &[]);
    browser.seed_received(&to_file(&signed(&this, 1)));
    // Somebody else's last year is not this unit's.
    browser.seed_received(&to_file(&signed(&unit(6).summary_in(YEAR - 1), 6)));
    open(&browser, &this);
    assert!(browser.all("#since-year").is_empty());
    browser.seed_received(&to_file(&signed(&last, 1)));
    // Nor is one whose key nobody vouches for: anybody can sign with a unit's name.
    open(&browser, &this);
    assert!(browser.all("#since-year").is_empty());
    browser.seed_trust(&trust_list([unit(1)].into_iter(), reviewer()));
    open(&browser, &this);
    browser.shows("#since-year", &(YEAR - 1).to_string());
    browser.js("document.querySelector('#since-year').parentElement.querySelector('details').open = true", &[]);
    let (check, before, now) = two_numbers_that_changed(&last, &this);
    let standard = UnitKind::from_id(&this.unit.kind).and_then(standard_for).expect("a standard");
    let question = Language::Vi.of(&standard.check(&check).expect("a check").question);
    let sides = "return [...document.querySelectorAll('section[aria-labelledby=since-year] .differences > li')]
        .filter((one) => one.querySelector('h3').textContent === arguments[0])
        .flatMap((one) => [...one.querySelectorAll('.two-sides > div')].map((side) => [...side.querySelectorAll('dd')].map((text) => text.textContent)))";
    let said = browser.js(sides, &[json!(question)]);
    for (side, numbers) in [before, now].iter().enumerate() {
        let said = said[side].to_string();
        assert!(numbers.iter().all(|number| said.contains(&number.to_string())), "side {side}: {numbers:?} in {said}");
    }
    assert_eq!(browser.js("return document.querySelectorAll('#since-revision').length", &[]), json!(0));
}

#[test]
fn what_was_done_stands_in_the_order_of_time() {
    let browser = start(false);
    // Decided on 16/11 elsewhere, received here on 20/11.
    let id = &all()[0].record.id;
    let file = |day: &str| {
        let digest = Digest::of_bytes(b"a");
        format!(r#"{{"what":"evidence_checked","file":"{day}.pdf","digest":"{digest}","result":"match"}}"#)
    };
    for day in ["2026-11-25", "2026-11-18"] {
        browser.seed_event(id, day, &file(day));
    }
    browser.desk(&format!("/desk/s/{}", id.trim_start_matches("urn:uuid:")));
    browser.find(".history summary").click();
    browser.shows(".history", "2026-11-25.pdf");
    let lines = browser.js("return [...document.querySelectorAll('.history li')].map((line) => line.textContent)", &[]);
    let lines: Vec<&str> = lines.as_array().into_iter().flatten().filter_map(|line| line.as_str()).collect();
    let days = ["16/11/2026", "18/11/2026", "20/11/2026", "25/11/2026"];
    assert_eq!(lines.len(), days.len(), "{lines:?}");
    for (line, day) in lines.iter().zip(days) {
        assert!(line.contains(day), "{day}: {lines:?}");
    }
}

#[test]
fn a_decision_from_elsewhere_stands_in_the_history_beside_one_that_was_signed_here_in_that_minute() {
    let browser = Browser::start();
    browser.seed(App::serve(), &[]);
    let one = &all()[1];
    hold(&browser, one, Ruling::Returned);
    let digest = contradict(&browser, one).digest;
    let note = |by: &str, digest: Value| {
        let what = json!({
            "what": "decided", "ruling": "accepted", "revision": one.record.revision, "by": by, "digest": digest,
        });
        json!({
            "id": by, "assessmentId": one.record.id, "at": utc_seconds(SIGNED_AT), "what": what.to_string(),
        })
    };
    let decided = |browser: &Browser, words: &str| {
        browser.desk_summary(&one.record.id);
        history(browser).iter().filter(|line| line.contains(words)).count()
    };
    let accepted = decided_by(Language::Vi, Ruling::Accepted, one.record.revision, "");
    let accepted = accepted.trim_end_matches(|last: char| !last.is_alphanumeric());
    assert_eq!(decided(&browser, accepted), 1, "it came from elsewhere");
    // Another one was signed here in the same second.
    browser.put("events", &[note("Ai đó, Công an", json!("sha256:".to_owned() + &"0".repeat(64)))]);
    assert_eq!(decided(&browser, accepted), 2);
    // The very one was.
    browser.put("events", &[note("Ai đó, Công an", json!(digest.to_string()))]);
    assert_eq!(decided(&browser, accepted), 1);
}
