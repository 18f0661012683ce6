//! Reading the answers through, and the self-check.

use super::check;
use crate::criteria::UnitKind;
use crate::text::language::{Language, Say, say};
use crate::text::{in_coverage, moment, number};
use crate::verdict::{CoverageDifference, CoverageFigure};

pub const ANSWERS: Say = say("Xem lại câu trả lời", "Check the answers");
pub const PRINT: Say = say("In", "Print");
pub const CHANGE: Say = say("Sửa", "Change");
pub const CONTINUE: Say = say("Tiếp tục", "Continue");
pub const SELF_CHECK: Say = say("Tự kiểm tra trước khi ký", "Self-check before signing");
pub const SELF_CHECK_INTRO: Say = say(
    "Cảnh báo không ngăn việc ký. Chúng được ghi trong tệp để người thẩm định biết.",
    "Warnings don't keep you from signing. They are recorded in the file for the reviewer.",
);
pub const NO_WARNINGS: Say = say("Không có cảnh báo nào.", "There are no warnings.");
pub const OF_THE_WHOLE: Say = say("Cả hồ sơ", "The whole assessment");
pub const TO_SIGN: Say = say("Tiếp tục đến phần ký", "Go on to signing");
pub const PRINTED_TITLE: Say = say(
    "Bản tự đánh giá tiêu chuẩn “An toàn về an ninh, trật tự”",
    "Self-assessment against the standard “Safe on security and order”",
);
pub const SIGN_HERE: Say = say("Người đứng đầu (ký, ghi rõ họ tên)", "Head of the unit (signature, full name)");
pub const DRAFT: Say = say("Bản nháp, chưa ký", "Draft, not signed");
pub const UNIT: Say = say("Đơn vị", "The unit");
pub const FACTS: Say = say("Đặc điểm của đơn vị", "What the unit has");
pub const YES: Say = say("Có", "Yes");
pub const NO: Say = say("Không", "No");
pub const NOTE: Say = say("Ghi chú:", "Note:");
pub const EVIDENCE: Say = say("Tài liệu chứng minh:", "Evidence:");
pub const VERDICT: Say = say("Kết quả", "Result");
pub const SECTION: Say = say("mục", "section");
pub const PAGE: Say = say("trang", "page");

/// "Khu dân cư, số đã đăng ký: đang ghi 20, số tổng hợp là 18".
pub fn differs_from_roll_up(language: Language, difference: &CoverageDifference, at: i64) -> String {
    let kind = UnitKind::IN_COVERAGE.get(difference.row).map_or("", |kind| language.say(in_coverage(*kind)));
    let figure = language.say(match difference.figure {
        CoverageFigure::Total => check::TOTAL,
        CoverageFigure::Registered => check::REGISTERED,
        CoverageFigure::Recognised => check::RECOGNISED,
    });
    let number = |count: i64| number(language, count.unsigned_abs());
    let (entered, rolled_up, at) = (number(difference.entered), number(difference.rolled_up), moment(language, at));
    match language {
        Language::Vi => format!("{kind}, {figure}: đang ghi {entered}, số tổng hợp lúc {at} là {rolled_up}"),
        Language::En => format!("{kind}, {figure}: {entered} entered, {rolled_up} in the roll-up of {at}"),
    }
}

/// What a signed paper is: which revision, when signed, the beginning of its digest (16 hex digits).
pub fn signed_as(language: Language, revision: u32, signed_at: i64, digest: &str) -> String {
    let (at, short) = (moment(language, signed_at), digest.trim_start_matches("sha256:").get(..16).unwrap_or(digest));
    match language {
        Language::Vi => format!("Lần ký {revision}, ký lúc {at}, mã băm {short}"),
        Language::En => format!("Revision {revision}, signed at {at}, digest {short}"),
    }
}
