//! What can be wrong with a value, as data. The finding is in `check` and `leaf`, the sentences are made elsewhere.

use super::format::Format;
use super::place::Place;
use super::tree::Tree;

/// One thing that is not as the shape wants it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    pub place: Place,
    pub reason: Reason,
}

/// Why it isn't.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The place is the object that lacks it.
    Missing {
        member: &'static str,
    },
    /// The place is the object that has it.
    Unknown {
        member: String,
    },
    WrongType {
        expected: JsonType,
        found: JsonType,
    },
    Empty,
    NotNfc,
    NotTrimmed,
    /// A character that is no text: C0 and C1 but for tab and line ends.
    ControlCharacter {
        found: char,
    },
    /// The text hasn't the form that its place asks for.
    Malformed {
        format: Format,
        text: String,
    },
    NotBase64Url,
    /// Not 64 bytes in base58btc after a z.
    NotASignature {
        text: String,
    },
    /// What may stand there once stands there again.
    Repeated {
        text: String,
    },
    /// A whole number, or a number of bytes or items.
    OutOfRange {
        of: Measure,
        min: i64,
        max: Option<i64>,
        found: i128,
    },
    NotOneOf {
        allowed: Vec<&'static str>,
        found: String,
    },
    /// Another number than the only possible one.
    NotTheNumber {
        expected: i64,
        found: i128,
    },
}

/// What a range is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    Value,
    Bytes,
    Items,
}

/// The types of JSON, with whole numbers apart from others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JsonType {
    Null,
    Boolean,
    Integer,
    Fraction,
    Text,
    Array,
    Object,
}

impl JsonType {
    pub fn of(value: &Tree<'_>) -> Self {
        match value {
            Tree::Null => Self::Null,
            Tree::Bool(_) => Self::Boolean,
            Tree::Number(number) if number.is_f64() => Self::Fraction,
            Tree::Number(_) => Self::Integer,
            Tree::Text(_) => Self::Text,
            Tree::Array(_) => Self::Array,
            Tree::Object(_) => Self::Object,
        }
    }
}
