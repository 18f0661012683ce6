//! The five kinds of unit, their assessment periods and deadlines (Điều 1, 8 and 9 of the circular).

use super::calendar::{Date, Period, Window, day};

/// Whom the circular speaks of (Điều 1 khoản 2, Điều 2).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum UnitKind {
    /// Khu dân cư, Điều 4.
    ResidentialArea,
    /// Xã, phường, đặc khu (thị trấn until 2025), Điều 5.
    Commune,
    /// Cơ quan, Điều 6.
    Agency,
    /// Doanh nghiệp, Điều 6.
    Enterprise,
    /// Cơ sở giáo dục, Điều 7.
    EducationalInstitution,
}

impl UnitKind {
    /// All five, in the order of the circular.
    pub const ALL: [UnitKind; 5] = [
        UnitKind::ResidentialArea,
        UnitKind::Commune,
        UnitKind::Agency,
        UnitKind::Enterprise,
        UnitKind::EducationalInstitution,
    ];

    /// The four kinds that a commune counts in Điều 5 khoản 4, in the order of its rows.
    pub const IN_COVERAGE: [UnitKind; 4] =
        [UnitKind::ResidentialArea, UnitKind::Agency, UnitKind::Enterprise, UnitKind::EducationalInstitution];

    /// The id used in every file.
    pub const fn id(self) -> &'static str {
        match self {
            UnitKind::ResidentialArea => "residential_area",
            UnitKind::Commune => "commune",
            UnitKind::Agency => "agency",
            UnitKind::Enterprise => "enterprise",
            UnitKind::EducationalInstitution => "educational_institution",
        }
    }

    /// The kind with this id.
    pub fn from_id(id: &str) -> Option<UnitKind> {
        UnitKind::ALL.into_iter().find(|kind| kind.id() == id)
    }

    /// The assessment period named after `year`: 01/11–31/10 for residential areas, 16/11–15/11 for the others (Điều 8 khoản 2).
    /// Nothing for a year outside 1901–9999.
    pub fn period(self, year: i32) -> Option<Period> {
        let before = year.checked_sub(1)?;
        let (from, to) = match self {
            UnitKind::ResidentialArea => (day(before, 11, 1)?, day(year, 10, 31)?),
            UnitKind::Commune | UnitKind::Agency | UnitKind::Enterprise | UnitKind::EducationalInstitution => {
                (day(before, 11, 16)?, day(year, 11, 15)?)
            }
        };
        Some(Period { year, window: Window { from, to } })
    }

    /// The last day for the decision: "trước ngày 15 tháng 11" and "trước ngày 20 tháng 11" (Điều 9 khoản 1).
    pub fn last_decision_day(self, year: i32) -> Option<Date> {
        match self {
            UnitKind::ResidentialArea => day(year, 11, 14),
            UnitKind::Commune | UnitKind::Agency | UnitKind::Enterprise | UnitKind::EducationalInstitution => {
                day(year, 11, 19)
            }
        }
    }

    /// The year whose period holds this day.
    pub fn year_of(self, today: Date) -> i32 {
        let next = self.period(today.year() + 1).is_some_and(|period| period.window.contains(today));
        if next { today.year() + 1 } else { today.year() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::criteria::{iso, parse_iso};

    #[test]
    fn periods_and_deadlines_are_those_of_the_circular() {
        let cases = [
            (UnitKind::ResidentialArea, "2025-11-01", "2026-10-31", "2026-11-14"),
            (UnitKind::Commune, "2025-11-16", "2026-11-15", "2026-11-19"),
            (UnitKind::Agency, "2025-11-16", "2026-11-15", "2026-11-19"),
            (UnitKind::Enterprise, "2025-11-16", "2026-11-15", "2026-11-19"),
            (UnitKind::EducationalInstitution, "2025-11-16", "2026-11-15", "2026-11-19"),
        ];
        for (kind, from, to, decision) in cases {
            let window = kind.period(2026).map(|period| (iso(period.window.from), iso(period.window.to)));
            assert_eq!(window, Some((from.to_owned(), to.to_owned())), "{kind:?}");
            assert_eq!(kind.last_decision_day(2026).map(iso).as_deref(), Some(decision), "{kind:?}");
        }
    }

    #[test]
    fn a_year_outside_the_calendar_has_no_period() {
        for year in [i32::MIN, -1, 0, 1900, 10_000, i32::MAX] {
            assert_eq!(UnitKind::Commune.period(year), None, "{year}");
        }
        assert!(UnitKind::Commune.period(1901).is_some() && UnitKind::Commune.period(9999).is_some());
    }

    #[test]
    fn a_day_belongs_to_the_year_whose_period_holds_it() {
        for (kind, today, year) in [
            (UnitKind::Commune, "2026-11-15", 2026),
            (UnitKind::Commune, "2026-11-16", 2027),
            (UnitKind::ResidentialArea, "2026-10-31", 2026),
            (UnitKind::ResidentialArea, "2026-11-01", 2027),
        ] {
            assert_eq!(parse_iso(today).map(|day| kind.year_of(day)), Some(year), "{kind:?} {today}");
        }
    }
}
