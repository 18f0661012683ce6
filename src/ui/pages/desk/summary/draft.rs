//! The draft of a decision in the page, and what can be changed in it. Every text stays as typed.

use crate::criteria::parse_iso;
use crate::criteria::sheet::write_points;
use crate::document::decision::{ReviewDecision, Reviewer, Ruling};
use crate::json::Digest;
use crate::review::DecisionRecord;
use crate::review::decide::{DecisionDraft, RecognitionDraft, RemarkDraft, ReviewerField};
use crate::text::{Language, date};
use crate::verdict::Verdict;
use std::rc::Rc;
use yew::prelude::*;

/// A field of the paper of recognition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RecognitionField {
    Number,
    IssuedOn,
    Issuer,
}

/// A decision that another one would take the place of.
#[derive(Clone, Debug, PartialEq)]
pub struct Decided {
    pub digest: Digest,
    pub decision: ReviewDecision,
}

impl From<&DecisionRecord> for Decided {
    fn from(record: &DecisionRecord) -> Decided {
        Decided { digest: record.digest, decision: record.decision.clone() }
    }
}

/// What was typed or chosen.
#[derive(Clone, Debug, PartialEq)]
pub enum Edit {
    /// What was kept, or what begins.
    Loaded(Box<DecisionDraft>),
    Ruling(Ruling),
    Verdict(String, Option<Verdict>),
    Remark(String, String),
    Points(String, String),
    Comment(String),
    Recognition(RecognitionField, String),
    Reviewer(ReviewerField, String),
    /// Begins with what was decided before.
    Correct(Rc<Decided>, Language),
    /// A change of a draft that begins with it where nothing is begun: the points and remarks of what was decided on this revision are not
    /// taken back by somebody who says something of one check.
    Onto(Rc<Decided>, Language, Box<Edit>),
    /// Begins anew; who decides stays.
    Clear,
}

/// Nothing until what was kept is read.
#[derive(Clone, Default, PartialEq)]
pub struct Drafting(pub Option<Rc<DecisionDraft>>);

impl Reducible for Drafting {
    type Action = Edit;

    fn reduce(self: Rc<Self>, edit: Edit) -> Rc<Self> {
        let before = self.0.as_deref().cloned().unwrap_or_default();
        Rc::new(Drafting(Some(Rc::new(edited(before, edit)))))
    }
}

fn edited(mut draft: DecisionDraft, edit: Edit) -> DecisionDraft {
    match edit {
        Edit::Loaded(loaded) => return *loaded,
        Edit::Clear => return DecisionDraft { reviewer: draft.reviewer, ..DecisionDraft::default() },
        Edit::Correct(decided, language) => return corrected(draft.reviewer, &decided, language),
        Edit::Onto(decided, language, edit) => {
            let begun = if draft.is_begun() { draft } else { corrected(draft.reviewer, &decided, language) };
            return edited(begun, *edit);
        }
        Edit::Ruling(ruling) => draft.ruling = Some(ruling),
        Edit::Verdict(check, verdict) => draft.checks.entry(check).or_default().verdict = verdict,
        Edit::Remark(check, comment) => draft.checks.entry(check).or_default().comment = comment,
        Edit::Points(item, points) => draft.checks.entry(item).or_default().points = points,
        Edit::Comment(comment) => draft.comment = comment,
        Edit::Recognition(RecognitionField::Number, text) => draft.recognition.number = text,
        Edit::Recognition(RecognitionField::IssuedOn, text) => draft.recognition.issued_on = text,
        Edit::Recognition(RecognitionField::Issuer, text) => draft.recognition.issuer = text,
        Edit::Reviewer(ReviewerField::Name, text) => draft.reviewer.name = text,
        Edit::Reviewer(ReviewerField::Title, text) => draft.reviewer.title = text,
        Edit::Reviewer(ReviewerField::Organisation, text) => draft.reviewer.organisation = text,
    }
    draft
}

fn corrected(reviewer: Reviewer, decided: &Decided, language: Language) -> DecisionDraft {
    let Decided { digest, decision } = decided.clone();
    let remarks = decision.checks.into_iter().map(|(check, remark)| {
        let hundredths = remark.points_hundredths.and_then(|points| u64::try_from(points).ok());
        let points = hundredths.map(write_points).unwrap_or_default();
        (check, RemarkDraft { verdict: remark.verdict, comment: remark.comment.unwrap_or_default(), points })
    });
    let recognition = decision.recognition.map(|paper| RecognitionDraft {
        number: paper.number,
        issued_on: parse_iso(&paper.issued_on).map_or_else(String::new, |day| date(language, day)),
        issuer: paper.issuer,
    });
    DecisionDraft {
        ruling: Some(decision.decision),
        checks: remarks.collect(),
        comment: decision.comment.unwrap_or_default(),
        recognition: recognition.unwrap_or_default(),
        reviewer,
        supersedes: Some(digest),
    }
}
