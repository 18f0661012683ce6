//! The pages of criteria files: the list, one file, loading one from outside.

use crate::criteria::{AskedOf, CriteriaFile, Indicator};
use crate::document::criteria_file::Placing;
use crate::text::language::{Language, Say, say};
use crate::text::{kind_name, number, role_name, short_digest};

pub const TITLE: Say = say("Tiêu chí", "Criteria");
pub const INTRO: Say = say(
    "Đọc tiêu chuẩn theo Thông tư 124/2021/TT-BCA, xem bảng điểm và chương trình, nạp tệp do nơi khác soạn, hoặc tự soạn tệp.",
    "Read the standards of Circular 124/2021/TT-BCA, look at points tables and programmes, load files made elsewhere, or make one.",
);
pub const SEARCH: Say = say("Tìm trong các tiêu chuẩn và tệp", "Search all standards and files");
pub const SEARCH_HINT: Say = say(
    "Gõ có dấu hoặc không dấu, ví dụ “phong trao” hay “cháy nổ”.",
    "With or without Vietnamese diacritics, for example “phong trao”.",
);
pub const STANDARDS: Say = say("Tiêu chuẩn", "Standards");
pub const GUIDES: Say = say("Bảng điểm", "Points tables");
pub const SUPPLEMENTS: Say = say("Tiêu chí bổ sung", "Supplements");
pub const PROGRAMMES: Say = say("Chương trình", "Programmes");
pub const SHIPPED: Say = say("Có sẵn trong ứng dụng", "Part of this app");
pub const NOT_SHIPPED_STANDARD: Say = say(
    "Tiêu chuẩn này không có sẵn trong ứng dụng: đọc, so sánh và đánh giá thử được, nhưng không ký được.",
    "The app does not ship this standard: it can be read, compared and tried out, but nothing can be signed by it.",
);

pub const LOAD: Say = say("Nạp tệp tiêu chí", "Load a criteria file");
pub const LOAD_WHY: Say = say(
    "Chọn hoặc thả vào đây một tệp tiêu chí (JSON) do tỉnh hay nơi khác soạn. Trước khi giữ, trang cho biết tệp là gì, ai ký và có lỗi gì.",
    "Choose or drop a criteria file (JSON) made by a province or somebody else. Before it is kept, the page says what it is, who signed it and what is wrong.",
);
pub const CHOOSE: Say = say("Chọn tệp", "Choose a file");
pub const READING: Say = say("Đang đọc tệp…", "Reading the file…");
pub const STAGED: Say = say("Tệp vừa chọn", "The file you chose");
pub const KEEP: Say = say("Giữ trên máy này", "Keep on this computer");
pub const KEEP_SIGNED: Say = say("Giữ bản này thay bản cùng nội dung", "Keep this one of the same content instead");
pub const DISCARD: Say = say("Bỏ", "Discard");
pub const KEPT: Say = say("Đã giữ tệp trên máy này.", "The file is kept on this computer.");
pub const READ_FILE: Say = say("Đọc tệp này", "Read this file");
pub const NOT_CRITERIA: Say = say(
    "Đây không phải tệp tiêu chí. Tệp hồ sơ và tệp khác mở ở trang “Mở tệp”.",
    "This is no criteria file. Other files are opened on the page “Open a file”.",
);
pub const UNUSABLE: Say = say("Chưa dùng được tệp này", "This file can't be used yet");
pub const USABLE: Say = say("Tệp đúng định dạng và không có lỗi", "The file is well formed and has no mistakes");
pub const ALTERED: Say = say(
    "Tệp bị sửa sau khi ký nên không được giữ. Xin lại tệp gốc.",
    "The file was changed after it was signed and is not kept. Ask for the original.",
);
pub const UNSIGNED_WHY: Say = say(
    "Ai cũng có thể đã viết tệp này. Dùng được, nhưng chỉ dùng khi biết chắc tệp do ai soạn.",
    "Anybody may have written it. It can be used, but use it only if you know for sure who made it.",
);
pub const ROLE: Say = say("Loại tệp", "Kind of file");
pub const ID: Say = say("Mã", "Id");
pub const VERSION: Say = say("Phiên bản", "Version");
pub const SOURCE: Say = say("Văn bản", "Legal text");
pub const BASIS: Say = say("Căn cứ", "Based on");
pub const ISSUED: Say = say("Ngày ban hành", "Issued on");
pub const IN_FORCE: Say = say("Có hiệu lực từ", "In force from");
pub const AMENDED: Say = say("Được sửa đổi bởi", "Amended by");
pub const DIGEST: Say = say("Mã băm", "Digest");
pub const FACTS: Say = say("Đặc điểm được hỏi trước", "What is asked first");
pub const RULE: Say = say("Cách tính:", "Rule:");
pub const LINK: Say = say("Liên kết đến mục này", "Link to this check");
pub const LINKED: Say = say("Mục được dẫn đến", "The check of this link");
pub const FIND: Say = say("Tìm trong tệp này", "Search this file");
pub const NOTHING_FOUND: Say = say("Không có mục nào khớp. Thử ít chữ hơn.", "Nothing fits. Try fewer words.");
pub const PRINT: Say = say("In", "Print");
pub const SAVE_JSON: Say = say("Lưu tệp JSON", "Save as JSON");
pub const SAVE_CSV: Say = say("Lưu bảng CSV", "Save the table as CSV");
pub const CSV_HOLDS: Say = say(
    "Bảng CSV chỉ gồm các dòng của bảng chính. Tên, phiên bản, văn bản căn cứ và, ở bảng điểm, tổng điểm và mức xếp loại chỉ có trong tệp JSON.",
    "The CSV holds the lines of the main table only. Title, version, legal basis and, of a points table, its total and grades are in the JSON file only.",
);
pub const WRITE_FROM: Say = say("Soạn tệp mới từ tệp này", "Make a new file from this one");
pub const NEXT_VERSION: Say = say("Soạn phiên bản tiếp theo", "Make the next version");
pub const FORGET: Say = say("Bỏ khỏi máy này", "Remove from this computer");
pub const FORGET_SURE: Say = say("Bỏ tệp này khỏi máy?", "Remove this file?");
pub const FORGET_WHAT: Say = say(
    "Hồ sơ đã ký và hồ sơ đang làm mang tệp này trong mình nên không bị ảnh hưởng. Hồ sơ mới muốn dùng thì phải nạp lại tệp. Nếu không còn bản nào khác, hãy lưu tệp trước.",
    "Signed summaries and open assessments carry the file in themselves and are not affected. A new assessment can use it only once it is loaded again. Save it first if there is no other copy.",
);
pub const FORGET_KEEP: Say = say("Giữ lại", "Keep it");
pub const COMPARE: Say = say("So sánh với", "Compare with");
pub const COMPARE_NONE: Say = say("Không so sánh", "No comparison");
pub const COMPARED: Say = say("Những chỗ khác nhau", "What differs");
pub const SAME: Say = say("Hai tệp hỏi như nhau.", "Both files ask the same.");
pub const OF_WHOLE: Say = say("Của cả tệp", "Of the file as a whole");
pub const BEFORE: Say = say("Trước", "Before");
pub const AFTER: Say = say("Sau", "After");
pub const ADDED: Say = say("Thêm", "Added");
pub const REMOVED: Say = say("Bỏ", "Removed");
pub const CHANGED: Say = say("Đổi", "Changed");
pub const BACKUP_HINT: Say = say(
    "Tệp đã nạp, đã ký và bản đang soạn đều nằm trong bản sao lưu ở trang Cài đặt.",
    "What was loaded, signed or is being made here is in the backup that the page Settings saves.",
);
pub const BACK: Say = say("Tiêu chí", "Criteria");
pub const NO_SUCH_FILE: Say = say("Trên máy này không có tệp tiêu chí như vậy", "There is no such criteria file here");
pub const NO_SUCH_FILE_WHY: Say = say(
    "Tệp này chưa được nạp vào máy, hoặc địa chỉ bị gõ sai. Xin tệp từ nơi soạn rồi nạp ở trang Tiêu chí.",
    "It was not loaded on this computer, or the address is mistyped. Ask its author for the file and load it on the page Criteria.",
);
pub const TO_LIST: Say = say("Về trang Tiêu chí", "To the page Criteria");

pub const ITEM: Say = say("Mục", "Item");
pub const NAME: Say = say("Tên", "Name");
pub const MANUSCRIPT_FILE: Say = say(
    "Đây là bản đang soạn, chưa phải tệp tiêu chí. Đưa vào máy này để soạn tiếp.",
    "This is a file that is still being made, no criteria file yet. Bring it onto this computer to go on.",
);
pub const CONTENT: Say = say("Nội dung", "Content");
pub const MAXIMUM: Say = say("Điểm tối đa", "Maximum");
pub const METHOD: Say = say("Cách chấm", "Method");
pub const OWN_POINTS: Say = say("Tự chấm", "Own points");
pub const REVIEWER_POINTS: Say = say("Cấp trên chấm", "Reviewer's points");
pub const TOTAL: Say = say("Tổng điểm", "Total");
pub const GRADES: Say = say("Xếp loại", "Grades");
pub const FROM: Say = say("Từ", "From");
pub const POINTS: Say = say("điểm", "points");
pub const COUNTED_FULL: Say = say("Mục không áp dụng được tính đủ điểm.", "What is not applicable counts in full.");
pub const LEFT_OUT: Say = say(
    "Mục không áp dụng được bỏ ra, tổng điểm giảm tương ứng.",
    "What is not applicable is left out, and the total shrinks.",
);

pub const INDICATOR: Say = say("Chỉ tiêu", "Indicator");
pub const TARGET: Say = say("Mức phải đạt", "Target");
pub const FORM: Say = say("Cách tính", "Form");
pub const ASKED_OF: Say = say("Ai trả lời", "Who answers");
pub const COUNTS: Say = say("Số liệu phải nhập", "Counts to enter");
pub const ROLL_UP: Say = say("người tổng hợp, một lần cho cả tỉnh", "the reviewer, once for the whole");
pub const NO_TARGET: Say = say("không đặt", "none");

/// "12 trên 25 mục".
pub fn found(language: Language, found: usize, all: usize) -> String {
    let [found, all] = [found, all].map(|count| number(language, count as u64));
    match language {
        Language::Vi => format!("{found} trên {all} mục"),
        Language::En => format!("{found} of {all} items"),
    }
}

/// Said where more fit than are shown.
pub fn only_first(language: Language, shown: usize) -> String {
    let shown = number(language, shown as u64);
    match language {
        Language::Vi => {
            format!("Chỉ hiện {shown} mục đầu. Gõ thêm từ, hoặc gõ mã của mục, để thu hẹp kết quả.")
        }
        Language::En => {
            format!("Only the first {shown} are shown. Type more words, or an item's id, to narrow the search.")
        }
    }
}

/// "Tiêu chuẩn, bản 2025.1"; of a file for one kind of unit, also which.
pub fn subtitle(language: Language, file: &CriteriaFile) -> String {
    let (role, version) = (language.say(role_name(file.role())), file.version());
    let kind = file.unit_kind().map(|kind| format!(", {}", language.say(kind_name(kind)).to_lowercase()));
    format!("{role}{}, {} {version}", kind.unwrap_or_default(), language.pick("bản", "version"))
}

/// What keeping the file would do; nothing where it is new.
pub fn placing(language: Language, placing: Placing) -> Option<String> {
    let vi = language == Language::Vi;
    match placing {
        Placing::New => None,
        Placing::Shipped => Some(
            language
                .pick(
                    "Ứng dụng đã có sẵn đúng tệp này, không cần giữ.",
                    "The app ships this very file; there is no need to keep it.",
                )
                .to_owned(),
        ),
        Placing::Here => Some(
            language.pick("Máy này đã có tệp cùng nội dung.", "A file of the same content is here already.").to_owned(),
        ),
        Placing::Conflict { is_shipped: true, .. } => Some(
            language
                .pick(
                    "Ứng dụng có sẵn tệp cùng mã và phiên bản này nhưng nội dung khác. Một phiên bản đã ban hành thì không đổi, nên tệp mới không được giữ. Tệp mới phải mang phiên bản khác.",
                    "The app ships a file with this id and version but another content. A released version never changes, so the new one is not kept. It needs another version.",
                )
                .to_owned(),
        ),
        Placing::Conflict { here, is_shipped: false } => {
            let here = short_digest(&here.to_string());
            Some(if vi {
                format!(
                    "Máy này đã có tệp cùng mã và phiên bản nhưng nội dung khác (mã băm {here}…). Một phiên bản đã ban hành thì không đổi, nên tệp mới không được giữ và tệp cũ được giữ nguyên. Hỏi nơi soạn tệp nào đúng; tệp mới phải mang phiên bản khác, hoặc bỏ tệp cũ khỏi máy trước."
                )
            } else {
                format!(
                    "A file with this id and version but another content is here (digest {here}…). A released version never changes, so the new one is not kept and the old one stays. Ask the author which is right; a new one needs another version, or remove the old one first."
                )
            })
        }
    }
}

/// "3 chỗ phải sửa".
pub fn mistakes(language: Language, count: usize) -> String {
    let shown = number(language, count as u64);
    match language {
        Language::Vi => format!("{shown} chỗ phải sửa"),
        Language::En if count == 1 => "1 mistake to mend".to_owned(),
        Language::En => format!("{shown} mistakes to mend"),
    }
}

/// Who answers an indicator.
pub fn asked_of(language: Language, indicator: &Indicator) -> String {
    match &indicator.asked_of {
        AskedOf::RollUp => language.say(ROLL_UP).to_owned(),
        AskedOf::Units(kinds) => {
            kinds.iter().map(|kind| language.say(kind_name(*kind)).to_lowercase()).collect::<Vec<_>>().join(", ")
        }
    }
}

pub const PRACTISE: Say = say("Đánh giá thử theo tiêu chuẩn này", "Try this standard out");
pub const PRACTISE_WHY: Say = say(
    "Hồ sơ mang theo cả tiêu chuẩn này, tính kết quả như mọi hồ sơ, in và sao lưu được. Không ký được và không được tổng hợp.",
    "The assessment carries this standard, is judged like any other, can be printed and backed up. It can't be signed and is never counted.",
);
pub const BEGIN_PRACTICE: Say = say("Bắt đầu đánh giá thử", "Begin a trial");
