//! One summary: evidence files held against its digests, and last year beside this year.

use antt::document::summary::{EvidenceMember, FileMember, SelfAssessment};
use antt::document::to_file;
use antt::json::Digest;
use e2e::{App, Browser, json};
use std::fs;

use super::generator::signed;
use super::many::{YEAR, trust_list, unit};
use super::seeded::{all, reviewer, start};

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
    let check = summary.answers.keys().next().cloned().expect("a check");
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
    assert!(said(1).contains("anh.tif") && said(1).contains(&check), "{}", said(1));
    browser.upload("#check-evidence", &[write("bien-ban.pdf", b"as changed")]);
    browser.shows(".checked-files", "nội dung khác tệp đã dẫn");
    assert!(said(2).contains("bien-ban.pdf"), "{}", said(2));
    browser.upload("#check-evidence", &[write("khac.pdf", b"as signed")]);
    browser.shows(".checked-files li:nth-child(3)", "Đúng tệp đã dẫn");
    browser.upload("#check-evidence", &[write("la.pdf", b"of nobody")]);
    browser.shows(".checked-files li:nth-child(4)", "Không mục nào dẫn tệp này");

    // It is noted, and still there another day.
    open(&browser, &summary);
    browser.find(".history summary").click();
    for line in ["anh.tif: Đúng tệp đã dẫn", "bien-ban.pdf: Cùng tên nhưng nội dung khác", "la.pdf: Không mục nào"]
    {
        browser.shows(".history", line);
    }
    assert_eq!(browser.console_errors(), [""; 0]);
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
    let lines = browser
        .js("return document.querySelectorAll('section[aria-labelledby=since-year] .differences > li').length", &[]);
    assert!(lines.as_u64() > Some(0), "{lines}");
    assert_eq!(browser.js("return document.querySelectorAll('#since-revision').length", &[]), json!(0));
}

#[test]
fn what_was_done_stands_in_the_order_of_time() {
    let browser = start(App::serve(), false);
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
