//! The desk's copy: saved, looked at, restored.

use crate::review::desk_copy::{Compared, NotACopy};
use crate::text::language::{Language, Say, say};
use crate::text::{not_readable, number};

pub const TITLE: Say = say("Sao lưu", "Backup");

pub const NO_COPY: Say = say("Lâu rồi chưa lưu bản sao", "There is no recent copy");
pub const NO_COPY_WHY: Say = say(
    "Tệp đã nhận và quyết định chỉ nằm trong trình duyệt của máy này: máy hỏng hoặc dữ liệu duyệt web bị xóa là mất. Nên lưu một bản sao ra tệp và cất ở nơi khác.",
    "The files taken in and the decisions are kept in this computer's browser only: they are lost with the computer, or when browsing data are cleared. Save a copy to a file and keep it elsewhere.",
);
pub const TO_COPY: Say = say("Đến phần sao lưu", "Go to the copy");

pub const SAVE: Say = say("Lưu bản sao", "Save a copy");
pub const SAVE_WHY: Say = say(
    "Một tệp zip gồm mọi tệp đã nhận, đúng từng byte như khi nhận, cùng danh sách khóa tin cậy, văn bản đổi khóa, danh sách đơn vị, chỉ tiêu, quyết định đang soạn và lịch sử.",
    "One zip file with everything that was taken in, byte for byte as received, and with the trusted keys, changes of keys, the register, targets, decisions that are being written, and the history.",
);
pub const SAVE_OPEN: Say = say(
    "Tệp không có mật khẩu: hồ sơ trong đó do các đơn vị đã nộp. Phần còn lại được ký bằng khóa của máy này, ai sửa cũng bị phát hiện. Giữ tệp ở nơi chỉ người thẩm định mở được.",
    "The file has no passphrase: units have handed in what is in it. The rest is signed with this computer's key, so that no change goes unnoticed. Keep it where only reviewers can open it.",
);
pub const SAVE_KEY: Say = say(
    "Khóa của máy này không nằm trong bản sao. Khóa, bản nháp và tệp đã ký của chính máy này có bản sao lưu riêng, có mật khẩu, ở trang Cài đặt.",
    "This computer's key is not in the copy. The key, drafts and files signed here have a backup of their own, under a passphrase, on the page of settings.",
);
pub const TO_SETTINGS: Say = say("Đến Cài đặt", "To the settings");
pub const SAVE_BUTTON: Say = say("Ký và lưu bản sao", "Sign and save the copy");
pub const SAVE_PROBLEM: Say = say("Chưa lưu được bản sao", "The copy was not saved");
pub const SAVING: Say = say("Đang đóng gói", "Packing");
pub const SAVING_STOPPED: Say = say("Đã dừng, chưa lưu bản sao nào.", "Stopped; no copy was saved.");
pub const NOTHING_YET: Say = say("Chưa nhận tệp nào.", "Nothing was taken in yet.");
pub const NO_WORKER: Say = say(
    "Không khởi động được chương trình đóng gói. Mở lại trang khi có mạng, hoặc dùng trình duyệt khác.",
    "The program that packs could not be started. Open the page again while there is a network, or use another browser.",
);

pub const RESTORE: Say = say("Khôi phục từ bản sao", "Restore from a copy");
pub const RESTORE_WHY: Say = say(
    "Khôi phục thêm vào những gì đang có ở đây, không xóa gì. Mọi tệp trong bản sao được đọc và kiểm tra lại như tệp mới nhận; bạn xem trước rồi mới quyết định. Được thêm: tệp chưa có, khóa bạn chọn, lịch sử. Chỉ khi bạn chọn mới bị thay: khóa ghi khác, danh sách đơn vị, chỉ tiêu và quyết định đang soạn. Giữ nguyên: tệp đã nhận và khóa đã thu hồi ở đây.",
    "Restoring adds to what is here and deletes nothing. Every file in the copy is read and verified again as if it came in now; you look at it before you decide. Added: files that are not here, the keys that you tick, the history. Replaced only if you tick it: keys that are listed otherwise, the register, targets and decisions being written. Left as they are: files taken in and keys revoked here.",
);
pub const CHOOSE: Say = say("Chọn bản sao", "Choose a copy");
pub const READING: Say = say("Đang đọc và kiểm tra", "Reading and checking");
pub const STOP: Say = say("Dừng", "Stop");
pub const STAGED: Say = say("Trong bản sao", "In the copy");
pub const SIGNED_BY: Say = say("Bản sao do khóa này ký, lúc", "The copy was signed by this key, at");
pub const BY_OWN: Say = say("Đó là khóa có trên máy này.", "It is a key of this computer.");
pub const BY_TRUSTED: Say = say("Khóa này được tin cậy để thẩm định ở đây.", "This key is trusted to review here.");
pub const BY_REVOKED: Say = say(
    "Khóa này đã bị thu hồi ở đây. Chỉ khôi phục được các tệp đã ký, vì từng tệp tự chứng minh được.",
    "This key is revoked here. Only the signed files can be restored: each of them proves itself.",
);
pub const BY_UNKNOWN: Say = say(
    "Chưa biết khóa này. Nếu đó là khóa của bạn trên máy cũ, so mã khóa với thẻ khóa đã in hoặc lưu. Nếu là khóa của người khác, gọi cho họ. Chưa đối chiếu thì chỉ khôi phục các tệp đã ký, và coi như hôm nay mới thấy lần đầu.",
    "This key is not known here. If it was yours on the old computer, compare its fingerprint with your printed or saved key card. If it is somebody else's, call them. Without that only the signed files are restored, as if they were seen first today.",
);
pub const COMPARED_BOX: Say = say(
    "Đã đối chiếu cả năm nhóm: tin phần của bàn thẩm định trong bản sao này",
    "All five groups were compared: believe what the desk says in this copy",
);
pub const NOT_BELIEVED: Say = say(
    "Phần của bàn thẩm định trong bản sao này không dùng được. Các tệp đã ký vẫn khôi phục được, vì từng tệp tự chứng minh được; ngày thấy lần đầu là hôm nay.",
    "What the desk says in this copy is of no use. The signed files can be restored all the same, since each of them proves itself; they count as first seen today.",
);
pub const WHAT: Say = say("Nội dung", "What");
pub const NEW: Say = say("Mới", "New");
pub const SAME: Say = say("Đã có", "Here already");
pub const OTHER: Say = say("Khác với ở đây", "Otherwise here");
pub const FILES: Say = say("Tệp đã ký", "Signed files");
pub const KEYS: Say = say("Khóa tin cậy", "Trusted keys");
pub const ROTATIONS: Say = say("Đổi khóa đã xác nhận", "Confirmed changes of keys");
pub const REGISTER: Say = say("Danh sách đơn vị", "Register of units");
pub const SETTINGS: Say =
    say("Chỉ tiêu, người thẩm định, quyết định đang soạn", "Targets, reviewer, decisions being written");
pub const HISTORY: Say = say("Việc đã làm", "What was done");
pub const OTHER_WHY: Say = say(
    "Những mục sau khác với ở đây. Mục được chọn bị thay bằng nội dung trong bản sao; mục không chọn giữ như ở đây:",
    "These are otherwise here. What you tick is replaced by what is in the copy; the rest stays as it is here:",
);
pub const KEYS_WHY_OWN: Say = say(
    "Bản sao do chính máy này ký nên các khóa mới đã được chọn sẵn. Bỏ chọn khóa nào không muốn lấy lại; khóa khác với ở đây chỉ được lấy khi bạn chọn. Khóa đã thu hồi ở đây vẫn bị thu hồi.",
    "This very computer signed the copy, so new keys are ticked already. Untick those that you don't want back; keys that are otherwise here are only taken if you tick them. Those revoked here stay revoked.",
);
pub const CONTRADICTING: Say = say(
    "Một khóa chỉ được thay bằng một khóa. Lần đổi khóa trái với lần khác không lấy được từ bản sao: hỏi đơn vị, rồi xác nhận văn bản đổi khóa của họ ở trang Khóa tin cậy.",
    "A key is followed by one other. A change of key that contradicts another can't be taken from a copy: ask the unit, then confirm its statement on the page of trusted keys.",
);
pub const KEYS_WHY: Say = say(
    "Đây là các khóa mà người ký bản sao đã tin, không phải bạn. Chỉ những khóa và lần đổi khóa bạn chọn mới được lấy. Khóa đã thu hồi ở đây vẫn bị thu hồi.",
    "These are keys that the signer of the copy trusts, not you. Only the keys and changes of keys that you tick are taken. Those revoked here stay revoked.",
);
pub const ALL: Say = say("Tất cả", "All");
pub const CONFLICTS: Say = say(
    "Tệp mâu thuẫn với tệp đang có không được khôi phục. Nhận riêng ở trang Nhận tệp để xem từng tệp.",
    "Files in conflict with what is here are not restored. Take the copy in on the page for files to look at each.",
);
pub const RESTORE_BUTTON: Say = say("Khôi phục", "Restore");
pub const RESTORE_NONE: Say = say("Không khôi phục", "Don't restore");
pub const RESTORING: Say = say("Đang khôi phục", "Restoring");
pub const STOPPED: Say = say("Đã dừng, chưa khôi phục gì.", "Stopped; nothing was restored.");
pub const NOT_ALL_READ: Say = say(
    "Không đọc được hết bản sao. Đóng bớt cửa sổ rồi chọn lại tệp.",
    "Not all of the copy could be read. Close other windows and choose the file again.",
);
pub const NO_FILES: Say = say(
    "Trong tệp này không có gì để khôi phục. Chọn tệp zip có tên bắt đầu bằng “antt_ban-tham-dinh”.",
    "There is nothing to restore in this file. Choose a zip file whose name begins with “antt_ban-tham-dinh”.",
);

/// What is taken over when the button is pressed.
pub fn takes(language: Language, keys: usize, rotations: usize, of_rotations: usize) -> String {
    let [keys, changes] = [keys, rotations].map(|count| number(language, count as u64));
    match language {
        Language::Vi if of_rotations == 0 => format!("Sẽ lấy {keys} khóa."),
        Language::Vi => format!("Sẽ lấy {keys} khóa và {changes} lần đổi khóa."),
        Language::En if of_rotations == 0 => format!("Keys that will be taken: {keys}."),
        Language::En => format!("Keys that will be taken: {keys}; changes of keys: {changes}."),
    }
}

/// How a change of key in a copy stands to those that were confirmed here.
pub fn rotation_state(language: Language, state: Compared, is_stated: bool) -> String {
    let says = match state {
        Compared::New => language.pick("Mới", "New"),
        Compared::Same => language.pick("Như ở đây", "As here"),
        Compared::Other => language.pick(
            "Trái với một lần đổi khóa khác, không lấy được",
            "Contradicts another change of key, can't be taken",
        ),
    };
    let without = language.pick("không kèm văn bản đổi khóa", "its statement is not in the copy");
    if is_stated { says.to_owned() } else { format!("{says}; {without}") }
}

/// Files at the desk that can't be read, and so can't be copied.
pub fn leaves_out(language: Language, unread: usize) -> String {
    let shown = number(language, unread as u64);
    match language {
        Language::Vi => {
            format!(
                "{shown} tệp không đọc lại được sẽ không có trong bản sao. Lưu riêng từng tệp ở trang Hồ sơ đã nhận."
            )
        }
        Language::En => {
            format!(
                "Files that can't be read any more are not in the copy: {shown}. Save them one by one on the page of received assessments."
            )
        }
    }
}

/// Below what was restored, where keys of the copy are still not here.
pub fn keys_left(language: Language, keys: usize) -> String {
    let keys = number(language, keys as u64);
    match language {
        Language::Vi => format!(
            "Còn {keys} khóa trong bản sao chưa được lấy. Hồ sơ và quyết định ký bằng các khóa đó chưa được tính ở đây. Chọn lại bản sao và chọn khóa nếu muốn lấy."
        ),
        Language::En => format!(
            "Keys left in the copy: {keys}. What was signed with them doesn't count here yet. Choose the copy again and tick the keys to have them."
        ),
    }
}

/// "Đã khôi phục 3.321 tệp.".
pub fn restored(language: Language, files: usize) -> String {
    let files = number(language, files as u64);
    match language {
        Language::Vi => format!("Đã khôi phục {files} tệp đã ký."),
        Language::En => format!("Signed files restored: {files}."),
    }
}

/// Somebody has stopped it.
pub fn restoring_stopped(language: Language, left: usize) -> String {
    let files = if left == 1 { "file" } else { "files" };
    let left = number(language, left as u64);
    match language {
        Language::Vi => format!(
            "Đã dừng theo yêu cầu: {left} tệp chưa khôi phục; lịch sử, khóa và các mục khác trong bản sao cũng chưa. Chọn lại bản sao để làm tiếp; tệp đã khôi phục không bị ghi lại."
        ),
        Language::En => format!(
            "Stopped as asked. Not restored: {left} {files}, the history, keys and whatever else the copy has. Choose the copy again to go on; files that are here already are passed over."
        ),
    }
}

/// The same with what the desk says.
pub const RESTORED_STATE: Say = say(
    "Đã thêm lịch sử, các khóa đã chọn và những mục ở đây chưa có. Những mục khác với bản sao chỉ bị thay nếu bạn đã chọn.",
    "The history, the ticked keys and what was not here were added. What differed was replaced only where you ticked it.",
);

/// Files that can't be taken over, and are left out.
pub fn left_out(language: Language, conflicts: usize, refused: usize) -> String {
    let (conflicts, refused) = (number(language, conflicts as u64), number(language, refused as u64));
    match language {
        Language::Vi => {
            format!("Không khôi phục: {conflicts} tệp mâu thuẫn, {refused} tệp không nguyên vẹn hoặc không đọc được.")
        }
        Language::En => format!("Not restored: {conflicts} in conflict, {refused} not intact or not readable."),
    }
}

/// "1.250 trên 3.321 tệp".
pub fn progress(language: Language, done: usize, total: usize) -> String {
    super::desk_intake::progress(language, done, total)
}

/// Why what the desk says can't be used.
pub fn not_a_copy(language: Language, why: &NotACopy) -> Vec<String> {
    let of_path = |path: &str, vi: &str, en: &str| vec![format!("{path}: {}", language.pick(vi, en))];
    match why {
        NotACopy::NoDesk => {
            vec![language.pick("Không có tệp desk.json trong đó.", "There is no desk.json in it.").to_owned()]
        }
        NotACopy::NotReadable { path, why } => {
            not_readable(language, why).into_iter().map(|line| format!("{path}: {line}")).collect()
        }
        NotACopy::NotIntact { path } => of_path(path, "không còn như khi ký.", "not as it was signed."),
        NotACopy::NotThatOne { path } => {
            of_path(path, "thiếu, hoặc không phải tệp mà bản sao nêu.", "missing, or not the one that the copy names.")
        }
    }
}
