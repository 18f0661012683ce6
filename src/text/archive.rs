//! Why a zip file, or an entry of one, was not read.

use super::figures::{number, size};
use super::language::Language;
use crate::review::archive::{EntryRefusal, NotAnArchive};

/// Why a file can't be read as an archive.
pub fn not_an_archive(language: Language, why: &NotAnArchive) -> String {
    match why {
        NotAnArchive::NotAZip => language.pick("Không phải tệp zip.", "It is no zip file.").to_owned(),
        NotAnArchive::Damaged => language
            .pick(
                "Tệp zip bị hỏng hoặc thiếu phần cuối. Yêu cầu nơi gửi nén và gửi lại.",
                "The zip file is damaged or cut off. Ask the sender to pack and send it again.",
            )
            .to_owned(),
        NotAnArchive::TooManyEntries { limit } => {
            let limit = number(language, *limit as u64);
            match language {
                Language::Vi => format!("Tệp zip có quá {limit} tệp. Chia thành nhiều tệp zip nhỏ hơn."),
                Language::En => format!("The zip file has more than {limit} files. Split it into smaller ones."),
            }
        }
    }
}

/// Why an entry was not read.
pub fn entry_refusal(language: Language, why: &EntryRefusal) -> String {
    let vi = language == Language::Vi;
    match why {
        EntryRefusal::Encrypted => language
            .pick("Tệp trong zip có mật khẩu, không đọc được.", "The file in the zip is protected by a password.")
            .to_owned(),
        EntryRefusal::Method { id } if vi => {
            format!("Tệp được nén theo cách lạ (số {id}). Yêu cầu nén lại thành zip thông thường.")
        }
        EntryRefusal::Method { id } => {
            format!("The file is packed in an unusual way (method {id}). Ask for an ordinary zip file.")
        }
        EntryRefusal::TooLarge { bytes, limit } => {
            let (bytes, limit) = (size(language, *bytes), size(language, *limit));
            if vi {
                format!("Tệp có {bytes}, quá {limit}.")
            } else {
                format!("The file has {bytes}, more than {limit}.")
            }
        }
        EntryRefusal::Bomb { packed, unpacked } => {
            let (packed, unpacked) = (size(language, *packed), size(language, *unpacked));
            if vi {
                format!("Chỉ {packed} khi nén nhưng {unpacked} khi giải nén: tệp được tạo ra để làm treo máy.")
            } else {
                format!("Only {packed} packed, but {unpacked} unpacked: made to make computers hang.")
            }
        }
        EntryRefusal::BeyondAll { limit } => {
            let limit = size(language, *limit);
            if vi {
                format!("Chưa đọc: toàn bộ zip giải nén quá {limit}. Chia thành nhiều tệp zip nhỏ hơn.")
            } else {
                format!("Not read: unpacked, the whole zip file is beyond {limit}. Split it into smaller ones.")
            }
        }
        EntryRefusal::Damaged => language
            .pick(
                "Tệp trong zip bị hỏng: nội dung không khớp với mục lục.",
                "The file in the zip is damaged: its bytes are not what the directory says.",
            )
            .to_owned(),
        EntryRefusal::TooDeep => language
            .pick(
                "Zip nằm trong zip quá một tầng, không đọc.",
                "Zip files in zip files are opened one level deep only.",
            )
            .to_owned(),
        EntryRefusal::Nested(why) => not_an_archive(language, why),
    }
}
