//! What doesn't fit together in a criteria file. It looks at the file as it stands, so that these faults are named beside the
//! mistakes of shape and not only after those are mended.

use super::model::Excuse;
use super::unit_kind::UnitKind;
use crate::json::Place;
use serde_json::Value;
use std::collections::BTreeSet;

/// What can be wrong although every member has its shape.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The id stands elsewhere in the file too.
    RepeatedId { id: String },
    /// `appliesIf` names a fact that the file doesn't ask.
    UnknownFact { fact: String },
    /// The threshold or a passing level isn't on the scale.
    UnknownLevel { level: String },
    /// The threshold passes by itself, so it would order nothing.
    ThresholdPassesByItself { level: String },
    /// A level with the id that says that there is none.
    ReservedLevel { level: String },
    /// A standard's id is `standard/` and its kind of unit.
    WrongId { expected: String, found: String },
    /// The same excuse twice.
    RepeatedExcuse { excuse: String },
}

/// The id of a rating that is none; no level can have it.
const NOT_RATED: &str = "not_rated";

/// Every fault, each with its place. Members of the wrong shape are passed over: the shape names them.
pub(super) fn faults(file: &Value) -> Vec<(Place, Fault)> {
    let root = Place::root();
    let mut finder = Finder::default();
    finder.own_id(&root, file);
    for (place, fact) in items(&root, file, "facts") {
        finder.unique(&place, fact);
    }
    let facts = file.get("facts").is_some_and(Value::is_array).then(|| std::mem::take(&mut finder.seen));
    finder.seen.clear();
    for (place, criterion) in items(&root, file, "criteria") {
        finder.unique(&place, criterion);
        for (place, check) in items(&place, criterion, "checks") {
            finder.unique(&place, check);
            finder.applies_if(&place, check, facts.as_ref());
            if let Some(answer) = check.get("answer") {
                finder.answer(&place.child("answer"), answer);
            }
        }
    }
    finder.found
}

#[derive(Default)]
struct Finder<'a> {
    found: Vec<(Place, Fault)>,
    seen: BTreeSet<&'a str>,
}

impl<'a> Finder<'a> {
    fn fault(&mut self, place: Place, fault: Fault) {
        self.found.push((place, fault));
    }

    fn unique(&mut self, place: &Place, value: &'a Value) {
        if let Some(id) = text(value, "id").filter(|id| !id.is_empty() && !self.seen.insert(id)) {
            self.fault(place.child("id"), Fault::RepeatedId { id: id.to_owned() });
        }
    }

    fn own_id(&mut self, root: &Place, file: &Value) {
        let Some((id, kind)) = text(file, "id").zip(text(file, "unitKind").and_then(UnitKind::from_id)) else { return };
        let expected = format!("standard/{}", kind.id());
        if id != expected {
            self.fault(root.child("id"), Fault::WrongId { expected, found: id.to_owned() });
        }
    }

    fn applies_if(&mut self, place: &Place, check: &Value, facts: Option<&BTreeSet<&str>>) {
        let Some(facts) = facts else { return };
        for (place, fact) in texts(place, check, "appliesIf") {
            if !facts.contains(fact) {
                self.fault(place, Fault::UnknownFact { fact: fact.to_owned() });
            }
        }
    }

    fn answer(&mut self, place: &Place, answer: &Value) {
        match text(answer, "kind") {
            Some("incidents") => self.excuses(place, answer),
            Some("rating") => self.rating(place, answer),
            Some("checklist") => self.choices(place, answer, "items"),
            _ => {}
        }
    }

    fn excuses(&mut self, place: &Place, answer: &Value) {
        let mut seen = BTreeSet::new();
        for (place, excuse) in texts(place, answer, "excuses") {
            if Excuse::from_id(excuse).is_some() && !seen.insert(excuse) {
                self.fault(place, Fault::RepeatedExcuse { excuse: excuse.to_owned() });
            }
        }
    }

    fn choices(&mut self, place: &Place, answer: &Value, member: &str) {
        let mut seen = BTreeSet::new();
        for (place, choice) in items(place, answer, member) {
            if let Some(id) = text(choice, "id").filter(|id| !id.is_empty() && !seen.insert(*id)) {
                self.fault(place.child("id"), Fault::RepeatedId { id: id.to_owned() });
            }
        }
    }

    fn rating(&mut self, place: &Place, answer: &Value) {
        self.choices(place, answer, "scale");
        let levels: Vec<(Place, &str)> = items(place, answer, "scale")
            .into_iter()
            .filter_map(|(place, level)| Some((place.child("id"), text(level, "id")?)))
            .collect();
        for (place, level) in levels.iter().filter(|(_, level)| *level == NOT_RATED) {
            self.fault(place.clone(), Fault::ReservedLevel { level: (*level).to_owned() });
        }
        let passes = texts(place, answer, "passes");
        let threshold = text(answer, "threshold").map(|level| (place.child("threshold"), level));
        for (place, level) in passes.iter().chain(&threshold) {
            if !levels.is_empty() && !levels.iter().any(|(_, known)| known == level) {
                self.fault(place.clone(), Fault::UnknownLevel { level: (*level).to_owned() });
            }
        }
        if let Some((place, level)) = threshold.filter(|(_, level)| passes.iter().any(|(_, passing)| passing == level))
        {
            self.fault(place, Fault::ThresholdPassesByItself { level: level.to_owned() });
        }
    }
}

fn text<'a>(value: &'a Value, member: &str) -> Option<&'a str> {
    value.get(member)?.as_str()
}

fn items<'a>(place: &Place, value: &'a Value, member: &str) -> Vec<(Place, &'a Value)> {
    let place = place.child(member);
    let items = value.get(member).and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    items.iter().enumerate().map(|(index, item)| (place.item(index), item)).collect()
}

fn texts<'a>(place: &Place, value: &'a Value, member: &str) -> Vec<(Place, &'a str)> {
    items(place, value, member).into_iter().filter_map(|(place, item)| Some((place, item.as_str()?))).collect()
}
