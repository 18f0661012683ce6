//! The checked criteria: what forms, verdicts, summaries and prints walk. Whoever holds a [`Criteria`] can rely on its rules being sound.

use super::unit_kind::UnitKind;
use crate::json::Digest;

/// One text in both languages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bilingual {
    /// Vietnamese.
    pub vi: String,
    /// English.
    pub en: String,
}

/// Điều, khoản, điểm.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cite {
    /// Điều.
    pub article: String,
    /// Khoản.
    pub clause: String,
    /// Điểm, the law's own letter ("đ").
    pub point: Option<String>,
}

/// What a criteria file does to a verdict.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Decides the verdict of its kind of unit.
    Standard,
    /// A province's further criteria (Điều 8 khoản 1), added to the verdict.
    Supplement,
    /// Points; never touches the verdict.
    ScoringGuide,
    /// Indicators of a provincial programme; never touch the verdict.
    Programme,
}

impl Role {
    /// All four.
    pub const ALL: [Role; 4] = [Role::Standard, Role::Supplement, Role::ScoringGuide, Role::Programme];

    /// The id used in every file.
    pub const fn id(self) -> &'static str {
        match self {
            Role::Standard => "standard",
            Role::Supplement => "supplement",
            Role::ScoringGuide => "scoring_guide",
            Role::Programme => "programme",
        }
    }

    /// The role with this id.
    pub fn from_id(id: &str) -> Option<Role> {
        Role::ALL.into_iter().find(|role| role.id() == id)
    }
}

/// The legal text behind the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// Number and symbol, "124/2021/TT-BCA".
    pub number: String,
    /// Who issued it.
    pub issuer: Bilingual,
    /// ISO day.
    pub issued_on: String,
    /// ISO day.
    pub in_force_from: String,
    /// Numbers of the texts that amend it.
    pub amended_by: Vec<String>,
}

/// A paper that a guide or a programme stands on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paper {
    /// Number and symbol.
    pub number: String,
    /// Who issued it.
    pub issuer: Bilingual,
    /// ISO day, where it is known.
    pub issued_on: Option<String>,
}

/// A fact asked before the checks; it may switch checks off ("nếu có").
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// Id.
    pub id: String,
    /// A question answered with yes or no.
    pub question: Bilingual,
    /// What the answer switches off.
    pub hint: Bilingual,
}

/// A level of a scale or an item of a checklist.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// Id.
    pub id: String,
    /// What people read.
    pub label: Bilingual,
}

/// Why an event may be left out of the count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Excuse {
    /// "trừ trường hợp bất khả kháng".
    ForceMajeure,
    /// "kịp thời phát hiện, sử dụng đồng bộ các biện pháp giảm thiểu hậu quả và báo cáo ngay".
    ContainedAndReported,
}

impl Excuse {
    /// Both.
    pub const ALL: [Excuse; 2] = [Excuse::ForceMajeure, Excuse::ContainedAndReported];

    /// The id used in every file.
    pub const fn id(self) -> &'static str {
        match self {
            Excuse::ForceMajeure => "force_majeure",
            Excuse::ContainedAndReported => "contained_and_reported",
        }
    }

    /// The excuse with this id.
    pub fn from_id(id: &str) -> Option<Excuse> {
        Excuse::ALL.into_iter().find(|excuse| excuse.id() == id)
    }
}

/// When a document must be dated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WindowAsked {
    /// January to March of the year.
    FirstQuarter,
    /// The assessment period.
    Period,
    /// Any day.
    None,
}

/// What is entered for a check and when it is met. A closed set: a new kind must not compile until form, rule, summary and print know it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Rule {
    /// A paper that exists and is dated in the window.
    Document { window: WindowAsked },
    /// Something holds, with a short account.
    Statement,
    /// No event but excused ones.
    Incidents { excuses: Vec<Excuse>, noun: Bilingual },
    /// `100 × part ≥ percent × whole`.
    Ratio { percent: u32, part_label: Bilingual, whole_label: Bilingual, noun: Bilingual },
    /// `count ≥ minimum`.
    Count { minimum: u32, noun: Bilingual },
    /// `this × 100 ≤ last × (100 + max_change_percent)`.
    Trend { max_change_percent: i32, noun: Bilingual },
    /// A level at or above the threshold, or one that passes by itself. `threshold` is an index into `scale`, of a level that is not in `passes`.
    Rating { scale: Vec<Choice>, threshold: usize, passes: Vec<String>, may_be_unrated: bool },
    /// All units registered, enough of them recognised (Điều 5 khoản 4).
    Coverage { percent: u32 },
    /// Every item holds.
    Checklist { items: Vec<Choice> },
}

/// One thing asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check {
    /// `article.clause[.point][.part]`.
    pub id: String,
    /// One plain question.
    pub question: Bilingual,
    /// What counts, which paper proves it, a common mistake.
    pub guidance: Bilingual,
    /// Where the law asks it.
    pub cite: Cite,
    /// What is entered and when it is met.
    pub rule: Rule,
    /// Facts that must all be true; otherwise the check is not applicable.
    pub applies_if: Vec<String>,
    /// Whether a unit may declare the check not applicable, with a reason.
    pub not_applicable_with_reason: bool,
}

/// Điều + khoản and its checks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Criterion {
    /// "5.1".
    pub id: String,
    /// A short noun phrase.
    pub title: Bilingual,
    /// Where the law asks it.
    pub cite: Cite,
    /// At least one.
    pub checks: Vec<Check>,
}

/// A standard or a supplement whose ids are unique and whose references are known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Criteria {
    /// "standard/commune".
    pub id: String,
    /// "2025.1"; a released id and version never changes.
    pub version: String,
    /// Standard or supplement.
    pub role: Role,
    /// Whom it is asked of.
    pub unit_kind: UnitKind,
    /// Its name.
    pub title: Bilingual,
    /// The legal text.
    pub source: Source,
    /// Facts asked first; a supplement asks none of its own.
    pub facts: Vec<Fact>,
    /// At least one.
    pub criteria: Vec<Criterion>,
    /// SHA-256 of the canonical form without proof.
    pub digest: Digest,
}

impl Criteria {
    /// All checks in order.
    pub fn checks(&self) -> impl Iterator<Item = &Check> {
        self.criteria.iter().flat_map(|criterion| &criterion.checks)
    }

    /// The check with this id.
    pub fn check(&self, id: &str) -> Option<&Check> {
        self.checks().find(|check| check.id == id)
    }

    /// The criterion with this id.
    pub fn criterion(&self, id: &str) -> Option<&Criterion> {
        self.criteria.iter().find(|criterion| criterion.id == id)
    }

    /// What people read for an id: the question of the check or the name of the criterion.
    pub fn wording(&self, id: &str) -> Option<&Bilingual> {
        let check = self.check(id).map(|check| &check.question);
        check.or_else(|| self.criterion(id).map(|criterion| &criterion.title))
    }
}
