//! A row of the desk: an assessment by its newest revision, with the answers to the three questions and how far its review has come.
//! Worked out from what is held, so it follows the trust list and the decisions.

use super::collate::sort_key;
use super::letters::Searchable;
use crate::criteria::{Date, UnitKind};
use crate::document::UnitName;
use crate::json::Digest;
use crate::review::RecordedScore;
use crate::review::decide::{Believed, ReviewState, which_counts};
use crate::review::record::{ContentState, DecisionRecord, Record};
use crate::review::trust::{Standing, TrustList};
use crate::review::unit_key::UnitKey;
use crate::verdict::UnitVerdict;
use std::cmp::Ordering;
use std::collections::BTreeMap;

/// A summary that was taken in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holding {
    pub record: Record,
    /// The day in Vietnam on which it was first seen here.
    pub first_seen: Date,
}

impl Holding {
    /// How its key stands; nothing for one that is not as somebody signed it.
    pub fn standing(&self, trust: &TrustList) -> Option<Standing> {
        trust.standing_of(&self.record, self.first_seen)
    }

    /// Whether its key is trusted for its unit.
    pub fn is_trusted(&self, trust: &TrustList) -> bool {
        trust.trusts(&self.record, self.first_seen)
    }
}

/// What the desk shows of an assessment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Of the newest revision's document with its proof.
    pub digest: Digest,
    /// The same in all revisions.
    pub id: String,
    /// The newest.
    pub revision: u32,
    /// The unit.
    pub unit: UnitName,
    /// Its identity.
    pub key: UnitKey,
    /// Nothing for a kind that this version doesn't know; the reader of documents refuses those.
    pub kind: Option<UnitKind>,
    /// The year that the assessment is named after.
    pub year: i32,
    /// The computed verdict.
    pub verdict: RowVerdict,
    /// The first two questions.
    pub signature: SignatureState,
    /// The third question.
    pub content: ContentState,
    /// Points after a local guide, as computed. They touch nothing else.
    pub score: Option<RecordedScore>,
    /// Hundredths of a point, with those that the decision that counts sets in place of the unit's own; nothing where it sets none.
    pub reviewed_points: Option<u64>,
    /// How far the review has come.
    pub review: ReviewState,
    /// Whether an earlier revision was returned and this one answers it.
    pub answers_return: bool,
    /// Other files of the same revision for which just as much speaks: a conflict, of which none counts.
    pub rivals: Vec<Digest>,
    /// Ids of other assessments of the same unit and year that are signed by keys trusted for it: a conflict, of which none counts.
    pub others: Vec<String>,
    pub(super) search: Searchable,
    pub(super) name_key: Vec<u8>,
    pub(super) parent_key: Vec<u8>,
}

/// What the answers amount to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RowVerdict {
    Qualified,
    NotQualified,
    Incomplete,
    /// The circular does not apply: counted nowhere, whatever follows from the answers.
    OutOfScope,
    /// The criteria are not at hand.
    NotComputed,
    /// Several files say different things as the same revision, or as the unit's assessment of the same year.
    InConflict,
}

/// The first two questions in one: what is altered has no signer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum SignatureState {
    Trusted,
    TrustedOther,
    Revoked,
    Unknown,
    NotIntact,
}

/// [`ReviewState`] without its details, for filters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ReviewKind {
    Waiting,
    /// Waiting, and the revision before was returned.
    Resubmitted,
    Accepted,
    Recognised,
    Returned,
    Rejected,
    Conflict,
}

/// A row for each assessment, by its newest revision, in the order of ids. Decisions come with the day on which each was first
/// seen.
pub fn rows<'a>(
    holdings: impl IntoIterator<Item = &'a Holding>,
    decisions: &[(DecisionRecord, Date)],
    trust: &TrustList,
) -> Vec<Row> {
    // What a stranger sends under the same id hides nothing of the unit's own.
    let rank = |holding: &Holding| (holding.is_trusted(trust), holding.record.revision);
    let mut newest: BTreeMap<&str, Vec<&Holding>> = BTreeMap::new();
    let mut all: BTreeMap<&str, Vec<&Holding>> = BTreeMap::new();
    for holding in holdings {
        all.entry(&holding.record.id).or_default().push(holding);
        let here = newest.entry(&holding.record.id).or_default();
        match here.first().map(|best| rank(holding).cmp(&rank(best))) {
            Some(Ordering::Less) => {}
            Some(Ordering::Equal) => here.push(holding),
            Some(Ordering::Greater) | None => *here = vec![holding],
        }
    }
    let mut about: BTreeMap<Digest, Vec<Believed<'_>>> = BTreeMap::new();
    for (record, first_seen) in decisions {
        let one = Believed { record, first_seen: *first_seen };
        about.entry(record.decision.assessment.digest).or_default().push(one);
    }
    let state = |digest: &Digest| which_counts(about.get(digest).into_iter().flatten().copied(), digest, trust);
    let row = |mut equals: Vec<&Holding>| {
        equals.sort_by_key(|holding| holding.record.digest);
        let (shown, rivals) = equals.split_last()?;
        let digest = shown.record.digest;
        let row = Row::new(shown, trust, state(&digest));
        let revisions = all.get(row.id.as_str()).into_iter().flatten().copied();
        let before = decided_before(revisions, &shown.record, trust, state);
        let answers_return = matches!(before, Some((_, ReviewState::Returned { .. })));
        let rivals = rivals.iter().map(|rival| rival.record.digest).filter(|rival| *rival != digest).collect();
        let counting = row.review.counting();
        let decision = about.get(&digest).into_iter().flatten().find(|one| Some(one.record.digest) == counting);
        let reviewed_points =
            row.score.as_ref().zip(decision).and_then(|(own, one)| own.reviewed(&one.record.decision));
        Some(Row { answers_return, reviewed_points, ..row.beside(rivals) })
    };
    let mut rows: Vec<Row> = newest.into_values().filter_map(row).collect();
    set_apart(&mut rows);
    rows
}

/// A unit assesses itself once a year. Where several assessments are signed by keys that are trusted for it, as a copy may bring them or
/// a key that is trusted later, nobody can say which holds: none does until decisions have rejected all but one.
fn set_apart(rows: &mut [Row]) {
    let mut of_unit: BTreeMap<(UnitKey, i32), Vec<usize>> = BTreeMap::new();
    for (at, row) in rows.iter().enumerate() {
        if row.signature == SignatureState::Trusted && !matches!(row.review, ReviewState::Rejected { .. }) {
            of_unit.entry((row.key.clone(), row.year)).or_default().push(at);
        }
    }
    for several in of_unit.into_values().filter(|all| all.len() > 1) {
        for &at in &several {
            let others = several.iter().filter(|other| **other != at);
            let others = others.map(|&other| rows[other].id.clone()).collect();
            (rows[at].others, rows[at].verdict) = (others, RowVerdict::InConflict);
        }
    }
}

/// The revisions before the shown one that are the unit's own. One by a stranger's key, whose id anybody can write, says nothing of them:
/// only those by the shown one's key do, also where the unit has corrected its name or its code since, or by another that is trusted for
/// the very unit.
pub fn earlier_of<'a>(
    revisions: impl IntoIterator<Item = &'a Holding>,
    shown: &Record,
    trust: &TrustList,
) -> impl Iterator<Item = &'a Holding> {
    let key = |record: &Record| record.signed().map(|signed| signed.did);
    let own = key(shown);
    let unit = shown.unit_key();
    let is_of_unit = move |holding: &Holding| holding.record.unit_key() == unit && holding.is_trusted(trust);
    let is_own = move |holding: &&Holding| own.is_some() && key(&holding.record) == own || is_of_unit(holding);
    revisions.into_iter().filter(|holding| holding.record.revision < shown.revision).filter(is_own)
}

/// How the nearest [earlier revision](earlier_of) stands on which something was decided, and which one that is. `state` tells how one
/// stands.
pub fn decided_before<'a>(
    revisions: impl IntoIterator<Item = &'a Holding>,
    shown: &Record,
    trust: &TrustList,
    state: impl Fn(&Digest) -> ReviewState,
) -> Option<(u32, ReviewState)> {
    let decided = earlier_of(revisions, shown, trust)
        .map(|holding| (holding.record.revision, state(&holding.record.digest)))
        .filter(|(_, state)| !state.is_waiting());
    decided.max_by_key(|(revision, _)| *revision)
}

impl Row {
    /// The row of a summary whose review has come so far.
    pub fn new(holding: &Holding, trust: &TrustList, review: ReviewState) -> Self {
        let record = &holding.record;
        let key = record.unit_key();
        let standing = holding.standing(trust);
        let texts = [record.unit.name.as_str(), &record.unit.parent_name, record.unit.code.as_deref().unwrap_or("")];
        Self {
            digest: record.digest,
            id: record.id.clone(),
            revision: record.revision,
            kind: UnitKind::from_id(&record.unit.kind),
            year: record.year,
            verdict: RowVerdict::of(record),
            signature: SignatureState::of(standing),
            content: record.content,
            score: record.score.clone(),
            reviewed_points: None,
            review,
            answers_return: false,
            rivals: Vec::new(),
            others: Vec::new(),
            search: Searchable::of(texts),
            name_key: sort_key(&record.unit.name),
            parent_key: sort_key(&record.unit.parent_name),
            unit: record.unit.clone(),
            key,
        }
    }

    /// How far its review has come, in a word.
    pub const fn review_kind(&self) -> ReviewKind {
        match ReviewKind::of(&self.review) {
            ReviewKind::Waiting if self.answers_return => ReviewKind::Resubmitted,
            kind => kind,
        }
    }

    /// The same beside other files of its revision.
    fn beside(self, rivals: Vec<Digest>) -> Self {
        let verdict = if rivals.is_empty() { self.verdict } else { RowVerdict::InConflict };
        Self { verdict, rivals, ..self }
    }

    /// Intact, trusted, its content agrees, and no other file is in conflict with it: only then it counts.
    pub fn is_verified(&self) -> bool {
        self.is_trusted() && self.content == ContentState::Agrees
    }

    /// Whether its key is trusted for its unit and no other file is in conflict with it.
    pub fn is_trusted(&self) -> bool {
        self.signature == SignatureState::Trusted && self.rivals.is_empty() && self.others.is_empty()
    }
}

impl RowVerdict {
    /// Of a summary.
    pub fn of(record: &Record) -> Self {
        match record.verdict {
            _ if !record.in_scope => Self::OutOfScope,
            Some(UnitVerdict::Qualified) => Self::Qualified,
            Some(UnitVerdict::NotQualified) => Self::NotQualified,
            Some(UnitVerdict::Incomplete) => Self::Incomplete,
            None => Self::NotComputed,
        }
    }
}

impl SignatureState {
    /// Of a signature that holds, or of none.
    pub const fn of(standing: Option<Standing>) -> Self {
        match standing {
            Some(Standing::Trusted) => Self::Trusted,
            Some(Standing::TrustedOther) => Self::TrustedOther,
            Some(Standing::Revoked { .. }) => Self::Revoked,
            Some(Standing::Unknown) => Self::Unknown,
            None => Self::NotIntact,
        }
    }
}

impl ReviewKind {
    /// Of a state.
    pub const fn of(state: &ReviewState) -> Self {
        match state {
            ReviewState::Waiting => Self::Waiting,
            ReviewState::Accepted { recognition: None, .. } => Self::Accepted,
            ReviewState::Accepted { recognition: Some(_), .. } => Self::Recognised,
            ReviewState::Returned { .. } => Self::Returned,
            ReviewState::Rejected { .. } => Self::Rejected,
            ReviewState::Conflict { .. } => Self::Conflict,
        }
    }
}
