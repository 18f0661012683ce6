//! What can differ between what a summary states and what was computed. Sentences are made in `text`.

use super::score::ScoreMember;
use crate::criteria::FurtherFault;

/// One thing that differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Difference {
    /// The verdict of the unit.
    Unit { stated: String, computed: String },
    /// The verdict of a criterion; `None` where one side doesn't have it.
    Criterion { id: String, stated: Option<String>, computed: Option<String> },
    /// The verdict of a check; `None` where one side doesn't have it.
    Check { id: String, stated: Option<String>, computed: Option<String> },
    /// Whether the circular applies.
    InScope { stated: bool, computed: bool },
    /// A scope that the kind of unit doesn't have, or none where it needs one.
    Scope { stated: Option<String> },
    /// The days of the period.
    Period { stated: (String, String), computed: (String, String) },
    /// A fact that the standard doesn't ask.
    SurplusFact { fact: String },
    /// A fact that the scope says otherwise.
    ContradictoryFact { fact: String },
    /// A fact without an answer.
    MissingFact { fact: String },
    /// An answer to a check that the standard doesn't have.
    UnknownCheck { check: String },
    /// An answer to a check that a fact switches off.
    SwitchedOffCheck { check: String },
    /// Points although no scoring guide is named.
    ScoreWithoutGuide,
    /// A guide is named, but its points are not stated.
    MissingScore { guide: String },
    /// Points of another guide than the one named.
    ScoreOfOtherGuide { stated: String, named: String },
    /// Points, total or grade of the whole.
    Score { stated: Box<ScoreMember>, computed: Box<ScoreMember> },
    /// Hundredths of a point of an item; `None` where one side doesn't have it.
    Points { id: String, stated: Option<i64>, computed: Option<i64> },
    /// A reason where nobody entered points.
    SurplusReason { id: String },
    /// A further file that doesn't go with the others.
    Further(FurtherFault),
    /// The role of a further file.
    Role { id: String, stated: String, computed: String },
    /// Criteria embedded that are not named, or not in the order in which they are.
    SurplusEmbedded,
    /// Indicators although no programme is named.
    SurplusIndicators,
    /// Counts of an indicator that the programme doesn't ask so. Without an indicator: of the whole programme.
    Indicator { programme: String, indicator: Option<String>, fault: IndicatorFault },
    /// No digest of the revision before, though this is not the first.
    MissingPrevious,
    /// A digest of a revision before the first.
    SurplusPrevious,
}

/// What is wrong with counts that a summary states.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum IndicatorFault {
    /// The summary names no such programme.
    UnknownProgramme,
    /// The programme has no such indicator.
    UnknownIndicator,
    /// It is not asked of this kind of unit.
    NotAsked,
    /// The indicator doesn't ask this count.
    UnknownCount { count: String },
    /// Only indicators with all their counts are stated.
    MissingCount { count: String },
    /// No number is above 1 000 000 000.
    TooLarge { count: String },
}
