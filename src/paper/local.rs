//! What of a paper is a locality's: points after its guide, figures of its programmes, and whose a supplement's criteria are.

use super::dossier::Dossier;
use super::parts::about;
use super::sheet::{Align, Block, Column, Row, Style, Table, bold, cell, text};
use crate::criteria::Cite;
use crate::document::decision::ReviewDecision;
use crate::review::decide::Scored;
use crate::text::paper::local as words;
use crate::text::{LOCAL_POINTS, Language, citation, counted_line, indicator_figure, points, score_line, target_line};
use crate::verdict::{Attainment, Score, measure_unit, summand};

const VI: Language = Language::Vi;

/// Where a check or criterion is asked: in the circular, or in the province's own paper.
pub(super) fn cited_at(dossier: &Dossier, id: &str, cite: &Cite) -> String {
    let source = dossier.further.supplement_of(id).map(|file| &file.source.number);
    let cite = citation(VI, cite);
    source.map_or_else(|| cite.clone(), |number| format!("{cite}, {number}"))
}

/// The sum and the grade, said to be the guide's.
pub(super) fn points_block(dossier: &Dossier) -> Option<Block> {
    let (guide, score) = dossier.further.guide().zip(dossier.score.as_ref())?;
    let line = format!("{}{}. {}", score_line(VI, score), graded(dossier, score), still_open(dossier, score));
    Some(Block::body(vec![
        bold(format!("{} “{}”: ", words::POINTS, guide.title.vi)),
        text(line),
        text(VI.say(LOCAL_POINTS)),
    ]))
}

/// Every item of the guide with its maximum and the unit's own points, and an empty column for the level above; then the sum in words.
pub(super) fn own_points(dossier: &Dossier) -> Option<Vec<Block>> {
    let (guide, own) = dossier.further.guide().zip(dossier.score.as_ref())?;
    Some(vec![
        Block::styled(Style::Section, words::by_guide(&guide.title.vi)),
        Block::Table(table(dossier, own, None, &|_| None)),
        points_block(dossier)?,
    ])
}

/// The same with the points that the decision sets beside the unit's own. Nothing where it sets none, or some that the guide can't give.
pub(super) fn reviewed_points(decision: &ReviewDecision, dossier: &Dossier) -> Option<Vec<Block>> {
    let (guide, own) = dossier.further.guide().zip(dossier.score.as_ref())?;
    let reviewed = Scored { guide, score: own }.reviewed(decision)?.ok()?;
    // What the unit left open and the level above has scored is open no more.
    let open = still_open(dossier, &reviewed);
    let says = |score| format!("{}{}", score_line(VI, score), graded(dossier, score));
    Some(vec![
        Block::styled(Style::Section, words::by_guide(&guide.title.vi)),
        Block::Table(table(dossier, own, Some(&reviewed), &|id| of_item(decision, dossier, id))),
        Block::say(format!("{} {open}{}", words::both(&says(own), &says(&reviewed)), VI.say(LOCAL_POINTS))),
    ])
}

/// What the decision says of an item that stands for a whole criterion. Of a check it is said where the checks are.
pub(super) fn of_item<'d>(decision: &'d ReviewDecision, dossier: &Dossier, id: &str) -> Option<&'d str> {
    let is_item = dossier.standard.check(id).is_none() && dossier.further.guide()?.item(id).is_some();
    decision.checks.get(id).filter(|_| is_item)?.comment.as_deref()
}

fn table<'d>(
    dossier: &Dossier,
    own: &Score,
    reviewed: Option<&Score>,
    comment: &dyn Fn(&str) -> Option<&'d str>,
) -> Table {
    let columns = [
        Column::new(12, Align::Centre),
        Column::new(87, Align::Left),
        Column::new(22, Align::Centre),
        Column::new(22, Align::Centre),
        Column::new(22, Align::Centre),
    ];
    let shown = |hundredths: u64| cell(points(VI, hundredths));
    let set = |hundredths: Option<u64>| hundredths.map(shown).unwrap_or_default();
    let items = own.items.iter().enumerate().map(|(at, item)| {
        let of_reviewer = reviewed.and_then(|reviewed| reviewed.items.get(at)).map(|item| item.points);
        let comment = comment(&item.id).map(|comment| cell(words::comment(comment))).unwrap_or_default();
        let title = [cell(item_title(dossier, &item.id)), comment].concat();
        Row::of(vec![cell((at + 1).to_string()), title, shown(item.out_of), shown(item.points), set(of_reviewer)])
    });
    let of_reviewer = set(reviewed.map(|reviewed| reviewed.points));
    let sum = Row::bold(vec![cell(""), cell(words::SUM), shown(own.out_of), shown(own.points), of_reviewer]);
    Table::new(columns, words::HEAD, items.chain([sum]))
}

/// Which items the sum doesn't count yet, by name.
fn still_open(dossier: &Dossier, score: &Score) -> String {
    let Some(line) = counted_line(VI, score) else { return String::new() };
    let titles: Vec<String> = score.open().map(|item| item_title(dossier, &item.id)).collect();
    format!("{line} {}. ", titles.join("; "))
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
                let measured = measure_unit(indicator, &summand(indicator, stated.get(&indicator.id)?))?;
                let of_the_whole = measured.attainment == Attainment::OfTheWhole;
                let target = target_line(VI, indicator).map(|target| words::target(&target, of_the_whole));
                let target = target.unwrap_or_default();
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
