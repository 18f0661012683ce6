//! What the desk holds and can't be read any more: files, and its own parts.

use crate::text::language::{Language, Say, say};
use crate::text::number;

pub const WHY: Say = say(
    "Các tệp này đã nhận nhưng nay không đọc lại được, nên không có trong danh sách và không được tính. Nếu còn tệp gốc, hãy nhận lại: tệp sẽ về đúng chỗ. Nếu tệp do phiên bản mới hơn của ứng dụng ghi, mở bàn thẩm định bằng phiên bản đó.",
    "These files were taken in but can't be read now, so they are not in the list and count nowhere. If you still have the original, take it in again: it takes its place. If a newer version of this app wrote the file, open the desk with that version.",
);
pub const FILE: Say = say("Tệp", "File");
pub const SINCE: Say = say("Nhận ngày", "Taken in on");
pub const REASON: Say = say("Vì sao", "Why");
pub const SAVE: Say = say("Lưu nội dung", "Save its bytes");
pub const NO_NAME: Say = say("(không rõ tên)", "(name unknown)");
pub const DAY_UNKNOWN: Say = say("không rõ", "unknown");
pub const NO_DAY: Say = say("Mất ngày nhận tệp.", "The day on which it was taken in is lost.");
pub const NO_BYTES: Say = say("Mất nội dung tệp.", "Its bytes are lost.");
pub const OTHER_BYTES: Say =
    say("Nội dung không còn là nội dung đã nhận.", "Its bytes are not those that were taken in.");

/// "3 tệp không đọc lại được".
pub fn count(language: Language, count: usize) -> String {
    let shown = number(language, count as u64);
    match language {
        Language::Vi => format!("{shown} tệp không đọc lại được"),
        Language::En if count == 1 => "1 file can't be read any more".to_owned(),
        Language::En => format!("{shown} files can't be read any more"),
    }
}

/// What a button saves.
pub fn save_of(language: Language, name: &str) -> String {
    format!("{}: {name}", language.say(SAVE))
}

/// A part of the desk that is no file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DeskPart {
    Trust,
    Rotations,
    /// The statement of a confirmed change of key.
    Statement,
    Register,
    /// Targets and pairs of names.
    Figures,
    /// A decision that is being written.
    Decision,
    /// The paper of recognition that is typed for several assessments.
    Together,
    /// What was entered once for a programme.
    Programme,
    /// Who signed the last decision.
    Reviewer,
    /// The office on papers.
    Office,
}

impl DeskPart {
    pub const ALL: [DeskPart; 10] = [
        DeskPart::Trust,
        DeskPart::Rotations,
        DeskPart::Statement,
        DeskPart::Register,
        DeskPart::Figures,
        DeskPart::Decision,
        DeskPart::Together,
        DeskPart::Programme,
        DeskPart::Reviewer,
        DeskPart::Office,
    ];

    pub const fn name(self) -> Say {
        match self {
            DeskPart::Trust => say("Danh sách khóa tin cậy", "The list of trusted keys"),
            DeskPart::Rotations => say("Các lần đổi khóa đã xác nhận", "The confirmed changes of keys"),
            DeskPart::Statement => say("Văn bản đổi khóa", "The statement of a change of key"),
            DeskPart::Register => say("Danh sách đơn vị phải nộp", "The register of expected units"),
            DeskPart::Figures => say("Chỉ tiêu và các cặp tên đã ghép", "The targets and the pairs of names"),
            DeskPart::Decision => say("Bản nháp ý kiến thẩm định", "The draft of a decision"),
            DeskPart::Together => say(
                "Quyết định công nhận đang gõ cho nhiều hồ sơ",
                "The paper of recognition typed for several assessments",
            ),
            DeskPart::Programme => say("Số liệu nhập chung của chương trình", "Counts entered once for a programme"),
            DeskPart::Reviewer => say("Người thẩm định gần nhất", "The last reviewer"),
            DeskPart::Office => say("Cơ quan trên các văn bản", "The office on papers"),
        }
    }

    /// What it means for the desk, on whichever of its pages that is read.
    pub const fn meanwhile(self) -> Say {
        match self {
            DeskPart::Trust => say(
                "Trong lúc này không khóa nào được tin cậy, không hồ sơ nào được xác minh, và không thể thêm khóa.",
                "Meanwhile no key is trusted, no assessment is verified, and no key can be added.",
            ),
            DeskPart::Rotations => say(
                "Trong lúc này không lần đổi khóa nào được tính, và không thể xác nhận thêm.",
                "Meanwhile no change of a key counts, and none can be confirmed.",
            ),
            DeskPart::Statement => say(
                "Trong lúc này không xem lại được văn bản đó; việc đổi khóa đã xác nhận vẫn được tính.",
                "Meanwhile that statement can't be shown; the confirmed change of the key still counts.",
            ),
            DeskPart::Register => say(
                "Trong lúc này không tổng hợp được, và không thể dùng danh sách khác.",
                "Meanwhile nothing can be added up, and no other register can be used.",
            ),
            DeskPart::Figures => say(
                "Trong lúc này chỉ tiêu là 80%, không cặp tên nào được ghép, số 0 ở đầu mã không được thêm lại, và thay đổi không được ghi.",
                "Meanwhile the target is 80%, no names are paired, zeros that were cut from codes are not put back, and changes are not kept.",
            ),
            DeskPart::Decision => say(
                "Trong lúc này ý kiến về hồ sơ đó bắt đầu từ trống, và những gì gõ vào không được ghi.",
                "Meanwhile the decision on that assessment begins with nothing, and what is typed into it is not kept.",
            ),
            DeskPart::Together => say(
                "Trong lúc này các ô về quyết định công nhận chung của năm đó bắt đầu từ trống, và những gì gõ vào không được ghi.",
                "Meanwhile the fields of the common paper of recognition of that year begin empty, and what is typed into them is not kept.",
            ),
            DeskPart::Programme => say(
                "Trong lúc này các ô nhập chung của chương trình và năm đó để trống, và những gì gõ vào không được ghi.",
                "Meanwhile the fields of that programme and year are empty, and what is typed into them is not kept.",
            ),
            DeskPart::Reviewer => say(
                "Trong lúc này tên người thẩm định không được điền sẵn, và người ký ý kiến tiếp theo không được ghi nhớ.",
                "Meanwhile the reviewer's name is not filled in beforehand, and whoever signs the next decision is not remembered.",
            ),
            DeskPart::Office => say(
                "Trong lúc này tên cơ quan chỉ lấy theo người thẩm định gần nhất, và những gì gõ vào không được ghi.",
                "Meanwhile the office is only taken from the last reviewer, and what is typed into its fields is not kept.",
            ),
        }
    }
}

/// Which draft: of the decision on this assessment.
pub fn of_assessment(language: Language, unit: &str, year: i32, revision: u32) -> String {
    match language {
        Language::Vi => format!("{unit}, năm {year}, lần {revision}"),
        Language::En => format!("{unit}, {year}, revision {revision}"),
    }
}

/// Which counts: of this programme and year.
pub fn of_programme(language: Language, programme: &str, year: &str) -> String {
    match language {
        Language::Vi => format!("{programme}, năm {year}"),
        Language::En => format!("{programme}, {year}"),
    }
}

pub const PARTS_WHY: Say = say(
    "Nội dung vẫn còn trong trình duyệt này và không bị ghi đè. Nếu phiên bản mới hơn của ứng dụng đã ghi, mở bàn thẩm định bằng phiên bản đó. Nếu không, lưu nội dung thành tệp, để riêng ra, rồi lập lại hoặc khôi phục từ bản sao của bàn thẩm định.",
    "What stands there is still in this browser and is not written over. If a newer version of this app wrote it, open the desk with that version. If not, save it as a file and set it aside; then begin anew, or restore it from a copy of the desk.",
);
pub const SAVE_PART: Say = say("Lưu nội dung thành tệp", "Save it as a file");
pub const SET_ASIDE: Say = say("Để riêng", "Set it aside");
pub const SET_ASIDE_SURE: Say = say("Để riêng và bắt đầu lại từ trống?", "Set it aside and begin with nothing?");
pub const SET_ASIDE_WHAT: Say = say(
    "Nội dung cũ không bị xóa: trang “Sao lưu” của bàn thẩm định vẫn giữ để lưu thành tệp.",
    "The old content is not erased: the desk's page “Copy” keeps it and can save it as a file.",
);
pub const SET_ASIDE_NOT: Say = say("Không, giữ nguyên", "No, leave it as it is");
pub const ASIDE: Say = say("Đã để riêng", "Set aside");
pub const ASIDE_WHY: Say = say(
    "Các phần không đọc lại được mà bạn đã để riêng. Chúng không có trong bản sao.",
    "Parts that could not be read and that you have set aside. They are not in the copy.",
);
pub const FORGET: Say = say("Xóa hẳn", "Erase for good");
pub const FORGET_WHAT: Say = say("Nội dung này sẽ không lấy lại được.", "It can't be brought back.");
pub const RESTORE_AFTER: Say = say(
    "Để riêng các phần không đọc được (xem đầu trang) trước khi khôi phục.",
    "Set aside what can't be read (see the top of the page) before you restore.",
);
pub const NOT_OVER_UNREAD: Say = say(
    "Nội dung đang có ở đó không đọc lại được nên không bị ghi đè. Thay đổi này chưa được ghi: xem thông báo ở đầu trang.",
    "What stands there can't be read, so it is not written over. This change is not kept: see the message at the top of the page.",
);
pub const NOT_OVER_UNREACHED: Say = say(
    "Trình duyệt không cho biết ở đó đang có gì nên không ghi đè. Thay đổi này chưa được ghi: xem thông báo ở đầu trang.",
    "The browser did not give what stands there, so it is not written over. This change is not kept: see the message at the top of the page.",
);
pub const NOT_WITHOUT_UNREAD: Say = say(
    "Số liệu nhập chung của một chương trình không đọc lại được. Xem thông báo ở đầu trang, lưu và để riêng phần đó rồi làm lại.",
    "What was entered once for a programme can't be read. See the message at the top of the page, save that part and set it aside, then try again.",
);
pub const UNREACHED_WHY: Say = say(
    "Cơ sở dữ liệu của trình duyệt báo lỗi khi đọc, nên không rõ ở đó đang có gì. Không có gì bị ghi đè. Đóng bớt cửa sổ rồi tải lại trang.",
    "The browser's database failed when it was asked, so nobody knows what stands there. Nothing is written over. Close other windows, then load the page again.",
);
pub const COPY_WITHOUT: Say = say(
    "Bản sao sẽ không có các phần không đọc được nêu ở đầu trang. Lưu riêng từng phần thành tệp.",
    "The copy will be without the parts that can't be read, named at the top of the page. Save each of them as a file.",
);
pub const NO_TRUST_NOW: Say = say(
    "Danh sách khóa tin cậy không đọc lại được, nên trang này không có gì để xem hay thay đổi: xem thông báo ở đầu trang.",
    "The list of trusted keys can't be read, so there is nothing here to look at or to change: see the message at the top of the page.",
);

/// "2 phần của bàn thẩm định không đọc lại được".
pub fn parts(language: Language, count: usize) -> String {
    let shown = number(language, count as u64);
    match language {
        Language::Vi => format!("{shown} phần của bàn thẩm định không đọc lại được"),
        Language::En if count == 1 => "1 part of the desk can't be read any more".to_owned(),
        Language::En => format!("{shown} parts of the desk can't be read any more"),
    }
}

/// "Không lấy được 2 phần của bàn thẩm định".
pub fn unreached(language: Language, count: usize) -> String {
    let shown = number(language, count as u64);
    match language {
        Language::Vi => format!("Không lấy được {shown} phần của bàn thẩm định"),
        Language::En if count == 1 => "The browser did not give 1 part of the desk".to_owned(),
        Language::En => format!("The browser did not give {shown} parts of the desk"),
    }
}

/// What a button is for, among others that say the same.
pub fn of_part(language: Language, does: Say, part: &str) -> String {
    format!("{}: {part}", language.say(does))
}

/// What of a copy this version can't read.
pub fn unread_in_copy(language: Language, count: usize) -> String {
    let shown = number(language, count as u64);
    match language {
        Language::Vi => format!(
            "Số mục trong bản sao mà phiên bản này không đọc được: {shown}. Các mục đó không được khôi phục. Nếu phiên bản mới hơn đã lưu bản sao, khôi phục bằng phiên bản đó."
        ),
        Language::En => format!(
            "Entries of the copy that this version can't read: {shown}. They are not restored. If a newer version saved the copy, restore it with that version."
        ),
    }
}
