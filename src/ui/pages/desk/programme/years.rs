//! A programme's figures of each year, worked out once for a desk and what was entered.

use crate::criteria::Programme;
use crate::review::roll_up::{
    EnteredCounts, IndicatorSum, Matching, ProgrammeFigures, State, given_counts, indicators, trend,
};
use crate::ui::pages::desk::figures::{Sums, years as years_of};
use crate::ui::state::desk::Desk;
use std::collections::BTreeMap;
use std::rc::Rc;

/// What a year comes to.
pub struct OfYear {
    pub sums: Vec<IndicatorSum>,
    /// Units that gave counts for another version of the programme, by name.
    pub of_other_version: Vec<String>,
    /// The register, the submissions; nothing without a register.
    pub figures: Option<Rc<Sums>>,
    /// Whether anything was handed in or entered: a year without is none of a trend.
    has_any: bool,
}

/// Every year. Compared by pointer.
#[derive(Clone)]
pub struct Years(pub Rc<BTreeMap<i32, OfYear>>);

impl PartialEq for Years {
    fn eq(&self, other: &Years) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Years {
    /// `figures` has every year that is asked for.
    pub fn of(programme: &Programme, figures: &Figures, entered: &BTreeMap<i32, EnteredCounts>) -> Years {
        let of_year = |(year, figures): (&i32, &Option<Rc<Sums>>)| {
            let none = EnteredCounts::default();
            (*year, of_year(*year, figures.clone(), programme, entered.get(year).unwrap_or(&none)))
        };
        Years(Rc::new(figures.0.iter().map(of_year).collect()))
    }

    /// The figures of a year, with the trend through all years of which there are any.
    pub fn figures(&self, programme: &Programme, year: i32) -> Option<ProgrammeFigures> {
        let sums = self.0.get(&year)?.sums.clone();
        let with_any = self.0.iter().filter(|(_, of)| of.has_any);
        let trends = trend(programme, &with_any.map(|(year, of)| (*year, of.sums.clone())).collect());
        Some(ProgrammeFigures { programme: programme.clone(), sums, trends })
    }
}

/// What was handed in, by year: the same for every programme. Compared by pointer.
#[derive(Clone)]
pub struct Figures(Rc<BTreeMap<i32, Option<Rc<Sums>>>>);

impl PartialEq for Figures {
    fn eq(&self, other: &Figures) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Figures {
    /// What was handed in in these years.
    pub fn of(desk: &Desk, matching: &Matching, years: &[i32]) -> Figures {
        let of_year = |year: &i32| (*year, Sums::of(desk, matching, *year).map(Rc::new));
        Figures(Rc::new(years.iter().map(of_year).collect()))
    }
}

/// So many years can be looked at and entered though nothing was handed in.
const YEARS_BACK: i32 = 5;

/// The years that can be looked at, the newest first.
pub fn all_years(desk: &Desk, now: i32) -> Vec<i32> {
    let mut years: Vec<i32> = years_of(desk, now).into_iter().chain(now - YEARS_BACK..=now).collect();
    years.sort_unstable_by_key(|year| std::cmp::Reverse(*year));
    years.dedup();
    years
}

fn of_year(year: i32, figures: Option<Rc<Sums>>, programme: &Programme, entered: &EnteredCounts) -> OfYear {
    let counts = entered.counts();
    let is_entered = counts.values().any(|counts| !counts.is_empty());
    let Some(figures) = figures else {
        let sums = indicators(programme, &[], &counts, None);
        return OfYear { sums, of_other_version: Vec::new(), figures: None, has_any: is_entered };
    };
    let has_any = is_entered || figures.submissions.iter().any(|submission| submission.year == year);
    let given = given_counts(programme, &figures.register, &figures.years.this, &figures.submissions);
    let sums = indicators(programme, &given.units, &counts, Some(&figures.years.this));
    let name = |unit: &usize| figures.register.units.get(*unit).map(|unit| unit.name.clone());
    let of_other_version = given.of_other_version.iter().filter_map(name).collect();
    OfYear { sums, of_other_version, figures: Some(figures), has_any }
}

impl OfYear {
    /// The name of a unit by its place in the register.
    pub fn unit(&self, at: usize) -> String {
        let unit = self.figures.as_ref().and_then(|figures| figures.register.units.get(at));
        unit.map(|unit| unit.name.clone()).unwrap_or_default()
    }

    /// Its state in this year.
    pub fn state(&self, at: usize) -> Option<State> {
        self.figures.as_ref()?.years.this.rows.get(at)?.state
    }

    /// The sum of an indicator.
    pub fn sum(&self, indicator: &str) -> Option<&IndicatorSum> {
        self.sums.iter().find(|sum| sum.indicator == indicator)
    }
}
