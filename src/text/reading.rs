//! What the reader of a file is told: why it can't be read, and the answers to the three questions.

use super::figures::short_digest;
use super::language::Language;
use super::problem::{shape_problem, unreadable};
use super::vocabulary::{check_verdict, unit_verdict};
use crate::criteria::{Criteria, parse_iso};
use crate::document::open::NotReadable;
use crate::document::summary::{Difference, UnknownCriteria};
use crate::document::{BadProof, NotADid};
use crate::verdict::{UnitVerdict, Verdict};

/// What is shown of a long list. A file can hold a hundred thousand faults, and nobody reads them, but the page would stop for them.
const SHOWN: usize = 50;

/// A sentence for each of the first ones, and how many more there are.
fn first_ones<T>(language: Language, all: &[T], say: impl Fn(&T) -> String) -> Vec<String> {
    let more = all.len().saturating_sub(SHOWN);
    let rest = (more > 0).then(|| {
        let count = super::figures::number(language, more as u64);
        match language {
            Language::Vi => format!("và {count} lỗi nữa"),
            Language::En => format!("and {count} more"),
        }
    });
    all.iter().take(SHOWN).map(say).chain(rest).collect()
}

/// What differs between what the file states and what was computed.
pub fn differences(language: Language, standard: &Criteria, all: &[Difference]) -> Vec<String> {
    first_ones(language, all, |one| difference(language, standard, one))
}

/// The reasons why a file can't be read.
pub fn not_readable(language: Language, why: &NotReadable) -> Vec<String> {
    let vi = language == Language::Vi;
    match why {
        NotReadable::Json(why) => vec![unreadable(language, why)],
        NotReadable::NoType => vec![
            language
                .pick(
                    "Tệp không ghi loại (“type”), nên không phải tệp của ứng dụng này.",
                    "The file states no “type”, so it is no file of this app.",
                )
                .to_owned(),
        ],
        NotReadable::OtherType { found } if vi => {
            vec![format!("Tệp ghi loại “{found}”, phiên bản này không mở loại đó.")]
        }
        NotReadable::OtherType { found } => {
            vec![format!("The file states the type “{found}”, which this version does not open.")]
        }
        NotReadable::Shape(problems) => first_ones(language, problems, |problem| shape_problem(language, problem)),
        NotReadable::Proof(why) => vec![bad_proof(language, why)],
        NotReadable::TooManyDrafts { limit } => {
            let limit = super::figures::number(language, *limit as u64);
            vec![if vi {
                format!("Tệp có quá {limit} hồ sơ nháp hoặc quá nhiều dữ liệu. Kiểm tra xem có chọn nhầm tệp không.")
            } else {
                format!("The file has more than {limit} drafts or too much data. Check that it is the right file.")
            }]
        }
    }
}

fn bad_proof(language: Language, why: &BadProof) -> String {
    let vi = language == Language::Vi;
    let unsupported = |what: &str, found: &str, expected: &str| {
        if vi {
            format!("Chữ ký ghi {what} “{found}”; ứng dụng này chỉ kiểm được “{expected}”.")
        } else {
            format!("The signature states the {what} “{found}”; this app checks only “{expected}”.")
        }
    };
    match why {
        BadProof::NotAnObject => language.pick("“proof” không phải đối tượng.", "“proof” is no object.").to_owned(),
        BadProof::MissingMember { member } if vi => format!("Chữ ký (“proof”) thiếu “{member}”."),
        BadProof::MissingMember { member } => format!("The signature (“proof”) lacks “{member}”."),
        BadProof::NotAText { member } if vi => format!("“proof.{member}” không phải chữ."),
        BadProof::NotAText { member } => format!("“proof.{member}” is no text."),
        BadProof::UnknownMember { member } if vi => format!("Chữ ký có “{member}” mà định dạng này không có."),
        BadProof::UnknownMember { member } => format!("The signature has “{member}”, which this format doesn't know."),
        BadProof::UnsupportedType { found } => unsupported(language.pick("loại", "type"), found, "DataIntegrityProof"),
        BadProof::UnsupportedSuite { found } => {
            unsupported(language.pick("bộ mật mã", "cryptosuite"), found, "eddsa-jcs-2022")
        }
        BadProof::UnsupportedPurpose { found } => {
            unsupported(language.pick("mục đích", "purpose"), found, "assertionMethod")
        }
        BadProof::BadCreated { found } if vi => format!("Thời điểm ký “{found}” không đúng dạng 2026-03-31T08:30:00Z."),
        BadProof::BadCreated { found } => format!("The time of signing “{found}” is not like 2026-03-31T08:30:00Z."),
        BadProof::BadKey { why: NotADid::Malformed { text } | NotADid::Unusable { text } }
        | BadProof::BadVerificationMethod { found: text } => {
            if vi {
                format!("“{text}” không phải tên một khóa Ed25519 dùng được.")
            } else {
                format!("“{text}” is not the name of a usable Ed25519 key.")
            }
        }
        BadProof::BadProofValue { found } if vi => format!("Giá trị chữ ký “{found}” không phải 64 byte base58."),
        BadProof::BadProofValue { found } => format!("The signature value “{found}” is not 64 bytes in base58."),
    }
}

/// Why the outcome can't be computed again.
pub fn unknown_criteria(language: Language, why: &UnknownCriteria) -> String {
    let vi = language == Language::Vi;
    match why {
        UnknownCriteria::NotTheStandard { found, expected } if vi => {
            format!("Tệp dùng “{found}” thay cho tiêu chuẩn “{expected}” của loại đơn vị này.")
        }
        UnknownCriteria::NotTheStandard { found, expected } => {
            format!("The file uses “{found}” instead of “{expected}”, the standard of this kind of unit.")
        }
        UnknownCriteria::NotShipped { id, version } if vi => {
            format!("Ứng dụng này không có “{id}” bản {version}. Có thể tệp do phiên bản mới hơn ghi.")
        }
        UnknownCriteria::NotShipped { id, version } => {
            format!("This app does not have “{id}”, version {version}. A newer version may have written the file.")
        }
        UnknownCriteria::OtherDigest { id, stated, shipped } => {
            let (stated, shipped) = (short_digest(stated), short_digest(shipped));
            if vi {
                format!("“{id}” trong tệp (mã băm {stated}) không phải bản chính thức (mã băm {shipped}).")
            } else {
                format!("“{id}” in the file (digest {stated}) is not the official one (digest {shipped}).")
            }
        }
        UnknownCriteria::FurtherFile { id, role } if vi => {
            format!("Tệp dùng thêm “{id}” ({role}) mà phiên bản này chưa tính được.")
        }
        UnknownCriteria::FurtherFile { id, role } => {
            format!("The file also uses “{id}” ({role}), which this version can't compute with yet.")
        }
    }
}

/// One difference between what the file states and what was computed.
pub fn difference(language: Language, standard: &Criteria, difference: &Difference) -> String {
    let vi = language == Language::Vi;
    match difference {
        Difference::Unit { stated, computed } => {
            let (stated, computed) = (unit_word(language, stated), unit_word(language, computed));
            if vi { format!("Kết quả chung: tệp ghi “{stated}”, tính lại là “{computed}”.") } else { format!("Overall: the file states “{stated}”, computed “{computed}”.") }
        }
        Difference::Criterion { id, stated, computed } => {
            let title = standard.criterion(id).map_or("", |criterion| language.of(&criterion.title));
            apart(language, &format!("{} {id} ({title})", language.pick("Tiêu chí", "Criterion")), stated.as_ref(), computed.as_ref())
        }
        Difference::Check { id, stated, computed } => {
            let question = standard.check(id).map_or("", |check| language.of(&check.question));
            apart(language, &format!("{} {id} ({question})", language.pick("Mục", "Check")), stated.as_ref(), computed.as_ref())
        }
        Difference::InScope { stated, .. } => match (vi, stated) {
            (true, true) => "Tệp ghi thuộc phạm vi áp dụng, nhưng đơn vị nằm ngoài phạm vi (Điều 1 khoản 2 điểm b).".to_owned(),
            (true, false) => "Tệp ghi ngoài phạm vi áp dụng, nhưng đơn vị thuộc phạm vi.".to_owned(),
            (false, true) => "The file states that the circular applies, but the unit is out of scope (Article 1, clause 2, point b).".to_owned(),
            (false, false) => "The file states that the unit is out of scope, but the circular applies.".to_owned(),
        },
        Difference::Scope { stated: Some(stated) } if vi => format!("Loại đơn vị này không có phân loại “{stated}”."),
        Difference::Scope { stated: Some(stated) } => format!("This kind of unit has no class “{stated}”."),
        Difference::Scope { stated: None } => {
            language.pick("Thiếu phân loại đơn vị để biết Thông tư có áp dụng không.", "The class of the unit, which decides whether the circular applies, is missing.").to_owned()
        }
        Difference::Period { stated, computed } => {
            let (stated, computed) = (span(language, stated), span(language, computed));
            if vi { format!("Kỳ đánh giá trong tệp là {stated}, đúng phải là {computed}.") } else { format!("The file states the period {stated}; it is {computed}.") }
        }
        Difference::SurplusFact { fact } if vi => format!("Tệp trả lời đặc điểm “{fact}” mà tiêu chuẩn không hỏi."),
        Difference::SurplusFact { fact } => format!("The file answers the fact “{fact}”, which the standard does not ask."),
        Difference::ContradictoryFact { fact } if vi => format!("Đặc điểm “{}” trái với phân loại của đơn vị.", fact_question(language, standard, fact)),
        Difference::ContradictoryFact { fact } => format!("The fact “{}” contradicts the class of the unit.", fact_question(language, standard, fact)),
        Difference::MissingFact { fact } if vi => format!("Thiếu câu trả lời: {}", fact_question(language, standard, fact)),
        Difference::MissingFact { fact } => format!("An answer is missing: {}", fact_question(language, standard, fact)),
        Difference::UnknownCheck { check } if vi => format!("Tệp trả lời mục “{check}” mà tiêu chuẩn không có."),
        Difference::UnknownCheck { check } => format!("The file answers the check “{check}”, which the standard does not have."),
        Difference::SwitchedOffCheck { check } if vi => format!("Tệp trả lời mục {check} dù mục này không áp dụng cho đơn vị."),
        Difference::SwitchedOffCheck { check } => format!("The file answers the check {check} although it does not apply to the unit."),
        Difference::ScoreWithoutGuide => {
            language.pick("Tệp ghi điểm nhưng không nêu bảng điểm nào.", "The file states points but names no scoring guide.").to_owned()
        }
        Difference::SurplusEmbedded => {
            language.pick("Tệp kèm theo bộ tiêu chí mà không dùng đến.", "The file carries criteria that it does not use.").to_owned()
        }
        Difference::SurplusIndicators => {
            language.pick("Tệp ghi số liệu của chương trình nhưng không nêu chương trình nào.", "The file states figures of a programme but names none.").to_owned()
        }
        Difference::MissingPrevious => {
            language.pick("Tệp là bản ký lại nhưng không nêu mã băm của bản trước.", "The file is a later revision but does not give the digest of the one before.").to_owned()
        }
        Difference::SurplusPrevious => {
            language.pick("Tệp là bản ký lần đầu nhưng lại nêu mã băm của một bản trước.", "The file is the first revision but gives the digest of one before.").to_owned()
        }
    }
}

fn fact_question<'a>(language: Language, standard: &'a Criteria, fact: &'a str) -> &'a str {
    standard.facts.iter().find(|asked| asked.id == fact).map_or(fact, |asked| language.of(&asked.question))
}

fn apart(language: Language, what: &str, stated: Option<&String>, computed: Option<&String>) -> String {
    let word = |verdict: Option<&String>| match verdict {
        Some(verdict) => check_word(language, verdict),
        None => language.pick("không có", "nothing"),
    };
    let (stated, computed) = (word(stated), word(computed));
    match language {
        Language::Vi => format!("{what}: tệp ghi “{stated}”, tính lại là “{computed}”."),
        Language::En => format!("{what}: the file states “{stated}”, computed “{computed}”."),
    }
}

fn check_word(language: Language, id: &str) -> &'static str {
    [Verdict::Met, Verdict::NotMet, Verdict::Unanswered, Verdict::NotApplicable]
        .into_iter()
        .find(|verdict| verdict.id() == id)
        .map_or("?", |verdict| language.say(check_verdict(verdict)))
}

fn unit_word(language: Language, id: &str) -> &'static str {
    [UnitVerdict::Qualified, UnitVerdict::NotQualified, UnitVerdict::Incomplete]
        .into_iter()
        .find(|verdict| verdict.id() == id)
        .map_or("?", |verdict| language.say(unit_verdict(verdict)))
}

fn span(language: Language, (from, to): &(String, String)) -> String {
    let day = |text: &String| parse_iso(text).map_or_else(|| text.clone(), |day| super::figures::date(language, day));
    format!("{} – {}", day(from), day(to))
}
