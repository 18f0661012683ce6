//! How the main table of a criteria file that is being written is filled in, column by column.

use crate::criteria::manuscript::Making;
use crate::criteria::sheet::Column;
use crate::text::language::{Say, say};

/// The columns that need a word, in the order of the table.
pub const fn column_help(making: Making) -> &'static [(Column, Say)] {
    match making {
        Making::Guide => &GUIDE,
        Making::Supplement => &SUPPLEMENT,
        Making::Programme => &PROGRAMME,
    }
}

/// What stands in the cell of the counts, by the form of the indicator.
pub fn counts_hint(form: &str) -> Option<Say> {
    Some(match form {
        "ratio" => say("tử số; mẫu số", "part; whole"),
        "change" => say("kỳ gốc; kỳ này", "base; now"),
        "number" => say("một hoặc nhiều số, được cộng lại", "one or more, added up"),
        "share_of_units" => say("một số của mỗi đơn vị", "one count of each unit"),
        "qualified_units" => say("để trống: bảng tổng hợp tự tính", "left empty: the roll-up counts"),
        _ => return None,
    })
}

const GUIDE: [(Column, Say); 4] = [
    (
        Column::Id,
        say(
            "mã của mục hoặc của cả tiêu chí trong tiêu chuẩn; nút dưới bảng thêm sẵn các mục còn thiếu",
            "the id of a check or of a whole criterion of the standard; a button below the table adds those that are missing",
        ),
    ),
    (
        Column::Title,
        say("để trống thì dùng câu hỏi của tiêu chuẩn", "left empty, the standard's question stands in its place"),
    ),
    (
        Column::Method,
        say(
            "“theo tỷ lệ” cho mục hỏi tỷ lệ, “trừ theo từng vụ” cho mục hỏi số vụ, “chấm tay” để người chấm cho điểm và nêu lý do",
            "“proportional” for shares, “deduct for each event” for events, “manual” where a person gives points with a reason",
        ),
    ),
    (Column::Deduction, say("chỉ điền khi trừ theo từng vụ", "only where points are deducted for each event")),
];

const SUPPLEMENT: [(Column, Say); 6] = [
    (
        Column::Criterion,
        say(
            "bắt đầu bằng mã của tệp và dấu hai chấm, ví dụ “thai-nguyen:1”; các dòng cùng mã đứng liền nhau",
            "begins with the file's id and a colon, such as “thai-nguyen:1”; rows with the same id stand together",
        ),
    ),
    (Column::Id, say("ví dụ “thai-nguyen:1.a”", "such as “thai-nguyen:1.a”")),
    (
        Column::Threshold,
        say(
            "mức phải đạt: phần trăm của tỷ lệ, số ít nhất của số lượng, mức tăng cho phép so với năm trước, mã của mức xếp loại",
            "what has to be reached: percent of a share, the least number, the rise allowed on last year, the id of a level",
        ),
    ),
    (Column::Part, say("tử số và mẫu số chỉ điền cho tỷ lệ", "part and whole are for shares only")),
    (
        Column::Choices,
        say(
            "cho xếp loại và danh mục, mỗi lựa chọn có mã: “tot: Tốt; kha: Khá”",
            "for ratings and checklists, each with its id: “good: Good; fair: Fair”",
        ),
    ),
    (
        Column::NotApplicable,
        say("ghi “có” nếu đơn vị được khai không áp dụng", "“yes” if a unit may say that it does not apply"),
    ),
];

const PROGRAMME: [(Column, Say); 8] = [
    (
        Column::Id,
        say(
            "chữ thường không dấu, chữ số, dấu gạch ngang, ví dụ “tin-bao”; giữ nguyên qua các phiên bản",
            "small letters, digits and dashes, such as “reports”; it stays the same in all versions",
        ),
    ),
    (
        Column::Units,
        say(
            "ai báo số liệu: khu dân cư; xã, phường, đặc khu; cơ quan; doanh nghiệp; cơ sở giáo dục (cách nhau bằng dấu chấm phẩy), hoặc “người tổng hợp” nhập một lần cho cả địa bàn",
            "who gives the counts: kinds of unit by their Vietnamese names or ids, separated by semicolons, or “roll_up”: the reviewer, once for the whole",
        ),
    ),
    (
        Column::Form,
        say(
            "“tỷ lệ” là phần trăm của hai số; “so với kỳ gốc” là mức tăng, giảm; “tổng số” cộng các số; “tỷ lệ đơn vị có số liệu” đếm đơn vị đạt mức tối thiểu",
            "“ratio” is a percentage of two counts; “compared with a base” a rise or fall; “sum” adds counts up; “share of units with a count” counts the units that reach the minimum",
        ),
    ),
    (
        Column::Counts,
        say(
            "tên các số, cách nhau bằng dấu chấm phẩy, ví dụ “Số vụ đã khám phá; Số vụ xảy ra”. Không cần nhập phần trăm",
            "the names of the counts, separated by semicolons, such as “Cases cleared; Cases occurred”. Percentages are not entered",
        ),
    ),
    (
        Column::Noun,
        say(
            "vụ, người, mô hình…; chỉ cho “so với kỳ gốc” và “tổng số”",
            "cases, persons…; only for “compared with a base” and “sum”",
        ),
    ),
    (
        Column::BaseYear,
        say(
            "chỉ cho “so với kỳ gốc”; để trống là kỳ trước",
            "only for “compared with a base”; left empty: the period before",
        ),
    ),
    (
        Column::Comparison,
        say(
            "cùng với cột “chỉ tiêu”: “ít nhất 80” là từ 80% trở lên; “giảm ít nhất 10” là giảm từ 10% so với kỳ gốc; để trống nếu không giao chỉ tiêu",
            "together with “target”: “at least 80” is 80% or more; “down by at least 10” is 10% less than the base; both empty if there is no target",
        ),
    ),
    (Column::Due, say("để trống nếu năm nào cũng phải đạt", "left empty if it holds every year")),
];
