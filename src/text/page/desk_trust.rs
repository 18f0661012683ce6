//! The keys that a reviewer trusts: list, adding, revoking, handing on.

use crate::criteria::Date;
use crate::document::key_rotation::NoRotation;
use crate::review::trust::{EntryChange, EntryState, NotAdded, NotProposed, Role};
use crate::text::language::{Language, Say, say};
use crate::text::{date, number};

pub const INTRO: Say = say(
    "Chữ ký chỉ cho biết tệp do khóa nào ký. Ghi ở đây khóa nào là của ai, sau khi đã đối chiếu mã khóa với người giữ khóa.",
    "A signature only says which key signed. Record here whose key it is, after comparing its fingerprint with its holder.",
);
pub const OWN: Say = say("Khóa của tôi", "My key");
pub const OWN_NONE: Say = say(
    "Máy này chưa có khóa. Khóa được tạo khi ký quyết định đầu tiên; sau đó xác nhận ở đây để quyết định được tính.",
    "There is no key on this computer yet. It is made at the first decision; confirm it here afterwards, so that decisions count.",
);
/// To the page of one's own key.
pub const OWN_PAGE: Say =
    say("Thẻ khóa để gửi cho đơn vị, bản sao, đổi khóa", "Key card for the units, copies, change of key");
pub const OWN_NOT_TRUSTED: Say = say(
    "Quyết định ký bằng khóa này chưa được tính ở bàn thẩm định này cho đến khi khóa được xác nhận.",
    "Decisions signed with this key don't count at this desk until the key is confirmed.",
);
pub const OWN_TRUST: Say = say("Xác nhận đây là khóa thẩm định của tôi", "Confirm it as my reviewing key");
pub const OWN_TRUSTED: Say =
    say("Khóa của máy này được tin cậy để thẩm định.", "This computer's key is trusted to review.");
pub const OWN_REVOKED: Say = say(
    "Khóa của máy này đã bị thu hồi ở bàn thẩm định này nên quyết định ký bằng khóa này không được tính.",
    "This computer's key is revoked at this desk, so decisions signed with it don't count.",
);
/// Where nobody knows yet who reviews here; read on other computers, too.
pub const OWN_NAME: Say = say("Người lập danh sách khóa này", "Whoever made this list of keys");
pub const OWN_HOW: Say = say("Khóa có trên máy lập danh sách này", "The key is on the computer that made this list");

pub const LISTED: Say = say("Các khóa đã ghi", "Listed keys");
pub const NONE: Say = say("Chưa ghi khóa nào.", "No key is listed yet.");
pub const SEARCH: Say = say("Tìm theo tên, đơn vị hoặc mã khóa", "Search by name, unit or fingerprint");
pub const FINGERPRINT: Say = say("Mã khóa", "Fingerprint");
pub const DID: Say = say("Tên đầy đủ của khóa", "The key's full name");
pub const ROLES: Say = say("Được ký", "May sign");
pub const UNITS: Say = say("Ký thay cho", "Signs for");
pub const ADDED_ON: Say = say("Ghi ngày", "Listed on");
pub const HOW: Say = say("Cách đối chiếu", "How it was compared");
pub const REVOKED: Say = say("Đã thu hồi", "Revoked");

pub const ADD: Say = say("Thêm khóa", "Add a key");
pub const ADD_WHY: Say = say(
    "Chọn thẻ khóa, văn bản đổi khóa hoặc danh sách khóa đã ký; hoặc dán tên đầy đủ của khóa.",
    "Choose a key card, a change of key or a signed list of keys; or paste a key's full name.",
);
pub const CHOOSE: Say = say("Chọn tệp", "Choose a file");
pub const PASTE: Say = say("Tên đầy đủ của khóa", "Full name of the key");
pub const PASTE_HINT: Say = say("Bắt đầu bằng did:key:z6Mk", "It begins with did:key:z6Mk");
pub const LOOK: Say = say("Xem khóa này", "Look at this key");
pub const NOT_A_DID: Say = say(
    "Đây không phải tên của một khóa dùng được. Dán lại toàn bộ, kể cả “did:key:”.",
    "This is no name of a usable key. Paste the whole of it again, with “did:key:”.",
);
pub const NOT_FOR_TRUST: Say = say(
    "Tệp này không phải thẻ khóa, văn bản đổi khóa hay danh sách khóa. Hồ sơ và quyết định được nhận ở mục Nhận tệp.",
    "This file is no key card, change of key or list of keys. Assessments and decisions are taken in on the page for files.",
);
pub const NOT_INTACT: Say = say(
    "Tệp này không còn như khi ký, hoặc chưa được ký. Không dùng được; yêu cầu gửi lại đúng tệp đã ký.",
    "This file is not as it was signed, or not signed at all. It can't be used; ask for the very file that was signed.",
);

pub const COMPARE: Say = say("Đối chiếu mã khóa", "Compare the fingerprint");
pub const COMPARE_WHY: Say = say(
    "Gọi người giữ khóa theo số điện thoại đã biết từ trước, không lấy số trong tệp. Yêu cầu đọc mã khóa trên máy của họ; cả năm nhóm phải trùng với mã dưới đây. Ai cũng tạo được khóa và ghi tên đơn vị bất kỳ vào thẻ.",
    "Call the holder on a number that you knew before, not one from the file. Have the fingerprint on their screen read out; all five groups must be those below. Anybody can make a key and write any unit's name on its card.",
);
pub const NAME: Say = say("Người giữ khóa", "Holder of the key");
pub const HOW_HINT: Say = say(
    "Ví dụ: gọi số cơ quan ngày 24/11, người giữ khóa đọc lại đủ năm nhóm",
    "For example: called the office on 24 November, all five groups were read out",
);
pub const ROLE_LEGEND: Say = say("Khóa này được ký", "This key may sign");
pub const UNITS_LEGEND: Say = say("Các đơn vị mà khóa được ký thay", "Units that the key may sign for");
pub const SECOND_KEY: Say = say("Đơn vị này đã có khóa khác", "This unit has another key already");
pub const SECOND_KEY_WHY: Say = say(
    "Chỉ đúng khi đơn vị đang đổi khóa hoặc có hai người ký. Hỏi lại đơn vị trước khi thêm; nếu khóa cũ không còn dùng, thu hồi khóa cũ.",
    "Right only while the unit changes its key or two persons sign. Ask the unit first; if the old key is no longer used, revoke it.",
);
pub const HERE_ALREADY: Say = say(
    "Khóa này đã được ghi. Lưu sẽ thay nội dung đang ghi bằng nội dung dưới đây; việc thu hồi, nếu có, được giữ nguyên.",
    "This key is listed already. Saving replaces what is recorded with what stands below; a revocation stays.",
);
pub const SAVE: Say = say("Đã đối chiếu khớp, ghi khóa này", "It was compared and agrees: list this key");
pub const CANCEL: Say = say("Không ghi", "Don't list it");
pub const PROBLEM: Say = say("Chưa ghi được khóa", "The key is not listed yet");
pub const SAVED: Say = say(
    "Đã ghi. Hồ sơ đã nhận được tính lại ngay theo danh sách này.",
    "Listed. Files already taken in follow at once.",
);

pub const ROTATION: Say = say("Văn bản đổi khóa", "Change of key");
pub const ROTATION_WHY: Say = say(
    "Người giữ khóa cũ giới thiệu khóa mới dưới đây. Đây chỉ là đề nghị: đối chiếu mã của khóa mới rồi mới xác nhận.",
    "The holder of the old key names the new one below. This only proposes: compare the new fingerprint before you confirm.",
);
pub const OLD_KEY: Say = say("Khóa cũ", "Old key");
pub const NEW_KEY: Say = say("Khóa mới", "New key");
pub const REASON: Say = say("Lý do", "Reason");
pub const NEW_LISTED: Say = say(
    "Khóa mới đã được ghi. Xác nhận để các bản ký bằng khóa mới nối tiếp các bản ký bằng khóa cũ.",
    "The new key is listed already. Confirm, so that revisions by the new key continue those by the old one.",
);
pub const CONFIRM: Say = say("Xác nhận đổi khóa", "Confirm the change of key");
pub const CONFIRMED: Say = say("Đã xác nhận đổi khóa.", "The change of key is confirmed.");

pub const FOLLOWS: Say = say("Thay cho khóa", "Follows the key");
pub const STATEMENT_OF: Say = say("Ngày ký văn bản đổi khóa", "Change of key signed on");
pub const SAVE_STATEMENT: Say = say("Lưu văn bản đổi khóa", "Save the change of key");
pub const NO_STATEMENT: Say = say(
    "Việc đổi khóa đã được xác nhận, nhưng ở đây không có văn bản đổi khóa đọc được.",
    "The change of key was confirmed, but there is no statement here that can be read.",
);

pub const REVOKE: Say = say("Thu hồi khóa", "Revoke the key");
pub const REVOKE_WHY: Say = say(
    "Từ ngày này, những gì ký bằng khóa hoặc mới thấy lần đầu ở đây không được tính. Chọn ngày mất khóa nếu biết.",
    "Nothing signed with it, or first seen here, on or after this day counts. Take the day on which it was lost, if known.",
);
pub const REVOKE_FROM: Say = say("Thu hồi từ ngày", "Revoked from");
pub const REVOKE_DAY_WRONG: Say = say("Nhập ngày như 24/11/2026.", "Enter a day such as 24/11/2026.");
pub const TRUST_AGAIN: Say = say("Bỏ thu hồi", "Take the revocation back");
pub const TRUST_AGAIN_SURE: Say = say("Bỏ việc thu hồi khóa này?", "Take the revocation of this key back?");
pub const TRUST_AGAIN_WHAT: Say = say(
    "Chỉ làm khi thu hồi nhầm. Những gì ký bằng khóa này lại được tính.",
    "Only if it was revoked by mistake. What it signed counts again.",
);
pub const KEEP: Say = say("Giữ nguyên", "Leave it");

pub const EXPORT: Say = say("Giao danh sách cho người khác", "Hand the list on");
pub const EXPORT_WHY: Say = say(
    "Danh sách được ký bằng khóa của máy này. Người nhận vẫn xem từng khóa trước khi dùng.",
    "The list is signed with this computer's key. Who receives it still looks at each key before taking it over.",
);
pub const EXPORT_SAVE: Say = say("Ký và lưu danh sách", "Sign and save the list");
pub const EXPORT_PROBLEM: Say = say("Chưa lưu được danh sách", "The list was not saved");

pub const IMPORT: Say = say("Danh sách khóa từ nơi khác", "List of keys from elsewhere");
pub const IMPORT_BY: Say = say("Danh sách do khóa này ký:", "The list is signed by this key:");
pub const IMPORT_TRUSTED: Say =
    say("Khóa ký danh sách được tin cậy để thẩm định.", "The key that signed it is trusted to review.");
pub const IMPORT_UNKNOWN: Say = say(
    "Chưa tin cậy khóa ký danh sách này, nên chưa nhận được. Gọi điện hoặc gặp người gửi để đối chiếu mã khóa, rồi ghi khóa đó với vai trò “Quyết định thẩm định, danh sách khóa”.",
    "The key that signed this list is not trusted, so nothing can be taken over. Compare its fingerprint with the sender by telephone or in person, then list the key with the role “Review decisions and lists of keys”.",
);
pub const LIST_SIGNER: Say = say("Ghi khóa này", "List this key");
pub const IMPORT_OTHERS: Say = say(
    "Khóa khác với ở đây chỉ thay cho ghi chép ở đây khi được chọn.",
    "A key that differs from the one here takes its place only where it is chosen.",
);
pub const IMPORT_NONE: Say = say("Không nhận", "Take none");
pub const IMPORT_PICK: Say = say("Chọn", "Choose");
pub const IMPORT_PICK_ALL: Say = say("Chọn tất cả khóa đang hiện", "Choose all keys that are shown");
pub const NONE_FITS: Say = say("Không có khóa nào khớp.", "No key fits.");
pub const IMPORT_STATE: Say = say("So với danh sách ở đây", "Compared with the list here");
pub const IMPORTED: Say = say("Đã nhận các khóa.", "The keys were taken over.");

/// What the list itself says of the key that signed it.
pub fn claims_to_be(language: Language, name: &str) -> String {
    match language {
        Language::Vi => format!("Danh sách ghi khóa này là của {name}. Đó chỉ là lời của người ký."),
        Language::En => format!("The list says that this key is {name}'s. That is only what its signer says."),
    }
}

/// The button that takes over those that are not here yet.
pub fn take_new(language: Language, count: usize) -> String {
    let count = number(language, count as u64);
    match language {
        Language::Vi => format!("Nhận tất cả khóa mới ({count})"),
        Language::En => format!("Take all new keys over ({count})"),
    }
}

/// The button that takes over those that are ticked.
pub fn take_chosen(language: Language, count: usize) -> String {
    let count = number(language, count as u64);
    match language {
        Language::Vi => format!("Nhận các khóa đã chọn ({count})"),
        Language::En => format!("Take the chosen ones over ({count})"),
    }
}

/// What a role may sign.
pub const fn role(role: Role) -> Say {
    match role {
        Role::Unit => say("Hồ sơ của đơn vị", "Assessments of its units"),
        Role::Reviewer => say("Quyết định thẩm định, danh sách khóa", "Review decisions and lists of keys"),
        Role::Author => say("Bộ tiêu chí", "Criteria"),
    }
}

/// Why a key isn't listed.
pub const fn not_added(why: NotAdded) -> Say {
    match why {
        NotAdded::AlreadyListed => say("Khóa này đã được ghi.", "This key is listed already."),
        NotAdded::NotListed => say("Khóa này chưa được ghi.", "This key is not listed."),
        NotAdded::NoName => say("Nhập người giữ khóa.", "Enter the holder of the key."),
        NotAdded::NoRole => {
            say("Chọn ít nhất một việc khóa được ký.", "Choose at least one thing that the key may sign.")
        }
        NotAdded::NoUnit => {
            say("Chọn ít nhất một đơn vị mà khóa ký thay.", "Choose at least one unit that the key signs for.")
        }
        NotAdded::UnitsWithoutRole => say(
            "Đã chọn đơn vị nhưng khóa không được ký hồ sơ.",
            "Units are chosen, but the key may not sign assessments.",
        ),
        NotAdded::NoHow => say("Ghi đã đối chiếu mã khóa bằng cách nào.", "Say how the fingerprint was compared."),
    }
}

/// Why a change of key proposes nothing.
pub fn not_proposed(language: Language, why: NotProposed) -> String {
    let sentence = match why {
        NotProposed::NoRotation(NoRotation::NotIntact) => NOT_INTACT,
        NotProposed::NoRotation(NoRotation::NotByOldKey) => say(
            "Văn bản không do khóa cũ ký nên không có giá trị.",
            "It is not signed by the old key, so it says nothing.",
        ),
        NotProposed::NoRotation(NoRotation::NotByNewKey) => say(
            "Khóa mới không đồng ý: chữ ký của khóa mới không đúng.",
            "The new key does not agree: its signature is wrong.",
        ),
        NotProposed::NoRotation(NoRotation::SameKey) => {
            say("Khóa cũ và khóa mới là một.", "The old and the new key are the same.")
        }
        NotProposed::OldUnknown => say(
            "Khóa cũ không có trong danh sách nên không giới thiệu được khóa khác. Yêu cầu đơn vị nộp thẻ khóa mới.",
            "The old key is not listed, so it can't recommend another. Ask the unit for a card of the new key.",
        ),
        NotProposed::OldRevoked { on } => {
            let day = date(language, on);
            return match language {
                Language::Vi => {
                    format!("Khóa cũ đã bị thu hồi từ {day}: người lấy trộm khóa cũng làm được văn bản này.")
                }
                Language::En => format!("The old key is revoked from {day}: whoever stole it could have made this."),
            };
        }
        NotProposed::NewRevoked { on } => {
            let day = date(language, on);
            return match language {
                Language::Vi => format!("Khóa mới đã bị thu hồi từ {day}."),
                Language::En => format!("The new key is revoked from {day}."),
            };
        }
        NotProposed::Contradicts { confirmed } => {
            let (old, new) = (confirmed.old.fingerprint(), confirmed.new.fingerprint());
            return match language {
                Language::Vi => format!(
                    "Trái với lần đổi khóa đã xác nhận, từ {old} sang {new}. Hỏi đơn vị khóa nào đúng. Nếu khóa {new} không còn dùng, thu hồi khóa đó rồi mở lại văn bản này."
                ),
                Language::En => format!(
                    "It contradicts a change that was confirmed, from {old} to {new}. Ask the unit which key is right. If {new} is used no more, revoke it and open this statement again."
                ),
            };
        }
        NotProposed::NewFollows { confirmed } => {
            let (old, new) = (confirmed.old.fingerprint(), confirmed.new.fingerprint());
            return match language {
                Language::Vi => format!(
                    "Khóa mới {new} đã được xác nhận thay cho khóa {old}, mà một khóa chỉ thay cho một khóa. Hỏi đơn vị. Không thu hồi khóa mới vì việc này: nếu cả hai khóa cũ đều không còn dùng, đơn vị tạo thêm một khóa khác để thay cho khóa cũ còn lại."
                ),
                Language::En => format!(
                    "The new key {new} is confirmed as following {old}, and a key follows only one other. Ask the unit. Don't revoke the new key because of this: if both old keys are used no more, the unit makes one more key to follow the other old one."
                ),
            };
        }
    };
    language.say(sentence).to_owned()
}

/// "Thu hồi từ 24/11/2026".
pub fn revoked_from(language: Language, on: Date) -> String {
    let day = date(language, on);
    match language {
        Language::Vi => format!("Thu hồi từ {day}"),
        Language::En => format!("Revoked from {day}"),
    }
}

/// How an entry of another list stands to this one.
pub fn entry_state(language: Language, state: &EntryState) -> String {
    match state {
        EntryState::New => language.pick("Khóa mới", "New").to_owned(),
        EntryState::Same => language.pick("Như ở đây", "As here").to_owned(),
        EntryState::Changed(changes) => {
            format!("{}: {}", language.pick("Khác", "Differs"), entry_changes(language, changes))
        }
        EntryState::RevokedHere { on, changes } => {
            let revoked = revoked_from(language, *on);
            let stays = language.pick("ở đây, vẫn giữ thu hồi", "here; stays revoked");
            let changes = entry_changes(language, changes);
            if changes.is_empty() { format!("{revoked} {stays}") } else { format!("{revoked} {stays}; {changes}") }
        }
    }
}

fn entry_changes(language: Language, changes: &[EntryChange]) -> String {
    let word = |change: &EntryChange| match change {
        EntryChange::Name => language.pick("tên", "name").to_owned(),
        EntryChange::Roles => language.pick("vai trò", "roles").to_owned(),
        EntryChange::Units => language.pick("đơn vị", "units").to_owned(),
        EntryChange::AddedOn => language.pick("ngày ghi", "day listed").to_owned(),
        EntryChange::How => language.pick("cách đối chiếu", "how compared").to_owned(),
        EntryChange::RevokedOn { there } => revoked_from(language, *there).to_lowercase(),
    };
    changes.iter().map(word).collect::<Vec<_>>().join(", ")
}

/// What a box in a row chooses.
pub fn pick(language: Language, name: &str) -> String {
    format!("{} {name}", language.say(IMPORT_PICK))
}

/// "Còn 120 khóa nữa; tìm để thu hẹp."
pub fn more(language: Language, count: usize) -> String {
    let count = number(language, count as u64);
    match language {
        Language::Vi => format!("Còn {count} khóa nữa. Gõ vào ô tìm để thu hẹp."),
        Language::En => format!("{count} more keys. Type in the search field to narrow them down."),
    }
}
