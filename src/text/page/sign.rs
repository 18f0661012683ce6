//! Declare and sign.

use crate::document::NotSealed;
use crate::text::language::{Language, Say, say};
use crate::text::{not_readable, number};

pub const TITLE: Say = say("Cam kết và ký", "Declare and sign");
pub const NOT_YET: Say = say("Chưa ký được", "It can't be signed yet");
pub const NOT_YET_WHY: Say = say(
    "Chỉ ký được khi đã đủ thông tin và mọi mục đều có câu trả lời, dù kết quả là đạt hay chưa đạt. Còn thiếu:",
    "It can be signed when nothing is missing and every check is answered, whatever the verdict. Missing:",
);
pub const UNIT: Say = say("Thông tin đơn vị", "About the unit");
pub const UNANSWERED: Say = say("Mục chưa trả lời", "Checks not answered");
pub const EVIDENCE: Say = say("Tài liệu dẫn chưa đúng", "Citations to correct");
pub const NO_PERIOD: Say =
    say("Năm của hồ sơ không có kỳ đánh giá.", "The year of the assessment has no assessment period.");
pub const WHAT: Say = say("Nội dung được ký", "What is signed");
pub const TO_SELF_CHECK: Say = say("Xem các cảnh báo", "See the warnings");
pub const DECLARATION: Say = say("Lời cam kết", "Declaration");
pub const STATEMENT: Say = say(
    "Tôi đã đọc lại các câu trả lời và chịu trách nhiệm về tính chính xác của bản tự đánh giá này.",
    "I have read the answers again and answer for the accuracy of this self-assessment.",
);
pub const NAME: Say = say("Họ và tên người ký", "Name of the signer");
pub const POSITION: Say = say("Chức vụ", "Title");
pub const POSITION_HINT: Say =
    say("Ví dụ: Trưởng thôn, Chủ tịch Ủy ban nhân dân xã, Hiệu trưởng", "For example: head of the village, principal");
pub const KEY: Say = say("Khóa để ký", "The key that signs");
pub const FIRST_KEY: Say = say(
    "Đây là lần ký đầu tiên trên máy này. Máy sẽ tạo một khóa riêng và giữ lại; chữ ký bằng khóa đó cho biết tệp không bị sửa từ khi ký.",
    "This is the first signature on this computer. It will make a key of its own and keep it; a signature with that key shows that the file was not changed since.",
);
pub const KEY_IN_WINDOW: Say = say(
    "Trình duyệt này không giữ được khóa. Đặt mật khẩu để bảo vệ khóa; sau khi ký hãy lưu bản sao của khóa ra tệp, vì đóng cửa sổ là mất khóa.",
    "This browser can't keep the key. Set a passphrase to protect it; after signing save a copy of the key to a file, because closing the window loses it.",
);
pub const KEY_ASKS: Say = say(
    "Khóa trên máy này được bảo vệ bằng mật khẩu. Nhập mật khẩu để ký.",
    "The key on this computer is protected by a passphrase. Enter it to sign.",
);
pub const KEY_HERE: Say = say("Ký bằng khóa của máy này, mã khóa:", "Signed with this computer's key, fingerprint:");
pub const KEY_DAMAGED: Say = say("Có khóa đã hỏng trên máy này", "A key on this computer is damaged");
pub const KEY_DAMAGED_WHY: Say = say(
    "Khóa hỏng không dùng để ký được. Nếu có bản sao có mật khẩu, hãy khôi phục trước khi ký; nếu không, ký sẽ dùng khóa khác và cần nộp lại thẻ khóa.",
    "It can't sign. If there is a protected copy, restore it before signing; otherwise another key signs, and its card must be handed over again.",
);
pub const TO_KEY: Say = say("Đến Khóa của tôi", "To my key");
pub const SIGN: Say = say("Ký", "Sign");
pub const SIGNING: Say = say("Đang ký…", "Signing…");
pub const PROBLEM: Say = say("Chưa ký được", "Not signed");
pub const NAME_MISSING: Say = say("Nhập họ và tên người ký.", "Enter the name of the signer.");
pub const POSITION_MISSING: Say = say("Nhập chức vụ của người ký.", "Enter the title of the signer.");
pub const CANT_SIGN_HERE: Say = say("Trang này không ký được", "This page can't sign");
pub const READ_ONLY: Say = say(
    "Hồ sơ đang mở ở một cửa sổ khác nên ở đây không ký được. Ký ở cửa sổ kia, hoặc đóng cửa sổ đó rồi tải lại trang này.",
    "The assessment is open in another window, so it can't be signed here. Sign there, or close that window and reload this page.",
);
pub const OUT_OF_SCOPE: Say = say(
    "Thông tư không áp dụng cho đơn vị này. Tệp ký sẽ ghi rõ là ngoài phạm vi, chỉ để tham khảo và không được tổng hợp.",
    "The circular does not apply to this unit. The signed file will say so; it is for practice and is never counted.",
);
pub const AGAIN: Say = say(
    "Bản đã ký trước vẫn được giữ. Bản này thay cho bản đó và ghi số lần sửa tiếp theo:",
    "The file signed before is kept. This one replaces it, as revision",
);

/// "2 mục có nhận xét vẫn giữ nguyên câu trả lời"
pub fn untouched(language: Language, count: usize) -> String {
    let counted = number(language, count as u64);
    match (language, count) {
        (Language::Vi, _) => format!("{counted} mục có nhận xét vẫn giữ nguyên câu trả lời"),
        (Language::En, 1) => "1 check with a remark is answered as before".to_owned(),
        (Language::En, _) => format!("{counted} checks with a remark are answered as before"),
    }
}
pub const UNTOUCHED_WHY: Say = say(
    "Vẫn ký được. Nếu câu trả lời đã đúng, ghi lý do vào ghi chú của mục để người thẩm định biết.",
    "You can sign nevertheless. Where an answer is right as it is, say why in the note of its check, so that the reviewer knows.",
);

/// "3 cảnh báo không ngăn việc ký, nhưng người thẩm định sẽ thấy."
pub fn warned(language: Language, count: usize) -> String {
    match (language, count) {
        (Language::Vi, 0) => "Tự kiểm tra không có cảnh báo.".to_owned(),
        (Language::En, 0) => "The self-check has no warnings.".to_owned(),
        (Language::Vi, _) => {
            format!(
                "Tự kiểm tra có {} cảnh báo. Vẫn ký được, nhưng cảnh báo được ghi trong tệp.",
                number(language, count as u64)
            )
        }
        (Language::En, 1) => "The self-check has 1 warning. It does not block, but it stands in the file.".to_owned(),
        (Language::En, _) => format!(
            "The self-check has {} warnings. They don't block, but they stand in the file.",
            number(language, count as u64)
        ),
    }
}

/// Why the signed file was not kept.
pub fn not_sealed(language: Language, why: &NotSealed) -> String {
    let kept_nothing = language.pick(
        "Tệp vừa ký không qua được bước kiểm tra lại, nên không được giữ. Câu trả lời không bị ảnh hưởng.",
        "The file just signed did not pass the check after signing, so it was not kept. The answers are not affected.",
    );
    match why {
        NotSealed::Unreadable(why) => format!("{kept_nothing} {}", not_readable(language, why).join(" ")),
        NotSealed::Sign(_) => format!(
            "{kept_nothing} {}",
            language
                .pick("Kiểm tra ngày giờ của máy rồi ký lại.", "Check the computer's date and time and sign again.")
        ),
        NotSealed::Otherwise => kept_nothing.to_owned(),
    }
}
