//! Papers as an office gets them: files for Word turned into pages by LibreOffice, and pages as Chromium prints them.

#[path = "../common/further_files.rs"]
mod further_files;
#[path = "../paper/province.rs"]
mod province;
#[path = "../paper/slip.rs"]
mod slip;
#[path = "../paper/text_of.rs"]
#[allow(dead_code)]
mod text_of;
#[path = "../paper/units.rs"]
mod units;

mod held;
mod pdf;

use antt::criteria::{UnitKind, parse_iso};
use antt::document::decision::Ruling;
use antt::document::summary::prepare_with;
use antt::paper::docx::docx;
use antt::paper::html::html;
use antt::paper::papers::{Proposed, proposed, roll_up_report};
use antt::paper::{Dossier, Kind, Office, Sheet};
use held::{assert_complete, assert_heads_repeated, assert_rows_whole, assert_signed_below_text};
use pdf::{Pdf, from_docx, from_html};
use province::province;
use slip::{long_slip, slip};
use std::ops::RangeInclusive;
use std::thread;
use text_of::docx_paragraphs;
use units::{Turn, Words, draft, of_draft, of_signed, standard};

/// A paper with its name, and how many pages it may have.
struct Made {
    name: String,
    sheet: Sheet,
    pages: RangeInclusive<usize>,
}

const fn pages(paper: Kind) -> RangeInclusive<usize> {
    match paper {
        Kind::Registration | Kind::Letter => 1..=2,
        Kind::Minutes => 2..=3,
        Kind::SelfAssessment | Kind::Report => 3..=9,
    }
}

/// Every paper of a unit of each kind; those of a desk; one whose words are as long as they can be, one as short.
fn all() -> Vec<Made> {
    let mut all = Vec::new();
    for kind in UnitKind::ALL {
        let dossier = of_signed(&draft(kind, Turn::Qualified, Words::Usual));
        for paper in Kind::ALL {
            let sheet = paper.sheet(&dossier).expect("a paper");
            all.push(Made { name: format!("{}-{}", kind.id(), paper.id()), sheet, pages: pages(paper) });
        }
    }
    let made = |name: &str, sheet, pages| Made { name: name.to_owned(), sheet, pages };
    let long = of_signed(&draft(UnitKind::Enterprise, Turn::NotQualified, Words::Most));
    all.push(made("long-report", Kind::Report.sheet(&long).expect("a paper"), 20..=40));
    all.push(made("long-table", Kind::SelfAssessment.sheet(&long).expect("a paper"), 25..=60));
    let short = of_draft(&draft(UnitKind::ResidentialArea, Turn::Qualified, Words::Fewest));
    all.push(made("short-report", Kind::Report.sheet(&short).expect("a paper"), 2..=5));
    let local = local();
    all.push(made("local-table", Kind::SelfAssessment.sheet(&local).expect("a paper"), 3..=9));
    all.push(made("local-report", Kind::Report.sheet(&local).expect("a paper"), 3..=9));
    let province = province();
    let office =
        Office { higher: "Bộ Công an".into(), name: "Công an tỉnh Quảng Ninh".into(), ..Office::default() };
    all.push(made("roll-up", roll_up_report(province.figured(), &office), 3..=7));
    let units = Proposed::of_figures(province.figured());
    all.push(made("proposed", proposed(&units, 2026, &office), 1..=4));
    all.push(made("slip", slip(Ruling::Returned).1, 1..=2));
    all.push(made("accepted-slip", slip(Ruling::Accepted).1, 1..=2));
    all.push(made("long-slip", long_slip().1, 4..=12));
    all
}

/// A commune that uses a supplement, a guide and a programme of its province.
fn local() -> Dossier {
    let draft = further_files::with_all(&draft(UnitKind::Commune, Turn::Qualified, Words::Usual));
    let (standard, used) = (standard(draft.kind), further_files::in_use(&draft));
    let today = parse_iso("2026-12-01").expect("a day");
    let prepared = prepare_with(&draft, standard, &used, today, None).expect("a period");
    Dossier::of_draft(&draft, standard, &used.files, &prepared)
}

fn assert_pages(made: &Made, pdf: &Pdf) {
    let name = &made.name;
    assert!(made.pages.contains(&pdf.pages.len()), "{name} has {} pages", pdf.pages.len());
    assert!(pdf.sizes.iter().all(|size| size.0.abs_diff(595) <= 1 && size.1.abs_diff(842) <= 1), "{name}: A4");
    for (at, page) in pdf.pages.iter().enumerate() {
        let first = page.split_whitespace().next().unwrap_or_default();
        let number = (at + 1).to_string();
        assert_eq!(first == number, at > 0, "{name}: page {number} begins with {first}");
    }
}

/// In points: 30 mm at the left, 15 mm at the right; heads and feet stand above and below the text.
fn assert_margins(name: &str, pdf: &Pdf) {
    const MILLIMETRE: u32 = 283;
    let (left, right) = (30 * MILLIMETRE / 100, (210 - 15) * MILLIMETRE / 100);
    assert!(pdf.left + 1 >= left && pdf.right <= right + 2, "{name}: from {} to {} points", pdf.left, pdf.right);
    assert!(pdf.left <= left + 2, "{name}: the text begins at the margin");
}

/// What both forms must be.
fn assert_sendable(made: &Made, paragraphs: &[String], pdf: &Pdf) {
    assert_pages(made, pdf);
    assert_margins(&made.name, pdf);
    assert_complete(&made.name, paragraphs, pdf);
    assert_rows_whole(&made.name, &made.sheet, pdf);
    assert_heads_repeated(&made.name, &made.sheet, pdf);
    assert_signed_below_text(&made.name, &made.sheet, pdf);
}

#[test]
fn files_for_word_become_pages_that_an_office_would_send() {
    let all = all();
    let files: Vec<(&str, Vec<u8>)> =
        all.iter().map(|made| (made.name.as_str(), docx(&made.sheet).expect("a file"))).collect();
    let pdfs = from_docx(&files);
    for ((made, (_, file)), pdf) in all.iter().zip(&files).zip(&pdfs) {
        assert_sendable(made, &docx_paragraphs(file), pdf);
        // The twin of Times New Roman's metrics, where that is not here.
        let is_times = |font: &String| font.contains("LiberationSerif") || font.contains("TimesNewRoman");
        assert!(!pdf.fonts.is_empty() && pdf.fonts.iter().all(is_times), "{}: {:?}", made.name, pdf.fonts);
    }
}

#[test]
fn pages_are_printed_with_the_same_words_and_margins() {
    // Each is a start of the browser: of all kinds of unit those that say what was answered, of the commune all.
    let mut all = all();
    all.retain(|made| {
        let other = UnitKind::ALL.iter().find(|kind| made.name.starts_with(&format!("{}-", kind.id())));
        let is_told = [Kind::Report, Kind::SelfAssessment].iter().any(|paper| made.name.ends_with(paper.id()));
        is_told || other.is_none_or(|kind| *kind == UnitKind::Commune)
    });
    thread::scope(|scope| {
        for some in all.chunks(all.len().div_ceil(3)) {
            scope.spawn(move || {
                for made in some {
                    let pdf = from_html(&made.name, &html(&made.sheet));
                    assert_sendable(made, &docx_paragraphs(&docx(&made.sheet).expect("a file")), &pdf);
                }
            });
        }
    });
}

#[test]
fn signatures_never_stand_alone_however_long_the_list_is() {
    let province = province();
    let units = Proposed::of_figures(province.figured());
    let lists: Vec<(String, Sheet)> = (8..20)
        .map(|count| (format!("list-of-{count}"), proposed(&units[..count], 2026, &Office::default())))
        .collect();
    let files: Vec<(&str, Vec<u8>)> =
        lists.iter().map(|(name, sheet)| (name.as_str(), docx(sheet).expect("a file"))).collect();
    let pdfs = from_docx(&files);
    assert!(pdfs.iter().any(|pdf| pdf.pages.len() == 1) && pdfs.iter().any(|pdf| pdf.pages.len() == 2));
    for ((name, sheet), pdf) in lists.iter().zip(&pdfs) {
        assert_signed_below_text(name, sheet, pdf);
    }
}
