//! The whole row of a staged file, cell by cell: what it is, the three questions apart, what taking it in would do.

use super::generator::{SIGNED_AT, secret_of, signed};
use super::many::{self, unit};
use super::support::{intake, reviewer, staged, trusting, written};
use antt::document::decision::{self, AssessmentRef, ReviewDecision, Reviewer, Ruling};
use antt::document::open::{File, open};
use antt::document::summary::SelfAssessment;
use antt::document::{Header, UnitName, members, sign, to_file};
use antt::json::Digest;
use antt::text::Language;
use antt::text::kind_name;
use antt::verdict::UnitVerdict;
use e2e::{Browser, json};
use std::collections::BTreeMap;

/// What follows from the answers stands in both, never what the file claims.
const AGREES: &str = "Tính lại khớp. Tự đánh giá đạt";
const DIFFERS: &str = "Tính lại khác. Tự đánh giá đạt";

const ROW: &str = "return [...document.querySelectorAll(`#staging tr.row`)].map((row) =>
    [...row.children].slice(1).map((cell) => cell.innerText.trim().replace(/\\s*\\n\\s*/g, ' | ')));";

/// The cells of the file of this name, without the one to tick.
#[track_caller]
fn row(browser: &Browser, name: &str) -> Vec<String> {
    let rows = browser.js(ROW, &[]);
    let row = rows.as_array().into_iter().flatten().find(|row| row[0] == json!(name));
    let cells = row.unwrap_or_else(|| panic!("no row of {name}: {rows}")).as_array();
    cells.into_iter().flatten().map(|cell| cell.as_str().unwrap_or_default().to_owned()).collect()
}

/// What stands in the cell of a unit.
fn named(n: u64) -> String {
    let unit = unit(n);
    format!("{}, {} | {}", unit.name, unit.parent_name, Language::Vi.say(kind_name(unit.kind)))
}

#[track_caller]
fn stands(browser: &Browser, name: &str, cells: [&str; 7]) {
    let all: Vec<&str> = [name].into_iter().chain(cells).collect();
    assert_eq!(row(browser, name), all);
}

fn digest_of(file: &[u8]) -> Digest {
    match open(file) {
        Ok(File::Summary(opened)) => opened.digest,
        _ => unreachable!("a summary"),
    }
}

/// What a unit signs after its first revision, by the same key.
fn second_revision(n: u64) -> Vec<u8> {
    let previous = Some(digest_of(&unit(n).file()).to_string());
    to_file(&signed(&SelfAssessment { revision: 2, previous, ..unit(n).summary() }, n))
}

/// Signed so by the unit itself, although its answers say that it qualifies.
fn claims_otherwise(n: u64) -> Vec<u8> {
    let mut summary = unit(n).summary();
    assert_eq!(summary.outcome.verdict, UnitVerdict::Qualified.id());
    summary.outcome.verdict = UnitVerdict::NotQualified.id().to_owned();
    to_file(&signed(&summary, n))
}

fn decided(n: u64, ruling: Ruling) -> Vec<u8> {
    let summary = unit(n).summary();
    let document = ReviewDecision {
        header: Header::new(decision::TYPE, "urn:uuid:6f9619ff-8b86-4011-b42d-000000000004", "0.1.0"),
        assessment: AssessmentRef { id: summary.id, revision: 3, digest: digest_of(&unit(n).file()) },
        unit: UnitName { code: None, ..unit(n).unit_name() },
        year: many::YEAR,
        decision: ruling,
        checks: BTreeMap::new(),
        comment: Some("Thiếu biên bản.".to_owned()),
        recognition: None,
        reviewer: Reviewer {
            name: "Trần Thị Bình".into(), title: "Phó phòng".into(), organisation: "Công an".into()
        },
        decided_at: SIGNED_AT.to_owned(),
        supersedes: None,
    };
    to_file(&sign(&members(&document), &secret_of(999_999), SIGNED_AT).expect("no proof yet"))
}

#[test]
fn every_cell_of_a_staged_file_is_told_in_its_own_column() {
    let browser = Browser::start();
    // Keys of units with even numbers are trusted, and the reviewer's.
    let trust = trusting(20);
    assert!(trust.entry(&reviewer().did).is_some());
    intake(&browser, &trust);
    let altered = String::from_utf8(unit(6).file()).expect("UTF-8").replace("Đơn vị số 6", "Đơn vị số 99");
    let files = [
        ("một.json", unit(2).file()),
        ("hai.json", second_revision(2)),
        ("khác.json", claims_otherwise(4)),
        ("sửa.json", altered.into_bytes()),
        ("quyết định.json", decided(8, Ruling::Returned)),
        ("lạ.json", unit(5).file()),
    ];
    let paths = files.map(|(name, bytes)| written(&browser, name, &bytes));
    browser.upload("#intake-files", &paths);
    staged(&browser, paths.len() as u64);
    let [two, four, five, eight] = [2, 4, 5, 8].map(named);
    stands(&browser, "một.json", [&two, "2026", "1", "Nguyên vẹn", "Tin cậy", AGREES, "Mới"]);
    stands(&browser, "hai.json", [&two, "2026", "2", "Nguyên vẹn", "Tin cậy", AGREES, "Thay bản ký lần 1"]);
    stands(&browser, "khác.json", [&four, "2026", "1", "Nguyên vẹn", "Tin cậy", DIFFERS, "Mới"]);
    let six = named(6).replace("số 6", "số 99");
    stands(&browser, "sửa.json", [&six, "2026", "1", "Đã bị thay đổi", "Không rõ ai ký", "–", "Không nguyên vẹn"]);
    stands(
        &browser,
        "quyết định.json",
        [&eight, "2026", "3", "Nguyên vẹn", "Tin cậy", "Quyết định: Trả lại để bổ sung", "Mới"],
    );
    stands(&browser, "lạ.json", [&five, "2026", "1", "Nguyên vẹn", "Chưa biết khóa này", AGREES, "Mới"]);
}
