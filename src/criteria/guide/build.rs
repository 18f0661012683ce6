//! From a checked scoring guide to the model.

use super::{Grade, Method, NotApplicablePoints, ScoredItem, ScoringGuide};
use crate::criteria::build::{basis, bilingual, id};
use crate::criteria::unit_kind::UnitKind;
use crate::json::{Digest, Members, Misfit};
use serde_json::Value;

pub(in crate::criteria) fn guide(file: &Value, digest: Digest) -> Result<ScoringGuide, Misfit> {
    let file = Members::of(file, "items")?;
    Ok(ScoringGuide {
        id: file.text("id")?,
        version: file.text("version")?,
        unit_kind: id(file, "unitKind", UnitKind::from_id)?,
        title: bilingual(file, "title")?,
        description: bilingual(file, "description")?,
        basis: basis(file)?,
        standard: file.text("standard")?,
        total: file.whole("totalHundredths")?,
        not_applicable: id(file, "notApplicable", NotApplicablePoints::from_id)?,
        items: file.list("items", item)?,
        grades: file.list("grades", grade)?,
        digest,
    })
}

fn item(item: &Value) -> Result<ScoredItem, Misfit> {
    let item = Members::of(item, "items")?;
    Ok(ScoredItem {
        id: item.text("id")?,
        title: item.optional("title", bilingual)?,
        maximum: item.whole("maximumHundredths")?,
        method: method(item.object("method")?)?,
    })
}

fn method(method: Members) -> Result<Method, Misfit> {
    match method.text("kind")?.as_str() {
        "all_or_nothing" => Ok(Method::AllOrNothing),
        "proportional" => Ok(Method::Proportional),
        "deduct_per_event" => Ok(Method::DeductPerEvent { deduction: method.whole("deductionHundredths")? }),
        "manual" => Ok(Method::Manual),
        _ => Err(Misfit { member: "kind" }),
    }
}

fn grade(grade: &Value) -> Result<Grade, Misfit> {
    let grade = Members::of(grade, "grades")?;
    Ok(Grade { id: grade.text("id")?, label: bilingual(grade, "label")?, from: grade.whole("fromHundredths")? })
}
