//! What can go wrong with storage, files and keys: what happened, what to do.

use crate::text::language::{Language, Say, say};
use crate::text::{moment, size};

pub const MEMORY_ONLY: Say =
    say("Trình duyệt không cho lưu trên máy này", "This browser keeps nothing on this computer");
pub const MEMORY_ONLY_UNTIL: Say = say(
    "Vẫn làm được, nhưng đóng cửa sổ là mất. Hãy lưu bản nháp ra tệp trước khi đóng.",
    "You can work, but closing the window loses everything. Save the draft to a file first.",
);
pub const NOT_OPENED: Say =
    say("Chưa mở được dữ liệu đã lưu trên máy này", "What is kept on this computer could not be opened");
pub const SINGLE_FILE: Say = say("Chương trình đang chạy từ một tệp", "The program runs out of one file");
pub const SINGLE_FILE_WHERE: Say = say(
    "Hồ sơ được lưu trong trình duyệt của máy này, không lưu vào tệp chương trình hay USB. Muốn làm tiếp ở máy khác, hãy lưu bản nháp hoặc bản sao lưu ra tệp và mang theo.",
    "Assessments are kept in this computer's browser, not in the program's file and not on the stick. To go on with another computer, save a draft or a backup to a file and take it along.",
);
pub const NOT_SAVED: Say = say("Chưa lưu được thay đổi", "The changes were not saved");

pub const CLOCK_BEHIND: Say = say("Ngày giờ của máy này có thể sai", "This computer's date and time may be wrong");

/// What the clock says, and when something is known to have happened.
pub fn clock_behind_why(language: Language, now: i64, last: i64) -> String {
    let (now, last) = (moment(language, now), moment(language, last));
    match language {
        Language::Vi => format!(
            "Máy đang chỉ {now}, nhưng hồ sơ đã được sửa hoặc ký lúc {last}, trên máy này hoặc máy khác. Hồ sơ không mất gì. Thời điểm ký lấy theo đồng hồ này, nên hãy xem lại trước khi ký: nếu máy chỉ sai, chỉnh ngày giờ rồi tải lại trang."
        ),
        Language::En => format!(
            "It says {now}, but an assessment was changed or signed at {last}, here or on another computer. Nothing is lost. The time of a signature is taken from this clock, so look at it before you sign: if it is wrong, set the date and time and reload the page."
        ),
    }
}

/// The kinds of trouble with the database, as the page hears of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StorageTrouble<'a> {
    /// No database.
    Missing,
    /// No room.
    Full,
    /// A newer version has changed it.
    NewerVersion,
    /// Another window keeps it busy.
    Blocked,
    /// Another window has written the draft.
    ChangedElsewhere,
    /// The connection was closed.
    Closed,
    /// A record is none of ours.
    Damaged,
    /// The browser's own words.
    Other { name: &'a str, message: &'a str },
}

/// The sentence for it.
pub fn storage_trouble(language: Language, trouble: StorageTrouble<'_>) -> String {
    let sentence = match trouble {
        StorageTrouble::Missing => say(
            "Có thể đây là cửa sổ riêng tư, hoặc bộ nhớ bị chặn.",
            "This may be a private window, or storage is blocked.",
        ),
        StorageTrouble::Full => say(
            "Bộ nhớ của trình duyệt đã đầy. Lưu bản nháp ra tệp, xóa bớt hồ sơ cũ hoặc dữ liệu của trang khác, rồi sửa tiếp để lưu lại.",
            "The browser's storage is full. Save the draft to a file, delete old assessments or other sites' data, then go on editing to save again.",
        ),
        StorageTrouble::NewerVersion => say(
            "Phiên bản mới hơn của chương trình đã dùng dữ liệu này. Lưu bản nháp ra tệp nếu có thay đổi chưa lưu, rồi tải lại trang.",
            "A newer version of the program has used this data. Save the draft to a file if something is unsaved, then reload the page.",
        ),
        StorageTrouble::Blocked => say(
            "Một cửa sổ khác đang giữ dữ liệu. Đóng các cửa sổ khác của ứng dụng rồi tải lại trang.",
            "Another window keeps the data busy. Close the app's other windows, then reload the page.",
        ),
        StorageTrouble::ChangedElsewhere => say(
            "Hồ sơ đã được sửa ở cửa sổ khác, nên ở đây không ghi đè. Lưu bản nháp ra tệp nếu cần phần vừa sửa, rồi tải lại trang.",
            "The assessment was changed in another window, so nothing is overwritten from here. Save the draft to a file if you need what you just changed, then reload the page.",
        ),
        StorageTrouble::Closed => say(
            "Trình duyệt đã đóng kho dữ liệu, có thể do xóa dữ liệu duyệt web. Lưu bản nháp ra tệp rồi tải lại trang.",
            "The browser has closed the database, perhaps because browsing data was cleared. Save the draft to a file, then reload the page.",
        ),
        StorageTrouble::Damaged => say(
            "Dữ liệu đọc được không phải do ứng dụng này ghi. Dữ liệu được giữ nguyên.",
            "What was read was not written by this app. It is kept as it is.",
        ),
        StorageTrouble::Other { name, message } => {
            return match language {
                Language::Vi => {
                    format!("Trình duyệt báo lỗi: {name} {message}. Lưu bản nháp ra tệp rồi tải lại trang.")
                }
                Language::En => {
                    format!("The browser reports: {name} {message}. Save the draft to a file, then reload the page.")
                }
            };
        }
    };
    language.say(sentence).to_owned()
}

/// Trouble with a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileTrouble<'a> {
    /// Larger than what is read.
    TooLarge { size: u64, limit: u64 },
    /// The browser could not read it.
    Unreadable { message: &'a str },
    /// The browser could not save it.
    NotSaved { message: &'a str },
}

/// The sentence for it.
pub fn file_trouble(language: Language, trouble: FileTrouble<'_>) -> String {
    match (language, trouble) {
        (_, FileTrouble::TooLarge { size: bytes, limit }) => {
            let (bytes, limit) = (size(language, bytes), size(language, limit));
            match language {
                Language::Vi => format!("Tệp lớn {bytes}, quá giới hạn {limit}. Kiểm tra xem có chọn nhầm tệp không."),
                Language::En => {
                    format!("The file has {bytes}, more than the limit of {limit}. Check that it is the right file.")
                }
            }
        }
        (Language::Vi, FileTrouble::Unreadable { message }) => {
            format!("Không đọc được tệp ({message}). Kiểm tra ổ đĩa hoặc USB rồi chọn lại.")
        }
        (Language::En, FileTrouble::Unreadable { message }) => {
            format!("The file can't be read ({message}). Check the disk or USB stick and choose it again.")
        }
        (Language::Vi, FileTrouble::NotSaved { message }) => {
            format!("Trình duyệt không lưu được tệp ({message}). Mở trang bằng Chrome, Edge hoặc Firefox rồi thử lại.")
        }
        (Language::En, FileTrouble::NotSaved { message }) => format!(
            "The browser could not save the file ({message}). Open the page in Chrome, Edge or Firefox and try again."
        ),
    }
}

pub const SHOW: Say = say("Hiện", "Show");
pub const HIDE: Say = say("Ẩn", "Hide");

/// Trouble with a key or a passphrase.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyTrouble<'a> {
    /// No cryptography in this page.
    NoCryptography,
    /// The passphrase does not fit.
    WrongPassphrase,
    /// A passphrase is needed.
    PassphraseNeeded,
    /// No such key here.
    NotKept,
    /// The browser does not keep keys.
    NotKeepable,
    /// The key's record is none of ours.
    Damaged,
    /// A file made to keep the computer busy.
    TooManyIterations,
    /// No randomness.
    NoRandomness,
    /// The browser's own words.
    Other { name: &'a str, message: &'a str },
}

/// The sentence for it.
pub fn key_trouble(language: Language, trouble: KeyTrouble<'_>) -> String {
    let sentence = match trouble {
        KeyTrouble::NoCryptography => say(
            "Trang này không có chức năng mật mã, vì không mở bằng https, từ máy này hoặc từ tệp. Lưu bản nháp ra tệp, rồi mở trang bằng địa chỉ https hoặc bằng tệp HTML đơn.",
            "This page has no cryptography, because it was not loaded over https, from this computer or from a file. Save the draft to a file, then open the page over https or as the single HTML file.",
        ),
        KeyTrouble::WrongPassphrase => say(
            "Mật khẩu không đúng, hoặc tệp đã bị thay đổi. Kiểm tra bộ gõ và phím Caps Lock rồi nhập lại.",
            "The passphrase is wrong, or the file was changed. Check the keyboard and Caps Lock and enter it again.",
        ),
        KeyTrouble::PassphraseNeeded => {
            say("Khóa này cần mật khẩu. Nhập mật khẩu.", "This key needs its passphrase. Enter it.")
        }
        KeyTrouble::NotKept => say(
            "Trên máy này không có khóa này. Khôi phục từ bản sao có mật khẩu, hoặc tạo khóa mới.",
            "This key is not on this computer. Restore it from its protected copy, or make a new one.",
        ),
        KeyTrouble::NotKeepable => say(
            "Trình duyệt không giữ được khóa. Đặt mật khẩu để bảo vệ khóa và lưu bản sao ra tệp.",
            "The browser can't keep the key. Set a passphrase to protect it and save a copy to a file.",
        ),
        KeyTrouble::Damaged => say(
            "Khóa lưu trên máy này đã hỏng, không dùng được. Khôi phục từ bản sao có mật khẩu, hoặc tạo khóa mới và nộp lại thẻ khóa.",
            "The key on this computer is damaged and can't be used. Restore it from its protected copy, or make a new key and hand over its card.",
        ),
        KeyTrouble::TooManyIterations => say(
            "Tệp đòi tính quá nhiều vòng, có thể để làm treo máy. Không mở tệp này.",
            "The file asks for too much work, perhaps to block the computer. It is not opened.",
        ),
        KeyTrouble::NoRandomness => say(
            "Trình duyệt không có nguồn số ngẫu nhiên an toàn, nên không tạo được khóa. Mở trang bằng trình duyệt khác.",
            "The browser has no safe source of randomness, so no key can be made. Open the page in another browser.",
        ),
        KeyTrouble::Other { name, message } => {
            return match language {
                Language::Vi => format!("Trình duyệt báo lỗi: {name} {message}. Tải lại trang rồi thử lại."),
                Language::En => format!("The browser reports: {name} {message}. Reload the page and try again."),
            };
        }
    };
    language.say(sentence).to_owned()
}

pub const PASSPHRASE: Say = say("Mật khẩu", "Passphrase");
pub const NEW_PASSPHRASE: Say = say("Mật khẩu mới", "New passphrase");
pub const AGAIN: Say = say("Nhập lại mật khẩu", "Enter it again");
pub const PASSPHRASE_HINT: Say = say(
    "Ít nhất 12 ký tự, ví dụ bốn từ không liên quan với nhau. Ghi lại và cất nơi an toàn: quên mật khẩu thì không ai mở được.",
    "At least 12 characters, for example four unrelated words. Write it down and keep it safe: nobody can open the file without it.",
);
pub const PASSPHRASE_EMPTY: Say = say("Nhập mật khẩu.", "Enter a passphrase.");
pub const PASSPHRASE_DIFFERS: Say = say("Hai lần nhập không giống nhau.", "The two entries are not the same.");
pub const PASSPHRASE_SHORT: Say = say(
    "Mật khẩu phải có ít nhất 12 ký tự; ngắn hơn thì dễ bị dò ra.",
    "The passphrase must have at least 12 characters; a shorter one is easily guessed.",
);
pub const WORKING: Say = say("Đang xử lý, có thể mất vài giây…", "Working, this may take some seconds…");
pub const SAVED_TO: Say = say("Đã giao cho trình duyệt lưu:", "Handed to the browser to save:");
pub const AGAIN_OR_OTHERWISE: Say = say(
    "Bấm lưu một lần nữa. Nếu vẫn không thấy tệp, dưới nút sẽ có cách khác.",
    "Press the button once more. If still no file comes, other ways appear below it.",
);
pub const NOT_SHARED: Say = say(
    "Chưa lưu được tệp: trình duyệt không chuyển được tệp sang ứng dụng khác. Hãy lưu lại.",
    "The file is not saved: the browser could not hand it to another app. Save it again.",
);
pub const SHARE: Say = say("Gửi tệp qua ứng dụng khác", "Share the file with another app");
pub const CANT_SAVE: Say = say("Không lưu được tệp?", "Can't save the file?");
pub const CANT_SAVE_WHY: Say = say(
    "Trình duyệt nằm trong ứng dụng khác (Zalo, Facebook) thường không lưu được tệp. Hãy mở trang bằng Chrome, Edge, Firefox hoặc Safari.",
    "Browsers inside other apps often can't save files. Open the page in Chrome, Edge, Firefox or Safari.",
);
pub const COPY_WHY: Say = say(
    "Hoặc chép nội dung dưới đây, dán vào một tệp văn bản và đặt đúng tên tệp.",
    "Or copy the text below, paste it into a text file and give it this very name.",
);
pub const FILE_NAME: Say = say("Tên tệp:", "Name of the file:");
pub const COPY: Say = say("Chép nội dung tệp", "Copy the file's text");
pub const COPIED: Say = say("Đã chép.", "Copied.");
pub const NOT_COPIED: Say = say(
    "Trình duyệt không cho chép. Chọn cả đoạn chữ rồi chép.",
    "The browser does not allow it. Select the text and copy it.",
);
pub const TEXT_OF_FILE: Say = say("Nội dung tệp", "Text of the file");
