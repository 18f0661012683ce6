//! Several assessments accepted at once: which, with which paper of recognition, and what came of it.

use super::desk_papers::{NOT_QUALIFIED, NOT_VERIFIED, OUT_OF_SCOPE};
use crate::review::desk::NotTogether;
use crate::text::language::{Language, Say, say};
use crate::text::number;

pub const TITLE: Say = say("Chấp nhận nhiều hồ sơ cùng lúc", "Accept several assessments at once");
pub const WHY: Say = say(
    "Mỗi hồ sơ được ký một quyết định riêng. Chỉ nhận hồ sơ đã xác minh, tính lại đạt và chưa có quyết định khác. Muốn trả lại hoặc không chấp nhận thì quyết định ở trang của hồ sơ đó, vì phải nêu lý do.",
    "About each assessment a decision of its own is signed. Only those are accepted that are verified, qualify by the computed verdict and have no other decision. To return or reject one, decide on its own page: that takes a reason.",
);
pub const RECOGNITION_WHY: Say = say(
    "Đã có quyết định công nhận chung thì ghi số ở đây: số này được ghi cho mọi hồ sơ dưới đây, kể cả hồ sơ đã chấp nhận mà chưa có số. Chưa có thì để trống.",
    "If one paper recognises all of these units, name it here: it is added to every assessment below, also to those that are accepted and have none yet. Otherwise leave it empty.",
);
pub const COMMENT_WHY: Say = say(
    "Ghi vào mọi quyết định. Để trống cũng được; hồ sơ đã chấp nhận giữ ý kiến trước.",
    "Stands in every decision. It may be left empty; what was accepted before keeps its comment.",
);
pub const LIST: Say = say("Các hồ sơ được ký quyết định", "Assessments about which a decision is signed");
pub const DECISION: Say = say("Quyết định", "Decision");
pub const ACCEPTS: Say = say("Chấp nhận", "Accepted");
pub const ADDS: Say = say("Bổ sung quyết định công nhận", "Recognition added");
pub const NONE: Say = say(
    "Trong các hồ sơ đang chọn không có hồ sơ nào chấp nhận cùng lúc được.",
    "None of the assessments that are selected can be accepted at once.",
);
pub const KEY_FIRST: Say = say(
    "Để ký nhiều quyết định, khóa của máy này phải được xác nhận là khóa thẩm định trước.",
    "To sign several decisions, this computer's key has to be confirmed as a reviewing key first.",
);
pub const SIGNING: Say = say("Đang ký các quyết định", "Signing the decisions");
pub const STOPPED: Say = say("Đã dừng. Chưa quyết định nào được ký.", "Stopped. No decision was signed.");
pub const PROBLEM: Say = say("Chưa ký được", "Nothing was signed yet");
pub const NOT_SAVED: Say = say(
    "Các quyết định đã ký và được giữ ở bàn thẩm định, nhưng chưa lưu được thành tệp. Ở trang Hồ sơ đã nhận, chọn các hồ sơ rồi lưu tệp đã ký.",
    "The decisions are signed and kept at the desk, but could not be saved as files. On the page of received assessments, select them and save the signed files.",
);

/// The button of the list.
pub fn link(language: Language, count: usize) -> String {
    let count = number(language, count as u64);
    match language {
        Language::Vi => format!("Chấp nhận cùng lúc ({count} hồ sơ)"),
        Language::En => format!("Accept at once ({count})"),
    }
}

/// How many of those that the list means are decided on.
pub fn counted(language: Language, taken: usize, meant: usize) -> String {
    let (taken, meant) = (number(language, taken as u64), number(language, meant as u64));
    match language {
        Language::Vi => format!("{taken} trên {meant} hồ sơ đang chọn ở danh sách chấp nhận cùng lúc được."),
        Language::En => format!("{taken} of the {meant} assessments selected in the list can be accepted at once."),
    }
}

/// The button that signs.
pub fn sign(language: Language, count: usize) -> String {
    let count = number(language, count as u64);
    match language {
        Language::Vi => format!("Ký {count} quyết định"),
        Language::En => format!("Sign the decisions ({count})"),
    }
}

/// What was done.
pub fn signed(language: Language, count: usize) -> String {
    let count = number(language, count as u64);
    match language {
        Language::Vi => format!("Đã ký {count} quyết định. Gửi cho mỗi đơn vị tệp quyết định của đơn vị đó."),
        Language::En => format!("Signed decisions: {count}. Send each unit the file of its decision."),
    }
}

/// Why others are left out.
pub const fn reason(why: NotTogether) -> Say {
    match why {
        NotTogether::NotVerified => NOT_VERIFIED,
        NotTogether::OutOfScope => OUT_OF_SCOPE,
        NotTogether::NotQualified => NOT_QUALIFIED,
        NotTogether::DecidedOtherwise => say("đã trả lại hoặc không chấp nhận", "returned or rejected"),
        NotTogether::Contradicted => {
            say("có các quyết định mâu thuẫn nhau", "with decisions that contradict each other")
        }
        NotTogether::Accepted => say("đã được chấp nhận", "accepted already"),
        NotTogether::Recognised => say("đã có quyết định công nhận", "recognised already"),
        NotTogether::Begun => say("đang soạn quyết định riêng", "with a decision of their own under way"),
    }
}
