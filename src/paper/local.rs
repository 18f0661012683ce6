//! What of a paper is a locality's: points after its guide, figures of its programmes, and whose a supplement's criteria are.

use super::dossier::Dossier;
use super::parts::about;
use super::sheet::{Align, Block, Column, Row, Style, Table, bold, cell, text};
use crate::criteria::Check;
use crate::document::decision::ReviewDecision;
use crate::review::decide::Scored;
use crate::text::paper::local as words;
use crate::text::{LOCAL_POINTS, Language, citation, indicator_figure, points, score_line, target_line};
use crate::verdict::{Score, measure, summand};

const VI: Language = Language::Vi;

/// Where a check is asked: in the circular, or in the province's own paper.
pub(super) fn cited_at(dossier: &Dossier, check: &Check) -> String {
    let source = dossier.further.supplement_of(&check.id).map(|file| &file.source.number);
    let cite = citation(VI, &check.cite);
    source.map_or_else(|| cite.clone(), |number| format!("{cite}, {number}"))
}

/// The sum and the grade, said to be the guide's.
pub(super) fn points_block(dossier: &Dossier) -> Option<Block> {
    let (guide, score) = dossier.further.guide().zip(dossier.score.as_ref())?;
    let line = format!("{}{}. ", score_line(VI, score), graded(dossier, score));
    Some(Block::body(vec![
        bold(format!("{} “{}”: ", words::POINTS, guide.title.vi)),
        text(line),
        text(VI.say(LOCAL_POINTS)),
    ]))
}

/// Every item of the guide in two columns: the unit's own points, and what they come to with those that the decision sets. Nothing where
/// it sets none, or some that the guide can't give.
pub(super) fn reviewed_points(decision: &ReviewDecision, dossier: &Dossier) -> Option<Vec<Block>> {
    let (guide, own) = dossier.further.guide().zip(dossier.score.as_ref())?;
    let reviewed = Scored { guide, score: own }.reviewed(decision)?.ok()?;
    let columns = [
        Column::new(12, Align::Centre),
        Column::new(87, Align::Left),
        Column::new(22, Align::Centre),
        Column::new(22, Align::Centre),
        Column::new(22, Align::Centre),
    ];
    let cells = |points_of: [u64; 3]| points_of.map(|hundredths| cell(points(VI, hundredths)));
    let items = own.items.iter().zip(&reviewed.items).enumerate().map(|(at, (own, set))| {
        let title = vec![cell((at + 1).to_string()), cell(item_title(dossier, &own.id))];
        Row::of(title.into_iter().chain(cells([own.out_of, own.points, set.points])).collect())
    });
    let sum = vec![cell(""), cell(words::SUM)];
    let sum = sum.into_iter().chain(cells([own.out_of, own.points, reviewed.points])).collect();
    let rows = items.chain([Row::bold(sum)]);
    let says = |score| format!("{}{}", score_line(VI, score), graded(dossier, score));
    Some(vec![
        Block::styled(Style::Section, words::by_guide(&guide.title.vi)),
        Block::Table(Table::new(columns, words::REVIEWED, rows)),
        Block::say(format!("{} {}", words::both(&says(own), &says(&reviewed)), VI.say(LOCAL_POINTS))),
    ])
}

fn item_title(dossier: &Dossier, id: &str) -> String {
    let own = dossier.further.guide().and_then(|guide| guide.item(id)?.title.as_ref());
    let check = || dossier.standard.check(id).map(|check| about(check).to_owned());
    let criterion = || dossier.standard.criterion(id).map(|criterion| criterion.title.vi.clone());
    own.map(|title| title.vi.clone()).or_else(check).or_else(criterion).unwrap_or_else(|| id.to_owned())
}

fn graded(dossier: &Dossier, score: &Score) -> String {
    let guide = dossier.further.guide();
    let grade = guide.zip(score.grade.as_deref()).and_then(|(guide, id)| guide.grade(id));
    grade.map(|grade| format!(", xếp loại {}", grade.label.vi)).unwrap_or_default()
}

/// A paragraph for each indicator with its counts, below the name of its programme.
pub(super) fn figures_blocks(dossier: &Dossier) -> Vec<Block> {
    let mut blocks = Vec::new();
    for programme in dossier.further.programmes() {
        let Some(stated) = dossier.indicators.get(&programme.id) else { continue };
        let lines: Vec<Block> = programme
            .indicators
            .iter()
            .filter_map(|indicator| {
                let measured = measure(indicator, &summand(indicator, stated.get(&indicator.id)?))?;
                let target = target_line(VI, indicator).map(|target| words::target(&target)).unwrap_or_default();
                let figure = indicator_figure(VI, indicator, &measured);
                Some(Block::say(format!("- {}: {figure}{target}.", indicator.title.vi)))
            })
            .collect();
        if !lines.is_empty() {
            blocks.push(Block::styled(Style::Section, words::programme(&programme.title.vi)));
            blocks.extend(lines);
        }
    }
    blocks
}
