//! What the reader of a file is told: why it can't be read, and the answers to the three questions.

use super::figures::short_digest;
use super::language::Language;
use super::problem::{shape_problem, unreadable};
use crate::document::open::NotReadable;
use crate::document::summary::UnknownCriteria;
use crate::document::{BadProof, NotADid};

/// What is shown of a long list. A file can hold a hundred thousand faults, and nobody reads them, but the page would stop for them.
const SHOWN: usize = 50;

/// A sentence for each of the first ones, and how many more there are.
pub(super) fn first_ones<T>(language: Language, all: &[T], say: impl Fn(&T) -> String) -> Vec<String> {
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
        UnknownCriteria::NotAtHand { id, version } if vi => {
            format!(
                "Tệp dùng “{id}” bản {version} nhưng không kèm theo, và ứng dụng này không có bản đó. Đề nghị đơn vị gửi lại tệp đầy đủ."
            )
        }
        UnknownCriteria::NotAtHand { id, version } => {
            format!(
                "The file uses “{id}”, version {version}, without bringing it along, and this app does not have it. Ask the unit for a complete file."
            )
        }
        UnknownCriteria::OtherEmbedded { id, stated, embedded } => {
            let (stated, embedded) = (short_digest(stated), short_digest(embedded));
            if vi {
                format!("“{id}” kèm trong tệp (mã băm {embedded}) không phải bản mà tệp nêu (mã băm {stated}).")
            } else {
                format!(
                    "“{id}” inside the file (digest {embedded}) is not the one that the file names (digest {stated})."
                )
            }
        }
        UnknownCriteria::NotCriteria { id } if vi => {
            format!("“{id}” kèm trong tệp không phải một bộ tiêu chí dùng được.")
        }
        UnknownCriteria::NotCriteria { id } => {
            format!("“{id}” inside the file is no criteria file that can be used.")
        }
    }
}
