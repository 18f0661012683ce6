//! The members of a summary as they stand in the file. A promise to others: what changes here is a new format version.

use super::any_answer::AnyAnswer;
use super::score::ScoreMember;
use crate::assessment::{Answer, CoverageRow, Evidence, EvidenceFile, ExcusedEvent};
use crate::document::header::Generator;
use crate::json::shape::LARGEST_INTEGER;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// The whole document without its proof.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SelfAssessment {
    /// "AnttSelfAssessment".
    pub r#type: String,
    /// 1.
    pub format_version: u32,
    /// `urn:uuid:` v4, the same in all revisions.
    pub id: String,
    /// 1, 2, 3 …
    pub revision: u32,
    /// Digest of the revision before.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub previous: Option<String>,
    /// The program.
    pub generator: Generator,
    /// The unit.
    pub unit: UnitMember,
    /// Whether the circular applies.
    pub in_scope: bool,
    /// The assessment period.
    pub period: PeriodMember,
    /// The criteria used, the standard first.
    pub criteria: Vec<CriteriaRef>,
    /// Criteria that the product does not ship.
    pub embedded: Vec<Map<String, Value>>,
    /// Fact id → answer.
    pub facts: BTreeMap<String, bool>,
    /// Check id → answer.
    pub answers: BTreeMap<String, AnswerMember>,
    /// Programme id → indicator id → count name → number.
    pub indicators: BTreeMap<String, BTreeMap<String, BTreeMap<String, i64>>>,
    /// What followed.
    pub outcome: OutcomeMember,
    /// The self-check.
    pub warnings: Vec<WarningMember>,
    /// Who declares.
    pub declaration: DeclarationMember,
}

/// The unit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct UnitMember {
    /// Kind id.
    pub kind: String,
    /// Name.
    pub name: String,
    /// Code.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub code: Option<String>,
    /// Two digits.
    pub province_code: String,
    /// Name of the province.
    pub province_name: String,
    /// Name of the body above.
    pub parent_name: String,
    /// Its code.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub parent_code: Option<String>,
    /// Address.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub address: Option<String>,
    /// Head.
    pub head: String,
    /// Who recognises.
    pub recognising_authority: String,
    /// Scope id.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub scope: Option<String>,
}

/// The assessment period.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PeriodMember {
    /// Year.
    pub year: i32,
    /// First day, ISO.
    pub from: String,
    /// Last day, ISO.
    pub to: String,
}

/// A criteria file by name, version and digest.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CriteriaRef {
    /// Id.
    pub id: String,
    /// Version.
    pub version: String,
    /// Role id.
    pub role: String,
    /// Digest of the bare object.
    pub digest: String,
}

/// An answer with its note and citations.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "AnyAnswer")]
pub struct AnswerMember {
    /// The answer.
    #[serde(flatten)]
    pub answer: AnswerFields,
    /// A note.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// Citations.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<EvidenceMember>,
}

/// The fields of an answer, by kind.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case", rename_all_fields = "camelCase")]
pub enum AnswerFields {
    /// A paper.
    Document {
        /// Whether it exists.
        exists: bool,
        /// Number and symbol.
        #[serde(skip_serializing_if = "Option::is_none")]
        number: Option<String>,
        /// Title.
        #[serde(skip_serializing_if = "Option::is_none")]
        title: Option<String>,
        /// ISO day.
        #[serde(skip_serializing_if = "Option::is_none")]
        issued_on: Option<String>,
        /// Issuer.
        #[serde(skip_serializing_if = "Option::is_none")]
        issuer: Option<String>,
    },
    /// A statement.
    Statement { holds: bool, account: String },
    /// Events.
    Incidents { count: i64, excused: Vec<ExcusedMember> },
    /// A part of a whole.
    Ratio { part: i64, whole: i64 },
    /// A number.
    Count { count: i64 },
    /// Last year, this year.
    Trend { previous: i64, current: i64 },
    /// A level.
    Rating {
        /// Level id.
        level: String,
        /// Why not rated.
        #[serde(skip_serializing_if = "Option::is_none")]
        reason: Option<String>,
    },
    /// Rows by kind of unit.
    Coverage { rows: Vec<RowMember> },
    /// Items that hold.
    Checklist { held: Vec<String> },
    /// Not applicable.
    NotApplicable { reason: String },
}

/// An excused event.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ExcusedMember {
    /// Reason id.
    pub reason: String,
    /// Why.
    pub explanation: String,
}

/// A row of the coverage table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RowMember {
    /// Kind id.
    pub kind: String,
    /// Total.
    pub total: i64,
    /// Registered.
    pub registered: i64,
    /// Recognised.
    pub recognised: i64,
}

/// A citation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct EvidenceMember {
    /// Title.
    pub title: String,
    /// Number and symbol.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub number: Option<String>,
    /// ISO day.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub issued_on: Option<String>,
    /// Issuer.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub issuer: Option<String>,
    /// Section.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub section: Option<String>,
    /// Page.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub page: Option<String>,
    /// What is kept of the file.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub file: Option<FileMember>,
}

/// What is kept of a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileMember {
    /// Name.
    pub name: String,
    /// Bytes. Within an answer a number of the right type is read, also one that no file has.
    pub size: i64,
    /// Digest.
    pub digest: String,
}

/// What followed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OutcomeMember {
    /// Of the unit.
    pub verdict: String,
    /// Criterion id → verdict.
    pub criteria: BTreeMap<String, String>,
    /// Check id → verdict, all of them.
    pub checks: BTreeMap<String, String>,
    /// Points of a local guide.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub score: Option<ScoreMember>,
}

/// A warning of the self-check.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WarningMember {
    /// Code.
    pub code: String,
    /// Of which check.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub check: Option<String>,
}

/// Who declares what, when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DeclarationMember {
    /// Name.
    pub name: String,
    /// Title.
    pub title: String,
    /// The sentence.
    pub statement: String,
    /// RFC 3339 UTC.
    pub declared_at: String,
}

impl From<&Answer> for AnswerFields {
    fn from(answer: &Answer) -> AnswerFields {
        let some = |text: &String| Some(text.clone()).filter(|text| !text.is_empty());
        match answer {
            Answer::Document { exists: false, .. } => {
                AnswerFields::Document { exists: false, number: None, title: None, issued_on: None, issuer: None }
            }
            Answer::Document { exists, number, title, issued_on, issuer } => AnswerFields::Document {
                exists: *exists,
                number: some(number),
                title: some(title),
                issued_on: some(issued_on),
                issuer: some(issuer),
            },
            Answer::Statement { holds, account } => AnswerFields::Statement { holds: *holds, account: account.clone() },
            Answer::Incidents { count, excused } => AnswerFields::Incidents {
                count: *count,
                excused: excused
                    .iter()
                    .map(|event| ExcusedMember { reason: event.reason.clone(), explanation: event.explanation.clone() })
                    .collect(),
            },
            Answer::Ratio { part, whole } => AnswerFields::Ratio { part: *part, whole: *whole },
            Answer::Count { count } => AnswerFields::Count { count: *count },
            Answer::Trend { previous, current } => AnswerFields::Trend { previous: *previous, current: *current },
            Answer::Rating { level, reason } => {
                AnswerFields::Rating { level: level.clone(), reason: some(reason).filter(|_| level == "not_rated") }
            }
            Answer::Coverage { rows } => AnswerFields::Coverage {
                rows: rows
                    .iter()
                    .map(|row| RowMember {
                        kind: row.kind.clone(),
                        total: row.total,
                        registered: row.registered,
                        recognised: row.recognised,
                    })
                    .collect(),
            },
            Answer::Checklist { held } => AnswerFields::Checklist { held: held.clone() },
            Answer::NotApplicable { reason } => AnswerFields::NotApplicable { reason: reason.clone() },
        }
    }
}

impl From<&AnswerFields> for Answer {
    fn from(fields: &AnswerFields) -> Answer {
        let text = |text: &Option<String>| text.clone().unwrap_or_default();
        match fields {
            AnswerFields::Document { exists, number, title, issued_on, issuer } => Answer::Document {
                exists: *exists,
                number: text(number),
                title: text(title),
                issued_on: text(issued_on),
                issuer: text(issuer),
            },
            AnswerFields::Statement { holds, account } => Answer::Statement { holds: *holds, account: account.clone() },
            AnswerFields::Incidents { count, excused } => Answer::Incidents {
                count: *count,
                excused: excused
                    .iter()
                    .map(|event| ExcusedEvent { reason: event.reason.clone(), explanation: event.explanation.clone() })
                    .collect(),
            },
            AnswerFields::Ratio { part, whole } => Answer::Ratio { part: *part, whole: *whole },
            AnswerFields::Count { count } => Answer::Count { count: *count },
            AnswerFields::Trend { previous, current } => Answer::Trend { previous: *previous, current: *current },
            AnswerFields::Rating { level, reason } => Answer::Rating { level: level.clone(), reason: text(reason) },
            AnswerFields::Coverage { rows } => Answer::Coverage {
                rows: rows
                    .iter()
                    .map(|row| CoverageRow {
                        kind: row.kind.clone(),
                        total: row.total,
                        registered: row.registered,
                        recognised: row.recognised,
                    })
                    .collect(),
            },
            AnswerFields::Checklist { held } => Answer::Checklist { held: held.clone() },
            AnswerFields::NotApplicable { reason } => Answer::NotApplicable { reason: reason.clone() },
        }
    }
}

impl From<&Evidence> for EvidenceMember {
    fn from(evidence: &Evidence) -> EvidenceMember {
        let file = evidence.file.as_ref().map(|file| FileMember {
            name: file.name.clone(),
            size: i64::try_from(file.size).unwrap_or(LARGEST_INTEGER).min(LARGEST_INTEGER),
            digest: file.digest.clone(),
        });
        EvidenceMember {
            title: evidence.title.clone(),
            number: evidence.number.clone(),
            issued_on: evidence.issued_on.clone(),
            issuer: evidence.issuer.clone(),
            section: evidence.section.clone(),
            page: evidence.page.clone(),
            file,
        }
    }
}

impl From<&EvidenceMember> for Evidence {
    fn from(member: &EvidenceMember) -> Evidence {
        let file = member.file.as_ref().map(|file| EvidenceFile {
            name: file.name.clone(),
            size: u64::try_from(file.size).unwrap_or_default(),
            digest: file.digest.clone(),
        });
        Evidence {
            title: member.title.clone(),
            number: member.number.clone(),
            issued_on: member.issued_on.clone(),
            issuer: member.issuer.clone(),
            section: member.section.clone(),
            page: member.page.clone(),
            file,
        }
    }
}
