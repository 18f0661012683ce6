//! Where the tone stands: on the first of two vowels at the end of a syllable ("khóa", "hòa", "ủy"), as the circular writes it.

use std::fs;
use std::path::{Path, PathBuf};

/// "oá", "oè", "uỳ" and the like at the end of a word: the other convention. After q the u is no vowel ("quý").
fn is_misplaced(word: &str) -> bool {
    let mut letters = word.chars().rev().flat_map(char::to_lowercase);
    let (last, before, first) = (letters.next(), letters.next(), letters.next());
    match (last, before) {
        (Some('à' | 'á' | 'ả' | 'ã' | 'ạ' | 'è' | 'é' | 'ẻ' | 'ẽ' | 'ẹ'), Some('o')) => true,
        (Some('ỳ' | 'ý' | 'ỷ' | 'ỹ' | 'ỵ'), Some('u')) => first != Some('q'),
        _ => false,
    }
}

fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path());
    let (folders, files): (Vec<PathBuf>, Vec<PathBuf>) = entries.partition(|path| path.is_dir());
    let here = files.into_iter().filter(|path| path.extension().is_some_and(|found| found == ending));
    here.chain(folders.iter().flat_map(|folder| self::files(folder, ending))).collect()
}

#[test]
fn the_tone_stands_where_the_circular_puts_it() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut all = files(&root.join("src"), "rs");
    all.extend(files(&root.join("criteria"), "json"));
    all.push(root.join("index.html"));
    assert!(all.len() > 100, "only {} files", all.len());
    for path in all {
        let text = fs::read_to_string(&path).expect("text");
        // What tests beside the code sort or search may be written in any way.
        let product = text.split("#[cfg(test)]").next().unwrap_or_default();
        let mut words = product.split(|letter: char| !letter.is_alphanumeric());
        assert_eq!(words.find(|word| is_misplaced(word)), None, "{}", path.display());
    }
}

#[test]
fn misplaced_tones_are_found_and_others_left_alone() {
    assert!(["khoá", "XOÁ", "Hoà", "khoẻ", "thuỷ", "UỶ"].iter().all(|word| is_misplaced(word)));
    assert!(!["khóa", "hòa", "ủy", "quý", "QUỸ", "toàn", "ngoài", "thuế"].iter().any(|word| is_misplaced(word)));
}
