//! What doesn't fit together in a programme: forms with their counts, and whom an indicator is asked of.

use crate::criteria::fault::{Fault, Finder, items, text, texts};
use crate::json::Place;
use serde_json::Value;
use std::collections::BTreeSet;

const ROLL_UP: &str = "roll_up";

/// Every fault of a programme.
pub(in crate::criteria) fn find<'a>(finder: &mut Finder<'a>, root: &Place, file: &'a Value) {
    finder.beginning(&root.child("id"), text(file, "id"), "programme/");
    for (place, indicator) in items(root, file, "indicators") {
        finder.unique(&place, indicator);
        let kind = indicator.get("form").and_then(|form| text(form, "kind"));
        asked_of(finder, &place, indicator, kind);
        finder.choices(&place, indicator, "counts");
        form(finder, &place, indicator, kind);
    }
}

fn asked_of(finder: &mut Finder<'_>, place: &Place, indicator: &Value, kind: Option<&str>) {
    let asked = texts(place, indicator, "askedOf");
    repeated(finder, &asked);
    let of_roll_up = asked.iter().find(|(_, asked)| *asked == ROLL_UP);
    let of_unit = asked.iter().find(|(_, asked)| *asked != ROLL_UP);
    match (kind, of_roll_up, of_unit) {
        (_, Some((place, _)), Some(_)) => finder.fault(place.clone(), Fault::RollUpBesideUnits),
        (Some("share_of_units"), Some((place, _)), None) => finder.fault(place.clone(), Fault::AskedOfNoUnit),
        (Some("qualified_units"), None, Some((place, _))) => finder.fault(place.clone(), Fault::NotAskedOfUnits),
        _ => {}
    }
    if let Some(form) = indicator.get("form").filter(|_| kind == Some("qualified_units")) {
        repeated(finder, &texts(&place.child("form"), form, "unitKinds"));
    }
}

fn repeated(finder: &mut Finder<'_>, listed: &[(Place, &str)]) {
    let mut seen = BTreeSet::new();
    for (place, text) in listed.iter().filter(|(_, text)| !seen.insert(*text)) {
        finder.fault(place.clone(), Fault::RepeatedId { id: (*text).to_owned() });
    }
}

fn form(finder: &mut Finder<'_>, place: &Place, indicator: &Value, kind: Option<&str>) {
    let Some(counts) = indicator.get("counts").and_then(Value::as_array) else { return };
    let counts: Vec<&str> = counts.iter().filter_map(|count| text(count, "id")).collect();
    let (at_least, at_most, members): (usize, usize, &[&str]) = match kind {
        Some("ratio") => (2, 2, &["part", "whole"]),
        Some("change") => (2, 2, &["base", "current"]),
        Some("number") => (1, usize::MAX, &[]),
        Some("share_of_units") => (1, 1, &[]),
        Some("qualified_units") => (0, 0, &[]),
        _ => return,
    };
    if !(at_least..=at_most).contains(&counts.len()) {
        let fault = Fault::WrongNumberOfCounts { expected: at_least, found: counts.len() };
        finder.fault(place.child("counts"), fault);
    }
    let Some(form) = indicator.get("form") else { return };
    let named: Vec<(Place, &str)> =
        members.iter().filter_map(|member| Some((place.child("form").child(*member), text(form, member)?))).collect();
    for (place, count) in named.iter().filter(|(_, count)| !counts.contains(count)) {
        finder.fault(place.clone(), Fault::UnknownCount { count: (*count).to_owned() });
    }
    repeated(finder, &named);
}
