//! Which of several keys of one holder signs, where some have given way to others.

/// A key that is kept, as far as this question goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Held<'a> {
    /// Its full name.
    pub did: &'a str,
    /// It can sign.
    pub usable: bool,
}

/// That one key has given way to another: the old one and the new one.
pub type Change<'a> = (&'a str, &'a str);

/// The key that goes on with another: the latest in the row of changes that is here and can be used. The row leads on through keys that
/// are gone or damaged. Nothing where none of the later ones can sign: then the old key goes on itself.
fn follower<'a>(old: &str, held: &[Held<'_>], changes: &[Change<'a>]) -> Option<&'a str> {
    let mut row = Vec::<&str>::new();
    while let Some((_, new)) = changes.iter().find(|(before, _)| *before == row.last().copied().unwrap_or(old)) {
        // Whoever holds all of them can sign changes that lead back.
        if *new == old || row.contains(new) {
            break;
        }
        row.push(new);
    }
    row.into_iter().rev().find(|did| held.iter().any(|key| key.usable && key.did == *did))
}

/// The key that signs: the oldest one or the one that goes on with it. `held` is in the order of age, oldest first.
pub fn signing<'a>(held: &[Held<'a>], changes: &[Change<'a>]) -> Option<&'a str> {
    held.iter().find_map(|key| follower(key.did, held, changes).or(key.usable.then_some(key.did)))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Keys by one letter each, oldest first; a small letter is one that is damaged. Changes are two letters each.
    fn ask(
        (letters, changes): (&str, &str),
        question: impl FnOnce(&[Held<'_>], &[Change<'_>]) -> Option<String>,
    ) -> Option<String> {
        let names = letters.to_uppercase();
        let key = |(at, letter): (usize, char)| Held { did: &names[at..=at], usable: letter.is_uppercase() };
        let held: Vec<Held<'_>> = letters.chars().enumerate().map(key).collect();
        let changes: Vec<Change<'_>> = changes.split_whitespace().map(|change| change.split_at(1)).collect();
        question(&held, &changes)
    }

    #[test]
    fn the_oldest_key_signs_or_the_one_that_goes_on_with_it() {
        for (letters, changes, expected) in [
            ("", "", None),
            ("a", "", None),
            ("AC", "", Some("A")),
            ("aC", "", Some("C")),
            ("AB", "AB", Some("B")),
            // C was restored from another computer and is older than the new key.
            ("ACB", "AB", Some("B")),
            ("CAB", "AB", Some("C")),
            ("ACB", "CB", Some("A")),
            ("ABD", "AB BD", Some("D")),
            ("DABC", "AB BD", Some("D")),
            // The new key is not here, or can't be used.
            ("A", "AB", Some("A")),
            ("AC", "AB", Some("A")),
            ("Ab", "AB", Some("A")),
            ("ab", "AB", None),
            ("ABd", "AB BD", Some("B")),
            // The old one can't be used, or one between.
            ("aCB", "AB", Some("B")),
            ("AD", "AB BD", Some("D")),
            ("AbD", "AB BD", Some("D")),
            // Of two changes of the same key only one says what comes next.
            ("ABC", "AB AC", Some("B")),
            // Changes that lead back.
            ("AB", "AB BA", Some("B")),
            ("ABC", "AB BC CB", Some("C")),
            ("A", "AA", Some("A")),
        ] {
            let found = ask((letters, changes), |held, changes| signing(held, changes).map(str::to_owned));
            assert_eq!(found.as_deref(), expected, "{letters} {changes}");
        }
    }

    #[test]
    fn a_key_is_followed_only_where_the_follower_can_sign() {
        for (letters, changes, expected) in [
            ("AB", "", None),
            ("AB", "AB", Some("B")),
            ("A", "AB", None),
            ("Ab", "AB", None),
            ("ABD", "AB BD", Some("D")),
            ("ABd", "AB BD", Some("B")),
            ("AB", "BA", None),
            ("AB", "AB BA", Some("B")),
        ] {
            let found = ask((letters, changes), |held, changes| follower("A", held, changes).map(str::to_owned));
            assert_eq!(found.as_deref(), expected, "{letters} {changes}");
        }
    }
}
