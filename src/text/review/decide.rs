//! How far a review has come, and what is missing before a decision can be signed.

use crate::document::decision::Ruling;
use crate::review::decide::{NotDecided, ReviewState, ReviewerField};
use crate::text::language::{Say, say};

/// What a reviewer can decide.
pub const fn ruling(ruling: Ruling) -> Say {
    match ruling {
        Ruling::Accepted => say("Chấp nhận", "Accept"),
        Ruling::Returned => say("Trả lại để bổ sung", "Return for correction"),
        Ruling::Rejected => say("Không chấp nhận", "Reject"),
    }
}

/// How far the review has come, in a word or two.
pub const fn review_state(state: &ReviewState) -> Say {
    match state {
        ReviewState::Waiting => say("Chờ thẩm định", "Waiting"),
        ReviewState::Accepted { recognition: None, .. } => say("Đã chấp nhận", "Accepted"),
        ReviewState::Accepted { recognition: Some(_), .. } => say("Đã công nhận", "Recognised"),
        ReviewState::Returned { .. } => say("Đã trả lại", "Returned"),
        ReviewState::Rejected { .. } => say("Không chấp nhận", "Rejected"),
        ReviewState::Conflict { .. } => say("Các quyết định mâu thuẫn", "Decisions in conflict"),
    }
}

/// What stands between the draft of a decision and a signature.
pub const fn not_decided(what: NotDecided) -> Say {
    match what {
        NotDecided::NotIntact => say(
            "Tệp không còn như khi ký, nên không có gì để thẩm định.",
            "The file is not as it was signed: there is nothing to decide on.",
        ),
        NotDecided::NoRuling => say("Chọn kết quả thẩm định.", "Choose a decision."),
        NotDecided::NoComment => say(
            "Ghi lý do: nhận xét chung hoặc nhận xét ở ít nhất một mục.",
            "Say why: in the comment on the whole or at one check or more.",
        ),
        NotDecided::Reviewer(ReviewerField::Name) => say("Nhập họ tên người thẩm định.", "Enter the reviewer's name."),
        NotDecided::Reviewer(ReviewerField::Title) => {
            say("Nhập chức vụ người thẩm định.", "Enter the reviewer's title.")
        }
        NotDecided::Reviewer(ReviewerField::Organisation) => {
            say("Nhập cơ quan thẩm định.", "Enter the reviewer's organisation.")
        }
        NotDecided::RecognitionIncomplete => say(
            "Nhập đủ số quyết định công nhận và cơ quan ban hành.",
            "Enter the number and the issuer of the recognition.",
        ),
        NotDecided::RecognitionDay => say(
            "Nhập ngày của quyết định công nhận, ví dụ 22/11/2026.",
            "Enter the day of the recognition, such as 22/11/2026.",
        ),
        NotDecided::RecognitionNotAccepted => say(
            "Chỉ đơn vị được chấp nhận mới có quyết định công nhận.",
            "Only a unit that is accepted can be recognised.",
        ),
    }
}
