//! Nothing is lost between an assessment and its papers.

use crate::entered::{cited, entered};
use crate::text_of::{docx_paragraphs, html_paragraphs};
use crate::units::{Turn, Words, YEAR, draft, of_draft, of_signed, standard};
use antt::criteria::{Check, UnitKind};
use antt::paper::docx::docx;
use antt::paper::html::html;
use antt::paper::sheet::{Block, Cell, Piece};
use antt::paper::{Dossier, Kind, Sheet};
use antt::text::check_verdict;
use antt::text::paper::subject;
use antt::verdict::Verdict;

const ALL: [(Turn, Words); 4] = [
    (Turn::Qualified, Words::Usual),
    (Turn::NotQualified, Words::Usual),
    (Turn::Qualified, Words::Fewest),
    (Turn::NotQualified, Words::Most),
];

fn every(look: impl Fn(UnitKind, Turn, &Dossier)) {
    for kind in UnitKind::ALL {
        for (turn, words) in ALL {
            look(kind, turn, &of_signed(&draft(kind, turn, words)));
        }
    }
}

fn sheet(kind: Kind, dossier: &Dossier) -> Sheet {
    kind.sheet(dossier).expect("a paper")
}

fn words_of(sheet: &Sheet) -> [String; 2] {
    [docx_paragraphs(&docx(sheet).expect("a file")).join("\n"), html_paragraphs(&html(sheet)).join("\n")]
}

#[test]
fn every_check_of_every_standard_has_a_subject_that_states_and_does_not_ask() {
    for kind in UnitKind::ALL {
        for check in standard(kind).checks() {
            let subject = subject(&check.id).unwrap_or_else(|| unreachable!("{}", check.id));
            assert!(
                !subject.contains('?') && !subject.ends_with('.') && !subject.is_empty(),
                "{}: {subject}",
                check.id
            );
        }
    }
}

/// What the paper says of a check: from its subject to the next one's.
fn told<'t>(text: &'t str, checks: &[&Check], at: usize) -> &'t str {
    let start_of = |check: &Check| format!("- {} (", subject(&check.id).expect("a subject"));
    let mut rest = text;
    let mut from = 0;
    // Subjects come in the order of the standard; two may be worded alike.
    for (number, check) in checks.iter().enumerate().take(at + 2) {
        let found = rest.find(&start_of(check)).unwrap_or_else(|| unreachable!("{} is missing", check.id));
        if number == at + 1 {
            return &text[from..text.len() - rest.len() + found];
        }
        from = text.len() - rest.len() + found;
        rest = &rest[found + 1..];
    }
    &text[from..]
}

#[test]
fn every_answer_note_citation_and_verdict_stands_in_the_report_at_its_check() {
    every(|kind, _, dossier| {
        let checks: Vec<&Check> = dossier.standard.checks().collect();
        for text in words_of(&sheet(Kind::Report, dossier)) {
            for (at, check) in checks.iter().enumerate() {
                let told = told(&text, &checks, at);
                let finding = dossier.outcome.finding(&check.id).expect("a finding");
                let verdict = format!("{}.", check_verdict(finding.verdict).vi);
                assert!(told.contains(&verdict), "{kind:?} {}: {verdict} in {told}", check.id);
                let answer = dossier.answer(&check.id).map(|answer| entered(check, answer)).unwrap_or_default();
                let note = dossier.notes.get(&check.id).cloned();
                let evidence = dossier.evidence.get(&check.id).into_iter().flatten().flat_map(cited);
                for words in answer.into_iter().chain(note).chain(evidence) {
                    assert!(told.contains(&words), "{kind:?} {}: “{words}” in {told}", check.id);
                }
            }
        }
    });
}

/// The words of each row of the table, cell by cell.
fn rows_of(sheet: &Sheet) -> Vec<Vec<String>> {
    let words = |piece: &Piece| if let Piece::Text { text, .. } = piece { text.clone() } else { String::new() };
    let table = sheet.blocks.iter().find_map(|block| if let Block::Table(table) = block { Some(table) } else { None });
    let lines = |cell: &Cell| cell.iter().map(|line| line.iter().map(words).collect::<String>()).collect::<Vec<_>>();
    let rows = table.expect("a table").rows.iter();
    rows.map(|row| row.cells.iter().map(|cell| lines(cell).join("\n")).collect()).collect()
}

#[test]
fn every_answer_note_citation_and_verdict_stands_in_the_row_of_its_check() {
    every(|kind, _, dossier| {
        let rows = rows_of(&sheet(Kind::SelfAssessment, dossier));
        let mut rows = rows.iter().filter(|row| row[0].parse::<u32>().is_ok());
        for check in dossier.standard.checks() {
            let row = rows.next().expect("a row for every check");
            assert!(row[1].starts_with(subject(&check.id).expect("a subject")), "{kind:?} {}: {row:?}", check.id);
            let finding = dossier.outcome.finding(&check.id).expect("a finding");
            assert_eq!(row[3], check_verdict(finding.verdict).vi, "{kind:?} {}", check.id);
            let answer = dossier.answer(&check.id).map(|answer| entered(check, answer)).unwrap_or_default();
            let note = dossier.notes.get(&check.id).cloned();
            let evidence = dossier.evidence.get(&check.id).into_iter().flatten().flat_map(cited);
            for words in answer.into_iter().chain(note).chain(evidence) {
                assert!(row[2].contains(&words), "{kind:?} {}: “{words}” in {row:?}", check.id);
            }
        }
        assert!(rows.next().is_none());
    });
}

#[test]
fn what_is_known_of_the_unit_and_its_conditions_stands_in_the_report() {
    every(|kind, _, dossier| {
        let unit = &dossier.unit;
        for text in words_of(&sheet(Kind::Report, dossier)) {
            let lines = [&unit.name, &unit.code, &unit.province, &unit.parent, &unit.address, &unit.head, &unit.signer];
            for words in lines.into_iter().filter(|words| !words.is_empty()) {
                assert!(text.contains(words.as_str()), "{kind:?}: {words}");
            }
            for fact in &dossier.standard.facts {
                let answer = if dossier.facts[&fact.id] { "Có" } else { "Không" };
                assert!(text.contains(&format!("{} {answer}.", fact.question.vi)), "{kind:?}: {}", fact.question.vi);
            }
        }
    });
}

#[test]
fn what_was_noted_and_cited_where_nothing_is_answered_yet_is_not_lost() {
    for kind in UnitKind::ALL {
        let mut draft = draft(kind, Turn::Qualified, Words::Usual);
        for entry in draft.entries.values_mut() {
            entry.entry = antt::assessment::CheckEntry::blank(&antt::criteria::Rule::Statement).entry;
        }
        let dossier = of_draft(&draft);
        assert!(dossier.notes.len() > 3 && dossier.evidence.values().any(|evidence| !evidence.is_empty()));
        for paper in [Kind::Report, Kind::SelfAssessment] {
            for text in words_of(&sheet(paper, &dossier)) {
                let evidence = dossier.evidence.values().flatten().flat_map(cited);
                for words in dossier.notes.values().cloned().chain(evidence) {
                    let is_off =
                        dossier.notes.iter().any(|(check, note)| *note == words && !speaks_of(&dossier, check));
                    assert!(is_off || text.contains(&words), "{kind:?} {paper:?}: “{words}”");
                }
            }
        }
    }
}

fn speaks_of(dossier: &Dossier, check: &str) -> bool {
    dossier.outcome.finding(check).is_some_and(|finding| dossier.speaks_of(finding))
}

#[test]
fn both_forms_say_the_same_in_the_same_order() {
    every(|kind, _, dossier| {
        for paper in Kind::ALL {
            let Some(sheet) = paper.sheet(dossier) else { continue };
            let [word, print] = words_of(&sheet).map(|text| text.split_whitespace().collect::<Vec<_>>().concat());
            // The footer is a part of its own in the file, and the last lines of the page.
            let (print, _) = print.split_once("Mãhồsơ").expect("a footer");
            // Recipients stand at the left and signatures at the right in both.
            assert_eq!(word, print, "{kind:?} {paper:?}");
        }
    });
}

#[test]
fn shortcomings_are_the_checks_that_are_not_met_with_what_would_change_it() {
    for kind in UnitKind::ALL {
        let dossier = of_signed(&draft(kind, Turn::NotQualified, Words::Usual));
        let [text, _] = words_of(&sheet(Kind::Report, &dossier));
        let (_, shortcomings) = text.split_once("III. TỒN TẠI, HẠN CHẾ").expect("the part");
        let (shortcomings, _) = shortcomings.split_once("IV. ").expect("the next part");
        let listed = shortcomings.lines().filter(|line| line.starts_with("- ")).count();
        assert_eq!(listed, dossier.unmet().count(), "{kind:?}");
        assert!(listed > 2 && dossier.unmet().all(|check| shortcomings.contains(subject(check).expect("a subject"))));
        let count = dossier.outcome.findings().filter(|finding| finding.verdict == Verdict::NotMet).count();
        assert_eq!(listed, count);
    }
}

#[test]
fn only_a_unit_that_qualifies_asks_for_recognition() {
    every(|kind, turn, dossier| {
        let qualified = turn == Turn::Qualified;
        assert_eq!(Kind::Letter.sheet(dossier).is_some(), qualified, "{kind:?}");
        let [report, _] = words_of(&sheet(Kind::Report, dossier));
        assert_eq!(report.contains("Đề nghị Chủ tịch"), qualified, "{kind:?}");
    });
}

#[test]
fn those_meet_whom_the_circular_names_for_the_kind_of_unit() {
    let everywhere = [
        "Đại diện cấp ủy Đảng",
        "Đại diện các tổ chức đoàn thể",
        "lực lượng bảo vệ (nếu có)",
        "Công an cơ sở",
        "cơ quan có thẩm quyền quản lý",
    ];
    for (kind, people) in [
        (
            UnitKind::ResidentialArea,
            &[
                "Trưởng khu dân cư, chủ trì",
                "Bí thư chi bộ",
                "Ban Công tác Mặt trận",
                "đoàn thể quần chúng",
                "Công an cấp cơ sở",
            ][..],
        ),
        (UnitKind::Commune, &["Thường trực Ban Chỉ đạo"]),
        (UnitKind::Agency, &everywhere),
        (UnitKind::Enterprise, &everywhere),
        (UnitKind::EducationalInstitution, &everywhere),
    ] {
        let [minutes, _] = words_of(&sheet(Kind::Minutes, &of_signed(&draft(kind, Turn::Qualified, Words::Usual))));
        assert!(people.iter().all(|who| minutes.contains(who)), "{kind:?}");
    }
}

#[test]
fn a_draft_says_that_it_is_one_and_carries_no_code() {
    for kind in UnitKind::ALL {
        let dossier = of_draft(&draft(kind, Turn::Qualified, Words::Usual));
        for paper in Kind::ALL {
            let sheet = sheet(paper, &dossier);
            let said = if paper == Kind::Registration { "chưa ký" } else { "BẢN NHÁP" };
            assert!(sheet.mark.words.contains(said) && sheet.mark.code.is_none(), "{kind:?} {paper:?}");
        }
    }
}

#[test]
fn a_draft_without_any_answer_still_makes_papers_with_room_for_what_is_missing() {
    for kind in UnitKind::ALL {
        let standard = standard(kind);
        let id = "urn:uuid:6f9619ff-8b86-4011-b42d-00cf4fc964ff".to_owned();
        let empty = antt::assessment::Draft::new(id, kind, YEAR, standard.version.clone(), 0);
        let dossier = of_draft(&empty);
        for paper in Kind::ALL {
            let Some(sheet) = paper.sheet(&dossier) else { continue };
            let [word, _] = words_of(&sheet);
            assert!(word.contains('…'), "{kind:?} {paper:?}");
            for hole in ["  ", " .", " ,", "()", ": ;", "“”"] {
                assert!(!word.replace("\u{2003}", "").contains(hole), "{kind:?} {paper:?} “{hole}” in {word}");
            }
        }
        assert!(Kind::Letter.sheet(&dossier).is_none());
    }
}
