//! Names of the papers: for the page in both languages, for files in ASCII.

use crate::text::language::{Say, say};

pub const REGISTRATION: Say = say("Bản đăng ký phấn đấu", "Registration");
pub const SELF_ASSESSMENT: Say = say("Bảng tự đánh giá", "Self-assessment table");
pub const REPORT: Say = say("Báo cáo kết quả", "Report on the results");
pub const MINUTES: Say = say("Biên bản cuộc họp đánh giá", "Minutes of the assessment meeting");
pub const LETTER: Say = say("Tờ trình đề nghị công nhận", "Submission letter");
pub const DECISION: Say = say("Phiếu kết quả thẩm định", "Decision slip");
