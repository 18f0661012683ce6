//! Why bytes could not be read as JSON, as data. The sentences are made from it elsewhere, and so is the reading.

use super::place::Place;

/// The first thing that stops the reading of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// Found before a byte was looked at.
    TooLarge { bytes: u64, limit: u64 },
    /// UTF-8, but with the three bytes EF BB BF in front (RFC 8259 §8.1 forbids to add them).
    ByteOrderMark,
    /// Another encoding than UTF-8, recognised by its mark or by the zeros around its first letters.
    OtherEncoding { encoding: Encoding },
    /// UTF-8 until this byte, counted from 0.
    NotUtf8 { offset: usize },
    /// Nothing there but white space.
    Blank,
    /// Something in the text itself.
    InText { why: Why, place: Place, at: Position },
}

/// What editors on Windows write when they don't write UTF-8.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    Utf16LittleEndian,
    Utf16BigEndian,
    Utf32LittleEndian,
    Utf32BigEndian,
}

/// Line and column, both counted from 1, the column in characters: what an editor shows in its status bar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    pub line: usize,
    pub column: usize,
}

impl Position {
    /// The position of a byte of a text; an offset behind the end is taken for the end.
    pub(super) fn of(text: &str, offset: usize) -> Self {
        let before = &text.as_bytes()[..offset.min(text.len())];
        let line_start = before.iter().rposition(|&byte| byte == b'\n').map_or(0, |newline| newline + 1);
        let is_first_byte = |&&byte: &&u8| byte & 0xc0 != 0x80;
        Self {
            line: 1 + before.iter().filter(|&&byte| byte == b'\n').count(),
            column: 1 + before[line_start..].iter().filter(is_first_byte).count(),
        }
    }
}

/// What is wrong at a position of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// Not JSON (RFC 8259); `found` is absent where the text ends too early.
    Syntax { expected: Expected, found: Option<char> },
    /// More text after the value.
    TrailingText,
    /// The same member twice in one object. Parsers disagree about which of the two counts.
    RepeatedKey { key: String },
    /// Half of a surrogate pair written as an escape: not a character, and not writable as UTF-8.
    LoneSurrogate { escape: String },
    /// A number with a decimal point.
    Fraction { text: String },
    /// A number with an exponent.
    Exponent { text: String },
    /// `-0`, which would be signed as `0`.
    NegativeZero,
    /// Beyond ±(2^53 − 1), from where programs round whole numbers (RFC 8785 §6).
    NumberTooLarge { text: String },
    /// Optional members are absent, never null.
    Null,
    /// Arrays and objects in each other, more than this many.
    TooDeep { limit: usize },
    /// The parser refuses what the scan let pass. The tests look for such a text and find none.
    Parser,
}

/// What would have been JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expected {
    Value,
    Key,
    KeyOrEndOfObject,
    Colon,
    CommaOrEndOfObject,
    CommaOrEndOfArray,
    Digit,
    /// A number can't start with a zero before another digit.
    NoLeadingZero,
    EndOfString,
    /// Characters below U+0020 are written as escapes.
    EscapeForControl,
    EscapeLetter,
    FourHexDigits,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions_count_characters_not_bytes() {
        let text = "{\n \"tên\": 1\r\n}";
        for (offset, line, column) in [(0, 1, 1), (2, 2, 1), (9, 2, 7), (14, 3, 1), (99, 3, 2)] {
            assert_eq!(Position::of(text, offset), Position { line, column }, "offset {offset}");
        }
    }
}
