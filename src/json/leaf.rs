//! Texts and numbers held against their shape, each by itself. Where they stand is kept in `check`.

use super::format::Format;
use super::problem::{Measure, Reason};
use super::shape::Shape;
use super::tidy::{is_composed, is_control, is_plainly_tidy, is_trimmed};
use base64ct::{Base64UrlUnpadded, Encoding};

/// What every text of a document is asked, keys included.
pub(super) fn untidy(text: &str) -> Vec<Reason> {
    if is_plainly_tidy(text) {
        return Vec::new();
    }
    let composed = (!is_composed(text)).then_some(Reason::NotNfc);
    let trimmed = (!is_trimmed(text)).then_some(Reason::NotTrimmed);
    let control = text.chars().find(|&letter| is_control(letter)).map(|found| Reason::ControlCharacter { found });
    composed.into_iter().chain(trimmed).chain(control).collect()
}

/// What a text of this shape is asked besides.
pub(super) fn text(shape: &Shape, text: &str) -> Option<Reason> {
    match shape {
        Shape::Text { empty_allowed: false } if text.is_empty() => Some(Reason::Empty),
        Shape::Format(format) => malformed(*format, text),
        Shape::Bytes { min, max } => match Base64UrlUnpadded::decode_vec(text) {
            Ok(bytes) => size(Measure::Bytes, *min, *max, bytes.len()),
            Err(_) => Some(Reason::NotBase64Url),
        },
        Shape::Const(only) => not_one_of(&[only], text),
        Shape::OneOf(allowed) => not_one_of(allowed, text),
        _ => None,
    }
}

/// What a whole number of this shape is asked.
pub(super) fn integer(shape: &Shape, found: i128) -> Option<Reason> {
    match *shape {
        Shape::Integer { min, max } if found < min.into() || found > max.into() => {
            Some(Reason::OutOfRange { of: Measure::Value, min, max: Some(max), found })
        }
        Shape::ConstInteger(expected) if found != expected.into() => Some(Reason::NotTheNumber { expected, found }),
        _ => None,
    }
}

/// How many there may be.
pub(super) fn size(of: Measure, min: usize, max: Option<usize>, found: usize) -> Option<Reason> {
    let fits = found >= min && max.is_none_or(|max| found <= max);
    let bound = |bound: usize| i64::try_from(bound).unwrap_or(i64::MAX);
    (!fits).then(|| Reason::OutOfRange { of, min: bound(min), max: max.map(bound), found: bound(found).into() })
}

fn malformed(format: Format, text: &str) -> Option<Reason> {
    (!format.fits(text)).then(|| Reason::Malformed { format, text: text.to_owned() })
}

fn not_one_of(allowed: &[&'static str], found: &str) -> Option<Reason> {
    let refused = || Reason::NotOneOf { allowed: allowed.to_vec(), found: found.to_owned() };
    (!allowed.contains(&found)).then(refused)
}
