//! What the command line says.

use super::language::{Language, Say, say};
use crate::review::trust::Standing;

pub const HELP: Say = say(
    "\
antt verify [--trust DANH_SÁCH] [--json] [--lang vi|en] TỆP|THƯ_MỤC|ZIP…
    Mỗi tệp một dòng: nguyên vẹn không, khóa của ai, tính lại có khớp không.
    Mã thoát: 0 mọi tệp nguyên vẹn, 1 có tệp không nguyên vẹn, 2 dùng sai.

antt rollup --register R.csv [--trust DANH_SÁCH] [--rotation TỆP]… [--year NĂM]
            [--table figures|units|criteria | --programme MÃ|TỆP] [--format csv|jsonl|xlsx] [--out TỆP]
            [--target [LOẠI=]PHẦN_TRĂM]… [--restore-zeros] [--lang vi|en] TỆP|THƯ_MỤC|ZIP…
    Tổng hợp bản tự đánh giá và quyết định theo danh sách đơn vị phải nộp.
    --format xlsx ghi cả ba bảng vào --out. --target commune=90 đặt chỉ tiêu cho một loại đơn vị.
    --programme ghi số liệu của một chương trình (kl13, 4-giam, de-an-2, kh146, ct48 hoặc một tệp) thay cho bảng.
    --rotation xác nhận việc đổi khóa: khóa mới được nối tiếp bản của khóa cũ.
    Không có --trust thì không biết khóa của ai, nên không bản nào được xác minh.",
    "\
antt verify [--trust LIST] [--json] [--lang vi|en] FILE|FOLDER|ZIP…
    A line for each file: whether it is intact, whose key signed it, whether its content holds.
    Exit status: 0 all files are intact, 1 some are not, 2 wrong use.

antt rollup --register R.csv [--trust LIST] [--rotation FILE]… [--year YEAR]
            [--table figures|units|criteria | --programme ID|FILE] [--format csv|jsonl|xlsx] [--out FILE]
            [--target [KIND=]PERCENT]… [--restore-zeros] [--lang vi|en] FILE|FOLDER|ZIP…
    Adds up summaries and decisions by the register of expected units.
    --format xlsx writes all three tables to --out. --target commune=90 sets the target of a kind of unit.
    --programme writes the figures of a programme (kl13, 4-giam, de-an-2, kh146, ct48, or a file) in place of a table.
    --rotation confirms a change of keys: the new key goes on with what the old one began.
    Without --trust nobody's key is known, so that no summary is verified.",
);

pub const INTACT: Say = say("nguyên vẹn", "intact");
pub const ALTERED: Say = say("đã bị thay đổi", "altered");
pub const UNSIGNED: Say = say("chưa ký", "unsigned");
pub const UNREADABLE: Say = say("không đọc được", "unreadable");
pub const AGREES: Say = say("tính lại trùng khớp", "content agrees");
pub const DIFFERS: Say = say("tính lại khác", "content differs");
pub const CRITERIA_UNKNOWN: Say = say("không tính lại được", "criteria unknown");

/// Whose key it is, in a word or two.
pub const fn key_word(standing: Standing) -> Say {
    match standing {
        Standing::Trusted => say("khóa tin cậy", "trusted key"),
        Standing::TrustedOther => {
            say("khóa tin cậy cho đơn vị hoặc vai trò khác", "key trusted for another unit or role")
        }
        Standing::Revoked { .. } => say("khóa đã thu hồi", "revoked key"),
        Standing::Unknown => say("khóa chưa biết", "unknown key"),
    }
}

pub const NO_FILES: Say = say("Không có tệp nào để đọc.", "There is no file to read.");
pub const NO_REGISTER: Say = say("Thiếu --register R.csv.", "--register R.csv is missing.");
pub const NO_SUMMARIES: Say =
    say("Không có bản tự đánh giá nào; nêu --year để tổng hợp.", "There is no summary; give --year to add up.");
pub const NOT_A_TRUST_LIST: Say =
    say("không phải danh sách khóa tin cậy còn nguyên vẹn", "is no trust list that is intact");
pub const NOT_A_ROTATION: Say = say(
    "không phải văn bản đổi khóa còn nguyên vẹn, do khóa cũ ký và khóa mới đồng ý",
    "is no intact rotation, signed by the old key and agreed to by the new one",
);
pub const WORKBOOK_NEEDS: Say = say(
    "--format xlsx cần --out TỆP và không dùng với --table: tệp có cả ba bảng.",
    "--format xlsx needs --out FILE and takes no --table: the file has all three.",
);
pub const PROGRAMME_OR_TABLE: Say =
    say("Chỉ dùng một trong hai: --programme hoặc --table.", "Use either --programme or --table.");
pub const OTHER_ROLE: Say = say("tệp có vai trò khác", "the file has another role");

/// Not a programme, and why.
pub fn not_a_programme(language: Language, name: &str, why: &str) -> String {
    match language {
        Language::Vi => format!("“{name}” không phải chương trình dùng được: {why}"),
        Language::En => format!("“{name}” is no programme that can be used: {why}"),
    }
}

/// Units whose counts are for another version of the programme.
pub fn other_versions(language: Language, units: usize) -> String {
    match language {
        Language::Vi => format!("{units} đơn vị ghi số liệu theo phiên bản khác của chương trình, không cộng vào."),
        Language::En => format!("{units} units gave counts for another version of the programme; they are not added."),
    }
}

pub const NO_TRUST: Say = say(
    "Không có --trust: không biết khóa của ai, không bản nào được xác minh.",
    "No --trust: nobody's key is known, and no summary is verified.",
);

/// What could not be opened, with the system's own words.
pub fn can_not_open(language: Language, name: &str, why: &str) -> String {
    match language {
        Language::Vi => format!("Không mở được “{name}”: {why}"),
        Language::En => format!("“{name}” can't be opened: {why}"),
    }
}

/// How many files were looked at.
pub fn looked_at(language: Language, files: usize, intact: usize, passed: usize) -> String {
    match language {
        Language::Vi => format!("{files} tệp, {intact} nguyên vẹn, bỏ qua {passed} mục không phải tệp."),
        Language::En => format!("{files} files, {intact} intact, {passed} entries that are no files passed over."),
    }
}

/// A table that no sheet of a workbook can hold.
pub fn table_too_large(language: Language, table: &str) -> String {
    match language {
        Language::Vi => format!("Bảng “{table}” quá lớn cho một trang tính; dùng --format csv."),
        Language::En => format!("The table “{table}” is too large for a sheet; use --format csv."),
    }
}

/// What a roll-up counted.
pub fn counted(language: Language, year: i32, summaries: usize, left_out: usize) -> String {
    match language {
        Language::Vi => format!("Năm {year}: {summaries} bản mới nhất được đưa vào; {left_out} tệp không dùng được."),
        Language::En => format!("{year}: {summaries} newest revisions added up; {left_out} files could not be used."),
    }
}

/// A line of the register, with what is wrong with it.
pub fn of_line(language: Language, line: u64, what: &str) -> String {
    match language {
        Language::Vi => format!("Danh sách, dòng {line}: {what}"),
        Language::En => format!("Register, line {line}: {what}"),
    }
}
