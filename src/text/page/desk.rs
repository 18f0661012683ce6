//! What the reviewer's desk says on all of its pages.

use crate::text::language::{Language, Say, say};
use crate::text::{moment, number};

pub const TITLE: Say = say("Thẩm định", "Review");
pub const OPENING: Say = say("Đang mở hồ sơ thẩm định…", "Opening the desk…");
/// Beside tables with codes in them that can be saved as CSV and for Excel.
pub const CSV_ZEROS: Say = say(
    "Tệp CSV giữ các số 0 ở đầu mã, nhưng Excel bỏ chúng khi mở tệp. Để xem bằng Excel, hãy lưu bảng Excel.",
    "A CSV file keeps the zeros at the start of codes, but Excel drops them when it opens the file. To look at the table in Excel, save it as Excel.",
);
pub const LIST: Say = say("Hồ sơ đã nhận", "Received assessments");
pub const INTAKE: Say = say("Nhận tệp", "Take in files");
pub const TRUST: Say = say("Khóa tin cậy", "Trusted keys");
pub const FIGURES: Say = say("Tổng hợp", "Figures");

pub const HELD_ELSEWHERE: Say =
    say("Bàn thẩm định đang mở ở một cửa sổ khác", "The reviewer's desk is open in another window");
pub const HELD_ELSEWHERE_WHY: Say = say(
    "Ở đây chỉ xem được, để hai cửa sổ không ghi đè lên nhau. Đóng cửa sổ kia rồi tải lại trang này.",
    "It can only be read here, so that two windows don't overwrite each other. Close the other window, then reload this page.",
);

/// What the clock says, and when something is known to have been done at the desk.
pub fn clock_behind_why(language: Language, now: i64, last: i64) -> String {
    let (now, last) = (moment(language, now), moment(language, last));
    match language {
        Language::Vi => format!(
            "Máy đang chỉ {now}, nhưng việc gần nhất đã ghi ở đây là lúc {last}. Dữ liệu đã lưu không mất gì. Ngày nhận tệp lần đầu và thời điểm quyết định lấy theo đồng hồ này, mà chữ ký của khóa đã thu hồi còn giá trị hay không lại tùy vào ngày nhận. Nếu máy chỉ sai, chỉnh ngày giờ rồi tải lại trang trước khi nhận tệp hoặc ký quyết định."
        ),
        Language::En => format!(
            "It says {now}, but the last thing that is noted here was done at {last}. Nothing that is kept is lost. The day on which a file is first seen and the time of a decision are taken from this clock, and whether a revoked key's signature still counts depends on that day. If the clock is wrong, set the date and time and reload the page before you take in files or sign decisions."
        ),
    }
}

/// Below a table on paper that is longer than what is printed.
pub fn printed_in_part(language: Language, printed: usize, all: usize) -> String {
    let (printed, all) = (number(language, printed as u64), number(language, all as u64));
    match language {
        Language::Vi => {
            format!("Bản in chỉ có {printed} dòng đầu trên {all} dòng. Lọc bớt, hoặc lưu bảng tính để có đủ.")
        }
        Language::En => {
            format!("Only the first {printed} of {all} rows are printed. Filter them, or save the table to have all.")
        }
    }
}
