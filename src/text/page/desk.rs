//! What the reviewer's desk says on all of its pages.

use crate::text::language::{Say, say};

pub const TITLE: Say = say("Thẩm định", "Review");
pub const OPENING: Say = say("Đang mở hồ sơ thẩm định…", "Opening the desk…");
pub const LIST: Say = say("Hồ sơ đã nhận", "Received assessments");
pub const INTAKE: Say = say("Nhận tệp", "Take in files");
pub const TRUST: Say = say("Khóa tin cậy", "Trusted keys");
pub const FIGURES: Say = say("Tổng hợp", "Figures");
