//! What is said of a line of a points table that is a province's own.

use crate::text::language::{Language, Say, say};
use crate::text::points;

/// Beside a line whose code the standard doesn't know, or that has none.
pub const OWN: Say = say(
    "Không có mục nào của tiêu chuẩn ứng với dòng này? Ở tiêu chí bổ sung (Điều 8 khoản 1) dòng này được hỏi và tính vào kết quả, nhưng không mang điểm.",
    "Does no check of the standard stand for this line? In a supplement (Article 8, clause 1) it is asked and counts for the verdict, but bears no points.",
);
pub const MOVE: Say = say("Chuyển sang tiêu chí bổ sung", "Move to a supplement");
pub const MOVED: Say = say("Đã chuyển sang tiêu chí bổ sung", "Moved to the supplement");
pub const NEXT: Say = say(
    "Trong tiêu chí bổ sung còn phải điền giải thích, căn cứ và loại câu trả lời. Khi tự đánh giá, đơn vị dùng cả hai tệp.",
    "In the supplement the guidance, the citation and the kind of answer are still to be filled in. Units use both files in their assessment.",
);
pub const TO_SUPPLEMENT: Say = say("Mở tiêu chí bổ sung", "Open the supplement");
pub const NOT_MOVED: Say =
    say("Chưa chuyển được; dòng vẫn ở trong bảng điểm.", "Not moved; the line is still in the points table.");

pub const NO_ID: Say = say(
    "Điền mã của bảng điểm trước. Theo mã này mới biết dòng thuộc tiêu chí bổ sung của tỉnh nào.",
    "Fill in the id of the points table first. It tells to which province's supplement the line belongs.",
);
pub const HELD_ELSEWHERE: Say = say(
    "Tiêu chí bổ sung đang mở ở một cửa sổ khác. Đóng cửa sổ đó rồi chuyển lại.",
    "The supplement is open in another window. Close it there, then move the line again.",
);
pub const NOT_BEGUN: Say = say(
    "Trình duyệt này không cho số ngẫu nhiên, nên không bắt đầu được tệp mới.",
    "This browser gives no random numbers, so no new file can be begun.",
);

/// "“Lắp camera an ninh”: bảng điểm bớt 5 điểm." `title` is isolated already.
pub fn moved(language: Language, title: &str, hundredths: Option<u64>) -> String {
    let shown = hundredths.map(|hundredths| points(language, hundredths));
    match (language, shown) {
        (_, None) => format!("“{title}”."),
        (Language::Vi, Some(points)) => format!("“{title}”: bảng điểm bớt {points} điểm."),
        (Language::En, Some(points)) => format!("“{title}”: the points table has {points} points less."),
    }
}

/// Which supplement the lines went to, by its id, isolated already.
pub fn into(language: Language, id: &str) -> String {
    match language {
        Language::Vi => format!("Dòng đã ghi vào tiêu chí bổ sung có mã “{id}”."),
        Language::En => format!("The line is in the supplement with the id “{id}”."),
    }
}

/// The line is in the table again; the supplement still asks it. Title and id are isolated already.
pub fn back(language: Language, title: &str, id: &str) -> String {
    match language {
        Language::Vi => format!(
            "“{title}” đã trở lại bảng điểm. Tiêu chí bổ sung có mã “{id}” vẫn còn dòng này; không cần thì xóa ở đó."
        ),
        Language::En => format!(
            "“{title}” is in the points table again. The supplement with the id “{id}” still has it; remove it there if it is not wanted."
        ),
    }
}

/// A button for who can't see in which row it stands.
pub fn move_row(language: Language, title: &str) -> String {
    format!("{}: {title}", language.say(MOVE))
}

/// Of cells that were pasted and are looked at: how many lines are not the standard's, and what can be done.
pub fn among_pasted(language: Language, lines: usize) -> String {
    match language {
        Language::Vi => format!(
            "{lines} dòng không ứng với mục nào của tiêu chuẩn. Sau khi dùng các ô này, tại từng dòng có thể chọn mã, hoặc chuyển dòng sang tiêu chí bổ sung nếu là tiêu chí riêng của tỉnh (Điều 8 khoản 1)."
        ),
        Language::En => format!(
            "Lines that no check of the standard stands for: {lines}. Once these cells are used, an id can be chosen at each line, or the line moved to a supplement if it is the province's own (Article 8, clause 1)."
        ),
    }
}
