//! One assessment at the desk: what changed, the reviewer's findings, the decision, what was done.

use crate::criteria::parse_iso;
use crate::document::decision::{Recognition, Ruling};
use crate::review::decide::NotDecided;
use crate::text::language::{Language, Say, say};
use crate::text::page::decision;
use crate::text::review::not_decided;
use crate::text::{date, moment, number, size};

pub const BACK: Say = say("Hồ sơ đã nhận", "Received assessments");
pub const NOT_FOUND: Say = say("Không có hồ sơ này ở bàn thẩm định", "This assessment is not at the desk");
pub const READING: Say = say("Đang đọc tệp…", "Reading the file…");
pub const LOST: Say = say(
    "Không đọc lại được tệp đã nhận. Nhận lại tệp từ đơn vị.",
    "The file that was taken in can't be read again. Take it in once more.",
);
pub const SAVE_FILE: Say = say("Lưu lại tệp đã nhận", "Save the received file again");
pub const STATE: Say = say("Thẩm định:", "Review:");
pub const CONFLICT_WHY: Say = say(
    "Có các quyết định trái nhau về cùng một bản, nên chưa quyết định nào được tính. Thống nhất với người đã ký, rồi sửa một quyết định cho giống quyết định kia (cùng kết quả, cùng quyết định công nhận): quyết định mới thay cho cả hai.",
    "Decisions about the same revision contradict each other, so none counts. Agree with whoever signed, then correct one decision so that it says what the other says (the same outcome, the same recognition): the new one takes the place of both.",
);

pub const RIVALS_WHY: Say = say(
    "Không tệp nào được tính cho đến khi rõ tệp nào đúng. Hỏi đơn vị, và yêu cầu ký lần tiếp theo nối vào tệp đúng: khi nhận lần ký đó, mâu thuẫn được giải quyết.",
    "None of them counts until it is clear which is right. Ask the unit, and have the next revision signed on top of the right one: once that is taken in, the conflict is settled.",
);

pub const OTHERS_WHY: Say = say(
    "Mỗi năm mỗi đơn vị chỉ có một hồ sơ. Các hồ sơ này đều ký bằng khóa được tin cậy cho đơn vị, nên chưa hồ sơ nào được tính. Hỏi đơn vị hồ sơ nào đúng, rồi ra quyết định không chấp nhận các hồ sơ còn lại.",
    "A unit has one assessment a year. These are all signed by keys that are trusted for the unit, so none of them counts. Ask the unit which is right, and reject the others.",
);

pub const CHANGES: Say = say("Thay đổi", "Changes");
pub const NO_CHANGES: Say = say("Không có gì khác.", "Nothing differs.");
pub const BEFORE: Say = say("Trước", "Before");
pub const NOW: Say = say("Nay", "Now");
pub const NOTHING: Say = say("không có", "nothing");
pub const PROFILE_CHANGED: Say = say("Thông tin đơn vị", "About the unit");
pub const VERDICT_CHANGED: Say = say("Kết quả", "Verdict");
pub const FILES_CHANGED: Say = say("Tệp tiêu chí", "Criteria files");
pub const FIGURES_CHANGED: Say = say("Số liệu theo chương trình", "Figures of programmes");
pub const NOTE_CHANGED: Say = say("Ghi chú có thay đổi.", "The note differs.");
pub const EVIDENCE_CHANGED: Say = say("Tài liệu chứng minh có thay đổi.", "The evidence differs.");

pub const ANSWERS: Say = say("Câu trả lời và nhận xét", "Answers and remarks");
pub const FOUND: Say = say("Người thẩm định đánh giá", "The reviewer finds");
pub const NO_FINDING: Say = say("Như đơn vị", "As the unit says");
pub const COMMENT_AT: Say = say("Nhận xét ở mục này", "Remark at this check");

pub const AS_SIGNED: Say = say("Theo quyết định đã ký", "By the signed decision");
pub const BLANK_POINTS: Say =
    say("Ô để trống được tính như đơn vị tự chấm.", "A field that is left empty counts as the unit's own points.");
pub const POINTS_CORRECTED: Say = say(
    "Các ô lấy điểm của quyết định đang được sửa.",
    "The fields begin with the points of the decision that is being corrected.",
);
pub const SCORE_AGAIN: Say = say("Chấm lại", "Score again");

pub const EVIDENCE: Say = say("Đối chiếu tài liệu chứng minh", "Check evidence files");
pub const EVIDENCE_WHY: Say = say(
    "Chọn các tệp đơn vị gửi kèm. Mã băm của từng tệp được so với mã băm đơn vị đã ghi khi ký; tệp không được gửi đi đâu.",
    "Choose the files that the unit sent along. The digest of each is compared with the one that the unit stated when it signed; no file is sent anywhere.",
);
pub const EVIDENCE_CHOOSE: Say = say("Chọn tài liệu", "Choose files");
pub const EVIDENCE_MATCH: Say = say("Đúng tệp đã dẫn", "The very file that is cited");
pub const EVIDENCE_OTHER: Say =
    say("Cùng tên nhưng nội dung khác tệp đã dẫn", "The same name, but not the content that is cited");
pub const EVIDENCE_NOT_CITED: Say = say("Không mục nào dẫn tệp này", "No check cites this file");

pub const EVIDENCE_STOPPED: Say = say("Đã dừng, chưa đối chiếu tệp này", "Stopped; this file was not compared");
pub const STOP_HASHING: Say = say("Dừng", "Stop");
pub const DECIDE: Say = say("Quyết định", "Decide");
pub const DECIDE_WHY: Say = say(
    "Quyết định được ký bằng khóa của máy này, lưu ra tệp để gửi đơn vị và được nhận ngay vào bàn thẩm định.",
    "The decision is signed with this computer's key, saved to a file for the unit and taken in at this desk at once.",
);
pub const NOT_INTACT: Say = not_decided(NotDecided::NotIntact);
pub const ACCEPTS_UNQUALIFIED: Say = say(
    "Theo kết quả tính lại, hồ sơ này chưa đạt tiêu chuẩn. Chấp nhận thì đơn vị vẫn không được tính là đạt.",
    "By the computed outcome this assessment does not meet the standard. If you accept it, the unit still does not count as qualified.",
);
pub const RECOGNITION_LEFT_OUT: Say = say(
    "Quyết định công nhận đã điền sẽ không ghi vào quyết định này, vì hồ sơ không được chấp nhận.",
    "The recognition that was entered will not be part of this decision, since the assessment is not accepted.",
);
pub const KEY_NOT_TRUSTED: Say = say(
    "Chưa tin cậy khóa đã ký hồ sơ này. Đối chiếu mã khóa trước khi chấp nhận: bất kỳ ai cũng tạo được khóa mang tên đơn vị.",
    "The key that signed this assessment is not trusted. Compare its fingerprint before accepting: anybody can make a key with the unit's name.",
);
pub const RULING: Say = say("Kết quả thẩm định", "Decision");
pub const COMMENT: Say = say("Nhận xét chung", "Comment on the whole");
pub const COMMENT_HINT: Say = say(
    "Bắt buộc khi trả lại hoặc không chấp nhận, trừ khi đã có nhận xét ở một mục. Không ghi tên, thông tin cá nhân.",
    "Required when returned or rejected, unless there is a remark at a check. No names or personal data.",
);
pub const RECOGNITION: Say = say("Quyết định công nhận (nếu đã ban hành)", "Recognition (once it is issued)");
/// "12/QĐ-UBND, ngày 22/11/2026, Ủy ban nhân dân phường Tân Phú".
pub fn recognition_paper(language: Language, paper: &Recognition) -> String {
    let day = parse_iso(&paper.issued_on).map_or_else(|| paper.issued_on.clone(), |day| date(language, day));
    format!("{}, {} {day}, {}", paper.number, language.pick("ngày", "of"), paper.issuer)
}

pub const NUMBER: Say = say("Số, ký hiệu", "Number and symbol");
pub const ISSUED_ON: Say = say("Ngày ban hành", "Date");
pub const ISSUER: Say = say("Cơ quan ban hành", "Issuer");
pub const DAY_HINT: Say = say("Ví dụ: 22/11/2026", "For example: 22/11/2026");
pub const REVIEWER: Say = say("Người thẩm định", "Reviewer");
pub const NAME: Say = say("Họ và tên", "Name");
pub const TITLE: Say = say("Chức vụ", "Title");
pub const ORGANISATION: Say = say("Cơ quan", "Organisation");
pub const SIGN: Say = say("Ký quyết định", "Sign the decision");
pub const PROBLEM: Say = say("Chưa ký được quyết định", "The decision is not signed yet");
pub const KEPT: Say =
    say("Nội dung đang soạn được giữ trên máy này.", "What is being written is kept on this computer.");
pub const CORRECTING: Say = say(
    "Quyết định mới sẽ thay cho quyết định trước, có nêu mã băm của quyết định đó.",
    "The new decision takes the place of the former one and names its digest.",
);
pub const STOP_CORRECTING: Say = say("Thôi, giữ quyết định trước", "Stop, keep the former decision");
pub const IN_FORCE: Say = say(
    "Đã có quyết định cho lần ký này. Sửa hoặc bổ sung thì quyết định mới bắt đầu từ quyết định đó và thay cho nó.",
    "This revision is decided. A correction begins with that decision and takes its place.",
);
pub const WITHOUT_FORMER: Say = say(
    "Bản đang soạn chưa có điểm và ý kiến của quyết định đó.",
    "What is being written has none of its points and remarks.",
);
pub const TAKE_FORMER: Say = say("Soạn lại từ quyết định đó", "Begin with that decision instead");
pub const DECIDE_AGAIN: Say = say("Sửa hoặc bổ sung quyết định này", "Correct or complete this decision");
pub const TO_DECIDE: Say = say("Đến phần quyết định", "To the decision");
pub const TO_POINTS: Say = say("Đến bảng điểm", "To the points");
pub const SIGNED: Say =
    say("Đã ký quyết định. Gửi tệp của quyết định cho đơn vị.", "The decision is signed. Send its file to the unit.");

pub const SIGNED_NOT_SAVED: Say = say(
    "Đã ký quyết định và nhận vào bàn thẩm định, nhưng chưa lưu được tệp. Bấm “Lưu lại tệp quyết định” ở quyết định vừa ký, rồi gửi tệp cho đơn vị.",
    "The decision is signed and taken in at the desk, but its file could not be saved. Press “Save the decision's file again” at the decision, then send the file to the unit.",
);

pub const BY_NOBODY_NAMED: Say = say(
    "không rõ ai làm, khi đó máy chưa ghi tên người thẩm định",
    "by nobody named: no reviewer was known on this computer then",
);
pub const DECISIONS: Say = say("Các quyết định", "Decisions");
pub const NO_DECISIONS: Say = say("Chưa có quyết định nào.", "There is no decision yet.");
pub const CORRECT: Say = say("Sửa quyết định này", "Correct this decision");
pub const SAVE_DECISION: Say = say("Lưu lại tệp quyết định", "Save the decision's file again");
pub const COUNTS: Say = say("Được tính", "Counts");
pub const CONTRADICTS: Say = say("Trái với quyết định khác, chưa tính", "Contradicts another, doesn't count");
pub const CORRECTED: Say = say("Đã được thay", "Corrected");
pub const OTHER_REVISION: Say = say("Về lần ký khác", "About another revision");
pub const KEY_UNKNOWN: Say = say("Khóa chưa tin cậy, không tính", "Key not trusted, doesn't count");
pub const NOT_AS_SIGNED: Say = say("Không còn như khi ký", "Not as it was signed");

pub const HISTORY: Say = say("Lịch sử", "History");
pub const HISTORY_OTHER: Say = say("Đã ghi nhận một việc", "Something was done");

/// "Mâu thuẫn: 2 tệp khác nhau cùng là lần ký 1".
pub fn rivals(language: Language, revision: u32, count: usize) -> String {
    let (revision, count) = (number(language, revision.into()), number(language, count as u64));
    match language {
        Language::Vi => format!("Mâu thuẫn: {count} tệp khác nhau cùng là lần ký {revision}"),
        Language::En => format!("Conflict: {count} different files say to be revision {revision}"),
    }
}

/// "Mâu thuẫn: đơn vị có 2 hồ sơ của năm 2026".
pub fn others(language: Language, year: i32, count: usize) -> String {
    let count = number(language, count as u64);
    match language {
        Language::Vi => format!("Mâu thuẫn: đơn vị có {count} hồ sơ của năm {year}"),
        Language::En => format!("Conflict: the unit has {count} assessments of {year}"),
    }
}

/// The link to one of them.
pub fn other(language: Language, revision: u32, digest: &str) -> String {
    let revision = number(language, revision.into());
    match language {
        Language::Vi => format!("Hồ sơ kia, lần ký {revision}, mã băm {digest}…"),
        Language::En => format!("The other assessment, revision {revision}, digest {digest}…"),
    }
}

/// One of them.
pub fn rival(language: Language, digest: &str, day: &str, key: &str) -> String {
    match language {
        Language::Vi => format!("Mã băm {digest}…, nhận ngày {day}, khóa {key}."),
        Language::En => format!("Digest {digest}…, taken in on {day}, key {key}."),
    }
}

/// What its button saves.
pub fn save_rival(language: Language, digest: &str) -> String {
    format!("{}: {digest}…", language.say(SAVE_FILE))
}

/// "3,2 MB trên 40 MB".
pub fn hashed(language: Language, done: u64, total: u64) -> String {
    format!("{} {} {}", size(language, done), language.pick("trên", "of"), size(language, total))
}

/// What the button beside a file does.
pub fn stop_hashing(language: Language, name: &str) -> String {
    format!("{}: {name}", language.say(STOP_HASHING))
}

/// "Nhận lần ký 1 từ tệp …".
pub fn taken_in_from(language: Language, revision: u32, file: &str) -> String {
    let revision = number(language, revision.into());
    match language {
        Language::Vi => format!("Nhận lần ký {revision} từ tệp {file}"),
        Language::En => format!("Revision {revision} taken in from the file {file}"),
    }
}

/// "Đối chiếu tài liệu a.pdf: đúng tệp đã dẫn (mã băm …)".
pub fn evidence_checked(language: Language, file: &str, result: &str, digest: &str) -> String {
    match language {
        Language::Vi => format!("Đối chiếu tài liệu {file}: {result} (mã băm {digest}…)"),
        Language::En => format!("Evidence file {file} checked: {result} (digest {digest}…)"),
    }
}

/// What was decided.
pub const fn ruling(ruling: Ruling) -> Say {
    decision::ruling(ruling)
}

/// Above a remark on an earlier revision, beside the same check of this one.
pub fn remarked_on(language: Language, revision: u32) -> String {
    let revision = number(language, revision.into());
    match language {
        Language::Vi => format!("Nhận xét ở lần ký {revision}"),
        Language::En => format!("Remark on revision {revision}"),
    }
}

/// The name of a field for points: it stands in a table, below the head of its column.
pub fn points_label(language: Language, item: &str) -> String {
    match language {
        Language::Vi => format!("Cấp trên chấm: {item} (để trống: như đơn vị tự chấm)"),
        Language::En => format!("Reviewer's points: {item} (empty: the unit's own points)"),
    }
}

/// Where a verdict was set otherwise and the points were not.
pub fn points_as_unit(language: Language, verdict: &str, points: &str) -> String {
    match language {
        Language::Vi => format!(
            "Người thẩm định đánh giá “{verdict}”, nhưng ô điểm để trống nên vẫn tính {points} điểm như đơn vị tự chấm. Ghi điểm nếu muốn tính khác."
        ),
        Language::En => format!(
            "The reviewer finds “{verdict}”, but the field for points is empty, so the unit's own {points} points count. Enter points if others shall count."
        ),
    }
}

/// Where verdict and points say different things.
pub fn points_part(language: Language, verdict: &str, points: &str) -> String {
    match language {
        Language::Vi => format!("Đánh giá “{verdict}” nhưng chấm {points} điểm: xem lại cho khớp."),
        Language::En => format!("“{verdict}” with {points} points: check that they agree."),
    }
}

/// Below the points of a decision that counts.
pub fn points_signed(language: Language, at: &str) -> String {
    match language {
        Language::Vi => format!("Cột “Cấp trên chấm” ghi điểm của quyết định đã ký lúc {at}."),
        Language::En => format!("The column “Reviewer's points” shows those of the decision signed at {at}."),
    }
}

/// "Bản này (lần ký 2) so với lần ký 1".
pub fn since_revision(language: Language, newer: u32, older: u32) -> String {
    let (newer, older) = (number(language, newer.into()), number(language, older.into()));
    match language {
        Language::Vi => format!("Lần ký {newer} so với lần ký {older}"),
        Language::En => format!("Revision {newer} against revision {older}"),
    }
}

/// "Năm 2026 so với năm 2025".
pub fn since_year(language: Language, newer: i32, older: i32) -> String {
    match language {
        Language::Vi => format!("Năm {newer} so với năm {older}"),
        Language::En => format!("{newer} against {older}"),
    }
}

/// A moment of the history with what was done.
pub fn done_at(language: Language, at: i64, what: &str) -> String {
    format!("{}: {what}", moment(language, at))
}

/// "Nhận lần ký 1".
pub fn taken_in(language: Language, revision: u32) -> String {
    let revision = number(language, revision.into());
    match language {
        Language::Vi => format!("Nhận lần ký {revision}"),
        Language::En => format!("Took in revision {revision}"),
    }
}

/// "Nhận lần ký 1; Trần Văn B, Công an tỉnh".
pub fn done_by(what: &str, who: &str) -> String {
    format!("{what}; {who}")
}

/// "trên máy có khóa …".
pub fn by_key(language: Language, fingerprint: &str) -> String {
    match language {
        Language::Vi => format!("trên máy có khóa {fingerprint}"),
        Language::En => format!("on the computer with the key {fingerprint}"),
    }
}

/// "Trả lại để sửa lần ký 1; Trần Văn B, Công an tỉnh".
pub fn decided_by(language: Language, ruling: Ruling, revision: u32, who: &str) -> String {
    let (ruling, revision) = (language.say(decision::ruling(ruling)), number(language, revision.into()));
    match language {
        Language::Vi => format!("{ruling} (lần ký {revision}); {who}"),
        Language::En => format!("{ruling} (revision {revision}); {who}"),
    }
}

/// "Lần ký 1, lúc 15:30 ngày 24/11/2026,".
pub fn taken_on(language: Language, revision: u32, moment: &str) -> String {
    let revision = number(language, revision.into());
    match language {
        Language::Vi => format!("Lần ký {revision}, lúc {moment}."),
        Language::En => format!("Revision {revision}, at {moment}."),
    }
}
