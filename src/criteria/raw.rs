//! The criteria file as it stands: the shape of each role. What the members mean together is the next step's.

use super::model::Role;
use super::{guide, programme};
use crate::json::{Format, Member, Shape};

/// Ids: small letters, digits and `. - / _ :`.
pub(super) const SLUG: Shape = Shape::Format(Format::Slug);

/// The kinds of unit, by id.
pub(super) const UNIT_KIND: Shape =
    Shape::OneOf(&["residential_area", "commune", "agency", "enterprise", "educational_institution"]);

/// The shape of every criteria file: what else it has depends on its role.
pub fn shape() -> Shape {
    let variants = Role::ALL.map(|role| (role.id(), members_of(role)));
    Shape::tagged("role", variants.to_vec(), &[])
}

/// The shape of a file that has, or should have, this role. A role that is none is named here and not instead of everything else.
pub(super) fn shape_of(role: Role) -> Shape {
    let mut members = members_of(role);
    let named = Member::required("role", Shape::OneOf(&["standard", "supplement", "scoring_guide", "programme"]));
    members.insert(4, named);
    Shape::Object(members)
}

/// All members but the role.
fn members_of(role: Role) -> Vec<Member> {
    let mut members = vec![
        Member::required("type", Shape::Const("AnttCriteria")),
        Member::required("formatVersion", Shape::ConstInteger(1)),
        Member::required("id", SLUG),
        Member::required("version", SLUG),
        Member::required("title", bilingual()),
    ];
    let facts = Member::required("facts", Shape::array(fact()));
    members.extend(match role {
        Role::Standard => vec![unit_kind(), source(), facts, criteria()],
        Role::Supplement => vec![unit_kind(), source(), criteria()],
        Role::ScoringGuide => [vec![unit_kind()], guide::members()].concat(),
        Role::Programme => programme::members(),
    });
    members.push(Member::optional("proof", Shape::AnyObject));
    members
}

fn unit_kind() -> Member {
    Member::required("unitKind", UNIT_KIND)
}

fn criteria() -> Member {
    Member::required("criteria", Shape::nonempty_array(criterion()))
}

fn fact() -> Shape {
    Shape::Object(vec![
        Member::required("id", SLUG),
        Member::required("question", bilingual()),
        Member::required("hint", bilingual()),
    ])
}

pub(super) fn bilingual() -> Shape {
    Shape::Object(vec![Member::required("vi", Shape::TEXT), Member::required("en", Shape::TEXT)])
}

/// What a guide or a programme is for and which papers it stands on.
pub(super) fn purpose() -> Vec<Member> {
    let paper = Shape::Object(vec![
        Member::required("number", Shape::TEXT),
        Member::required("issuer", bilingual()),
        Member::optional("issuedOn", Shape::Format(Format::Date)),
    ]);
    vec![Member::required("description", bilingual()), Member::required("basis", Shape::array(paper))]
}

fn source() -> Member {
    let members = vec![
        Member::required("number", Shape::TEXT),
        Member::required("issuer", bilingual()),
        Member::required("issuedOn", Shape::Format(Format::Date)),
        Member::required("inForceFrom", Shape::Format(Format::Date)),
        Member::required("amendedBy", Shape::array(Shape::TEXT)),
    ];
    Member::required("source", Shape::Object(members))
}

fn cite() -> Shape {
    Shape::Object(vec![
        Member::required("article", Shape::TEXT),
        Member::required("clause", Shape::TEXT),
        Member::optional("point", Shape::TEXT),
    ])
}

fn criterion() -> Shape {
    Shape::Object(vec![
        Member::required("id", SLUG),
        Member::required("title", bilingual()),
        Member::required("cite", cite()),
        Member::required(
            "checks",
            Shape::nonempty_array(Shape::Object(vec![
                Member::required("id", SLUG),
                Member::required("question", bilingual()),
                Member::required("guidance", bilingual()),
                Member::required("cite", cite()),
                Member::required("answer", answer()),
                Member::required("appliesIf", Shape::array(SLUG)),
                Member::required("notApplicableWithReason", Shape::Boolean),
            ])),
        ),
    ])
}

fn choices() -> Shape {
    Shape::nonempty_array(Shape::Object(vec![Member::required("id", SLUG), Member::required("label", bilingual())]))
}

fn answer() -> Shape {
    let percent = || Member::required("percent", Shape::Integer { min: 0, max: 100 });
    let noun = || Member::required("noun", bilingual());
    Shape::tagged(
        "kind",
        vec![
            ("document", vec![Member::required("window", Shape::OneOf(&["first_quarter", "period", "none"]))]),
            ("statement", vec![]),
            (
                "incidents",
                vec![
                    Member::required(
                        "excuses",
                        Shape::array(Shape::OneOf(&["force_majeure", "contained_and_reported"])),
                    ),
                    noun(),
                ],
            ),
            (
                "ratio",
                vec![
                    percent(),
                    Member::required("partLabel", bilingual()),
                    Member::required("wholeLabel", bilingual()),
                    noun(),
                ],
            ),
            ("count", vec![Member::required("minimum", Shape::Integer { min: 0, max: 1_000_000_000 }), noun()]),
            ("trend", vec![Member::required("maxChangePercent", Shape::Integer { min: -100, max: 1_000 }), noun()]),
            (
                "rating",
                vec![
                    Member::required("scale", choices()),
                    Member::required("threshold", SLUG),
                    Member::required("passes", Shape::array(SLUG)),
                    Member::required("mayBeUnrated", Shape::Boolean),
                ],
            ),
            ("coverage", vec![percent()]),
            ("checklist", vec![Member::required("items", choices())]),
        ],
        &[],
    )
}
