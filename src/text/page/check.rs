//! A check on its criterion's page.

use crate::assessment::Refusal;
use crate::text::language::{Language, Say, say};
use crate::text::size;

pub const GUIDANCE: Say = say("Giải thích và căn cứ", "Guidance and legal basis");
pub const LEGAL_BASIS: Say = say("Căn cứ", "Legal basis");
pub const CIRCULAR: Say = say("Thông tư", "Circular");
pub const DOES_NOT_COUNT_YET: Say = say("Chưa tính được", "Does not count yet");
pub const NOTE: Say = say("Ghi chú", "Note");
pub const NOTE_LABEL: Say = say("Ghi chú của đơn vị", "The unit's note");
pub const NO_NAMES: Say = say("Không ghi họ tên hoặc dữ liệu của cá nhân.", "Don't enter names or data of persons.");
pub const DOCUMENT_EXISTS: Say = say("Đã có văn bản chưa?", "Does the document exist?");
pub const DAY_HINT: Say = say("Ngày/tháng/năm, ví dụ 05/03/2026", "Day/month/year, for example 05/03/2026");
pub const STATEMENT_HOLDS: Say = say("Kết quả thực hiện", "Result");
pub const HOLDS: Say = say("Đã thực hiện đầy đủ", "Fully carried out");
pub const DOES_NOT_HOLD: Say = say("Chưa thực hiện đầy đủ", "Not fully carried out");
pub const NOT_RATED: Say = say("Không xếp loại", "Not rated");
pub const NOT_RATED_HINT: Say = say(
    "Lực lượng thành lập dưới chín tháng thì không xếp loại. Ghi rõ lý do.",
    "A force founded less than nine months ago is not rated. State the reason.",
);
pub const NOT_APPLICABLE: Say = say("Mục này không áp dụng cho đơn vị", "This check does not apply to the unit");
pub const WHY_NOT_APPLICABLE: Say = say("Vì sao không áp dụng?", "Why does it not apply?");
pub const EXCUSED: Say = say("Vụ thuộc trường hợp được loại trừ", "Cases under an allowed exception");
pub const EXCUSED_HINT: Say = say(
    "Nếu có vụ thuộc trường hợp được loại trừ, thêm từng vụ và giải trình. Các vụ còn lại được tính.",
    "If a case falls under an allowed exception, add it with an explanation. All other cases count.",
);
pub const ADD_EXCUSED: Say = say("Thêm vụ được loại trừ", "Add an excepted case");
pub const EXCUSED_CASE: Say = say("Vụ được loại trừ", "Excepted case");
pub const REMOVE: Say = say("Bỏ", "Remove");
pub const EVIDENCE: Say = say("Tài liệu chứng minh", "Evidence");
pub const EVIDENCE_HINT: Say = say(
    "Dẫn văn bản, mục và trang. Tệp không được tải lên đâu; hồ sơ chỉ ghi tên, dung lượng và mã băm của tệp.",
    "Cite the paper, section and page. No file is uploaded; only its name, size and digest are recorded.",
);
pub const ADD_EVIDENCE: Say = say("Thêm tài liệu", "Add evidence");
pub const PAPER: Say = say("Tài liệu", "Paper");
pub const FILE_HINT: Say = say(
    "Có thể gắn mã băm của tệp để người thẩm định đối chiếu.",
    "You can record a file's digest for the reviewer to compare.",
);
pub const CHOOSE_FILE: Say = say("Chọn tệp", "Choose a file");
pub const FILE_DROPPED: Say = say(
    "Tài liệu đã bị sửa hoặc bỏ trong lúc đọc tệp, nên mã băm chưa được ghi. Chọn lại tệp cho đúng tài liệu.",
    "The paper was changed or removed while the file was read, so its digest was not recorded. Choose the file again for its paper.",
);
pub const REMOVE_FILE: Say = say("Bỏ tệp", "Remove the file");
pub const UNIT_KIND: Say = say("Loại đơn vị", "Kind of unit");
pub const TOTAL: Say = say("Tổng số", "Total");
pub const REGISTERED: Say = say("Đã đăng ký", "Registered");
pub const RECOGNISED: Say = say("Được công nhận", "Recognised");
pub const SHARE_RECOGNISED: Say = say("Tỷ lệ", "Share");
pub const SUM: Say = say("Cộng", "All");
pub const COVERAGE_HINT: Say = say(
    "Tính các đơn vị thuộc thẩm quyền hoặc được ủy quyền quản lý trên địa bàn. Loại nào không có thì ghi 0.",
    "Count the units under the commune's authority or delegated to it. Enter 0 where there are none.",
);

/// The days that a document must be dated in.
pub fn dated_within(language: Language, from: &str, to: &str) -> String {
    match language {
        Language::Vi => format!("Văn bản phải ghi ngày từ {from} đến {to}."),
        Language::En => format!("The document must be dated from {from} to {to}."),
    }
}

/// The days that are counted.
pub fn counted_within(language: Language, from: &str, to: &str) -> String {
    match language {
        Language::Vi => format!("Tính từ {from} đến {to}."),
        Language::En => format!("Counted from {from} to {to}."),
    }
}

/// This period and the one before, each as "16/11/2025 – 15/11/2026".
pub fn two_periods(language: Language, this: &str, before: &str) -> String {
    match language {
        Language::Vi => format!("Kỳ này: {this}. Kỳ trước: {before}."),
        Language::En => format!("This period: {this}. The period before: {before}."),
    }
}

/// How far the hashing of a file has come.
pub fn hashing(language: Language, done: u64, total: u64) -> String {
    let (done, total) = (size(language, done), size(language, total));
    match language {
        Language::Vi => format!("Đang tính mã băm: {done} trên {total}."),
        Language::En => format!("Computing the digest: {done} of {total}."),
    }
}

/// What is wrong with a citation.
pub fn evidence_refusal(language: Language, refusal: &Refusal) -> String {
    match (refusal, language) {
        (Refusal::NotADate { text, .. }, Language::Vi) => {
            format!(
                "“{text}” chưa phải là ngày đầy đủ hoặc không có trong lịch. Nhập ngày/tháng/năm, năm đủ bốn chữ số, ví dụ 05/03/2026."
            )
        }
        (Refusal::NotADate { text, .. }, Language::En) => {
            format!(
                "“{text}” is not a full date or not in the calendar. Enter day/month/year with all four digits of the year, for example 05/03/2026."
            )
        }
        (_, Language::Vi) => "Ghi tên tài liệu, hoặc bỏ tài liệu này.".to_owned(),
        (_, Language::En) => "Enter the title, or remove this paper.".to_owned(),
    }
}
