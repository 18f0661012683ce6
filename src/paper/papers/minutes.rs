//! Biên bản cuộc họp đánh giá: what the meeting is presented with, and room for everything that it settles.

use crate::paper::dossier::Dossier;
use crate::paper::parts::{criteria_met, named, titled};
use crate::paper::sheet::{Align, Block, Cell, Closing, Column, Heading, Piece, Row, Sheet, Style, Table, cell, text};
use crate::paper::{closing, letterhead, mark};
use crate::text::paper::{common, minutes as words};
use crate::text::{Language, check_verdict};

const VI: Language = Language::Vi;

pub(super) fn minutes(dossier: &Dossier) -> Sheet {
    Sheet {
        title: dossier.title(words::KIND),
        letterhead: letterhead::of_unit(dossier, Some("BB")),
        heading: Heading {
            kind: words::KIND.to_owned(),
            subject: words::subject(dossier.kind(), dossier.year).to_vec(),
        },
        addressees: Vec::new(),
        blocks: [opening(dossier), presented(dossier), discussed(), decided(dossier)].concat(),
        closing: Closing { recipients: Vec::new(), signatures: words::SIGNERS.map(closing::blank).to_vec() },
        mark: mark::mark(&dossier.stand),
    }
}

fn labelled(label: &str) -> Block {
    Block::body(vec![text(format!("{label} ")), Piece::Leader])
}

fn opening(dossier: &Dossier) -> Vec<Block> {
    let columns = [
        Column::new(12, Align::Centre),
        Column::new(68, Align::Left),
        Column::new(45, Align::Left),
        Column::new(40, Align::Left),
    ];
    let people = words::participants(dossier.kind());
    let row =
        |(at, who): (usize, &&str)| Row::of(vec![cell((at + 1).to_string()), cell(who), Cell::new(), Cell::new()]);
    let rows = people.iter().enumerate().map(row);
    vec![
        Block::body(vec![text(format!("{} ", words::BEGAN)), Piece::Blank, text(words::AT)]),
        labelled(words::PLACE),
        Block::styled(Style::Part, words::PARTS[0]),
        labelled(words::CHAIR),
        labelled(words::SECRETARY),
        Block::Table(Table::new(columns, words::HEAD, rows)),
        Block::body(vec![
            text(format!("{} ", words::PRESENT)),
            Piece::Blank,
            text(format!(". {} ", words::ABSENT)),
            Piece::Leader,
        ]),
    ]
}

fn presented(dossier: &Dossier) -> Vec<Block> {
    let columns = [
        Column::new(12, Align::Centre),
        Column::new(93, Align::Left),
        Column::new(30, Align::Centre),
        Column::new(30, Align::Centre),
    ];
    let criteria = dossier.standard.criteria.iter().zip(&dossier.outcome.criteria).enumerate();
    let rows = criteria.map(|(at, (criterion, finding))| {
        let verdict = VI.say(check_verdict(finding.foreseeable()));
        Row::of(vec![cell((at + 1).to_string()), cell(titled(dossier, criterion)), cell(verdict), Cell::new()])
    });
    let table = Table::new(columns, words::RESULTS_HEAD, rows);
    let verdict = common::stands(&dossier.outcome);
    let mut blocks = vec![
        Block::styled(Style::Part, words::PARTS[1]),
        Block::styled(Style::Section, words::ONE),
        Block::say(words::presented(&dossier.unit.name, dossier.year, verdict, &criteria_met(dossier))),
        Block::Table(table),
    ];
    let unmet: Vec<&str> = dossier.unmet().collect();
    blocks.push(Block::say(if unmet.is_empty() { words::NOTHING_UNMET } else { words::UNMET }));
    let checks = unmet.into_iter().filter_map(|id| dossier.standard.check(id));
    blocks.extend(checks.map(|check| Block::say(format!("- {};", named(dossier, check)))));
    blocks
}

fn discussed() -> Vec<Block> {
    let [all, agree, disagree] = words::VOTE;
    let mut blocks = vec![Block::styled(Style::Section, words::TWO)];
    blocks.extend((0..8).map(|_| Block::dots()));
    blocks.push(Block::styled(Style::Section, words::THREE));
    blocks.push(Block::body(vec![
        text(format!("{all} ")),
        Piece::Blank,
        text(format!("; {agree} ")),
        Piece::Blank,
        text(" (……%); "),
        text(format!("{disagree} ")),
        Piece::Blank,
        text("."),
    ]));
    blocks
}

fn decided(dossier: &Dossier) -> Vec<Block> {
    let mut blocks = vec![
        Block::styled(Style::Part, words::PARTS[2]),
        Block::say(words::decided(&dossier.unit.name, dossier.year)),
        Block::styled(Style::Centred, words::boxes()),
        labelled(words::TASKS),
    ];
    blocks.extend((0..3).map(|_| Block::dots()));
    blocks.push(Block::body(vec![text(format!("{} ", words::ENDED)), Piece::Blank, text(words::ENDED_AT)]));
    blocks
}
