//! A summary whose criteria are not all at hand: what the file states, said to be stated.

use crate::criteria::Role;
use crate::text::language::{Language, Say, say};
use crate::text::points_signed;

pub const TITLE: Say = say("Nội dung do tệp ghi", "What the file states");
pub const WHY: Say = say(
    "Ứng dụng không tính lại được vì thiếu tệp tiêu chí nêu dưới đây.",
    "The app can't compute it again, since the criteria files named below are missing.",
);
/// With nothing missing: a file that was loaded here gives names, and nothing is judged by it.
pub const WHY_NOT_BROUGHT: Say = say(
    "Các tệp tiêu chí mà hồ sơ nêu đều có ở đây nên đọc được câu hỏi và tên gọi. Ứng dụng vẫn không tính lại được: chỉ tính theo tệp có sẵn trong ứng dụng hoặc kèm trong hồ sơ, không theo tệp nạp trên máy này. Muốn tính lại, đề nghị đơn vị gửi hồ sơ có kèm đủ tệp.",
    "The criteria files that it names are all here, so questions and names can be read. The app still can't compute it again: it goes by files that come with the app or with the assessment, not by those loaded on this computer. For that, ask the unit for an assessment that brings all of them along.",
);
/// The same, before why.
pub const WHY_NOT_COMPUTED: Say = say(
    "Các tệp tiêu chí mà hồ sơ nêu đều có ở đây nên đọc được câu hỏi và tên gọi. Ứng dụng vẫn không tính lại được:",
    "The criteria files that it names are all here, so questions and names can be read. The app still can't compute it again:",
);
pub const NOT_CHECKED: Say = say(
    "Kết quả, điểm và số liệu ở phần này là do tệp ghi, chưa được kiểm tra và không được tổng hợp.",
    "Verdicts, points and figures here are what the file states; they were not checked and are counted nowhere.",
);
pub const NOT_AS_SIGNED: Say = say(
    "Đây là nội dung hiện có trong tệp, không phải nội dung đã được ký.",
    "This is the content as it is in the file, which nobody signed.",
);
pub const MISSING: Say = say("Tệp tiêu chí còn thiếu", "Missing criteria files");
pub const GET_IT: Say = say(
    "Hỏi nơi gửi tệp tiêu chí còn thiếu rồi nạp ở trang Tiêu chí để đọc đủ câu hỏi và tên gọi.",
    "Ask the sender for the missing criteria file and load it on the page Criteria to read all questions and names.",
);
pub const CRITERIA: Say = say("Kết quả từng tiêu chí", "Verdict of each criterion");
pub const CRITERION: Say = say("Tiêu chí", "Criterion");
pub const VERDICT: Say = say("Kết quả tệp ghi", "Stated verdict");
pub const FACTS: Say = say("Đặc điểm của đơn vị", "Facts about the unit");
pub const UNKNOWN_CHECKS: Say = say("Các mục chỉ biết mã", "Checks of which only the id is known");
pub const POINTS: Say = say("Điểm tệp ghi theo bảng điểm địa phương", "Stated points after the local guide");
pub const ITEM_POINTS: Say = say("Điểm tệp ghi", "Stated points");
pub const REASON: Say = say("Lý do tệp ghi", "Stated reason");
pub const COUNTS: Say = say("Số tệp ghi", "Stated counts");
pub const PROGRAMME_OF: Say = say("Số liệu tệp ghi theo chương trình", "Stated figures of the programme");

/// What is not known without a file of this role.
pub const fn takes_away(role: Option<Role>) -> Say {
    match role {
        Some(Role::Standard) => {
            say("thiếu câu hỏi và tên tiêu chí của tiêu chuẩn", "the standard's questions and names are missing")
        }
        Some(Role::Supplement) => say(
            "thiếu câu hỏi và tên tiêu chí bổ sung; tiêu chuẩn vẫn đọc được",
            "the questions and names of its further criteria are missing; the standard can be read",
        ),
        Some(Role::ScoringGuide) => {
            say("thiếu cách chấm và tên các mục chấm điểm", "how points are given and the items' names are missing")
        }
        Some(Role::Programme) => {
            say("thiếu tên và mức phải đạt của các chỉ tiêu", "the indicators' names and targets are missing")
        }
        None => say("không rõ loại tệp", "a file of an unknown role"),
    }
}

/// "Tệp ghi: Đạt".
pub fn stated(language: Language, what: &str) -> String {
    format!("{} {what}", language.pick("Tệp ghi:", "Stated:"))
}

/// "82,5 trên 100 điểm, xếp loại Tốt": as the file states it, also where no guide gives so.
pub fn stated_sum(language: Language, points: i64, out_of: i64, grade: &str) -> String {
    let [points, out_of] = [points, out_of].map(|hundredths| points_signed(language, hundredths));
    match language {
        Language::Vi => format!("{points} trên {out_of} điểm, xếp loại {grade}"),
        Language::En => format!("{points} of {out_of} points, grade {grade}"),
    }
}
