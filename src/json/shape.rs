//! What a document consists of, as a value: said once, and both the check and the JSON Schema come from it. Nothing here looks
//! at a document.

use super::format::Format;
use super::problem::JsonType;

/// The shape of a value. Texts, keys included, are NFC, trimmed and without control characters
/// everywhere, also where nothing else is asked of them.
#[derive(Clone, Debug)]
pub enum Shape {
    Text {
        empty_allowed: bool,
    },
    /// A text with a form of its own.
    Format(Format),
    /// Bytes in unpadded base64url (RFC 4648 §5); the bounds are for the bytes, not for their letters.
    Bytes {
        min: usize,
        max: Option<usize>,
    },
    Integer {
        min: i64,
        max: i64,
    },
    Boolean,
    /// This text and no other.
    Const(&'static str),
    /// This number and no other.
    ConstInteger(i64),
    OneOf(&'static [&'static str]),
    Array {
        of: Box<Shape>,
        min: usize,
        max: Option<usize>,
    },
    /// A closed object: members that aren't named are problems.
    Object(Vec<Member>),
    /// An object whose keys are data.
    Map {
        key: KeyShape,
        value: Box<Shape>,
    },
    /// A closed object whose other members depend on one of them.
    Tagged {
        tag: &'static str,
        variants: Vec<Variant>,
    },
    /// An object kept as it was received, such as embedded criteria.
    AnyObject,
    /// A value whose content isn't judged here: only its JSON type (and its being tidy) is. The schema still states the whole
    /// shape, because it tells others what to write.
    TypeOnly(Box<Shape>),
}

/// What the keys of a map are.
#[derive(Clone, Copy, Debug)]
pub enum KeyShape {
    Text,
    Format(Format),
    OneOf(&'static [&'static str]),
}

impl KeyShape {
    /// The shape of a key as a text.
    pub const fn as_shape(self) -> Shape {
        match self {
            Self::Text => Shape::TEXT,
            Self::Format(format) => Shape::Format(format),
            Self::OneOf(allowed) => Shape::OneOf(allowed),
        }
    }
}

/// A member of an object. The description is for the schema's readers.
#[derive(Clone, Debug)]
pub struct Member {
    pub name: &'static str,
    pub shape: Shape,
    pub required: bool,
    pub description: Option<&'static str>,
}

/// The members that come with one value of the tag; the tag itself isn't among them.
#[derive(Clone, Debug)]
pub struct Variant {
    pub name: &'static str,
    pub members: Vec<Member>,
}

impl Shape {
    /// A text that says something.
    pub const TEXT: Self = Self::Text { empty_allowed: false };
    /// A whole number from 0 on.
    pub const COUNT: Self = Self::Integer { min: 0, max: LARGEST_INTEGER };

    /// Any number of items.
    pub fn array(of: Self) -> Self {
        Self::Array { of: Box::new(of), min: 0, max: None }
    }

    /// At least one item.
    pub fn nonempty_array(of: Self) -> Self {
        Self::Array { of: Box::new(of), min: 1, max: None }
    }

    pub fn map(key: KeyShape, value: Self) -> Self {
        Self::Map { key, value: Box::new(value) }
    }

    /// An object chosen by its tag; `shared` members come after those of each variant.
    pub fn tagged(tag: &'static str, variants: Vec<(&'static str, Vec<Member>)>, shared: &[Member]) -> Self {
        let with_shared = |(name, mut members): (&'static str, Vec<Member>)| {
            members.extend_from_slice(shared);
            Variant { name, members }
        };
        Self::Tagged { tag, variants: variants.into_iter().map(with_shared).collect() }
    }

    /// The type of JSON that a value of this shape has.
    pub fn json_type(&self) -> JsonType {
        match self {
            Self::Text { .. } | Self::Format(_) | Self::Bytes { .. } | Self::Const(_) | Self::OneOf(_) => {
                JsonType::Text
            }
            Self::Integer { .. } | Self::ConstInteger(_) => JsonType::Integer,
            Self::Boolean => JsonType::Boolean,
            Self::Array { .. } => JsonType::Array,
            Self::Object(_) | Self::Map { .. } | Self::Tagged { .. } | Self::AnyObject => JsonType::Object,
            Self::TypeOnly(inner) => inner.json_type(),
        }
    }

    #[must_use]
    pub fn type_only(self) -> Self {
        Self::TypeOnly(Box::new(self))
    }
}

/// 2^53 − 1: the largest whole number of a document (RFC 8785 §6).
pub const LARGEST_INTEGER: i64 = (1 << 53) - 1;

impl Member {
    pub const fn required(name: &'static str, shape: Shape) -> Self {
        Self { name, shape, required: true, description: None }
    }

    /// Absent where there is nothing to say; never null.
    pub const fn optional(name: &'static str, shape: Shape) -> Self {
        Self { name, shape, required: false, description: None }
    }

    #[must_use]
    pub fn described(mut self, description: &'static str) -> Self {
        self.description = Some(description);
        self
    }
}
