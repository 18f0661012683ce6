//! Phiếu kết quả thẩm định: what a reviewer decided of a signed revision, beside what the unit says itself.

use crate::criteria::day_of_timestamp;
use crate::document::decision::{Remark, ReviewDecision};
use crate::json::Digest;
use crate::paper::dossier::Dossier;
use crate::paper::letterhead::{self, upper};
use crate::paper::local::{of_item, reviewed_points};
use crate::paper::mark;
use crate::paper::parts::{about, criteria_met};
use crate::paper::sheet::{
    Align, Block, Cell, Closing, Column, Heading, Row, Sheet, Signature, Style, Table, bold, cell, fit, text,
};
use crate::text::paper::{common, decision as words};
use crate::text::{Language, check_verdict, document_day, points};

const VI: Language = Language::Vi;

/// Of a decision with the digest of its file, and of the summary that it was made of; `higher` is the body above the reviewer's, or
/// blank.
pub fn decision_slip(decision: &ReviewDecision, digest: &Digest, dossier: &Dossier, higher: &str) -> Sheet {
    let reviewer = &decision.reviewer;
    let day = day_of_timestamp(&decision.decided_at);
    let points = reviewed_points(decision, dossier);
    Sheet {
        title: words::KIND.to_owned(),
        letterhead: letterhead::of_office(higher, &reviewer.organisation, Some("PTĐ"), day, dossier.year),
        heading: Heading { kind: words::KIND.to_owned(), subject: words::subject(dossier.year).to_vec() },
        addressees: vec![common::unit(&dossier.unit.name).to_owned()],
        blocks: [
            file(dossier),
            remarks(decision, dossier, points.is_some()),
            points.unwrap_or_default(),
            conclusion(decision, digest),
        ]
        .concat(),
        closing: Closing {
            recipients: vec![common::AS_ABOVE.to_owned(), common::ARCHIVE.to_owned()],
            signatures: vec![Signature {
                title: vec![upper(&reviewer.title)],
                hint: common::SIGN.to_owned(),
                name: fit(&reviewer.name),
            }],
        },
        mark: mark::mark(&dossier.stand),
    }
}

fn labelled(label: &str, words: impl AsRef<str>) -> Block {
    Block::body(vec![text(format!("{label} ")), text(words)])
}

/// Which file, as its unit signed it.
fn file(dossier: &Dossier) -> Vec<Block> {
    let unit = &dossier.unit;
    let own = format!("{}; {}.", common::stands(&dossier.outcome), criteria_met(dossier));
    let file = mark::mark(&dossier.stand).words;
    vec![
        Block::styled(Style::Part, words::PARTS[0]),
        labelled(words::UNIT, format!("{}.", unit.name)),
        labelled(words::PARENT, format!("{}.", unit.parent)),
        labelled(words::FILE, format!("{file}.")),
        labelled(words::OWN, own),
    ]
}

/// What the reviewer says of single checks. Points, and what is said of an item for a whole criterion, stand here only where the table
/// below can't tell them.
fn remarks(decision: &ReviewDecision, dossier: &Dossier, in_table: bool) -> Vec<Block> {
    let title = Block::styled(Style::Part, words::PARTS[1]);
    let in_comment = |id: &str| in_table && of_item(decision, dossier, id).is_some();
    let says = |(id, remark): &(&str, &Remark)| {
        !in_table || remark.verdict.is_some() || (remark.comment.is_some() && !in_comment(id))
    };
    let remarks: Vec<(&str, &Remark)> = in_order(decision, dossier).into_iter().filter(says).collect();
    if remarks.is_empty() {
        let in_table = decision.checks.keys().any(|id| in_comment(id));
        return vec![title, Block::say(if in_table { words::REMARKS_AT_POINTS } else { words::NO_REMARK })];
    }
    let columns = [
        Column::new(12, Align::Centre),
        Column::new(53, Align::Left),
        Column::new(22, Align::Centre),
        Column::new(22, Align::Centre),
        Column::new(56, Align::Left),
    ];
    let rows = remarks.into_iter().enumerate().map(|(at, (id, remark))| {
        let criterion = || dossier.standard.criterion(id).map_or(id, |criterion| criterion.title.vi.as_str());
        let about = dossier.standard.check(id).map_or_else(criterion, about);
        let own = dossier.outcome.finding(id).map(|finding| VI.say(check_verdict(finding.verdict)));
        let set = remark.points_hundredths.filter(|_| !in_table).and_then(|points| u64::try_from(points).ok());
        let set = set.map(|hundredths| words::points(&points(VI, hundredths)));
        let comment: Cell = set.as_deref().into_iter().chain(remark.comment.as_deref()).flat_map(cell).collect();
        Row::of(vec![
            cell((at + 1).to_string()),
            cell(about),
            cell(own.unwrap_or_default()),
            cell(words::found(remark.verdict)),
            comment,
        ])
    });
    vec![title, Block::Table(Table::new(columns, words::HEAD, rows))]
}

/// In the order of the standard; then those that it doesn't have.
fn in_order<'a>(decision: &'a ReviewDecision, dossier: &'a Dossier) -> Vec<(&'a str, &'a Remark)> {
    let known = dossier.standard.checks().map(|check| check.id.as_str());
    let rest = decision.checks.keys().map(String::as_str).filter(|id| dossier.standard.check(id).is_none());
    known.chain(rest).filter_map(|id| Some((id, decision.checks.get(id)?))).collect()
}

fn conclusion(decision: &ReviewDecision, digest: &Digest) -> Vec<Block> {
    let mut blocks =
        vec![Block::styled(Style::Part, words::PARTS[2]), Block::body(vec![bold(words::ruling(decision.decision))])];
    if let Some(comment) = &decision.comment {
        blocks.push(labelled(words::COMMENT, comment));
    }
    if let Some(paper) = &decision.recognition {
        let day = document_day(VI, &paper.issued_on);
        blocks.push(labelled(words::RECOGNISED, words::recognition(&paper.number, &day, &paper.issuer)));
    }
    blocks.push(labelled(words::OWN_FILE, format!("{}.", digest.short())));
    if let Some(earlier) = &decision.supersedes {
        blocks.push(labelled(words::SUPERSEDES, format!("{}.", earlier.short())));
    }
    blocks
}
