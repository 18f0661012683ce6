//! Several assessments accepted at once: which, with which paper of recognition, and what came of it.

use super::desk_papers::{NOT_QUALIFIED, NOT_VERIFIED, OTHER_YEAR, OUT_OF_SCOPE};
use crate::review::desk::NotTogether;
use crate::text::language::{Language, Say, say};
use crate::text::number;

pub const TITLE: Say = say("Chấp nhận nhiều hồ sơ cùng lúc", "Accept several assessments at once");
pub const WHY: Say = say(
    "Mỗi hồ sơ được ký một quyết định riêng. Chỉ chấp nhận cùng lúc được hồ sơ đã xác minh, tính lại đạt và chưa bị trả lại. Cảnh báo khi đơn vị tự kiểm tra không hiện ở đây: cần thì xem ở trang của hồ sơ trước khi ký. Trả lại hoặc không chấp nhận thì phải nêu lý do, nên quyết định ở trang của hồ sơ đó.",
    "About each assessment a decision of its own is signed. Only those can be accepted at once that are verified, qualify by the computed verdict, and were not returned. Warnings of a unit's self-check are not shown here: where they matter, look at the page of the assessment before you sign. To return or reject one takes a reason, so decide on its own page.",
);
pub const RECOGNITION_WHY: Say = say(
    "Đã có quyết định công nhận chung cho các đơn vị này thì ghi số, ngày và cơ quan ban hành; quyết định công nhận được ghi cho mọi hồ sơ dưới đây, kể cả hồ sơ đã chấp nhận mà chưa ghi (giữ nhận xét và điểm đã có). Chưa có thì để trống.",
    "If one paper recognises all of these units, give its number, day and issuer; it is added to every assessment below, also to those that are accepted and have none yet (their remarks and points stay). Otherwise leave it empty.",
);
pub const LIST: Say = say("Các hồ sơ được ký quyết định", "Assessments about which a decision is signed");
pub const DECISION: Say = say("Quyết định", "Decision");
pub const RECOGNISES: Say = say("Chấp nhận và công nhận", "Accepted and recognised");
pub const ADDS: Say = say("Bổ sung công nhận", "Recognition added");
pub const NOTHING_PICKED: Say = say(
    "Chưa chọn hồ sơ nào. Trong danh sách, lọc hoặc chọn các hồ sơ, rồi bấm “Chấp nhận cùng lúc”. Quyết định công nhận đã gõ ở đây vẫn được giữ.",
    "No assessments are picked out. Filter or select them in the list, then press “Accept at once”. A paper of recognition that was typed here is kept.",
);
pub const NONE: Say = say("Không có hồ sơ nào chấp nhận cùng lúc được.", "None of them can be accepted at once.");
pub const NONE_BUT_ACCEPTED: Say = say(
    "Các hồ sơ này đã được chấp nhận. Muốn ghi quyết định công nhận cho các hồ sơ đó thì nhập số, ngày và cơ quan ban hành ở trên.",
    "These assessments are accepted already. To add the paper that recognises them, enter its number, day and issuer above.",
);
pub const NO_KEY: Say = say(
    "Máy này chưa có khóa. Ký quyết định đầu tiên ở trang của một hồ sơ, xác nhận khóa ở đó, rồi trở lại đây.",
    "There is no key on this computer yet. Sign a first decision on the page of an assessment, confirm the key there, and come back.",
);
pub const KEY_FIRST: Say = say(
    "Muốn ký nhiều quyết định thì trước hết phải xác nhận khóa của máy này là khóa thẩm định.",
    "To sign several decisions, first confirm this computer's key as a reviewing key.",
);
pub const SIGNING: Say = say("Đang ký các quyết định", "Signing the decisions");
pub const KEEPING: Say =
    say("Đang giữ các quyết định đã ký và lưu thành tệp…", "Keeping the signed decisions and saving them…");
pub const STOPPED: Say = say("Đã dừng. Chưa quyết định nào được giữ.", "Stopped. No decision was kept.");
pub const CHANGED: Say = say(
    "Trong lúc ký, các hồ sơ này hoặc danh sách khóa đã thay đổi, nên chưa quyết định nào được giữ. Xem lại danh sách rồi ký lại.",
    "While they were signed, these assessments or the list of keys have changed, so no decision was kept. Look at the list again, then sign.",
);
pub const TAKING: Say = say(
    "Đang nhận tệp vào bàn thẩm định. Chờ nhận xong rồi ký.",
    "Files are being taken in. Wait until that is done, then sign.",
);
pub const PROBLEM: Say = say("Chưa ký được", "Nothing was signed yet");
pub const NOT_SAVED: Say = say(
    "Các quyết định đã ký và được giữ ở bàn thẩm định, nhưng chưa lưu được thành tệp. Ở trang Hồ sơ đã nhận, chọn các hồ sơ rồi lưu tệp đã ký.",
    "The decisions are signed and kept at the desk, but could not be saved as files. On the page of received assessments, select them and save the signed files.",
);

/// The button of the list; where all are accepted already, what is left to be done at once is to say by which paper they are recognised.
pub fn link(language: Language, count: usize, all_accepted: bool) -> String {
    let count = number(language, count as u64);
    match (language, all_accepted) {
        (Language::Vi, false) => format!("Chấp nhận cùng lúc ({count} hồ sơ)"),
        (Language::Vi, true) => format!("Ghi quyết định công nhận cùng lúc ({count} hồ sơ)"),
        (Language::En, false) => format!("Accept at once ({count})"),
        (Language::En, true) => format!("Add the paper of recognition at once ({count})"),
    }
}

/// How many of those that were picked out in the list are decided on, of which year.
pub fn counted(language: Language, year: i32, taken: usize, (picked, are_selected): (usize, bool)) -> String {
    let (taken, picked) = (number(language, taken as u64), number(language, picked as u64));
    match (language, are_selected) {
        (Language::Vi, true) => format!("Năm {year}: chấp nhận cùng lúc được {taken} trên {picked} hồ sơ đã chọn."),
        (Language::Vi, false) => {
            format!("Năm {year}: chấp nhận cùng lúc được {taken} trên tất cả {picked} hồ sơ mà danh sách đang hiện.")
        }
        (Language::En, true) => {
            format!("{year}: {taken} of the {picked} selected assessments can be accepted at once.")
        }
        (Language::En, false) => {
            format!("{year}: {taken} of all {picked} assessments that the list shows can be accepted at once.")
        }
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
        NotTogether::OtherYear => OTHER_YEAR,
        NotTogether::NotVerified => NOT_VERIFIED,
        NotTogether::OutOfScope => OUT_OF_SCOPE,
        NotTogether::NotQualified => NOT_QUALIFIED,
        NotTogether::DecidedOtherwise => say("đã trả lại hoặc không chấp nhận", "returned or rejected"),
        NotTogether::AnswersReturn => say("nộp lại sau khi bị trả lại", "handed in again after a return"),
        NotTogether::Contradicted => {
            say("có các quyết định mâu thuẫn nhau", "with decisions that contradict each other")
        }
        NotTogether::DecidedByUnknownKey => {
            say("có quyết định ký bằng khóa chưa tin cậy", "with a decision by a key that is not trusted")
        }
        NotTogether::Begun => say("đang soạn quyết định riêng", "with a decision of their own under way"),
        NotTogether::Accepted => say("đã được chấp nhận", "accepted already"),
        NotTogether::Recognised => say("đã có quyết định công nhận", "recognised already"),
    }
}

/// Heads the few of them that somebody has to look at by themselves.
pub const TO_LOOK_AT: Say = say("Cần xem riêng:", "To be looked at by themselves:");
