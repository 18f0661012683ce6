//! The members of a scoring guide beside those that every criteria file has.

use crate::criteria::raw::{SLUG, bilingual, purpose};
use crate::json::{Member, Shape};

/// No points are larger, in hundredths.
const MOST: i64 = 1_000_000_000;

pub(in crate::criteria) fn members() -> Vec<Member> {
    let own = vec![
        Member::required("standard", SLUG).described("Id of the standard whose checks and criteria are scored."),
        Member::required("totalHundredths", hundredths(1)).described("The sum of the maxima."),
        Member::required("notApplicable", Shape::OneOf(&["full", "left_out"]))
            .described("Whether what is not applicable counts in full, or is left out so that the total shrinks."),
        Member::required("items", Shape::nonempty_array(item())),
        Member::required("grades", Shape::nonempty_array(grade())).described("From the lowest, at 0, to the highest."),
    ];
    [purpose(), own].concat()
}

fn hundredths(min: i64) -> Shape {
    Shape::Integer { min, max: MOST }
}

fn item() -> Shape {
    let method = Shape::tagged(
        "kind",
        vec![
            ("all_or_nothing", vec![]),
            ("proportional", vec![]),
            ("deduct_per_event", vec![Member::required("deductionHundredths", hundredths(1))]),
            ("manual", vec![]),
        ],
        &[],
    );
    Shape::Object(vec![
        Member::required("id", SLUG).described("Id of a check or a criterion of the standard."),
        Member::optional("title", bilingual()).described("The table's own wording."),
        Member::required("maximumHundredths", hundredths(1)),
        Member::required("method", method),
    ])
}

fn grade() -> Shape {
    Shape::Object(vec![
        Member::required("id", SLUG),
        Member::required("label", bilingual()),
        Member::required("fromHundredths", hundredths(0)).described("Points of the whole total, inclusive."),
    ])
}
