//! A programme's figures of each year, worked out once for a desk and what was entered.

use crate::criteria::Programme;
use crate::review::roll_up::{EnteredCounts, IndicatorSum, given_counts, indicators};
use crate::ui::pages::desk::figures::{Matching, Sums};
use crate::ui::state::desk::Desk;
use std::collections::BTreeMap;
use std::rc::Rc;

/// What a year comes to.
pub struct OfYear {
    pub sums: Vec<IndicatorSum>,
    /// Units that gave counts for another version of the programme, by name.
    pub of_other_version: Vec<String>,
    /// The register, the submissions; nothing without a register.
    pub figures: Option<Sums>,
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
    pub fn of(
        desk: &Desk,
        matching: &Matching,
        programme: &Programme,
        entered: &BTreeMap<i32, EnteredCounts>,
    ) -> Years {
        let of_year = |(year, entered): (&i32, &EnteredCounts)| {
            (*year, of_year(Sums::of(desk, matching, *year), programme, entered))
        };
        Years(Rc::new(entered.iter().map(of_year).collect()))
    }

    /// The sums of every year in which there is a register or something was entered.
    pub fn sums(&self) -> BTreeMap<i32, Vec<IndicatorSum>> {
        self.0.iter().map(|(year, of)| (*year, of.sums.clone())).collect()
    }
}

fn of_year(figures: Option<Sums>, programme: &Programme, entered: &EnteredCounts) -> OfYear {
    let Some(figures) = figures else {
        let sums = indicators(programme, &[], &entered.counts(), None);
        return OfYear { sums, of_other_version: Vec::new(), figures: None };
    };
    let given = given_counts(programme, &figures.register, &figures.years.this, &figures.submissions);
    let sums = indicators(programme, &given.units, &entered.counts(), Some(&figures.years.this));
    let name = |unit: &usize| figures.register.units.get(*unit).map(|unit| unit.name.clone());
    let of_other_version = given.of_other_version.iter().filter_map(name).collect();
    OfYear { sums, of_other_version, figures: Some(figures) }
}

impl OfYear {
    /// The name of a unit by its place in the register.
    pub fn unit(&self, at: usize) -> String {
        let unit = self.figures.as_ref().and_then(|figures| figures.register.units.get(at));
        unit.map(|unit| unit.name.clone()).unwrap_or_default()
    }

    /// The sum of an indicator.
    pub fn sum(&self, indicator: &str) -> Option<&IndicatorSum> {
        self.sums.iter().find(|sum| sum.indicator == indicator)
    }
}
