//! The figures of a programme in a year and beside them what they were in others, as tables and papers have them.

use super::indicators::{IndicatorSum, Trend};
use crate::criteria::{Form, Programme};

/// A programme with its figures of a year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProgrammeFigures {
    /// The programme.
    pub programme: Programme,
    /// Every indicator, in its order.
    pub sums: Vec<IndicatorSum>,
    /// Every indicator through the years for which there are figures.
    pub trends: Vec<Trend>,
}

impl ProgrammeFigures {
    /// Whether anybody gave or entered counts for it. Qualified units alone, which the roll-up counts for every programme that asks for
    /// them, put none to use.
    pub fn is_used(&self) -> bool {
        let counted_itself = |sum: &IndicatorSum| {
            let indicator = self.programme.indicator(&sum.indicator);
            indicator.is_none_or(|indicator| matches!(indicator.form, Form::QualifiedUnits { .. }))
        };
        self.sums.iter().any(|sum| !sum.sums.is_empty() && !counted_itself(sum))
    }

    /// What an indicator was through the years.
    pub fn trend(&self, indicator: &str) -> Option<&Trend> {
        self.trends.iter().find(|trend| trend.indicator == indicator)
    }
}
