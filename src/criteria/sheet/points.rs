//! Points as people type them: with a decimal comma or point and at most two decimals, thousands in groups.

/// Hundredths of a point: "12,5" and "12.5" are 1250, "1.000" is 100 000. `None` for anything else.
pub fn read_points(text: &str) -> Option<u64> {
    let text = text.trim();
    let (whole, fraction) = match text.rfind([',', '.']) {
        // A point before three digits groups thousands, as it is written in Vietnam; a comma never does.
        Some(at) if text[at..].starts_with('.') && text.len() - at == 4 => (text, ""),
        Some(at) => (&text[..at], &text[at + 1..]),
        None => (text, ""),
    };
    let is_fraction = text.len() == whole.len() || (1..=2).contains(&fraction.len());
    let hundredths = format!("{fraction:0<2}");
    if !is_fraction || !hundredths.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    ungrouped(whole)?.parse::<u64>().ok()?.checked_mul(100)?.checked_add(hundredths.parse().ok()?)
}

/// The digits of a number whose thousands may be in groups.
pub(super) fn ungrouped(text: &str) -> Option<String> {
    let groups: Vec<&str> = text.split('.').collect();
    let is_digits = |group: &&str| !group.is_empty() && group.bytes().all(|byte| byte.is_ascii_digit());
    let is_grouped = groups.len() == 1 || (groups[0].len() <= 3 && groups[1..].iter().all(|group| group.len() == 3));
    (is_grouped && groups.iter().all(is_digits)).then(|| groups.concat())
}

/// Points for a cell, with the decimal comma and without groups, so that they are read again as they are.
pub fn write_points(hundredths: u64) -> String {
    let fraction = format!("{:02}", hundredths % 100);
    match fraction.trim_end_matches('0') {
        "" => (hundredths / 100).to_string(),
        fraction => format!("{},{fraction}", hundredths / 100),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn points_are_read_as_they_are_typed_and_nothing_else_is() {
        for (text, hundredths) in [
            ("5", 500),
            (" 12,5 ", 1_250),
            ("12.5", 1_250),
            ("0,25", 25),
            ("1.000", 100_000),
            ("1.000,5", 100_050),
            ("007", 700),
        ] {
            assert_eq!(read_points(text), Some(hundredths), "{text}");
        }
        for text in ["", ",5", "5,", "5,125", "-5", "năm", "1.00.000", "5,0,0", "5 điểm", "99999999999999999999"] {
            assert_eq!(read_points(text), None, "{text}");
        }
        for hundredths in [0, 1, 10, 25, 500, 1_250, 100_000, 123_456] {
            assert_eq!(read_points(&write_points(hundredths)), Some(hundredths));
        }
    }
}
