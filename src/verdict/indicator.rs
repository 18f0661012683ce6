//! The figures of a programme's indicators out of whole numbers, and whether a target is reached: compared as fractions, so that
//! sums over thousands of units are exact.

use super::percent::{Share, written};
use crate::criteria::{Comparison, Form, Indicator, Target};
use std::collections::BTreeMap;

/// Count name → number.
pub type Counts = BTreeMap<String, u64>;

/// What the counts say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Figure {
    /// A part of a whole, which may be 0 where nothing occurred, and which the part may exceed: a case of last year is cleared up now.
    Share(Share),
    /// Now against a base, which may be 0.
    Change { base: u64, current: u64 },
    /// A number.
    Number(u64),
}

/// Whether a target is reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Attainment {
    /// Đạt chỉ tiêu.
    Reached,
    /// Chưa đạt chỉ tiêu.
    NotReached,
    /// Nothing of which a share could be taken.
    Undetermined,
    /// The programme sets none.
    NoTarget,
    /// It is one for all units together, so that a single one neither reaches nor misses it.
    OfTheWhole,
}

/// A figure beside its target.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Measured {
    /// The figure.
    pub figure: Figure,
    /// The target, where there is one.
    pub target: Option<Target>,
    /// Whether it is reached.
    pub attainment: Attainment,
}

/// A change by its direction. The share is of the base, which is above 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Fewer by so many.
    Down { by: u64 },
    /// The same.
    Same,
    /// More by so many.
    Up { by: u64 },
}

/// Whether every count that the indicator asks is there. Only then it counts.
pub fn is_complete(indicator: &Indicator, counts: &Counts) -> bool {
    indicator.counts.iter().all(|asked| counts.contains_key(&asked.id))
}

/// The counts of one unit as they are added up: a share of units counts the unit itself.
pub fn summand(indicator: &Indicator, counts: &Counts) -> Counts {
    match &indicator.form {
        Form::ShareOfUnits { minimum } => {
            let reaches = indicator.counts.iter().any(|asked| counts.get(&asked.id) >= Some(&u64::from(*minimum)));
            Counts::from([(PART.to_owned(), u64::from(reaches)), (WHOLE.to_owned(), 1)])
        }
        Form::Ratio { .. } | Form::Change { .. } | Form::Number { .. } | Form::QualifiedUnits { .. } => {
            let asked = indicator.counts.iter().filter_map(|asked| counts.get_key_value(&asked.id));
            asked.map(|(id, count)| (id.clone(), *count)).collect()
        }
    }
}

/// Names of what is counted of units themselves; the indicator asks no counts of these names of anybody.
pub const PART: &str = "part";
/// See [`PART`].
pub const WHOLE: &str = "whole";

/// The figure out of counts that were added up, one unit's or thousands'; nothing where a count is missing.
pub fn measure(indicator: &Indicator, sums: &Counts) -> Option<Measured> {
    let sum = |id: &str| sums.get(id).copied();
    let figure = match &indicator.form {
        Form::Ratio { part, whole } => Figure::Share(Share { part: sum(part)?, whole: sum(whole)? }),
        Form::Change { base, current, .. } => Figure::Change { base: sum(base)?, current: sum(current)? },
        Form::Number { .. } => {
            let counts: Option<Vec<u64>> = indicator.counts.iter().map(|asked| sum(&asked.id)).collect();
            Figure::Number(counts?.into_iter().fold(0, u64::saturating_add))
        }
        Form::ShareOfUnits { .. } | Form::QualifiedUnits { .. } => {
            Figure::Share(Share { part: sum(PART)?, whole: sum(WHOLE)? })
        }
    };
    let attainment = indicator.target.map_or(Attainment::NoTarget, |target| attainment(figure, target));
    Some(Measured { figure, target: indicator.target, attainment })
}

/// The figure of a single unit, out of what it adds to the sums. A target for what many units come to is none for each of them: of a
/// number that is added up, and of a share of units, a unit has its figure and no verdict.
pub fn measure_unit(indicator: &Indicator, summand: &Counts) -> Option<Measured> {
    let measured = measure(indicator, summand)?;
    let is_of_the_whole = match &indicator.form {
        Form::Number { .. } | Form::ShareOfUnits { .. } | Form::QualifiedUnits { .. } => indicator.target.is_some(),
        Form::Ratio { .. } | Form::Change { .. } => false,
    };
    Some(if is_of_the_whole { Measured { attainment: Attainment::OfTheWhole, ..measured } } else { measured })
}

/// A share of nothing reaches no target and misses none.
fn attainment(figure: Figure, target: Target) -> Attainment {
    let percent = |part: u64, whole: u64| {
        let value = u128::from(target.value);
        target.comparison.holds(u128::from(part) * 100, value * u128::from(whole))
    };
    let reached = match figure {
        Figure::Share(Share { whole: 0, .. }) => return Attainment::Undetermined,
        Figure::Share(Share { part, whole }) => percent(part, whole),
        Figure::Change { base, current } => percent(current, base),
        Figure::Number(number) => target.comparison.holds(u128::from(number), u128::from(target.value)),
    };
    if reached { Attainment::Reached } else { Attainment::NotReached }
}

impl Measured {
    /// The figure in percent, with the decimal separator of a language: of the whole, or of the base by which it went up or down.
    /// Nothing for numbers and for shares of nothing. At most one decimal, half up, a trailing zero dropped; more where rounding would
    /// say of a target what isn't so.
    pub fn percent(&self, separator: char) -> Option<String> {
        let (share, target) = match self.figure {
            Figure::Share(share) => (share, self.target.map(|target| (target.comparison, target.value))),
            Figure::Change { base, current } => {
                let share = Share { part: base.abs_diff(current), whole: base };
                (share, self.target.and_then(|target| of_change(target, current <= base)))
            }
            Figure::Number(_) => return None,
        };
        (share.whole > 0).then(|| shown(share, target, separator))
    }

    /// Which way a change went.
    pub const fn direction(&self) -> Option<Direction> {
        match self.figure {
            Figure::Change { base, current } if current < base => Some(Direction::Down { by: base - current }),
            Figure::Change { base, current } if current > base => Some(Direction::Up { by: current - base }),
            Figure::Change { .. } => Some(Direction::Same),
            Figure::Share(_) | Figure::Number(_) => None,
        }
    }
}

/// A target in percent of the base as one for the decrease or the increase: at most 90 % of the base is down by at least 10 %.
/// Nothing where figure and target lie on different sides of the base, so that no rounding confuses them.
fn of_change(target: Target, went_down: bool) -> Option<(Comparison, u32)> {
    if !went_down {
        return target.value.checked_sub(100).map(|value| (target.comparison, value));
    }
    let mirrored = match target.comparison {
        Comparison::AtLeast => Comparison::AtMost,
        Comparison::MoreThan => Comparison::LessThan,
        Comparison::AtMost => Comparison::AtLeast,
        Comparison::LessThan => Comparison::MoreThan,
    };
    100_u32.checked_sub(target.value).map(|value| (mirrored, value))
}

/// As many decimals as let the rounded figure compare with the target like the exact one; beyond twelve it is cut to the side of it.
fn shown(share: Share, target: Option<(Comparison, u32)>, separator: char) -> String {
    let agrees = |decimals: &u32| {
        target.is_none_or(|(comparison, value)| {
            let exact = comparison.holds(u128::from(share.part) * 100, u128::from(value) * u128::from(share.whole));
            let rounded = comparison.holds(share.rounded(*decimals), u128::from(value) * 10_u128.pow(*decimals));
            exact == rounded
        })
    };
    let decimals = (1..=12).find(agrees).unwrap_or(12);
    written(share.rounded(decimals), decimals, separator)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::criteria::{AskedOf, Bilingual, CountAsked};

    fn words() -> Bilingual {
        Bilingual { vi: "vụ".into(), en: "cases".into() }
    }

    fn indicator(form: Form, counts: &[&str], target: Option<(Comparison, u32)>) -> Indicator {
        let asked = |id: &&str| CountAsked { id: (*id).to_owned(), label: words() };
        Indicator {
            id: "x".into(),
            title: words(),
            asked_of: AskedOf::RollUp,
            form,
            counts: counts.iter().map(asked).collect(),
            target: target.map(|(comparison, value)| Target { comparison, value, due: None }),
        }
    }

    fn ratio(target: (Comparison, u32)) -> Indicator {
        indicator(Form::Ratio { part: "a".into(), whole: "b".into() }, &["a", "b"], Some(target))
    }

    fn change(target: (Comparison, u32)) -> Indicator {
        let form = Form::Change { base: "a".into(), current: "b".into(), base_year: None, noun: words() };
        indicator(form, &["a", "b"], Some(target))
    }

    fn measured(indicator: &Indicator, a: u64, b: u64) -> (Attainment, Option<String>) {
        let counts = Counts::from([("a".to_owned(), a), ("b".to_owned(), b)]);
        let measured = measure(indicator, &counts).expect("both counts");
        (measured.attainment, measured.percent(','))
    }

    #[test]
    fn a_change_went_up_or_down_by_so_many_or_is_none() {
        let of_change = change((Comparison::AtMost, 90));
        for (base, current, direction) in [
            (50, 45, Direction::Down { by: 5 }),
            (50, 55, Direction::Up { by: 5 }),
            (50, 50, Direction::Same),
            (0, 0, Direction::Same),
        ] {
            let counts = Counts::from([("a".to_owned(), base), ("b".to_owned(), current)]);
            let measured = measure(&of_change, &counts).expect("both counts");
            assert_eq!(measured.direction(), Some(direction), "{base} → {current}");
        }
    }

    #[test]
    fn a_share_is_compared_exactly_and_shown_so_that_it_never_says_otherwise() {
        use Attainment::{NotReached, Reached, Undetermined};
        use Comparison::{AtLeast, AtMost, LessThan, MoreThan};
        for (target, part, whole, attainment, shown) in [
            ((AtLeast, 80), 4, 5, Reached, Some("80")),
            ((AtLeast, 80), 1_999, 2_500, NotReached, Some("79,96")),
            ((MoreThan, 90), 9, 10, NotReached, Some("90")),
            ((MoreThan, 90), 9_001, 10_000, Reached, Some("90,01")),
            ((LessThan, 15), 15, 100, NotReached, Some("15")),
            ((LessThan, 15), 14_996, 100_000, Reached, Some("14,996")),
            ((AtMost, 95), 95_001, 100_000, NotReached, Some("95,001")),
            ((AtMost, 95), 949_999, 1_000_000, Reached, Some("95")),
            ((AtLeast, 95), 12, 10, Reached, Some("120")),
            ((AtLeast, 95), 0, 0, Undetermined, None),
        ] {
            let expected = (attainment, shown.map(str::to_owned));
            assert_eq!(measured(&ratio(target), part, whole), expected, "{target:?} {part}/{whole}");
        }
    }

    #[test]
    fn a_change_is_compared_with_its_base_and_shown_as_what_it_went_up_or_down_by() {
        use Attainment::{NotReached, Reached};
        use Comparison::{AtLeast, AtMost, LessThan};
        for (target, base, current, attainment, shown) in [
            ((AtMost, 90), 2_351, 1_300, Reached, Some("44,7")),
            ((AtMost, 90), 10_000, 9_004, NotReached, Some("9,96")),
            ((AtMost, 100), 2_683, 4_225, NotReached, Some("57,5")),
            ((AtMost, 100), 10_000, 10_001, NotReached, Some("0,01")),
            ((AtMost, 100), 10, 10, Reached, Some("0")),
            ((LessThan, 100), 10, 10, NotReached, Some("0")),
            ((AtLeast, 110), 100, 110, Reached, Some("10")),
            ((AtMost, 95), 0, 0, Reached, None),
            ((AtMost, 95), 0, 1, NotReached, None),
        ] {
            let expected = (attainment, shown.map(str::to_owned));
            assert_eq!(measured(&change(target), base, current), expected, "{target:?} {base} to {current}");
        }
    }

    #[test]
    fn a_missing_count_is_no_zero() {
        let only = Counts::from([("a".to_owned(), 1)]);
        let asked = ratio((Comparison::AtLeast, 80));
        assert!(!is_complete(&asked, &only) && measure(&asked, &only).is_none());
        let number = indicator(Form::Number { noun: words() }, &["a", "b"], Some((Comparison::AtLeast, 3)));
        assert!(measure(&number, &only).is_none());
        assert_eq!(measured(&number, 1, 2), (Attainment::Reached, None));
    }

    #[test]
    fn a_target_for_all_units_together_is_no_verdict_on_one_of_them() {
        use Attainment::{NoTarget, NotReached, OfTheWhole, Reached};
        let number = |target| indicator(Form::Number { noun: words() }, &["a"], target);
        let share_of_units = indicator(Form::ShareOfUnits { minimum: 2 }, &["a"], Some((Comparison::AtLeast, 80)));
        for (asked, one, all) in [
            (number(Some((Comparison::AtLeast, 1_000))), OfTheWhole, NotReached),
            (number(None), NoTarget, NoTarget),
            (share_of_units, OfTheWhole, Reached),
            (ratio((Comparison::AtLeast, 80)), NotReached, NotReached),
            (change((Comparison::AtMost, 90)), NotReached, NotReached),
        ] {
            let summand = summand(&asked, &Counts::from([("a".to_owned(), 10), ("b".to_owned(), 20)]));
            let of = |measured: Option<Measured>| measured.map(|measured| measured.attainment);
            let both = (of(measure_unit(&asked, &summand)), of(measure(&asked, &summand)));
            assert_eq!(both, (Some(one), Some(all)), "{:?}", asked.form);
        }
    }

    #[test]
    fn a_unit_counts_once_in_a_share_of_units() {
        let asked = indicator(Form::ShareOfUnits { minimum: 2 }, &["a"], None);
        for (count, part) in [(0, 0), (1, 0), (2, 1), (9, 1)] {
            let summed = summand(&asked, &Counts::from([("a".to_owned(), count)]));
            assert_eq!((summed.get(PART), summed.get(WHOLE)), (Some(&part), Some(&1)), "{count}");
        }
    }
}
