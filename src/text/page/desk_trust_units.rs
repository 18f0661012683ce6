//! For which units a key signs, as the reviewer says it.

use crate::criteria::UnitKind;
use crate::document::UnitName;
use crate::review::known_units::KnownFrom;
use crate::text::language::{Language, Say, say};
use crate::text::{kind_name, number};

pub const NO_UNITS_YET: Say = say(
    "Chưa chọn đơn vị nào. Sau khi đối chiếu mã khóa, hỏi người giữ khóa ký thay cho đơn vị nào rồi chọn dưới đây.",
    "No unit is chosen yet. After comparing the fingerprint ask its holder for which unit the key signs, then choose it below.",
);
pub const UNIT_SEARCH: Say = say("Tìm đơn vị theo tên hoặc mã", "Search for a unit by name or code");
pub const UNIT_SEARCH_HINT: Say = say(
    "Tìm trong danh sách đơn vị phải nộp, danh sách khóa và các hồ sơ đã nhận",
    "Looks among the units expected, the listed keys and the assessments taken in",
);
pub const UNIT_TYPE: Say = say("Nhập đơn vị không có ở bàn thẩm định", "Enter a unit that is not at this desk");
pub const UNIT_TYPE_WHY: Say = say(
    "Ghi đúng như hồ sơ của đơn vị sẽ ghi. Đơn vị có mã được nhận ra theo mã; không có mã thì theo tên và cấp trên.",
    "Enter it just as the unit's assessments will have it. A unit with a code is known by its code, one without by its name and the body above it.",
);
pub const UNIT_KIND: Say = say("Loại đơn vị", "Kind of unit");
pub const UNIT_KIND_NONE: Say = say("Chọn loại đơn vị", "Choose the kind of unit");
pub const UNIT_NAME: Say = say("Tên đơn vị", "Name of the unit");
pub const UNIT_CODE: Say = say("Mã đơn vị", "Code of the unit");
pub const UNIT_CODE_HINT: Say = say("Để trống nếu hồ sơ không ghi mã", "Leave it empty if the assessments have none");
pub const UNIT_PARENT: Say = say("Cấp trên hoặc địa phương", "Body above or locality");
pub const UNIT_KIND_MISSING: Say = say("Chọn loại đơn vị.", "Choose the kind of unit.");
pub const UNIT_NAME_MISSING: Say = say("Nhập tên đơn vị.", "Enter the name of the unit.");
pub const UNIT_PARENT_MISSING: Say =
    say("Nhập cấp trên hoặc địa phương của đơn vị.", "Enter the body above the unit, or its locality.");
pub const UNIT_ADD: Say = say("Thêm đơn vị này", "Add this unit");

/// From where a unit is known.
pub const fn known_from(from: KnownFrom) -> Say {
    match from {
        KnownFrom::Register => say("đơn vị phải nộp", "expected"),
        KnownFrom::TrustList => say("trong danh sách khóa", "in the list of keys"),
        KnownFrom::HandedIn => say("theo hồ sơ đã nhận", "as an assessment has it"),
    }
}

/// "Xã Tân Phú (Xã, phường, đặc khu), Quảng Ninh, mã 07123": with what tells it from another of its name.
pub fn unit(language: Language, unit: &UnitName) -> String {
    let kind = UnitKind::from_id(&unit.kind).map_or(unit.kind.as_str(), |kind| language.say(kind_name(kind)));
    let named = format!("{} ({kind}), {}", unit.name, unit.parent_name);
    match (&unit.code, language) {
        (None, _) => named,
        (Some(code), Language::Vi) => format!("{named}, mã {code}"),
        (Some(code), Language::En) => format!("{named}, code {code}"),
    }
}

/// "Tìm thấy 3 đơn vị; bấm tên để thêm.".
pub fn units_found(language: Language, count: usize) -> String {
    let found = number(language, count as u64);
    match (language, count) {
        (Language::Vi, 0) => "Không tìm thấy đơn vị nào; nhập đơn vị ở dưới nếu cần.".to_owned(),
        (Language::Vi, _) => format!("Tìm thấy {found} đơn vị; bấm tên để thêm."),
        (Language::En, 0) => "No unit found; enter it below if you need to.".to_owned(),
        (Language::En, 1) => "1 unit found; press its name to add it.".to_owned(),
        (Language::En, _) => format!("{found} units found; press a name to add it."),
    }
}

/// "Đã thêm: Xã Tân Phú (Xã, phường, đặc khu), Quảng Ninh, mã 07123".
pub fn unit_added(language: Language, added: &UnitName) -> String {
    format!("{} {}", language.pick("Đã thêm:", "Added:"), unit(language, added))
}

/// "Còn 12 đơn vị nữa."
pub fn units_more(language: Language, count: usize) -> String {
    let more = number(language, count as u64);
    match language {
        Language::Vi => format!("Còn {more} đơn vị nữa. Gõ thêm chữ để thu hẹp."),
        Language::En => format!("{more} more. Type more letters to narrow them down."),
    }
}
