//! Taking files in: what each is, what accepting it would do, what came of it.

use crate::review::intake::ForTrust;
use crate::review::trust::Standing;
use crate::text::language::{Language, Say, say};
use crate::text::{date, number};

pub const INTRO: Say = say(
    "Chọn tệp đã ký mà đơn vị gửi đến: từng tệp, cả thư mục hoặc tệp zip. Tệp chỉ được đọc trên máy này. Chưa nhận gì cho đến khi bạn quyết định.",
    "Choose the signed files that units sent: single files, a folder, or a zip file. They are read on this computer only. Nothing is taken in until you decide.",
);
pub const DROP: Say = say("Kéo tệp, thư mục hoặc tệp zip vào đây, hoặc", "Drop files, folders or zip files here, or");
pub const CHOOSE_FILES: Say = say("Chọn tệp", "Choose files");
pub const CHOOSE_FOLDER: Say = say("Chọn thư mục", "Choose a folder");
pub const MORE_FILES: Say = say("Thêm tệp", "More files");
pub const MORE_FOLDER: Say = say("Thêm thư mục", "One more folder");
pub const READING: Say = say("Đang đọc và kiểm tra", "Reading and checking");
pub const TAKING: Say = say("Đang nhận", "Taking in");
pub const STOP: Say = say("Dừng", "Stop");
pub const MAY_LEAVE: Say = say(
    "Có thể sang trang khác trong lúc chờ; các tệp vẫn được đọc tiếp.",
    "You may go to another page meanwhile; reading goes on.",
);
pub const STOP_TAKING: Say = say(
    "Có thể sang trang khác trong lúc chờ. Nếu dừng, các tệp đã nhận vẫn được giữ, các tệp còn lại chờ ở đây.",
    "You may go to another page meanwhile. If you stop, what was taken in stays, and the others wait here.",
);
pub const STOPPED: Say = say("Đã dừng giữa chừng", "Stopped before the end");
pub const DIED: Say =
    say("Chương trình đọc bị dừng đột ngột nhiều lần", "The reading program broke off again and again");
pub const GO_ON: Say = say("Đọc tiếp các tệp chưa đọc", "Read on");
pub const READ_AGAIN: Say = say(
    "Chương trình đọc bị dừng đột ngột giữa chừng. Các tệp chưa xong đã được đọc lại từng tệp; không bỏ sót tệp nào.",
    "The reading program broke off. What it had not finished was read again, file by file; none is missing.",
);
pub const DEADLY: Say = say(
    "Chương trình đọc bị dừng đột ngột khi đọc tệp này, nên tệp chưa được đọc. Yêu cầu đơn vị gửi lại tệp.",
    "The reading program broke off at this file, so the file was not read. Ask the unit to send it again.",
);
pub const NO_WORKER: Say = say(
    "Không khởi động được chương trình đọc hàng loạt, nên tệp được đọc ngay trong trang: chậm hơn, và không mở được tệp zip.",
    "The program that reads in bulk could not be started, so files are read in the page itself: more slowly, and without zip files.",
);
pub const NO_ZIP: Say = say(
    "Không mở được tệp zip trong trình duyệt này. Giải nén rồi chọn cả thư mục.",
    "Zip files can't be opened in this browser. Unpack it and choose the folder.",
);
pub const UNREADABLE: Say = say(
    "Trình duyệt không đọc được tệp: có thể tệp đã bị chuyển, sửa hoặc khóa từ khi chọn. Chọn lại tệp.",
    "The browser could not read the file: it may have been moved, changed or locked since it was chosen. Choose it again.",
);
pub const OTHER_WORKER: Say = say(
    "Kết quả đọc tệp không dùng được. Mở lại trang rồi chọn lại tệp.",
    "What was read of the file is of no use. Open the page again and choose the file again.",
);

pub const TABLE: Say = say("Các tệp vừa đọc", "The files that were read");
pub const STATES: Say = say("Lọc theo trạng thái", "Filter by state");
pub const ALL: Say = say("Tất cả", "All");
pub const CHOOSE: Say = say("Chọn", "Select");
pub const CHOOSE_ALL: Say = say("Chọn tất cả tệp nhận được đang hiện", "Select all shown that can be taken in");
pub const FILE: Say = say("Tệp", "File");
pub const UNIT: Say = say("Đơn vị", "Unit");
pub const YEAR: Say = say("Năm", "Year");
pub const REVISION: Say = say("Lần ký", "Rev.");
pub const SIGNATURE: Say = say("Chữ ký", "Signature");
pub const KEY: Say = say("Khóa", "Key");
pub const CONTENT: Say = say("Nội dung", "Content");
pub const EFFECT: Say = say("Khi nhận", "If taken in");

pub const INTACT: Say = say("Nguyên vẹn", "Intact");
pub const ALTERED: Say = say("Đã bị thay đổi", "Altered");
pub const UNSIGNED: Say = say("Chưa ký", "Not signed");
pub const NO_SIGNER: Say = say("Không rõ ai ký", "Signer not known");
pub const DECISION: Say = say("Quyết định", "Decision");
pub const PERSONAL: Say = say(
    "Bản nháp hoặc tệp có mật khẩu của riêng đơn vị; không dùng để thẩm định.",
    "A unit's own draft or protected file; nothing to review.",
);
pub const CRITERIA: Say = say(
    "Đây là tệp tiêu chí (bảng điểm, tiêu chí bổ sung hoặc chương trình). Nạp tệp này ở trang Tiêu chí.",
    "This is a criteria file (a points table, a supplement or a programme). Load it on the page Criteria.",
);
pub const TRUST_FILES: Say = say(
    "Thẻ khóa, danh sách khóa và văn bản đổi khóa không nhận ở đây. Đối chiếu và thêm chúng ở trang Khóa tin cậy.",
    "Key cards, trust lists and key rotations are not taken in here. Compare and add them on the page of trusted keys.",
);
pub const TO_TRUST: Say = say("Đến trang Khóa tin cậy", "To the trusted keys");
pub const TO_LIST: Say = say("Đến hồ sơ đã nhận", "To the received assessments");
pub const CONFLICTS: Say = say("Có tệp mâu thuẫn", "Some files are in conflict");
pub const CONFLICTS_WHY: Say = say(
    "Hai tệp không thể cùng đúng, nên không tệp nào được nhận. Gọi đơn vị để biết tệp nào đúng.",
    "Two files can't both be right, so neither is taken in. Ask the unit which is.",
);
pub const KEYS_WHY: Say = say(
    "Tệp nguyên vẹn chưa có nghĩa là khóa tin cậy: ai cũng có thể tạo khóa và ghi tên một đơn vị. Gọi đơn vị, đối chiếu mã khóa.",
    "Intact does not mean trusted: anybody can make a key and write a unit's name beside it. Call the unit and compare the fingerprint.",
);
pub const REASONS: Say =
    say("Lý do của từng tệp bị từ chối hoặc mâu thuẫn", "Why each refused or conflicting file is so");
pub const NOTHING: Say = say("Bỏ hết, không nhận tệp nào", "Take in none of them");
pub const CLEAR: Say = say("Đóng bảng này", "Close this table");

/// What a file about keys is.
pub const fn for_trust(file: ForTrust) -> Say {
    match file {
        ForTrust::List => say("Danh sách khóa tin cậy", "Trust list"),
        ForTrust::Card => say("Thẻ khóa", "Key card"),
        ForTrust::Rotation => say("Văn bản đổi khóa", "Change of key"),
    }
}

/// Whose key it is, in a word or two.
pub fn standing(language: Language, standing: Standing) -> String {
    let words = match standing {
        Standing::Trusted => say("Tin cậy", "Trusted"),
        Standing::TrustedOther => {
            say("Tin cậy, nhưng cho đơn vị hoặc vai trò khác", "Trusted for another unit or role")
        }
        Standing::Unknown => say("Chưa biết khóa này", "Unknown key"),
        Standing::Revoked { on } => {
            let day = date(language, on);
            return match language {
                Language::Vi => format!("Đã thu hồi từ {day}"),
                Language::En => format!("Revoked from {day} on"),
            };
        }
    };
    language.say(words).to_owned()
}

/// "1.250 trên 3.321 tệp".
pub fn progress(language: Language, done: usize, total: usize) -> String {
    let (done, total) = (number(language, done as u64), number(language, total as u64));
    match language {
        Language::Vi => format!("{done} trên {total} tệp"),
        Language::En => format!("{done} of {total} files"),
    }
}

/// The heading of the staging table.
pub fn read(language: Language, count: usize) -> String {
    files(language, count, "Đã đọc", "read")
}

/// What the desk's own state says of the files that were left.
pub fn taken(language: Language, taken: usize) -> String {
    files(language, taken, "Đã nhận", "taken in")
}

/// Somebody has stopped it.
pub fn taking_stopped(language: Language, left: usize) -> String {
    let shown = number(language, left as u64);
    match (language, left) {
        (Language::Vi, _) => format!("Đã dừng theo yêu cầu. {shown} tệp chưa nhận vẫn chờ ở dưới."),
        (Language::En, 1) => "Stopped as asked. 1 file was not taken in and waits below.".to_owned(),
        (Language::En, _) => format!("Stopped as asked. {shown} files were not taken in and wait below."),
    }
}

fn files(language: Language, count: usize, vi: &str, en: &str) -> String {
    let count_shown = number(language, count as u64);
    match language {
        Language::Vi => format!("{vi} {count_shown} tệp"),
        Language::En => format!("{count_shown} {} {en}", if count == 1 { "file" } else { "files" }),
    }
}

/// What is left after some were taken in.
pub fn left(language: Language, left: usize) -> String {
    let shown = number(language, left as u64);
    match (language, left) {
        (Language::Vi, 0) => "Không còn tệp nào nhận được.".to_owned(),
        (Language::Vi, _) => format!("Còn {shown} tệp nhận được nhưng chưa nhận."),
        (Language::En, 0) => "There is no other file that can be taken in.".to_owned(),
        (Language::En, 1) => "1 file that can be taken in was left.".to_owned(),
        (Language::En, _) => format!("{shown} files that can be taken in were left."),
    }
}

/// The button that takes in everything that can be.
pub fn take_all(language: Language, count: usize) -> String {
    let count = number(language, count as u64);
    match language {
        Language::Vi => format!("Nhận tất cả {count} tệp nhận được"),
        Language::En => format!("Take in all that can be ({count})"),
    }
}

/// The button that takes in what is selected.
pub fn take_chosen(language: Language, count: usize) -> String {
    let count = number(language, count as u64);
    match language {
        Language::Vi => format!("Nhận {count} tệp đã chọn"),
        Language::En => format!("Take in those selected ({count})"),
    }
}

/// What a box in a row selects.
pub fn choose(language: Language, name: &str) -> String {
    format!("{} {name}", language.say(CHOOSE))
}

/// Files that were passed over in silence otherwise.
pub fn system(language: Language, count: usize) -> String {
    let shown = number(language, count as u64);
    match language {
        Language::Vi => format!("Bỏ qua {shown} tệp do macOS hoặc Windows tự thêm (như .DS_Store, Thumbs.db)."),
        Language::En => format!("{shown} passed over that macOS or Windows adds (such as .DS_Store, Thumbs.db)."),
    }
}

/// Files that are known of and were not read.
pub fn not_read(language: Language, count: usize) -> String {
    let shown = number(language, count as u64);
    match (language, count) {
        (Language::Vi, _) => format!(
            "Còn {shown} tệp chưa đọc (tệp zip chưa mở tính là một tệp). Bảng dưới đây chỉ có các tệp đã đọc."
        ),
        (Language::En, 1) => {
            "1 file was not read (a zip file that was not opened counts as one). The table below has only those that were."
                .to_owned()
        }
        (Language::En, _) => format!(
            "{shown} files were not read (a zip file that was not opened counts as one). The table below has only those that were."
        ),
    }
}

/// How many of those that were read wait to be taken over.
pub fn waiting(language: Language, count: usize) -> String {
    let shown = number(language, count as u64);
    match (language, count) {
        (Language::Vi, _) => format!("{shown} tệp đã đọc, chưa nhận"),
        (Language::En, 1) => "1 file that was read is not taken in yet".to_owned(),
        (Language::En, _) => format!("{shown} files that were read are not taken in yet"),
    }
}

/// The button that shows more reasons.
pub fn more(language: Language, count: usize) -> String {
    let shown = number(language, count as u64);
    match language {
        Language::Vi => format!("Hiện thêm {shown} tệp"),
        Language::En => format!("Show {shown} more"),
    }
}

/// More than a list shows in full.
pub fn not_shown(language: Language, count: usize) -> String {
    let shown = number(language, count as u64);
    match language {
        Language::Vi => format!("Còn {shown} tệp chưa hiện lý do ở đây."),
        Language::En => format!("{shown} more are not listed here yet."),
    }
}
