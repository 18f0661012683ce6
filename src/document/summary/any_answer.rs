//! An answer as it is read: the members of every kind side by side, of which its own kind takes those that it has. Reading it as a
//! tagged enum flattened into its surroundings would copy each answer twice, which takes longer than verifying the signature.

use super::wire::{AnswerFields, AnswerMember, EvidenceMember, ExcusedMember, RowMember};
use crate::json::Misfit;
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct AnyAnswer {
    kind: Kind,
    exists: Option<bool>,
    number: Option<String>,
    title: Option<String>,
    issued_on: Option<String>,
    issuer: Option<String>,
    holds: Option<bool>,
    account: Option<String>,
    count: Option<i64>,
    excused: Option<Vec<ExcusedMember>>,
    part: Option<i64>,
    whole: Option<i64>,
    previous: Option<i64>,
    current: Option<i64>,
    level: Option<String>,
    reason: Option<String>,
    rows: Option<Vec<RowMember>>,
    held: Option<Vec<String>>,
    note: Option<String>,
    #[serde(default)]
    evidence: Vec<EvidenceMember>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum Kind {
    Document,
    Statement,
    Incidents,
    Ratio,
    Count,
    Trend,
    Rating,
    Coverage,
    Checklist,
    NotApplicable,
}

impl TryFrom<AnyAnswer> for AnswerMember {
    type Error = Misfit;

    fn try_from(any: AnyAnswer) -> Result<AnswerMember, Misfit> {
        let AnyAnswer { number, title, issued_on, issuer, reason, note, evidence, .. } = any;
        let answer = match any.kind {
            Kind::Document => {
                AnswerFields::Document { exists: needed(any.exists, "exists")?, number, title, issued_on, issuer }
            }
            Kind::Statement => {
                AnswerFields::Statement { holds: needed(any.holds, "holds")?, account: needed(any.account, "account")? }
            }
            Kind::Incidents => {
                AnswerFields::Incidents { count: needed(any.count, "count")?, excused: needed(any.excused, "excused")? }
            }
            Kind::Ratio => AnswerFields::Ratio { part: needed(any.part, "part")?, whole: needed(any.whole, "whole")? },
            Kind::Count => AnswerFields::Count { count: needed(any.count, "count")? },
            Kind::Trend => AnswerFields::Trend {
                previous: needed(any.previous, "previous")?,
                current: needed(any.current, "current")?,
            },
            Kind::Rating => AnswerFields::Rating { level: needed(any.level, "level")?, reason },
            Kind::Coverage => AnswerFields::Coverage { rows: needed(any.rows, "rows")? },
            Kind::Checklist => AnswerFields::Checklist { held: needed(any.held, "held")? },
            Kind::NotApplicable => AnswerFields::NotApplicable { reason: needed(reason, "reason")? },
        };
        Ok(AnswerMember { answer, note, evidence })
    }
}

fn needed<T>(found: Option<T>, member: &'static str) -> Result<T, Misfit> {
    found.ok_or(Misfit { member })
}
