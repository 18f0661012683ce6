//! From the register and what was taken in to the figures of a year.

use super::figures::{Figures, State};
use super::find::Finder;
use super::scored::{ScoredBy, scored};
use super::submission::{Decided, Submission};
use crate::criteria::UnitKind;
use crate::review::recorded::RecordedTitle;
use crate::review::register::Register;
use crate::review::unit_key::folded;
use std::collections::BTreeMap;

/// The figures of a year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RollUp {
    /// The year.
    pub year: i32,
    /// Where each unit of the register stands, in its order.
    pub rows: Vec<UnitRow>,
    /// All units.
    pub total: Figures,
    /// By kind of unit: every kind that is expected or was handed in, in the order of the circular.
    pub by_kind: Vec<Group<UnitKind>>,
    /// By the body above: in the order in which the register names them, then those of units that nobody expected.
    pub by_parent: Vec<Group<Parent>>,
    /// Criteria of a kind of unit by how many verified units in scope failed them, most first.
    pub missed: Vec<Missed>,
    /// Units with points after a local guide, by guide. They touch no figure.
    pub scored: Vec<ScoredBy>,
}

/// Some of the units with their figures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group<T> {
    /// What they have in common.
    pub of: T,
    /// Their figures.
    pub figures: Figures,
}

/// A body above units.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parent {
    /// Its code, where the register or a submission gives one.
    pub code: Option<String>,
    /// Its name.
    pub name: String,
}

/// Where a unit of the register stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnitRow {
    /// Its state; `None` where the circular does not apply.
    pub state: Option<State>,
    /// The submission that counts.
    pub submission: Option<usize>,
    /// Everything that was handed in for it this year. Several documents of one unit and year are a conflict.
    pub handed_in: Vec<usize>,
    /// Index into `by_parent`.
    pub parent: usize,
}

impl UnitRow {
    /// The verified submission of a unit in scope: only that counts.
    pub fn counted<'a>(&self, submissions: &'a [Submission]) -> Option<&'a Submission> {
        let submission = submissions.get(self.submission.filter(|_| self.state.is_some())?)?;
        submission.verified.then_some(submission)
    }
}

/// A criterion and the units that failed it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Missed {
    /// Kind of the units.
    pub kind: UnitKind,
    /// The criterion's id.
    pub criterion: String,
    /// What a province calls it, as its first unit's file says; nothing for the standard's own.
    pub title: Option<RecordedTitle>,
    /// The units.
    pub units: Vec<usize>,
}

/// Adds up a year; submissions of other years are passed over.
pub fn roll_up(register: &Register, submissions: &[Submission], year: i32) -> RollUp {
    let finder = Finder::new(register);
    let mut handed_in: Vec<Vec<usize>> = vec![Vec::new(); register.units.len()];
    let mut unexpected = Vec::new();
    for (at, submission) in submissions.iter().enumerate().filter(|(_, submission)| submission.year == year) {
        match finder.find(submission).and_then(|unit| handed_in.get_mut(unit)) {
            Some(of_unit) => of_unit.push(at),
            None => unexpected.push(at),
        }
    }
    let mut parents = Parents::new(register);
    let row = |(unit, handed_in): (usize, Vec<usize>)| {
        let parent = parents.index(&register.units[unit].parent_code, &register.units[unit].parent_name);
        row(submissions, handed_in, parent)
    };
    let rows: Vec<UnitRow> = handed_in.into_iter().enumerate().map(row).collect();
    let mut sums = Sums::default();
    for (unit, row) in rows.iter().enumerate() {
        let submission = row.submission.and_then(|at| submissions.get(at));
        sums.add(register.units[unit].kind, row.parent, |figures| count(figures, unit, row.state, submission));
    }
    for at in unexpected {
        let submission = &submissions[at];
        let parent = parents.index(&submission.parent_code, &submission.parent_name);
        let outside = submission.verified && !submission.in_scope;
        sums.add(submission.kind, parent, |figures| {
            if outside { figures.unexpected_out_of_scope.push(at) } else { figures.unexpected.push(at) }
        });
    }
    let missed = missed(register, submissions, &rows);
    let scored = scored(submissions, &rows);
    let by_kind = sums.by_kind.into_iter().map(|(of, figures)| Group { of, figures }).collect();
    let mut of_parents = sums.by_parent;
    let group = |(at, of)| Group { of, figures: of_parents.remove(&at).unwrap_or_default() };
    let by_parent = parents.found.into_iter().enumerate().map(group).collect();
    RollUp { year, rows, total: sums.total, by_kind, by_parent, missed, scored }
}

/// The one verified submission counts, whatever else came in under the unit's name. Of several verified ones nobody can say which
/// holds, so that the unit is not verified, unless all but one were rejected. Only a verified summary can take a unit out of scope: anybody can write another.
fn row(submissions: &[Submission], handed_in: Vec<usize>, parent: usize) -> UnitRow {
    let verified = handed_in.iter().copied().filter(|&at| submissions[at].verified);
    let (rejected, open): (Vec<usize>, Vec<usize>) =
        verified.partition(|&at| submissions[at].decided == Decided::Rejected);
    let counting = if open.is_empty() { rejected } else { open };
    let (submission, state) = match (counting.as_slice(), handed_in.first()) {
        (_, None) => (None, Some(State::NotSubmitted)),
        (&[only], _) => {
            let submission = &submissions[only];
            (Some(only), submission.in_scope.then(|| State::of(submission)))
        }
        ([], Some(&first)) => (Some(first), Some(State::NotVerified)),
        ([_, _, ..], Some(_)) => (None, Some(State::NotVerified)),
    };
    UnitRow { state, submission, handed_in, parent }
}

fn count(figures: &mut Figures, unit: usize, state: Option<State>, submission: Option<&Submission>) {
    let Some(state) = state else {
        figures.out_of_scope.push(unit);
        return;
    };
    figures.states[state as usize].push(unit);
    let verified = submission.filter(|submission| submission.verified);
    if verified.is_some_and(|submission| submission.registered) {
        figures.registered.push(unit);
    }
    if verified.is_some_and(|submission| submission.recognised) {
        figures.recognised.push(unit);
    }
}

fn missed(register: &Register, submissions: &[Submission], rows: &[UnitRow]) -> Vec<Missed> {
    let mut by_criterion: BTreeMap<(UnitKind, &str), Vec<usize>> = BTreeMap::new();
    for (unit, row) in rows.iter().enumerate() {
        for criterion in row.counted(submissions).iter().flat_map(|submission| &submission.unmet) {
            by_criterion.entry((register.units[unit].kind, criterion)).or_default().push(unit);
        }
    }
    let missed = |((kind, criterion), units): ((UnitKind, &str), Vec<usize>)| {
        let mut files = units.iter().filter_map(|unit| submissions.get(rows[*unit].submission?));
        let title = files.find_map(|submission| submission.titles.get(criterion)).cloned();
        Missed { kind, criterion: criterion.to_owned(), title, units }
    };
    let mut all: Vec<Missed> = by_criterion.into_iter().map(missed).collect();
    all.sort_by_key(|missed| std::cmp::Reverse(missed.units.len()));
    all
}

/// The same counted into the total, the kind and the body above, so that they can't differ.
#[derive(Default)]
struct Sums {
    total: Figures,
    by_kind: BTreeMap<UnitKind, Figures>,
    by_parent: BTreeMap<usize, Figures>,
}

impl Sums {
    fn add(&mut self, kind: UnitKind, parent: usize, count: impl Fn(&mut Figures)) {
        count(&mut self.total);
        count(self.by_kind.entry(kind).or_default());
        count(self.by_parent.entry(parent).or_default());
    }
}

/// The bodies above, each by its code or, where only a name is given, by its name.
struct Parents {
    found: Vec<Parent>,
    by_code: BTreeMap<String, usize>,
    by_name: BTreeMap<String, usize>,
    /// The code of a name that only one body bears. Two bodies of one name: the name alone finds neither.
    codes: BTreeMap<String, String>,
}

impl Parents {
    /// Those of the register, in its order.
    fn new(register: &Register) -> Parents {
        let mut codes: BTreeMap<String, Option<&str>> = BTreeMap::new();
        for unit in &register.units {
            if let Some(code) = unit.parent_code.as_deref() {
                let known = codes.entry(folded(&unit.parent_name)).or_insert(Some(code));
                known.take_if(|known| folded(known) != folded(code));
            }
        }
        let codes = codes.into_iter().filter_map(|(name, code)| Some((name, code?.to_owned()))).collect();
        let mut parents = Parents { found: Vec::new(), by_code: BTreeMap::new(), by_name: BTreeMap::new(), codes };
        for unit in &register.units {
            parents.index(&unit.parent_code, &unit.parent_name);
        }
        parents
    }

    fn index(&mut self, code: &Option<String>, name: &str) -> usize {
        let code = code.as_ref().or_else(|| self.codes.get(&folded(name))).cloned();
        let (places, key) = match &code {
            Some(code) => (&mut self.by_code, folded(code)),
            None => (&mut self.by_name, folded(name)),
        };
        *places.entry(key).or_insert_with(|| {
            self.found.push(Parent { code, name: name.to_owned() });
            self.found.len() - 1
        })
    }
}
