//! Strings and numbers of a JSON text (RFC 8259 §6 and §7), read from the raw bytes. How they stand together is in `walk`.

use super::scan::Strictness;
use super::unreadable::{Expected, Why};
use serde_json::Number;
use std::borrow::Cow;

/// Numbers up to here are the same in every program (RFC 8785 §6, RFC 7493 §2.2).
pub(super) const LARGEST: u64 = (1 << 53) - 1;

/// A refusal and the byte it is about.
pub(super) type Refusal = (Why, usize);

/// A place in the raw text. The text is valid UTF-8, so single bytes are enough to find its structure.
pub(super) struct Cursor<'t> {
    pub text: &'t str,
    pub offset: usize,
}

impl<'t> Cursor<'t> {
    pub fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.offset).copied()
    }

    pub fn take(&mut self, byte: u8) -> bool {
        let there = self.peek() == Some(byte);
        self.offset += usize::from(there);
        there
    }

    pub fn skip_white_space(&mut self) {
        self.skip_while(|byte| matches!(byte, b'\t' | b'\n' | b'\r'));
        // Most of it is indentation.
        while self.text.as_bytes()[self.offset..].starts_with(b"    ") {
            self.offset += 4;
        }
        self.skip_while(|byte| matches!(byte, b' ' | b'\t' | b'\n' | b'\r'));
    }

    pub fn unexpected(&self, expected: Expected) -> Refusal {
        let found = self.text.get(self.offset..).and_then(|rest| rest.chars().next());
        (Why::Syntax { expected, found }, self.offset)
    }

    /// `true`, `false` or `null`, letter by letter.
    pub fn word(&mut self, word: &str) -> Result<(), Refusal> {
        if !self.text.as_bytes()[self.offset..].starts_with(word.as_bytes()) {
            return Err(self.unexpected(Expected::Value));
        }
        self.offset += word.len();
        Ok(())
    }

    /// Passes a string and returns the text that it stands for.
    pub fn string(&mut self) -> Result<Cow<'t, str>, Refusal> {
        let start = self.offset;
        match self.written_string()? {
            (written, false) => Ok(Cow::Borrowed(&written[1..written.len() - 1])),
            (written, true) => serde_json::from_str(written).map(Cow::Owned).map_err(|_| (Why::Parser, start)),
        }
    }

    /// As written, with its quotes, and whether there are escapes in it.
    fn written_string(&mut self) -> Result<(&'t str, bool), Refusal> {
        let start = self.offset;
        self.offset += 1;
        let mut escapes = false;
        loop {
            self.skip_plain();
            match self.peek() {
                Some(b'"') => {
                    self.offset += 1;
                    return Ok((&self.text[start..self.offset], escapes));
                }
                Some(b'\\') => {
                    self.escape()?;
                    escapes = true;
                }
                Some(_) => return Err(self.unexpected(Expected::EscapeForControl)),
                None => return Err(self.unexpected(Expected::EndOfString)),
            }
        }
    }

    fn escape(&mut self) -> Result<(), Refusal> {
        let start = self.offset;
        self.offset += 1;
        match self.peek() {
            Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't') => {
                self.offset += 1;
                return Ok(());
            }
            Some(b'u') => self.offset += 1,
            _ => return Err(self.unexpected(Expected::EscapeLetter)),
        }
        let is_pair = match self.four_hex_digits()? {
            0xd800..=0xdbff => {
                self.take(b'\\') && self.take(b'u') && matches!(self.four_hex_digits()?, 0xdc00..=0xdfff)
            }
            0xdc00..=0xdfff => false,
            _ => true,
        };
        let escape = || self.text[start..start + r"\u0000".len()].to_owned();
        if is_pair { Ok(()) } else { Err((Why::LoneSurrogate { escape: escape() }, start)) }
    }

    fn four_hex_digits(&mut self) -> Result<u32, Refusal> {
        let mut code = 0;
        for _ in 0..4 {
            let digit = self.peek().and_then(|byte| char::from(byte).to_digit(16));
            code = code * 16 + digit.ok_or_else(|| self.unexpected(Expected::FourHexDigits))?;
            self.offset += 1;
        }
        Ok(code)
    }

    /// Passes a number and returns it. Its grammar is judged first: `1.` isn't a fraction, it isn't JSON.
    pub fn number(&mut self, strictness: Strictness) -> Result<Number, Refusal> {
        let start = self.offset;
        self.take(b'-');
        if self.take(b'0') {
            if self.peek().is_some_and(|byte| byte.is_ascii_digit()) {
                return Err(self.unexpected(Expected::NoLeadingZero));
            }
        } else {
            self.digits()?;
        }
        let has_fraction = self.take(b'.');
        if has_fraction {
            self.digits()?;
        }
        let has_exponent = self.take(b'e') || self.take(b'E');
        if has_exponent {
            let _sign = self.take(b'-') || self.take(b'+');
            self.digits()?;
        }
        let text = &self.text[start..self.offset];
        let is_whole = !has_fraction && !has_exponent;
        match whole(text).filter(|_| is_whole) {
            Some(number) => Ok(number),
            None if strictness.any_number && is_finite(text) => text.parse().map_err(|_| (Why::Parser, start)),
            None if strictness.any_number || is_whole && text != "-0" => {
                Err((Why::NumberTooLarge { text: shown(text) }, start))
            }
            None if has_fraction => Err((Why::Fraction { text: shown(text) }, start)),
            None if has_exponent => Err((Why::Exponent { text: shown(text) }, start)),
            None => Err((Why::NegativeZero, start)),
        }
    }

    fn digits(&mut self) -> Result<(), Refusal> {
        let start = self.offset;
        self.skip_while(|byte| byte.is_ascii_digit());
        if self.offset == start { Err(self.unexpected(Expected::Digit)) } else { Ok(()) }
    }

    /// Passes what a string says as it is, eight bytes at a time: texts are most of a file.
    fn skip_plain(&mut self) {
        let rest = &self.text.as_bytes()[self.offset..];
        let (eights, _) = rest.as_chunks::<8>();
        let plain = eights.iter().take_while(|eight| !has_mark(u64::from_le_bytes(**eight))).count();
        self.offset += plain * 8;
        self.skip_while(|byte| byte >= b' ' && byte != b'"' && byte != b'\\');
    }

    fn skip_while(&mut self, pass: impl Fn(u8) -> bool) {
        let rest = &self.text.as_bytes()[self.offset..];
        self.offset += rest.iter().position(|&byte| !pass(byte)).unwrap_or(rest.len());
    }
}

/// Whether one of eight bytes is a quote, a backslash or a control character. A byte's highest bit in the sum of the differences says
/// so, unless the byte itself has it and so is part of a letter beyond ASCII; what a smaller byte borrows only reaches those above it.
const fn has_mark(eight: u64) -> bool {
    const EACH: u64 = 0x0101_0101_0101_0101;
    const HIGHEST: u64 = 0x80 * EACH;
    let is_below_space = eight.wrapping_sub(b' ' as u64 * EACH);
    let is_quote = (eight ^ (b'"' as u64 * EACH)).wrapping_sub(EACH);
    let is_backslash = (eight ^ (b'\\' as u64 * EACH)).wrapping_sub(EACH);
    (is_below_space | is_quote | is_backslash) & !eight & HIGHEST != 0
}

/// A number of digits that every program reads as the same: nearly all are, and the library takes three times as long.
fn whole(text: &str) -> Option<Number> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let magnitude = digits.parse::<u64>().ok().filter(|magnitude| *magnitude <= LARGEST)?;
    match (i64::try_from(magnitude), digits.len() < text.len()) {
        (_, false) => Some(magnitude.into()),
        (Ok(magnitude), true) if magnitude > 0 => Some((-magnitude).into()),
        _ => None,
    }
}

fn is_finite(text: &str) -> bool {
    text.parse::<f64>().is_ok_and(f64::is_finite)
}

/// What is shown of a number that may be as long as the file.
fn shown(text: &str) -> String {
    text.chars().take(40).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_is_seen_in_each_of_eight_places() {
        for place in 0..8 {
            for byte in u8::MIN..=u8::MAX {
                let ends = byte < b' ' || byte == b'"' || byte == b'\\';
                for around in [b'a', 0xe1, 0x80, b' ', b'#', 0xff] {
                    let mut eight = [around; 8];
                    eight[place] = byte;
                    assert_eq!(has_mark(u64::from_le_bytes(eight)), ends, "{byte} among {around}");
                }
            }
        }
    }
}
