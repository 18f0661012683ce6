//! Taking files in: what each is, what accepting it would do, what came of it.

use crate::text::language::{Language, Say, say};

pub const UNREADABLE: Say = say(
    "Trình duyệt không đọc được tệp: có thể tệp đã bị chuyển, sửa hoặc khóa từ khi chọn. Chọn lại tệp.",
    "The browser could not read the file: it may have been moved, changed or locked since it was chosen. Choose it again.",
);
