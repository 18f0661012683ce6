//! `AnttTrustList`: the keys that somebody trusts, to hand on. What follows from it is `review`'s: a list from outside is first
//! looked at, entry by entry.

use super::header::{self, Header};
use super::open::{File, open};
use super::seal::{NotSealed, Sealed, seal_members};
use super::unit_name::{self, UnitName};
use super::{Did, SecretKey, file_name, members};
use crate::criteria::parse_iso;
use crate::json::{Format, Measure, Member, Place, Problem, Reason, Shape};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// The type's name.
pub const TYPE: &str = "AnttTrustList";

/// A list without its proof.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListDocument {
    /// Type, version, id, program.
    #[serde(flatten)]
    pub header: Header,
    /// One for each key.
    pub entries: Vec<EntryMember>,
}

/// A key and what it is trusted for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct EntryMember {
    /// `did:key:…`
    pub did: String,
    /// Who holds it.
    pub name: String,
    /// What it may sign.
    pub roles: Vec<Role>,
    /// For whom it may sign summaries.
    pub units: Vec<UnitName>,
    /// ISO day.
    pub added_on: String,
    /// ISO day from which nothing signed by it or first seen counts.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub revoked_on: Option<String>,
    /// How the key was compared.
    pub how: String,
}

/// What a key may sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Summaries of its units.
    Unit,
    /// Decisions and trust lists.
    Reviewer,
    /// Criteria.
    Author,
}

/// The shape of a list.
pub fn shape() -> Shape {
    let entry = Shape::Object(vec![
        Member::required("did", Shape::Format(Format::DidKey)),
        Member::required("name", Shape::TEXT).described("Who holds the key."),
        Member::required("roles", Shape::nonempty_array(Shape::OneOf(&["unit", "reviewer", "author"]))),
        Member::required("units", Shape::array(unit_name::shape())).described("Empty without the role unit."),
        Member::required("addedOn", Shape::Format(Format::Date)),
        Member::optional("revokedOn", Shape::Format(Format::Date)),
        Member::required("how", Shape::TEXT).described("How the fingerprint was compared."),
    ]);
    let own = vec![Member::required("entries", Shape::array(entry)).described("One for each key.")];
    Shape::Object(header::members(TYPE, header::id(), own))
}

/// What the shape can't say: keys that can be used, days of this age, every key and role once, units only with their role.
pub(super) fn rules(list: &ListDocument) -> Vec<Problem> {
    let mut seen = BTreeSet::new();
    let mut problems = Vec::new();
    for (index, entry) in list.entries.iter().enumerate() {
        let place = Place::root().child("entries").item(index);
        if entry.did.parse::<Did>().is_err() {
            let reason = Reason::Malformed { format: Format::DidKey, text: entry.did.clone() };
            problems.push(Problem { place: place.child("did"), reason });
        }
        if !seen.insert(&entry.did) {
            let reason = Reason::Repeated { text: entry.did.clone() };
            problems.push(Problem { place: place.child("did"), reason });
        }
        problems.extend(rules_of_entry(entry, &place));
    }
    problems
}

fn rules_of_entry(entry: &EntryMember, place: &Place) -> Vec<Problem> {
    let mut problems = Vec::new();
    let days = [("addedOn", Some(&entry.added_on)), ("revokedOn", entry.revoked_on.as_ref())];
    for (member, day) in days.into_iter().filter_map(|(member, day)| Some((member, day?))) {
        if parse_iso(day).is_none() {
            let reason = Reason::Malformed { format: Format::Date, text: day.clone() };
            problems.push(Problem { place: place.child(member), reason });
        }
    }
    let roles: BTreeSet<_> = entry.roles.iter().collect();
    if roles.len() < entry.roles.len() {
        let repeated = entry.roles.iter().enumerate().find(|(at, role)| entry.roles[..*at].contains(role));
        let text = repeated.map(|(_, role)| role.id().to_owned()).unwrap_or_default();
        problems.push(Problem { place: place.child("roles"), reason: Reason::Repeated { text } });
    }
    if !roles.contains(&Role::Unit) && !entry.units.is_empty() {
        let found = i128::try_from(entry.units.len()).unwrap_or(i128::MAX);
        let reason = Reason::OutOfRange { of: Measure::Items, min: 0, max: Some(0), found };
        problems.push(Problem { place: place.child("units"), reason });
    }
    problems
}

impl Role {
    /// All three.
    pub const ALL: [Self; 3] = [Self::Unit, Self::Reviewer, Self::Author];

    /// As it stands in the file.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Unit => "unit",
            Self::Reviewer => "reviewer",
            Self::Author => "author",
        }
    }
}

/// Signs a list and reads the file again. `created` is RFC 3339 UTC to the second.
pub fn seal(list: &ListDocument, secret: &SecretKey, created: &str) -> Result<Sealed, NotSealed> {
    seal_members(&members(list), secret, created, |bytes| match open(bytes).map_err(NotSealed::Unreadable)? {
        File::TrustList(back) if back.document == *list => Ok((back.integrity, back.digest)),
        _ => Err(NotSealed::Otherwise),
    })
}

/// `antt_khoa-tin-cay_<day>_<first 8 hex digits of id>.json`.
pub fn file_name(list: &ListDocument, day: &str) -> String {
    format!("antt_khoa-tin-cay_{day}_{}.json", file_name::short_id(&list.header.id))
}
