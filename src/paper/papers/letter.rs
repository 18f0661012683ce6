//! Tờ trình: the request for recognition, which only a unit that qualifies makes.

use crate::paper::dossier::Dossier;
use crate::paper::parts::{criteria_met, period, titled};
use crate::paper::sheet::{Align, Block, Column, Heading, Piece, Row, Sheet, Style, Table, cell, text};
use crate::paper::{closing, letterhead, mark};
use crate::text::paper::{common, letter as words, minutes};
use crate::text::{Language, check_verdict};

const VI: Language = Language::Vi;

pub(super) fn letter(dossier: &Dossier) -> Sheet {
    let unit = &dossier.unit;
    let (from, to) = period(dossier);
    let mut blocks = vec![
        Block::styled(Style::Basis, common::BASED_ON_CIRCULAR),
        Block::styled(Style::Basis, words::BASED_ON_MINUTES),
        Block::say(words::found(&unit.name, dossier.year, &from, &to, &criteria_met(dossier))),
        Block::Table(results(dossier)),
        Block::say(words::request(&unit.name, &unit.authority, dossier.year)),
        Block::say(words::ENCLOSED),
    ];
    let enclosures = words::enclosures(dossier.kind()).into_iter().enumerate();
    blocks.extend(enclosures.map(|(at, paper)| Block::say(format!("{}. {paper}", at + 1))));
    blocks.push(Block::body(vec![text(format!("{} ", words::OTHERS)), Piece::Leader]));
    Sheet {
        title: dossier.title(words::KIND),
        letterhead: letterhead::of_unit(dossier, Some("TTr")),
        heading: Heading {
            kind: words::KIND.to_owned(),
            subject: words::subject(dossier.kind(), dossier.year).to_vec(),
        },
        addressees: vec![
            common::authority(&unit.authority).to_owned(),
            common::standing_body(dossier.kind()).to_owned(),
        ],
        blocks,
        closing: closing::by_head(dossier, closing::as_above(dossier)),
        mark: mark::mark(&dossier.stand),
    }
}

fn results(dossier: &Dossier) -> Table {
    let columns = [Column::new(12, Align::Centre), Column::new(118, Align::Left), Column::new(35, Align::Centre)];
    let criteria = dossier.standard.criteria.iter().zip(&dossier.outcome.criteria).enumerate();
    let rows = criteria.map(|(at, (criterion, finding))| {
        let verdict = VI.say(check_verdict(finding.verdict));
        Row::of(vec![cell((at + 1).to_string()), cell(titled(dossier, criterion)), cell(verdict)])
    });
    let [number, criterion, verdict, _] = minutes::RESULTS_HEAD;
    Table::new(columns, [number, criterion, verdict], rows)
}
