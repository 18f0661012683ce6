//! Whose key it is, what a list from elsewhere would change, and why a key isn't listed.

use crate::document::key_rotation::NoRotation;
use crate::review::trust::{EntryChange, EntryState, NotAdded, NotProposed, Role, Standing};
use crate::text::figures::date;
use crate::text::language::{Language, Say, say};

/// What a key may sign.
pub const fn role(role: Role) -> Say {
    match role {
        Role::Unit => say("Đơn vị tự đánh giá", "Unit"),
        Role::Reviewer => say("Người thẩm định", "Reviewer"),
        Role::Author => say("Người soạn bộ tiêu chí", "Author of criteria"),
    }
}

/// The answer to the second question.
pub fn standing(language: Language, standing: Standing) -> String {
    let sentence = match standing {
        Standing::Trusted => say("Khoá tin cậy, ký cho đơn vị này", "Trusted key, for this unit"),
        Standing::TrustedOther => {
            say("Khoá tin cậy nhưng cho đơn vị hoặc vai trò khác", "Trusted key, but for another unit or role")
        }
        Standing::Unknown => say(
            "Chưa biết khoá này. Gọi đơn vị, đối chiếu mã khoá.",
            "Unknown key. Call the unit and compare the fingerprint.",
        ),
        Standing::Revoked { on } => {
            let day = date(language, on);
            return match language {
                Language::Vi => format!("Khoá đã bị thu hồi từ ngày {day}"),
                Language::En => format!("The key is revoked from {day} on"),
            };
        }
    };
    language.say(sentence).to_owned()
}

/// Why a key isn't listed.
pub const fn not_added(why: NotAdded) -> Say {
    match why {
        NotAdded::AlreadyListed => {
            say("Khoá này đã có trong danh sách. Sửa mục đã có.", "This key is listed already. Change its entry.")
        }
        NotAdded::NotListed => say("Khoá này không có trong danh sách.", "This key is not listed."),
        NotAdded::NoName => say("Nhập tên người giữ khoá.", "Enter who holds the key."),
        NotAdded::NoRole => say("Chọn ít nhất một vai trò.", "Choose at least one role."),
        NotAdded::NoUnit => say("Nhập đơn vị mà khoá ký thay.", "Enter the unit that the key signs for."),
        NotAdded::UnitsWithoutRole => say(
            "Chỉ khoá của đơn vị mới kèm tên đơn vị. Chọn thêm vai trò hoặc bỏ đơn vị.",
            "Only a unit's key names units. Choose that role too, or take the units out.",
        ),
        NotAdded::NoHow => say("Ghi cách đã đối chiếu mã khoá.", "Say how the fingerprint was compared."),
    }
}

/// How an entry of a list from elsewhere stands to what is here.
pub fn entry_state(language: Language, state: &EntryState) -> String {
    let sentence = match state {
        EntryState::New => say("Chưa có ở đây", "Not listed here"),
        EntryState::Same => say("Giống ở đây", "The same here"),
        EntryState::Changed(_) => say("Khác với ở đây", "Different here"),
        EntryState::RevokedHere { on, .. } => {
            let day = date(language, *on);
            return match language {
                Language::Vi => format!("Ở đây đã thu hồi từ ngày {day}; nhận mục này thì khoá vẫn bị thu hồi"),
                Language::En => format!("Revoked here from {day} on; it stays revoked if the entry is taken over"),
            };
        }
    };
    language.say(sentence).to_owned()
}

/// What differs.
pub fn entry_change(language: Language, change: EntryChange) -> String {
    let sentence = match change {
        EntryChange::Name => say("Người giữ khoá", "Holder"),
        EntryChange::Roles => say("Vai trò", "Roles"),
        EntryChange::Units => say("Đơn vị", "Units"),
        EntryChange::AddedOn => say("Ngày thêm", "Day of listing"),
        EntryChange::How => say("Cách đối chiếu", "How it was compared"),
        EntryChange::RevokedOn { there } => {
            let day = date(language, there);
            return match language {
                Language::Vi => format!("Thu hồi từ ngày {day}"),
                Language::En => format!("Revoked from {day} on"),
            };
        }
    };
    language.say(sentence).to_owned()
}

/// Why a statement proposes nothing.
pub fn not_proposed(language: Language, why: NotProposed) -> String {
    let (on, what) = match why {
        NotProposed::NoRotation(why) => return language.say(no_rotation(why)).to_owned(),
        NotProposed::OldUnknown => {
            let sentence = say(
                "Khoá cũ không có trong danh sách, nên không giới thiệu được khoá khác.",
                "The old key is not listed, so it can't recommend another.",
            );
            return language.say(sentence).to_owned();
        }
        NotProposed::OldRevoked { on } => (on, say("Khoá cũ", "The old key")),
        NotProposed::NewRevoked { on } => (on, say("Khoá mới", "The new key")),
    };
    let (what, day) = (language.say(what), date(language, on));
    match language {
        Language::Vi => format!("{what} đã bị thu hồi từ ngày {day}."),
        Language::En => format!("{what} is revoked from {day} on."),
    }
}

/// Why a statement says nothing.
pub const fn no_rotation(why: NoRotation) -> Say {
    match why {
        NoRotation::NotIntact => say(
            "Văn bản đổi khoá không còn như khi ký, hoặc chưa được ký.",
            "The change of key is not as it was signed, or not signed.",
        ),
        NoRotation::NotByOldKey => {
            say("Văn bản đổi khoá không do khoá cũ ký.", "The change of key is not signed by the old key.")
        }
        NoRotation::NotByNewKey => {
            say("Chữ ký của khoá mới không đúng.", "The signature of the new key does not hold.")
        }
        NoRotation::SameKey => say("Hai khoá là một.", "Both keys are the same."),
    }
}
