//! What of a locality's differs between two summaries: the files in use, points after the guide, counts of programmes. No verdict knows
//! any of it.

use super::changes::{Changed, Side, apart};
use crate::document::summary::SelfAssessment;
use crate::verdict::{ItemScore, Score};
use std::collections::BTreeSet;

/// Everything of it that differs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LocalChanges {
    /// Id of a criteria file and its version.
    pub files: Vec<(String, Changed<String>)>,
    /// Whether the sum of points, what it is out of, or the grade differs.
    pub score: bool,
    /// Ids of items whose points or reason differ, in the order of the newer guide; then those that it doesn't have.
    pub items: Vec<String>,
    /// Programme id and indicator id whose counts differ.
    pub indicators: Vec<(String, String)>,
}

impl LocalChanges {
    /// Whether both say the same.
    pub fn is_empty(&self) -> bool {
        *self == LocalChanges::default()
    }
}

/// What changed from the older to the newer.
pub(super) fn local_changes(older: Side<'_>, newer: Side<'_>) -> LocalChanges {
    let scores = [older, newer].map(|(_, computed)| computed.and_then(|computed| computed.score.as_ref()));
    let sum = |score: Option<&Score>| score.map(|score| (score.points, score.out_of, score.grade.clone()));
    LocalChanges {
        files: files(older.0, newer.0),
        score: sum(scores[0]) != sum(scores[1]),
        items: items(scores),
        indicators: indicators(older.0, newer.0),
    }
}

fn files(older: &SelfAssessment, newer: &SelfAssessment) -> Vec<(String, Changed<String>)> {
    let version = |summary: &SelfAssessment, id: &str| {
        summary.criteria.iter().find(|file| file.id == id).map(|file| (file.version.clone(), file.digest.clone()))
    };
    let mut seen = BTreeSet::new();
    let named = newer.criteria.iter().chain(&older.criteria).filter(|file| seen.insert(file.id.clone()));
    let differs = named.filter_map(|file| {
        let Changed { before, after } = apart(version(older, &file.id), version(newer, &file.id))?;
        let changed = Changed { before: before.map(|(version, _)| version), after: after.map(|(version, _)| version) };
        Some((file.id.clone(), changed))
    });
    differs.collect()
}

fn items([older, newer]: [Option<&Score>; 2]) -> Vec<String> {
    let all = |score: Option<&Score>| score.map(|score| score.items.clone()).unwrap_or_default();
    let (before, after) = (all(older), all(newer));
    let in_either = after.iter().chain(before.iter().filter(|item| after.iter().all(|other| other.id != item.id)));
    let of = |items: &[ItemScore], id: &str| items.iter().find(|item| item.id == id).cloned();
    in_either.filter(|item| of(&before, &item.id) != of(&after, &item.id)).map(|item| item.id.clone()).collect()
}

fn indicators(older: &SelfAssessment, newer: &SelfAssessment) -> Vec<(String, String)> {
    let stated = |summary: &SelfAssessment| {
        let of_programme = |(programme, indicators): (&String, &std::collections::BTreeMap<String, _>)| {
            indicators.keys().map(|indicator| (programme.clone(), indicator.clone())).collect::<Vec<_>>()
        };
        summary.indicators.iter().flat_map(of_programme).collect::<Vec<(String, String)>>()
    };
    let all: BTreeSet<(String, String)> = stated(older).into_iter().chain(stated(newer)).collect();
    let counts = |summary: &SelfAssessment, (programme, indicator): &(String, String)| {
        summary.indicators.get(programme).and_then(|stated| stated.get(indicator)).cloned()
    };
    all.into_iter().filter(|one| counts(older, one) != counts(newer, one)).collect()
}
