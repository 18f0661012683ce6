//! The deadlines of a year, as they stand in a calendar.

use crate::text::language::{Language, Say, say};

pub const FIRST_QUARTER: Say = say(
    "Hạn hồ sơ quý I: nghị quyết, kế hoạch, bản đăng ký phấn đấu",
    "Papers of the first quarter: resolution, plan, registration",
);
pub const FIRST_QUARTER_WHY: Say = say(
    "Nghị quyết, kế hoạch (nếu phải có) và bản đăng ký phấn đấu đạt tiêu chuẩn “An toàn về an ninh, trật tự” phải đề ngày trong quý I, chậm nhất ngày 31/3.",
    "The resolution, the plan where one is asked for, and the registration must be dated in the first quarter, 31 March at the latest.",
);
pub const PERIOD_ENDS: Say = say("Hết kỳ đánh giá", "The assessment period ends");
pub const PERIOD_ENDS_WHY: Say = say(
    "Số liệu được tính đến hết ngày này (khoản 2 Điều 8). Sau đó họp đánh giá, ký bản tự đánh giá và gửi hồ sơ đề nghị công nhận.",
    "Figures are counted to the end of this day (Article 8, clause 2). Then hold the meeting, sign the self-assessment and hand in the papers.",
);
pub const DECISION: Say = say("Ngày cuối ra quyết định công nhận", "Last day for the decision of recognition");
pub const DECISION_WHY: Say = say(
    "Cấp có thẩm quyền quyết định công nhận chậm nhất ngày này (khoản 1 Điều 9). Hồ sơ phải đến trước để còn thẩm định.",
    "The competent authority decides on this day at the latest (Article 9, clause 1). The papers must arrive early enough to be examined.",
);

/// What the calendar is called.
pub fn name(language: Language, unit: &str, year: i32) -> String {
    let standard = language.pick("An toàn về an ninh, trật tự", "Safe on security and order");
    if unit.is_empty() { format!("{standard} {year}") } else { format!("{standard} {year}: {unit}") }
}

/// A deadline of a unit, so that calendars with several units tell them apart.
pub fn summary(what: &str, unit: &str) -> String {
    if unit.is_empty() { what.to_owned() } else { format!("{what} ({unit})") }
}
