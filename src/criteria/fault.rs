//! What doesn't fit together in a criteria file. It looks at the file as it stands, so that these faults are named beside the
//! mistakes of shape and not only after those are mended.

use super::model::{Excuse, Role};
use super::shipped::standard_for;
use super::unit_kind::UnitKind;
use super::{guide, programme};
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
    /// An id that has to begin otherwise: with the role, or with the supplement's own slug.
    WrongBeginning { expected: String, found: String },
    /// What follows `supplement/` has a slash or a colon, so it can't stand before the colon of an id.
    NoOwnSlug { found: String },
    /// The standard has neither a check nor a criterion with this id; beside it those that differ least, the nearest first.
    UnknownItem { id: String, nearest: Vec<String> },
    /// Points of this check or criterion can't follow in this way.
    MethodDoesNotFit { id: String, method: String },
    /// The maxima don't add up to the total that is stated.
    WrongTotal { stated: i64, computed: i64 },
    /// Nobody below the first grade would have one.
    LowestGradeAboveZero { from: i64 },
    /// A grade that begins no higher than the one before it.
    GradesOutOfOrder { from: i64, before: i64 },
    /// A grade that nobody can reach.
    GradeAboveTotal { from: i64, total: i64 },
    /// A form names a count that the indicator doesn't ask.
    UnknownCount { count: String },
    /// A form needs another number of counts; `number` needs at least one.
    WrongNumberOfCounts { expected: usize, found: usize },
    /// Asked of units and of the reviewer too.
    RollUpBesideUnits,
    /// A share of units that no unit is asked for.
    AskedOfNoUnit,
    /// Units are asked for what only the roll-up knows.
    NotAskedOfUnits,
}

/// How ids of supplements begin; their own slug follows.
const SUPPLEMENT: &str = "supplement/";

/// The id of a rating that is none; no level can have it.
const NOT_RATED: &str = "not_rated";

/// Every fault, each with its place. Members of the wrong shape are passed over: the shape names them.
pub(super) fn faults(role: Role, file: &Value) -> Vec<(Place, Fault)> {
    let root = Place::root();
    let mut finder = Finder::default();
    match role {
        Role::Standard => of_standard(&mut finder, &root, file),
        Role::Supplement => of_supplement(&mut finder, &root, file),
        Role::ScoringGuide => guide::find(&mut finder, &root, file),
        Role::Programme => programme::find(&mut finder, &root, file),
    }
    finder.found
}

fn of_standard<'a>(finder: &mut Finder<'a>, root: &Place, file: &'a Value) {
    finder.own_id(root, file);
    for (place, fact) in items(root, file, "facts") {
        finder.unique(&place, fact);
    }
    let facts = file.get("facts").is_some_and(Value::is_array).then(|| std::mem::take(&mut finder.seen));
    finder.seen.clear();
    finder.criteria(root, file, facts.as_ref(), None);
}

/// A supplement asks no facts of its own: its checks may depend on those that the standard of its kind of unit asks.
fn of_supplement<'a>(finder: &mut Finder<'a>, root: &Place, file: &'a Value) {
    let id = text(file, "id");
    finder.beginning(&root.child("id"), id, SUPPLEMENT);
    let slug = id.and_then(|id| id.strip_prefix(SUPPLEMENT));
    if let Some(found) = slug.filter(|slug| slug.contains(['/', ':'])) {
        finder.fault(root.child("id"), Fault::NoOwnSlug { found: found.to_owned() });
    }
    let standard = text(file, "unitKind").and_then(UnitKind::from_id).and_then(standard_for);
    let facts = standard.map(|standard| standard.facts.iter().map(|fact| fact.id.as_str()).collect());
    let prefix = slug.filter(|slug| !slug.is_empty() && !slug.contains(['/', ':'])).map(|slug| format!("{slug}:"));
    finder.criteria(root, file, facts.as_ref(), prefix.as_deref());
}

#[derive(Default)]
pub(super) struct Finder<'a> {
    found: Vec<(Place, Fault)>,
    pub(super) seen: BTreeSet<&'a str>,
}

impl<'a> Finder<'a> {
    /// Criteria and checks. With a prefix, their ids have to begin with it.
    fn criteria(&mut self, root: &Place, file: &'a Value, facts: Option<&BTreeSet<&str>>, prefix: Option<&str>) {
        for (place, criterion) in items(root, file, "criteria") {
            self.unique(&place, criterion);
            self.prefixed(&place, criterion, prefix);
            for (place, check) in items(&place, criterion, "checks") {
                self.unique(&place, check);
                self.prefixed(&place, check, prefix);
                self.applies_if(&place, check, facts);
                if let Some(answer) = check.get("answer") {
                    self.answer(&place.child("answer"), answer);
                }
            }
        }
    }

    fn prefixed(&mut self, place: &Place, value: &Value, prefix: Option<&str>) {
        if let Some(prefix) = prefix {
            self.beginning(&place.child("id"), text(value, "id"), prefix);
        }
    }

    /// An id begins so and goes on. An empty one is named by its shape.
    pub(super) fn beginning(&mut self, place: &Place, id: Option<&str>, expected: &str) {
        let goes_on = |id: &str| id.strip_prefix(expected).is_some_and(|rest| !rest.is_empty());
        if let Some(found) = id.filter(|id| !id.is_empty() && !goes_on(id)) {
            let (expected, found) = (expected.to_owned(), found.to_owned());
            self.fault(place.clone(), Fault::WrongBeginning { expected, found });
        }
    }

    pub(super) fn fault(&mut self, place: Place, fault: Fault) {
        self.found.push((place, fault));
    }

    pub(super) fn unique(&mut self, place: &Place, value: &'a Value) {
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

    pub(super) fn choices(&mut self, place: &Place, answer: &Value, member: &str) {
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

pub(super) fn text<'a>(value: &'a Value, member: &str) -> Option<&'a str> {
    value.get(member)?.as_str()
}

pub(super) fn items<'a>(place: &Place, value: &'a Value, member: &str) -> Vec<(Place, &'a Value)> {
    let place = place.child(member);
    let items = value.get(member).and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    items.iter().enumerate().map(|(index, item)| (place.item(index), item)).collect()
}

pub(super) fn texts<'a>(place: &Place, value: &'a Value, member: &str) -> Vec<(Place, &'a str)> {
    items(place, value, member).into_iter().filter_map(|(place, item)| Some((place, item.as_str()?))).collect()
}

pub(super) fn number(value: &Value, member: &str) -> Option<i64> {
    value.get(member)?.as_i64()
}
