//! The second step: from members that were checked to the model. What is wrong with a file is not said here but by `check`.

use super::model::{
    Bilingual, Check, Choice, Cite, Criteria, Criterion, Excuse, Fact, Paper, Role, Rule, Source, WindowAsked,
};
use super::unit_kind::UnitKind;
use crate::json::{Digest, Members, Misfit};
use serde_json::Value;

/// Builds the standard of a file without its proof. `digest` is taken of the canonical form of the same.
pub(super) fn criteria(file: &Value, digest: Digest) -> Result<Criteria, Misfit> {
    let file = Members::of(file, "criteria")?;
    with_facts(file, file.list("facts", fact)?, digest)
}

/// Builds a supplement in the same way.
pub(super) fn supplement(file: &Value, digest: Digest) -> Result<Criteria, Misfit> {
    with_facts(Members::of(file, "criteria")?, Vec::new(), digest)
}

fn with_facts(file: Members, facts: Vec<Fact>, digest: Digest) -> Result<Criteria, Misfit> {
    Ok(Criteria {
        id: file.text("id")?,
        version: file.text("version")?,
        role: id(file, "role", Role::from_id)?,
        unit_kind: id(file, "unitKind", UnitKind::from_id)?,
        title: bilingual(file, "title")?,
        source: source(file.object("source")?)?,
        facts,
        criteria: file.list("criteria", criterion)?,
        digest,
    })
}

/// What an id stands for.
pub(super) fn id<T>(members: Members, name: &'static str, from_id: impl Fn(&str) -> Option<T>) -> Result<T, Misfit> {
    from_id(&members.text(name)?).ok_or(Misfit { member: name })
}

pub(super) fn bilingual(members: Members, name: &'static str) -> Result<Bilingual, Misfit> {
    let both = members.object(name)?;
    Ok(Bilingual { vi: both.text("vi")?, en: both.text("en")? })
}

/// Which papers a guide or a programme stands on.
pub(super) fn basis(file: Members) -> Result<Vec<Paper>, Misfit> {
    file.list("basis", |paper| {
        let paper = Members::of(paper, "basis")?;
        let issued_on = paper.optional("issuedOn", Members::text)?;
        Ok(Paper { number: paper.text("number")?, issuer: bilingual(paper, "issuer")?, issued_on })
    })
}

fn source(source: Members) -> Result<Source, Misfit> {
    Ok(Source {
        number: source.text("number")?,
        issuer: bilingual(source, "issuer")?,
        issued_on: source.text("issuedOn")?,
        in_force_from: source.text("inForceFrom")?,
        amended_by: source.texts("amendedBy")?,
    })
}

fn fact(fact: &Value) -> Result<Fact, Misfit> {
    let fact = Members::of(fact, "facts")?;
    Ok(Fact { id: fact.text("id")?, question: bilingual(fact, "question")?, hint: bilingual(fact, "hint")? })
}

fn cite(members: Members) -> Result<Cite, Misfit> {
    let cite = members.object("cite")?;
    Ok(Cite {
        article: cite.text("article")?,
        clause: cite.text("clause")?,
        point: cite.optional("point", Members::text)?,
    })
}

fn criterion(criterion: &Value) -> Result<Criterion, Misfit> {
    let criterion = Members::of(criterion, "criteria")?;
    Ok(Criterion {
        id: criterion.text("id")?,
        title: bilingual(criterion, "title")?,
        cite: cite(criterion)?,
        checks: criterion.list("checks", check)?,
    })
}

fn check(check: &Value) -> Result<Check, Misfit> {
    let check = Members::of(check, "checks")?;
    Ok(Check {
        id: check.text("id")?,
        question: bilingual(check, "question")?,
        guidance: bilingual(check, "guidance")?,
        cite: cite(check)?,
        rule: rule(check.object("answer")?)?,
        applies_if: check.texts("appliesIf")?,
        not_applicable_with_reason: check.flag("notApplicableWithReason")?,
    })
}

fn rule(answer: Members) -> Result<Rule, Misfit> {
    let noun = || bilingual(answer, "noun");
    Ok(match answer.text("kind")?.as_str() {
        "document" => Rule::Document { window: id(answer, "window", window_asked)? },
        "statement" => Rule::Statement,
        "incidents" => Rule::Incidents { excuses: answer.list("excuses", excuse)?, noun: noun()? },
        "ratio" => Rule::Ratio {
            percent: answer.whole("percent")?,
            part_label: bilingual(answer, "partLabel")?,
            whole_label: bilingual(answer, "wholeLabel")?,
            noun: noun()?,
        },
        "count" => Rule::Count { minimum: answer.whole("minimum")?, noun: noun()? },
        "trend" => Rule::Trend { max_change_percent: answer.whole("maxChangePercent")?, noun: noun()? },
        "rating" => rating(answer)?,
        "coverage" => Rule::Coverage { percent: answer.whole("percent")? },
        "checklist" => Rule::Checklist { items: answer.list("items", choice)? },
        _ => return Err(Misfit { member: "kind" }),
    })
}

fn rating(answer: Members) -> Result<Rule, Misfit> {
    let scale = answer.list("scale", choice)?;
    let threshold = id(answer, "threshold", |id| scale.iter().position(|choice| choice.id == id))?;
    let (passes, may_be_unrated) = (answer.texts("passes")?, answer.flag("mayBeUnrated")?);
    Ok(Rule::Rating { scale, threshold, passes, may_be_unrated })
}

fn choice(choice: &Value) -> Result<Choice, Misfit> {
    let choice = Members::of(choice, "items")?;
    Ok(Choice { id: choice.text("id")?, label: bilingual(choice, "label")? })
}

fn excuse(excuse: &Value) -> Result<Excuse, Misfit> {
    excuse.as_str().and_then(Excuse::from_id).ok_or(Misfit { member: "excuses" })
}

fn window_asked(id: &str) -> Option<WindowAsked> {
    match id {
        "first_quarter" => Some(WindowAsked::FirstQuarter),
        "period" => Some(WindowAsked::Period),
        "none" => Some(WindowAsked::None),
        _ => None,
    }
}
