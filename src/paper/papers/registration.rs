//! Bản đăng ký phấn đấu: what a unit sets out to reach, in the first quarter.

use crate::assessment::Answer;
use crate::criteria::UnitKind;
use crate::paper::dossier::Dossier;
use crate::paper::parts::{cited_document, period, titled};
use crate::paper::sheet::{Block, Heading, Piece, Sheet, Style, or_blank, text};
use crate::paper::{closing, letterhead, mark};
use crate::text::paper::{common, registration as words};
use crate::text::{Language, number};

pub(super) fn registration(dossier: &Dossier) -> Sheet {
    Sheet {
        title: dossier.title(words::KIND),
        letterhead: letterhead::of_unit(dossier, Some("ĐK")),
        heading: Heading { kind: words::KIND.to_owned(), subject: vec![words::subject(dossier.year)] },
        addressees: vec![
            common::authority(&dossier.unit.authority).to_owned(),
            common::standing_body(dossier.kind()).to_owned(),
        ],
        blocks: [content(dossier), enclosed(dossier), measures(dossier)].concat(),
        closing: closing::by_head(dossier, closing::as_above(dossier)),
        mark: mark::beforehand(&dossier.stand),
    }
}

fn content(dossier: &Dossier) -> Vec<Block> {
    let (from, to) = period(dossier);
    let mut blocks = vec![
        Block::styled(Style::Basis, common::BASED_ON_CIRCULAR),
        Block::styled(Style::Part, words::PARTS[0]),
        Block::say(words::registers(&dossier.unit.name, dossier.year, &from, &to)),
    ];
    let criteria = dossier.standard.criteria.iter().enumerate();
    blocks.extend(criteria.map(|(at, criterion)| Block::say(format!("{}. {};", at + 1, titled(dossier, criterion)))));
    if dossier.kind() == UnitKind::ResidentialArea {
        let (part, whole) = match dossier.answer("4.1.households") {
            Some(Answer::Ratio { part, whole }) => (counted(*part), counted(*whole)),
            _ => (common::BLANK.to_owned(), common::BLANK.to_owned()),
        };
        blocks.push(Block::say(words::households(&part, &whole)));
    }
    blocks
}

fn counted(value: i64) -> String {
    number(Language::Vi, value.unsigned_abs())
}

/// The resolution and the plan, with what is known of them.
fn enclosed(dossier: &Dossier) -> Vec<Block> {
    let mut blocks = vec![Block::styled(Style::Part, words::PARTS[1]), Block::say(words::DOCUMENTS)];
    let clause = dossier.standard.criteria.first().map_or("", |criterion| criterion.id.as_str());
    let papers = words::papers(dossier.kind()).into_iter().zip(["resolution", "plan"]);
    for (name, check) in papers.filter_map(|(name, check)| Some((name?, check))) {
        let known = dossier.answer(&format!("{clause}.{check}")).and_then(cited_document);
        let known = known.unwrap_or_else(|| words::NO_DOCUMENT.to_owned());
        blocks.push(Block::say(format!("- {name}: {known};")));
    }
    blocks
}

/// What only people can say, and the promise.
fn measures(dossier: &Dossier) -> Vec<Block> {
    let mut blocks = vec![Block::styled(Style::Part, words::PARTS[2])];
    blocks.extend((0..5).map(|_| Block::dots()));
    blocks.push(Block::styled(Style::Part, words::PARTS[3]));
    let promise: Vec<Piece> = vec![text(words::promise(&dossier.unit.name, dossier.kind()))];
    blocks.push(Block::body(promise));
    let address = [text(format!("{}: ", crate::text::paper::report::ADDRESS)), or_blank(&dossier.unit.address)];
    if !dossier.unit.address.is_empty() {
        blocks.push(Block::body(address.to_vec()));
    }
    blocks
}
