//! What a version is called after another.

/// The last number one higher: "2026.1" → "2026.2". A version without a number at its end gets one.
pub fn next_version(version: &str) -> String {
    let digits = version.len() - version.trim_end_matches(|letter: char| letter.is_ascii_digit()).len();
    let (before, number) = version.split_at(version.len() - digits);
    match number.parse::<u64>().ok().and_then(|number| number.checked_add(1)) {
        Some(next) => format!("{before}{next}"),
        None => format!("{version}.2"),
    }
}

#[cfg(test)]
mod tests {
    use super::next_version;

    #[test]
    fn the_last_number_goes_up() {
        for (version, next) in
            [("2026.1", "2026.2"), ("9", "10"), ("v1.09", "v1.10"), ("ban-dau", "ban-dau.2"), ("", ".2")]
        {
            assert_eq!(next_version(version), next);
        }
    }
}
