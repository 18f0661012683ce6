//! The page on which a criteria file is written.

use crate::criteria::manuscript::Making;
use crate::text::language::{Language, Say, say};
use crate::text::{moment, number, points};

pub const MAKE: Say = say("Soạn tệp", "Make a file");
pub const MAKE_WHY: Say = say(
    "Tỉnh có thể soạn bảng điểm, tiêu chí bổ sung (Điều 8 khoản 1) hoặc chương trình có chỉ tiêu. Bảng làm như trong Excel; đang soạn đến đâu được tự lưu trên máy này đến đó.",
    "A province can make a points table, further criteria (Article 8, clause 1) or a programme with targets. The table works as in Excel; what you write is saved on this computer as you go.",
);
pub const WHAT: Say = say("Soạn gì?", "What are you making?");
pub const KIND: Say = say("Dành cho loại đơn vị", "For which kind of unit");
pub const BEGIN_WITH: Say = say("Bắt đầu từ", "Begin with");
pub const ILLUSTRATION: Say = say("Bảng điểm minh họa của ứng dụng", "The app's illustrative points table");

pub const EMPTY: Say = say("Bảng trống", "An empty table");
pub const BEGIN: Say = say("Bắt đầu soạn", "Begin");
pub const UNDER_WAY: Say = say("Đang soạn", "Being made");
pub const UNNAMED: Say = say("Chưa đặt tên", "No name yet");
pub const DELETE: Say = say("Xóa bản đang soạn", "Delete");
pub const DELETE_SURE: Say = say("Xóa bản đang soạn này?", "Delete what is being made?");
pub const DELETE_WHAT: Say = say(
    "Những gì đã gõ sẽ mất. Tệp đã ký hoặc đã lưu ra không bị ảnh hưởng.",
    "What was typed is lost. Files that were signed or saved are not affected.",
);
pub const DELETE_KEEP: Say = say("Giữ lại", "Keep it");

pub const OPENING: Say = say("Đang mở…", "Opening…");
pub const NOT_FOUND: Say = say("Trên máy này không có bản soạn như vậy", "There is no such file being made here");
pub const NOT_FOUND_WHY: Say = say(
    "Có thể bản soạn ở máy khác, ở trình duyệt khác, hoặc đã bị xóa.",
    "It may be on another computer or in another browser, or it was deleted.",
);
pub const READ_ONLY: Say = say("Bản soạn này đang mở ở một cửa sổ khác", "This is open in another window");
pub const READ_ONLY_WHY: Say = say(
    "Ở đây chỉ xem được, để hai cửa sổ không ghi đè lên nhau. Đóng cửa sổ kia rồi tải lại trang này.",
    "It can only be read here, so that two windows don't overwrite each other. Close the other window, then reload this page.",
);

/// What the clock says, and when the file is known to have been changed.
pub fn clock_behind_why(language: Language, now: i64, last: i64) -> String {
    let (now, last) = (moment(language, now), moment(language, last));
    match language {
        Language::Vi => format!(
            "Máy đang chỉ {now}, nhưng tệp đang soạn đã được sửa lúc {last}, trên máy này hoặc máy khác. Tệp không mất gì. Thời điểm sửa và ký lấy theo đồng hồ này: nếu máy chỉ sai, chỉnh ngày giờ rồi tải lại trang trước khi soạn tiếp."
        ),
        Language::En => format!(
            "It says {now}, but the file that you are writing was changed at {last}, here or on another computer. Nothing is lost. The times of changes and signatures are taken from this clock: if it is wrong, set the date and time and reload the page before you go on writing."
        ),
    }
}

pub const ONLY_IN_WINDOW: Say = say("Chỉ giữ đến khi đóng cửa sổ này", "Kept only until this window is closed");
pub const ONLY_IN_WINDOW_WHY: Say = say(
    "Trình duyệt không lưu được trên máy này. Hãy lưu bản đang soạn ra tệp trước khi đóng; sau này mở tệp ở trang Mở tệp để soạn tiếp.",
    "The browser can't keep anything on this computer. Save it to a file before you close the window; open the file on the page Open a file to go on.",
);
pub const SAVE_AS_IS: Say = say("Lưu bản đang soạn ra tệp", "Save what is written so far to a file");
pub const GENERAL: Say = say("Thông tin chung", "In general");
pub const ENGLISH: Say = say("Tiếng Anh (không bắt buộc)", "English (optional)");
pub const RAISE: Say = say("Tăng phiên bản", "Raise the version");

pub const COLUMNS: Say = say("Cách điền các cột", "How the columns are filled in");
pub const KEYS: Say = say("Làm việc bằng bàn phím", "Working by keyboard");
pub const GRADES_HELP: Say =
    say("Xếp các mức từ thấp đến cao; mức thấp nhất từ 0 điểm.", "The lowest grade comes first, from 0 points.");
pub const ROW: Say = say("Dòng", "Row");
pub const ADD_ROW: Say = say("Thêm dòng", "Add a row");
pub const ADD_CHECKS: Say =
    say("Thêm các mục còn thiếu của tiêu chuẩn", "Add the checks of the standard that are missing");
pub const INSERT: Say = say("Thêm dòng bên dưới", "Add a row below");
pub const UP: Say = say("Chuyển lên", "Move up");
pub const DOWN: Say = say("Chuyển xuống", "Move down");
pub const REMOVE: Say = say("Xóa dòng", "Delete the row");
pub const UNDO: Say = say("Hoàn tác", "Undo");
pub const REDO: Say = say("Làm lại", "Redo");
pub const DOINGS: Say = say("Thao tác", "Actions");

pub const PASTE: Say = say("Dán từ Excel hoặc chọn tệp CSV", "Paste from Excel or choose a CSV file");
pub const PASTE_WHY: Say = say(
    "Chép các ô trong Excel rồi dán vào đây, hoặc dán thẳng vào một ô của bảng. Dòng đầu là tên các cột thì các cột tự về đúng chỗ.",
    "Copy the cells in Excel and paste them here, or paste straight into a cell of the table. If the first line names the columns, they find their places.",
);
pub const PASTE_LABEL: Say = say("Các ô đã chép", "The copied cells");
pub const PREVIEW_PASTED: Say = say("Xem trước", "Preview");
pub const CHOOSE_CSV: Say = say("Chọn tệp CSV", "Choose a CSV file");
pub const NOT_TEXT: Say = say(
    "Tệp không phải văn bản UTF-8. Trong Excel hãy lưu với loại “CSV UTF-8”, hoặc chép các ô rồi dán vào đây.",
    "The file is no text in UTF-8. In Excel save it as “CSV UTF-8”, or copy the cells and paste them here.",
);
pub const PASTED: Say = say("Xem trước khi dùng", "Look at it before it is used");
pub const PLACEMENT: Say = say("Đặt vào đâu?", "Where does it go?");
pub const INSTEAD: Say = say("Thay cả bảng", "In place of the whole table");
pub const BELOW: Say = say("Thêm vào cuối bảng", "Below the last row");
pub const FROM_CELL: Say = say("Ghi đè từ ô đang chọn", "Over the cells from the chosen one on");
pub const USE_PASTED: Say = say("Dùng các ô này", "Use these cells");
pub const DROP_PASTED: Say = say("Bỏ", "Discard");
pub const IGNORED: Say = say("Bỏ qua các cột:", "Columns left out:");
pub const PASTED_FINE: Say = say("Các ô này không có lỗi nào.", "There is no mistake in these cells.");

pub const MISTAKES: Say = say("Những chỗ phải sửa", "What is still to be mended");
pub const NO_MISTAKES: Say = say("Không còn chỗ nào phải sửa.", "There is nothing left to mend.");
pub const PREVIEW: Say = say("Xem trước biểu mẫu", "Preview of the form");
pub const PREVIEW_LATER: Say =
    say("Xem trước được khi có ít nhất một dòng đúng.", "It can be previewed once one line is right.");
pub const COMPARED_WITH: Say = say("So với tệp đã bắt đầu", "Compared with the file it began with");
pub const FINISH: Say = say("Ký và đưa ra dùng", "Sign and put into use");
pub const FINISH_WHY: Say = say(
    "Tệp được ký bằng khóa của máy này, giữ lại ở trang Tiêu chí và lưu ra đĩa. Gửi tệp cho các đơn vị; nơi nhận tin tệp khi khóa này có vai trò người soạn trong danh sách khóa tin cậy của họ.",
    "The file is signed with this computer's key, kept on the page Criteria, and saved. Send it to the units; whoever receives it trusts it once this key has the role author in their list of trusted keys.",
);
pub const FINISH_PROBLEM: Say = say("Chưa ký được", "Not signed yet");
pub const FINISH_LATER: Say = say("Sửa hết các chỗ trên rồi ký.", "Mend everything above, then sign.");
pub const SIGN: Say = say("Ký, giữ và lưu tệp", "Sign, keep and save");
pub const SAVE_UNSIGNED: Say = say("Lưu JSON chưa ký", "Save as JSON, not signed");
pub const SAVE_CSV: Say = say("Lưu bảng CSV", "Save the table as CSV");
pub const SIGNED: Say = say("Đã ký và giữ ở trang Tiêu chí.", "Signed, and kept on the page Criteria.");
pub const OPEN_SIGNED: Say = say("Xem tệp đã ký", "Look at the signed file");
pub const CONFLICT: Say = say(
    "Máy này đã có tệp cùng mã và phiên bản nhưng nội dung khác. Phiên bản đã ban hành thì không đổi: hãy tăng phiên bản rồi ký lại.",
    "A file with this id and version but another content is here. A released version never changes: raise the version and sign again.",
);
pub const FULL: Say = say("Tính đủ điểm", "Counts in full");
pub const LEFT_OUT: Say = say("Bỏ ra, tổng điểm giảm theo", "Left out; the total shrinks");

/// The heading of the page.
pub const fn title(making: Making) -> Say {
    match making {
        Making::Guide => say("Soạn bảng điểm", "Make a points table"),
        Making::Supplement => say("Soạn tiêu chí bổ sung", "Make a supplement"),
        Making::Programme => say("Soạn chương trình, chỉ tiêu", "Make a programme"),
    }
}

/// The keys of the table, each with what it does.
pub const KEY_HELP: [(&str, Say); 10] = [
    ("Tab, Shift+Tab", say("ô sau, ô trước", "next cell, cell before")),
    (
        "↑ ↓ ← →",
        say(
            "sang ô bên cạnh; ← → đi qua các chữ trong ô trước",
            "the cell beside; ← → go through the text of a cell first",
        ),
    ),
    (
        "Enter, Shift+Enter",
        say("ô dưới (ở dòng cuối: thêm dòng), ô trên", "the cell below (in the last row: a new row), the cell above"),
    ),
    ("Alt+↓, F4", say("mở danh sách trong ô có danh sách", "opens the list of a cell that has one")),
    (
        "Alt+↓, F4",
        say(
            "trong cột “mã” của bảng điểm: mở danh sách mã; gõ một phần mã hoặc nội dung (có dấu hay không dấu) để lọc, ↑ ↓ rồi Enter để chọn, Esc để đóng",
            "in the column “id” of a points table: opens the list of ids; type part of an id or of its text (with or without diacritics), choose by ↑ ↓ and Enter, close by Esc",
        ),
    ),
    ("Ctrl+Enter", say("thêm dòng bên dưới", "a new row below")),
    (
        "Alt+↑, Alt+↓",
        say("chuyển dòng lên, xuống (ở ô không có danh sách)", "the row moves up, down (in a cell without a list)"),
    ),
    ("Ctrl+Delete", say("xóa dòng (hoàn tác được)", "delete the row (can be undone)")),
    ("Ctrl+Z, Ctrl+Y", say("hoàn tác, làm lại", "undo, redo")),
    ("Ctrl+V", say("dán một hay nhiều ô", "paste one cell or many")),
];

/// How many words a field offers, for who can't see them.
pub fn suggested(language: Language, found: usize) -> String {
    let found = number(language, found as u64);
    match language {
        Language::Vi => format!("{found} mã khớp; dùng phím mũi tên lên, xuống để chọn."),
        Language::En => format!("Ids that fit: {found}; choose with the arrows up and down."),
    }
}

/// What a preview leaves out while something is left to mend.
pub fn preview_partly(language: Language, left_out: usize) -> String {
    let rows = number(language, left_out as u64);
    match language {
        Language::Vi if left_out == 0 => {
            "Tệp còn chỗ phải sửa. Ở đây, chỗ chưa đúng được thay tạm bằng dấu “…”.".to_owned()
        }
        Language::Vi => format!("Mới có các dòng đã đúng; {rows} dòng còn phải sửa chưa có ở đây."),
        Language::En if left_out == 0 => {
            "Something is left to mend in the file. Here “…” stands in its place for the time being.".to_owned()
        }
        Language::En => format!("Only lines that are right are shown. Lines that are left to mend: {rows}."),
    }
}

/// "20 dòng, 5 cột có tên".
pub fn pasted_holds(language: Language, rows: usize, named: Option<usize>) -> String {
    let rows = number(language, rows as u64);
    match (language, named) {
        (Language::Vi, Some(named)) => format!("{rows} dòng; nhận ra {named} cột theo tên ở dòng đầu."),
        (Language::En, Some(named)) => format!("Rows: {rows}; columns known by the first line: {named}."),
        (Language::Vi, None) => format!("{rows} dòng; dòng đầu không phải tên cột nên các ô vào theo thứ tự."),
        (Language::En, None) => {
            format!("Rows: {rows}; the first line names no columns, so the cells go in by their order.")
        }
    }
}

/// A line that only adds up the others, with its number beside the sum of those.
pub fn sum_left_out(language: Language, label: &str, stated: Option<u64>, computed: u64) -> String {
    let (shown, sum) = (stated.map(|stated| points(language, stated)), points(language, computed));
    let same = stated == Some(computed);
    match (language, shown) {
        (Language::Vi, None) => format!("Dòng “{label}” chỉ cộng các dòng khác nên được bỏ ra."),
        (Language::Vi, Some(_)) if same => {
            format!(
                "Dòng “{label}” chỉ cộng các dòng khác nên được bỏ ra; số của dòng đó đúng bằng tổng các dòng: {sum}."
            )
        }
        (Language::Vi, Some(shown)) => {
            format!(
                "Dòng “{label}” được bỏ ra. Dòng đó ghi {shown} điểm, nhưng các dòng phía trên cộng lại là {sum}: kiểm tra lại điểm từng dòng."
            )
        }
        (Language::En, None) => format!("The line “{label}” only adds up the others and is left out."),
        (Language::En, Some(_)) if same => {
            format!("The line “{label}” only adds up the others and is left out; its number is their sum: {sum}.")
        }
        (Language::En, Some(shown)) => {
            format!(
                "The line “{label}” is left out. It says {shown} points, but the lines above it add up to {sum}: check the points of each line."
            )
        }
    }
}

pub const SECTIONS_IN: Say = say("Giữ các dòng này thành mục chấm điểm", "Keep these lines as items");
pub const SECTIONS_OUT: Say =
    say("Bỏ ra các dòng tên phần (I, II, A, B…)", "Leave out the headings of sections (I, II, A, B…)");

/// Lines that only head the others.
pub fn sections_left_out(language: Language, labels: &[&str]) -> String {
    let (count, labels) = (number(language, labels.len() as u64), labels.join("; "));
    match language {
        Language::Vi => format!(
            "{count} dòng là tên phần nên được bỏ ra, không tính thành mục; điểm đã có ở các dòng bên dưới: {labels}."
        ),
        Language::En => format!(
            "Lines left out as headings of sections, since the lines below them have the points: {count}. {labels}."
        ),
    }
}

/// A heading that says another number than the lines below it add up to.
pub fn section_differs(language: Language, label: &str, stated: u64, computed: u64) -> String {
    let (stated, computed) = (points(language, stated), points(language, computed));
    match language {
        Language::Vi => format!(
            "Phần “{label}” ghi {stated} điểm, nhưng các dòng bên dưới cộng lại là {computed}: kiểm tra lại điểm từng dòng."
        ),
        Language::En => format!(
            "The section “{label}” says {stated} points, but the lines below it add up to {computed}: check the points of each line."
        ),
    }
}

/// Cells that lie beyond the last column.
pub fn left_out(language: Language, cells: usize) -> String {
    let cells = number(language, cells as u64);
    match language {
        Language::Vi => format!("{cells} ô nằm ngoài cột cuối và sẽ bị bỏ."),
        Language::En => format!("Cells beyond the last column, to be left out: {cells}."),
    }
}

/// "Thêm dòng 3".
pub fn row_action(language: Language, action: Say, row: usize) -> String {
    let (action, row) = (language.say(action), number(language, row as u64));
    match language {
        Language::Vi => format!("{action}: dòng {row}"),
        Language::En => format!("{action}: row {row}"),
    }
}

/// The name of a cell for who can't see where it stands.
pub fn cell_label(language: Language, row: usize, heading: &str) -> String {
    let row = number(language, row as u64);
    match language {
        Language::Vi => format!("Dòng {row}, {heading}"),
        Language::En => format!("Row {row}, {heading}"),
    }
}
