//! The desk's papers: the roll-up report, the list of units proposed for recognition, the slip of a decision; and the office on them.

use crate::text::language::{Language, Say, say};
use crate::text::number;

pub const ROLL_UP: Say = say("Báo cáo tổng hợp", "Roll-up report");
pub const PROPOSED: Say = say("Danh sách đề nghị công nhận", "List of units proposed for recognition");
pub const SLIP: Say = say("Phiếu kết quả thẩm định", "Decision slip");
/// Links to them.
pub const TO_ROLL_UP: Say = say("Báo cáo tổng hợp để in, Word", "Roll-up report to print or for Word");
pub const TO_PROPOSED: Say =
    say("Danh sách đề nghị công nhận để in, Word", "List of proposed units to print or for Word");
pub const TO_SLIP: Say = say("Xem và in phiếu thẩm định", "Read and print the decision slip");
pub const BACK_TO_SUMMARY: Say = say("Hồ sơ được thẩm định", "The assessment");

pub const OFFICE: Say = say("Cơ quan và người ký", "Office and signer");
pub const OFFICE_HINT: Say = say(
    "In ở đầu và cuối giấy tờ của bàn thẩm định; lấy từ quyết định ký gần nhất, sửa ở đây thì được giữ trên máy này. Để trống chỗ nào thì điền tay chỗ đó.",
    "Stands at the head and foot of the desk's papers. It comes from the last decision that was signed here; what is changed is kept on this computer. What is left empty is written by hand.",
);
pub const HIGHER: Say = say("Cơ quan cấp trên trực tiếp", "Body above the office");
pub const NAME: Say = say("Tên cơ quan", "Name of the office");
pub const SIGNER_TITLE: Say = say("Chức vụ người ký", "Title of the signer");
pub const SIGNER: Say = say("Họ và tên người ký", "Name of the signer");

pub const OF_REGISTER: Say = say(
    "Gồm các đơn vị trong danh sách phải nộp có hồ sơ đã xác minh, tính lại đạt và được chấp nhận.",
    "Holds the expected units whose assessments are verified, qualify by the computed verdict, and were accepted.",
);
pub const NO_REGISTER: Say = say(
    "Chưa có danh sách đơn vị phải nộp, nên chưa lập được giấy này. Nhập danh sách ở trang Tổng hợp.",
    "There is no register of expected units yet, so this paper can't be made. Import the register on the page of figures.",
);
pub const NO_PROGRAMMES: Say = say(
    "Chưa lập được báo cáo vì không đọc được số liệu chương trình",
    "The report can't be made, since figures of programmes can't be read",
);
pub const UNKNOWN: Say = say("Không có giấy tờ này", "There is no such paper");
pub const UNKNOWN_WHY: Say = say(
    "Địa chỉ không dẫn đến giấy tờ nào của bàn thẩm định. Mở lại từ trang Hồ sơ đã nhận hoặc Tổng hợp.",
    "The address leads to no paper of the desk. Open it again from the received assessments or the figures.",
);
pub const NO_DECISION: Say = say(
    "Quyết định này không có ở bàn thẩm định. Nhận lại tệp quyết định, rồi mở lại từ trang của hồ sơ.",
    "This decision is not at the desk. Take its file in again, then open it from the page of the assessment.",
);
pub const NO_SLIP: Say = say(
    "Không lập được phiếu: tệp tự đánh giá không còn nguyên vẹn, không đọc lại được, hoặc không có bộ tiêu chí của tệp.",
    "The slip can't be made: the self-assessment is not as it was signed, can't be read again, or its criteria are not at hand.",
);
pub const DOES_NOT_COUNT: Say = say(
    "Quyết định này hiện không được tính ở bàn thẩm định: khóa chưa tin cậy, về bản ký khác, hoặc đã được thay.",
    "This decision does not count at this desk now: its key is not trusted, it is about another revision, or it was corrected.",
);
pub const FILE_NOT_TRUSTED: Say = say(
    "Chưa tin cậy khóa đã ký hồ sơ mà phiếu này nói đến. Đối chiếu mã khóa trước khi giao phiếu: bất kỳ ai cũng tạo được khóa mang tên đơn vị.",
    "The key that signed the assessment of this slip is not trusted. Compare its fingerprint before you hand the slip out: anybody can make a key with the unit's name.",
);

/// The button of the list with its selection.
pub fn of_list(language: Language, count: usize) -> String {
    let count = number(language, count as u64);
    match language {
        Language::Vi => format!("Lập danh sách đề nghị công nhận ({count} hồ sơ)"),
        Language::En => format!("Make the list of proposed units ({count})"),
    }
}

/// How many of the assessments meant are on the list.
pub fn listed(language: Language, listed: usize, meant: usize, year: i32) -> String {
    let (listed, meant) = (number(language, listed as u64), number(language, meant as u64));
    match language {
        Language::Vi => format!("Năm {year}: {listed} trên {meant} hồ sơ đang chọn ở danh sách đủ điều kiện."),
        Language::En => format!("{year}: {listed} of the {meant} assessments selected in the list can be proposed."),
    }
}

/// Why others are not on it.
pub const OTHER_YEAR: Say = say("của năm khác", "of another year");
pub const NOT_VERIFIED: Say = say("chưa xác minh", "not verified");
pub const OUT_OF_SCOPE: Say = say("ngoài phạm vi áp dụng", "out of scope");
pub const NOT_QUALIFIED: Say = say("tính lại chưa đạt", "not qualified by the computed verdict");
pub const NOT_ACCEPTED: Say = say("chưa được chấp nhận khi thẩm định", "not accepted by a decision");

/// Those that were left out, with their number for each reason.
pub fn left_out(language: Language, reasons: &[(Say, usize)]) -> String {
    let reasons: Vec<String> = reasons
        .iter()
        .map(|(why, count)| format!("{} {}", number(language, *count as u64), language.say(*why)))
        .collect();
    format!("{} {}.", language.pick("Không đưa vào:", "Left out:"), reasons.join("; "))
}
