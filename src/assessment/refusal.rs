//! Why what was entered can't count as an answer. Data only; sentences are made in `text`.

use super::number::NumberFault;

/// The field that a refusal speaks of. Indices count from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Field {
    /// Yes or no: the paper exists, the statement holds.
    Choice,
    /// Number and symbol of a paper.
    Number,
    /// Its title.
    Title,
    /// Its date.
    IssuedOn,
    /// Its issuer.
    Issuer,
    /// The account of a statement.
    Account,
    /// Number of events, of models.
    Count,
    /// The reason for which event n is excused.
    ExcuseReason(usize),
    /// The explanation of excused event n.
    ExcuseExplanation(usize),
    /// The part of a ratio.
    Part,
    /// The whole of a ratio.
    Whole,
    /// Last year's number.
    Previous,
    /// This year's number.
    Current,
    /// A level of a scale.
    Level,
    /// A reason: not rated, or not applicable.
    Reason,
    /// Total of coverage row n.
    Total(usize),
    /// Registered of coverage row n.
    Registered(usize),
    /// Recognised of coverage row n.
    Recognised(usize),
    /// Item n of a checklist.
    Item(usize),
    /// The date of cited evidence n.
    EvidenceDate(usize),
    /// The title of cited evidence n.
    EvidenceTitle(usize),
}

/// Refused input (the table "Kinds of answer" of the rules). It counts as unanswered; what was typed stays.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Nothing stands in a field that is needed.
    Missing(Field),
    /// A text that is no usable whole number.
    Number { field: Field, fault: NumberFault },
    /// A date that is no date; the text as given.
    NotADate { field: Field, text: String },
    /// More excused events than events.
    MoreExcusedThanEvents { events: i64, excused: usize },
    /// An excuse that this check does not allow.
    ExcuseNotAllowed { index: usize, reason: String },
    /// The part is larger than the whole.
    PartAboveWhole { part: i64, whole: i64 },
    /// Nothing to take a share of.
    WholeIsZero,
    /// A level that isn't on the scale.
    UnknownLevel { level: String },
    /// `not_rated` where the scale has no such level.
    NotRatedNotAllowed,
    /// Row n has more registered than there are.
    RegisteredAboveTotal { row: usize, registered: i64, total: i64 },
    /// Row n has more recognised than registered.
    RecognisedAboveRegistered { row: usize, recognised: i64, registered: i64 },
    /// The rows aren't the four kinds in their order.
    WrongRows,
    /// An item that the checklist doesn't have.
    UnknownItem { item: String },
    /// An item named twice.
    RepeatedItem { item: String },
    /// Another kind of answer than the check asks.
    WrongKind,
    /// The check can't be declared not applicable.
    NotApplicableNotAllowed,
}

impl Refusal {
    /// The field beside which the sentence belongs.
    pub fn field(&self) -> Field {
        match self {
            Refusal::Missing(field) | Refusal::Number { field, .. } | Refusal::NotADate { field, .. } => *field,
            Refusal::MoreExcusedThanEvents { .. } => Field::Count,
            Refusal::ExcuseNotAllowed { index, .. } => Field::ExcuseReason(*index),
            Refusal::PartAboveWhole { .. } => Field::Part,
            Refusal::WholeIsZero => Field::Whole,
            Refusal::UnknownLevel { .. } | Refusal::NotRatedNotAllowed => Field::Level,
            Refusal::RegisteredAboveTotal { row, .. } => Field::Registered(*row),
            Refusal::RecognisedAboveRegistered { row, .. } => Field::Recognised(*row),
            Refusal::WrongRows => Field::Total(0),
            Refusal::UnknownItem { .. } | Refusal::RepeatedItem { .. } => Field::Item(0),
            Refusal::WrongKind => Field::Choice,
            Refusal::NotApplicableNotAllowed => Field::Reason,
        }
    }

    /// Whether something typed is wrong, rather than not typed yet.
    pub fn is_mistake(&self) -> bool {
        !matches!(self, Refusal::Missing(_))
    }
}
