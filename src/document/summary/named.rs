//! The criteria files that a summary names: the shipped standard, and further files that the product ships or the summary brings along.
//! Nothing is computed with a file that has another digest than the one named.

use super::difference::Difference;
use super::wire::{CriteriaRef, SelfAssessment};
use crate::criteria::{Criteria, CriteriaFile, Further, FurtherFault, FurtherFile, read, shipped_by_id};
use serde_json::{Map, Value};

/// Why the criteria can't be relied on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum UnknownCriteria {
    /// The first file named is not the standard of the unit's kind.
    NotTheStandard { found: String, expected: String },
    /// The product does not ship this version of the standard.
    NotShipped { id: String, version: String },
    /// The product ships it with another digest.
    OtherDigest { id: String, stated: String, shipped: String },
    /// A further file that the product does not ship and the summary does not bring along.
    NotAtHand { id: String, version: String },
    /// The summary brings it along with another digest.
    OtherEmbedded { id: String, stated: String, embedded: String },
    /// What the summary brings along is no criteria file that can be used.
    NotCriteria { id: String },
}

/// The further files of a summary.
#[derive(Debug, Default)]
pub(super) struct Named {
    /// Those that go together.
    pub files: Further,
    /// Ids of those that only the summary itself has.
    pub from_summary: Vec<String>,
    /// What doesn't fit.
    pub differences: Vec<Difference>,
}

/// The shipped standard that the summary must name first.
pub(super) fn standard_of(summary: &SelfAssessment) -> Result<&'static Criteria, UnknownCriteria> {
    let expected = format!("standard/{}", summary.unit.kind);
    let Some(first) = summary.criteria.first().filter(|first| first.id == expected && first.role == "standard") else {
        let found = summary.criteria.first().map(|first| first.id.clone()).unwrap_or_default();
        return Err(UnknownCriteria::NotTheStandard { found, expected });
    };
    let standard = shipped_by_id(&first.id, &first.version)
        .ok_or_else(|| UnknownCriteria::NotShipped { id: first.id.clone(), version: first.version.clone() })?;
    has_digest(first, standard.digest.to_string()).map(|()| standard)
}

/// What the summary names after the standard, in its order.
pub(super) fn further_of(summary: &SelfAssessment, standard: &Criteria) -> Result<Named, UnknownCriteria> {
    let mut found = Named::default();
    let mut embedded = summary.embedded.iter().peekable();
    for named in summary.criteria.iter().skip(1) {
        let brought = embedded.next_if(|object| is_named(object, named)).map(|object| brought(named, object));
        match (shipped(named)?, brought.transpose()?) {
            (None, None) => {
                return Err(UnknownCriteria::NotAtHand { id: named.id.clone(), version: named.version.clone() });
            }
            (Some(file), _) => found.take(standard, named, file),
            (None, Some(file)) => {
                found.from_summary.push(named.id.clone());
                found.take(standard, named, file);
            }
        }
    }
    if embedded.next().is_some() {
        found.differences.push(Difference::SurplusEmbedded);
    }
    Ok(found)
}

/// A shipped file, or a standard in a place where none belongs.
type Found = Option<FurtherFile>;

impl Named {
    fn take(&mut self, standard: &Criteria, named: &CriteriaRef, file: Found) {
        let Some(file) = file else {
            let fault = FurtherFault::AStandard { id: named.id.clone() };
            return self.differences.push(Difference::Further(fault));
        };
        let role = file.role().id();
        if role != named.role {
            let (id, stated) = (named.id.clone(), named.role.clone());
            self.differences.push(Difference::Role { id, stated, computed: role.to_owned() });
        }
        let faults = self.files.add(standard, file).err().unwrap_or_default();
        self.differences.extend(faults.into_iter().map(Difference::Further));
    }
}

fn shipped(named: &CriteriaRef) -> Result<Option<Found>, UnknownCriteria> {
    if let Some(standard) = shipped_by_id(&named.id, &named.version) {
        return has_digest(named, standard.digest.to_string()).map(|()| Some(None));
    }
    let Some(file) = FurtherFile::shipped(&named.id, &named.version) else { return Ok(None) };
    has_digest(named, file.digest().to_string()).map(|()| Some(Some(file)))
}

fn has_digest(named: &CriteriaRef, shipped: String) -> Result<(), UnknownCriteria> {
    let other = || UnknownCriteria::OtherDigest {
        id: named.id.clone(),
        stated: named.digest.clone(),
        shipped: shipped.clone(),
    };
    if named.digest == shipped { Ok(()) } else { Err(other()) }
}

fn is_named(object: &Map<String, Value>, named: &CriteriaRef) -> bool {
    let has = |member: &str, text: &str| object.get(member).and_then(Value::as_str) == Some(text);
    has("id", &named.id) && has("version", &named.version)
}

/// A file that the summary brings along, checked like any other from outside.
fn brought(named: &CriteriaRef, object: &Map<String, Value>) -> Result<Found, UnknownCriteria> {
    let file: CriteriaFile =
        read(&Value::Object(object.clone())).map_err(|_| UnknownCriteria::NotCriteria { id: named.id.clone() })?;
    let embedded = file.digest().to_string();
    if embedded != named.digest {
        let (id, stated) = (named.id.clone(), named.digest.clone());
        return Err(UnknownCriteria::OtherEmbedded { id, stated, embedded });
    }
    Ok(FurtherFile::of(file))
}
