//! Names of files from outside: decoded from whatever a zip program wrote, and made safe to show. Nothing is ever written under them.

use crate::json::tidy::composed;

/// The longest label, in characters.
const LONGEST: usize = 300;

/// The name as a text: UTF-8 if it says so or could be, else code page 437 as the format's specification has it (appendix D).
pub fn decode(name: &[u8], says_utf8: bool) -> String {
    match str::from_utf8(name) {
        Ok(name) => name.to_owned(),
        Err(_) if says_utf8 => String::from_utf8_lossy(name).into_owned(),
        Err(_) => name.iter().map(|&byte| of_code_page_437(byte)).collect(),
    }
}

/// The name for people: composed, its folders separated by `/`, without the parts that lead out of the archive and without
/// letters that turn or hide others. `number` stands in where nothing is left.
pub fn label(name: &str, number: usize) -> String {
    let is_way_out = |part: &str| matches!(part, "" | "." | "..") || is_drive(part);
    let parts = name.split(['/', '\\']).map(str::trim).filter(|part| !is_way_out(part));
    let label = composed(&parts.collect::<Vec<_>>().join("/"));
    let label: String = label.chars().map(|letter| if hides(letter) { '\u{fffd}' } else { letter }).collect();
    if label.is_empty() {
        return format!("#{number}");
    }
    match label.char_indices().nth(LONGEST) {
        Some(_) => shortened(&label),
        None => label,
    }
}

/// The end stays: it says what kind of file it is.
fn shortened(label: &str) -> String {
    let letters: Vec<char> = label.chars().collect();
    let (start, end) = (&letters[..LONGEST / 2], &letters[letters.len() - LONGEST / 2 + 1..]);
    start.iter().chain(&['…']).chain(end).collect()
}

/// What macOS and Windows put beside the files.
pub fn is_system(label: &str) -> bool {
    let last = label.rsplit('/').next().unwrap_or_default();
    let is_named = |name: &str| last.eq_ignore_ascii_case(name);
    label.split('/').any(|part| part == "__MACOSX")
        || last.starts_with("._")
        || [".DS_Store", "Thumbs.db", "desktop.ini"].into_iter().any(is_named)
}

fn is_drive(part: &str) -> bool {
    part.len() == 2 && part.ends_with(':')
}

/// Control characters, and those that turn the text around or have no width (Unicode's `Bidi_Control` and default-ignorable
/// format characters): with them a name can look like another.
fn hides(letter: char) -> bool {
    letter.is_control()
        || matches!(letter, '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}')
}

fn of_code_page_437(byte: u8) -> char {
    const UPPER: [char; 128] = [
        'Ç', 'ü', 'é', 'â', 'ä', 'à', 'å', 'ç', 'ê', 'ë', 'è', 'ï', 'î', 'ì', 'Ä', 'Å', 'É', 'æ', 'Æ', 'ô', 'ö', 'ò',
        'û', 'ù', 'ÿ', 'Ö', 'Ü', '¢', '£', '¥', '₧', 'ƒ', 'á', 'í', 'ó', 'ú', 'ñ', 'Ñ', 'ª', 'º', '¿', '⌐', '¬', '½',
        '¼', '¡', '«', '»', '░', '▒', '▓', '│', '┤', '╡', '╢', '╖', '╕', '╣', '║', '╗', '╝', '╜', '╛', '┐', '└', '┴',
        '┬', '├', '─', '┼', '╞', '╟', '╚', '╔', '╩', '╦', '╠', '═', '╬', '╧', '╨', '╤', '╥', '╙', '╘', '╒', '╓', '╫',
        '╪', '┘', '┌', '█', '▄', '▌', '▐', '▀', 'α', 'ß', 'Γ', 'π', 'Σ', 'σ', 'µ', 'τ', 'Φ', 'Θ', 'Ω', 'δ', '∞', 'φ',
        'ε', '∩', '≡', '±', '≥', '≤', '⌠', '⌡', '÷', '≈', '°', '∙', '·', '√', 'ⁿ', '²', '■', '\u{a0}',
    ];
    match byte {
        0..128 => char::from(byte),
        128.. => UPPER[usize::from(byte - 128)],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_become_labels_that_show_what_they_are() {
        for (name, expected) in [
            ("xã/Tân Phú.json", "xã/Tân Phú.json"),
            ("Ta\u{302}n Phu\u{301}.json", "Tân Phú.json"),
            ("../../etc/passwd", "etc/passwd"),
            ("/etc/./passwd", "etc/passwd"),
            ("C:\\Users\\a.json", "Users/a.json"),
            ("\\\\server\\share\\a.json", "server/share/a.json"),
            ("a\u{202e}nosj.exe", "a\u{fffd}nosj.exe"),
            ("a\u{200b}\u{1b}[31m\n.json", "a\u{fffd}\u{fffd}[31m\u{fffd}.json"),
            ("<script>alert(1)</script>", "<script>alert(1)</script>"),
            ("", "#7"),
            ("../..", "#7"),
        ] {
            let label = label(name, 7);
            assert_eq!(label, expected, "{name:?}");
        }
        let long = label(&format!("{}.json", "ấ".repeat(60_000)), 7);
        assert!(long.chars().count() <= LONGEST && long.ends_with("ấ.json"));
    }

    #[test]
    fn names_are_utf8_if_they_can_be_and_code_page_437_otherwise() {
        for (name, says_utf8, expected) in [
            (&b"a.json"[..], false, "a.json"),
            ("xã.json".as_bytes(), false, "xã.json"),
            ("xã.json".as_bytes(), true, "xã.json"),
            (b"caf\x82.json", false, "café.json"),
            (b"caf\x82.json", true, "caf\u{fffd}.json"),
            (b"\xff\x80\xe1", false, "\u{a0}Çß"),
        ] {
            assert_eq!(decode(name, says_utf8), expected);
        }
    }
}
