//! Whole numbers as people type them. The typed text is never touched; this says what it means.

use super::answer::LIMIT;

/// Why a text is no usable number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NumberFault {
    /// Something other than digits and grouping.
    NotWhole,
    /// Below zero.
    Negative,
    /// Above 1 000 000 000.
    TooLarge,
}

/// Reads digits, with groups of three after a dot or a blank ("1.250" is 1250 in Vietnam). Nothing typed is `None`.
///
/// A comma is refused: it is the decimal comma, and whole numbers are asked.
pub fn read_number(text: &str) -> Option<Result<i64, NumberFault>> {
    let text = text.trim();
    if text.is_empty() {
        return None;
    }
    let unsigned = text.strip_prefix(['-', '−']);
    let result = ungrouped(unsigned.unwrap_or(text).trim()).ok_or(NumberFault::NotWhole).and_then(|digits| {
        let significant = digits.trim_start_matches('0');
        match significant.parse::<i64>() {
            _ if unsigned.is_some() && !significant.is_empty() => Err(NumberFault::Negative),
            _ if significant.is_empty() => Ok(0),
            Ok(number) if number <= LIMIT => Ok(number),
            _ => Err(NumberFault::TooLarge),
        }
    });
    Some(result)
}

fn ungrouped(text: &str) -> Option<String> {
    let separator = text.chars().find(|c| matches!(c, '.' | ' ' | '\u{a0}' | '\u{202f}'));
    let groups: Vec<&str> = match separator {
        Some(separator) => text.split(separator).collect(),
        None => vec![text],
    };
    let digits_only = groups.iter().all(|group| !group.is_empty() && group.bytes().all(|b| b.is_ascii_digit()));
    let well_grouped = groups.len() == 1
        || (groups[0].len() <= 3 && !groups[0].starts_with('0') && groups[1..].iter().all(|group| group.len() == 3));
    (digits_only && well_grouped).then(|| groups.concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_understood_as_vietnamese_people_type_them() {
        for (text, number) in [
            ("0", 0),
            ("007", 7),
            (" 12 ", 12),
            ("1.250", 1250),
            ("1 250 000", 1_250_000),
            ("1000000000", LIMIT),
            ("-0", 0),
        ] {
            assert_eq!(read_number(text), Some(Ok(number)), "{text}");
        }
        assert_eq!(read_number(""), None);
        assert_eq!(read_number("  "), None);
    }

    #[test]
    fn what_is_no_whole_number_is_refused_for_its_reason() {
        for (text, fault) in [
            ("1,5", NumberFault::NotWhole),
            ("1.5", NumberFault::NotWhole),
            ("1.25.000", NumberFault::NotWhole),
            ("12.", NumberFault::NotWhole),
            ("0.250", NumberFault::NotWhole),
            ("1 250.000", NumberFault::NotWhole),
            ("mười", NumberFault::NotWhole),
            ("１２", NumberFault::NotWhole),
            ("-3", NumberFault::Negative),
            ("−3", NumberFault::Negative),
            ("1000000001", NumberFault::TooLarge),
            ("99999999999999999999999999", NumberFault::TooLarge),
        ] {
            assert_eq!(read_number(text), Some(Err(fault)), "{text}");
        }
    }
}
