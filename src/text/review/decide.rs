//! How far a review has come, and what is missing before a decision can be signed.

use crate::document::decision::Ruling;
use crate::review::decide::{NotDecided, ReviewerField};
use crate::review::desk::ReviewKind;
use crate::text::language::{Say, say};

/// What a reviewer can decide.
pub const fn ruling(ruling: Ruling) -> Say {
    match ruling {
        Ruling::Accepted => say("Chấp nhận", "Accept"),
        Ruling::Returned => say("Trả lại để bổ sung", "Return for correction"),
        Ruling::Rejected => say("Không chấp nhận", "Reject"),
    }
}

/// How far the review has come, in a word or two: the same on every page, in tables and files.
pub const fn review_kind(kind: ReviewKind) -> Say {
    match kind {
        ReviewKind::Waiting => say("Chờ thẩm định", "Waiting"),
        ReviewKind::Resubmitted => say("Nộp lại sau khi trả", "Handed in again after a return"),
        ReviewKind::Accepted => say("Đã chấp nhận", "Accepted"),
        ReviewKind::Recognised => say("Đã công nhận", "Recognised"),
        ReviewKind::Returned => say("Đã trả lại", "Returned"),
        ReviewKind::Rejected => say("Không chấp nhận", "Rejected"),
        ReviewKind::Conflict => say("Quyết định trái nhau", "Contradicting decisions"),
    }
}

/// What stands between the draft of a decision and a signature.
pub const fn not_decided(what: NotDecided) -> Say {
    match what {
        NotDecided::NotIntact => say(
            "Tệp không còn như khi ký hoặc chưa được ký nên không quyết định được. Yêu cầu đơn vị gửi lại đúng tệp đã ký.",
            "The file is not as it was signed, or not signed, so nothing can be decided. Ask the unit for the very file that was signed.",
        ),
        NotDecided::NoRuling => say("Chọn kết quả thẩm định.", "Choose a decision."),
        NotDecided::NoComment => say(
            "Nêu lý do trả lại hoặc không chấp nhận, ở nhận xét chung hoặc ở một mục.",
            "Say why it is returned or rejected, on the whole or at a check.",
        ),
        NotDecided::Points => say(
            "Sửa điểm chấm không hợp lệ ở các mục được đánh dấu, hoặc để trống.",
            "Correct the points that can't be given at the items marked, or leave them empty.",
        ),
        NotDecided::Reviewer(ReviewerField::Name) => {
            say("Nhập họ và tên người thẩm định.", "Enter the reviewer's name.")
        }
        NotDecided::Reviewer(ReviewerField::Title) => {
            say("Nhập chức vụ của người thẩm định.", "Enter the reviewer's title.")
        }
        NotDecided::Reviewer(ReviewerField::Organisation) => {
            say("Nhập cơ quan của người thẩm định.", "Enter the reviewer's organisation.")
        }
        NotDecided::Conflict => say(
            "Bấm “Sửa quyết định này” ở một trong các quyết định trái nhau: quyết định mới phải thay cho một quyết định đã có.",
            "Press “Correct this decision” at one of the contradicting decisions: the new one has to take the place of one that is there.",
        ),
        NotDecided::RecognitionNumber => say(
            "Nhập số của quyết định công nhận, hoặc để trống cả ba ô về quyết định đó.",
            "Enter the number of the recognition, or leave all three of its fields empty.",
        ),
        NotDecided::RecognitionIssuer => say(
            "Nhập cơ quan ban hành quyết định công nhận, hoặc để trống cả ba ô về quyết định đó.",
            "Enter the issuer of the recognition, or leave all three of its fields empty.",
        ),
        NotDecided::RecognitionDay => say(
            "Nhập ngày ban hành quyết định công nhận là một ngày có trong lịch, như 22/11/2026.",
            "Enter the recognition's date, a day that the calendar has, such as 22/11/2026.",
        ),
    }
}
