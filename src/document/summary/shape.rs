//! The shape of a summary: what the strict reader demands and the JSON Schema tells.

use crate::document::{header, unit_name};
use crate::json::shape::LARGEST_INTEGER;
use crate::json::{Format, KeyShape, Member, Shape};

const VERDICTS: &[&str] = &["met", "not_met", "unanswered", "not_applicable"];
const SCOPES: &[&str] = &[
    "armed_forces",
    "other",
    "micro",
    "small",
    "medium",
    "large",
    "nursery",
    "preschool",
    "primary",
    "lower_secondary",
    "upper_secondary",
    "multi_level",
    "vocational",
    "continuing",
    "higher",
];
const WARNINGS: &[&str] = &[
    "no_evidence",
    "excuse_without_paper",
    "date_outside_period",
    "jump",
    "contradiction",
    "out_of_scope",
    "period_open",
];
const SLUG: Shape = Shape::Format(Format::Slug);
const SLUG_KEY: KeyShape = KeyShape::Format(Format::Slug);
const DIGEST: Shape = Shape::Format(Format::Digest);
const ANY_TEXT: Shape = Shape::Text { empty_allowed: true };
const ANY_INTEGER: Shape = Shape::Integer { min: -LARGEST_INTEGER, max: LARGEST_INTEGER };

/// The shape.
pub fn shape() -> Shape {
    let id = Member::required("id", Shape::Format(Format::UuidUrn)).described("The same in all revisions.");
    let own = vec![
        Member::required("revision", Shape::Integer { min: 1, max: 1_000_000 }),
        Member::optional("previous", DIGEST).described("Digest of the revision before; absent in the first."),
        Member::required("unit", unit()),
        Member::required("inScope", Shape::Boolean).described("Whether the circular applies, Điều 1 khoản 2 điểm b."),
        Member::required("period", period()),
        Member::required("criteria", Shape::nonempty_array(criteria_ref())).described("The standard first."),
        Member::required("embedded", Shape::array(Shape::AnyObject))
            .described("Whole criteria objects of every file named that the product does not ship."),
        Member::required("facts", Shape::map(SLUG_KEY, Shape::Boolean)),
        Member::required("answers", Shape::map(SLUG_KEY, answer()))
            .described("Check id to answer. A check switched off by a fact is absent."),
        Member::required("indicators", Shape::map(SLUG_KEY, Shape::map(SLUG_KEY, Shape::map(SLUG_KEY, Shape::COUNT)))),
        Member::required("outcome", outcome()),
        Member::required("warnings", Shape::array(warning())),
        Member::required("declaration", declaration()),
    ];
    Shape::Object(header::members("AnttSelfAssessment", id, own))
}

fn object<const N: usize>(members: [(&'static str, Shape); N]) -> Shape {
    Shape::Object(members.into_iter().map(|(name, shape)| Member::required(name, shape)).collect())
}

fn unit() -> Shape {
    Shape::Object(vec![
        Member::required("kind", Shape::OneOf(unit_name::KINDS)),
        Member::required("name", Shape::TEXT),
        Member::optional("code", Shape::TEXT),
        Member::required("provinceCode", Shape::TEXT),
        Member::required("provinceName", Shape::TEXT),
        Member::required("parentName", Shape::TEXT),
        Member::optional("parentCode", Shape::TEXT),
        Member::optional("address", Shape::TEXT),
        Member::required("head", Shape::TEXT),
        Member::required("recognisingAuthority", Shape::TEXT),
        Member::optional("scope", Shape::OneOf(SCOPES)),
    ])
}

fn period() -> Shape {
    object([
        ("year", Shape::Integer { min: 1901, max: 9999 }),
        ("from", Shape::Format(Format::Date)),
        ("to", Shape::Format(Format::Date)),
    ])
}

fn criteria_ref() -> Shape {
    let roles = Shape::OneOf(&["standard", "supplement", "scoring_guide", "programme"]);
    object([("id", SLUG), ("version", SLUG), ("role", roles), ("digest", DIGEST)])
}

fn evidence() -> Shape {
    let file = object([("name", ANY_TEXT), ("size", Shape::COUNT), ("digest", DIGEST)]);
    Shape::Object(vec![
        Member::required("title", Shape::TEXT),
        Member::optional("number", Shape::TEXT),
        Member::optional("issuedOn", Shape::Format(Format::Date)),
        Member::optional("issuer", Shape::TEXT),
        Member::optional("section", Shape::TEXT),
        Member::optional("page", Shape::TEXT),
        Member::optional("file", file),
    ])
}

/// Values of the right JSON type that the rules refuse are read and count as unanswered, so only types are demanded here.
fn answer() -> Shape {
    let number = |name| Member::required(name, ANY_INTEGER);
    let excused = Shape::array(object([("reason", SLUG), ("explanation", Shape::TEXT)]));
    let rows = Shape::array(object([
        ("kind", SLUG),
        ("total", ANY_INTEGER),
        ("registered", ANY_INTEGER),
        ("recognised", ANY_INTEGER),
    ]));
    let document = vec![
        Member::required("exists", Shape::Boolean),
        Member::optional("number", Shape::TEXT),
        Member::optional("title", Shape::TEXT),
        Member::optional("issuedOn", Shape::Format(Format::Date)),
        Member::optional("issuer", Shape::TEXT),
    ];
    let variants = vec![
        ("document", document),
        ("statement", vec![Member::required("holds", Shape::Boolean), Member::required("account", Shape::TEXT)]),
        ("incidents", vec![number("count"), Member::required("excused", excused)]),
        ("ratio", vec![number("part"), number("whole")]),
        ("count", vec![number("count")]),
        ("trend", vec![number("previous"), number("current")]),
        ("rating", vec![Member::required("level", SLUG), Member::optional("reason", Shape::TEXT)]),
        ("coverage", vec![Member::required("rows", rows)]),
        ("checklist", vec![Member::required("held", Shape::array(SLUG))]),
        ("not_applicable", vec![Member::required("reason", Shape::TEXT)]),
    ];
    let shared = [Member::optional("note", Shape::TEXT), Member::optional("evidence", Shape::array(evidence()))];
    Shape::tagged("kind", variants, &shared).type_only()
}

fn outcome() -> Shape {
    let item =
        Shape::Object(vec![Member::required("pointsHundredths", ANY_INTEGER), Member::optional("reason", Shape::TEXT)]);
    let score = object([
        ("guide", SLUG),
        ("pointsHundredths", Shape::COUNT),
        ("outOfHundredths", Shape::COUNT),
        ("grade", Shape::TEXT),
        ("items", Shape::map(SLUG_KEY, item)),
    ]);
    Shape::Object(vec![
        Member::required("verdict", Shape::OneOf(&["qualified", "not_qualified", "incomplete"])),
        Member::required("criteria", Shape::map(SLUG_KEY, Shape::OneOf(VERDICTS))),
        Member::required("checks", Shape::map(SLUG_KEY, Shape::OneOf(VERDICTS))),
        Member::optional("score", score),
    ])
}

fn warning() -> Shape {
    Shape::Object(vec![Member::required("code", Shape::OneOf(WARNINGS)), Member::optional("check", SLUG)])
}

fn declaration() -> Shape {
    object([
        ("name", Shape::TEXT),
        ("title", Shape::TEXT),
        ("statement", Shape::TEXT),
        ("declaredAt", Shape::Format(Format::Timestamp)),
    ])
}
