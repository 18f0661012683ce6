//! The criteria file as it stands: its shape. What the members mean together is the next step's.

use crate::json::{Format, Member, Shape};

/// Ids: small letters, digits and `. - / _ :`.
const SLUG: Shape = Shape::Format(Format::Slug);

/// The shape of a standard. The other roles will have shapes of their own.
pub fn shape() -> Shape {
    Shape::Object(vec![
        Member::required("type", Shape::Const("AnttCriteria")),
        Member::required("formatVersion", Shape::ConstInteger(1)),
        Member::required("id", SLUG),
        Member::required("version", SLUG),
        Member::required("role", Shape::OneOf(&["standard"])),
        Member::required(
            "unitKind",
            Shape::OneOf(&["residential_area", "commune", "agency", "enterprise", "educational_institution"]),
        ),
        Member::required("title", bilingual()),
        Member::required("source", source()),
        Member::required(
            "facts",
            Shape::array(Shape::Object(vec![
                Member::required("id", SLUG),
                Member::required("question", bilingual()),
                Member::required("hint", bilingual()),
            ])),
        ),
        Member::required("criteria", Shape::nonempty_array(criterion())),
        Member::optional("proof", Shape::AnyObject),
    ])
}

fn bilingual() -> Shape {
    Shape::Object(vec![Member::required("vi", Shape::TEXT), Member::required("en", Shape::TEXT)])
}

fn source() -> Shape {
    Shape::Object(vec![
        Member::required("number", Shape::TEXT),
        Member::required("issuer", bilingual()),
        Member::required("issuedOn", Shape::Format(Format::Date)),
        Member::required("inForceFrom", Shape::Format(Format::Date)),
        Member::required("amendedBy", Shape::array(Shape::TEXT)),
    ])
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
