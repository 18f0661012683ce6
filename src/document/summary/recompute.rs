//! The third question: does the content hold? The outcome is computed again from the answers; nothing that the file claims is believed.

use super::difference::Difference;
use super::figures::{compare_indicators, compare_score};
use super::named::{Named, UnknownCriteria, further_of, standard_of};
use super::wire::SelfAssessment;
use crate::assessment::{Answer, Given, Scope, fact_forced_by_scope};
use crate::criteria::{Criteria, CriteriaSet, Further, Period, UnitKind, iso};
use crate::verdict::{Outcome, Reason, Score, Verdict, judge_set, score};
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
    /// The further files used.
    pub further: Further,
    /// Ids of those that only the summary itself has.
    pub from_summary: Vec<String>,
    /// The outcome.
    pub outcome: Outcome,
    /// Points after the local guide; they touch nothing else.
    pub score: Option<Score>,
}

impl Recomputed {
    /// All that was asked, the standard's criteria first.
    pub fn asked(&self) -> Criteria {
        self.further.joined(self.standard)
    }

    /// The standard with the supplements.
    pub fn set(&self) -> CriteriaSet<'_> {
        self.further.set(self.standard)
    }
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

/// Computes with this standard, whatever digest the summary names for it. For a summary of another kind of unit, everything differs.
pub fn examine_with(summary: &SelfAssessment, standard: &'static Criteria) -> Content {
    let Some(period) = standard.unit_kind.period(summary.period.year) else {
        return Content::Unknown(UnknownCriteria::NotShipped {
            id: standard.id.clone(),
            version: standard.version.clone(),
        });
    };
    match further_of(summary, standard) {
        Err(unknown) => Content::Unknown(unknown),
        Ok(named) => compute(summary, standard, period, named),
    }
}

fn compute(summary: &SelfAssessment, standard: &'static Criteria, period: Period, named: Named) -> Content {
    let Named { files: further, from_summary, mut differences } = named;
    let set = further.set(standard);
    let given: BTreeMap<String, Given> = summary
        .answers
        .iter()
        .filter_map(|(id, member)| Some((id.clone(), Answer::from(&member.answer).given_to(set.check(id)?))))
        .collect();
    let outcome = judge_set(&set, period, &summary.facts, &given);
    let stated = summary.outcome.score.as_ref();
    let entered = |guide| stated.map(|stated| stated.entered(guide)).unwrap_or_default();
    let score = further.guide().map(|guide| score(guide, &outcome, &entered(guide)));
    compare_profile(summary, standard.unit_kind, &mut differences);
    compare_period(summary, period, &mut differences);
    compare_facts(summary, standard, &mut differences);
    compare_answers(summary, &outcome, &mut differences);
    compare_chain(summary, &mut differences);
    compare_outcome(summary, &outcome, &mut differences);
    compare_score(stated, further.guide().map(AsRef::as_ref).zip(score.as_ref()), &mut differences);
    compare_indicators(summary, &further, standard.unit_kind, &mut differences);
    let recomputed = Box::new(Recomputed { standard, further, from_summary, outcome, score });
    if differences.is_empty() { Content::Agrees(recomputed) } else { Content::Differs(recomputed, differences) }
}

fn compare_period(summary: &SelfAssessment, period: Period, differences: &mut Vec<Difference>) {
    let computed = (iso(period.window.from), iso(period.window.to));
    let stated = (summary.period.from.clone(), summary.period.to.clone());
    if stated != computed {
        differences.push(Difference::Period { stated, computed });
    }
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

/// The chain of revisions.
fn compare_chain(summary: &SelfAssessment, differences: &mut Vec<Difference>) {
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
}

type Apart = (String, Option<String>, Option<String>);

/// The entries in which two maps differ; in nearly every file none does, which a look through both in order tells.
fn apart(stated: &BTreeMap<String, String>, computed: &BTreeMap<&str, Verdict>) -> Vec<Apart> {
    let all_stated = stated.iter().map(|(id, verdict)| (id.as_str(), verdict.as_str()));
    if all_stated.eq(computed.iter().map(|(id, verdict)| (*id, verdict.id()))) {
        return Vec::new();
    }
    let ids: BTreeSet<&str> = stated.keys().map(String::as_str).chain(computed.keys().copied()).collect();
    let verdicts = |id| (stated.get(id).map(String::as_str), computed.get(id).map(|verdict| verdict.id()));
    let differ = ids.into_iter().map(|id| (id, verdicts(id))).filter(|(_, (stated, computed))| stated != computed);
    differ
        .map(|(id, (stated, computed))| (id.to_owned(), stated.map(str::to_owned), computed.map(str::to_owned)))
        .collect()
}
