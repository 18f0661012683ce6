//! My key: what it is for, its card, its copies, its passphrase, its end.

use crate::text::language::{Language, Say, say};
use crate::text::{moment, number};

pub const TITLE: Say = say("Khóa của tôi", "My key");
pub const NONE: Say = say("Máy này chưa có khóa", "There is no key on this computer yet");
pub const NONE_WHY: Say = say(
    "Khóa được tạo khi ký lần đầu. Chữ ký bằng khóa cho biết tệp không bị sửa từ khi ký. Khóa nằm trong trình duyệt này và không đi đâu nếu không được lưu ra tệp.",
    "A key is made at the first signature. A signature with it shows that the file was not changed since. The key stays in this browser and goes nowhere unless it is saved to a file.",
);
pub const NONE_RESTORE: Say = say(
    "Nếu đơn vị đã có khóa ở máy khác, khôi phục từ bản sao có mật khẩu để ký bằng cùng một khóa.",
    "If the unit has a key on another computer, restore its protected copy to sign with the same key.",
);
pub const FINGERPRINT: Say = say("Mã khóa", "Fingerprint");
pub const FINGERPRINT_HINT: Say = say(
    "Đọc mã này qua điện thoại để người thẩm định đối chiếu.",
    "Read it out on the telephone, so that the reviewer can compare it.",
);
pub const DID: Say = say("Tên đầy đủ của khóa", "The key's full name");
pub const CREATED: Say = say("Có trên máy này từ", "On this computer since");
pub const GUARD: Say = say("Bảo vệ", "Protected by");
pub const GUARD_DEVICE: Say = say(
    "Trình duyệt này; ai dùng được tài khoản này trên máy đều ký được",
    "This browser; whoever uses this account on the computer can sign",
);
pub const GUARD_PASSPHRASE: Say = say("Mật khẩu, hỏi mỗi lần ký", "A passphrase, asked at every signature");
pub const GUARD_WINDOW: Say = say("Mật khẩu; chỉ nằm trong cửa sổ này", "A passphrase; only in this window");
pub const DAMAGED: Say = say("Khóa này đã hỏng", "This key is damaged");
pub const DAMAGED_WHY: Say = say(
    "Dữ liệu của khóa trên máy này không còn như khi ghi, nên không ký được. Khôi phục từ bản sao có mật khẩu, hoặc xóa khóa hỏng, ký bằng khóa mới và nộp lại thẻ khóa.",
    "What is stored of it is not as it was written, so it can't sign. Restore its protected copy, or forget it, sign with a new key and hand over its card.",
);
pub const ONLY_FIRST: Say = say(
    "Khóa này không dùng để ký: máy này ký bằng khóa ở đầu trang.",
    "This key does not sign: this computer signs with the key at the top of the page.",
);

pub const CARD: Say = say("Thẻ khóa", "Key card");
pub const CARD_WHY: Say = say(
    "Nộp thẻ khóa cho nơi thẩm định trực tiếp hoặc theo đường công văn. Nhận thẻ rồi, người thẩm định mới biết chữ ký là của đơn vị.",
    "Hand the card to the reviewer in person or by official mail. Only then the reviewer knows that the signature is the unit's.",
);
pub const HOLDER: Say = say("Người giữ khóa", "Holder of the key");
pub const HOLDER_HINT: Say = say("Ví dụ: Công an xã Tân Phú", "For example: Police of Tân Phú commune");
pub const HOLDER_MISSING: Say = say("Nhập người giữ khóa.", "Enter the holder of the key.");
pub const UNITS: Say = say("Khóa ký cho các đơn vị", "Units that the key signs for");
pub const UNITS_NONE: Say = say(
    "Trên máy này chưa có hồ sơ nào ghi đủ tên đơn vị và cấp trên. Thẻ không có đơn vị là thẻ của người thẩm định hoặc người soạn tiêu chí.",
    "No assessment on this computer states the unit's name and the body above. A card without a unit is a reviewer's or an author's.",
);
pub const UNITS_HINT: Say = say(
    "Chỉ chọn các đơn vị mà người giữ khóa được giao ký thay.",
    "Tick only the units that the holder was given the task to sign for.",
);
pub const NO_UNIT: Say = say(
    "Không ký cho đơn vị nào: khóa để thẩm định hoặc soạn tiêu chí",
    "For no unit: a key for reviewing or for writing criteria",
);
pub const UNITS_MISSING: Say =
    say("Chọn ít nhất một đơn vị, hoặc chọn “Không ký cho đơn vị nào”.", "Choose at least one unit, or “For no unit”.");
pub const CARD_PROBLEM: Say = say("Chưa lập được thẻ khóa", "The card can't be made yet");
pub const SAVE_CARD: Say = say("Lưu thẻ khóa", "Save the key card");
pub const PRINT_CARD: Say = say("In thẻ khóa", "Print the key card");
pub const PRINTED_TITLE: Say = say("THẺ KHÓA", "KEY CARD");
pub const PRINTED_WHAT: Say = say(
    "Khóa dưới đây ký các tệp tự đánh giá tiêu chuẩn “An toàn về an ninh, trật tự” của các đơn vị sau:",
    "The key below signs self-assessments against the standard “Safe on security and order” for these units:",
);
pub const PRINTED_SIGNATURE: Say = say("Người giữ khóa (ký, ghi rõ họ tên)", "Holder of the key (signature, name)");

pub const COPY: Say = say("Bản sao khóa có mật khẩu", "Protected copy of the key");
pub const COPY_WHY: Say = say(
    "Cất ở nơi khác, ví dụ USB trong tủ, phòng khi máy hỏng hoặc trình duyệt bị xóa dữ liệu. Mở bản sao bằng mật khẩu đặt dưới đây.",
    "Keep it elsewhere, for example on a USB stick in a cabinet, in case the computer fails or the browser's data are cleared. It opens with the passphrase set below.",
);
pub const COPY_OWN: Say = say(
    "Cất ở nơi khác, ví dụ USB trong tủ. Bản sao mở bằng chính mật khẩu đang bảo vệ khóa.",
    "Keep it elsewhere, for example on a USB stick in a cabinet. It opens with the passphrase that protects the key now.",
);
pub const SAVE_COPY: Say = say("Lưu bản sao khóa", "Save the copy");
pub const DEMAND: Say = say("Đòi mật khẩu mỗi lần ký", "Ask for a passphrase at every signature");
pub const DEMAND_WHY: Say = say(
    "Nên bật khi nhiều người dùng chung máy. Sau đó không có mật khẩu thì không ký được, kể cả trên máy này.",
    "Advised on a shared computer. After that nobody can sign without the passphrase, not even here.",
);
pub const DEMAND_SET: Say = say("Đặt mật khẩu cho khóa", "Set a passphrase for the key");
pub const DEMANDED: Say =
    say("Từ nay mỗi lần ký đều hỏi mật khẩu.", "From now on every signature asks for the passphrase.");
pub const RESTORE: Say = say("Khôi phục khóa từ bản sao", "Restore a key from its copy");
pub const RESTORE_WHY: Say =
    say("Mở tệp bản sao khóa và nhập mật khẩu của nó.", "Open the file of the copy and enter its passphrase.");
pub const TO_OPEN: Say = say("Mở tệp bản sao khóa", "Open the copy");
pub const FORGET: Say = say("Xóa khóa khỏi máy này", "Forget the key on this computer");
pub const FORGET_SURE: Say = say("Xóa hẳn khóa này khỏi máy?", "Forget this key for good?");
pub const FORGET_WHAT: Say = say(
    "Không còn ký được bằng khóa này trên máy này. Nếu chưa lưu bản sao có mật khẩu thì mất khóa vĩnh viễn; lần ký sau sẽ dùng khóa mới và phải nộp lại thẻ khóa. Các tệp đã ký không bị ảnh hưởng.",
    "It can't sign here any more. Without a protected copy it is lost for ever; the next signature makes a new key whose card must be handed over. Signed files are not affected.",
);
pub const KEEP: Say = say("Giữ lại", "Keep it");
pub const NOT_ISSUED: Say = say(
    "Không lập được thẻ khóa. Kiểm tra ngày giờ của máy rồi thử lại.",
    "The card could not be made. Check the computer's date and time and try again.",
);
pub const PASSPHRASE_FOR_CARD: Say = say(
    "Thẻ do chính khóa ký, nên cần mật khẩu của khóa.",
    "The card is signed by the key itself, so its passphrase is needed.",
);

/// A heading of a key that is not the one that signs, told apart by what ends its ids: the beginning of its fingerprint.
pub fn of_key(heading: &str, suffix: &str) -> String {
    match suffix.trim_start_matches('-').replace('-', " ").to_uppercase() {
        short if short.is_empty() => heading.to_owned(),
        short => format!("{heading}: {short} …"),
    }
}

/// "10:32 ngày 22/11/2026".
pub fn since(language: Language, at: i64) -> String {
    moment(language, at)
}

/// "Trên thẻ có 1 trên 3 đơn vị."
pub fn taken(language: Language, taken: usize, all: usize) -> String {
    let (count, all) = (number(language, taken as u64), number(language, all as u64));
    match (language, taken) {
        (Language::Vi, 0) => format!("Trên thẻ chưa có đơn vị nào trong {all} đơn vị."),
        (Language::Vi, _) => format!("Trên thẻ có {count} trên {all} đơn vị."),
        (Language::En, 0) => format!("None of the {all} units is on the card yet."),
        (Language::En, _) => format!("{count} of {all} units on the card."),
    }
}
