//! A file held against what is printed on a paper.

use crate::document::printed_code::{Comparison, Extent, NotACode};
use crate::text::language::{Language, Say, say};
use crate::text::number;

pub const TITLE: Say = say("Đối chiếu với mã in trên giấy", "Compare with the code on a paper");
pub const WHAT: Say =
    say("Nội dung mã QR hoặc mã băm ở chân trang", "Content of the QR code, or the digest in the footer");
pub const HINT: Say = say(
    "Quét mã QR trên giấy bằng điện thoại rồi dán nội dung (bắt đầu bằng antt:1?), hoặc gõ mã băm rút gọn gồm 16 chữ số và chữ cái. Chữ hoa, chữ thường, dấu cách đều được.",
    "Scan the QR code on the paper with a phone and paste its content (it begins with antt:1?), or type the short digest of 16 digits and letters. Capitals and spaces do not matter.",
);
pub const COMPARE: Say = say("Đối chiếu", "Compare");

/// What came of it, in few words.
pub const fn outcome(comparison: &Comparison) -> Say {
    match comparison {
        Comparison::Same(_) => say("Giấy được lập từ đúng tệp này", "The paper was made from this very file"),
        Comparison::OtherRevision { .. } => {
            say("Cùng hồ sơ, nhưng của lần ký khác", "The same assessment, but another revision")
        }
        Comparison::OtherContent => {
            say("Cùng hồ sơ và lần ký, nhưng nội dung khác", "The same assessment and revision, but another content")
        }
        Comparison::OtherAssessment => say("Giấy của hồ sơ khác", "The paper is of another assessment"),
        Comparison::OtherDigest => say("Không phải tệp này", "It is not this file"),
        Comparison::NotUnderstood(_) => say("Chưa đối chiếu được", "It could not be compared"),
    }
}

/// What that means and what to do; `held` is the revision of the file.
pub fn explained(language: Language, comparison: &Comparison, held: u32) -> String {
    let say = |sentence: Say| language.say(sentence).to_owned();
    match comparison {
        Comparison::Same(Extent::Whole) => say(SAME_WHOLE),
        Comparison::Same(Extent::Short) => say(SAME_SHORT),
        Comparison::OtherRevision { revision } => other_revision(language, *revision, held),
        Comparison::OtherContent => say(OTHER_CONTENT),
        Comparison::OtherAssessment => say(OTHER_ASSESSMENT),
        Comparison::OtherDigest => say(OTHER_DIGEST),
        Comparison::NotUnderstood(why) => not_understood(language, why),
    }
}

const SAME_WHOLE: Say = say("Toàn bộ mã băm trùng khớp.", "The whole digest agrees.");
const SAME_SHORT: Say = say(
    "16 chữ số đầu của mã băm trùng khớp. Muốn chắc chắn, quét mã QR để so toàn bộ.",
    "The first 16 digits of the digest agree. To be certain, scan the QR code, which compares all of it.",
);
const OTHER_CONTENT: Say = say(
    "Có hai tệp cùng mã hồ sơ và cùng lần ký mà nội dung khác nhau. Hỏi đơn vị tệp nào đúng; không dùng giấy này với tệp này.",
    "There are two files with the same id and revision and different contents. Ask the unit which one is right; don't use this paper with this file.",
);
const OTHER_ASSESSMENT: Say = say(
    "Mã hồ sơ trên giấy không phải của tệp này. Mở đúng tệp của giấy, hoặc xin đơn vị gửi lại.",
    "The id on the paper is not that of this file. Open the file that belongs to the paper, or ask the unit for it.",
);
const OTHER_DIGEST: Say = say(
    "Mã băm khác với mã băm của tệp. Soát lại từng chữ số; nếu gõ đúng thì giấy được lập từ tệp khác hoặc lần ký khác. Quét mã QR để biết rõ.",
    "The digest is not that of this file. Check each digit; if they are right, the paper was made from another file or another revision. The QR code tells which.",
);

fn other_revision(language: Language, revision: Option<u32>, held: u32) -> String {
    let figure = |revision: u32| number(language, revision.into());
    let held_is = figure(held);
    match (language, revision) {
        (Language::Vi, Some(stated)) => format!(
            "Giấy được lập từ lần ký {}, tệp này là lần ký {held_is}. {}",
            figure(stated),
            if stated < held {
                "Giấy đã cũ: in lại từ tệp này."
            } else {
                "Tệp đã cũ: xin đơn vị tệp của lần ký mới hơn."
            }
        ),
        (Language::En, Some(stated)) => format!(
            "The paper was made from revision {}, this file is revision {held_is}. {}",
            figure(stated),
            if stated < held {
                "The paper is out of date: print it again from this file."
            } else {
                "The file is out of date: ask the unit for the newer revision."
            }
        ),
        (Language::Vi, None) => {
            format!("Tệp này là lần ký {held_is}. Mở tệp của lần ký ghi trên giấy, hoặc in lại từ tệp này.")
        }
        (Language::En, None) => {
            format!(
                "This file is revision {held_is}. Open the revision that the paper names, or print again from this file."
            )
        }
    }
}

fn not_understood(language: Language, why: &NotACode) -> String {
    match why {
        NotACode::Blank => language
            .pick("Chưa nhập gì. Dán nội dung mã QR hoặc gõ mã băm.", "Nothing was entered. Paste the content of the QR code or type the digest.")
            .to_owned(),
        NotACode::TooLong { characters } => {
            let characters = number(language, *characters as u64);
            match language {
                Language::Vi => format!("Văn bản dài {characters} ký tự, dài hơn mọi mã. Chỉ dán nội dung mã QR hoặc mã băm."),
                Language::En => format!("The text has {characters} characters, more than any code. Paste only the content of the QR code or the digest."),
            }
        }
        NotACode::OtherVersion { version } => match language {
            Language::Vi => format!("Mã có dạng antt:{version}, chương trình này chỉ biết antt:1. Cập nhật chương trình, hoặc gõ mã băm rút gọn ở chân trang."),
            Language::En => format!("The code has the form antt:{version}, and this program knows only antt:1. Get the newer program, or type the short digest from the footer."),
        },
        NotACode::NoDigest => language
            .pick(
                "Trong nội dung không có mã băm: có thể chỉ chép được phần đầu, hoặc giấy được lập từ bản nháp chưa ký. Quét lại, hoặc gõ mã băm rút gọn.",
                "There is no digest in it: perhaps only the beginning was copied, or the paper was made from a draft. Scan again, or type the short digest.",
            )
            .to_owned(),
        NotACode::Vietnamese { letter } => match language {
            Language::Vi => format!("Có chữ “{letter}”: bộ gõ tiếng Việt đã ghép hai phím. Tắt bộ gõ (Unikey) rồi gõ lại."),
            Language::En => format!("There is a “{letter}”: Vietnamese input has joined two keys. Switch it off (Unikey) and type again."),
        },
        NotACode::Letter { letter } => match language {
            Language::Vi => format!("Ký tự “{letter}” không có trong mã băm. Mã băm chỉ gồm các chữ số 0 đến 9 và chữ cái a đến f."),
            Language::En => format!("No digest has a “{letter}”. A digest has only the digits 0 to 9 and the letters a to f."),
        },
        NotACode::Length { digits } => {
            let digits = number(language, *digits as u64);
            match language {
                Language::Vi => format!("Đã nhập {digits} chữ số của mã băm; cần đúng 16 (rút gọn) hoặc 64 (đầy đủ). Soát xem có thiếu hay thừa."),
                Language::En => format!("{digits} digits of a digest were entered; it takes 16 (the short one) or 64 (the whole). See whether one is missing or too many."),
            }
        }
        NotACode::Contradiction => language
            .pick(
                "Mã băm là của tệp này nhưng mã hồ sơ, lần ký hoặc khóa trong mã không phải. Mã đã bị sửa hoặc chép lẫn: quét lại từ giấy gốc.",
                "The digest is that of this file, but the id, the revision or the key beside it is not. The code was changed or mixed up: scan the paper again.",
            )
            .to_owned(),
    }
}
