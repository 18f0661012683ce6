//! What of a paper is a locality's: points after its guide, figures of its programmes, and whose a supplement's criteria are.

use super::dossier::Dossier;
use super::sheet::{Block, Style, bold, text};
use crate::criteria::Check;
use crate::text::paper::local as words;
use crate::text::{LOCAL_POINTS, Language, citation, indicator_figure, score_line, target_line};
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
