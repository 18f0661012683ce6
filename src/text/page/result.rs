//! What came out of a signed assessment, and what to do next and by when (Điều 9).

use crate::criteria::UnitKind;
use crate::text::language::{Language, Say, say};
use crate::text::{moment, number};
use crate::verdict::UnitVerdict;

pub const TITLE: Say = say("Kết quả và tệp đã ký", "Result and signed file");
pub const NOT_SIGNED: Say = say("Hồ sơ chưa được ký", "The assessment is not signed yet");
pub const NOT_SIGNED_WHY: Say =
    say("Kết quả và tệp để nộp có ở đây sau khi ký.", "The result and the file to hand in stand here after signing.");
pub const TO_SIGN: Say = say("Đến Cam kết và ký", "To declare and sign");
pub const NO_FILE: Say = say("Tệp đã ký không có trên máy này", "The signed file is not on this computer");
pub const NO_FILE_WHY: Say = say(
    "Hồ sơ có thể được chuyển từ máy khác, còn tệp đã ký nằm ở máy đó. Mở tệp đã ký ở đây để xem, hoặc ký lại.",
    "The assessment may come from another computer, which has the signed file. Open the file here to read it, or sign again.",
);
pub const ONLY_IN_WINDOW: Say =
    say("Tệp đã ký chưa được giữ trên máy này", "The signed file is not kept on this computer");
pub const ONLY_IN_WINDOW_WHY: Say = say(
    "Trình duyệt không còn chỗ hoặc không ghi được. Tệp chỉ nằm trong cửa sổ này: lưu tệp đã ký trước khi đóng.",
    "The browser has no room or could not write. Only this window holds the file: save the signed file before closing it.",
);
pub const CHANGED: Say = say("Hồ sơ đã sửa từ khi ký", "The assessment was changed since it was signed");
pub const REASONS: Say = say("Mục chưa đạt và vì sao", "What is not met, and why");
pub const FILE: Say = say("Tệp đã ký", "The signed file");
pub const SAVE: Say = say("Lưu tệp đã ký", "Save the signed file");
pub const NAME: Say = say("Tên tệp", "Name");
pub const SIZE: Say = say("Dung lượng", "Size");
pub const DIGEST: Say = say("Mã băm rút gọn", "Short digest");
pub const SIGNED_AT: Say = say("Ký lúc", "Signed at");
pub const REVISION: Say = say("Lần ký", "Revision");
pub const REVISIONS: Say = say("Các lần ký trên máy này", "Revisions on this computer");
pub const SHOW_REVISION: Say = say("Xem", "Read");
pub const SAVE_REVISION: Say = say("Lưu tệp", "Save the file");
pub const SHOWN: Say = say("Đang xem", "Shown above");
pub const OLDER: Say = say("Đây không phải lần ký mới nhất", "This is not the newest revision");
pub const TO_NEWEST: Say = say("Xem lần ký mới nhất", "Read the newest revision");
pub const NEXT: Say = say("Việc cần làm tiếp", "What to do next");
pub const PAPERS: Say = say(
    "Hoàn tất hồ sơ đề nghị công nhận: tờ trình; báo cáo kết quả; biên bản cuộc họp đánh giá; tài liệu khác có liên quan (điểm b khoản 2 Điều 9).",
    "Complete the papers that ask for recognition: proposal, report on the results, minutes of the assessment meeting, other papers concerned (Article 9, clause 2, point b).",
);
pub const TO_PAPERS: Say = say("Giấy tờ để in và nộp", "Papers to print and hand in");
pub const HAND_IN: Say = say("Nộp tệp đã ký cùng hồ sơ.", "Hand in the signed file with the papers.");
pub const NOT_QUALIFIED_NEXT: Say = say(
    "Đơn vị chưa đạt tiêu chuẩn thì chưa lập hồ sơ đề nghị công nhận. Vẫn nộp tệp này để cấp trên nắm tình hình; sửa được mục nào trong kỳ thì ký lại.",
    "A unit that does not meet the standard does not ask for recognition yet. Hand in the file so that the level above knows; when a check can be mended within the period, sign again.",
);
pub const KEY: Say = say("Khóa đã ký", "The key that signed");
pub const KEY_WHY: Say = say(
    "Người thẩm định chỉ tin chữ ký khi đã có thẻ khóa của đơn vị. In hoặc lưu thẻ khóa và nộp trực tiếp hay theo đường công văn, một lần cho mỗi khóa. Lưu bản sao khóa có mật khẩu để không mất khóa khi máy hỏng.",
    "A reviewer trusts the signature once the unit's key card has arrived. Print or save the card and hand it over in person or by official mail, once for each key. Save a copy of the key under a passphrase, so that it survives the computer.",
);
pub const KEY_ONLY_HERE: Say = say("Khóa chỉ nằm trong cửa sổ này", "The key is only in this window");
pub const KEY_ONLY_HERE_WHY: Say = say(
    "Trình duyệt không giữ được khóa. Lưu bản sao khóa có mật khẩu ra tệp trước khi đóng cửa sổ, nếu không sẽ mất khóa.",
    "The browser can't keep the key. Save its protected copy to a file before closing the window, or the key is lost.",
);
pub const TO_KEY: Say = say("Thẻ khóa và bản sao khóa", "Key card and protected copy");

/// "Xã Tân Phú, năm 2026: tự đánh giá đạt tiêu chuẩn".
pub fn heading(language: Language, unit: &str, year: i32, verdict: UnitVerdict) -> String {
    let verdict = match verdict {
        UnitVerdict::Qualified => say("tự đánh giá đạt tiêu chuẩn", "meets the standard (self-assessed)"),
        UnitVerdict::NotQualified => {
            say("tự đánh giá chưa đạt tiêu chuẩn", "does not meet the standard (self-assessed)")
        }
        UnitVerdict::Incomplete => say("chưa trả lời hết", "not complete"),
    };
    // The year never stands alone at the beginning of a line.
    let (year_word, verdict) = (language.pick("năm\u{a0}", ""), language.say(verdict));
    format!("{unit}, {year_word}{year}: {verdict}")
}

/// "4 trên 4 tiêu chí đạt."
pub fn criteria_met(language: Language, met: usize, all: usize) -> String {
    let (met, all) = (number(language, met as u64), number(language, all as u64));
    match language {
        Language::Vi => format!("{met} trên {all} tiêu chí đạt."),
        Language::En => format!("{met} of {all} criteria met."),
    }
}

/// The file says something older than the draft.
pub fn changed_why(language: Language, signed_at: i64, next: u32) -> String {
    let (at, next) = (moment(language, signed_at), number(language, next.into()));
    match language {
        Language::Vi => {
            format!("Dưới đây là bản ký lúc {at}. Những gì sửa sau đó chưa có trong tệp; ký lại để có bản thứ {next}.")
        }
        Language::En => {
            format!(
                "Below stands what was signed at {at}. Later changes are not in the file; sign again for revision {next}."
            )
        }
    }
}

/// Sign again.
pub fn sign_again(language: Language, next: u32) -> String {
    match language {
        Language::Vi => format!("Ký bản thứ {}", number(language, next.into())),
        Language::En => format!("Sign revision {}", number(language, next.into())),
    }
}

/// Who meets and who is asked (Điều 9 khoản 1).
pub const fn meeting(kind: UnitKind) -> Say {
    match kind {
        UnitKind::ResidentialArea => say(
            "Trưởng khu dân cư chủ trì cuộc họp đánh giá cùng Bí thư chi bộ, đại diện Ban Công tác Mặt trận, các đoàn thể và Công an cấp cơ sở (điểm a khoản 1 Điều 9).",
            "The head of the residential area chairs the meeting with the Party cell's secretary, the Front's committee, mass organisations and the local police (Article 9, clause 1, point a).",
        ),
        UnitKind::Commune => say(
            "Thường trực Ban Chỉ đạo phòng, chống tội phạm, tệ nạn xã hội và xây dựng phong trào toàn dân bảo vệ an ninh Tổ quốc cấp xã kiểm điểm, đánh giá (điểm b khoản 1 Điều 9).",
            "The standing body of the commune's steering committee for the movement assesses the results (Article 9, clause 1, point b).",
        ),
        UnitKind::Agency | UnitKind::Enterprise | UnitKind::EducationalInstitution => say(
            "Người đứng đầu chủ trì cuộc họp đánh giá gồm đại diện cấp ủy Đảng, các đoàn thể, lực lượng bảo vệ (nếu có), Công an cơ sở và cơ quan quản lý (điểm c khoản 1 Điều 9).",
            "The head chairs the meeting with the Party committee, mass organisations, the guard force if any, the local police and the managing authority (Article 9, clause 1, point c).",
        ),
    }
}

/// To whom, and by when it is decided; `past` when that day is over.
pub fn decision(language: Language, kind: UnitKind, authority: &str, (last_day, past): (&str, bool)) -> String {
    let to = match kind {
        UnitKind::ResidentialArea => say(
            "Gửi hồ sơ về Thường trực Ban Chỉ đạo cấp xã để thẩm định.",
            "Send the papers to the standing body of the commune's steering committee.",
        ),
        UnitKind::Commune => say(
            "Gửi hồ sơ về Thường trực Ban Chỉ đạo cấp trên để thẩm định.",
            "Send the papers to the standing body of the steering committee above.",
        ),
        UnitKind::Agency | UnitKind::Enterprise | UnitKind::EducationalInstitution => say(
            "Gửi hồ sơ về cấp có thẩm quyền, qua Thường trực Ban Chỉ đạo, để thẩm định.",
            "Send the papers to the competent authority through the standing body of the steering committee.",
        ),
    };
    let to = language.say(to);
    let late = if past {
        language.pick(" Ngày này đã qua, hãy nộp ngay.", " That day is past: hand in at once.")
    } else {
        ""
    };
    match language {
        Language::Vi => {
            format!("{to} {authority} quyết định công nhận, chậm nhất ngày {last_day} (khoản 1 Điều 9).{late}")
        }
        Language::En => format!("{to} {authority} decides, on {last_day} at the latest (Article 9, clause 1).{late}"),
    }
}
