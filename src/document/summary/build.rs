//! From a draft to a summary ready to sign. Texts are brought to NFC and trimmed here, and never after.

use super::wire::{
    AnswerMember, CriteriaRef, DeclarationMember, EvidenceMember, OutcomeMember, PeriodMember, SelfAssessment,
    UnitMember, WarningMember,
};
use crate::assessment::{Draft, Evidence, Given, ProfileField, Refusal, Unit, given_all, understood_evidence};
use crate::criteria::{Criteria, Date, iso};
use crate::document::header::Generator;
use crate::json::tidy::tidy;
use crate::verdict::{Examined, Outcome, Reason, Subject, UnitVerdict, Verdict, Warning, judge, self_check};
use std::collections::BTreeMap;

/// A draft looked at as a whole: what the pages show and what a signature would carry.
#[derive(Clone, Debug, PartialEq)]
pub struct Prepared {
    /// What is given for each check.
    pub given: BTreeMap<String, Given>,
    /// Citations that count.
    pub evidence: BTreeMap<String, Vec<Evidence>>,
    /// Check id → what is refused of its citations.
    pub evidence_refusals: BTreeMap<String, Vec<Refusal>>,
    /// What follows.
    pub outcome: Outcome,
    /// The self-check.
    pub warnings: Vec<Warning>,
}

/// Why a draft can't be signed yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotReady {
    /// Profile fields without an entry.
    Profile(Vec<ProfileField>),
    /// Facts without an answer.
    Facts(Vec<String>),
    /// Checks that are unanswered.
    Unanswered(Vec<String>),
    /// Checks whose citations hold something refused.
    Evidence(Vec<String>),
    /// Name or title of the signer.
    Signer,
    /// The year has no assessment period.
    Year,
}

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

/// Looks at a draft. `today` is the day in Vietnam; `last_year` what the unit answered the year before, if at hand.
pub fn prepare(
    draft: &Draft,
    standard: &Criteria,
    today: Date,
    last_year: Option<&BTreeMap<String, Given>>,
) -> Option<Prepared> {
    let period = draft.kind.period(draft.year)?;
    let given = given_all(standard, draft);
    let mut evidence = BTreeMap::new();
    let mut evidence_refusals = BTreeMap::new();
    for (check, entry) in &draft.entries {
        let (cited, refusals) = understood_evidence(&entry.evidence);
        evidence.insert(check.clone(), cited);
        if !refusals.is_empty() {
            evidence_refusals.insert(check.clone(), refusals);
        }
    }
    let outcome = judge(Subject { standard, period, facts: &draft.facts, given: &given });
    let in_scope =
        crate::assessment::Scope::from_id(draft.kind, &draft.profile.scope).is_none_or(|scope| scope.is_in_scope());
    let examined = Examined { standard, period, given: &given, evidence: &evidence, last_year, in_scope, today };
    let warnings = self_check(examined, &outcome);
    Some(Prepared { given, evidence, evidence_refusals, outcome, warnings })
}

impl Prepared {
    /// What stands between the draft and a signature; nothing when it can be signed.
    pub fn missing(&self, draft: &Draft, standard: &Criteria) -> Vec<NotReady> {
        let mut missing = Vec::new();
        if let Err(fields) = Unit::of(draft) {
            missing.push(NotReady::Profile(fields));
        }
        let facts: Vec<String> = standard
            .facts
            .iter()
            .filter(|fact| !draft.facts.contains_key(&fact.id))
            .map(|fact| fact.id.clone())
            .collect();
        if !facts.is_empty() {
            missing.push(NotReady::Facts(facts));
        }
        if self.outcome.verdict == UnitVerdict::Incomplete {
            let open = self.outcome.findings().filter(|finding| finding.verdict == Verdict::Unanswered);
            missing.push(NotReady::Unanswered(open.map(|finding| finding.check.clone()).collect()));
        }
        let refused: Vec<String> = self.evidence_refusals.keys().filter(|check| self.asks(check)).cloned().collect();
        if !refused.is_empty() {
            missing.push(NotReady::Evidence(refused));
        }
        missing
    }

    /// The document to sign, or what is missing.
    pub fn summary(
        &self,
        draft: &Draft,
        standard: &Criteria,
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
            criteria: vec![CriteriaRef {
                id: standard.id.clone(),
                version: standard.version.clone(),
                role: standard.role.id().to_owned(),
                digest: standard.digest.to_string(),
            }],
            embedded: Vec::new(),
            facts: standard
                .facts
                .iter()
                .filter_map(|fact| Some((fact.id.clone(), *draft.facts.get(&fact.id)?)))
                .collect(),
            answers: self.answers(draft),
            indicators: BTreeMap::new(),
            outcome: outcome_member(&self.outcome),
            warnings: self.warnings.iter().map(warning_member).collect(),
            declaration: DeclarationMember {
                name,
                title,
                statement: tidy(signing.statement),
                declared_at: signing.declared_at.to_owned(),
            },
        })
    }

    /// Whether the unit has to answer: a check that it declares not applicable or not rated is answered by that, and its
    /// citations are signed too.
    fn asks(&self, check: &str) -> bool {
        self.outcome.finding(check).is_some_and(|finding| !matches!(finding.reason, Reason::SwitchedOff { .. }))
    }

    /// A check switched off by a fact is absent.
    fn answers(&self, draft: &Draft) -> BTreeMap<String, AnswerMember> {
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

fn outcome_member(outcome: &Outcome) -> OutcomeMember {
    OutcomeMember {
        verdict: outcome.verdict.id().to_owned(),
        criteria: outcome
            .criteria
            .iter()
            .map(|criterion| (criterion.criterion.clone(), criterion.verdict.id().to_owned()))
            .collect(),
        checks: outcome.findings().map(|finding| (finding.check.clone(), finding.verdict.id().to_owned())).collect(),
        score: None,
    }
}

fn warning_member(warning: &Warning) -> WarningMember {
    WarningMember { code: warning.code.id().to_owned(), check: warning.check.clone() }
}
