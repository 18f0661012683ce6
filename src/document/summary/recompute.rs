//! The third question: does the content hold? The outcome is computed again from the answers; nothing that the file claims is believed.

use super::wire::SelfAssessment;
use crate::assessment::{Answer, Given, Scope, fact_forced_by_scope};
use crate::criteria::{Criteria, UnitKind, iso, shipped_by_id};
use crate::verdict::{Outcome, Reason, Subject, Verdict, judge};
use std::collections::{BTreeMap, BTreeSet};

/// Whether the content holds.
#[derive(Clone, Debug, PartialEq)]
pub enum Content {
    /// The stated outcome is the computed one and everything fits.
    Agrees(Box<Recomputed>),
    /// Something differs; all of it.
    Differs(Box<Recomputed>, Vec<Difference>),
    /// The criteria are not at hand, so nothing can be computed.
    Unknown(UnknownCriteria),
}

/// What was computed.
#[derive(Clone, Debug, PartialEq)]
pub struct Recomputed {
    /// The standard used.
    pub standard: &'static Criteria,
    /// The outcome.
    pub outcome: Outcome,
}

/// Why the criteria can't be relied on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum UnknownCriteria {
    /// The first file named is not the standard of the unit's kind.
    NotTheStandard { found: String, expected: String },
    /// The product does not ship this version.
    NotShipped { id: String, version: String },
    /// The product ships it with another digest.
    OtherDigest { id: String, stated: String, shipped: String },
    /// A file of another role, which this version does not compute with.
    FurtherFile { id: String, role: String },
}

/// One thing that differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Difference {
    /// The verdict of the unit.
    Unit { stated: String, computed: String },
    /// The verdict of a criterion; `None` where one side doesn't have it.
    Criterion { id: String, stated: Option<String>, computed: Option<String> },
    /// The verdict of a check; `None` where one side doesn't have it.
    Check { id: String, stated: Option<String>, computed: Option<String> },
    /// Whether the circular applies.
    InScope { stated: bool, computed: bool },
    /// A scope that the kind of unit doesn't have, or none where it needs one.
    Scope { stated: Option<String> },
    /// The days of the period.
    Period { stated: (String, String), computed: (String, String) },
    /// A fact that the standard doesn't ask.
    SurplusFact { fact: String },
    /// A fact that the scope says otherwise.
    ContradictoryFact { fact: String },
    /// A fact without an answer.
    MissingFact { fact: String },
    /// An answer to a check that the standard doesn't have.
    UnknownCheck { check: String },
    /// An answer to a check that a fact switches off.
    SwitchedOffCheck { check: String },
    /// Points although no scoring guide is named.
    ScoreWithoutGuide,
    /// Criteria embedded although only the shipped standard is named.
    SurplusEmbedded,
    /// Indicators although no programme is named.
    SurplusIndicators,
    /// No digest of the revision before, though this is not the first.
    MissingPrevious,
    /// A digest of a revision before the first.
    SurplusPrevious,
}

/// Whether the circular applies to the unit, by its class and not by what the file says of it. A class that nobody knows does not
/// take it out of scope; that is a difference of its own.
pub fn is_in_scope(summary: &SelfAssessment) -> bool {
    let kind = UnitKind::from_id(&summary.unit.kind);
    let scope = kind.zip(summary.unit.scope.as_deref()).and_then(|(kind, id)| Scope::from_id(kind, id));
    scope.is_none_or(Scope::is_in_scope)
}

/// Computes again.
pub fn examine(summary: &SelfAssessment) -> Content {
    match standard_of(summary) {
        Err(unknown) => Content::Unknown(unknown),
        Ok(standard) => examine_with(summary, standard),
    }
}

/// The shipped standard that the summary must name first.
fn standard_of(summary: &SelfAssessment) -> Result<&'static Criteria, UnknownCriteria> {
    let expected = format!("standard/{}", summary.unit.kind);
    let Some(first) = summary.criteria.first().filter(|first| first.id == expected && first.role == "standard") else {
        let found = summary.criteria.first().map(|first| first.id.clone()).unwrap_or_default();
        return Err(UnknownCriteria::NotTheStandard { found, expected });
    };
    let standard = shipped_by_id(&first.id, &first.version)
        .ok_or_else(|| UnknownCriteria::NotShipped { id: first.id.clone(), version: first.version.clone() })?;
    let shipped = standard.digest.to_string();
    if first.digest != shipped {
        return Err(UnknownCriteria::OtherDigest { id: first.id.clone(), stated: first.digest.clone(), shipped });
    }
    match summary.criteria.get(1) {
        Some(further) => Err(UnknownCriteria::FurtherFile { id: further.id.clone(), role: further.role.clone() }),
        None => Ok(standard),
    }
}

/// Computes with this standard, whatever digest the summary names. For a summary of another kind of unit, everything differs.
pub fn examine_with(summary: &SelfAssessment, standard: &'static Criteria) -> Content {
    let kind = standard.unit_kind;
    let mut differences = Vec::new();
    let Some(period) = kind.period(summary.period.year) else {
        return Content::Unknown(UnknownCriteria::NotShipped {
            id: standard.id.clone(),
            version: standard.version.clone(),
        });
    };
    let given: BTreeMap<String, Given> = summary
        .answers
        .iter()
        .filter_map(|(id, member)| Some((id.clone(), Answer::from(&member.answer).given_to(standard.check(id)?))))
        .collect();
    let outcome = judge(Subject { standard, period, facts: &summary.facts, given: &given });
    compare_profile(summary, kind, &mut differences);
    let computed = (iso(period.window.from), iso(period.window.to));
    let stated = (summary.period.from.clone(), summary.period.to.clone());
    if stated != computed {
        differences.push(Difference::Period { stated, computed });
    }
    compare_facts(summary, standard, &mut differences);
    compare_answers(summary, &outcome, &mut differences);
    compare_rest(summary, &mut differences);
    compare_outcome(summary, &outcome, &mut differences);
    let recomputed = Box::new(Recomputed { standard, outcome });
    if differences.is_empty() { Content::Agrees(recomputed) } else { Content::Differs(recomputed, differences) }
}

fn compare_profile(summary: &SelfAssessment, kind: UnitKind, differences: &mut Vec<Difference>) {
    let stated = summary.unit.scope.as_deref();
    let scope = stated.and_then(|id| Scope::from_id(kind, id));
    if scope.is_some() == Scope::of(kind).is_empty() || scope.is_some() != stated.is_some() {
        differences.push(Difference::Scope { stated: summary.unit.scope.clone() });
    }
    let computed = scope.is_none_or(Scope::is_in_scope);
    if summary.in_scope != computed {
        differences.push(Difference::InScope { stated: summary.in_scope, computed });
    }
}

fn compare_facts(summary: &SelfAssessment, standard: &Criteria, differences: &mut Vec<Difference>) {
    let scope = summary.unit.scope.as_deref().and_then(|id| Scope::from_id(standard.unit_kind, id));
    for (fact, stated) in &summary.facts {
        if !standard.facts.iter().any(|asked| &asked.id == fact) {
            differences.push(Difference::SurplusFact { fact: fact.clone() });
        } else if fact_forced_by_scope(fact, scope).is_some_and(|forced| forced != *stated) {
            differences.push(Difference::ContradictoryFact { fact: fact.clone() });
        }
    }
    let missing = standard.facts.iter().filter(|asked| !summary.facts.contains_key(&asked.id));
    differences.extend(missing.map(|asked| Difference::MissingFact { fact: asked.id.clone() }));
}

fn compare_answers(summary: &SelfAssessment, outcome: &Outcome, differences: &mut Vec<Difference>) {
    for check in summary.answers.keys() {
        match outcome.finding(check) {
            None => differences.push(Difference::UnknownCheck { check: check.clone() }),
            Some(finding) if matches!(finding.reason, Reason::SwitchedOff { .. }) => {
                differences.push(Difference::SwitchedOffCheck { check: check.clone() });
            }
            Some(_) => {}
        }
    }
}

/// What would have a meaning only beside other criteria, and the chain of revisions.
fn compare_rest(summary: &SelfAssessment, differences: &mut Vec<Difference>) {
    if !summary.embedded.is_empty() {
        differences.push(Difference::SurplusEmbedded);
    }
    if !summary.indicators.is_empty() {
        differences.push(Difference::SurplusIndicators);
    }
    match (summary.revision, &summary.previous) {
        (..=1, Some(_)) => differences.push(Difference::SurplusPrevious),
        (2.., None) => differences.push(Difference::MissingPrevious),
        _ => {}
    }
}

fn compare_outcome(summary: &SelfAssessment, outcome: &Outcome, differences: &mut Vec<Difference>) {
    let stated = &summary.outcome;
    let checks = outcome.findings().map(|finding| (finding.check.as_str(), finding.verdict)).collect();
    for (id, stated, computed) in apart(&stated.checks, &checks) {
        differences.push(Difference::Check { id, stated, computed });
    }
    let criteria = outcome.criteria.iter().map(|criterion| (criterion.criterion.as_str(), criterion.verdict)).collect();
    for (id, stated, computed) in apart(&stated.criteria, &criteria) {
        differences.push(Difference::Criterion { id, stated, computed });
    }
    let computed = outcome.verdict.id();
    if stated.verdict != computed {
        differences.push(Difference::Unit { stated: stated.verdict.clone(), computed: computed.to_owned() });
    }
    if stated.score.is_some() {
        differences.push(Difference::ScoreWithoutGuide);
    }
}

type Apart = (String, Option<String>, Option<String>);

/// The entries in which two maps differ.
fn apart(stated: &BTreeMap<String, String>, computed: &BTreeMap<&str, Verdict>) -> Vec<Apart> {
    let ids: BTreeSet<&str> = stated.keys().map(String::as_str).chain(computed.keys().copied()).collect();
    let verdicts = |id| (stated.get(id).map(String::as_str), computed.get(id).map(|verdict| verdict.id()));
    let differ = ids.into_iter().map(|id| (id, verdicts(id))).filter(|(_, (stated, computed))| stated != computed);
    differ
        .map(|(id, (stated, computed))| (id.to_owned(), stated.map(str::to_owned), computed.map(str::to_owned)))
        .collect()
}
