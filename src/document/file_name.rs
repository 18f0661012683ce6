//! Parts of the names under which files are saved: ASCII, so that every mail program and stick keeps them.

use crate::json::tidy::decomposed;

/// The longest unit name in a file name; some file systems stop at 255 bytes for the whole.
const LONGEST_NAME: usize = 80;

/// The first eight hex digits of a `urn:uuid:`.
pub(super) fn short_id(id: &str) -> &str {
    let id = id.trim_start_matches("urn:uuid:");
    id.get(..8).unwrap_or(id)
}

/// ASCII, lower case, dashes: "Xã Tân Phú" → "xa-tan-phu".
pub(super) fn dashed(text: &str) -> String {
    let mut dashed = String::new();
    for letter in decomposed(&text.to_lowercase().replace('đ', "d")).chars() {
        if letter.is_ascii_alphanumeric() {
            dashed.push(letter);
        } else if !is_mark(letter) && !dashed.is_empty() && !dashed.ends_with('-') {
            dashed.push('-');
        }
    }
    let end = dashed.len().min(LONGEST_NAME);
    let dashed = dashed[..end].trim_end_matches('-');
    if dashed.is_empty() { "don-vi".to_owned() } else { dashed.to_owned() }
}

/// The combining marks of Vietnamese letters: tones, breve, circumflex, horn.
fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36f}')
}

/// The name of a paper's file: `antt_<paper>_<unit>_<year>.<ending>`.
pub fn paper_name(paper: &str, unit: &str, year: i32, ending: &str) -> String {
    format!("antt_{paper}_{}_{year}.{ending}", dashed(unit))
}

#[cfg(test)]
mod tests {
    use super::dashed;

    #[test]
    fn unit_names_become_plain_ascii() {
        for (name, expected) in [
            ("Xã Tân Phú", "xa-tan-phu"),
            ("Phường Đống Đa", "phuong-dong-da"),
            ("  Công ty “Ứng Hòa” (TNHH)  ", "cong-ty-ung-hoa-tnhh"),
            ("Trường THPT số 1/2", "truong-thpt-so-1-2"),
            ("學校", "don-vi"),
            ("../../etc", "etc"),
        ] {
            assert_eq!(dashed(name), expected);
        }
        assert!(dashed(&"Ấp ".repeat(100)).len() <= 80);
    }
}
