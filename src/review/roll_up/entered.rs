//! Counts that a reviewer enters once for the whole: as typed, and as they are understood.

use super::indicators::IndicatorCounts;
use crate::assessment::{NumberFault, read_number};
use crate::criteria::{AskedOf, CountAsked, Form, Indicator};
use std::collections::BTreeMap;

/// Indicator id → count id → as typed, of one programme and one year.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EnteredCounts(BTreeMap<String, BTreeMap<String, String>>);

/// What a reviewer may enter of an indicator: everything where nobody else is asked; the base of a change, which units may not know;
/// nothing of what the roll-up counts itself.
pub fn entered_once(indicator: &Indicator) -> Vec<&CountAsked> {
    let is_asked = |count: &&CountAsked| match (&indicator.form, &indicator.asked_of) {
        (Form::QualifiedUnits { .. }, _) => false,
        (_, AskedOf::RollUp) => true,
        (Form::Change { base, .. }, AskedOf::Units(_)) => count.id == *base,
        (Form::Ratio { .. } | Form::Number { .. } | Form::ShareOfUnits { .. }, AskedOf::Units(_)) => false,
    };
    indicator.counts.iter().filter(is_asked).collect()
}

impl EnteredCounts {
    /// What was typed.
    pub fn typed(&self, indicator: &str, count: &str) -> &str {
        self.0.get(indicator).and_then(|counts| counts.get(count)).map_or("", String::as_str)
    }

    /// Types it.
    pub fn set(&mut self, indicator: &str, count: &str, text: &str) {
        self.0.entry(indicator.to_owned()).or_default().insert(count.to_owned(), text.to_owned());
    }

    /// What a typed number means; `None` where nothing is typed.
    pub fn understood(&self, indicator: &str, count: &str) -> Option<Result<u64, NumberFault>> {
        let number = read_number(self.typed(indicator, count))?;
        Some(number.map(|number| u64::try_from(number).unwrap_or_default()))
    }

    /// Part and whole where the part is the larger. It counts and is only told.
    pub fn above_whole(&self, indicator: &Indicator) -> Option<(u64, u64)> {
        indicator.above_whole(|count| self.understood(&indicator.id, count)?.ok())
    }

    /// Those that are numbers.
    pub fn counts(&self) -> IndicatorCounts {
        let of = |(indicator, counts): (&String, &BTreeMap<String, String>)| {
            let count = |id: &String| Some((id.clone(), self.understood(indicator, id)?.ok()?));
            (indicator.clone(), counts.keys().filter_map(count).collect())
        };
        self.0.iter().map(of).collect()
    }

    /// As it is kept: JSON.
    pub fn to_text(&self) -> String {
        serde_json::to_string(&self.0).unwrap_or_default()
    }

    /// Reads what was kept.
    pub fn of_text(text: &str) -> Option<EnteredCounts> {
        serde_json::from_str(text).ok().map(EnteredCounts)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::criteria::shipped_programmes;

    #[test]
    fn what_is_typed_is_kept_as_typed_and_counts_where_it_is_a_number() {
        let mut entered = EnteredCounts::default();
        for (count, text) in [("a", "1.250"), ("b", "mười"), ("c", "-1"), ("d", " ")] {
            entered.set("x", count, text);
        }
        let back = EnteredCounts::of_text(&entered.to_text()).expect("as it was written");
        assert_eq!(back, entered);
        assert_eq!(back.counts()["x"], BTreeMap::from([("a".to_owned(), 1_250)]));
        assert_eq!(back.understood("x", "b"), Some(Err(NumberFault::NotWhole)));
        assert_eq!(back.understood("x", "c"), Some(Err(NumberFault::Negative)));
        assert_eq!((back.understood("x", "d"), back.typed("y", "a")), (None, ""));
        assert_eq!(EnteredCounts::of_text("{"), None);
    }

    #[test]
    fn a_part_that_is_larger_than_its_whole_is_told_and_counts() {
        let asked_once = |indicator: &&Indicator| {
            matches!(indicator.form, Form::Ratio { .. }) && indicator.asked_of == AskedOf::RollUp
        };
        let programmes = shipped_programmes().iter().filter_map(|file| file.checked());
        let ratio = programmes.filter_map(|programme| programme.indicators.iter().find(asked_once)).next();
        let indicator = ratio.expect("a ratio that is entered once");
        let Form::Ratio { part, whole } = &indicator.form else { unreachable!("a ratio") };
        for (typed, told) in [("12", Some((12, 10))), ("10", None), ("mười", None), ("", None)] {
            let mut entered = EnteredCounts::default();
            entered.set(&indicator.id, part, typed);
            entered.set(&indicator.id, whole, "10");
            assert_eq!(entered.above_whole(indicator), told, "{typed}");
            let counts = entered.counts();
            assert_eq!(counts[&indicator.id].contains_key(part), typed.parse::<u64>().is_ok(), "{typed}");
        }
    }

    #[test]
    fn only_what_nobody_else_is_asked_and_bases_are_entered_once() {
        for shipped in shipped_programmes() {
            for indicator in &shipped.checked().expect("a programme").indicators {
                let asked: Vec<&str> = entered_once(indicator).iter().map(|count| count.id.as_str()).collect();
                match (&indicator.form, &indicator.asked_of) {
                    (Form::QualifiedUnits { .. }, _) => assert!(asked.is_empty()),
                    (_, AskedOf::RollUp) => assert_eq!(asked.len(), indicator.counts.len()),
                    (Form::Change { base, .. }, _) => assert_eq!(asked, [base]),
                    _ => assert!(asked.is_empty()),
                }
            }
        }
    }
}
