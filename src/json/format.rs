//! Texts with a form of their own. Each has one spelling only, so that equal things are equal texts. Whether a date makes sense
//! where it stands is for others.

use super::digest::Digest;
use time::{Date, Month};

/// The form that a text has to have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// `YYYY-MM-DD`, a day that the calendar has (ISO 8601).
    Date,
    /// `YYYY-MM-DDTHH:MM:SSZ`: RFC 3339 in UTC to the second, without leap seconds.
    Timestamp,
    /// `sha256:` and 64 lower-case hex digits.
    Digest,
    /// `urn:uuid:` and a random UUID in lower case (RFC 9562 §5.4).
    UuidUrn,
    /// `did:key:` of an Ed25519 key. Whether the 32 bytes are a point of the curve is known only to whoever checks signatures.
    DidKey,
    /// An id: small letters, digits and `. - / _ :`, a letter or digit first.
    Slug,
}

impl Format {
    /// Whether the text has this form.
    pub fn fits(self, text: &str) -> bool {
        match self {
            Self::Date => is_date(text),
            Self::Timestamp => is_timestamp(text),
            Self::Digest => text.parse::<Digest>().is_ok(),
            Self::UuidUrn => is_uuid_urn(text),
            Self::DidKey => is_did_key(text),
            Self::Slug => is_slug(text),
        }
    }

    /// The form as a regular expression of JSON Schema (ECMA-262): all but the calendar and what a key's characters stand for.
    pub const fn pattern(self) -> &'static str {
        match self {
            Self::Date => "^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$",
            Self::Timestamp => {
                "^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$"
            }
            Self::Digest => "^sha256:[0-9a-f]{64}$",
            Self::UuidUrn => "^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$",
            Self::DidKey => "^did:key:z6Mk[1-9A-HJ-NP-Za-km-z]{44}$",
            Self::Slug => "^[a-z0-9][a-z0-9._:/-]*$",
        }
    }
}

fn is_date(text: &str) -> bool {
    let Some((year, month, day)) = like(text, "0000-00-00").then(|| (&text[..4], &text[5..7], &text[8..])) else {
        return false;
    };
    let month = month.parse::<u8>().ok().and_then(|number| Month::try_from(number).ok());
    let (Ok(year), Some(month), Ok(day)) = (year.parse(), month, day.parse()) else {
        return false;
    };
    Date::from_calendar_date(year, month, day).is_ok()
}

fn is_timestamp(text: &str) -> bool {
    like(text, "0000-00-00T00:00:00Z")
        && is_date(&text[..10])
        && &text[11..13] < "24"
        && &text[14..16] < "60"
        && &text[17..19] < "60"
}

/// Whether the text is the model with other digits.
fn like(text: &str, model: &str) -> bool {
    let fits = |(byte, wanted): (u8, u8)| {
        if wanted == b'0' { byte.is_ascii_digit() } else { byte == wanted }
    };
    text.len() == model.len() && text.bytes().zip(model.bytes()).all(fits)
}

fn is_uuid_urn(text: &str) -> bool {
    let Some(uuid) = text.strip_prefix("urn:uuid:") else {
        return false;
    };
    let is_hex = |byte: u8| matches!(byte, b'0'..=b'9' | b'a'..=b'f');
    let fits = |(at, byte): (usize, u8)| match at {
        8 | 13 | 18 | 23 => byte == b'-',
        14 => byte == b'4',
        19 => matches!(byte, b'8' | b'9' | b'a' | b'b'),
        _ => is_hex(byte),
    };
    uuid.len() == 36 && uuid.bytes().enumerate().all(fits)
}

fn is_did_key(text: &str) -> bool {
    let mut bytes = [0; 34];
    let decoded = text.strip_prefix("did:key:z").map(|rest| bs58::decode(rest).onto(&mut bytes));
    matches!(decoded, Some(Ok(34))) && bytes.starts_with(&[0xed, 0x01])
}

fn is_slug(text: &str) -> bool {
    let is_letter = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
    text.bytes().next().is_some_and(is_letter) && text.bytes().all(|byte| is_letter(byte) || b"._:/-".contains(&byte))
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEY: &str = "did:key:z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2";

    #[test]
    fn one_spelling_each() {
        let cases: [(Format, &[&str], &[&str]); 5] = [
            (
                Format::Date,
                &["2026-02-28", "2024-02-29", "2000-02-29", "2026-12-31"],
                &[
                    "2026-02-29",
                    "1900-02-29",
                    "2026-13-01",
                    "2026-00-01",
                    "2026-01-00",
                    "2026-1-1",
                    "26-01-01",
                    "2026-01-01 ",
                    "２０２６-01-01",
                ],
            ),
            (
                Format::Timestamp,
                &["2026-01-15T08:30:00Z", "2026-01-15T23:59:59Z"],
                &[
                    "2026-01-15T24:00:00Z",
                    "2026-01-15T08:60:00Z",
                    "2026-06-30T23:59:60Z",
                    "2026-01-15T08:30:00+07:00",
                    "2026-01-15t08:30:00z",
                    "2026-01-15T08:30:00.5Z",
                    "2026-02-30T08:30:00Z",
                    "2026-01-15",
                ],
            ),
            (
                Format::UuidUrn,
                &["urn:uuid:6f9619ff-8b86-4011-b42d-00cf4fc964ff"],
                &[
                    "6f9619ff-8b86-4011-b42d-00cf4fc964ff",
                    "urn:uuid:6F9619FF-8b86-4011-b42d-00cf4fc964ff",
                    "urn:uuid:6f9619ff-8b86-1011-b42d-00cf4fc964ff",
                    "urn:uuid:6f9619ff-8b86-4011-c42d-00cf4fc964ff",
                    "urn:uuid:6f9619ff8b864011b42d00cf4fc964ff",
                ],
            ),
            (
                Format::DidKey,
                &[KEY],
                &[
                    "",
                    "did:key:",
                    &KEY[8..],
                    &KEY[..55],
                    "did:web:example.org",
                    "did:key:z6LSbysY2xFMRpGMhb7tFTLMpeuPRaqaWM1yECx2AtzE3KCc",
                ],
            ),
            (
                Format::Slug,
                &["standard/commune", "5.1.plan", "2025.1", "x", "hai-phong:1_a"],
                &["", "A", ".x", "/x", "a b", "xã"],
            ),
        ];
        for (format, good, bad) in cases {
            good.iter().for_each(|text| assert!(format.fits(text), "{format:?} {text}"));
            bad.iter().for_each(|text| assert!(!format.fits(text), "{format:?} {text}"));
        }
    }
}
