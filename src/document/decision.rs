//! `AnttReviewDecision`: what a reviewer decided of one revision of a summary, with remarks at its checks. Whether it counts is
//! for `review` to say.

use super::header::{self, Header};
use super::open::{File, open};
use super::seal::{NotSealed, Sealed, seal_members};
use super::unit_name::{self, UnitName};
use super::{SecretKey, file_name, members};
use crate::json::{Digest, Format, KeyShape, Member, Place, Problem, Reason, Shape};
use crate::verdict::Verdict;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The type's name.
pub const TYPE: &str = "AnttReviewDecision";

/// A decision without its proof.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ReviewDecision {
    /// Type, version, id, program.
    #[serde(flatten)]
    pub header: Header,
    /// The revision that was decided on.
    pub assessment: AssessmentRef,
    /// The unit of that summary.
    pub unit: UnitName,
    /// The year of that summary.
    pub year: i32,
    /// What was decided.
    pub decision: Ruling,
    /// Check id → what the reviewer found; where points are given also criterion id.
    pub checks: BTreeMap<String, Remark>,
    /// On the whole.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub comment: Option<String>,
    /// The paper by which the unit was recognised; only where it was accepted.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub recognition: Option<Recognition>,
    /// Who decided.
    pub reviewer: Reviewer,
    /// RFC 3339 UTC.
    pub decided_at: String,
    /// Digest of the decision that this one corrects.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub supersedes: Option<Digest>,
}

/// A revision of a summary.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AssessmentRef {
    /// `urn:uuid:` v4.
    pub id: String,
    /// 1, 2, 3 …
    pub revision: u32,
    /// Of the document with its proof. Only this binds; the two others help to find it.
    pub digest: Digest,
}

/// What a reviewer can decide.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ruling {
    /// The summary is right.
    Accepted,
    /// To be corrected and signed again.
    Returned,
    /// Not accepted.
    Rejected,
}

/// What the reviewer found of a check. The unit's own answer stays beside it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Remark {
    /// Never `unanswered`: the shape has no such word.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub verdict: Option<Verdict>,
    /// What is to be said to the unit.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub comment: Option<String>,
    /// In hundredths of a point.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub points_hundredths: Option<i64>,
}

/// The decision by which the unit was recognised (Điều 10).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Recognition {
    /// Number and symbol.
    pub number: String,
    /// ISO day.
    pub issued_on: String,
    /// Issuer.
    pub issuer: String,
}

/// Who decided.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reviewer {
    /// Name.
    pub name: String,
    /// Title.
    pub title: String,
    /// Organisation.
    pub organisation: String,
}

impl ReviewDecision {
    /// Whether it says why, on the whole or at a check.
    pub fn has_comment(&self) -> bool {
        self.comment.is_some() || self.checks.values().any(|remark| remark.comment.is_some())
    }
}

/// The shape of a decision. Recognition stands only beside `accepted`.
pub fn shape() -> Shape {
    let accepted = vec![Member::optional("recognition", recognition())];
    let variants = vec![("accepted", accepted), ("returned", Vec::new()), ("rejected", Vec::new())];
    let own = vec![
        Member::required("assessment", assessment()).described("The revision decided on; the digest binds."),
        Member::required("unit", unit_name::shape()),
        Member::required("year", Shape::Integer { min: 1901, max: 9999 }),
        Member::required("checks", Shape::map(KeyShape::Format(Format::Slug), remark()))
            .described("Check id to finding; where points are given also criterion id."),
        Member::optional("comment", Shape::TEXT)
            .described("Unless accepted, a comment is required here or at a check."),
        Member::required("reviewer", reviewer()),
        Member::required("decidedAt", Shape::Format(Format::Timestamp)),
        Member::optional("supersedes", Shape::Format(Format::Digest)).described("Digest of the decision it corrects."),
    ];
    Shape::tagged("decision", variants, &header::members(TYPE, header::id(), own))
}

fn assessment() -> Shape {
    Shape::Object(vec![
        Member::required("id", Shape::Format(Format::UuidUrn)),
        Member::required("revision", Shape::Integer { min: 1, max: 1_000_000 }),
        Member::required("digest", Shape::Format(Format::Digest)),
    ])
}

fn remark() -> Shape {
    Shape::Object(vec![
        Member::optional("verdict", Shape::OneOf(&["met", "not_met", "not_applicable"])),
        Member::optional("comment", Shape::TEXT),
        Member::optional("pointsHundredths", Shape::COUNT),
    ])
}

fn recognition() -> Shape {
    Shape::Object(vec![
        Member::required("number", Shape::TEXT),
        Member::required("issuedOn", Shape::Format(Format::Date)),
        Member::required("issuer", Shape::TEXT),
    ])
}

fn reviewer() -> Shape {
    let members = ["name", "title", "organisation"];
    Shape::Object(members.map(|name| Member::required(name, Shape::TEXT)).to_vec())
}

/// What the shape can't say: who doesn't accept has to say why, on the whole or at a check.
pub(super) fn rules(decision: &ReviewDecision) -> Vec<Problem> {
    let says_why = decision.decision == Ruling::Accepted || decision.has_comment();
    let missing = Problem { place: Place::root(), reason: Reason::Missing { member: "comment" } };
    if says_why { Vec::new() } else { vec![missing] }
}

/// Signs a decision and reads the file again. `created` is RFC 3339 UTC to the second.
pub fn seal(decision: &ReviewDecision, secret: &SecretKey, created: &str) -> Result<Sealed, NotSealed> {
    seal_members(&members(decision), secret, created, |bytes| match open(bytes).map_err(NotSealed::Unreadable)? {
        File::Decision(back) if back.document == *decision => Ok((back.integrity, back.digest)),
        _ => Err(NotSealed::Otherwise),
    })
}

/// `antt_tham-dinh_<kind>_<unit>_<year>_r<revision>_<first 8 hex digits of id>.json`; the revision is the summary's.
pub fn file_name(decision: &ReviewDecision) -> String {
    let ReviewDecision { unit, year, assessment, header, .. } = decision;
    let (name, id) = (file_name::dashed(&unit.name), file_name::short_id(&header.id));
    format!("antt_tham-dinh_{}_{name}_{year}_r{}_{id}.json", unit.kind, assessment.revision)
}
