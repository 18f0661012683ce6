//! The two halves above a paper: whose it is, and the state's name and motto.

use super::dossier::Dossier;
use super::sheet::{Letterhead, fit};
use crate::criteria::{Date, UnitKind};
use crate::text::paper::common as words;

/// Of a unit's own paper. `paper` is the short form of its type, "BC"; nothing for one that bears no number.
pub(super) fn of_unit(dossier: &Dossier, paper: Option<&str>) -> Letterhead {
    let (unit, kind) = (&dossier.unit, dossier.kind());
    let place = match kind {
        UnitKind::Commune => words::place_of(&unit.name),
        _ => words::place_of(&unit.parent),
    };
    letterhead(
        higher(kind, &unit.parent),
        issuer(kind, &unit.name),
        paper.map(|paper| words::number(Some(kind), paper)),
        words::place_and_date(place, None, dossier.year),
    )
}

/// Of a desk's paper; what is not known is left to people.
pub(super) fn of_office(higher: &str, name: &str, paper: Option<&str>, day: Option<Date>, year: i32) -> Letterhead {
    let issuer = if name.is_empty() { words::unit("").to_owned() } else { upper(name) };
    letterhead(
        (!higher.is_empty()).then(|| upper(higher)),
        vec![issuer],
        paper.map(|paper| words::number(None, paper)),
        words::place_and_date(words::place_of(name), day, year),
    )
}

fn letterhead(
    higher: Option<String>,
    issuer: Vec<String>,
    number: Option<String>,
    place_and_date: String,
) -> Letterhead {
    Letterhead {
        higher,
        issuer,
        number,
        state: words::STATE.to_owned(),
        motto: words::MOTTO.to_owned(),
        place_and_date: fit(&place_and_date),
    }
}

/// A people's committee shows no body above it (Phụ lục I, mục II khoản 2 of the decree).
fn higher(kind: UnitKind, parent: &str) -> Option<String> {
    if kind == UnitKind::Commune || parent.is_empty() {
        return None;
    }
    // Where a place is named, its committee is meant; an enterprise only stands there.
    let is_place = words::bare_place(parent).is_some();
    match (is_place, kind) {
        (true, UnitKind::Enterprise) => None,
        (true, _) => Some(upper(&format!("{} {parent}", words::COMMITTEE))),
        (false, _) => Some(upper(parent)),
    }
}

fn issuer(kind: UnitKind, name: &str) -> Vec<String> {
    let name = words::unit(name);
    if kind == UnitKind::Commune && !names_committee(name) {
        return vec![upper(words::COMMITTEE), upper(name)];
    }
    vec![upper(name)]
}

fn names_committee(name: &str) -> bool {
    name.to_lowercase().starts_with(&words::COMMITTEE.to_lowercase())
}

/// In upper case, fit for a paper.
pub(super) fn upper(words: &str) -> String {
    fit(&words.to_uppercase())
}
