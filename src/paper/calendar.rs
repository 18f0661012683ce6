//! The deadlines of a year as an iCalendar file (RFC 5545). Written here: the crate `icalendar` brings a clock and random UIDs, and a
//! calendar of three days needs neither.

use crate::criteria::{Date, UnitKind, Window, day_in_vietnam};
use crate::text::paper::calendar as words;
use crate::text::{Language, Say};

/// Whose deadlines, and when the file was made.
#[derive(Clone, Copy, Debug)]
pub struct Deadlines<'a> {
    pub language: Language,
    pub kind: UnitKind,
    pub year: i32,
    /// Its name; blank where it has none yet.
    pub unit: &'a str,
    /// `urn:uuid:` of the assessment: importing the file again changes its events and adds none.
    pub id: &'a str,
    /// UTC seconds.
    pub made_at: i64,
}

/// A day by which something must be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Deadline {
    /// A part of its UID.
    pub id: &'static str,
    pub day: Date,
    pub what: Say,
    pub why: Say,
    /// Days before it on which a calendar reminds.
    pub remind: u32,
}

/// The three of a year, in order; none for a year without a period.
pub fn deadlines(kind: UnitKind, year: i32) -> Vec<Deadline> {
    let first = Window::first_quarter(year).map(|quarter| Deadline {
        id: "first-quarter",
        day: quarter.to,
        what: words::FIRST_QUARTER,
        why: words::FIRST_QUARTER_WHY,
        remind: 14,
    });
    let ends = kind.period(year).map(|period| Deadline {
        id: "period",
        day: period.window.to,
        what: words::PERIOD_ENDS,
        why: words::PERIOD_ENDS_WHY,
        remind: 14,
    });
    let decided = kind.last_decision_day(year).map(|day| Deadline {
        id: "decision",
        day,
        what: words::DECISION,
        why: words::DECISION_WHY,
        remind: 7,
    });
    if ends.is_none() {
        return Vec::new();
    }
    [first, ends, decided].into_iter().flatten().collect()
}

/// The file: lines that end with CRLF and are folded at 75 octets.
pub fn calendar(of: Deadlines<'_>) -> String {
    let mut out = String::new();
    let name = words::name(of.language, of.unit, of.year);
    line(&mut out, "BEGIN:VCALENDAR");
    line(&mut out, "VERSION:2.0");
    line(&mut out, "PRODID:-//antt//antt//VI");
    line(&mut out, "CALSCALE:GREGORIAN");
    line(&mut out, "METHOD:PUBLISH");
    line(&mut out, &format!("X-WR-CALNAME:{}", escaped(&name)));
    for deadline in deadlines(of.kind, of.year) {
        event(&mut out, of, &deadline);
    }
    line(&mut out, "END:VCALENDAR");
    out
}

fn event(out: &mut String, of: Deadlines<'_>, deadline: &Deadline) {
    let Some(next) = deadline.day.next_day() else { return };
    let say = |sentence: Say| of.language.say(sentence);
    let summary = escaped(&words::summary(say(deadline.what), of.unit));
    line(out, "BEGIN:VEVENT");
    line(out, &format!("UID:{}-{}-{}@antt", of.id.trim_start_matches("urn:uuid:"), of.year, deadline.id));
    line(out, &format!("DTSTAMP:{}", moment(of.made_at)));
    line(out, &format!("DTSTART;VALUE=DATE:{}", basic(deadline.day)));
    line(out, &format!("DTEND;VALUE=DATE:{}", basic(next)));
    line(out, &format!("SUMMARY:{summary}"));
    line(out, &format!("DESCRIPTION:{}", escaped(say(deadline.why))));
    line(out, "TRANSP:TRANSPARENT");
    line(out, "BEGIN:VALARM");
    line(out, "ACTION:DISPLAY");
    line(out, &format!("TRIGGER:-P{}D", deadline.remind));
    line(out, &format!("DESCRIPTION:{summary}"));
    line(out, "END:VALARM");
    line(out, "END:VEVENT");
}

/// `20261115`.
fn basic(day: Date) -> String {
    format!("{:04}{:02}{:02}", day.year(), u8::from(day.month()), day.day())
}

/// `20261115T083000Z`. The day in Vietnam of a moment seven hours earlier is its day in UTC.
fn moment(seconds: i64) -> String {
    let of_day = seconds.rem_euclid(86_400);
    let day = day_in_vietnam(seconds.saturating_sub(7 * 3600));
    format!("{}T{:02}{:02}{:02}Z", basic(day), of_day / 3600, of_day % 3600 / 60, of_day % 60)
}

/// Section 3.3.11: backslash, semicolon, comma and ends of lines. Other control characters have no place in a text.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.replace("\r\n", "\n").chars() {
        match letter {
            '\\' | ';' | ',' => escaped.extend(['\\', letter]),
            '\n' => escaped.push_str("\\n"),
            control if control.is_control() => escaped.push(' '),
            other => escaped.push(other),
        }
    }
    escaped
}

/// The longest line in octets, without its end.
const LONGEST: usize = 75;

/// Section 3.1: folded before a letter, never within one.
fn line(out: &mut String, content: &str) {
    let mut octets = 0;
    for letter in content.chars() {
        if octets + letter.len_utf8() > LONGEST {
            out.push_str("\r\n ");
            octets = 1;
        }
        out.push(letter);
        octets += letter.len_utf8();
    }
    out.push_str("\r\n");
}
