//! Units that may be one: what the register and a summary write otherwise.

use crate::text::language::{Language, Say, say};

pub const PAIRS: Say =
    say("Đơn vị trùng tên, khác mã hoặc cấp trên", "Units of one name with another code or body above");
pub const PAIRS_WHY: Say = say(
    "Đơn vị trong danh sách chưa nộp, còn hồ sơ cùng tên thì không có trong danh sách. Tên ai cũng đặt được: xem hồ sơ, hỏi đơn vị rồi mới ghép. Từ khi ghép, hồ sơ được tính cho đơn vị đó; có thể bỏ ghép bất cứ lúc nào.",
    "Nothing came from a unit of the register, and a summary under the same name is not expected. Anybody can take a name: look at the assessment and ask the unit before you pair them. From then on the summary counts for that unit; it can be undone at any time.",
);
pub const IN_REGISTER: Say = say("Trong danh sách", "In the register");
pub const HANDED_IN: Say = say("Trong hồ sơ đã nộp", "In what was handed in");
pub const PAIR: Say = say("Ghép", "Pair");
pub const PAIRED: Say = say("Đã ghép", "Paired");
pub const ALIKE: Say = say("Chưa ghép", "Not paired");
pub const DO_PAIR: Say = say("Là một đơn vị, ghép", "It is one unit: pair them");
pub const UNPAIR: Say = say("Bỏ ghép", "Undo");

/// What a button does, and to whom.
pub fn pair_of(language: Language, what: Say, name: &str) -> String {
    format!("{}: {name}", language.say(what))
}
