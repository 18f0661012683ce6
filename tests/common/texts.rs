//! Texts as people and attackers type them: Vietnamese syllables with every tone, composed or not, numbers and days in several
//! spellings, and what breaks careless programs.

use super::prng::Prng;
use antt::criteria::{Date, iso};

const INITIALS: [&str; 12] = ["", "b", "ch", "Đ", "đ", "gi", "kh", "ngh", "Ph", "qu", "tr", "x"];
const VOWELS: [&str; 14] = ["a", "ă", "â", "e", "ê", "i", "o", "ô", "ơ", "u", "ư", "y", "uyê", "ươ"];
/// Level, huyền, sắc, ngã, hỏi, nặng: always a mark of its own here, so that every tone has to be composed.
const TONES: [&str; 6] = ["", "\u{300}", "\u{301}", "\u{303}", "\u{309}", "\u{323}"];
const FINALS: [&str; 6] = ["", "n", "ng", "c", "m", "nh"];
const HOSTILE: [&str; 16] = [
    "</script><script>alert(1)</script>",
    "\"; DROP TABLE units; --",
    "=HYPERLINK(\"http://example.org\")",
    "\u{202e}txt.exe\u{202c}",
    "\u{200b}\u{200d}\u{2060}",
    "a\r\nb\rc\n\td",
    "\u{0}\u{1b}[31m\u{7f}\u{85}",
    "a\u{9f}\u{302}",
    "\\u0000\\",
    "\u{1f9d1}\u{200d}\u{1f4bb}\u{fe0f}",
    "\u{ffff}\u{10ffff}",
    "\u{2028}\u{2029}x",
    "ﬁ①²Ａ",
    "../../etc/passwd",
    "{\"type\":\"AnttSelfAssessment\"}",
    "a\u{323}\u{302}\u{301}",
];
const BLANKS: [&str; 6] = [" ", "\u{a0}", "\n", "\t", "\u{3000}", "\r\n"];
const GARBAGE: [&str; 10] =
    ["", " ", "mười", "-3", "1,5", "1000000001", "31/02/2026", "\u{0}", "999999999999999999999", "NaN"];

/// Never empty once it is tidy.
pub fn text(rng: &mut Prng) -> String {
    let mut text = String::new();
    for _ in 0..rng.between(1, 4) {
        let [initial, tone, last] = [&INITIALS[..], &TONES, &FINALS].map(|parts| *rng.pick(parts));
        let vowel = *rng.pick(&VOWELS);
        let gap = if text.is_empty() { "" } else { " " };
        text += &format!("{gap}{initial}{vowel}{tone}{last}");
    }
    match rng.below(8) {
        0 => text + *rng.pick(&HOSTILE),
        1 => format!("{}{text}{}", rng.pick(&BLANKS), rng.pick(&BLANKS)),
        2 => text.repeat(20),
        _ => text,
    }
}

/// Sometimes nothing.
pub fn maybe_text(rng: &mut Prng) -> String {
    if rng.one_in(2) { text(rng) } else { (*rng.pick(&["", " ", "\u{85}"])).to_owned() }
}

/// What no field for numbers or days accepts.
pub fn garbage(rng: &mut Prng) -> String {
    (*rng.pick(&GARBAGE)).to_owned()
}

/// A number in one of the spellings that people use.
pub fn number(rng: &mut Prng, number: i64) -> String {
    match rng.below(4) {
        0 => format!(" {number} "),
        1 => format!("00{number}"),
        2 if (1_000..1_000_000).contains(&number) => format!("{}.{:03}", number / 1_000, number % 1_000),
        _ => number.to_string(),
    }
}

/// A day in one of the spellings that people use.
pub fn day(rng: &mut Prng, date: Date) -> String {
    let (year, month, day) = (date.year(), u8::from(date.month()), date.day());
    match rng.below(3) {
        0 => format!("{day:02}/{month:02}/{year}"),
        1 => format!("{day}-{month}-{year} "),
        _ => iso(date),
    }
}
