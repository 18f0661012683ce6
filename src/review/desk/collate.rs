//! The order of Vietnamese lists: the alphabet a ă â b c d đ e ê … o ô ơ … u ư …, and where the letters are the same, the tones in the
//! order of schools and of CLDR: ngang, huyền, hỏi, ngã, sắc, nặng. Numbers are ordered as numbers, so that "Tổ 2" stands before
//! "Tổ 10".
//!
//! A collation library brings the tables of every language, several hundred kilobytes of them; this is one alphabet, and its order is
//! tested.

use super::letters::{ACUTE, BREVE, CIRCUMFLEX, DOT_BELOW, GRAVE, HOOK, HORN, Letter, STROKE, TILDE, letters};

/// Base and the mark that makes it a letter of its own, in alphabetical order. f, j, w and z occur in names from abroad.
const ALPHABET: [(char, u16); 33] = [
    ('a', 0),
    ('a', BREVE),
    ('a', CIRCUMFLEX),
    ('b', 0),
    ('c', 0),
    ('d', 0),
    ('d', STROKE),
    ('e', 0),
    ('e', CIRCUMFLEX),
    ('f', 0),
    ('g', 0),
    ('h', 0),
    ('i', 0),
    ('j', 0),
    ('k', 0),
    ('l', 0),
    ('m', 0),
    ('n', 0),
    ('o', 0),
    ('o', CIRCUMFLEX),
    ('o', HORN),
    ('p', 0),
    ('q', 0),
    ('r', 0),
    ('s', 0),
    ('t', 0),
    ('u', 0),
    ('u', HORN),
    ('v', 0),
    ('w', 0),
    ('x', 0),
    ('y', 0),
    ('z', 0),
];
/// The marks that make letters; the rest are tones.
const OF_LETTERS: u16 = STROKE | BREVE | CIRCUMFLEX | HORN;
/// After ngang, which has none.
const TONES: [u16; 5] = [GRAVE, HOOK, TILDE, ACUTE, DOT_BELOW];

const END: u8 = 0;
const BLANK: u8 = 1;
const SIGN: u8 = 2;
const NUMBER: u8 = 3;
const FIRST_LETTER: u8 = 4;
const OTHER_LETTER: u8 = 0xf0;

/// Bytes whose order is the order of the texts: blanks, signs, numbers, letters, letters of other scripts; then the tones.
pub fn sort_key(text: &str) -> Vec<u8> {
    let letters: Vec<Letter> = letters(text).collect();
    let mut key = Vec::with_capacity(2 * letters.len() + 1);
    let mut rest = letters.as_slice();
    while let Some((letter, after)) = rest.split_first() {
        rest = after;
        if letter.base.is_ascii_digit() {
            rest = number(*letter, after, &mut key);
        } else {
            push_letter(*letter, &mut key);
        }
    }
    key.push(END);
    key.extend(letters.iter().map(|letter| tone(*letter)));
    key
}

/// How many digits, then the digits: of two numbers without leading zeros the longer is the larger.
fn number<'l>(first: Letter, after: &'l [Letter], key: &mut Vec<u8>) -> &'l [Letter] {
    let more = after.iter().take_while(|letter| letter.base.is_ascii_digit()).count();
    let digits = std::iter::once(first).chain(after[..more].iter().copied()).map(|letter| letter.base);
    let digits: String = digits.skip_while(|digit| *digit == '0').collect();
    key.push(NUMBER);
    key.push(u8::try_from(digits.len()).unwrap_or(u8::MAX));
    key.extend(digits.bytes());
    &after[more..]
}

fn push_letter(letter: Letter, key: &mut Vec<u8>) {
    let own = letter.marks & OF_LETTERS;
    let at = ALPHABET.iter().position(|known| *known == (letter.base, own));
    // A mark on a letter that doesn't have it, as in other languages, is passed over.
    let at = at.or_else(|| ALPHABET.iter().position(|known| *known == (letter.base, 0)));
    match at.and_then(|at| u8::try_from(at).ok()) {
        Some(at) => key.push(FIRST_LETTER + at),
        None if letter.base.is_whitespace() => key.push(BLANK),
        None => {
            key.push(if letter.base.is_alphanumeric() { OTHER_LETTER } else { SIGN });
            key.extend(letter.base.encode_utf8(&mut [0; 4]).bytes());
        }
    }
}

/// From 1, since 0 ends the letters.
fn tone(letter: Letter) -> u8 {
    let tone = TONES.iter().position(|tone| letter.marks & tone != 0);
    tone.and_then(|at| u8::try_from(at + 2).ok()).unwrap_or(1)
}

#[cfg(test)]
mod tests {
    use super::sort_key;

    #[test]
    fn the_order_of_vietnamese_lists() {
        for order in [
            &["a", "à", "ả", "ã", "á", "ạ", "ă", "ằ", "ẳ", "ẵ", "ắ", "ặ", "â", "ầ", "ẩ", "ẫ", "ấ", "ậ", "b"][..],
            &["d", "đ", "e", "è", "é", "ẹ", "ê", "ề", "ế", "f", "g"],
            &["n", "o", "ò", "ỏ", "õ", "ó", "ọ", "ô", "ồ", "ộ", "ơ", "ờ", "ợ", "p"],
            &["u", "ù", "ụ", "ư", "ừ", "ự", "v", "w", "x", "y", "ỳ", "ỷ", "ỹ", "ý", "ỵ", "z"],
            &["Ái Quốc", "An Giang", "Ảng Nưa", "Ăn", "Âu Lâu", "Ba Vì", "Bắc Hà", "Bằng", "Bình"],
            &["Da", "Dương", "Đa", "Đà Nẵng", "Đống Đa", "Đường"],
            &["Tổ 1", "Tổ 2", "Tổ 09", "Tổ 10", "Tổ 10A", "Tổ 100"],
            &["Xã A", "Xã A (cũ)", "Xã A 1", "Xã A B", "Xã AB", "Xã Б"],
            &["", " ", "-", "1", "a", "я"],
            &["Ho\u{e0}", "Ho\u{e1}", "Hòa Bình", "Hoa Lư"],
        ] {
            let mut sorted = order.to_vec();
            sorted.reverse();
            sorted.sort_by_key(|text| sort_key(text));
            assert_eq!(sorted, order);
        }
    }

    #[test]
    fn capitals_and_the_way_of_composing_do_not_matter() {
        assert_eq!(sort_key("XÃ TÂN PHÚ"), sort_key("xa\u{303} ta\u{302}n phu\u{301}"));
    }
}
