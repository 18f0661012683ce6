//! Bảng tự đánh giá: every check in one table, with a column that is left to the level above.

use crate::criteria::Check;
use crate::paper::dossier::Dossier;
use crate::paper::local::{cited_at, points_block};
use crate::paper::parts::{about, cited, coverage, coverage_line, criteria_met, period, titled, told};
use crate::paper::sheet::{Align, Block, Cell, Column, Heading, Row, Sheet, Style, Table, bold, cell, italic, text};
use crate::paper::{closing, letterhead, mark};
use crate::text::paper::{common, local, report, self_assessment as words};
use crate::text::{Language, check_verdict, points as hundredths};
use crate::verdict::Finding;

const VI: Language = Language::Vi;

const COLUMNS: [Column; 5] = [
    Column::new(12, Align::Centre),
    Column::new(47, Align::Left),
    Column::new(66, Align::Left),
    Column::new(20, Align::Centre),
    Column::new(20, Align::Centre),
];

/// With the two columns of points after a local guide.
const COLUMNS_WITH_POINTS: [Column; 7] = [
    Column::new(10, Align::Centre),
    Column::new(40, Align::Left),
    Column::new(51, Align::Left),
    Column::new(17, Align::Centre),
    Column::new(17, Align::Centre),
    Column::new(15, Align::Right),
    Column::new(15, Align::Right),
];

pub(super) fn self_assessment(dossier: &Dossier) -> Sheet {
    let (from, to) = period(dossier);
    let verdict = common::verdict(dossier.outcome.verdict);
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
        .chain(points_block(dossier))
        .collect(),
        closing: closing::by_head(dossier, Vec::new()),
        mark: mark::mark(&dossier.stand),
    }
}

fn table(dossier: &Dossier) -> Table {
    let mut rows = Vec::new();
    for (at, (criterion, finding)) in dossier.standard.criteria.iter().zip(&dossier.outcome.criteria).enumerate() {
        let title = vec![cell(roman(at + 1)), cell(titled(criterion)), Cell::new()];
        let verdict = cell(VI.say(check_verdict(finding.verdict)));
        let cells = title.into_iter().chain([verdict, Cell::new()]).chain(points(dossier, &criterion.id));
        rows.push(Row::bold(cells.collect()));
        let checks = criterion.checks.iter().zip(&finding.checks).enumerate();
        rows.extend(checks.map(|(number, (check, finding))| row(dossier, number + 1, check, finding)));
    }
    let Some(score) = &dossier.score else { return Table::new(COLUMNS, words::HEAD, rows) };
    let sum =
        [Cell::new(), cell(local::SUM), Cell::new(), Cell::new(), Cell::new(), cell(hundredths(VI, score.points))];
    rows.push(Row::bold(sum.into_iter().chain([Cell::new()]).collect()));
    let head = words::HEAD.into_iter().chain(local::COLUMNS);
    Table::new(COLUMNS_WITH_POINTS, head, rows)
}

/// The unit's own points and an empty cell for the level above; nothing where no guide is used.
fn points(dossier: &Dossier, id: &str) -> Vec<Cell> {
    let Some(score) = &dossier.score else { return Vec::new() };
    let own = score.items.iter().find(|item| item.id == id).map(|item| hundredths(VI, item.points));
    vec![own.map(cell).unwrap_or_default(), Cell::new()]
}

fn row(dossier: &Dossier, number: usize, check: &Check, finding: &Finding) -> Row {
    let cells = vec![
        cell(number.to_string()),
        vec![vec![text(about(check))], vec![italic(cited_at(dossier, check))]],
        found(dossier, check, finding),
        cell(VI.say(check_verdict(finding.verdict))),
        Cell::new(),
    ];
    Row::of([cells, points(dossier, &check.id)].concat())
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
