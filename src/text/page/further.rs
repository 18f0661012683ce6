//! Further files of an assessment: supplements, a points table, programmes; and where points and counts are entered.

use crate::criteria::{Cite, Criteria, Role};
use crate::text::language::{Language, Say, say};
use crate::text::{citation, points};

pub const TITLE: Say = say("Bộ tiêu chí bổ sung, bảng điểm, chương trình", "Supplements, points table, programmes");
pub const INTRO: Say = say(
    "Tỉnh có thể thêm tiêu chí (Điều 8 khoản 1), hướng dẫn chấm điểm và đặt chỉ tiêu. Chọn ở đây những tệp mà cấp trên yêu cầu; không có yêu cầu thì bỏ qua trang này.",
    "A province may add criteria (Article 8, clause 1), score by points and set targets. Choose here the files that the body above asks for; if it asks for none, skip this page.",
);
pub const HINT: Say = say("Chỉ khi cấp trên yêu cầu", "Only if the body above asks for them");
pub const STANDARD: Say = say("Tiêu chuẩn", "Standard");
pub const NEWEST: Say = say("bản mới nhất có trong ứng dụng", "the newest in this app");
pub const FOR_PRACTICE: Say = say("đánh giá thử, không có sẵn trong ứng dụng", "a trial, not part of this app");
pub const PRACTICE: Say = say("Bản đánh giá thử", "A trial");
pub const PRACTICE_NEXT: Say = say(
    "Muốn ký thì chuyển hồ sơ sang tiêu chuẩn có sẵn trong ứng dụng. Câu trả lời cho những câu hỏi không đổi được giữ lại.",
    "To sign, move the assessment to a standard that the app ships; answers to questions that are still asked are kept.",
);
pub const NOT_SIGNED: Say = say("Bản đánh giá thử không ký được", "A trial can't be signed");
pub const STANDARD_OF_DRAFT: Say = say("Tiêu chuẩn của hồ sơ này", "The standard of this assessment");
pub const NEWER_THERE: Say = say("đã có bản mới hơn", "there is a newer one");
pub const ANSWERED: Say = say("Đã trả lời", "Answered");
pub const IN_USE: Say = say("Đang dùng", "In use");
pub const NONE_IN_USE: Say = say("Hồ sơ này chưa dùng tệp nào.", "This assessment uses no further file.");
pub const AT_HAND: Say = say("Có thể dùng thêm", "Can be used too");
pub const NONE_AT_HAND: Say =
    say("Không còn tệp nào dành cho loại đơn vị này.", "There is no further file for this kind of unit.");
pub const LOAD: Say = say(
    "Tệp của tỉnh chưa có ở đây? Nạp tệp ở trang Tiêu chí, ở đó thấy ai ký và có lỗi gì.",
    "The province's file is not here? Load it on the page Criteria, which shows who signed it and what is wrong.",
);
pub const TO_CRITERIA: Say = say("Đến trang Tiêu chí", "To the page Criteria");
pub const USE: Say = say("Dùng", "Use");
pub const STOP: Say = say("Thôi dùng", "Stop using");
pub const STOPPED: Say = say(
    "Đã thôi dùng. Những gì đã nhập được giữ lại và hiện ra khi dùng lại tệp.",
    "No longer in use. What was entered is kept and comes back with the file.",
);
pub const USED: Say = say("Đã đưa vào hồ sơ.", "Now in use.");
pub const MOVED: Say = say(
    "Đã chuyển sang bản khác. Những gì cần xem lại ở cuối trang.",
    "Moved to the other version. What is to be looked at again stands at the end of the page.",
);
pub const SHIPPED: Say = say("Có sẵn trong ứng dụng", "Part of this app");
pub const CARRIED: Say = say("Kèm trong hồ sơ", "Inside this assessment");
pub const UNSIGNED: Say = say("Chưa ai ký", "Signed by nobody");
pub const UNUSABLE: Say = say(
    "Có tệp dùng thêm mà ứng dụng không đọc được, nên chưa biết kết quả",
    "A further file can't be used, so the verdict is not known",
);
pub const UNUSABLE_NEXT: Say = say(
    "Nạp lại tệp ở trang Tiêu chí, hoặc thôi dùng tệp.",
    "Load the file again on the page Criteria, or stop using it.",
);
pub const NOT_AT_HAND: Say = say("Không có tệp này trên máy.", "The file is not on this computer.");
pub const OTHER_DIGEST: Say = say(
    "Tệp trên máy khác với tệp mà hồ sơ đã dùng.",
    "The file on this computer is another one than the assessment used.",
);
pub const NOT_CRITERIA: Say = say("Tệp kèm trong hồ sơ bị hỏng.", "The file inside the assessment is damaged.");
pub const DAMAGED: Say = say(
    "Phần dùng thêm của bản nháp bị hỏng, không đọc được. Phần này vẫn được giữ nguyên; hãy phục hồi bản nháp từ bản sao lưu.",
    "The draft's part about further files is damaged and can't be read. It is kept as it is; restore the draft from a backup.",
);
pub const REVIEW_WHY: Say = say(
    "Đã nhập cho bản khác của tệp và không còn trả lời đúng điều được hỏi. Vẫn được giữ cho đến khi bạn xem xong.",
    "Entered for another version of the file, and no answer to what is asked now. It is kept until you have looked at it.",
);
pub const TAKE_BACK: Say = say("Lấy lại", "Take it back");
pub const LOOKED_AT: Say = say("Đã xem, bỏ đi", "Looked at, remove");
pub const PROGRAMMES: Say = say("Chương trình của tỉnh", "The province's programmes");
pub const POINTS_TABLE: Say = say("Điểm theo bảng điểm địa phương", "Points after the local guide");
pub const ITEM: Say = say("Mục chấm điểm", "Scored item");
pub const MAXIMUM: Say = say("Tối đa", "Maximum");
pub const SELF: Say = say("Tự chấm", "Own points");
pub const REVIEWER: Say = say("Cấp trên chấm", "Reviewer's points");
pub const TOTAL: Say = say("Tổng", "Total");
pub const WHY: Say = say("Vì sao", "Why");
pub const POINTS: Say = say("Điểm tự chấm", "Own points");
pub const REASON: Say = say("Lý do cho điểm", "Reason for the points");
pub const INDICATOR: Say = say("Chỉ tiêu", "Indicator");
pub const FIGURE: Say = say("Số liệu", "Figure");
pub const TARGET: Say = say("Mức phải đạt", "Target");
pub const REACHED: Say = say("Kết quả", "Reached");
pub const NO_TARGET: Say = say("Không đặt chỉ tiêu", "No target");
pub const MISSING: Say = say("Chưa có số liệu", "No figures yet");
pub const NEVER_BLOCKS: Say = say(
    "Nhập số đếm, không nhập tỷ lệ. Chỉ tiêu nào chưa có số liệu thì để trống: vẫn ký được, và không ảnh hưởng kết quả theo Thông tư.",
    "Enter counts, never percentages. Leave empty what you don't have: it never blocks the signature and never touches the verdict.",
);
pub const LOCAL_FIGURES: Say = say(
    "Số liệu theo chương trình của tỉnh, không làm thay đổi kết quả theo Thông tư 124/2021/TT-BCA.",
    "Figures of the province's programme; they do not change the verdict by Circular 124/2021/TT-BCA.",
);
pub const FROM_FILE: Say = say(
    "Ứng dụng này không có sẵn các tệp sau; nội dung hiển thị và tính lại lấy từ tệp đã ký:",
    "This app does not ship these files; what is shown and computed is taken from the signed file itself:",
);
pub const NO_SOUND_PROOF: Say = say("Chữ ký không đọc được", "The signature can't be read");
pub const NOT_SET: Say = say(
    "Điểm cấp trên chấm không khớp bảng điểm nên không tính vào.",
    "The reviewer's points do not fit the guide and are not counted.",
);

/// What a file does to the verdict, in a sentence.
pub const fn effect(role: Role) -> Say {
    match role {
        Role::Standard => say("Quyết định kết quả.", "Decides the verdict."),
        Role::Supplement => say("Tính vào kết quả của đơn vị.", "Counts towards the verdict of the unit."),
        Role::ScoringGuide => {
            say("Chỉ cho điểm, không làm thay đổi kết quả.", "Gives points only; never touches the verdict.")
        }
        Role::Programme => {
            say("Chỉ ghi số liệu, không làm thay đổi kết quả.", "Figures only; never touches the verdict.")
        }
    }
}

/// "Tiêu chí của Ủy ban nhân dân tỉnh Quảng Ninh (5/QĐ-UBND)".
pub fn of_province(language: Language, issuer: &str, number: &str) -> String {
    match language {
        Language::Vi => format!("Tiêu chí bổ sung của {issuer} ({number})"),
        Language::En => format!("Supplement by {issuer} ({number})"),
    }
}

/// "Điều 2 khoản 1, 5/QĐ-UBND": where a criterion is asked, with the province's paper if it is one of a supplement.
pub fn cited_in(language: Language, cite: &Cite, supplement: Option<&Criteria>) -> String {
    let cite = citation(language, cite);
    supplement.map_or_else(
        || cite.clone(),
        |file| format!("{cite}, {} · {}", file.source.number, language.of(&file.source.issuer)),
    )
}

/// "Bảng điểm: …".
pub fn by_guide(language: Language, title: &str) -> String {
    format!("{} {title}", language.pick("Bảng điểm địa phương:", "Local points table:"))
}

/// "7,5 trên 10 điểm".
pub fn so_many_of(language: Language, hundredths: u64, maximum: u64) -> String {
    let [reached, maximum] = [hundredths, maximum].map(|one| points(language, one));
    match language {
        Language::Vi => format!("{reached} trên {maximum} điểm"),
        Language::En => format!("{reached} of {maximum} points"),
    }
}

/// "Từ 0 đến 10 điểm, ví dụ 7,5".
pub fn points_hint(language: Language, maximum: u64) -> String {
    let maximum = points(language, maximum);
    match language {
        Language::Vi => format!("Từ 0 đến {maximum} điểm, ví dụ 0,5."),
        Language::En => format!("From 0 to {maximum} points, such as 0.5."),
    }
}

/// "Chuyển sang bản 2".
pub fn move_to(language: Language, version: &str) -> String {
    match language {
        Language::Vi => format!("Chuyển sang bản {version}"),
        Language::En => format!("Move to version {version}"),
    }
}

/// On the list of tasks of an assessment that began with an earlier version.
pub fn newer_standard(language: Language, version: &str) -> String {
    match language {
        Language::Vi => format!("Tiêu chuẩn đã có bản {version}. Hồ sơ vẫn theo bản cũ cho đến khi bạn chuyển:"),
        Language::En => {
            format!("There is version {version} of the standard. This assessment keeps its own until you move it:")
        }
    }
}

/// "Khóa ABCD… đã ký".
pub fn signed_by(language: Language, fingerprint: &str) -> String {
    match language {
        Language::Vi => format!("Ký bằng khóa {fingerprint}"),
        Language::En => format!("Signed with the key {fingerprint}"),
    }
}

/// "4 trên 6 chỉ tiêu có đủ số liệu".
pub fn entered(language: Language, entered: usize, asked: usize) -> String {
    match language {
        Language::Vi => format!("{entered} trên {asked} chỉ tiêu có đủ số liệu"),
        Language::En => format!("{entered} of {asked} indicators have all their counts"),
    }
}

/// For which version of a file something was typed.
pub fn of_version(language: Language, version: &str) -> String {
    match language {
        Language::Vi => format!("Đã nhập theo bản {version}"),
        Language::En => format!("Entered for version {version}"),
    }
}

pub const REMARK_ON_CRITERION: Say = say("Nhận xét về tiêu chí", "Remark on the criterion");
pub const TAKE_BASE: Say = say("Dùng số này", "Use this number");
pub const BASE_AGREES: Say = say("Số trên khớp với tệp đó.", "The number above is the same.");

/// What an earlier signed summary states, and which it is: its year, its revision and the day of its signature.
pub fn base_source(language: Language, (year, revision, day): (i32, u32, &str), value: &str) -> String {
    match language {
        Language::Vi => format!("Tệp đơn vị đã ký năm {year} (lần ký {revision}, ngày {day}) ghi {value}."),
        Language::En => format!("The unit's signed file of {year} (revision {revision}, {day}) states {value}."),
    }
}

pub const SCORE_IT: Say = say("Chấm mục này", "Score this item");

/// A link to a check that a score waits for; checks of one criterion are told apart by their codes.
pub fn answer_check(language: Language, check: &str) -> String {
    match language {
        Language::Vi => format!("Trả lời mục {check}"),
        Language::En => format!("Answer {check}"),
    }
}

pub fn practised_with(language: Language, title: &str, version: &str) -> String {
    match language {
        Language::Vi => format!(
            "Hồ sơ này dùng tiêu chuẩn “{title}”, bản {version}, không có sẵn trong ứng dụng. Kết quả chỉ để tham khảo: không ký được và không được tổng hợp."
        ),
        Language::En => format!(
            "This assessment uses the standard “{title}”, version {version}, which the app does not ship. Its result is for information only: it can't be signed and is never counted."
        ),
    }
}
