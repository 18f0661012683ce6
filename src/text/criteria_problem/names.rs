//! The members and ids of criteria files in Vietnamese words: their author reads words, and beside them, in brackets, what stands in the file.

use crate::criteria::sheet::{Column, words_of};
use crate::criteria::{Excuse, Role, UnitKind};
use crate::json::place::Segment;
use crate::json::{Place, Reason};
use crate::text::{Language, excuse, kind_name, role_name};

const VI: Language = Language::Vi;

/// "mục thứ 2, điểm tối đa (items[1].maximumHundredths)"; "cả tệp".
pub(super) fn place(at: &Place) -> String {
    if at.is_root() {
        return "cả tệp".to_owned();
    }
    let mut words: Vec<String> = Vec::new();
    for segment in at.segments() {
        match segment {
            Segment::Name(name) => words.push(member(name).unwrap_or(name).to_owned()),
            Segment::Index(index) => {
                let of = words.pop().unwrap_or_default();
                words.push(format!("{of} thứ {}", index + 1));
            }
        }
    }
    format!("{} ({at})", words.join(", "))
}

/// Reasons that name members or ids; nothing for the others, which are told as for every file.
pub(super) fn shape_fault(reason: &Reason) -> Option<String> {
    match reason {
        Reason::Missing { member: name } => Some(format!("thiếu {}.", named(name, member(name)))),
        Reason::Unknown { member: name } => {
            Some(format!("có {} mà định dạng này không có.", named(name, member(name))))
        }
        Reason::NotOneOf { allowed, found } => {
            let allowed: Vec<String> = allowed.iter().map(|id| with_id(id)).collect();
            Some(format!("“{found}” không phải là một trong: {}.", allowed.join(", ")))
        }
        _ => None,
    }
}

/// The word for a method of scoring.
pub(super) fn method(id: &str) -> &str {
    in_column(Column::Method, id).unwrap_or(id)
}

fn named(id: &str, word: Option<&str>) -> String {
    word.map_or_else(|| format!("“{id}”"), |word| format!("{word} (“{id}”)"))
}

fn with_id(id: &str) -> String {
    value(id).map_or_else(|| id.to_owned(), |word| format!("{word} ({id})"))
}

fn in_column(column: Column, id: &str) -> Option<&'static str> {
    words_of(column).into_iter().find(|(_, meaning)| *meaning == id).map(|(word, _)| word)
}

fn value(id: &str) -> Option<String> {
    let kind = UnitKind::from_id(id).map(|kind| VI.say(kind_name(kind)).to_lowercase());
    let role = || Role::from_id(id).map(|role| VI.say(role_name(role)).to_lowercase());
    let reason = || Excuse::from_id(id).map(|reason| VI.say(excuse(reason)).to_lowercase());
    let column = || {
        let columns = [Column::Method, Column::Kind, Column::Form, Column::Comparison];
        columns.into_iter().find_map(|column| in_column(column, id)).map(str::to_owned)
    };
    let other = || {
        let word = match id {
            "full" => "tính đủ điểm",
            "left_out" => "bỏ ra",
            "first_quarter" => "quý I",
            "period" => "trong kỳ",
            "none" => "không",
            "roll_up" => "người tổng hợp",
            _ => return None,
        };
        Some(word.to_owned())
    };
    kind.or_else(role).or_else(reason).or_else(column).or_else(other)
}

/// What a member is in Vietnamese; the same word for the same thing as in the tables of the editor.
fn member(name: &str) -> Option<&'static str> {
    Some(match name {
        "amendedBy" => "được sửa đổi bởi",
        "answer" => "câu trả lời",
        "appliesIf" => "chỉ hỏi khi",
        "article" => "điều",
        "askedOf" => "đơn vị",
        "base" => "kỳ gốc",
        "baseYear" => "năm gốc",
        "basis" => "văn bản làm căn cứ",
        "checks" | "items" => "mục",
        "cite" => "căn cứ",
        "clause" => "khoản",
        "comparison" => "so sánh",
        "counts" => "số liệu",
        "criteria" => "tiêu chí",
        "current" => "kỳ này",
        "deductionHundredths" => "điểm trừ mỗi vụ",
        "description" => "mô tả",
        "due" => "năm phải đạt",
        "en" => "tiếng Anh",
        "excuses" => "lý do loại trừ",
        "facts" => "đặc điểm",
        "form" => "cách tính",
        "formatVersion" => "phiên bản định dạng",
        "fromHundredths" => "từ bao nhiêu điểm",
        "grades" => "mức xếp loại",
        "guidance" => "giải thích",
        "hint" => "gợi ý",
        "id" => "mã",
        "inForceFrom" => "ngày có hiệu lực",
        "indicators" => "chỉ tiêu",
        "issuedOn" => "ngày ban hành",
        "issuer" => "nơi ban hành",
        "kind" => "loại",
        "label" => "tên gọi",
        "maxChangePercent" => "mức tăng cho phép",
        "maximumHundredths" => "điểm tối đa",
        "mayBeUnrated" => "được không xếp loại",
        "method" => "cách chấm",
        "minimum" => "mức tối thiểu",
        "notApplicable" => "mục không áp dụng",
        "notApplicableWithReason" => "được khai không áp dụng",
        "noun" => "đơn vị tính",
        "number" => "số, ký hiệu",
        "part" => "tử số",
        "partLabel" => "tên tử số",
        "passes" => "mức tự đạt",
        "percent" => "tỷ lệ phải đạt",
        "point" => "điểm",
        "proof" => "chữ ký",
        "question" => "câu hỏi",
        "role" => "vai trò",
        "scale" => "thang đánh giá",
        "source" => "văn bản",
        "standard" => "tiêu chuẩn",
        "target" => "mức phải đạt",
        "threshold" => "ngưỡng",
        "title" => "tên",
        "totalHundredths" => "tổng điểm",
        "type" => "kiểu tệp",
        "unitKind" | "unitKinds" => "loại đơn vị",
        "value" => "giá trị",
        "version" => "phiên bản",
        "vi" => "tiếng Việt",
        "whole" => "mẫu số",
        "wholeLabel" => "tên mẫu số",
        "window" => "thời gian ban hành",
        _ => return None,
    })
}
