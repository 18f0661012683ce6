//! The warnings of the self-check.

use super::language::{Say, say};
use crate::verdict::WarningCode;

/// What a warning says and what to do about it.
pub const fn warning(code: WarningCode) -> Say {
    match code {
        WarningCode::NoEvidence => say(
            "Người thẩm định chưa biết xem giấy tờ ở đâu. Thêm ít nhất một tài liệu chứng minh, kể cả chính văn bản vừa kê khai: ghi mục, trang hoặc chọn tệp.",
            "The reviewer can't tell where to look. Cite at least one paper as evidence, be it the very document just entered: its section and page, or its file.",
        ),
        WarningCode::ExcuseWithoutPaper => say(
            "Có trường hợp được loại trừ nhưng chưa dẫn văn bản chứng minh.",
            "A case is excepted but no paper is cited for it.",
        ),
        WarningCode::DateOutsidePeriod => say(
            "Có tài liệu ghi ngày ngoài kỳ đánh giá. Kiểm tra lại ngày.",
            "A paper is dated outside the assessment period. Check the date.",
        ),
        WarningCode::Jump => say(
            "Số liệu tăng hoặc giảm quá một nửa so với kỳ trước. Kiểm tra lại, nếu đúng thì nêu lý do ở phần ghi chú.",
            "A figure rose or fell by more than half since the period before. Check it; if it is right, give the reason in the note.",
        ),
        WarningCode::Contradiction => say(
            "Số liệu không khớp với mục khác, với hồ sơ kỳ trước hoặc với số tổng hợp. Kiểm tra lại.",
            "The figures disagree with another check, with last year's file or with a roll-up. Check them.",
        ),
        WarningCode::OutOfScope => say(
            "Thông tư không áp dụng cho đơn vị này. Kết quả chỉ để tham khảo, không được tổng hợp.",
            "The circular does not apply to this unit. The result is for practice and is never counted.",
        ),
        WarningCode::PeriodOpen => say(
            "Kỳ đánh giá chưa kết thúc. Số liệu có thể còn thay đổi.",
            "The assessment period is not over yet. Figures may still change.",
        ),
    }
}
