//! The figures of a programme over many units: counts are added, then the programme's own rule is applied to the sums.

use super::add_up::RollUp;
use super::figures::State;
use crate::criteria::{AskedOf, Form, Indicator, Programme, UnitKind};
use crate::verdict::{Counts, Measured, PART, WHOLE, is_complete, measure, measure_unit, summand};
use std::collections::BTreeMap;

/// Indicator id → counts: of a unit, or entered once for the whole.
pub type IndicatorCounts = BTreeMap<String, Counts>;

/// What one unit gave. Only a verified summary of a unit in scope has counts here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnitCounts<'a> {
    /// Index of the unit where it is listed: in the register, or among submissions.
    pub unit: usize,
    /// Its kind.
    pub kind: UnitKind,
    /// Its counts; empty where it gave none.
    pub counts: &'a IndicatorCounts,
}

/// An indicator over all units.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IndicatorSum {
    /// The indicator's id.
    pub indicator: String,
    /// What was added up.
    pub sums: Counts,
    /// The figure and its target; `None` where nobody gave the counts, and where one that was entered for the whole would be held
    /// against those of some units only.
    pub measured: Option<Measured>,
    /// The units that gave all counts, each with its own.
    pub contributions: Vec<Contribution>,
    /// The units that were asked and didn't.
    pub missing: Vec<usize>,
}

/// What one unit contributed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contribution {
    /// Index of the unit.
    pub unit: usize,
    /// What it added.
    pub counts: Counts,
    /// The same rule for the unit alone, without a verdict where the target is one for all units together; `None` for qualified units.
    pub measured: Option<Measured>,
}

/// Every indicator of a programme, in its order. `entered` is what the reviewer entered once for the whole: all counts of indicators
/// that are asked of nobody else, and single counts, such as a base, in place of the units' sum. `figures` are the year's own figures,
/// for indicators that count qualified units.
pub fn indicators(
    programme: &Programme,
    units: &[UnitCounts<'_>],
    entered: &IndicatorCounts,
    figures: Option<&RollUp>,
) -> Vec<IndicatorSum> {
    let none = Counts::new();
    let sum = |indicator: &Indicator| {
        let entered = entered.get(&indicator.id).unwrap_or(&none);
        match (&indicator.form, &indicator.asked_of) {
            (Form::QualifiedUnits { unit_kinds }, _) => of_figures(indicator, unit_kinds, figures),
            (_, AskedOf::RollUp) => of_sums(indicator, summand(indicator, entered), Vec::new(), Vec::new()),
            (_, AskedOf::Units(_)) => of_units(indicator, units, entered),
        }
    };
    programme.indicators.iter().map(sum).collect()
}

fn of_sums(indicator: &Indicator, sums: Counts, contributions: Vec<Contribution>, missing: Vec<usize>) -> IndicatorSum {
    let measured = measure(indicator, &sums);
    IndicatorSum { indicator: indicator.id.clone(), sums, measured, contributions, missing }
}

fn of_units(indicator: &Indicator, units: &[UnitCounts<'_>], entered: &Counts) -> IndicatorSum {
    let (mut sums, mut contributions, mut missing) = (Counts::new(), Vec::new(), Vec::new());
    for unit in units.iter().filter(|unit| indicator.asked_of.asks(unit.kind)) {
        let Some(given) = unit.counts.get(&indicator.id).filter(|counts| is_complete(indicator, counts)) else {
            missing.push(unit.unit);
            continue;
        };
        let counts = summand(indicator, given);
        for (id, count) in &counts {
            let sum = sums.entry(id.clone()).or_default();
            *sum = sum.saturating_add(*count);
        }
        contributions.push(Contribution { unit: unit.unit, measured: measure_unit(indicator, &counts), counts });
    }
    let for_the_whole: Counts =
        entered.iter().filter(|(id, _)| asks(indicator, id)).map(|(id, count)| (id.clone(), *count)).collect();
    let is_uneven = !for_the_whole.is_empty() && !missing.is_empty();
    // Entered for the whole, it stands in place of the sum.
    if !contributions.is_empty() {
        sums.extend(for_the_whole);
    }
    let sum = of_sums(indicator, sums, contributions, missing);
    if is_uneven { IndicatorSum { measured: None, ..sum } } else { sum }
}

fn asks(indicator: &Indicator, count: &str) -> bool {
    let of_units_themselves = matches!(indicator.form, Form::ShareOfUnits { .. });
    !of_units_themselves && indicator.counts.iter().any(|asked| asked.id == count)
}

/// Qualified units of all expected, as the roll-up itself counts them. Each expected unit contributes: it is qualified or not. What a
/// single unit has is its state and no share, so that no target is said to be missed by it.
fn of_figures(indicator: &Indicator, kinds: &[UnitKind], figures: Option<&RollUp>) -> IndicatorSum {
    let Some(figures) = figures else { return of_sums(indicator, Counts::new(), Vec::new(), Vec::new()) };
    let counts = |part, whole| Counts::from([(PART.to_owned(), part), (WHOLE.to_owned(), whole)]);
    let groups = figures.by_kind.iter().filter(|group| kinds.contains(&group.of));
    let mut units: Vec<usize> = groups.flat_map(|group| group.figures.expected_units()).collect();
    units.sort_unstable();
    let is_qualified = |unit: &usize| figures.rows.get(*unit).is_some_and(|row| row.state == Some(State::Qualified));
    let qualified = units.iter().filter(|unit| is_qualified(unit)).count() as u64;
    let sums = counts(qualified, units.len() as u64);
    let contribution = |unit| Contribution { unit, counts: counts(u64::from(is_qualified(&unit)), 1), measured: None };
    of_sums(indicator, sums, units.into_iter().map(contribution).collect(), Vec::new())
}

impl IndicatorSum {
    /// How many units were asked.
    pub fn asked(&self) -> usize {
        self.contributions.len() + self.missing.len()
    }
}

/// One indicator through the years, for those years in which somebody gave the counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trend {
    /// The indicator's id.
    pub indicator: String,
    /// Year, figure, and how many units it is of; in the order of the years.
    pub years: Vec<(i32, Measured, usize)>,
}

/// The figures of each indicator through the years.
pub fn trend(programme: &Programme, years: &BTreeMap<i32, Vec<IndicatorSum>>) -> Vec<Trend> {
    let through = |indicator: &Indicator| {
        let in_year = |(year, sums): (&i32, &Vec<IndicatorSum>)| {
            let sum = sums.iter().find(|sum| sum.indicator == indicator.id)?;
            Some((*year, sum.measured?, sum.contributions.len()))
        };
        Trend { indicator: indicator.id.clone(), years: years.iter().filter_map(in_year).collect() }
    };
    programme.indicators.iter().map(through).collect()
}
