//! The page of the official papers: what each is for, and what can be done with it. The papers' own wording is `text::paper`'s.

use crate::text::language::{Say, say};

pub const TITLE: Say = say("Giấy tờ để in và nộp", "Papers to print and hand in");
pub const INTRO: Say = say(
    "Giấy tờ được soạn sẵn từ câu trả lời, trình bày theo Nghị định 30/2020/NĐ-CP; chỗ chỉ con người biết được để trống bằng dấu chấm. Tải bản Word để sửa, hoặc xem và in.",
    "The papers are made from the answers and laid out as Decree 30/2020/NĐ-CP asks; what only people know is left as dots. Get the Word file to edit, or read and print. They are in Vietnamese, as offices take them.",
);
pub const OF_SIGNED: Say = say(
    "Giấy tờ lấy số liệu từ tệp đã ký; chân trang có mã để đối chiếu với tệp.",
    "The papers take their figures from the signed file; the footer has a code to compare with it.",
);
pub const OF_DRAFT: Say = say("Hồ sơ chưa ký", "Not signed yet");
pub const OF_PRACTICE_WHY: Say = say(
    "Tiêu chuẩn của hồ sơ này không có sẵn trong ứng dụng. Chỉ có bảng tự đánh giá, ghi rõ là bản đánh giá thử, không ký và không nộp.",
    "The app does not ship the standard of this assessment. There is only the table of the assessment, which says that it is a trial, not signed and not handed in.",
);
pub const OF_DRAFT_WHY: Say = say(
    "Trừ bản đăng ký, giấy tờ ghi “Bản nháp” ở chân trang và không có mã đối chiếu cho đến khi ký.",
    "Until the assessment is signed, all papers but the registration say “Bản nháp” in the footer and carry no code.",
);
pub const READ: Say = say("Xem và in", "Read and print");
pub const WORD: Say = say("Tải bản Word", "Get the Word file");
pub const PRINT: Say = say("In", "Print");
pub const BACK: Say = say("Giấy tờ", "Papers");
pub const NOT_WRITTEN: Say = say(
    "Không soạn được tệp Word: trình duyệt không chạy được chương trình ghi tệp. Kiểm tra kết nối rồi thử lại, hoặc xem và in.",
    "The Word file could not be made: the browser does not run the program that writes it. Check the connection and try again, or read and print.",
);
pub const NO_LETTER: Say = say(
    "Chỉ lập tờ trình khi tự đánh giá đạt tiêu chuẩn.",
    "Only a unit that meets the standard by its own assessment submits this letter.",
);
pub const UNKNOWN: Say = say("Không có giấy tờ này", "There is no such paper");
pub const CALENDAR: Say = say("Lịch các mốc thời gian", "Calendar of the deadlines");
pub const CALENDAR_WHY: Say = say(
    "Hạn hồ sơ quý I, ngày hết kỳ đánh giá và ngày cuối ra quyết định, có nhắc trước. Mở tệp bằng lịch trên điện thoại hoặc Outlook.",
    "The end of the first quarter, of the period, and the last day for the decision, with reminders. Open the file with the calendar of a phone or Outlook.",
);
pub const GET_CALENDAR: Say = say("Tải lịch (.ics)", "Get the calendar (.ics)");
pub const REGISTRATION_FOR: Say = say(
    "Nộp trong quý I, cùng nghị quyết và kế hoạch.",
    "Handed in during the first quarter, with resolution and plan.",
);
pub const TABLE_FOR: Say =
    say("Từng nội dung với kết quả và kết luận.", "Every check with what was found and its verdict.");
pub const MINUTES_FOR: Say = say(
    "Mang đến cuộc họp đánh giá; thành phần theo Điều 9.",
    "For the assessment meeting; who attends is as Article 9 says.",
);
pub const REPORT_FOR: Say = say(
    "Mọi câu trả lời, ghi chú và tài liệu chứng minh bằng câu văn.",
    "Every answer, note and citation, in sentences.",
);
pub const LETTER_FOR: Say = say("Đề nghị xét duyệt, công nhận.", "Asks for recognition.");
