//! Báo cáo kết quả: everything that was answered, in sentences, with shortcomings and the request.

use crate::criteria::{Check, UnitKind};
use crate::paper::dossier::Dossier;
use crate::paper::local::{figures_blocks, points_block};
use crate::paper::parts::{cited, coverage, criteria_met, named, period, titled, told};
use crate::paper::sheet::{
    Align, Block, Column, Heading, Line, Piece, Row, Sheet, Style, Table, bold, cell, italic, or_blank, text,
};
use crate::paper::{closing, letterhead, mark};
use crate::text::paper::{common, report as words};
use crate::text::{Language, in_coverage, number, percent, what_would_change_it};
use crate::verdict::{Finding, Share, UnitVerdict, Verdict};

const VI: Language = Language::Vi;

pub(super) fn report(dossier: &Dossier) -> Sheet {
    Sheet {
        title: dossier.title(words::KIND),
        letterhead: letterhead::of_unit(dossier, Some("BC")),
        heading: Heading {
            kind: words::KIND.to_owned(),
            subject: words::subject(dossier.kind(), dossier.year).to_vec(),
        },
        addressees: vec![
            common::authority(&dossier.unit.authority).to_owned(),
            common::standing_body(dossier.kind()).to_owned(),
        ],
        blocks: [opening(dossier), results(dossier), shortcomings(dossier), conclusion(dossier)].concat(),
        closing: closing::by_head(dossier, closing::as_above(dossier)),
        mark: mark::mark(&dossier.stand),
    }
}

fn opening(dossier: &Dossier) -> Vec<Block> {
    let (from, to) = period(dossier);
    let unit = &dossier.unit;
    let mut blocks = vec![
        Block::styled(Style::Basis, common::BASED_ON_CIRCULAR),
        Block::say(words::opening(&unit.name, dossier.year, &from, &to)),
        Block::styled(Style::Part, words::PARTS[0]),
    ];
    let known = [
        (words::CODE, &unit.code),
        (words::PARENT, &unit.parent),
        (words::PROVINCE, &unit.province),
        (words::ADDRESS, &unit.address),
    ];
    let known = known.into_iter().filter(|(_, entered)| !entered.is_empty());
    blocks.extend(known.map(|(label, entered)| Block::say(format!("- {label}: {entered}."))));
    blocks.push(Block::body(vec![text(format!("- {}: ", words::HEAD)), or_blank(&unit.head), text(".")]));
    for fact in &dossier.standard.facts {
        if let Some(holds) = dossier.facts.get(&fact.id) {
            let answer = words::ANSWERS[usize::from(!holds)];
            blocks.push(Block::say(format!("- {} {answer}.", fact.question.vi)));
        }
    }
    blocks.push(Block::body(vec![text(format!("- {} ", words::OTHER_CONDITIONS)), Piece::Leader]));
    blocks.push(Block::dots());
    blocks
}

fn results(dossier: &Dossier) -> Vec<Block> {
    let mut blocks = vec![Block::styled(Style::Part, words::PARTS[1])];
    for (at, (criterion, finding)) in dossier.standard.criteria.iter().zip(&dossier.outcome.criteria).enumerate() {
        blocks.push(Block::styled(Style::Section, format!("{}. {}", at + 1, titled(dossier, criterion))));
        for (check, finding) in criterion.checks.iter().zip(&finding.checks) {
            blocks.extend(result(dossier, check, finding));
        }
        blocks.push(Block::body(vec![bold(words::criterion(at + 1, finding.foreseeable()))]));
    }
    blocks.extend(points_block(dossier));
    blocks.extend(figures_blocks(dossier));
    blocks
}

/// What was found of a check, its note and its citations.
fn result(dossier: &Dossier, check: &Check, finding: &Finding) -> Vec<Block> {
    let found = told(dossier, check, finding).join(" ");
    let mut blocks = vec![Block::body(vec![
        text(format!("- {}: ", named(dossier, check))),
        text(format!("{found} ")),
        bold(words::verdict(finding.verdict)),
    ])];
    if !dossier.speaks_of(finding) {
        return blocks;
    }
    if let Some(rows) = coverage(dossier, check) {
        blocks.push(Block::Table(coverage_table(rows)));
    }
    if let Some(note) = dossier.notes.get(&check.id) {
        blocks.push(Block::body(vec![italic(format!("{} ", words::NOTE)), text(note)]));
    }
    let evidence = dossier.evidence.get(&check.id).filter(|evidence| !evidence.is_empty());
    if let Some(evidence) = evidence {
        let one = evidence.len() == 1;
        let title: Line = vec![italic(words::EVIDENCE)];
        match evidence.first().filter(|_| one) {
            Some(only) => blocks.push(Block::body([title, vec![text(format!(" {}.", cited(only)))]].concat())),
            None => {
                blocks.push(Block::body(title));
                blocks.extend(evidence.iter().map(|paper| Block::say(format!("+ {};", cited(paper)))));
            }
        }
    }
    blocks
}

fn coverage_table(rows: &[crate::assessment::CoverageRow]) -> Table {
    let columns = [
        Column::new(53, Align::Left),
        Column::new(28, Align::Right),
        Column::new(28, Align::Right),
        Column::new(28, Align::Right),
        Column::new(28, Align::Right),
    ];
    let figures = |[total, registered, recognised]: [u64; 3]| {
        let share = Share { part: recognised, whole: total };
        let share = if total == 0 { String::new() } else { percent(VI, share, None) };
        [number(VI, total), number(VI, registered), number(VI, recognised), share].map(cell).to_vec()
    };
    let of_row =
        |row: &crate::assessment::CoverageRow| [row.total, row.registered, row.recognised].map(i64::unsigned_abs);
    let mut body: Vec<Row> = Vec::new();
    let mut sums = [0_u64; 3];
    for row in rows {
        let name = UnitKind::from_id(&row.kind).map_or(row.kind.as_str(), |kind| VI.say(in_coverage(kind)));
        sums.iter_mut().zip(of_row(row)).for_each(|(sum, value)| *sum = sum.saturating_add(value));
        body.push(Row::of([vec![cell(name)], figures(of_row(row))].concat()));
    }
    body.push(Row::bold([vec![cell(words::SUM)], figures(sums)].concat()));
    Table::new(columns, words::COVERAGE_HEAD, body)
}

/// What is not met and what would change it; then what only people know.
fn shortcomings(dossier: &Dossier) -> Vec<Block> {
    let mut blocks = vec![Block::styled(Style::Part, words::PARTS[2])];
    let listed = |verdict: Verdict| -> Vec<Block> {
        let findings = dossier.outcome.findings().filter(|finding| finding.verdict == verdict);
        let pairs = findings.filter_map(|finding| Some((dossier.standard.check(&finding.check)?, finding)));
        pairs.map(|(check, finding)| shortcoming(dossier, check, finding)).collect()
    };
    let (unmet, open) = (listed(Verdict::NotMet), listed(Verdict::Unanswered));
    if unmet.is_empty() && open.is_empty() {
        blocks.push(Block::say(words::NO_SHORTCOMING));
    }
    for (title, found) in [(words::SHORTCOMINGS, unmet), (words::OPEN, open)] {
        if !found.is_empty() {
            blocks.push(Block::say(title));
            blocks.extend(found);
        }
    }
    blocks.push(Block::body(vec![text(format!("{} ", words::CAUSES)), Piece::Leader]));
    blocks.extend((0..2).map(|_| Block::dots()));
    blocks
}

fn shortcoming(dossier: &Dossier, check: &Check, finding: &Finding) -> Block {
    let found = told(dossier, check, finding).join(" ");
    let change = what_would_change_it(VI, check, finding).map(|change| format!(" {change}")).unwrap_or_default();
    Block::say(format!("- {}: {found}{change}", named(dossier, check)))
}

fn conclusion(dossier: &Dossier) -> Vec<Block> {
    let unit = &dossier.unit;
    let verdict = common::stands(&dossier.outcome);
    let mut blocks = vec![
        Block::styled(Style::Part, words::PARTS[3]),
        Block::say(words::conclusion(&unit.name, verdict, &criteria_met(dossier))),
    ];
    match dossier.outcome.verdict {
        UnitVerdict::Qualified => blocks.push(Block::say(words::request(&unit.name, &unit.authority, dossier.year))),
        UnitVerdict::NotQualified => blocks.push(Block::say(words::no_request(&unit.name))),
        UnitVerdict::Incomplete => {}
    }
    blocks
}
