//! What changed between two summaries: a revision and the one before it, or this year's and last year's. Verdicts are the
//! computed ones.

use super::local_changes::{LocalChanges, local_changes};
use crate::assessment::ProfileField;
use crate::document::summary::{
    AnswerMember, Content, EvidenceMember, Recomputed, SelfAssessment, UnitMember, examine,
};
use crate::verdict::{UnitVerdict, Verdict};
use std::collections::BTreeSet;

/// Before and after; nothing on the side that lacks it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Changed<T> {
    pub before: Option<T>,
    pub after: Option<T>,
}

/// Everything that differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Changes {
    /// Fields of the profile.
    pub profile: Vec<ProfileField>,
    /// Fact id and its answers.
    pub facts: Vec<(String, Changed<bool>)>,
    /// The unit's verdict.
    pub verdict: Option<Changed<UnitVerdict>>,
    /// In the order of the newer one's standard; then those that it doesn't have.
    pub checks: Vec<CheckDifference>,
    /// Files, points and counts of the locality.
    pub local: LocalChanges,
}

/// What differs at a check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckDifference {
    /// Check id.
    pub check: String,
    /// What was answered.
    pub answer: bool,
    /// The note.
    pub note: bool,
    /// The citations.
    pub evidence: bool,
    /// What follows.
    pub verdict: Option<Changed<Verdict>>,
}

impl Changes {
    /// Whether both say the same.
    pub fn is_empty(&self) -> bool {
        let is_alike = self.profile.is_empty() && self.facts.is_empty() && self.verdict.is_none();
        is_alike && self.checks.is_empty() && self.local.is_empty()
    }

    /// How many there are; of the locality each item, indicator and file is one.
    pub fn count(&self) -> usize {
        let LocalChanges { files, items, indicators, .. } = &self.local;
        let own = self.profile.len() + self.facts.len() + usize::from(self.verdict.is_some()) + self.checks.len();
        own + files.len() + items.len() + indicators.len()
    }
}

/// What changed from the older to the newer.
pub fn changes(older: &SelfAssessment, newer: &SelfAssessment) -> Changes {
    let (before, after) = (computed(older), computed(newer));
    let verdict = |side: &Option<Box<Recomputed>>| side.as_ref().map(|computed| computed.outcome.verdict);
    Changes {
        profile: profile(&older.unit, &newer.unit),
        facts: facts(older, newer),
        verdict: apart(verdict(&before), verdict(&after)),
        checks: checks((older, before.as_deref()), (newer, after.as_deref())),
        local: local_changes((older, before.as_deref()), (newer, after.as_deref())),
    }
}

fn computed(summary: &SelfAssessment) -> Option<Box<Recomputed>> {
    match examine(summary) {
        Content::Agrees(computed) | Content::Differs(computed, _) => Some(computed),
        Content::Unknown(_) => None,
    }
}

pub(super) fn apart<T: PartialEq>(before: Option<T>, after: Option<T>) -> Option<Changed<T>> {
    (before != after).then_some(Changed { before, after })
}

fn profile(older: &UnitMember, newer: &UnitMember) -> Vec<ProfileField> {
    let province = |unit: &UnitMember| (unit.province_code.clone(), unit.province_name.clone());
    let differs = [
        (older.name != newer.name, ProfileField::Name),
        (older.code != newer.code, ProfileField::Code),
        (province(older) != province(newer), ProfileField::Province),
        (older.parent_name != newer.parent_name, ProfileField::ParentName),
        (older.parent_code != newer.parent_code, ProfileField::ParentCode),
        (older.address != newer.address, ProfileField::Address),
        (older.head != newer.head, ProfileField::Head),
        (older.recognising_authority != newer.recognising_authority, ProfileField::RecognisingAuthority),
        (older.scope != newer.scope, ProfileField::Scope),
    ];
    differs.into_iter().filter(|(differs, _)| *differs).map(|(_, field)| field).collect()
}

fn facts(older: &SelfAssessment, newer: &SelfAssessment) -> Vec<(String, Changed<bool>)> {
    let ids: BTreeSet<&String> = older.facts.keys().chain(newer.facts.keys()).collect();
    let differs = |id: &&String| {
        let changed = apart(older.facts.get(*id).copied(), newer.facts.get(*id).copied())?;
        Some(((*id).clone(), changed))
    };
    ids.iter().filter_map(differs).collect()
}

pub(super) type Side<'a> = (&'a SelfAssessment, Option<&'a Recomputed>);

fn checks(older: Side<'_>, newer: Side<'_>) -> Vec<CheckDifference> {
    let mut seen = BTreeSet::new();
    let in_standards = [newer, older].into_iter().filter_map(|(_, computed)| computed);
    let asked = in_standards.flat_map(|computed| computed.outcome.findings().map(|finding| &finding.check));
    let answered = newer.0.answers.keys().chain(older.0.answers.keys());
    let ids: Vec<&String> = asked.chain(answered).filter(|id| seen.insert(*id)).collect();
    ids.into_iter().filter_map(|id| difference(id, older, newer)).collect()
}

fn difference(id: &str, older: Side<'_>, newer: Side<'_>) -> Option<CheckDifference> {
    let (before, after) = (older.0.answers.get(id), newer.0.answers.get(id));
    let verdict = |side: Side<'_>| side.1?.outcome.finding(id).map(|finding| finding.verdict);
    let difference = CheckDifference {
        check: id.to_owned(),
        answer: before.map(|member| &member.answer) != after.map(|member| &member.answer),
        note: note_of(before) != note_of(after),
        evidence: evidence_of(before) != evidence_of(after),
        verdict: apart(verdict(older), verdict(newer)),
    };
    let differs = difference.answer || difference.note || difference.evidence || difference.verdict.is_some();
    differs.then_some(difference)
}

fn note_of(member: Option<&AnswerMember>) -> Option<&str> {
    member?.note.as_deref()
}

fn evidence_of(member: Option<&AnswerMember>) -> &[EvidenceMember] {
    member.map(|member| member.evidence.as_slice()).unwrap_or_default()
}
