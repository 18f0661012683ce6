//! Why a file can't be read: what is wrong, where, and what to do about it.

use super::language::Language;
use crate::assessment::DraftError;
use crate::json::unreadable::{Encoding, Expected, Why};
use crate::json::{Format, JsonType, Measure, Place, Position, Problem, Reason, Unreadable};

/// "mục unit.name" or "cả tệp".
pub(super) fn place(language: Language, place: &Place) -> String {
    if place.is_root() {
        language.pick("cả tệp", "the whole file").to_owned()
    } else {
        format!("{} {place}", language.pick("mục", "member"))
    }
}

/// Why bytes are no JSON that the product reads.
pub fn unreadable(language: Language, why: &Unreadable) -> String {
    let vi = language == Language::Vi;
    match why {
        Unreadable::TooLarge { bytes, limit } => {
            let (bytes, limit) = (super::figures::size(language, *bytes), super::figures::size(language, *limit));
            if vi { format!("Tệp lớn {bytes}, quá giới hạn {limit}. Kiểm tra xem có chọn nhầm tệp không.") } else { format!("The file has {bytes}, more than the limit of {limit}. Check that it is the right file.") }
        }
        Unreadable::ByteOrderMark => language
            .pick(
                "Tệp có dấu thứ tự byte (BOM) ở đầu, ứng dụng này không ghi như vậy. Có thể tệp đã được mở và lưu lại bằng chương trình khác; hãy xin lại tệp gốc.",
                "The file starts with a byte-order mark, which this app never writes. It was probably opened and saved by another program; ask for the original.",
            )
            .to_owned(),
        Unreadable::OtherEncoding { encoding } => {
            let name = match encoding {
                Encoding::Utf16LittleEndian | Encoding::Utf16BigEndian => "UTF-16",
                Encoding::Utf32LittleEndian | Encoding::Utf32BigEndian => "UTF-32",
            };
            if vi { format!("Tệp dùng mã {name}, không phải UTF-8. Hãy xin lại tệp gốc.") } else { format!("The file is in {name}, not UTF-8. Ask for the original.") }
        }
        Unreadable::NotUtf8 { offset } if vi => format!("Tệp không phải văn bản UTF-8 (sai từ byte thứ {}). Có thể tệp bị hỏng hoặc không phải tệp JSON.", offset + 1),
        Unreadable::NotUtf8 { offset } => format!("The file is not UTF-8 text (wrong from byte {}). It may be damaged or no JSON file.", offset + 1),
        Unreadable::Blank => language.pick("Tệp trống.", "The file is empty.").to_owned(),
        Unreadable::InText { why, place: at, at: Position { line, column } } => {
            let what = in_text(language, why);
            let place = place(language, at);
            if vi { format!("Dòng {line}, cột {column}, {place}: {what}") } else { format!("Line {line}, column {column}, {place}: {what}") }
        }
    }
}

fn in_text(language: Language, why: &Why) -> String {
    let vi = language == Language::Vi;
    match why {
        Why::Syntax { expected, found } => {
            let expected = expected_name(language, *expected);
            match (vi, found) {
                (true, Some(found)) => {
                    format!("không phải tệp của ứng dụng này (không đúng JSON); chờ {expected} nhưng gặp “{found}”.")
                }
                (false, Some(found)) => {
                    format!("not a file of this app (not JSON); {expected} expected, “{found}” found.")
                }
                (true, None) => format!("tệp kết thúc giữa chừng; chờ {expected}. Có thể tệp chưa tải xong."),
                (false, None) => {
                    format!("the file ends too early; {expected} expected. It may not have been copied whole.")
                }
            }
        }
        Why::TrailingText => {
            language.pick("có chữ thừa sau phần kết thúc.", "there is more text after the end.").to_owned()
        }
        Why::RepeatedKey { key } if vi => {
            format!("khóa “{key}” lặp lại. Tệp như vậy có thể được đọc theo hai cách, nên không được nhận.")
        }
        Why::RepeatedKey { key } => {
            format!("the key “{key}” is repeated. Such a file can be read in two ways, so it is not accepted.")
        }
        Why::LoneSurrogate { escape } if vi => format!("“{escape}” không phải là một ký tự."),
        Why::LoneSurrogate { escape } => format!("“{escape}” is not a character."),
        Why::Fraction { text } | Why::Exponent { text } if vi => {
            format!("“{text}” không phải là số nguyên viết bằng chữ số.")
        }
        Why::Fraction { text } | Why::Exponent { text } => format!("“{text}” is not a plain whole number."),
        Why::NegativeZero => language.pick("số “-0” không được dùng.", "the number “-0” is not allowed.").to_owned(),
        Why::NumberTooLarge { text } if vi => format!("số {text} quá lớn."),
        Why::NumberTooLarge { text } => format!("the number {text} is too large."),
        Why::Null => language.pick("“null” không được dùng.", "“null” is not allowed.").to_owned(),
        Why::TooDeep { limit } if vi => format!("lồng nhau quá {limit} lớp."),
        Why::TooDeep { limit } => format!("nested more than {limit} levels."),
        Why::Parser => language.pick("không đọc được.", "can't be read.").to_owned(),
    }
}

fn expected_name(language: Language, expected: Expected) -> &'static str {
    match expected {
        Expected::Value => language.pick("một giá trị", "a value"),
        Expected::Key => language.pick("một khóa trong ngoặc kép", "a quoted key"),
        Expected::KeyOrEndOfObject => language.pick("một khóa hoặc dấu }", "a key or }"),
        Expected::Colon => language.pick("dấu hai chấm", "a colon"),
        Expected::CommaOrEndOfObject => language.pick("dấu phẩy hoặc dấu }", "a comma or }"),
        Expected::CommaOrEndOfArray => language.pick("dấu phẩy hoặc dấu ]", "a comma or ]"),
        Expected::Digit => language.pick("một chữ số", "a digit"),
        Expected::NoLeadingZero => language.pick("số không có chữ số 0 ở đầu", "a number without a leading zero"),
        Expected::EndOfString => language.pick("dấu ngoặc kép kết thúc", "a closing quote"),
        Expected::EscapeForControl => {
            language.pick("ký tự điều khiển ở dạng thoát", "an escape for a control character")
        }
        Expected::EscapeLetter => language.pick("một ký tự thoát", "an escape letter"),
        Expected::FourHexDigits => language.pick("bốn chữ số thập lục phân", "four hex digits"),
    }
}

/// Why a member isn't as the format wants it.
pub fn shape_problem(language: Language, problem: &Problem) -> String {
    let (at, what) = (place(language, &problem.place), shape_fault(language, &problem.reason));
    match language {
        Language::Vi => format!("Ở {at}: {what}"),
        Language::En => format!("At {at}: {what}"),
    }
}

/// The same without the place, for whoever shows it there.
pub(super) fn shape_fault(language: Language, reason: &Reason) -> String {
    let vi = language == Language::Vi;
    match reason {
        Reason::Missing { member } if vi => format!("thiếu “{member}”."),
        Reason::Missing { member } => format!("“{member}” is missing."),
        Reason::Unknown { member } if vi => format!("có “{member}” mà định dạng này không có."),
        Reason::Unknown { member } => format!("has “{member}”, which this format doesn't know."),
        Reason::WrongType { expected, found } => {
            let (expected, found) = (type_name(language, *expected), type_name(language, *found));
            if vi {
                format!("phải là {expected}, nhưng là {found}.")
            } else {
                format!("must be {expected}, but is {found}.")
            }
        }
        Reason::Empty => language.pick("không được để trống.", "must not be empty.").to_owned(),
        Reason::NotNfc => language
            .pick("chữ có dấu không ở dạng dựng sẵn (NFC).", "accented letters are not in composed form (NFC).")
            .to_owned(),
        Reason::NotTrimmed => {
            language.pick("có khoảng trắng thừa ở đầu hoặc cuối.", "has blanks at its start or end.").to_owned()
        }
        Reason::ControlCharacter { found } => {
            let code = u32::from(*found);
            if vi {
                format!("có ký tự điều khiển U+{code:04X}, không phải chữ.")
            } else {
                format!("has the control character U+{code:04X}, which is no text.")
            }
        }
        Reason::Malformed { format, text } => {
            let form = format_name(language, *format);
            if vi { format!("“{text}” không phải là {form}.") } else { format!("“{text}” is not {form}.") }
        }
        Reason::NotBase64Url => {
            language.pick("không phải base64url không đệm.", "is not unpadded base64url.").to_owned()
        }
        Reason::NotASignature { text } if vi => format!("“{text}” không phải chữ ký: 64 byte base58."),
        Reason::NotASignature { text } => format!("“{text}” is no signature: 64 bytes in base58."),
        Reason::Repeated { text } if vi => format!("“{text}” lặp lại."),
        Reason::Repeated { text } => format!("“{text}” is repeated."),
        Reason::OutOfRange { of: Measure::Items, max: Some(0), found, .. } if vi => {
            format!("phải để trống, nhưng có {found} mục.")
        }
        Reason::OutOfRange { of: Measure::Items, max: Some(0), found, .. } => {
            format!("must be empty, but has {found} items.")
        }
        Reason::OutOfRange { of: Measure::Items, min: 1, max: None, found: 0 } => {
            language.pick("chưa có mục nào, phải có ít nhất một.", "is empty, but needs at least one.").to_owned()
        }
        Reason::OutOfRange { of: Measure::Items, min, max: None, found } if vi => {
            format!("phải có ít nhất {min} mục, nhưng chỉ có {found}.")
        }
        Reason::OutOfRange { of: Measure::Items, min, max: None, found } => {
            format!("needs {min} or more items, but has {found}.")
        }
        Reason::OutOfRange { min, max, found, .. } => match (vi, max) {
            (true, Some(max)) => format!("{found} nằm ngoài khoảng từ {min} đến {max}."),
            (false, Some(max)) => format!("{found} lies outside {min} to {max}."),
            (true, None) => format!("{found} nhỏ hơn {min}."),
            (false, None) => format!("{found} is below {min}."),
        },
        Reason::NotOneOf { allowed, found } => {
            let allowed = allowed.join(", ");
            if vi {
                format!("“{found}” không phải là một trong: {allowed}.")
            } else {
                format!("“{found}” is none of: {allowed}.")
            }
        }
        Reason::NotTheNumber { expected, found } if vi => {
            format!("phải là {expected}, nhưng là {found}. Có thể tệp do phiên bản mới hơn ghi.")
        }
        Reason::NotTheNumber { expected, found } => {
            format!("must be {expected}, but is {found}. A newer version may have written the file.")
        }
    }
}

fn type_name(language: Language, json_type: JsonType) -> &'static str {
    match json_type {
        JsonType::Null => "null",
        JsonType::Boolean => language.pick("đúng hoặc sai", "true or false"),
        JsonType::Integer => language.pick("số nguyên", "a whole number"),
        JsonType::Fraction => language.pick("số lẻ", "a fraction"),
        JsonType::Text => language.pick("chữ", "a text"),
        JsonType::Array => language.pick("danh sách", "a list"),
        JsonType::Object => language.pick("đối tượng", "an object"),
    }
}

fn format_name(language: Language, format: Format) -> &'static str {
    match format {
        Format::Date => language.pick("ngày dạng 2026-03-31", "a day like 2026-03-31"),
        Format::Timestamp => language.pick("thời điểm dạng 2026-03-31T08:30:00Z", "a time like 2026-03-31T08:30:00Z"),
        Format::Digest => language.pick("mã băm sha256: và 64 chữ số", "sha256: and 64 hex digits"),
        Format::UuidUrn => language.pick("mã urn:uuid: phiên bản 4", "a version 4 urn:uuid:"),
        Format::DidKey => language.pick("khóa did:key loại Ed25519", "an Ed25519 did:key"),
        Format::Slug => {
            language.pick("mã gồm chữ thường, chữ số và . - / _ :", "an id of small letters, digits and . - / _ :")
        }
    }
}

/// Why a file is no draft.
pub fn draft_error(language: Language, error: &DraftError) -> String {
    let vi = language == Language::Vi;
    match error {
        DraftError::NotADraft { detail } if vi => format!("Đây không phải bản nháp của ứng dụng này ({detail})."),
        DraftError::NotADraft { detail } => format!("This is not a draft of this app ({detail})."),
        DraftError::NewerFormat { found } if vi => {
            format!("Bản nháp do phiên bản mới hơn ghi (định dạng {found}). Hãy mở bằng phiên bản mới.")
        }
        DraftError::NewerFormat { found } => {
            format!("A newer version wrote this draft (format {found}). Open it with the newer version.")
        }
        DraftError::UnknownKind { found } if vi => format!("Không có loại đơn vị “{found}”."),
        DraftError::UnknownKind { found } => format!("There is no kind of unit “{found}”."),
    }
}
