//! Header, footer, what stands around every page.

use crate::text::language::{Language, Say, say};
use crate::text::time_of_day;

pub const PRODUCT: Say = say("Tự đánh giá An toàn về ANTT", "Security and order self-assessment");
pub const OPENING: Say = say("Đang mở…", "Opening…");
pub const SKIP: Say = say("Đến nội dung chính", "Skip to the main content");
pub const MENU: Say = say("Các trang", "Menu");
pub const MY_ASSESSMENTS: Say = say("Hồ sơ của tôi", "My assessments");
pub const OPEN_FILE: Say = say("Mở tệp", "Open a file");
pub const DESK: Say = say("Thẩm định", "Review");
pub const CRITERIA: Say = say("Tiêu chí", "Criteria");
pub const MY_KEY: Say = say("Khóa của tôi", "My key");
pub const SETTINGS: Say = say("Cài đặt", "Settings");
pub const SAVING: Say = say("Đang lưu…", "Saving…");
pub const NOT_SAVED: Say = say("Chưa lưu được", "Not saved");
pub const NOT_KEPT: Say = say("Chưa lưu ra tệp", "Not in any file yet");
pub const READ_ONLY: Say = say("Chỉ xem", "Read only");
pub const LOCAL_ONLY: Say = say(
    "Mọi dữ liệu ở lại máy tính này cho đến khi có người lưu tệp ra ngoài.",
    "Everything stays on this computer until somebody saves a file.",
);
pub const CANT_OPEN: Say = say("Không mở được hồ sơ", "The assessment can't be opened");
pub const NO_SUCH_DRAFT: Say = say(
    "Trên máy tính này không có hồ sơ như vậy. Có thể hồ sơ ở máy khác, ở trình duyệt khác, hoặc đã bị xóa.",
    "There is no such assessment on this computer. It may be on another computer or in another browser, or it was deleted.",
);
pub const TO_HOME: Say = say("Về Hồ sơ của tôi", "To my assessments");
pub const SAVE_TO_FILE: Say = say("Lưu bản nháp ra tệp", "Save the draft to a file");
pub const HELD_ELSEWHERE: Say = say("Hồ sơ này đang mở ở một cửa sổ khác", "This assessment is open in another window");
pub const HELD_ELSEWHERE_WHY: Say = say(
    "Ở đây chỉ xem được, để hai cửa sổ không ghi đè lên nhau. Đóng cửa sổ kia rồi tải lại trang này.",
    "It can only be read here, so that two windows don't overwrite each other. Close the other window, then reload this page.",
);
pub const RELOAD: Say = say("Tải lại", "Reload");
pub const PART_NOT_FETCHED: Say = say("Chưa tải được phần này", "This part could not be fetched");
pub const PART_NOT_FETCHED_WHY: Say = say(
    "Trang này cần tải thêm một phần của chương trình. Hãy kiểm tra kết nối mạng rồi thử lại. Hồ sơ vẫn ở trên máy tính này; vẫn quay lại điền tiếp được.",
    "This page needs another part of the program. Check the network connection and try again. Your assessments are still on this computer, and you can go back and continue.",
);
pub const TRY_AGAIN: Say = say("Thử lại", "Try again");
pub const NEW_VERSION: Say = say("Đã có bản mới của chương trình", "There is a new version of the program");
pub const NEW_VERSION_WHY: Say = say(
    "Bản mới đã tải về đầy đủ. Khi chuyển sang, những gì đang gõ được lưu trước rồi trang mở lại. Chưa tiện thì cứ làm tiếp với bản đang dùng.",
    "It was fetched completely. Before the page opens again with it, what is being typed is saved. You can also go on with the version in use.",
);
pub const TAKE_VERSION: Say = say("Dùng bản mới", "Use the new version");
pub const NOT_TAKEN: Say = say(
    "Còn việc chưa lưu vào máy này (thay đổi chưa lưu được, tệp đang đọc hoặc chưa nhận), nên trang vẫn dùng bản cũ. Hãy lưu ra tệp hoặc làm xong trước, hoặc để sau.",
    "Something is not kept on this computer yet (a change that could not be saved, files being read or not taken in), so the page stays with the version in use. Save it to a file or finish it first, or leave it for later.",
);
pub const LATER: Say = say("Để sau", "Later");
pub const NOT_FOUND: Say = say("Không có trang này", "There is no such page");
pub const NOT_FOUND_WHY: Say = say("Địa chỉ có thể bị gõ sai hoặc cắt bớt.", "The address may be mistyped or cut off.");

/// "Đã lưu 10:32".
pub fn saved(language: Language, at: i64) -> String {
    format!("{} {}", language.pick("Đã lưu", "Saved"), time_of_day(at))
}

/// The standard of a draft is unknown to this version.
pub fn unknown_standard(language: Language, version: &str) -> String {
    match language {
        Language::Vi => format!(
            "Hồ sơ dùng bộ tiêu chí bản {version} mà phiên bản này không có. Hãy mở bằng phiên bản mới hơn; hồ sơ được giữ nguyên."
        ),
        Language::En => format!(
            "The assessment uses version {version} of the criteria, which this version lacks. Open it with a newer version; it is kept as it is."
        ),
    }
}
