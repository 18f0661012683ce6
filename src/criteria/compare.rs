//! Two versions of a file side by side: what was added, taken out and changed, and which answers still answer the same question.

use super::file::CriteriaFile;
use super::guide::{ScoredItem, ScoringGuide};
use super::model::{Check, Criteria};
use super::programme::{Indicator, Programme};
use std::collections::BTreeMap;

/// What differs between two versions, by id: in the order of the version that has them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Changes<T> {
    /// Only in the later version.
    pub added: Vec<String>,
    /// Only in the earlier version.
    pub removed: Vec<String>,
    /// In both, but not the same; never empty of parts.
    pub changed: Vec<Changed<T>>,
}

/// Something that both versions have, with everything that differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Changed<T> {
    /// Its id.
    pub id: String,
    /// What differs.
    pub parts: Vec<T>,
}

/// What can differ of a check.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum CheckPart {
    /// The question.
    Question,
    /// What is entered and when it is met.
    Rule,
    /// Where the law asks it.
    Cite,
    /// The guidance.
    Guidance,
    /// Facts on which it depends.
    AppliesIf,
    /// Whether it can be declared not applicable.
    NotApplicable,
    /// The criterion that it belongs to.
    Criterion,
}

/// What can differ of an item of a guide.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ItemPart {
    /// The most points.
    Maximum,
    /// How they follow.
    Method,
    /// Its wording.
    Title,
}

/// What can differ of an indicator.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum IndicatorPart {
    /// Its wording.
    Title,
    /// Who is asked.
    AskedOf,
    /// How the figure comes from the counts.
    Form,
    /// What is entered.
    Counts,
    /// What is to be reached.
    Target,
}

/// What can differ of a file as a whole, besides its id and version.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FilePart {
    /// Its name.
    Title,
    /// What it is for.
    Description,
    /// The papers that it stands on.
    Basis,
    /// Whom it is asked of.
    UnitKind,
    /// The facts that are asked first.
    Facts,
    /// Names, citations and order of the criteria.
    Criteria,
    /// The sum of the maxima.
    Total,
    /// How an item counts that is not applicable.
    NotApplicable,
    /// The grades.
    Grades,
}

impl FilePart {
    /// Whether only what the file is called and where it comes from differs: it asks the same.
    pub const fn is_naming(self) -> bool {
        matches!(self, FilePart::Title | FilePart::Description | FilePart::Basis)
    }
}

/// What differs of two files of one role as a whole; nothing is said of files of two roles.
pub fn compare_whole(earlier: &CriteriaFile, later: &CriteriaFile) -> Vec<FilePart> {
    match (earlier, later) {
        (
            CriteriaFile::Standard(file) | CriteriaFile::Supplement(file),
            CriteriaFile::Standard(other) | CriteriaFile::Supplement(other),
        ) => {
            let named = |file: &Criteria| -> Vec<_> {
                file.criteria.iter().map(|one| (one.id.clone(), one.title.clone(), one.cite.clone())).collect()
            };
            differing([
                (FilePart::Title, file.title != other.title),
                (FilePart::Basis, file.source != other.source),
                (FilePart::UnitKind, file.unit_kind != other.unit_kind),
                (FilePart::Facts, file.facts != other.facts),
                (FilePart::Criteria, named(file) != named(other)),
            ])
        }
        (CriteriaFile::ScoringGuide(file), CriteriaFile::ScoringGuide(other)) => differing([
            (FilePart::Title, file.title != other.title),
            (FilePart::Description, file.description != other.description),
            (FilePart::Basis, file.basis != other.basis),
            (FilePart::UnitKind, file.unit_kind != other.unit_kind),
            (FilePart::Total, file.total != other.total),
            (FilePart::NotApplicable, file.not_applicable != other.not_applicable),
            (FilePart::Grades, file.grades != other.grades),
        ]),
        (CriteriaFile::Programme(file), CriteriaFile::Programme(other)) => differing([
            (FilePart::Title, file.title != other.title),
            (FilePart::Description, file.description != other.description),
            (FilePart::Basis, file.basis != other.basis),
        ]),
        _ => Vec::new(),
    }
}

/// Compares the checks of two versions of a standard or a supplement.
pub fn compare(earlier: &Criteria, later: &Criteria) -> Changes<CheckPart> {
    changes(&checks(earlier), &checks(later), |(of, check), (of_other, other)| {
        differing([
            (CheckPart::Question, check.question != other.question),
            (CheckPart::Rule, check.rule != other.rule),
            (CheckPart::Cite, check.cite != other.cite),
            (CheckPart::Guidance, check.guidance != other.guidance),
            (CheckPart::AppliesIf, check.applies_if != other.applies_if),
            (CheckPart::NotApplicable, check.not_applicable_with_reason != other.not_applicable_with_reason),
            (CheckPart::Criterion, of != of_other),
        ])
    })
}

/// Compares the items of two versions of a guide.
pub fn compare_guides(earlier: &ScoringGuide, later: &ScoringGuide) -> Changes<ItemPart> {
    let items = |guide: &ScoringGuide| -> Vec<(String, ScoredItem)> {
        let worded = |item: &ScoredItem| {
            (item.id.clone(), ScoredItem { title: guide.wording_of(&item.id).cloned(), ..item.clone() })
        };
        guide.items.iter().map(worded).collect()
    };
    changes(&items(earlier), &items(later), |item, other| {
        differing([
            (ItemPart::Maximum, item.maximum != other.maximum),
            (ItemPart::Method, item.method != other.method),
            (ItemPart::Title, item.title != other.title),
        ])
    })
}

/// Compares the indicators of two versions of a programme.
pub fn compare_programmes(earlier: &Programme, later: &Programme) -> Changes<IndicatorPart> {
    let indicators = |programme: &Programme| -> Vec<(String, Indicator)> {
        programme.indicators.iter().map(|indicator| (indicator.id.clone(), indicator.clone())).collect()
    };
    changes(&indicators(earlier), &indicators(later), |indicator, other| {
        differing([
            (IndicatorPart::Title, indicator.title != other.title),
            (IndicatorPart::AskedOf, indicator.asked_of != other.asked_of),
            (IndicatorPart::Form, indicator.form != other.form),
            (IndicatorPart::Counts, indicator.counts != other.counts),
            (IndicatorPart::Target, indicator.target != other.target),
        ])
    })
}

/// Whether an answer to the one answers the other too: the same question, the same rule, the same place in the law.
pub fn is_answered_alike(check: &Check, other: &Check) -> bool {
    check.id == other.id && check.question == other.question && check.rule == other.rule && check.cite == other.cite
}

fn checks(criteria: &Criteria) -> Vec<(String, (&str, &Check))> {
    let of = criteria
        .criteria
        .iter()
        .flat_map(|criterion| criterion.checks.iter().map(|check| (check.id.clone(), (criterion.id.as_str(), check))));
    of.collect()
}

fn differing<T, const N: usize>(parts: [(T, bool); N]) -> Vec<T> {
    parts.into_iter().filter(|(_, differs)| *differs).map(|(part, _)| part).collect()
}

fn changes<V, T>(earlier: &[(String, V)], later: &[(String, V)], compared: impl Fn(&V, &V) -> Vec<T>) -> Changes<T> {
    let in_earlier: BTreeMap<&str, &V> = earlier.iter().map(|(id, value)| (id.as_str(), value)).collect();
    let in_later: BTreeMap<&str, &V> = later.iter().map(|(id, value)| (id.as_str(), value)).collect();
    let only = |of: &[(String, V)], other: &BTreeMap<&str, &V>| -> Vec<String> {
        of.iter().map(|(id, _)| id).filter(|id| !other.contains_key(id.as_str())).cloned().collect()
    };
    let changed = later.iter().filter_map(|(id, value)| {
        let parts = compared(in_earlier.get(id.as_str())?, value);
        (!parts.is_empty()).then(|| Changed { id: id.clone(), parts })
    });
    Changes { added: only(later, &in_earlier), removed: only(earlier, &in_later), changed: changed.collect() }
}

impl<T> Changes<T> {
    /// Whether both versions ask the same.
    pub fn is_empty(&self) -> bool {
        self.added.is_empty() && self.removed.is_empty() && self.changed.is_empty()
    }
}
