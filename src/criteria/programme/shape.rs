//! The members of a programme beside those that every criteria file has.

use crate::criteria::raw::{SLUG, UNIT_KIND, bilingual, purpose};
use crate::json::{Member, Shape};

/// No target is larger.
const MOST: i64 = 1_000_000_000;

const YEAR: Shape = Shape::Integer { min: 1900, max: 9999 };

pub(in crate::criteria) fn members() -> Vec<Member> {
    [purpose(), vec![Member::required("indicators", Shape::nonempty_array(indicator()))]].concat()
}

fn indicator() -> Shape {
    let asked_of = &["residential_area", "commune", "agency", "enterprise", "educational_institution", "roll_up"];
    let count = Shape::Object(vec![Member::required("id", SLUG), Member::required("label", bilingual())]);
    Shape::Object(vec![
        Member::required("id", SLUG),
        Member::required("title", bilingual()),
        Member::required("askedOf", Shape::nonempty_array(Shape::OneOf(asked_of)))
            .described("Kinds of unit, or `roll_up` alone: the reviewer, once for the whole."),
        Member::required("form", form()),
        Member::required("counts", Shape::array(count)).described("The whole numbers that are entered."),
        Member::optional("target", target()),
    ])
}

fn form() -> Shape {
    let noun = || Member::required("noun", bilingual()).described("What is counted, as it stands after the number.");
    let year = Member::optional("baseYear", YEAR).described("The year of the base; absent for the period before.");
    Shape::tagged(
        "kind",
        vec![
            ("ratio", vec![Member::required("part", SLUG), Member::required("whole", SLUG)]),
            ("change", vec![Member::required("base", SLUG), Member::required("current", SLUG), year, noun()]),
            ("number", vec![noun()]),
            ("share_of_units", vec![Member::required("minimum", Shape::Integer { min: 1, max: MOST })]),
            ("qualified_units", vec![Member::required("unitKinds", Shape::nonempty_array(UNIT_KIND))]),
        ],
        &[],
    )
}

fn target() -> Shape {
    Shape::Object(vec![
        Member::required("comparison", Shape::OneOf(&["at_least", "more_than", "at_most", "less_than"])),
        Member::required("value", Shape::Integer { min: 0, max: MOST })
            .described("Percent; for the form `number` a number. Of a change: percent of the base."),
        Member::optional("due", YEAR).described("The year until which; absent for every year."),
    ])
}
