//! Every page of the app: how each comes to what it shows, and what must stand on it.

use crate::{many, seeded, seeds, units};
use antt::assessment::Draft;
use antt::criteria::UnitKind;
use antt::document::decision::Ruling;
use antt::paper::Kind;
use antt::text::Language;
use antt::text::page::shell::SAVE_TO_FILE;
use e2e::review::DECIDES;
use e2e::{App, Browser, until};
use std::fs;
use std::io::{Cursor, Write};
use std::path::Path;
use zip::write::{SimpleFileOptions, ZipWriter};

/// A page, with real data.
pub struct Page {
    pub address: String,
    /// Brings it to what it shows, and waits for that.
    pub ready: fn(&Browser),
    /// Everything that must stand on it, also on paper.
    pub says: Vec<String>,
}

fn page(address: impl Into<String>, ready: fn(&Browser), says: impl IntoIterator<Item: Into<String>>) -> Page {
    Page { address: address.into(), ready, says: says.into_iter().map(Into::into).collect() }
}

const NOTHING: [&str; 0] = [];

/// The files that are staged: more than a screen shows.
const STAGED: std::ops::Range<u64> = 1_000..1_120;

/// A page that shows all that it has by itself.
pub fn plain(address: impl Into<String>) -> Page {
    page(address, drawn, NOTHING)
}

/// Opens it anew.
#[track_caller]
pub fn open(browser: &Browser, page: &Page) {
    browser.goto("about:blank");
    browser.goto(&format!("{}#{}", App::serve().url(), page.address));
    browser.find("#heading");
    (page.ready)(browser);
}

/// Addresses that the app knows and that none of these pages has.
pub fn left_out(pages: &[Page]) -> Vec<String> {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../src/ui/route.rs");
    let source = fs::read_to_string(source).expect("the routes");
    let patterns = source.split("#[at(\"").skip(1).filter_map(|rest| rest.split('"').next());
    let fits = |pattern: &str, page: &Page| {
        let (parts, address) = (pattern.split('/'), page.address.split('/'));
        parts.clone().count() == address.clone().count()
            && parts.zip(address).all(|(part, one)| part.starts_with(':') || part == one)
    };
    patterns.filter(|pattern| !pages.iter().any(|page| fits(pattern, page))).map(str::to_owned).collect()
}

/// All pages, with those of these drafts.
pub fn of(drafts: &[Draft]) -> Vec<Page> {
    let mut all = vec![
        page(
            "/",
            |browser| drop(browser.find("main .tasks li")),
            seeds::drafts().iter().map(|draft| draft.profile.name.clone()).collect::<Vec<_>>(),
        ),
        page("/start", drawn, ["Xã, phường, đặc khu"]),
        page("/settings", drawn, NOTHING),
        page("/key", drawn, NOTHING),
        page("/404", drawn, NOTHING),
        page("/open", opened, ["Xã Quảng Đức", "Tệp còn nguyên vẹn"]),
    ];
    all.extend(of_criteria());
    drafts.iter().for_each(|draft| all.extend(of_draft(draft)));
    all.extend(of_programme());
    all.extend(of_desk());
    all
}

/// What a unit uses beside its standard, and what a programme asks it.
fn of_programme() -> Vec<Page> {
    let id = seeds::with_programme().id.trim_start_matches("urn:uuid:").to_owned();
    vec![
        page(format!("/d/{id}/further"), drawn, ["Kết luận số 13-KL/TW"]),
        page(format!("/d/{id}/programme/kl13"), drawn, ["Kết luận số 13-KL/TW"]),
    ]
}

fn of_draft(draft: &Draft) -> Vec<Page> {
    let id = draft.id.trim_start_matches("urn:uuid:");
    let at = |route: &str| format!("/d/{id}{route}");
    let standard = units::standard(draft.kind);
    let name = draft.profile.name.clone();
    let notes: Vec<String> =
        draft.entries.values().map(|entry| entry.note.clone()).filter(|note| !note.is_empty()).collect();
    let mut all = vec![
        page(at(""), drawn, standard.criteria.iter().map(|criterion| criterion.title.vi.clone()).collect::<Vec<_>>()),
        page(at("/profile"), drawn, [name.clone(), draft.profile.head.clone()]),
        page(at("/answers"), drawn, notes),
        page(at("/file"), drawn, [Language::Vi.say(SAVE_TO_FILE)]),
        page(at("/self-check"), drawn, NOTHING),
        page(at("/sign"), drawn, NOTHING),
        page(at("/papers"), drawn, NOTHING),
    ];
    if draft.signed.is_some() {
        all.push(page(at("/result"), drawn, [name.clone()]));
    }
    for criterion in &standard.criteria {
        let questions: Vec<String> = criterion.checks.iter().map(|check| check.question.vi.clone()).collect();
        all.push(page(at(&format!("/c/{}", criterion.id)), drawn, questions));
    }
    if draft.kind == UnitKind::Commune {
        all.push(page(at("/c/5.1/5.1.plan"), drawn, NOTHING));
    }
    for kind in Kind::ALL {
        let paper: fn(&Browser) = |browser| drop(browser.find(".paper-kind"));
        let is_made = draft.kind != UnitKind::EducationalInstitution || kind != Kind::Letter;
        if is_made {
            all.push(page(at(&format!("/papers/{}", kind.id())), paper, ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"]));
        }
    }
    all
}

fn of_criteria() -> Vec<Page> {
    let standard = units::standard(UnitKind::Commune);
    let file = format!("/criteria/f/standard~commune/{}", standard.version);
    let questions = || standard.checks().map(|check| check.question.vi.clone()).collect::<Vec<_>>();
    vec![
        page("/criteria", drawn, NOTHING),
        page(file.clone(), law, questions()),
        page(format!("{file}/5.4.coverage"), law, questions()),
        page("/criteria/w/moi", manuscript, questions().into_iter().take(1)),
    ]
}

fn of_desk() -> Vec<Page> {
    let handed_in = || seeded::all().iter().map(|one| one.unit.code.clone()).collect::<Vec<_>>();
    let of_state = |state: &str| {
        (0..seeded::EXPECTED).filter(|n| seeded::state(*n) == state).map(|n| many::unit(n).name).collect::<Vec<_>>()
    };
    let decided = seeded::decision_of(Ruling::Returned);
    let summary = seeded::all()[1].record.id.trim_start_matches("urn:uuid:").to_owned();
    vec![
        page("/desk", |browser| drop(browser.find("#desk-rows tr.row")), handed_in()),
        page("/desk/intake", staged, STAGED.map(|n| format!("{n}.json"))),
        page("/desk/trust", |browser| drop(browser.find(".trusted-key")), ["Trần Thị Bình"]),
        page("/desk/figures", figures, (0..seeded::EXPECTED).map(|n| many::unit(n).code)),
        page("/desk/programme", drawn, ["Chỉ thị số 48"]),
        page("/desk/programme/programme~ct48/2026.1", |browser| drop(browser.find("#indicators")), ["Chưa đủ số liệu"]),
        page("/desk/copy", drawn, NOTHING),
        page("/desk/accept", |browser| drop(browser.find("#nothing-picked")), NOTHING),
        page(format!("/desk/s/{summary}"), |browser| drop(browser.find(DECIDES)), [seeded::all()[1].unit.name.clone()]),
        page("/desk/papers/tong-hop/2026", paper, of_state("not_submitted")),
        page("/desk/papers/de-nghi/2026", paper, of_state("qualified")),
        page("/desk/papers/de-nghi/dang-chon", paper, of_state("qualified")),
        page(format!("/desk/papers/phieu/{decided}"), paper, ["PHIẾU KẾT QUẢ THẨM ĐỊNH", "Trần Thị Bình", "Đã xem."]),
    ]
}

fn drawn(browser: &Browser) {
    until("the page is drawn", || {
        browser.js("return document.querySelector('main:not([aria-busy])')?.childElementCount > 1", &[]) == true
    });
}

fn paper(browser: &Browser) {
    browser.find(".paper-kind");
}

fn law(browser: &Browser) {
    browser.find(".law");
}

/// A guide that was just begun; its address is made then.
fn manuscript(browser: &Browser) {
    browser.goto("about:blank");
    browser.goto(&format!("{}#/criteria", App::serve().url()));
    browser.find("#begin");
    browser.js("const kind = document.querySelector('#begin-kind'); kind.value = 'commune'; kind.dispatchEvent(new Event('change', { bubbles: true }))", &[]);
    browser.click("#begin");
    browser.find("#general");
}

fn opened(browser: &Browser) {
    let path = browser.scratch().join("xa-quang-duc.json");
    fs::write(&path, seeds::file()).expect("written");
    browser.upload("#open-files", &[path]);
    browser.find("#open-more");
}

fn staged(browser: &Browser) {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for n in STAGED {
        zip.start_file(format!("{n}.json"), SimpleFileOptions::default()).expect("an entry");
        zip.write_all(&many::unit(n).file()).expect("its bytes");
    }
    let path = browser.scratch().join("gui-den.zip");
    fs::write(&path, zip.finish().expect("a zip file").into_inner()).expect("written");
    browser.upload("#intake-files", &[path]);
    browser.find("#take-all");
    browser.shows("#staged", "120");
}

fn figures(browser: &Browser) {
    browser.find("#figures-result");
    browser.js("document.getElementById('figure-total-expected').click()", &[]);
    browser.find("#behind-rows tr.row");
}
