//! The name of the saved file: `antt_<kind>_<unit>_<year>_r<revision>_<id>.json`, in ASCII.

use super::wire::SelfAssessment;
use crate::assessment::Draft;
use crate::json::tidy::decomposed;

/// The longest unit name in a file name; some file systems stop at 255 bytes for the whole.
const LONGEST_NAME: usize = 80;

/// The file name of a summary.
pub fn file_name(summary: &SelfAssessment) -> String {
    let id = summary.id.trim_start_matches("urn:uuid:");
    format!(
        "antt_{}_{}_{}_r{}_{}.json",
        summary.unit.kind,
        dashed(&summary.unit.name),
        summary.period.year,
        summary.revision,
        id.get(..8).unwrap_or(id)
    )
}

/// The file name of a draft, which tells it from those of other units.
pub fn draft_name(draft: &Draft) -> String {
    let id = draft.id.trim_start_matches("urn:uuid:");
    let (kind, name) = (draft.kind.id(), dashed(&draft.profile.name));
    format!("antt_ban-nhap_{kind}_{name}_{}_{}.json", draft.year, id.get(..8).unwrap_or(id))
}

/// ASCII, lower case, dashes: "Xã Tân Phú" → "xa-tan-phu".
fn dashed(text: &str) -> String {
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
