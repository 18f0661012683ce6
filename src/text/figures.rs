//! Numbers, shares, days and times as each language writes them.

use super::language::Language;
use crate::criteria::{Date, day_in_vietnam};
use crate::json::Digest;
use crate::verdict::Share;

/// 1.250 in Vietnamese, 1,250 in English.
pub fn number(language: Language, value: u64) -> String {
    let digits = value.to_string();
    let separator = language.pick('.', ',');
    let mut grouped = String::with_capacity(digits.len() + digits.len() / 3);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            grouped.push(separator);
        }
        grouped.push(digit);
    }
    grouped
}

/// "97,5%". Where `target` is not reached the figure never looks as if it were.
pub fn percent(language: Language, share: Share, target: Option<u32>) -> String {
    format!("{}%", share.shown(target, language.pick(',', '.')))
}

/// Hundredths of a point as points: "12,5", "6", "0,25".
pub fn points(language: Language, hundredths: u64) -> String {
    let whole = number(language, hundredths / 100);
    let fraction = format!("{:02}", hundredths % 100);
    let fraction = fraction.trim_end_matches('0');
    if fraction.is_empty() { whole } else { format!("{whole}{}{fraction}", language.pick(',', '.')) }
}

/// A file from outside may state a number below zero; it is shown as it stands there.
pub fn signed(language: Language, value: i64) -> String {
    let minus = if value < 0 { "−" } else { "" };
    format!("{minus}{}", number(language, value.unsigned_abs()))
}

/// The same for hundredths of a point.
pub fn points_signed(language: Language, hundredths: i64) -> String {
    let minus = if hundredths < 0 { "−" } else { "" };
    format!("{minus}{}", points(language, hundredths.unsigned_abs()))
}

/// 05/03/2026 in Vietnamese, 5 March 2026 in English.
pub fn date(language: Language, day: Date) -> String {
    const MONTHS: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    let month = u8::from(day.month());
    match language {
        Language::Vi => format!("{:02}/{month:02}/{}", day.day(), day.year()),
        Language::En => {
            format!("{} {} {}", day.day(), MONTHS.get(usize::from(month).wrapping_sub(1)).unwrap_or(&""), day.year())
        }
    }
}

/// 10:32 in Vietnam; `seconds` since 1970 in UTC.
pub fn time_of_day(seconds: i64) -> String {
    let of_day = (seconds + 7 * 3600).rem_euclid(86_400);
    format!("{:02}:{:02}", of_day / 3600, of_day % 3600 / 60)
}

/// "15:30 ngày 22/11/2026".
pub fn moment(language: Language, seconds: i64) -> String {
    let day = date(language, day_in_vietnam(seconds));
    match language {
        Language::Vi => format!("{} ngày {day}", time_of_day(seconds)),
        Language::En => format!("{} on {day}", time_of_day(seconds)),
    }
}

/// "3 hộ", "1 unit", "3 units": a number with its noun. English nouns are given in the plural; their "s" goes at 1.
pub fn count_of(language: Language, value: u64, noun: &str) -> String {
    let noun = if language == Language::En && value == 1 { singular(noun) } else { noun.to_owned() };
    format!("{} {noun}", number(language, value))
}

fn singular(noun: &str) -> String {
    let Some(stem) = noun.strip_suffix('s') else { return noun.to_owned() };
    stem.strip_suffix("ie").map_or_else(|| stem.to_owned(), |stem| format!("{stem}y"))
}

/// 12,4 MB.
pub fn size(language: Language, bytes: u64) -> String {
    const UNITS: [&str; 4] = ["B", "KB", "MB", "GB"];
    let mut tenths = bytes.saturating_mul(10);
    let mut unit = 0;
    while tenths >= 10_240 && unit + 1 < UNITS.len() {
        tenths = (tenths + 512) / 1024;
        unit += 1;
    }
    let comma = language.pick(',', '.');
    let decimal =
        if unit == 0 || tenths.is_multiple_of(10) { String::new() } else { format!("{comma}{}", tenths % 10) };
    format!("{}{decimal} {}", number(language, tenths / 10), UNITS[unit])
}

/// The first 16 hex digits of a digest, enough for people to compare; what is no digest stands as it is.
pub fn short_digest(text: &str) -> String {
    text.parse::<Digest>().map_or_else(|_| text.to_owned(), |digest| digest.short())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::criteria::parse_iso;

    #[test]
    fn figures_are_written_as_each_language_does() {
        let day = parse_iso("2026-03-05");
        assert_eq!(day.map(|day| date(Language::Vi, day)).as_deref(), Some("05/03/2026"));
        assert_eq!(day.map(|day| date(Language::En, day)).as_deref(), Some("5 March 2026"));
        assert_eq!(number(Language::Vi, 1_250_000), "1.250.000");
        assert_eq!(number(Language::En, 999), "999");
        assert_eq!(percent(Language::Vi, Share { part: 117, whole: 120 }, Some(100)), "97,5%");
        for (hundredths, vi) in [(0, "0"), (600, "6"), (1_250, "12,5"), (25, "0,25"), (1, "0,01"), (100_000, "1.000")] {
            assert_eq!(points(Language::Vi, hundredths), vi);
        }
        assert_eq!(points(Language::En, 123_405), "1,234.05");
        assert_eq!(count_of(Language::En, 1, "households"), "1 household");
        assert_eq!(count_of(Language::En, 2, "bodies"), "2 bodies");
        assert_eq!(count_of(Language::Vi, 1, "hộ"), "1 hộ");
        assert_eq!(size(Language::Vi, 1_300_000), "1,2 MB");
        assert_eq!(size(Language::En, 900), "900 B");
        assert_eq!(moment(Language::Vi, 1_794_761_999), "23:59 ngày 15/11/2026");
        assert_eq!(short_digest(&format!("sha256:{:064}", 7)), "0".repeat(16));
        assert_eq!(short_digest("none"), "none");
    }
}
