//! Language, what is kept where, backup, erasing, version.

use crate::text::language::{Language, Say, say};
use crate::text::size;

pub const TITLE: Say = say("Cài đặt", "Settings");
pub const LANGUAGE: Say = say("Ngôn ngữ", "Language");
pub const STORAGE: Say = say("Dữ liệu trên máy này", "Data on this computer");
pub const KEPT: Say = say(
    "Hồ sơ, tệp đã ký và khóa nằm trong bộ nhớ của trình duyệt này, không ở máy chủ nào. Trình duyệt khác, hồ sơ người dùng khác hoặc cửa sổ riêng tư không thấy chúng. Nếu đang mở trang trong cửa sổ riêng tư (ẩn danh), mọi dữ liệu mất khi đóng cửa sổ: hãy lưu bản sao lưu trước khi đóng.",
    "Assessments, signed files and keys are kept in this browser, on no server. Another browser, another profile or a private window does not see them. If this page is open in a private (incognito) window, everything is lost when that window is closed: save a backup before.",
);
pub const USED: Say = say("Đã dùng", "Used");
pub const PERSISTENT: Say = say("Giữ lâu dài", "Kept for good");
pub const PERSISTENT_YES: Say = say("Trình duyệt đã cam kết không tự xóa", "The browser has promised not to erase it");
pub const PERSISTENT_NO: Say =
    say("Trình duyệt có thể tự xóa khi thiếu chỗ", "The browser may erase it when room is scarce");
pub const PERSISTENT_UNKNOWN: Say = say("Trình duyệt không cho biết", "The browser does not say");
pub const IN_MEMORY: Say = say("Chỉ trong cửa sổ này, đóng là mất", "Only in this window; closing it loses everything");
pub const ASK_PERSIST: Say = say("Yêu cầu trình duyệt giữ lâu dài", "Ask the browser to keep it");
pub const ASKED_PERSIST: Say = say(
    "Đã yêu cầu. Trình duyệt có thể hỏi lại hoặc tự quyết định; xem trạng thái ở trên.",
    "Asked. The browser may ask you or decide by itself; see the state above.",
);
pub const IOS: Say = say(
    "Trên iPhone và iPad, Safari có thể xóa dữ liệu của trang không mở trong bảy ngày. Hãy sao lưu, hoặc thêm trang vào Màn hình chính.",
    "On iPhone and iPad, Safari may erase the data of a page that was not opened for seven days. Back up, or add the page to the Home Screen.",
);
pub const OFFLINE: Say = say("Làm việc không cần mạng", "Working without network");
pub const OFFLINE_READY: Say = say(
    "Toàn bộ chương trình đã có trên máy này. Từ nay trang mở được khi không có mạng.",
    "The whole program is kept on this computer. From now on the page opens without network.",
);
pub const OFFLINE_NOT_YET: Say = say(
    "Chưa tải xong toàn bộ chương trình về máy này. Hãy để trang mở thêm một lát khi còn mạng.",
    "Not all of the program has been fetched to this computer yet. Leave the page open a little longer while there is a network.",
);
pub const OFFLINE_NEVER: Say = say(
    "Trình duyệt này không giữ được trang để mở khi không có mạng. Hãy lưu chương trình thành một tệp rồi mở tệp đó.",
    "This browser can't keep the page for use without network. Save the program as one file and open that.",
);
pub const SINGLE_HERE: Say = say(
    "Chương trình đang chạy từ một tệp có đủ mọi thứ, không cần mạng. Dữ liệu nằm trong trình duyệt của máy này, không nằm trong tệp hay trên USB.",
    "The program runs out of one file that has everything and needs no network. The data are in this computer's browser, not in the file and not on the stick.",
);
pub const SINGLE_WHY: Say = say(
    "Có thể mang cả chương trình đi trong một tệp: chép vào USB, nhấp đúp để mở, không cần mạng, không cần cài đặt. Dữ liệu nhập ở đó nằm trong trình duyệt của máy mở tệp, không nằm trên USB.",
    "The whole program fits into one file to carry along: copy it to a USB stick and open it with a double click, without network and without installing. What is entered there is kept in the browser of that computer, not on the stick.",
);
pub const SAVE_SINGLE: Say = say("Lưu chương trình thành một tệp", "Save the program as one file");
pub const BACKUP: Say = say("Sao lưu tất cả", "Back up everything");
pub const BACKUP_WHY: Say = say(
    "Một tệp có mật khẩu, gồm mọi hồ sơ, tệp đã ký, tệp tiêu chí (cả bản đang soạn) và khóa trên máy này. Khôi phục bằng cách mở tệp đó ở trang Mở tệp.",
    "One file under a passphrase with all assessments, signed files, criteria files (also those being made) and keys of this computer. Restore it by opening that file.",
);
pub const DESK_APART: Say = say(
    "Hồ sơ đã nhận để thẩm định có bản sao riêng, vì có thể có hàng nghìn tệp:",
    "What was taken in to be reviewed has a copy of its own, because it may be thousands of files:",
);
pub const TO_DESK_COPY: Say = say("Bản sao bàn thẩm định", "Copy of the desk");
pub const SAVE_BACKUP: Say = say("Lưu bản sao lưu", "Save the backup");
pub const TO_OPEN: Say = say("Mở tệp để khôi phục", "Open a file to restore");
pub const ERASE: Say = say("Xóa mọi dữ liệu trên máy này", "Erase everything on this computer");
pub const ERASE_SURE: Say = say("Xóa hẳn mọi dữ liệu?", "Erase everything for good?");
pub const ERASE_WHAT: Say = say(
    "Mọi hồ sơ, tệp đã ký, khóa và hồ sơ đã nhận để thẩm định trong trình duyệt này sẽ mất và không lấy lại được nếu chưa sao lưu. Các tệp đã lưu ra ngoài không bị ảnh hưởng.",
    "All assessments, signed files, keys and what was taken in to be reviewed will be lost for good unless they were backed up. Files saved elsewhere are not affected.",
);
pub const KEEP: Say = say("Giữ lại", "Keep everything");
pub const ERASED: Say = say("Đã xóa mọi dữ liệu trên máy này.", "Everything on this computer was erased.");
pub const PROGRAM: Say = say("Chương trình", "The program");
pub const VERSION: Say = say("Phiên bản", "Version");
pub const CRITERIA: Say = say("Bộ tiêu chí", "Criteria");

/// "1,2 MB trên 40 GB".
pub fn used(language: Language, used: u64, granted: u64) -> String {
    format!("{} {} {}", size(language, used), language.pick("trên", "of"), size(language, granted))
}
