//! Why a criteria file can't be used: what is wrong and where, and what its author can do about it.

mod advice;
mod fault;
mod names;

use super::language::Language;
use super::points;
use super::problem::{place, shape_fault, shape_problem};
use crate::criteria::{CriteriaProblem, FurtherFault, SetFault};
use crate::json::place::Segment;
use crate::json::{Measure, Problem, Reason};

/// What is wrong, and where.
pub fn criteria_problem(language: Language, problem: &CriteriaProblem) -> String {
    match problem {
        CriteriaProblem::Shape(shape) if language == Language::En && points_out_of_range(language, shape).is_none() => {
            shape_problem(language, shape)
        }
        _ => {
            let what = criteria_fault(language, problem);
            match language {
                Language::Vi => format!("Ở {}: {what}", names::place(problem.place())),
                Language::En => format!("At {}: {what}", place(language, problem.place())),
            }
        }
    }
}

/// What is wrong, for whoever shows it where it is.
pub fn criteria_fault(language: Language, problem: &CriteriaProblem) -> String {
    match (problem, language) {
        (CriteriaProblem::Shape(problem), _) if points_out_of_range(language, problem).is_some() => {
            points_out_of_range(language, problem).unwrap_or_default()
        }
        (CriteriaProblem::Shape(problem), Language::Vi) => {
            names::shape_fault(&problem.reason).unwrap_or_else(|| shape_fault(language, &problem.reason))
        }
        (CriteriaProblem::Shape(problem), Language::En) => shape_fault(language, &problem.reason),
        (CriteriaProblem::Rule { fault, .. }, Language::Vi) => fault::vi(fault),
        (CriteriaProblem::Rule { fault, .. }, Language::En) => fault::en(fault),
    }
}

/// Points stand in a file as hundredths, and nobody thinks in those.
fn points_out_of_range(language: Language, problem: &Problem) -> Option<String> {
    let Reason::OutOfRange { of: Measure::Value, min, max: Some(max), found } = problem.reason else { return None };
    let of_points = |segment: &Segment| matches!(segment, Segment::Name(name) if name.ends_with("Hundredths"));
    problem.place.segments().last().filter(|last| of_points(last))?;
    let shown = |hundredths: u128| points(language, u64::try_from(hundredths).unwrap_or(u64::MAX));
    let sign = if found < 0 { "-" } else { "" };
    let found = format!("{sign}{}", shown(found.unsigned_abs()));
    let [min, max] = [min, max].map(|limit| shown(limit.unsigned_abs().into()));
    Some(match language {
        Language::Vi => format!("{found} điểm nằm ngoài khoảng từ {min} đến {max} điểm."),
        Language::En => format!("{found} points lie outside {min} to {max} points."),
    })
}

/// What its author can do about it.
pub fn criteria_advice(language: Language, problem: &CriteriaProblem) -> String {
    match (problem, language) {
        (CriteriaProblem::Shape(problem), _) => language.say(advice::on_shape(&problem.reason)).to_owned(),
        (CriteriaProblem::Rule { fault, .. }, Language::Vi) => advice::vi(fault),
        (CriteriaProblem::Rule { fault, .. }, Language::En) => advice::en(fault),
    }
}

/// Why a file can't be used beside a standard, and what to do.
pub fn set_fault(language: Language, fault: &SetFault) -> String {
    let vi = language == Language::Vi;
    match fault {
        SetFault::NotAStandard { id } if vi => {
            format!("“{id}” không phải tiêu chuẩn. Chọn tiêu chuẩn của loại đơn vị trước.")
        }
        SetFault::NotAStandard { id } => {
            format!("“{id}” is no standard. First choose the standard of the kind of unit.")
        }
        SetFault::NotASupplement { id } if vi => {
            format!("“{id}” không phải tệp tiêu chí bổ sung. Chọn tệp khác.")
        }
        SetFault::NotASupplement { id } => format!("“{id}” is no supplement. Choose another file."),
        SetFault::OtherKind { id } if vi => {
            format!("“{id}” dành cho loại đơn vị khác. Chọn tệp của đúng loại đơn vị.")
        }
        SetFault::OtherKind { id } => {
            format!("“{id}” is for another kind of unit. Choose the file for this kind.")
        }
        SetFault::SharedId { id, file } if vi => {
            format!("Mã “{id}” của “{file}” đã có trong tệp khác. Chỉ dùng một phiên bản của mỗi tệp.")
        }
        SetFault::SharedId { id, file } => {
            format!("The id “{id}” of “{file}” stands in another file too. Use only one version of each file.")
        }
    }
}

/// Why a file can't be used beside the others of an assessment, and what to do.
pub fn further_fault(language: Language, fault: &FurtherFault) -> String {
    let vi = language == Language::Vi;
    match fault {
        FurtherFault::AStandard { id } if vi => {
            format!(
                "“{id}” là tiêu chuẩn, không phải tệp dùng thêm. Chọn tiêu chí bổ sung, bảng điểm hoặc chương trình."
            )
        }
        FurtherFault::AStandard { id } => {
            format!("“{id}” is a standard, no further file. Choose a supplement, a scoring guide or a programme.")
        }
        FurtherFault::Twice { id } if vi => format!("“{id}” đã được dùng. Mỗi tệp chỉ dùng một lần."),
        FurtherFault::Twice { id } => format!("“{id}” is in use already. Use each file only once."),
        FurtherFault::SecondGuide { id, used } if vi => {
            format!("Đã dùng bảng điểm “{used}”, nên không dùng thêm “{id}”. Thôi dùng bảng kia trước.")
        }
        FurtherFault::SecondGuide { id, used } => {
            format!("The scoring guide “{used}” is in use, so “{id}” can't be used too. First stop using the other.")
        }
        FurtherFault::OtherStandard { id, of } if vi => {
            format!("“{id}” soạn cho bản khác của tiêu chuẩn: tiêu chuẩn của hồ sơ này không có “{of}”.")
        }
        FurtherFault::OtherStandard { id, of } => {
            format!("“{id}” was made for another version: the standard of this assessment has no “{of}”.")
        }
        FurtherFault::Set(fault) => set_fault(language, fault),
    }
}
