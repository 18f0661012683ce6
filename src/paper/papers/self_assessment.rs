//! Bảng tự đánh giá: every check in one table, with a column that is left to the level above; below it the points of a local guide in
//! their own table, item by item as the guide has them.

use crate::criteria::Check;
use crate::paper::dossier::Dossier;
use crate::paper::local::{cited_at, own_points};
use crate::paper::parts::{about, cited, coverage, coverage_line, criteria_met, period, titled, told};
use crate::paper::sheet::{Align, Block, Cell, Column, Heading, Row, Sheet, Style, Table, bold, cell, italic, text};
use crate::paper::{closing, letterhead, mark};
use crate::text::paper::{common, report, self_assessment as words};
use crate::text::{Language, check_verdict};
use crate::verdict::Finding;

const VI: Language = Language::Vi;

const COLUMNS: [Column; 5] = [
    Column::new(12, Align::Centre),
    Column::new(47, Align::Left),
    Column::new(66, Align::Left),
    Column::new(20, Align::Centre),
    Column::new(20, Align::Centre),
];

pub(super) fn self_assessment(dossier: &Dossier) -> Sheet {
    let (from, to) = period(dossier);
    let verdict = common::stands(&dossier.outcome);
    Sheet {
        title: dossier.title(words::KIND),
        letterhead: letterhead::of_unit(dossier, None),
        heading: Heading {
            kind: words::KIND.to_owned(),
            subject: words::subject(dossier.kind(), dossier.year).to_vec(),
        },
        addressees: Vec::new(),
        blocks: [
            Block::styled(Style::Centred, words::opening(&dossier.unit.name, &from, &to)),
            Block::Table(table(dossier)),
            Block::body(vec![bold(words::conclusion(verdict, &criteria_met(dossier)))]),
        ]
        .into_iter()
        .chain(own_points(dossier).unwrap_or_default())
        .collect(),
        closing: closing::by_head(dossier, Vec::new()),
        mark: mark::mark(&dossier.stand),
    }
}

fn table(dossier: &Dossier) -> Table {
    let mut rows = Vec::new();
    for (at, (criterion, finding)) in dossier.standard.criteria.iter().zip(&dossier.outcome.criteria).enumerate() {
        let verdict = cell(VI.say(check_verdict(finding.foreseeable())));
        rows.push(Row::bold(vec![
            cell(roman(at + 1)),
            cell(titled(dossier, criterion)),
            Cell::new(),
            verdict,
            Cell::new(),
        ]));
        let checks = criterion.checks.iter().zip(&finding.checks).enumerate();
        rows.extend(checks.map(|(number, (check, finding))| row(dossier, number + 1, check, finding)));
    }
    Table::new(COLUMNS, words::HEAD, rows)
}

fn row(dossier: &Dossier, number: usize, check: &Check, finding: &Finding) -> Row {
    Row::of(vec![
        cell(number.to_string()),
        vec![vec![text(about(check))], vec![italic(cited_at(dossier, &check.id, &check.cite))]],
        found(dossier, check, finding),
        cell(VI.say(check_verdict(finding.verdict))),
        Cell::new(),
    ])
}

/// The answer, the note and the citations below one another.
fn found(dossier: &Dossier, check: &Check, finding: &Finding) -> Cell {
    let mut lines = vec![vec![text(told(dossier, check, finding).join(" "))]];
    if !dossier.speaks_of(finding) {
        return lines;
    }
    let rows = coverage(dossier, check).unwrap_or_default();
    lines.extend(rows.iter().map(|row| vec![text(coverage_line(row))]));
    if let Some(note) = dossier.notes.get(&check.id) {
        lines.push(vec![italic(format!("{} ", report::NOTE)), text(note)]);
    }
    let evidence = dossier.evidence.get(&check.id).filter(|evidence| !evidence.is_empty());
    if let Some(evidence) = evidence {
        lines.push(vec![italic(report::EVIDENCE)]);
        lines.extend(evidence.iter().map(|paper| vec![text(format!("- {}", cited(paper)))]));
    }
    lines
}

/// I, II, III …; a standard has fewer than forty criteria.
fn roman(number: usize) -> String {
    let tens = "X".repeat(number / 10);
    const ONES: [&str; 10] = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];
    format!("{tens}{}", ONES[number % 10])
}
