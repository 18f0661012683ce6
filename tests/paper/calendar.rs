//! The calendar file, by the rules of RFC 5545.

use antt::criteria::UnitKind;
use antt::paper::calendar::{Deadlines, calendar};
use antt::text::Language;

fn of(kind: UnitKind, unit: &str, language: Language) -> String {
    let id = "urn:uuid:6f9619ff-8b86-4011-b42d-00cf4fc964ff";
    calendar(Deadlines { language, kind, year: 2026, unit, id, made_at: 1_794_762_000 })
}

/// Lines as they were before they were folded (section 3.1).
fn unfolded(file: &str) -> Vec<String> {
    file.replace("\r\n ", "").split_terminator("\r\n").map(str::to_owned).collect()
}

fn values<'l>(lines: &'l [String], name: &str) -> Vec<&'l str> {
    lines.iter().filter_map(|line| line.strip_prefix(name)).collect()
}

#[test]
fn lines_end_with_crlf_and_have_at_most_75_octets() {
    let long = "Trường Trung học phổ thông chuyên Nguyễn Thị Minh Khai, ".repeat(6);
    for language in [Language::Vi, Language::En] {
        for kind in UnitKind::ALL {
            let file = of(kind, &long, language);
            assert!(file.ends_with("END:VCALENDAR\r\n"));
            assert_eq!(file.matches('\n').count(), file.matches("\r\n").count());
            assert!(file.split("\r\n").all(|line| line.len() <= 75), "{file}");
            // Every piece is UTF-8 by being a `str`; and nothing was lost in folding.
            let summary = format!("({})", long.replace(',', "\\,"));
            assert!(unfolded(&file).iter().any(|line| line.starts_with("SUMMARY:") && line.ends_with(&summary)));
        }
    }
}

#[test]
fn the_days_are_those_of_the_circular() {
    for kind in UnitKind::ALL {
        let (ends, after, decided) = match kind {
            UnitKind::ResidentialArea => ("20261031", "20261101", "20261114"),
            _ => ("20261115", "20261116", "20261119"),
        };
        let lines = unfolded(&of(kind, "", Language::Vi));
        assert_eq!(values(&lines, "DTSTART;VALUE=DATE:"), ["20260331", ends, decided], "{kind:?}");
        assert_eq!(
            values(&lines, "DTEND;VALUE=DATE:")[..2],
            ["20260401", after],
            "the day after, which is not part of it"
        );
    }
}

#[test]
fn every_event_is_complete_and_known_again() {
    let lines = unfolded(&of(UnitKind::Agency, "Sở Y tế", Language::Vi));
    let count = |line: &str| lines.iter().filter(|found| *found == line).count();
    assert_eq!(lines[..2], ["BEGIN:VCALENDAR", "VERSION:2.0"]);
    for part in ["VEVENT", "VALARM"] {
        assert_eq!((count(&format!("BEGIN:{part}")), count(&format!("END:{part}"))), (3, 3));
    }
    let mut uids = values(&lines, "UID:");
    assert_eq!(uids.len(), 3);
    uids.sort_unstable();
    uids.dedup();
    assert_eq!(uids.len(), 3, "each its own");
    assert_eq!(of(UnitKind::Agency, "Sở Y tế", Language::Vi), of(UnitKind::Agency, "Sở Y tế", Language::Vi));
    assert_eq!(values(&lines, "DTSTAMP:"), ["20261115T170000Z"; 3], "in UTC");
    assert_eq!(values(&lines, "TRIGGER:"), ["-P14D", "-P14D", "-P7D"]);
}

#[test]
fn what_means_something_in_a_calendar_is_escaped() {
    let lines = unfolded(&of(UnitKind::Enterprise, "A\\B; C, D\nE\r\nEND:VCALENDAR\u{7}", Language::En));
    let summary = values(&lines, "SUMMARY:")[0];
    assert!(summary.contains("(A\\\\B\\; C\\, D\\nE\\nEND:VCALENDAR )"), "{summary}");
    assert_eq!(lines.iter().filter(|line| *line == "END:VCALENDAR").count(), 1);
}
