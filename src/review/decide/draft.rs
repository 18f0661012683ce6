//! The draft of a decision as typed, and the document to sign. Texts are brought to NFC and trimmed here, and never after.

use super::points::{Scored, points_set};
use crate::criteria::{iso, parse_day};
use crate::document::Header;
use crate::document::decision::{self, AssessmentRef, Recognition, Remark, ReviewDecision, Reviewer, Ruling};
use crate::json::Digest;
use crate::json::tidy::tidy;
use crate::review::record::Record;
use crate::verdict::Verdict;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The draft. Every text is as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct DecisionDraft {
    /// Nothing is chosen beforehand.
    pub ruling: Option<Ruling>,
    /// Check id, for points also criterion id → what the reviewer found.
    pub checks: BTreeMap<String, RemarkDraft>,
    /// On the whole.
    pub comment: String,
    /// All three blank where none is issued yet.
    pub recognition: RecognitionDraft,
    /// Who decides.
    pub reviewer: Reviewer,
    /// The decision that this one corrects.
    pub supersedes: Option<Digest>,
}

impl DecisionDraft {
    /// Whether anything of the decision itself is typed: who decides is known beforehand.
    pub fn is_begun(&self) -> bool {
        let DecisionDraft { reviewer, checks, .. } = self;
        let checks = checks.iter().filter(|(_, remark)| **remark != RemarkDraft::default());
        let checks: BTreeMap<String, RemarkDraft> = checks.map(|(id, remark)| (id.clone(), remark.clone())).collect();
        DecisionDraft { checks, ..self.clone() }
            != DecisionDraft { reviewer: reviewer.clone(), ..DecisionDraft::default() }
    }

    /// Whether anything of a paper of recognition is typed.
    pub fn names_recognition(&self) -> bool {
        let RecognitionDraft { number, issued_on, issuer } = &self.recognition;
        [number, issued_on, issuer].into_iter().any(|text| !text.trim().is_empty())
    }

    /// Only who is accepted is recognised: a paper that was typed before the ruling changed is not part of the decision.
    pub fn leaves_recognition_out(&self) -> bool {
        self.names_recognition() && self.ruling.is_some_and(|ruling| ruling != Ruling::Accepted)
    }
}

/// What the reviewer found of a check.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct RemarkDraft {
    /// `Unanswered` says nothing and is left out.
    pub verdict: Option<Verdict>,
    /// As typed.
    pub comment: String,
    /// Points for an item of the guide that the summary names, as typed.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub points: String,
}

/// The paper of recognition as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct RecognitionDraft {
    pub number: String,
    /// A day as people type it.
    pub issued_on: String,
    pub issuer: String,
}

/// What the moment adds to the draft.
#[derive(Clone, Copy, Debug)]
pub struct Deciding<'a> {
    /// `urn:uuid:` v4.
    pub id: &'a str,
    /// RFC 3339 UTC to the second.
    pub decided_at: &'a str,
    /// Version of the program.
    pub program_version: &'a str,
}

/// What stands between the draft and a signature.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotDecided {
    /// The summary is not as somebody signed it: there is nothing to decide on.
    NotIntact,
    /// Nothing is chosen.
    NoRuling,
    /// Who doesn't accept says why, on the whole or at a check.
    NoComment,
    /// Points that the guide can't give; [`points_set`] tells at which items.
    Points,
    /// Who decides is not named.
    Reviewer(ReviewerField),
    /// The paper's number is missing.
    RecognitionNumber,
    /// Who issued it is missing.
    RecognitionIssuer,
    /// The paper's day is none.
    RecognitionDay,
    /// Of the decisions that contradict each other none is chosen to be corrected.
    Conflict,
}

/// A part of who decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReviewerField {
    Name,
    Title,
    Organisation,
}

/// The document to sign about this summary, or everything that is missing. `scored` are the unit's own points, where it has any.
pub fn prepare(
    draft: &DecisionDraft,
    record: &Record,
    scored: Option<Scored<'_>>,
    deciding: Deciding<'_>,
) -> Result<ReviewDecision, Vec<NotDecided>> {
    let mut missing = Vec::new();
    if !record.seal.is_intact() {
        missing.push(NotDecided::NotIntact);
    }
    let comment = some(&draft.comment);
    let (points, mistakes) = points_set(draft, scored);
    missing.extend((!mistakes.is_empty()).then_some(NotDecided::Points));
    let checks = remarks(draft, &points);
    match draft.ruling {
        None => missing.push(NotDecided::NoRuling),
        Some(Ruling::Accepted) => {}
        Some(Ruling::Returned | Ruling::Rejected) => {
            let has_comment = comment.is_some() || checks.values().any(|remark| remark.comment.is_some());
            missing.extend((!has_comment).then_some(NotDecided::NoComment));
        }
    }
    let recognition = recognition(draft, &mut missing);
    let reviewer = reviewer(draft, &mut missing);
    let (Some(decision), true) = (draft.ruling, missing.is_empty()) else { return Err(missing) };
    Ok(ReviewDecision {
        header: Header::new(decision::TYPE, deciding.id, deciding.program_version),
        assessment: AssessmentRef { id: record.id.clone(), revision: record.revision, digest: record.digest },
        unit: record.unit.clone(),
        year: record.year,
        decision,
        checks,
        comment,
        recognition,
        reviewer,
        decided_at: deciding.decided_at.to_owned(),
        supersedes: draft.supersedes,
    })
}

/// Remarks that say something.
fn remarks(draft: &DecisionDraft, points: &BTreeMap<String, u64>) -> BTreeMap<String, Remark> {
    let remark = |check: &String, typed: &RemarkDraft| {
        let points_hundredths = points.get(check).and_then(|points| i64::try_from(*points).ok());
        let verdict = typed.verdict.filter(|verdict| *verdict != Verdict::Unanswered);
        let remark = Remark { verdict, comment: some(&typed.comment), points_hundredths };
        (remark != Remark::default()).then_some(remark)
    };
    draft.checks.iter().filter_map(|(check, typed)| Some((check.clone(), remark(check, typed)?))).collect()
}

fn recognition(draft: &DecisionDraft, missing: &mut Vec<NotDecided>) -> Option<Recognition> {
    let typed = &draft.recognition;
    let (number, day, issuer) = (some(&typed.number), some(&typed.issued_on), some(&typed.issuer));
    if (number.is_none() && day.is_none() && issuer.is_none()) || draft.leaves_recognition_out() {
        return None;
    }
    let day = day.as_deref().and_then(parse_day);
    missing.extend(number.is_none().then_some(NotDecided::RecognitionNumber));
    missing.extend(day.is_none().then_some(NotDecided::RecognitionDay));
    missing.extend(issuer.is_none().then_some(NotDecided::RecognitionIssuer));
    Some(Recognition { number: number?, issued_on: iso(day?), issuer: issuer? })
}

fn reviewer(draft: &DecisionDraft, missing: &mut Vec<NotDecided>) -> Reviewer {
    let Reviewer { name, title, organisation } = &draft.reviewer;
    let reviewer = Reviewer { name: tidy(name), title: tidy(title), organisation: tidy(organisation) };
    let blank = [
        (&reviewer.name, ReviewerField::Name),
        (&reviewer.title, ReviewerField::Title),
        (&reviewer.organisation, ReviewerField::Organisation),
    ];
    let blank = blank.into_iter().filter(|(text, _)| text.is_empty());
    missing.extend(blank.map(|(_, field)| NotDecided::Reviewer(field)));
    reviewer
}

fn some(text: &str) -> Option<String> {
    Some(tidy(text)).filter(|text| !text.is_empty())
}
