//! From a draft to a summary ready to sign. Texts are brought to NFC and trimmed here, and never after.

use super::prepare::{NotReady, Prepared};
use super::score::ScoreMember;
use super::wire::{
    AnswerMember, CriteriaRef, DeclarationMember, EvidenceMember, OutcomeMember, PeriodMember, SelfAssessment,
    UnitMember, WarningMember,
};
use crate::assessment::{Draft, Given, InUse, Unit};
use crate::criteria::{Criteria, iso};
use crate::document::header::Generator;
use crate::json::tidy::tidy;
use crate::verdict::{Outcome, Warning};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// What a signature adds to the draft.
#[derive(Clone, Copy, Debug)]
pub struct Signing<'a> {
    /// RFC 3339 UTC.
    pub declared_at: &'a str,
    /// What the signer declares.
    pub statement: &'a str,
    /// Version of the program.
    pub program_version: &'a str,
}

impl Prepared {
    /// The document to sign, or what is missing.
    pub fn summary(
        &self,
        draft: &Draft,
        standard: &Criteria,
        used: &InUse,
        signing: Signing<'_>,
    ) -> Result<SelfAssessment, Vec<NotReady>> {
        let mut missing = self.missing(draft, standard);
        let (name, title) = (tidy(&draft.declaration.name), tidy(&draft.declaration.title));
        if name.is_empty() || title.is_empty() {
            missing.push(NotReady::Signer);
        }
        let (Ok(unit), Some(period), true) = (Unit::of(draft), draft.kind.period(draft.year), missing.is_empty())
        else {
            return Err(if missing.is_empty() { vec![NotReady::Year] } else { missing });
        };
        Ok(SelfAssessment {
            r#type: "AnttSelfAssessment".to_owned(),
            format_version: 1,
            id: draft.id.clone(),
            revision: draft.next_revision(),
            previous: draft.signed.as_ref().map(|signed| signed.digest.clone()),
            generator: Generator::antt(signing.program_version),
            in_scope: unit.is_in_scope(),
            unit: unit_member(unit),
            period: PeriodMember { year: period.year, from: iso(period.window.from), to: iso(period.window.to) },
            criteria: criteria(standard, used),
            embedded: embedded(used),
            facts: standard
                .facts
                .iter()
                .filter_map(|fact| Some((fact.id.clone(), *draft.facts.get(&fact.id)?)))
                .collect(),
            answers: self.answers(draft),
            indicators: self.indicators_member(),
            outcome: self.outcome_member(used),
            warnings: self.warnings.iter().map(warning_member).collect(),
            declaration: DeclarationMember {
                name,
                title,
                statement: tidy(signing.statement),
                declared_at: signing.declared_at.to_owned(),
            },
        })
    }

    fn outcome_member(&self, used: &InUse) -> OutcomeMember {
        let scored = used.files.guide().zip(self.score.as_ref());
        outcome_member(&self.outcome, scored.and_then(|(guide, score)| ScoreMember::of(guide, score)))
    }

    fn indicators_member(&self) -> BTreeMap<String, BTreeMap<String, BTreeMap<String, i64>>> {
        // No count is above a thousand million.
        let number = |(id, count): (&String, &u64)| (id.clone(), i64::try_from(*count).unwrap_or(i64::MAX));
        let counts =
            |(id, counts): (&String, &BTreeMap<String, u64>)| (id.clone(), counts.iter().map(number).collect());
        self.indicators.iter().map(|(id, indicators)| (id.clone(), indicators.iter().map(counts).collect())).collect()
    }

    /// What would be signed of each check. A check switched off by a fact is absent.
    pub fn answers(&self, draft: &Draft) -> BTreeMap<String, AnswerMember> {
        let mut answers = BTreeMap::new();
        for (check, given) in self.given.iter().filter(|(check, _)| self.asks(check)) {
            let Given::Answer(answer) = given else { continue };
            let note = draft.entries.get(check).map(|entry| tidy(&entry.note)).filter(|note| !note.is_empty());
            let evidence = self.evidence.get(check).map(|cited| cited.iter().map(EvidenceMember::from).collect());
            answers.insert(
                check.clone(),
                AnswerMember { answer: answer.into(), note, evidence: evidence.unwrap_or_default() },
            );
        }
        answers
    }
}

/// The standard first.
fn criteria(standard: &Criteria, used: &InUse) -> Vec<CriteriaRef> {
    let named = |id: &str, version: &str, role: &str, digest: String| CriteriaRef {
        id: id.to_owned(),
        version: version.to_owned(),
        role: role.to_owned(),
        digest,
    };
    let first = named(&standard.id, &standard.version, standard.role.id(), standard.digest.to_string());
    let further = used.files.files();
    let further = further.map(|file| named(file.id(), file.version(), file.role().id(), file.digest().to_string()));
    std::iter::once(first).chain(further).collect()
}

/// Whole objects of those that the product doesn't ship, in the same order, as they were received.
fn embedded(used: &InUse) -> Vec<Map<String, Value>> {
    let carried = |id: &str| used.part.file(id)?.carried.as_deref().cloned();
    used.files.files().filter_map(|file| carried(file.id())).collect()
}

fn unit_member(unit: Unit) -> UnitMember {
    UnitMember {
        kind: unit.kind.id().to_owned(),
        name: unit.name,
        code: unit.code,
        province_code: unit.province_code,
        province_name: unit.province_name,
        parent_name: unit.parent_name,
        parent_code: unit.parent_code,
        address: unit.address,
        head: unit.head,
        recognising_authority: unit.recognising_authority,
        scope: unit.scope.map(|scope| scope.id().to_owned()),
    }
}

fn outcome_member(outcome: &Outcome, score: Option<ScoreMember>) -> OutcomeMember {
    OutcomeMember {
        verdict: outcome.verdict.id().to_owned(),
        criteria: outcome
            .criteria
            .iter()
            .map(|criterion| (criterion.criterion.clone(), criterion.verdict.id().to_owned()))
            .collect(),
        checks: outcome.findings().map(|finding| (finding.check.clone(), finding.verdict.id().to_owned())).collect(),
        score,
    }
}

fn warning_member(warning: &Warning) -> WarningMember {
    WarningMember { code: warning.code.id().to_owned(), check: warning.check.clone() }
}
