//! Further files of an assessment: supplements, a points table, programmes.

use crate::text::{Say, say};

pub const UNUSABLE: Say = say(
    "Có tệp dùng thêm mà ứng dụng không đọc được, nên chưa biết kết quả",
    "A further file can't be read, so the verdict is not known",
);
