//! A reviewer's decision as both sides read it.

use crate::criteria::utc_seconds;
use crate::document::decision::Ruling;
use crate::review::decide::Keeping;
use crate::review::trust::Standing;
use crate::text::language::{Language, Say, say};
use crate::text::{check_verdict, date, moment, number, points};
use crate::verdict::Verdict;

pub const REMARK: Say = say("Nhận xét của người thẩm định", "The reviewer's remark");
pub const UNKNOWN_KEY: Say = say(
    "Chưa đối chiếu khóa của người thẩm định: gọi nơi thẩm định để xác nhận.",
    "The reviewer's key was not compared yet: call the reviewer to make sure.",
);
pub const OVERALL: Say = say("Nhận xét chung:", "On the whole:");
pub const REMARKS: Say = say("Các mục có nhận xét", "Checks with a remark");
pub const NO_REMARKS: Say = say("Không có nhận xét ở mục nào.", "There are no remarks at checks.");
pub const REVISE: Say = say(
    "Sửa các mục dưới đây rồi ký lại; bản ký lại ghi rõ bản trước.",
    "Change the checks below and sign again; the new revision names the one before.",
);
pub const DECISION: Say = say("Kết quả thẩm định", "Decision");
pub const UNIT: Say = say("Đơn vị", "Unit");
pub const YEAR: Say = say("Năm", "Year");
pub const REVISION: Say = say("Lần ký được thẩm định", "Revision decided on");
pub const REVIEWER: Say = say("Người thẩm định", "Reviewer");
pub const DECIDED_AT: Say = say("Quyết định lúc", "Decided at");
pub const RECOGNITION: Say = say("Quyết định công nhận", "Recognition");
pub const COMMENT: Say = say("Nhận xét chung", "Comment on the whole");
pub const SUPERSEDES: Say = say("Thay cho quyết định", "Corrects the decision");
pub const POINTS: Say = say("Điểm cấp trên chấm", "Reviewer's points");
pub const OWN_POINTS: Say = say("Điểm đơn vị tự chấm", "The unit's own points");
pub const DIGEST: Say = say("Mã băm", "Digest");

pub const KEEP: Say = say("Ghi nhận xét vào hồ sơ", "Put the remarks into the assessment");
pub const KEEP_WHY: Say = say(
    "Hồ sơ này có trên máy. Nhận xét sẽ hiện ở từng mục; câu trả lời không bị thay đổi.",
    "The assessment is on this computer. The remarks will stand at their checks; no answer is changed.",
);
pub const KEPT: Say = say("Đã ghi nhận xét vào hồ sơ.", "The remarks are in the assessment.");
pub const NOT_REPLACED: Say = say("Hồ sơ đang giữ quyết định khác", "The assessment keeps another decision");
pub const TO_DRAFT: Say = say("Mở hồ sơ để sửa", "Open the assessment to change it");
pub const NOT_HERE: Say = say(
    "Hồ sơ này không có trên máy. Mở bản nháp hoặc bản sao lưu của hồ sơ trước, rồi mở lại tệp này.",
    "The assessment is not on this computer. Open its draft or a backup first, then open this file again.",
);
pub const OTHER_FILE: Say = say(
    "Quyết định nói về một tệp đã ký không có trên máy này. Đối chiếu với nơi thẩm định xem họ đã nhận đúng tệp chưa.",
    "The decision is about a signed file that is not on this computer. Ask the reviewer whether they received the right file.",
);
pub const NOT_USABLE: Say = say(
    "Quyết định không còn như khi ký nên không dùng được. Yêu cầu nơi thẩm định gửi lại đúng tệp đã ký.",
    "The decision is not as it was signed, so it can't be used. Ask the reviewer for the very file that was signed.",
);

/// Why an opened decision does not take the place of the one that is kept.
pub fn kept_instead(language: Language, keeping: &Keeping) -> String {
    let when = |at: &str| utc_seconds(at).map_or_else(|| at.to_owned(), |seconds| moment(language, seconds));
    match (language, keeping) {
        (_, Keeping::Takes(_)) => language.say(KEPT).to_owned(),
        (Language::Vi, Keeping::NewerKept { decided_at }) => format!(
            "Hồ sơ đã giữ một quyết định mới hơn, ký lúc {}. Nhận xét của quyết định mới hơn được giữ nguyên; tệp này chỉ để xem.",
            when(decided_at)
        ),
        (Language::En, Keeping::NewerKept { decided_at }) => format!(
            "A newer decision is kept already, of {}. Its remarks stay; this file is only shown.",
            when(decided_at)
        ),
        (Language::Vi, Keeping::KnownKeyKept { decided_at }) => format!(
            "Hồ sơ đã giữ quyết định ký lúc {} bằng khóa đã đối chiếu; tệp này ký bằng khóa chưa đối chiếu nên không thay được. Đối chiếu khóa với nơi thẩm định, ghi khóa vào danh sách khóa tin cậy, rồi mở lại tệp.",
            when(decided_at)
        ),
        (Language::En, Keeping::KnownKeyKept { decided_at }) => format!(
            "The decision of {} is kept, by a key that was compared; this file is by one that was not, so it does not take its place. Compare the key with the reviewer, list it among the trusted keys, then open the file again.",
            when(decided_at)
        ),
    }
}

/// "Cấp trên chấm: 7,5 điểm".
pub fn points_set(language: Language, hundredths: u64) -> String {
    let points = points(language, hundredths);
    match language {
        Language::Vi => format!("Cấp trên chấm: {points} điểm (bảng điểm địa phương)"),
        Language::En => format!("Reviewer's points: {points} (local points table)"),
    }
}

/// Above points of both sides: whose the second ones are.
pub fn points_by(language: Language, organisation: &str) -> String {
    match language {
        Language::Vi => format!("Cột “Cấp trên chấm” là điểm trong quyết định của {organisation}."),
        Language::En => format!("The column “Reviewer's points” is of the decision by {organisation}."),
    }
}

/// What was decided.
pub const fn ruling(ruling: Ruling) -> Say {
    match ruling {
        Ruling::Accepted => say("Chấp nhận", "Accepted"),
        Ruling::Returned => say("Trả lại để sửa", "Returned for correction"),
        Ruling::Rejected => say("Không chấp nhận", "Rejected"),
    }
}

/// What was decided, by its id in the file.
pub fn ruling_of(id: &str) -> Say {
    match id {
        "accepted" => ruling(Ruling::Accepted),
        "returned" => ruling(Ruling::Returned),
        _ => ruling(Ruling::Rejected),
    }
}

/// A verdict by its id in the file.
pub fn verdict_of(id: &str) -> Option<Say> {
    let all = [Verdict::Met, Verdict::NotMet, Verdict::NotApplicable];
    all.into_iter().find(|verdict| verdict.id() == id).map(check_verdict)
}

/// "Kết quả thẩm định lần ký 1: trả lại để sửa".
pub fn decided(language: Language, revision: u32, ruling: &str) -> String {
    let (revision, ruling) = (number(language, revision.into()), language.say(ruling_of(ruling)).to_lowercase());
    match language {
        Language::Vi => format!("Kết quả thẩm định lần ký {revision}: {ruling}"),
        Language::En => format!("Decision on revision {revision}: {ruling}"),
    }
}

pub const TRUSTED: Say = say("Khóa đã được đối chiếu", "The key was compared and is trusted");
pub const TRUSTED_OTHER: Say = say("Khóa đã biết, nhưng không phải cho việc này", "The key is known, but not for this");
pub const TRUSTED_OTHER_WHY: Say = say(
    "Khóa được ghi cho đơn vị hoặc việc khác. Hỏi lại đơn vị; nếu đúng, ghi thêm ở danh sách khóa.",
    "It is listed for another unit or purpose. Ask the unit; if it is right, add that to the list of keys.",
);
pub const REVOKED: Say = say("Khóa đã bị thu hồi", "The key is revoked");

/// Since when a revoked key counts no more.
pub fn revoked_why(language: Language, standing: Standing) -> String {
    let Standing::Revoked { on } = standing else { return String::new() };
    let day = date(language, on);
    match language {
        Language::Vi => format!("Thu hồi từ {day}. Tệp ký hoặc mới thấy từ ngày đó không được tính."),
        Language::En => format!("Revoked from {day}. What was signed or first seen since then doesn't count."),
    }
}

/// Whose key the list says it is. The name is put between the two parts.
pub fn listed_as(language: Language) -> (&'static str, &'static str) {
    match language {
        Language::Vi => ("Trong danh sách khóa: “", "”."),
        Language::En => ("In the list of keys: “", "”."),
    }
}
