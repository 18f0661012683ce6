//! From a checked programme to the model.

use super::{AskedOf, Comparison, CountAsked, Form, Indicator, Programme, Target};
use crate::criteria::build::{basis, bilingual, id};
use crate::criteria::unit_kind::UnitKind;
use crate::json::{Digest, Members, Misfit};
use serde_json::Value;

pub(in crate::criteria) fn programme(file: &Value, digest: Digest) -> Result<Programme, Misfit> {
    let file = Members::of(file, "indicators")?;
    Ok(Programme {
        id: file.text("id")?,
        version: file.text("version")?,
        title: bilingual(file, "title")?,
        description: bilingual(file, "description")?,
        basis: basis(file)?,
        indicators: file.list("indicators", indicator)?,
        digest,
    })
}

fn indicator(indicator: &Value) -> Result<Indicator, Misfit> {
    let indicator = Members::of(indicator, "indicators")?;
    let target = |indicator: Members, name| target(indicator.object(name)?);
    Ok(Indicator {
        id: indicator.text("id")?,
        title: bilingual(indicator, "title")?,
        asked_of: asked_of(indicator)?,
        form: form(indicator.object("form")?)?,
        counts: indicator.list("counts", count)?,
        target: indicator.optional("target", target)?,
    })
}

fn asked_of(indicator: Members) -> Result<AskedOf, Misfit> {
    let named = indicator.texts("askedOf")?;
    if named == ["roll_up"] { Ok(AskedOf::RollUp) } else { kinds(indicator, "askedOf").map(AskedOf::Units) }
}

fn kinds(members: Members, name: &'static str) -> Result<Vec<UnitKind>, Misfit> {
    members.list(name, |kind| kind.as_str().and_then(UnitKind::from_id).ok_or(Misfit { member: name }))
}

fn count(count: &Value) -> Result<CountAsked, Misfit> {
    let count = Members::of(count, "counts")?;
    Ok(CountAsked { id: count.text("id")?, label: bilingual(count, "label")? })
}

fn form(form: Members) -> Result<Form, Misfit> {
    Ok(match form.text("kind")?.as_str() {
        "ratio" => Form::Ratio { part: form.text("part")?, whole: form.text("whole")? },
        "change" => Form::Change {
            base: form.text("base")?,
            current: form.text("current")?,
            base_year: form.optional("baseYear", Members::whole)?,
            noun: bilingual(form, "noun")?,
        },
        "number" => Form::Number { noun: bilingual(form, "noun")? },
        "share_of_units" => Form::ShareOfUnits { minimum: form.whole("minimum")? },
        "qualified_units" => Form::QualifiedUnits { unit_kinds: kinds(form, "unitKinds")? },
        _ => return Err(Misfit { member: "kind" }),
    })
}

fn target(target: Members) -> Result<Target, Misfit> {
    Ok(Target {
        comparison: id(target, "comparison", Comparison::from_id)?,
        value: target.whole("value")?,
        due: target.optional("due", Members::whole)?,
    })
}
