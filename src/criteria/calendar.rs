//! Days: how they are read and written, and the spans that the circular asks about. Clocks live in the browser's room.

use time::{Duration, Month, OffsetDateTime, UtcOffset};

/// A day of the Gregorian calendar.
pub type Date = time::Date;

/// First and last day, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    /// First day.
    pub from: Date,
    /// Last day.
    pub to: Date,
}

impl Window {
    /// Whether the day lies inside, the two ends included.
    pub fn contains(self, day: Date) -> bool {
        self.from <= day && day <= self.to
    }

    /// January to March of the year: "Quý I" of Điều 4–7, khoản 1.
    pub fn first_quarter(year: i32) -> Option<Window> {
        Some(Window { from: day(year, 1, 1)?, to: day(year, 3, 31)? })
    }
}

/// The assessment period of a year (Điều 8 khoản 2).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    /// The year that the assessment is named after.
    pub year: i32,
    /// The days that count.
    pub window: Window,
}

/// The day, or nothing where the calendar has none such or the year lies outside 1900–9999.
pub(super) fn day(year: i32, month: u8, day: u8) -> Option<Date> {
    if !(1900..=9999).contains(&year) {
        return None;
    }
    Date::from_calendar_date(year, Month::try_from(month).ok()?, day).ok()
}

/// Reads `2026-03-31` and nothing else.
pub fn parse_iso(text: &str) -> Option<Date> {
    let bytes = text.as_bytes();
    if bytes.len() != 10 || bytes[4] != b'-' || bytes[7] != b'-' {
        return None;
    }
    day(digits(&text[..4])?, u8::try_from(digits(text.get(5..7)?)?).ok()?, u8::try_from(digits(text.get(8..)?)?).ok()?)
}

/// Reads a day as people type it: `31/03/2026`, `31-3-2026`, `31.3.2026`, or ISO. Blanks around are ignored.
pub fn parse_day(text: &str) -> Option<Date> {
    let text = text.trim();
    if let Some(date) = parse_iso(text) {
        return Some(date);
    }
    let parts: Vec<&str> = text.split(['/', '-', '.']).map(str::trim).collect();
    let [d, m, y] = parts[..] else { return None };
    if d.is_empty() || d.len() > 2 || m.is_empty() || m.len() > 2 || y.len() != 4 {
        return None;
    }
    day(digits(y)?, u8::try_from(digits(m)?).ok()?, u8::try_from(digits(d)?).ok()?)
}

fn digits(text: &str) -> Option<i32> {
    if text.bytes().all(|b| b.is_ascii_digit()) { text.parse().ok() } else { None }
}

/// Writes `2026-03-31`.
pub fn iso(date: Date) -> String {
    format!("{:04}-{:02}-{:02}", date.year(), u8::from(date.month()), date.day())
}

/// The day on which a moment falls in Vietnam (UTC+7, no summer time). `seconds` since 1970 in UTC.
pub fn day_in_vietnam(seconds: i64) -> Date {
    let utc = OffsetDateTime::from_unix_timestamp(seconds).unwrap_or(OffsetDateTime::UNIX_EPOCH);
    let offset = UtcOffset::from_hms(7, 0, 0).unwrap_or(UtcOffset::UTC);
    utc.checked_to_offset(offset).map_or_else(|| (utc + Duration::ZERO).date(), OffsetDateTime::date)
}

/// The first second of a day in Vietnam, since 1970 in UTC.
pub fn start_in_vietnam(day: Date) -> i64 {
    const AHEAD: i64 = 7 * 3600;
    (i64::from(day.to_julian_day()) - JULIAN_DAY_OF_1970) * 86_400 - AHEAD
}

/// The seconds since 1970 of a timestamp as documents carry it: `2026-11-22T08:30:00Z`.
pub fn utc_seconds(timestamp: &str) -> Option<i64> {
    let (day, time) = timestamp.strip_suffix('Z')?.split_once('T')?;
    let parts: Vec<&str> = time.split(':').collect();
    let [hours, minutes, seconds] = parts[..] else { return None };
    let days = i64::from(parse_iso(day)?.to_julian_day()) - JULIAN_DAY_OF_1970;
    Some(days * 86_400 + i64::from(digits(hours)? * 3600 + digits(minutes)? * 60 + digits(seconds)?))
}

/// The day in Vietnam of a timestamp; nothing for a year that the product has no days of.
pub fn day_of_timestamp(timestamp: &str) -> Option<Date> {
    utc_seconds(timestamp).map(day_in_vietnam)
}

/// 1 January 1970.
const JULIAN_DAY_OF_1970: i64 = 2_440_588;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read_as_typed_in_vietnam() {
        let march = day(2026, 3, 5);
        for text in ["05/03/2026", "5/3/2026", " 5-3-2026 ", "5.3.2026", "2026-03-05", "5 / 3 / 2026"] {
            assert_eq!(parse_day(text), march, "{text}");
        }
    }

    #[test]
    fn what_is_no_day_is_refused() {
        for text in [
            "",
            "31/02/2026",
            "29/02/2025",
            "3/2026",
            "5/3/26",
            "32/1/2026",
            "5/13/2026",
            "năm/3/2026",
            "+5/3/2026",
            "05/03/2026/1",
            "0/1/2026",
        ] {
            assert_eq!(parse_day(text), None, "{text}");
        }
        for text in ["2026-3-05", "2026-02-30", "05/03/2026", "2026-03-0５", "20260305"] {
            assert_eq!(parse_iso(text), None, "{text}");
        }
    }

    #[test]
    fn the_day_of_a_written_time_is_the_day_in_vietnam() {
        for (text, expected) in [
            ("2026-11-15T16:59:59Z", Some("2026-11-15")),
            ("2026-11-15T17:00:00Z", Some("2026-11-16")),
            ("2026-12-31T23:30:00Z", Some("2027-01-01")),
            ("0001-01-01T00:00:00Z", None),
            ("2026-11-15", None),
        ] {
            assert_eq!(day_of_timestamp(text).map(iso).as_deref(), expected, "{text}");
        }
    }

    #[test]
    fn the_day_of_a_moment_is_the_day_in_vietnam() {
        // 2026-11-15T17:00:00Z is midnight of 16 November at UTC+7.
        assert_eq!(iso(day_in_vietnam(1_794_762_000)), "2026-11-16");
        assert_eq!(iso(day_in_vietnam(1_794_761_999)), "2026-11-15");
    }

    #[test]
    fn a_timestamp_is_a_moment_in_utc() {
        assert_eq!(utc_seconds("1970-01-01T00:00:00Z"), Some(0));
        assert_eq!(parse_iso("2026-11-16").map(start_in_vietnam), utc_seconds("2026-11-15T17:00:00Z"));
        assert_eq!(utc_seconds("2026-11-15T17:00:00Z"), Some(1_794_762_000));
        for text in ["", "2026-11-15", "2026-11-15T17:00Z", "2026-11-15T17:00:00", "2026-02-30T00:00:00Z"] {
            assert_eq!(utc_seconds(text), None, "{text}");
        }
    }
}
