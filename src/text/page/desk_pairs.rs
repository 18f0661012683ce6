//! Units that may be one: what the register and a summary write otherwise.

use crate::text::language::{Language, Say, say};
use crate::text::number;

pub const PAIRS: Say =
    say("Đơn vị trùng tên, khác mã hoặc cấp trên", "Units of one name with another code or body above");
pub const PAIRS_WHY: Say = say(
    "Đơn vị trong danh sách chưa nộp, còn hồ sơ cùng tên thì không có trong danh sách. Tên ai cũng đặt được: xem hồ sơ, hỏi đơn vị rồi mới ghép. Từ khi ghép, hồ sơ được tính cho đơn vị đó; có thể bỏ ghép bất cứ lúc nào.",
    "Nothing came from a unit of the register, and a summary under the same name is not expected. Anybody can take a name: look at the assessment and ask the unit before you pair them. From then on the summary counts for that unit; it can be undone at any time.",
);
pub const IN_REGISTER: Say = say("Trong danh sách", "In the register");
pub const HANDED_IN: Say = say("Trong hồ sơ đã nộp", "In what was handed in");
pub const CHECKED: Say = say("Xác minh", "Verification");
pub const PAIR: Say = say("Ghép", "Pair");
pub const PAIRED: Say = say("Đã ghép", "Paired");
pub const GONE: Say = say("Không còn trong danh sách", "No longer in the register");
pub const BY_ITSELF: Say = say(
    "Đơn vị nêu trong hồ sơ đã có sẵn trong danh sách",
    "The unit that the summary names is in the register itself",
);
pub const VERIFIED: Say = say("Đã xác minh", "Verified");
pub const ALIKE: Say = say("Chưa ghép", "Not paired");
pub const DO_PAIR: Say = say("Là một đơn vị, ghép", "It is one unit: pair them");
pub const UNPAIR: Say = say("Bỏ ghép", "Undo");

/// What a button does, and to whom.
pub fn pair_of(language: Language, what: Say, name: &str) -> String {
    format!("{}: {name}", language.say(what))
}

/// Below the table: those that are not in it.
pub fn more(language: Language, count: usize) -> String {
    let count = number(language, count as u64);
    match language {
        Language::Vi => format!("Còn {count} cặp trùng tên không nêu ở đây: ghép bớt, hoặc sửa mã trong danh sách."),
        Language::En => format!(
            "Pairs of one name that are not shown here: {count}. Pair some, or correct the codes in the register."
        ),
    }
}
