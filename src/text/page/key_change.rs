//! A key that gives way to a new one.

use crate::text::language::{Say, say};

pub const CHANGE: Say = say("Thay khóa", "Change the key");
pub const WHY: Say = say(
    "Dùng khi đổi máy, đổi người giữ khóa hoặc muốn thay khóa đã dùng lâu. Máy này tạo khóa mới, được bảo vệ như khóa đang dùng, và lập văn bản đổi khóa do cả hai khóa cùng ký. Từ đó máy này ký bằng khóa mới; khóa cũ vẫn nằm trên máy, còn lưu bản sao được, nhưng không dùng để ký nữa.",
    "For another computer, another holder, or a key that has been used for long. A new key is made here, protected as the present one is, and a statement that both keys sign. From then on this computer signs with the new key; the old one stays here and can still be copied, but signs no more.",
);
pub const NOT_IF_STOLEN: Say = say(
    "Không dùng cách này khi khóa bị mất hoặc bị lộ: người lấy được khóa cũng lập được văn bản này. Khi đó báo ngay cho nơi thẩm định thu hồi khóa, xóa khóa khỏi máy, ký bằng khóa mới và nộp lại thẻ khóa.",
    "Not for a key that was lost or stolen: whoever has it can make this statement too. Then have the reviewer revoke it at once, forget it here, sign with a new key and hand over its card.",
);
pub const REASON: Say = say("Lý do thay khóa", "Reason for the change");
pub const REASON_HINT: Say = say(
    "Ví dụ: đổi máy tính. Lý do được ghi vào văn bản; không ghi tên người.",
    "For example: another computer. It stands in the statement; name no person.",
);
pub const REASON_MISSING: Say = say("Nhập lý do thay khóa.", "Enter the reason for the change.");
pub const PASSPHRASE_HINT: Say =
    say("Mật khẩu của khóa đang dùng; khóa mới dùng cùng mật khẩu.", "Of the present key; the new one gets the same.");
pub const MAKE: Say = say("Tạo khóa mới và lưu văn bản đổi khóa", "Make a new key and save the statement");
pub const CHANGED: Say = say("Đã thay khóa", "The key is changed");
pub const HAND_OVER: Say = say(
    "Gửi văn bản đổi khóa cho nơi thẩm định và đọc mã khóa mới qua điện thoại để đối chiếu. Nơi thẩm định xác nhận xong thì tệp ký bằng khóa mới mới được tin cậy và nối tiếp các lần ký trước.",
    "Send the statement to the reviewer and read the new fingerprint out on the telephone. Once the reviewer has confirmed it, files by the new key are trusted and continue the revisions by the old one.",
);
pub const COPY_NEW: Say = say(
    "Khóa mới chưa có bản sao: lưu bản sao có mật khẩu của khóa mới ở dưới và cất ở nơi khác.",
    "The new key has no copy yet: save its protected copy below and keep it elsewhere.",
);
pub const SIGNS_NO_MORE: Say =
    say("Khóa này đã được thay, không dùng để ký nữa", "This key was changed and signs no more");
pub const NEW_IS_GONE: Say = say(
    "Khóa này đã được thay, nhưng máy này vẫn ký bằng khóa này",
    "This key was changed, but this computer still signs with it",
);
pub const NEW_IS_GONE_WHY: Say = say(
    "Khóa mới không có trên máy này hoặc đã hỏng. Khôi phục khóa mới từ bản sao của nó; từ đó máy này ký bằng khóa mới. Nếu không còn bản sao nào của khóa mới, báo cho nơi thẩm định.",
    "The new key is not on this computer, or is damaged. Restore it from its copy; from then on this computer signs with it. If there is no copy left, tell the reviewer.",
);
pub const FOLLOWED_BY: Say = say("Khóa thay thế", "Followed by the key");
pub const CHANGED_AT: Say = say("Thay lúc", "Changed at");
pub const SAVE_AGAIN: Say = say("Lưu lại văn bản đổi khóa", "Save the statement again");

pub const OLD_IS_HERE: Say =
    say("Khóa cũ trong văn bản này có trên máy này.", "The old key of this statement is on this computer.");
pub const NEW_IS_NOT: Say = say(
    "Khóa mới chưa có trên máy này hoặc đã hỏng. Khôi phục khóa mới từ bản sao của nó trước, rồi mở lại văn bản này.",
    "The new key is not here yet, or is damaged. Restore it from its copy first, then open this statement again.",
);
pub const USE_NEW: Say = say("Từ nay máy này ký bằng khóa mới", "Sign with the new key on this computer");
pub const USES_NEW: Say = say("Máy này ký bằng khóa mới.", "This computer signs with the new key.");
pub const OTHER_SIGNS: Say = say(
    "Máy này đang ký bằng một khóa khác, không phải khóa cũ hoặc khóa mới của văn bản này.",
    "This computer signs with another key, neither the old nor the new one of this statement.",
);
pub const OTHER_CHANGE: Say = say(
    "Máy này đang giữ một văn bản đổi khóa khác của cùng khóa cũ và không thay văn bản đó. Một khóa chỉ được thay bằng một khóa: hỏi nơi thẩm định đã xác nhận khóa nào.",
    "Another statement that changes the same old key is kept here, and is not replaced. A key is followed by one other: ask the reviewer which one was confirmed.",
);
pub const NEW_NOT_STORED: Say = say(
    "Trình duyệt không lưu được khóa mới, nên chưa thay khóa. Máy này vẫn ký bằng khóa cũ. Giải phóng dung lượng ổ đĩa hoặc tải lại trang, rồi thử lại.",
    "The browser could not store the new key, so nothing is changed. This computer still signs with the old one. Free disk space or reload the page, then try again.",
);
