//! What doesn't fit together in a criteria file, in words.

use super::names;
use crate::criteria::Fault;
use crate::text::{Language, points};

pub(super) fn vi(fault: &Fault) -> String {
    let points = |hundredths: &i64| points(Language::Vi, hundredths.unsigned_abs());
    match fault {
        Fault::RepeatedId { id } => format!("mã “{id}” đã có."),
        Fault::UnknownFact { fact } => format!("không có câu hỏi nào về đặc điểm “{fact}”."),
        Fault::UnknownLevel { level } => format!("mức “{level}” không có trong thang đánh giá."),
        Fault::ThresholdPassesByItself { level } => format!("mức “{level}” vừa là ngưỡng vừa tự đạt."),
        Fault::ReservedLevel { level } => format!("mã “{level}” dành cho trường hợp không xếp loại."),
        Fault::WrongId { expected, found } => format!("mã phải là “{expected}”, nhưng là “{found}”."),
        Fault::RepeatedExcuse { excuse } => format!("lý do “{excuse}” lặp lại."),
        Fault::WrongBeginning { expected, found } => {
            format!("mã phải bắt đầu bằng “{expected}”, nhưng là “{found}”.")
        }
        Fault::NoOwnSlug { found } => format!("phần tên riêng “{found}” có dấu gạch chéo hoặc dấu hai chấm."),
        Fault::UnknownItem { id, .. } => format!("tiêu chuẩn không có mục hay tiêu chí “{id}”."),
        Fault::MethodDoesNotFit { id, method } => {
            format!("không chấm “{id}” theo cách “{}” được.", names::method(method))
        }
        Fault::WrongTotal { stated, computed } => {
            format!("tổng điểm ghi là {}, nhưng điểm tối đa các mục cộng lại là {}.", points(stated), points(computed))
        }
        Fault::LowestGradeAboveZero { from } => {
            format!("mức xếp loại đầu tiên bắt đầu từ {} điểm, không phải từ 0.", points(from))
        }
        Fault::GradesOutOfOrder { from, before } => {
            format!("mức xếp loại từ {} điểm đứng sau mức từ {} điểm.", points(from), points(before))
        }
        Fault::GradeAboveTotal { from, total } => {
            format!("mức xếp loại từ {} điểm cao hơn tổng {} điểm.", points(from), points(total))
        }
        Fault::UnknownCount { count } => format!("chỉ tiêu không hỏi số liệu “{count}”."),
        Fault::WrongNumberOfCounts { expected: 0, found } => {
            format!("chỉ tiêu này tự tính, không hỏi số liệu nào, nhưng có {found}.")
        }
        Fault::WrongNumberOfCounts { expected, found } => format!("cần {expected} số liệu, nhưng có {found}."),
        Fault::RollUpBesideUnits => "chỉ tiêu vừa hỏi các đơn vị vừa hỏi người tổng hợp.".to_owned(),
        Fault::AskedOfNoUnit => "tỷ lệ đơn vị phải hỏi các đơn vị.".to_owned(),
        Fault::NotAskedOfUnits => "tỷ lệ đơn vị đạt tiêu chuẩn do bảng tổng hợp tự tính, không hỏi đơn vị.".to_owned(),
    }
}

pub(super) fn en(fault: &Fault) -> String {
    let points = |hundredths: &i64| points(Language::En, hundredths.unsigned_abs());
    match fault {
        Fault::RepeatedId { id } => format!("the id “{id}” stands in the file already."),
        Fault::UnknownFact { fact } => format!("the file does not ask the fact “{fact}”."),
        Fault::UnknownLevel { level } => format!("the level “{level}” is not on the scale."),
        Fault::ThresholdPassesByItself { level } => {
            format!("the level “{level}” is the threshold and passes by itself.")
        }
        Fault::ReservedLevel { level } => format!("the id “{level}” is kept for “not rated”."),
        Fault::WrongId { expected, found } => format!("the id must be “{expected}”, but is “{found}”."),
        Fault::RepeatedExcuse { excuse } => format!("the reason “{excuse}” is repeated."),
        Fault::WrongBeginning { expected, found } => {
            format!("the id must begin with “{expected}”, but is “{found}”.")
        }
        Fault::NoOwnSlug { found } => format!("its own part, “{found}”, has a slash or a colon."),
        Fault::UnknownItem { id, .. } => format!("the standard has no check or criterion “{id}”."),
        Fault::MethodDoesNotFit { id, method } => format!("“{id}” can't be scored by the method “{method}”."),
        Fault::WrongTotal { stated, computed } => {
            format!("the total is stated as {}, but the maxima add up to {}.", points(stated), points(computed))
        }
        Fault::LowestGradeAboveZero { from } => {
            format!("the first grade begins at {} points, not at 0.", points(from))
        }
        Fault::GradesOutOfOrder { from, before } => {
            format!("the grade from {} points stands after the one from {} points.", points(from), points(before))
        }
        Fault::GradeAboveTotal { from, total } => {
            format!("the grade from {} points lies above the total of {} points.", points(from), points(total))
        }
        Fault::UnknownCount { count } => format!("the indicator does not ask the count “{count}”."),
        Fault::WrongNumberOfCounts { expected: 0, found } => {
            format!("this indicator is computed and asks no counts, but has {found}.")
        }
        Fault::WrongNumberOfCounts { expected, found } => format!("counts needed: {expected}, found: {found}."),
        Fault::RollUpBesideUnits => "the indicator is asked of units and of the roll-up too.".to_owned(),
        Fault::AskedOfNoUnit => "a share of units has to be asked of units.".to_owned(),
        Fault::NotAskedOfUnits => {
            "the share of qualified units is computed by the roll-up and not asked of units.".to_owned()
        }
    }
}
