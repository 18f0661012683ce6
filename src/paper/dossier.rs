//! What the papers of a unit are made from: a draft as it stands, or a signed summary as it was examined. Both come to the same, so
//! that every paper is made in one way.

use crate::assessment::{Answer, Draft, Evidence, Given};
use crate::criteria::{Criteria, Date, Further, UnitKind, day_of_timestamp};
use crate::document::open::{Integrity, Opened};
use crate::document::summary::{Content, Prepared, SelfAssessment, UnitMember};
use crate::json::Digest;
use crate::json::tidy::tidy;
use crate::verdict::{Counts, Finding, Outcome, Reason, Score, Verdict};
use std::collections::BTreeMap;

/// Everything that a unit's papers say.
#[derive(Clone, Debug, PartialEq)]
pub struct Dossier {
    /// All that was asked: the standard's criteria, then those of supplements.
    pub standard: Criteria,
    /// What is used beside the standard.
    pub further: Further,
    /// Points after the local guide.
    pub score: Option<Score>,
    /// Programme id → indicator id → counts.
    pub indicators: BTreeMap<String, BTreeMap<String, Counts>>,
    pub year: i32,
    pub unit: UnitLines,
    /// Fact id → answer.
    pub facts: BTreeMap<String, bool>,
    /// Check id → what is given.
    pub given: BTreeMap<String, Given>,
    /// Check id → note.
    pub notes: BTreeMap<String, String>,
    /// Check id → citations.
    pub evidence: BTreeMap<String, Vec<Evidence>>,
    /// As it was computed here.
    pub outcome: Outcome,
    pub stand: Stand,
}

/// The unit in words; blank where nothing was entered.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UnitLines {
    pub name: String,
    pub code: String,
    pub province: String,
    pub parent: String,
    pub address: String,
    pub head: String,
    pub authority: String,
    /// Who declares, and as what.
    pub signer: String,
    pub signer_title: String,
}

/// Whether the papers can be compared with a signed file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stand {
    /// Not signed: the papers change with the draft.
    Draft { id: String },
    /// By a standard that the product does not ship: nothing will ever be signed.
    Practice { id: String },
    /// Signed, and as it was signed.
    Signed { id: String, revision: u32, digest: Digest, did: String, signed_on: Option<Date> },
}

fn stand_of(draft: &Draft, prepared: &Prepared) -> Stand {
    let id = draft.id.clone();
    if prepared.practice { Stand::Practice { id } } else { Stand::Draft { id } }
}

impl Dossier {
    /// Of a draft as it stands, with its standard and the further files that it uses.
    pub fn of_draft(draft: &Draft, standard: &Criteria, further: &Further, prepared: &Prepared) -> Dossier {
        let profile = &draft.profile;
        let notes = draft.entries.iter().map(|(check, entry)| (check.clone(), tidy(&entry.note)));
        Dossier {
            standard: further.joined(standard),
            further: further.clone(),
            score: prepared.score.clone(),
            indicators: prepared.indicators.clone(),
            year: draft.year,
            unit: UnitLines {
                name: tidy(&profile.name),
                code: tidy(&profile.code),
                province: tidy(&profile.province_name),
                parent: tidy(&profile.parent_name),
                address: tidy(&profile.address),
                head: tidy(&profile.head),
                authority: tidy(&profile.recognising_authority),
                signer: tidy(&draft.declaration.name),
                signer_title: tidy(&draft.declaration.title),
            },
            facts: draft.facts.clone(),
            given: prepared.given.clone(),
            notes: notes.filter(|(_, note)| !note.is_empty()).collect(),
            evidence: prepared.evidence.clone(),
            outcome: prepared.outcome.clone(),
            stand: stand_of(draft, prepared),
        }
    }

    /// Of a summary from a file. Nothing for one that is not as it was signed, or whose criteria are not at hand: no paper is made of
    /// what nobody vouches for.
    pub fn of_summary(opened: &Opened<SelfAssessment>, content: &Content) -> Option<Dossier> {
        let (Integrity::Intact(signed), Content::Agrees(computed) | Content::Differs(computed, _)) =
            (&opened.integrity, content)
        else {
            return None;
        };
        let summary = &opened.document;
        let (members, standard) = (&summary.answers, computed.asked());
        let given = members
            .iter()
            .filter_map(|(id, member)| Some((id.clone(), Answer::from(&member.answer).given_to(standard.check(id)?))));
        let notes = members.iter().filter_map(|(id, member)| Some((id.clone(), member.note.clone()?)));
        let evidence = members.iter().map(|(id, member)| {
            let cited: Vec<Evidence> = member.evidence.iter().map(Evidence::from).collect();
            (id.clone(), cited)
        });
        let given: BTreeMap<String, Given> = given.collect();
        Some(Dossier {
            standard,
            further: computed.further.clone(),
            score: computed.score.clone(),
            indicators: indicators(summary),
            year: summary.period.year,
            unit: UnitLines::of(&summary.unit, &summary.declaration.name, &summary.declaration.title),
            facts: summary.facts.clone(),
            given,
            notes: notes.collect(),
            evidence: evidence.collect(),
            outcome: computed.outcome.clone(),
            stand: Stand::Signed {
                id: summary.id.clone(),
                revision: summary.revision,
                digest: opened.digest,
                did: signed.did.to_string(),
                signed_on: day_of_timestamp(&signed.created),
            },
        })
    }

    /// "BÁO CÁO … – Tiêu chuẩn …": a kind of paper and the standard that it is about.
    pub(super) fn title(&self, paper: &str) -> String {
        format!("{paper} – {}", self.standard.title.vi)
    }

    pub fn kind(&self) -> UnitKind {
        self.standard.unit_kind
    }

    /// The answer that counts.
    pub fn answer(&self, check: &str) -> Option<&Answer> {
        match self.given.get(check) {
            Some(Given::Answer(answer)) => Some(answer),
            Some(Given::Blank | Given::Refused(_)) | None => None,
        }
    }

    /// Whether what was entered for a check counts: one that is switched off has no answer, note or citation in a signed file either.
    pub fn speaks_of(&self, finding: &Finding) -> bool {
        !matches!(finding.reason, Reason::SwitchedOff { .. })
    }

    /// Ids of the checks that are not met.
    pub fn unmet(&self) -> impl Iterator<Item = &str> {
        let findings = self.outcome.findings().filter(|finding| finding.verdict == Verdict::NotMet);
        findings.map(|finding| finding.check.as_str())
    }
}

/// The counts that a summary states.
fn indicators(summary: &SelfAssessment) -> BTreeMap<String, BTreeMap<String, Counts>> {
    let number = |(id, count): (&String, &i64)| Some((id.clone(), u64::try_from(*count).ok()?));
    let counts =
        |(id, counts): (&String, &BTreeMap<String, i64>)| (id.clone(), counts.iter().filter_map(number).collect());
    summary.indicators.iter().map(|(id, indicators)| (id.clone(), indicators.iter().map(counts).collect())).collect()
}

impl UnitLines {
    fn of(unit: &UnitMember, signer: &str, title: &str) -> UnitLines {
        UnitLines {
            name: unit.name.clone(),
            code: unit.code.clone().unwrap_or_default(),
            province: unit.province_name.clone(),
            parent: unit.parent_name.clone(),
            address: unit.address.clone().unwrap_or_default(),
            head: unit.head.clone(),
            authority: unit.recognising_authority.clone(),
            signer: signer.to_owned(),
            signer_title: title.to_owned(),
        }
    }
}

impl Stand {
    /// `urn:uuid:` v4.
    pub fn id(&self) -> &str {
        match self {
            Stand::Draft { id } | Stand::Practice { id } | Stand::Signed { id, .. } => id,
        }
    }
}
