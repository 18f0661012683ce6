//! What is found: of each check, each criterion and the unit, and how far the work has come.

use super::reason::Reason;
use serde::{Deserialize, Serialize};

/// The verdict of a check or a criterion.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// Met.
    Met,
    /// Not met.
    NotMet,
    /// Nothing that counts was answered yet.
    Unanswered,
    /// Lawfully switched off: neither met nor unmet.
    NotApplicable,
}

impl Verdict {
    /// The id used in every file.
    pub const fn id(self) -> &'static str {
        match self {
            Verdict::Met => "met",
            Verdict::NotMet => "not_met",
            Verdict::Unanswered => "unanswered",
            Verdict::NotApplicable => "not_applicable",
        }
    }
}

/// The verdict of the unit (Điều 8 khoản 1 knows only "đạt" and "chưa đạt").
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum UnitVerdict {
    /// Đạt.
    Qualified,
    /// Chưa đạt.
    NotQualified,
    /// Something is unanswered.
    Incomplete,
}

impl UnitVerdict {
    /// The id used in every file.
    pub const fn id(self) -> &'static str {
        match self {
            UnitVerdict::Qualified => "qualified",
            UnitVerdict::NotQualified => "not_qualified",
            UnitVerdict::Incomplete => "incomplete",
        }
    }
}

/// What was found of a check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The check's id.
    pub check: String,
    /// Its verdict.
    pub verdict: Verdict,
    /// Why.
    pub reason: Reason,
}

/// What was found of a criterion.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CriterionFinding {
    /// The criterion's id.
    pub criterion: String,
    /// Its verdict.
    pub verdict: Verdict,
    /// Its checks, in order.
    pub checks: Vec<Finding>,
}

/// Counts that are shown throughout.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// Checks that are unanswered.
    pub open: usize,
    /// All checks but those not applicable.
    pub asked: usize,
    /// Criteria met.
    pub criteria_met: usize,
    /// All criteria but those not applicable.
    pub criteria: usize,
}

/// Everything found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// Of the unit.
    pub verdict: UnitVerdict,
    /// In the order of the standard.
    pub criteria: Vec<CriterionFinding>,
}

impl Outcome {
    /// All findings in order.
    pub fn findings(&self) -> impl Iterator<Item = &Finding> {
        self.criteria.iter().flat_map(|criterion| &criterion.checks)
    }

    /// The finding of this check.
    pub fn finding(&self, check: &str) -> Option<&Finding> {
        self.findings().find(|finding| finding.check == check)
    }

    /// The finding of this criterion.
    pub fn criterion(&self, id: &str) -> Option<&CriterionFinding> {
        self.criteria.iter().find(|criterion| criterion.criterion == id)
    }

    /// The checks without an answer behind a check or a criterion.
    pub fn unanswered_of(&self, id: &str) -> impl Iterator<Item = &Finding> {
        let of = self.finding(id).into_iter().chain(self.criterion(id).into_iter().flat_map(|one| &one.checks));
        of.filter(|finding| finding.verdict == Verdict::Unanswered)
    }

    /// Whether some check is not met, so that the unit can't qualify whatever is still open.
    pub fn is_certainly_not_qualified(&self) -> bool {
        self.findings().any(|finding| finding.verdict == Verdict::NotMet)
    }

    /// The first unanswered check, after `after` if there is one, else from the beginning.
    pub fn next_open(&self, after: Option<&str>) -> Option<&Finding> {
        let position =
            after.and_then(|id| self.findings().position(|finding| finding.check == id)).map_or(0, |index| index + 1);
        let open = |finding: &&Finding| finding.verdict == Verdict::Unanswered;
        self.findings().skip(position).find(open).or_else(|| self.findings().find(open))
    }

    /// Counts.
    pub fn progress(&self) -> Progress {
        let checks = |verdict| self.findings().filter(|finding| finding.verdict == verdict).count();
        let criteria = |verdict| self.criteria.iter().filter(|criterion| criterion.verdict == verdict).count();
        Progress {
            open: checks(Verdict::Unanswered),
            asked: self.findings().count() - checks(Verdict::NotApplicable),
            criteria_met: criteria(Verdict::Met),
            criteria: self.criteria.len() - criteria(Verdict::NotApplicable),
        }
    }
}

impl CriterionFinding {
    /// The verdict as far as it can be foreseen: not met as soon as a check is not, though others are open.
    pub fn foreseeable(&self) -> Verdict {
        let unmet = self.checks.iter().any(|finding| finding.verdict == Verdict::NotMet);
        if unmet { Verdict::NotMet } else { self.verdict }
    }

    /// How many of its checks are unanswered.
    pub fn open(&self) -> usize {
        self.checks.iter().filter(|finding| finding.verdict == Verdict::Unanswered).count()
    }
}
