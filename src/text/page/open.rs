//! A file from outside: what it is, the three questions kept apart, what to do next.

use crate::document::open::Integrity;
use crate::document::protected::Content;
use crate::text::language::{Language, Say, say};
use crate::text::{moment, number};

pub const TITLE: Say = say("Mở tệp", "Open a file");
pub const INTRO: Say = say(
    "Mở tệp đã ký, thẻ khóa, bản nháp hoặc bản sao có mật khẩu. Tệp chỉ được đọc trên máy này, không gửi đi đâu.",
    "Open signed files, key cards, drafts or protected copies. They are read on this computer and sent nowhere.",
);
pub const DROP: Say = say("Kéo tệp vào đây, hoặc", "Drop files here, or");
pub const CHOOSE: Say = say("Chọn tệp", "Choose files");
pub const MORE: Say = say("Mở tệp khác", "Open another file");
pub const READING: Say = say("Đang đọc…", "Reading…");
pub const NOT_READABLE: Say = say("Không đọc được tệp này", "This file can't be read");
pub const NOT_READABLE_NEXT: Say = say(
    "Tệp được giữ nguyên. Yêu cầu nơi gửi gửi lại đúng tệp đã lưu, không mở và lưu lại bằng phần mềm khác.",
    "The file is left as it is. Ask the sender for the very file that was saved, not opened and saved by another program.",
);

pub const INTACT: Say = say("Tệp còn nguyên vẹn", "The file is intact");
pub const ALTERED: Say =
    say("Tệp đã bị thay đổi, không còn như khi ký", "The file was changed and is not as it was signed");
pub const ALTERED_NEXT: Say = say(
    "Không dùng tệp này. Yêu cầu đơn vị gửi lại đúng tệp đã ký.",
    "Don't use it. Ask the unit for the very file that was signed.",
);
pub const UNSIGNED: Say = say("Tệp chưa được ký", "The file is not signed");
pub const UNSIGNED_NEXT: Say = say(
    "Ai cũng có thể đã viết tệp này. Yêu cầu đơn vị gửi tệp đã ký.",
    "Anybody may have written it. Ask the unit for the signed file.",
);
pub const OWN_KEY: Say = say("Ký bằng khóa của máy tính này", "Signed with this computer's key");
pub const UNKNOWN_KEY: Say = say("Chưa biết khóa này", "This key is unknown");
pub const CALL: Say = say(
    "Việc tiếp theo: gọi đơn vị theo số đã biết, đối chiếu mã khóa, rồi ghi khóa từ thẻ khóa của đơn vị.",
    "Next: call the unit on a number you know, compare the fingerprint, then list the key from the unit's card.",
);
pub const TO_TRUST: Say = say("Đến danh sách khóa", "To the list of keys");
pub const NO_SIGNER: Say = say("Không xác định được người ký", "It is not known who signed");
pub const NO_SIGNER_WHY: Say = say(
    "Chữ ký không khớp với nội dung nên không nói lên điều gì về người ký.",
    "The signature does not fit the content, so it says nothing about the signer.",
);
pub const NO_KEY_WHY: Say = say("Tệp không có chữ ký.", "The file has no signature.");
pub const FINGERPRINT: Say = say("Mã khóa:", "Fingerprint:");
pub const AGREES: Say = say("Kết quả tính lại trùng khớp", "The outcome computed again agrees");
pub const DIFFERS: Say = say("Kết quả tính lại khác với tệp", "The outcome computed again differs");
pub const DIFFERS_NEXT: Say = say(
    "Kết quả nêu ở trên là kết quả tính lại từ câu trả lời. Hỏi lại đơn vị về các điểm khác nhau dưới đây.",
    "The verdict above is the computed one. Ask the unit about the differences below.",
);
pub const NOT_COMPUTED: Say = say("Không tính lại được kết quả", "The outcome can't be computed again");
pub const OF_THE_FILE_AS_IT_IS: Say = say(
    "Tính trên nội dung hiện có, không phải nội dung đã được ký.",
    "Computed from the content as it is, which nobody signed.",
);
pub const NO_LEGAL_SIGNATURE: Say = say(
    "Cho biết tệp không bị sửa từ khi khóa này ký; không thay chữ ký số theo luật về giao dịch điện tử.",
    "This shows that the file was not changed since the key signed it; it does not replace a digital signature under the law on electronic transactions.",
);
/// What a list of files says of each, shorter than the panel. Intact is not trusted.
pub const SHORT_INTACT: Say = say("Nguyên vẹn, chưa đối chiếu khóa", "Intact, key not compared");
pub const SHORT_ALTERED: Say = say("Đã bị thay đổi", "Altered");
pub const SHORT_UNSIGNED: Say = say("Chưa ký", "Not signed");
pub const SHORT_NOT_READABLE: Say = say("Không đọc được", "Not readable");
pub const SHORT_DIFFERS: Say = say("Tính lại khác", "Differs");
pub const SHORT_NOT_COMPUTED: Say = say("Không tính lại được", "Not computed");
pub const SHORT_PROTECTED: Say = say("Có mật khẩu", "Passphrase");
pub const PANEL: Say = say("Kiểm tra tệp", "Verification");
pub const OUT_OF_SCOPE: Say = say("Ngoài phạm vi áp dụng", "Out of scope");
pub const OUT_OF_SCOPE_WHY: Say = say(
    "Thông tư không áp dụng cho đơn vị này. Tệp chỉ để tham khảo, không được tổng hợp.",
    "The circular does not apply to this unit. The file is for practice and is never counted.",
);
pub const DIFFERENCES: Say = say("Các điểm khác nhau", "The differences");
pub const DETAILS: Say = say("Chi tiết của tệp", "Details of the file");
pub const ANSWERS: Say = say("Tất cả câu trả lời", "All answers");
pub const BARE_ANSWERS_WHY: Say = say(
    "Không có bộ tiêu chí của tệp nên chỉ có mã mục và nội dung đã ghi, không có câu hỏi và kết quả.",
    "The file's criteria are not at hand: here stand the checks' ids and what was entered, without questions and verdicts.",
);
pub const RAW: Say = say("Nguyên văn tệp", "The file's text");
pub const DECLARED_BY: Say = say("Người cam kết", "Declared by");
pub const DECLARED_AT: Say = say("Cam kết lúc", "Declared at");
pub const SIGNED_AT: Say = say("Ký lúc", "Signed at");
pub const STATEMENT: Say = say("Lời cam kết", "Declaration");
pub const KIND: Say = say("Loại đơn vị", "Kind of unit");
pub const CLASS: Say = say("Phân loại", "Class");
pub const PERIOD: Say = say("Kỳ đánh giá", "Assessment period");
pub const CRITERIA: Say = say("Bộ tiêu chí", "Criteria");
pub const REVISION: Say = say("Lần ký", "Revision");
pub const PREVIOUS: Say = say("Bản trước (mã băm)", "Revision before (digest)");
pub const ID: Say = say("Mã hồ sơ", "Id");
pub const DIGEST: Say = say("Mã băm", "Digest");
pub const DIGEST_OF: Say = say("Mã băm của", "Digest of");
pub const KEY: Say = say("Khóa", "Key");
pub const PROGRAM: Say = say("Chương trình", "Program");
pub const FILE: Say = say("Tệp", "File");

pub const CARD_WHAT: Say = say(
    "Thẻ khóa cho biết khóa nào ký thay cho đơn vị nào. Chỉ tin khi thẻ được trao trực tiếp hoặc theo đường công văn, và mã khóa đã đối chiếu khớp.",
    "A key card says which key signs for which unit. Rely on it only when it was handed over in person or by official mail and the fingerprint was compared.",
);
pub const HOLDER: Say = say("Người giữ khóa", "Holder");
pub const UNITS: Say = say("Ký cho", "Signs for");

pub const PROTECTED_WHAT: Say =
    say("Nhập mật khẩu đã đặt khi lưu tệp.", "Enter the passphrase that was set when it was saved.");
pub const OPEN: Say = say("Mở", "Open");
pub const KEY_RESTORED: Say = say(
    "Đã giữ khóa trên máy này. Mỗi lần ký sẽ hỏi mật khẩu của bản sao.",
    "The key is kept on this computer. Every signature asks for the copy's passphrase.",
);
pub const KEY_STAYS: Say =
    say("Máy này đã có khóa này. Khóa được giữ như cũ.", "This key is already on this computer and stays as it was.");
pub const KEY_RESTORED_IN_WINDOW: Say = say(
    "Đã mở khóa, nhưng trình duyệt không giữ được khóa: khóa chỉ dùng được đến khi đóng cửa sổ này.",
    "The key was opened, but the browser can't keep it: it works until this window is closed.",
);
pub const KEY_NOT_A_KEY: Say = say("Trong tệp không phải một khóa.", "What is in the file is no key.");
pub const NOT_A_DRAFT_INSIDE: Say = say("Trong tệp không phải hồ sơ nháp.", "What is in the file is no draft.");

pub const DRAFT: Say = say("Hồ sơ nháp", "Draft assessment");
pub const DRAFT_WHAT: Say = say(
    "Bản nháp chưa ký. Đưa vào máy này để xem và làm tiếp.",
    "A draft that is not signed. Bring it onto this computer to read it and go on.",
);
pub const MANUSCRIPT: Say = say("Tệp tiêu chí đang soạn", "A criteria file that is being made");
pub const RESCUE: Say = say("Các bản nháp được lưu khi chương trình dừng", "Drafts saved when the program had stopped");
pub const DESK_PARTS: Say = say(
    "Phần của bàn thẩm định chưa kịp lưu. Hãy chép lại vào trang tương ứng của bàn thẩm định.",
    "Parts of the reviewer’s desk that were not saved. Copy them into the desk’s pages again.",
);
pub const NO_DRAFTS: Say = say("Trong tệp không có bản nháp nào.", "There is no draft in the file.");
pub const IMPORT: Say = say("Đưa vào máy này", "Bring onto this computer");
pub const IMPORT_ALL: Say = say("Đưa vào mọi hồ sơ chưa có", "Bring in all that are not here");
pub const REPLACE: Say = say("Thay bản trên máy này", "Replace the one here");
pub const SKIP: Say = say("Bỏ qua", "Skip");
pub const SAME: Say = say("Máy này đã có đúng bản này", "This very state is already here");
pub const IMPORTED: Say = say("Đã đưa vào máy này", "Brought onto this computer");
pub const SKIPPED: Say = say("Đã bỏ qua, bản trên máy được giữ nguyên", "Skipped; the one here is kept");
pub const TO_DRAFT: Say = say("Mở hồ sơ", "Open the assessment");
pub const EXISTS: Say =
    say("Máy này đã có hồ sơ này, ở trạng thái khác", "This assessment is already here in another state");
pub const BAD_ID: Say = say("Mã hồ sơ trong tệp không hợp lệ.", "The id in the file is not valid.");
pub const SIGNED_FILES: Say = say("Tệp đã ký", "Signed files");
pub const CRITERIA_FILES: Say = say("Tệp tiêu chí", "Criteria files");
pub const RESTORE_CRITERIA: Say =
    say("Đưa các tệp tiêu chí vào máy này", "Bring the criteria files onto this computer");
pub const MANUSCRIPTS: Say = say("Tệp tiêu chí đang soạn", "Criteria files being made");
pub const TO_MANUSCRIPT: Say = say("Mở bản soạn", "Open what is being made");
pub const MANUSCRIPT_EXISTS: Say =
    say("Máy này đã có bản soạn này, ở trạng thái khác", "This is already being made here, in another state");
pub const NOT_A_MANUSCRIPT: Say = say(
    "Bản soạn này do phiên bản khác của ứng dụng lưu, hoặc bị hỏng, nên không đọc được. Bản sao lưu vẫn giữ nguyên.",
    "Another version of the app wrote this, or it is damaged, so it can't be read. The backup keeps it as it is.",
);
pub const KEYS: Say = say("Khóa", "Keys");
pub const DRAFTS: Say = say("Hồ sơ", "Assessments");
pub const RESTORE_ALL: Say = say("Khôi phục tất cả", "Restore everything");
pub const RESTORE_ALL_WHAT: Say = say(
    "Đưa vào máy này mọi hồ sơ, tệp đã ký, tệp tiêu chí và khóa chưa có. Những gì đang có trên máy được giữ nguyên. Cũng có thể chọn từng phần dưới đây.",
    "Brings in all assessments, signed files, criteria files and keys that are not here. What is here stays as it is. You can also choose parts below.",
);
pub const RESTORED_ALL: Say = say(
    "Đã đưa vào những gì chưa có. Kết quả của từng phần ở dưới đây.",
    "What was not here was brought in. What came of each part stands below.",
);
pub const RESTORE_SIGNED: Say = say("Đưa các tệp đã ký vào máy này", "Bring the signed files onto this computer");
pub const RESTORED_SIGNED: Say = say("Các tệp đã ký đã có trên máy này.", "The signed files are on this computer now.");
pub const RESTORE_KEYS: Say = say("Khôi phục các khóa chưa có", "Restore the keys that are not here");
pub const KEYS_PASSPHRASE: Say = say(
    "Khóa được giữ trên máy này dưới mật khẩu của nó: mật khẩu của bản sao lưu, hoặc mật khẩu riêng đã đặt cho khóa.",
    "Keys are kept here under their passphrase: that of the backup, or the one set for the key itself.",
);
pub const KEY_OF_BACKUP_KEPT: Say = say(
    "Đã giữ trên máy này. Mỗi lần ký sẽ hỏi mật khẩu của khóa.",
    "Kept on this computer. Every signature asks for its passphrase.",
);
pub const KEY_OWN_PASSPHRASE: Say = say(
    "Khóa này có mật khẩu riêng. Nhập mật khẩu đó để giữ khóa trên máy này.",
    "This key has a passphrase of its own. Enter it to keep the key on this computer.",
);
pub const KEEP_KEY: Say = say("Giữ khóa này", "Keep this key");
pub const KEY_FALSE_NAME: Say = say(
    "Không nhận: khóa bên trong không phải là khóa mang mã này. Bản sao lưu đã bị sửa; tìm bản khác.",
    "Refused: what is inside is not the key with this fingerprint. The backup was tampered with; look for another one.",
);

/// "Đã mở 3 tệp".
pub fn opened(language: Language, count: usize) -> String {
    let count = number(language, count as u64);
    match language {
        Language::Vi => format!("Đã mở {count} tệp"),
        Language::En => format!("{count} files opened"),
    }
}

/// "Xã Tân Phú, năm 2026: tệp không còn như khi ký".
pub fn not_as_signed(language: Language, unit: &str, year: i32) -> String {
    match language {
        Language::Vi => format!("{unit}, năm\u{a0}{year}: tệp không còn như khi ký"),
        Language::En => format!("{unit}, {year}: not as it was signed"),
    }
}

/// "Xã Tân Phú, năm 2026: tệp chưa được ký".
pub fn not_signed(language: Language, unit: &str, year: i32) -> String {
    match language {
        Language::Vi => format!("{unit}, năm\u{a0}{year}: tệp chưa được ký"),
        Language::En => format!("{unit}, {year}: not signed"),
    }
}

/// "Xã Tân Phú, năm 2026: không tính lại được kết quả".
pub fn not_computed(language: Language, unit: &str, year: i32) -> String {
    match language {
        Language::Vi => format!("{unit}, năm\u{a0}{year}: không tính lại được kết quả"),
        Language::En => format!("{unit}, {year}: the outcome can't be computed again"),
    }
}

/// "Không thay đổi từ khi ký lúc 15:30 ngày 22/11/2026."
pub fn unchanged_since(language: Language, moment: &str) -> String {
    match language {
        Language::Vi => format!("Không thay đổi từ khi ký lúc {moment}, theo giờ của máy đã ký."),
        Language::En => format!("Unchanged since it was signed at {moment}, by the clock of the signing computer."),
    }
}

/// Who the file says it is by, and whom to call: a unit where a reviewer reads, otherwise whoever the name says. The name stands
/// between the two parts.
pub fn claims_to_be(language: Language, of_unit: bool) -> (&'static str, &'static str) {
    match (language, of_unit) {
        (Language::Vi, true) => ("Tệp ghi tên “", "”. Gọi cho đơn vị theo số đã biết, đối chiếu mã khóa:"),
        (Language::Vi, false) => ("Tệp ghi tên “", "”. Gọi cho nơi đó theo số đã biết, đối chiếu mã khóa:"),
        (Language::En, true) => {
            ("It claims to be “", "”. Call the unit on a number you know and compare the fingerprint:")
        }
        (Language::En, false) => {
            ("It claims to be “", "”. Call them on a number you know and compare the fingerprint:")
        }
    }
}

/// Of a file that names nobody as its signer: its key is all there is.
pub const NAMES_NO_SIGNER: Say = say(
    "Tệp không ghi ai ký. Gọi cho nơi soạn theo số đã biết, đối chiếu mã khóa:",
    "The file does not say who signed it. Call its author on a number you know and compare the fingerprint:",
);

/// "25 mục theo Thông tư 124/2021/TT-BCA, bản 2025.1."
pub fn computed_by(language: Language, checks: usize, source: &str, version: &str) -> String {
    let checks = number(language, checks as u64);
    match language {
        Language::Vi => format!("{checks} mục theo Thông tư {source}, bản {version}."),
        Language::En => format!("{checks} checks under Circular {source}, version {version}."),
    }
}

/// "Thẻ khóa: Nguyễn Văn A"; one that is not as it was signed says so before the name.
pub fn card_of(language: Language, name: &str, integrity: &Integrity) -> String {
    let what = match integrity {
        Integrity::Intact(_) => say("Thẻ khóa", "Key card"),
        Integrity::Altered { .. } => say("Thẻ khóa đã bị thay đổi", "Key card, altered"),
        Integrity::Unsigned => say("Thẻ khóa chưa được ký", "Key card, not signed"),
    };
    format!("{}: {name}", language.say(what))
}

/// A verdict that the circular does not give, because it does not apply to the unit.
pub fn out_of_scope(language: Language, heading: &str) -> String {
    format!("{heading} {}", language.pick("(ngoài phạm vi áp dụng)", "(out of scope)"))
}

/// A file that is opened at the reviewer's desk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DeskFile {
    Decision,
    TrustList,
    KeyRotation,
}

pub const CRITERIA_FILE: Say = say("Tệp tiêu chí", "Criteria file");
pub const FOR_CRITERIA: Say =
    say("Tất cả tệp tiêu chí trên máy này ở trang", "All criteria files on this computer are on the page");
pub const FOR_DESK: Say =
    say("Tệp này được mở ở bàn thẩm định của người thẩm định.", "This file is opened at the reviewer's desk.");

/// What such a file is.
pub const fn desk_file(file: DeskFile) -> Say {
    match file {
        DeskFile::Decision => say("Kết quả thẩm định", "Review decision"),
        DeskFile::TrustList => say("Danh sách khóa tin cậy", "List of trusted keys"),
        DeskFile::KeyRotation => say("Văn bản đổi khóa", "Change of key"),
    }
}

/// What is behind a passphrase.
pub const fn protected(content: Content) -> Say {
    match content {
        Content::Draft => say("Hồ sơ nháp có mật khẩu", "Draft behind a passphrase"),
        Content::Backup => say("Bản sao lưu có mật khẩu", "Backup behind a passphrase"),
        Content::Key => say("Bản sao khóa có mật khẩu", "Key behind a passphrase"),
    }
}

/// "Trên máy này: sửa lúc …; trong tệp: sửa lúc …".
pub fn both_times(language: Language, here: i64, file: i64) -> String {
    let (here, file) = (moment(language, here), moment(language, file));
    match language {
        Language::Vi => {
            format!("Trên máy này sửa lúc {here}. Trong tệp sửa lúc {file}. Thay thì bản trên máy này sẽ mất.")
        }
        Language::En => format!("Here changed at {here}; in the file at {file}. Replacing loses the one here."),
    }
}

/// What was left out of a backup.
pub fn damaged(language: Language, count: usize) -> String {
    let count = number(language, count as u64);
    match language {
        Language::Vi => format!("{count} phần của bản sao lưu đã hỏng và bị bỏ ra."),
        Language::En if count == "1" => "1 part of the backup is damaged and left out.".to_owned(),
        Language::En => format!("{count} parts of the backup are damaged and left out."),
    }
}

/// Drafts without a row; the button above brings them in.
pub fn more_drafts(language: Language, count: usize) -> String {
    let count = number(language, count as u64);
    match language {
        Language::Vi => format!("và {count} hồ sơ nữa; đưa vào bằng nút ở trên."),
        Language::En => format!("and {count} more; the button above brings them in."),
    }
}

/// "2 tệp tiêu chí đã nạp hoặc đã ký trong bản sao lưu."
pub fn criteria_in_backup(language: Language, count: usize) -> String {
    let count = number(language, count as u64);
    match language {
        Language::Vi => format!("{count} tệp tiêu chí đã nạp hoặc đã ký trong bản sao lưu."),
        Language::En => format!("Criteria files in the backup that were loaded or signed: {count}."),
    }
}

/// What came of them: so many are here, so many stand against others, so many could not be used.
pub fn restored_criteria(language: Language, here: usize, conflicts: usize, unusable: usize) -> String {
    let [here, against, unused] = [here, conflicts, unusable].map(|count| number(language, count as u64));
    let mut said = vec![match language {
        Language::Vi => format!("{here} tệp tiêu chí đã có trên máy này."),
        Language::En => format!("Criteria files that are on this computer now: {here}."),
    }];
    if conflicts > 0 {
        said.push(match language {
            Language::Vi => {
                format!("{against} tệp không đưa vào, vì máy này có tệp cùng mã và phiên bản nhưng nội dung khác.")
            }
            Language::En => {
                format!("Not brought in, because another content is here under the same id and version: {against}.")
            }
        });
    }
    if unusable > 0 {
        said.push(match language {
            Language::Vi => format!("{unused} tệp có lỗi nên không dùng được."),
            Language::En => format!("With mistakes, so not usable: {unused}."),
        });
    }
    said.join(" ")
}

/// "3 tệp đã ký trong bản sao lưu".
pub fn signed_in_backup(language: Language, count: usize) -> String {
    let count = number(language, count as u64);
    match language {
        Language::Vi => format!("{count} tệp đã ký trong bản sao lưu."),
        Language::En if count == "1" => "1 signed file in the backup.".to_owned(),
        Language::En => format!("{count} signed files in the backup."),
    }
}

/// "1 khóa trong bản sao lưu".
pub fn keys_in_backup(language: Language, count: usize) -> String {
    let count = number(language, count as u64);
    match language {
        Language::Vi => format!("{count} khóa trong bản sao lưu."),
        Language::En if count == "1" => "1 key in the backup.".to_owned(),
        Language::En => format!("{count} keys in the backup."),
    }
}

pub const WARNINGS: Say = say("Cảnh báo khi đơn vị tự kiểm tra", "Warnings of the unit's self-check");
