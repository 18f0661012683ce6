//! What doesn't fit together in a scoring guide: with its standard, with itself.

use crate::criteria::fault::{Fault, Finder, items, number, text};
use crate::criteria::model::{Criteria, Rule};
use crate::criteria::nearest::nearest;
use crate::criteria::shipped::standard_for;
use crate::criteria::unit_kind::UnitKind;
use crate::json::Place;
use serde_json::Value;

/// What an id of a standard is for the methods: a check's rule, or the rules of a criterion's checks.
struct Scorable<'c> {
    is_criterion: bool,
    rules: Vec<&'c Rule>,
}

impl<'c> Scorable<'c> {
    /// The check or criterion with this id.
    fn find(standard: &'c Criteria, id: &str) -> Option<Scorable<'c>> {
        let check = standard.check(id).map(|check| Scorable { is_criterion: false, rules: vec![&check.rule] });
        check.or_else(|| {
            let criterion = standard.criterion(id)?;
            Some(Scorable { is_criterion: true, rules: criterion.checks.iter().map(|check| &check.rule).collect() })
        })
    }

    /// Whether points can follow in this way: shares from what has a whole, deductions from what has events.
    fn allows(&self, method: &str) -> bool {
        let any = |fits: fn(&Rule) -> bool| self.rules.iter().any(|rule| fits(rule));
        match method {
            "proportional" => {
                !self.is_criterion && any(|rule| matches!(rule, Rule::Ratio { .. } | Rule::Coverage { .. }))
            }
            "deduct_per_event" => any(|rule| matches!(rule, Rule::Incidents { .. })),
            _ => true,
        }
    }
}

/// Every fault of a guide.
pub(in crate::criteria) fn find<'a>(finder: &mut Finder<'a>, root: &Place, file: &'a Value) {
    finder.beginning(&root.child("id"), text(file, "id"), "guide/");
    let standard = of_standard(finder, root, file);
    let mut sum = Some(0);
    for (place, item) in items(root, file, "items") {
        finder.unique(&place, item);
        sum = sum.zip(number(item, "maximumHundredths")).map(|(sum, maximum)| sum + maximum);
        if let Some((standard, id)) = standard.zip(text(item, "id").filter(|id| !id.is_empty())) {
            scored(finder, &place, item, standard, id);
        }
    }
    let total = number(file, "totalHundredths");
    // Without every maximum nobody can say what the sum is.
    if let Some((stated, computed)) = total.zip(sum).filter(|(stated, computed)| stated != computed) {
        finder.fault(root.child("totalHundredths"), Fault::WrongTotal { stated, computed });
    }
    grades(finder, root, file, total);
}

fn of_standard(finder: &mut Finder<'_>, root: &Place, file: &Value) -> Option<&'static Criteria> {
    let kind = text(file, "unitKind").and_then(UnitKind::from_id)?;
    let (expected, found) = (format!("standard/{}", kind.id()), text(file, "standard")?);
    if found != expected {
        finder.fault(root.child("standard"), Fault::WrongId { expected, found: found.to_owned() });
    }
    standard_for(kind)
}

fn scored(finder: &mut Finder<'_>, place: &Place, item: &Value, standard: &Criteria, id: &str) {
    let Some(scorable) = Scorable::find(standard, id) else {
        return finder.fault(place.child("id"), unknown(standard, id));
    };
    let Some(method) = item.get("method").and_then(|method| text(method, "kind")) else { return };
    if !scorable.allows(method) {
        let fault = Fault::MethodDoesNotFit { id: id.to_owned(), method: method.to_owned() };
        finder.fault(place.child("method").child("kind"), fault);
    }
}

/// What is wrong with an id that stands for no check or criterion of the standard; nothing for one that does.
pub(in crate::criteria) fn unknown_item(standard: &Criteria, id: &str) -> Option<Fault> {
    Scorable::find(standard, id).is_none().then(|| unknown(standard, id))
}

fn unknown(standard: &Criteria, id: &str) -> Fault {
    let criteria = standard.criteria.iter().map(|criterion| criterion.id.as_str());
    let known = criteria.chain(standard.checks().map(|check| check.id.as_str()));
    Fault::UnknownItem { id: id.to_owned(), nearest: nearest(id, known) }
}

fn grades<'a>(finder: &mut Finder<'a>, root: &Place, file: &'a Value, total: Option<i64>) {
    finder.seen.clear();
    let mut before: Option<i64> = None;
    for (place, grade) in items(root, file, "grades") {
        finder.unique(&place, grade);
        let Some(from) = number(grade, "fromHundredths") else { continue };
        let place = place.child("fromHundredths");
        match before {
            None if from != 0 => finder.fault(place, Fault::LowestGradeAboveZero { from }),
            Some(before) if from <= before => finder.fault(place, Fault::GradesOutOfOrder { from, before }),
            _ if total.is_some_and(|total| from > total) => {
                finder.fault(place, Fault::GradeAboveTotal { from, total: total.unwrap_or_default() });
            }
            _ => {}
        }
        before = Some(from);
    }
}
