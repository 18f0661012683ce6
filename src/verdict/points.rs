//! Points after a local scoring guide, exact in hundredths. They follow from an outcome and never touch it.

use super::outcome::{Finding, Outcome, Verdict};
use super::percent::Share;
use super::reason::Reason;
use crate::criteria::{Method, NotApplicablePoints, ScoredItem, ScoringGuide};
use std::collections::BTreeMap;

/// Points that a person entered for an item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EnteredPoints {
    /// Hundredths of a point.
    pub hundredths: u64,
    /// Why so many.
    pub reason: String,
}

/// The points of a unit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Score {
    /// Hundredths of a point: the sum over the items.
    pub points: u64,
    /// What could be reached: the guide's total without what is left out.
    pub out_of: u64,
    /// Id of the grade; `None` only where everything is left out.
    pub grade: Option<String>,
    /// In the order of the guide.
    pub items: Vec<ItemScore>,
}

/// The points of an item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ItemScore {
    /// The check's or the criterion's id.
    pub id: String,
    /// Hundredths; 0 for an item that is left out.
    pub out_of: u64,
    /// Hundredths, never above `out_of`.
    pub points: u64,
    /// Why.
    pub reason: PointsReason,
}

/// Why an item has its points.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PointsReason {
    /// Unanswered: none.
    Unanswered,
    /// Not applicable, and counted in full or left out.
    NotApplicable(NotApplicablePoints),
    /// All or nothing.
    Met(bool),
    /// A share of the maximum.
    Share(Share),
    /// Events that are not excused, each for a deduction in hundredths.
    Events { unexcused: u64, deduction: u64 },
    /// Entered by the unit.
    Entered { reason: String },
    /// To be entered by the unit, and not yet: none.
    NotEntered,
    /// Entered, but not so that it counts: none.
    Refused(PointsRefusal),
    /// Set by a reviewer.
    Reviewed,
}

/// Why entered points don't count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PointsRefusal {
    /// More than the maximum.
    AboveMaximum { entered: u64 },
    /// Without a reason.
    NoReason,
    /// For an item that the guide doesn't have, or that is left out.
    NoSuchItem,
}

/// The points that follow from an outcome and from what was entered for the items that people score.
pub fn score(guide: &ScoringGuide, outcome: &Outcome, entered: &BTreeMap<String, EnteredPoints>) -> Score {
    summed(guide, guide.items.iter().map(|item| score_item(guide, item, outcome, entered.get(&item.id))).collect())
}

impl PointsReason {
    /// Whether the item has no points yet because something is still to be answered or to be scored.
    pub const fn is_open(&self) -> bool {
        matches!(self, PointsReason::Unanswered | PointsReason::NotEntered | PointsReason::Refused(_))
    }
}

impl Score {
    /// Items that are not counted yet. One of a whole criterion is counted only when all of its checks are answered.
    pub fn open(&self) -> impl Iterator<Item = &ItemScore> {
        self.items.iter().filter(|item| item.reason.is_open())
    }

    /// The same with the points that a reviewer set in place of the unit's own; or every item whose points can't be set so.
    pub fn reviewed(
        &self,
        guide: &ScoringGuide,
        set: &BTreeMap<String, u64>,
    ) -> Result<Score, Vec<(String, PointsRefusal)>> {
        let refused = |(id, points): (&String, &u64)| {
            let item = self.items.iter().find(|item| item.id == *id && item.out_of > 0);
            let refusal = match item {
                None => PointsRefusal::NoSuchItem,
                Some(item) if *points > item.out_of => PointsRefusal::AboveMaximum { entered: *points },
                Some(_) => return None,
            };
            Some((id.clone(), refusal))
        };
        let refusals: Vec<(String, PointsRefusal)> = set.iter().filter_map(refused).collect();
        if !refusals.is_empty() {
            return Err(refusals);
        }
        let item = |item: &ItemScore| match set.get(&item.id) {
            Some(points) => ItemScore { points: *points, reason: PointsReason::Reviewed, ..item.clone() },
            None => item.clone(),
        };
        Ok(summed(guide, self.items.iter().map(item).collect()))
    }
}

fn summed(guide: &ScoringGuide, items: Vec<ItemScore>) -> Score {
    let points = items.iter().map(|item| item.points).sum();
    let out_of = items.iter().map(|item| item.out_of).sum();
    Score { points, out_of, grade: grade(guide, points, out_of), items }
}

/// The highest grade whose share of the guide's total is reached: `points / out_of ≥ from / total`, as fractions.
fn grade(guide: &ScoringGuide, points: u64, out_of: u64) -> Option<String> {
    let reaches = |from: u32| u128::from(points) * u128::from(guide.total) >= u128::from(from) * u128::from(out_of);
    let reached = guide.grades.iter().rev().find(|grade| reaches(grade.from));
    reached.filter(|_| out_of > 0).map(|grade| grade.id.clone())
}

fn score_item(
    guide: &ScoringGuide,
    item: &ScoredItem,
    outcome: &Outcome,
    entered: Option<&EnteredPoints>,
) -> ItemScore {
    let maximum = u64::from(item.maximum);
    let (verdict, findings) = found(outcome, &item.id);
    let (points, out_of, reason) = match (verdict, guide.not_applicable) {
        (Verdict::Unanswered, _) => (0, maximum, PointsReason::Unanswered),
        (Verdict::NotApplicable, full @ NotApplicablePoints::Full) => {
            (maximum, maximum, PointsReason::NotApplicable(full))
        }
        (Verdict::NotApplicable, left_out @ NotApplicablePoints::LeftOut) => {
            (0, 0, PointsReason::NotApplicable(left_out))
        }
        (Verdict::Met | Verdict::NotMet, _) => {
            let (points, reason) = by_method(item, verdict == Verdict::Met, findings, entered);
            (points, maximum, reason)
        }
    };
    ItemScore { id: item.id.clone(), out_of, points, reason }
}

/// The verdict of a check or a criterion, with the findings behind it. What the outcome doesn't know is unanswered.
fn found<'o>(outcome: &'o Outcome, id: &str) -> (Verdict, &'o [Finding]) {
    let check = outcome.finding(id).map(|finding| (finding.verdict, std::slice::from_ref(finding)));
    let criterion = || outcome.criterion(id).map(|criterion| (criterion.verdict, criterion.checks.as_slice()));
    check.or_else(criterion).unwrap_or((Verdict::Unanswered, &[]))
}

fn by_method(
    item: &ScoredItem,
    is_met: bool,
    findings: &[Finding],
    entered: Option<&EnteredPoints>,
) -> (u64, PointsReason) {
    let maximum = u64::from(item.maximum);
    let all_or_nothing = (if is_met { maximum } else { 0 }, PointsReason::Met(is_met));
    match item.method {
        Method::AllOrNothing => all_or_nothing,
        Method::Proportional => match findings.first().and_then(|finding| share(&finding.reason)) {
            Some(share) => (part_of(maximum, share), PointsReason::Share(share)),
            None => all_or_nothing,
        },
        Method::DeductPerEvent { deduction } => {
            let (unexcused, deduction) = (findings.iter().map(events).sum::<u64>(), u64::from(deduction));
            let left = maximum.saturating_sub(deduction.saturating_mul(unexcused));
            (left, PointsReason::Events { unexcused, deduction })
        }
        Method::Manual => by_hand(maximum, entered),
    }
}

/// What the answer is of its whole; a coverage by its recognised units.
fn share(reason: &Reason) -> Option<Share> {
    let share = match reason {
        Reason::Ratio { share, .. } => *share,
        Reason::Coverage { sums, .. } => Share { part: sums.recognised, whole: sums.total },
        _ => return None,
    };
    (share.whole > 0).then_some(share)
}

/// Rounded down to the hundredth, and never above the maximum.
fn part_of(maximum: u64, share: Share) -> u64 {
    let points = u128::from(maximum) * u128::from(share.part) / u128::from(share.whole.max(1));
    u64::try_from(points).unwrap_or(maximum).min(maximum)
}

fn events(finding: &Finding) -> u64 {
    if let Reason::Incidents { count, excused } = finding.reason { count.saturating_sub(excused) } else { 0 }
}

fn by_hand(maximum: u64, entered: Option<&EnteredPoints>) -> (u64, PointsReason) {
    match entered {
        None => (0, PointsReason::NotEntered),
        Some(entered) if entered.hundredths > maximum => {
            (0, PointsReason::Refused(PointsRefusal::AboveMaximum { entered: entered.hundredths }))
        }
        Some(entered) if entered.reason.trim().is_empty() => (0, PointsReason::Refused(PointsRefusal::NoReason)),
        Some(entered) => (entered.hundredths, PointsReason::Entered { reason: entered.reason.clone() }),
    }
}
