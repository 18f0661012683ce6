//! Which known ids somebody may have meant who wrote one that nobody knows, and which texts speak of the same.

use std::collections::BTreeSet;

/// More would be no help.
const MOST: usize = 3;

/// The known ids that differ least, the nearest first; none where all of them are something else altogether.
pub(super) fn nearest<'i>(written: &str, known: impl Iterator<Item = &'i str>) -> Vec<String> {
    let written: Vec<char> = written.trim().to_lowercase().chars().collect();
    let far = (written.len() / 3).max(2);
    // At least as far apart as their lengths are: a long word is not laid beside every short one.
    let mut near: Vec<(usize, &str)> = known
        .filter(|id| id.chars().count().abs_diff(written.len()) <= far)
        .map(|id| (distance(&written, id), id))
        .filter(|(by, _)| *by <= far)
        .collect();
    // Stable: of those equally near the first of the file comes first.
    near.sort_by_key(|(by, _)| *by);
    near.into_iter().take(MOST).map(|(_, id)| id.to_owned()).collect()
}

/// How much two texts have in common, in thousandths: twice the words that stand in both, of all words of both. Vietnamese writes its
/// syllables apart, so words are what lies between anything that is no letter and no digit.
pub fn likeness(one: &str, other: &str) -> usize {
    let words = |text: &str| -> BTreeSet<String> {
        let lower = text.to_lowercase();
        lower
            .split(|letter: char| !letter.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .map(str::to_owned)
            .collect()
    };
    let (one, other) = (words(one), words(other));
    let all = one.len() + other.len();
    (2_000 * one.intersection(&other).count()).checked_div(all).unwrap_or_default()
}

/// By how many letters put in, left out or exchanged two words differ (Levenshtein's distance).
fn distance(written: &[char], id: &str) -> usize {
    let mut above: Vec<usize> = (0..=written.len()).collect();
    for (row, letter) in id.chars().enumerate() {
        let mut here = vec![row + 1];
        for (column, other) in written.iter().enumerate() {
            let exchanged = above[column] + usize::from(letter != *other);
            here.push(exchanged.min(above[column + 1] + 1).min(here[column] + 1));
        }
        above = here;
    }
    above[written.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_ids_come_first_and_what_is_far_off_is_not_offered() {
        let known = ["4.1", "4.1.resolution", "4.1.registration", "4.2", "4.3"];
        let of = |written: &str| nearest(written, known.into_iter());
        assert_eq!(of("4.1.resolutoin"), ["4.1.resolution"]);
        assert_eq!(of(" 4.1.RESOLUTION "), ["4.1.resolution"]);
        assert_eq!(of("4.1.resistration"), ["4.1.registration", "4.1.resolution"]);
        assert_eq!(of("4.9"), ["4.1", "4.2", "4.3"]);
        assert_eq!(of("có nghị quyết"), [""; 0]);
        assert_eq!(of(""), [""; 0]);
    }

    #[test]
    fn texts_are_as_alike_as_they_have_words_in_common() {
        let of = |other: &str| likeness("Không để xảy ra cháy, nổ nghiêm trọng", other);
        assert_eq!(of("không để xảy ra: CHÁY NỔ nghiêm trọng"), 1_000);
        assert_eq!(of("Có nghị quyết?"), 0);
        assert!(of("Có để xảy ra vụ cháy, nổ nào không?") > of("Có để xảy ra tội phạm không?"));
        assert_eq!(likeness("", "…"), 0);
    }
}
