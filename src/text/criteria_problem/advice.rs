//! What the author of a criteria file can do about a problem.

use crate::criteria::Fault;
use crate::json::Reason;
use crate::text::{Say, say};

pub(super) const fn on_shape(reason: &Reason) -> Say {
    match reason {
        Reason::Missing { .. } => say("Thêm mục còn thiếu.", "Add what is missing."),
        Reason::Unknown { .. } => {
            say("Xóa mục này, hoặc sửa tên nếu viết sai.", "Take it out, or correct its name if it is misspelt.")
        }
        Reason::WrongType { .. } => say("Thay bằng giá trị đúng loại.", "Put a value of the right type there."),
        Reason::Empty => say("Điền nội dung.", "Fill it in."),
        Reason::NotNfc => {
            say("Gõ lại chữ này bằng bộ gõ Unicode dựng sẵn.", "Type the text again in composed Unicode.")
        }
        Reason::NotTrimmed => say("Xóa khoảng trắng ở đầu và cuối.", "Take the blanks at its ends away."),
        Reason::ControlCharacter { .. } => say("Xóa ký tự này và gõ lại.", "Take the character out and type again."),
        Reason::Malformed { .. } => say("Viết lại đúng dạng yêu cầu.", "Write it in the form asked for."),
        Reason::NotBase64Url | Reason::NotASignature { .. } => {
            say("Xin lại tệp gốc từ người ký.", "Ask the signer for the original file.")
        }
        Reason::Repeated { .. } => say("Giữ lại một lần.", "Keep it once."),
        Reason::OutOfRange { .. } => say("Sửa cho nằm trong giới hạn.", "Bring it within the limits."),
        Reason::NotOneOf { .. } => say("Chọn một trong các giá trị đó.", "Choose one of these values."),
        Reason::NotTheNumber { .. } => say(
            "Mở tệp bằng phiên bản mới hơn, hoặc sửa con số này.",
            "Open the file with a newer version, or correct the number.",
        ),
    }
}

pub(super) fn vi(fault: &Fault) -> String {
    match fault {
        Fault::RepeatedId { .. } => "Đặt mã khác, hoặc xóa mục trùng.".to_owned(),
        Fault::UnknownFact { fact } => {
            format!("Bỏ “{fact}”, hoặc chọn đặc điểm mà tiêu chuẩn có hỏi.")
        }
        Fault::UnknownLevel { .. } => "Chọn một mức của thang, hoặc thêm mức này vào thang.".to_owned(),
        Fault::ThresholdPassesByItself { .. } => "Chọn ngưỡng khác, hoặc bỏ mức này khỏi các mức tự đạt.".to_owned(),
        Fault::ReservedLevel { .. } => "Đặt mã khác cho mức này.".to_owned(),
        Fault::WrongId { expected, .. } => format!("Sửa thành “{expected}”."),
        Fault::RepeatedExcuse { .. } => "Giữ lý do này một lần.".to_owned(),
        Fault::WrongBeginning { expected, .. } => format!("Thêm “{expected}” vào đầu mã."),
        Fault::NoOwnSlug { .. } => "Chỉ dùng chữ thường, chữ số và dấu gạch ngang, ví dụ “quang-ninh”.".to_owned(),
        Fault::UnknownItem { nearest, .. } => {
            let choose = "Chọn mã của một mục hoặc một tiêu chí trong tiêu chuẩn; tiêu chí riêng của tỉnh (Điều 8 khoản 1) thuộc tệp tiêu chí bổ sung và không mang điểm.";
            if nearest.is_empty() {
                choose.to_owned()
            } else {
                format!("Mã gần nhất: {}. {choose}", quoted(nearest))
            }
        }
        Fault::MethodDoesNotFit { .. } => {
            "Chấm theo tỷ lệ chỉ dùng cho mục hỏi tỷ lệ; trừ theo vụ chỉ dùng cho mục hỏi số vụ. Chọn cách khác."
                .to_owned()
        }
        Fault::WrongTotal { .. } => "Sửa điểm tối đa của các mục, hoặc sửa tổng điểm.".to_owned(),
        Fault::LowestGradeAboveZero { .. } => "Cho mức thấp nhất bắt đầu từ 0 điểm và đặt lên đầu.".to_owned(),
        Fault::GradesOutOfOrder { .. } => "Xếp các mức từ thấp đến cao.".to_owned(),
        Fault::GradeAboveTotal { .. } => "Hạ điểm của mức này.".to_owned(),
        Fault::UnknownCount { .. } => "Chọn mã của một số liệu trong chỉ tiêu.".to_owned(),
        Fault::WrongNumberOfCounts { .. } => "Thêm hoặc bớt số liệu cho đủ.".to_owned(),
        Fault::RollUpBesideUnits => "Chỉ giữ các loại đơn vị, hoặc chỉ giữ người tổng hợp.".to_owned(),
        Fault::AskedOfNoUnit => "Chọn loại đơn vị được hỏi.".to_owned(),
        Fault::NotAskedOfUnits => "Ghi “người tổng hợp” ở phần ai trả lời.".to_owned(),
    }
}

pub(super) fn en(fault: &Fault) -> String {
    match fault {
        Fault::RepeatedId { .. } => "Give another id, or take the repeated entry out.".to_owned(),
        Fault::UnknownFact { fact } => format!("Take “{fact}” out, or choose a fact that the standard asks."),
        Fault::UnknownLevel { .. } => "Choose a level of the scale, or add this one to it.".to_owned(),
        Fault::ThresholdPassesByItself { .. } => {
            "Choose another threshold, or take the level out of those that pass by themselves.".to_owned()
        }
        Fault::ReservedLevel { .. } => "Give this level another id.".to_owned(),
        Fault::WrongId { expected, .. } => format!("Make it “{expected}”."),
        Fault::RepeatedExcuse { .. } => "Keep the reason once.".to_owned(),
        Fault::WrongBeginning { expected, .. } => format!("Put “{expected}” before it."),
        Fault::NoOwnSlug { .. } => "Use small letters, digits and dashes only, such as “quang-ninh”.".to_owned(),
        Fault::UnknownItem { nearest, .. } => {
            let choose = "Choose the id of a check or a criterion of the standard; what a province asks beyond them (Article 8, clause 1) belongs in a supplement and bears no points.";
            if nearest.is_empty() { choose.to_owned() } else { format!("The nearest ones: {}. {choose}", quoted(nearest)) }
        }
        Fault::MethodDoesNotFit { .. } => {
            "Shares are for checks that ask for a part of a whole, deductions for those that ask for events. Choose another method.".to_owned()
        }
        Fault::WrongTotal { .. } => "Correct the maxima or the total.".to_owned(),
        Fault::LowestGradeAboveZero { .. } => "Let the lowest grade begin at 0 points and put it first.".to_owned(),
        Fault::GradesOutOfOrder { .. } => "Put the grades in order, the lowest first.".to_owned(),
        Fault::GradeAboveTotal { .. } => "Lower the points of this grade.".to_owned(),
        Fault::UnknownCount { .. } => "Choose the id of a count of this indicator.".to_owned(),
        Fault::WrongNumberOfCounts { .. } => "Add or remove counts.".to_owned(),
        Fault::RollUpBesideUnits => "Keep the kinds of unit only, or the reviewer (“roll_up”) only.".to_owned(),
        Fault::AskedOfNoUnit => "Choose the kinds of unit that are asked.".to_owned(),
        Fault::NotAskedOfUnits => "Put “roll_up” where it says who answers.".to_owned(),
    }
}

fn quoted(ids: &[String]) -> String {
    ids.iter().map(|id| format!("“{id}”")).collect::<Vec<_>>().join(", ")
}
