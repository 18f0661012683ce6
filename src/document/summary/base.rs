//! The base of a change as the unit's own earlier summaries know it.

use super::wire::SelfAssessment;
use crate::criteria::{Form, Indicator, Programme};
use std::collections::BTreeMap;

/// A number that an earlier summary states, to be taken over as a base.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CarriedBase<'s> {
    /// The number.
    pub value: u64,
    /// The summary that states it.
    pub from: &'s SelfAssessment,
}

/// The base of this indicator for an assessment of `year`: what an earlier summary counted in the base year, which is the year before where
/// the programme names none; otherwise what the newest one by this very version stated as its base, since another version may name
/// another year. Nothing for an indicator without a base.
pub fn carried_base<'s>(
    programme: &Programme,
    indicator: &Indicator,
    year: i32,
    earlier: &[&'s SelfAssessment],
) -> Option<CarriedBase<'s>> {
    let Form::Change { base, current, base_year, .. } = &indicator.form else { return None };
    let of_year = base_year.unwrap_or(year - 1);
    let stated = |from: &'s SelfAssessment, count: &String| {
        let counts: &BTreeMap<String, i64> = from.indicators.get(&programme.id)?.get(&indicator.id)?;
        Some(CarriedBase { value: u64::try_from(*counts.get(count)?).ok()?, from })
    };
    let in_base_year = earlier.iter().filter(|from| from.period.year == of_year);
    let counted = in_base_year.max_by_key(|from| from.revision).and_then(|from| stated(from, current));
    let by_this_version = |from: &SelfAssessment| {
        from.criteria.iter().any(|named| named.id == programme.id && named.version == programme.version)
    };
    let of_later =
        earlier.iter().filter(|from| (of_year + 1..year).contains(&from.period.year) && by_this_version(from));
    let newest = of_later.max_by_key(|from| (from.period.year, from.revision));
    counted.or_else(|| stated(newest?, base))
}
