//! The shipped programmes ask what the provinces ask, and published figures come out of counts exactly as they were published.

#[path = "../common/generator.rs"]
mod generator;

mod added_up;
mod base;
mod contract;
mod made_up;
mod published;

use antt::criteria::{CriteriaFile, Indicator, Programme, UnitKind, programme_by_id, read};
use antt::review::roll_up::{IndicatorCounts, IndicatorSum, UnitCounts, indicators};
use antt::text::{Language, attainment, indicator_figure};
use antt::verdict::Counts;
use serde_json::Value;

fn shipped(id: &str) -> &'static Programme {
    programme_by_id(&format!("programme/{id}"), "2026.1").expect("a shipped programme")
}

fn programme(file: &Value) -> Programme {
    match read(file) {
        Ok(CriteriaFile::Programme(programme)) => programme,
        other => unreachable!("{other:?}"),
    }
}

fn counts(given: &[(&str, u64)]) -> Counts {
    given.iter().map(|(id, count)| ((*id).to_owned(), *count)).collect()
}

/// The counts of one indicator, spread over so many units that only their sum can be what is shown.
fn spread(id: &str, given: &[(&str, u64)], over: u64) -> Vec<IndicatorCounts> {
    let share = |at: u64, count: u64| count / over + u64::from(at < count % over);
    let of_unit = |at| {
        let counts = given.iter().map(|(name, count)| ((*name).to_owned(), share(at, *count))).collect();
        IndicatorCounts::from([(id.to_owned(), counts)])
    };
    (0..over).map(of_unit).collect()
}

fn of_kind(kind: UnitKind, given: &[IndicatorCounts]) -> Vec<UnitCounts<'_>> {
    given.iter().enumerate().map(|(unit, counts)| UnitCounts { unit, kind, counts }).collect()
}

fn find<'s>(sums: &'s [IndicatorSum], id: &str) -> &'s IndicatorSum {
    sums.iter().find(|sum| sum.indicator == id).expect("an indicator")
}

/// The figure of an indicator as a Vietnamese official reads it, and whether its target is reached.
fn told(indicator: &Indicator, sum: &IndicatorSum) -> (String, &'static str) {
    let measured = sum.measured.expect("a figure");
    (indicator_figure(Language::Vi, indicator, &measured), Language::Vi.say(attainment(measured.attainment)))
}

/// Communes gave these counts; what the province reads.
fn of_communes(programme: &Programme, id: &str, given: &[(&str, u64)]) -> (String, &'static str) {
    let spread = spread(id, given, 94);
    let sums = indicators(programme, &of_kind(UnitKind::Commune, &spread), &IndicatorCounts::new(), None);
    told(programme.indicator(id).expect("an indicator"), find(&sums, id))
}

/// The reviewer entered these counts once for the whole.
fn entered(programme: &Programme, id: &str, given: &[(&str, u64)]) -> (String, &'static str) {
    let entered = IndicatorCounts::from([(id.to_owned(), counts(given))]);
    let sums = indicators(programme, &[], &entered, None);
    told(programme.indicator(id).expect("an indicator"), find(&sums, id))
}
