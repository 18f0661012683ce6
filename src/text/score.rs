//! Points after a local guide, in words. Wherever they stand, it is said that they are the locality's and no verdict.

use super::figures::{number, points};
use super::language::{Language, Say, say};
use crate::criteria::NotApplicablePoints;
use crate::review::RecordedScore;
use crate::review::decide::PointsMistake;
use crate::verdict::{PointsReason, PointsRefusal, Score};

/// Stands beside every score.
pub const LOCAL_POINTS: Say = say(
    "Điểm theo hướng dẫn của địa phương, không làm thay đổi kết quả theo Thông tư 124/2021/TT-BCA.",
    "Points after the local guide; they do not change the verdict by Circular 124/2021/TT-BCA.",
);

/// "92,5 trên 100 điểm".
pub fn score_line(language: Language, score: &Score) -> String {
    let (reached, out_of) = (points(language, score.points), points(language, score.out_of));
    match language {
        Language::Vi => format!("{reached} trên {out_of} điểm"),
        Language::En => format!("{reached} of {out_of} points"),
    }
}

/// "tự chấm 82,5/100; cấp trên chấm 84".
pub fn score_in_short(language: Language, own: &RecordedScore, reviewed: Option<u64>) -> String {
    let [sum, out_of] = [own.points, own.out_of].map(|hundredths| points(language, hundredths));
    let by_reviewer = reviewed.map(|hundredths| {
        let label = language.pick("cấp trên chấm", "reviewer");
        format!("; {label} {}", points(language, hundredths))
    });
    format!("{} {sum}/{out_of}{}", language.pick("tự chấm", "own"), by_reviewer.unwrap_or_default())
}

/// How many items of a guide have points already: the sum says nothing of the others. Nothing where all are counted.
pub fn counted_line(language: Language, score: &Score) -> Option<String> {
    let open = score.open().count();
    let (counted, all) = (score.items.len() - open, score.items.len());
    let [counted, all] = [counted, all].map(|items| number(language, items as u64));
    let line = match language {
        Language::Vi => format!("Mới tính điểm {counted} trên {all} mục. Chưa tính:"),
        Language::En => format!("Items counted so far: {counted} of {all}. Still open:"),
    };
    (open > 0).then_some(line)
}

/// Why an item may have no points although one of its checks is answered.
pub const COUNTED_WHEN: Say = say(
    "Mục chấm chung cho cả tiêu chí chỉ có điểm khi mọi câu hỏi của tiêu chí đó đã được trả lời.",
    "An item for a whole criterion has points only when all of its checks are answered.",
);

/// Why an item has its points.
pub fn points_reason(language: Language, reason: &PointsReason) -> String {
    let vi = language == Language::Vi;
    let fixed = |vi, en| language.say(say(vi, en)).to_owned();
    match reason {
        PointsReason::Unanswered => fixed("Chưa trả lời, tính 0 điểm.", "Unanswered: no points."),
        PointsReason::NotApplicable(NotApplicablePoints::Full) => {
            fixed("Không áp dụng, tính đủ điểm.", "Not applicable: counted in full.")
        }
        PointsReason::NotApplicable(NotApplicablePoints::LeftOut) => {
            fixed("Không áp dụng, không tính vào tổng điểm.", "Not applicable: left out of the total.")
        }
        PointsReason::Met(true) => fixed("Đạt, tính đủ điểm.", "Met: all points."),
        PointsReason::Met(false) => fixed("Chưa đạt, tính 0 điểm.", "Not met: no points."),
        PointsReason::Share(share) => {
            let [part, whole] = [share.part, share.whole].map(|count| number(language, count));
            if vi {
                format!("Theo tỷ lệ {part} trên {whole}.")
            } else {
                format!("By the share {part} of {whole}.")
            }
        }
        PointsReason::Events { unexcused: 0, .. } => {
            fixed("Không có vụ nào phải trừ điểm.", "No event to deduct points for.")
        }
        PointsReason::Events { unexcused, deduction } => {
            let (events, each) = (number(language, *unexcused), points(language, *deduction));
            if vi {
                format!("Trừ {each} điểm cho mỗi vụ, có {events} vụ.")
            } else {
                format!("{each} points off for each event; events: {events}.")
            }
        }
        PointsReason::Entered { reason } => format!("{} {reason}", language.pick("Lý do:", "Reason:")),
        PointsReason::NotEntered => fixed("Chưa chấm.", "Not scored yet."),
        PointsReason::Refused(refusal) => points_refusal(language, refusal),
        PointsReason::Reviewed => fixed("Cấp trên chấm.", "Set by the reviewer."),
    }
}

/// Why entered points don't count.
pub fn points_refusal(language: Language, refusal: &PointsRefusal) -> String {
    match (refusal, language) {
        (PointsRefusal::AboveMaximum { entered }, Language::Vi) => {
            format!("{} điểm vượt quá điểm tối đa.", points(language, *entered))
        }
        (PointsRefusal::AboveMaximum { entered }, Language::En) => {
            format!("{} points are more than the maximum.", points(language, *entered))
        }
        (PointsRefusal::NoReason, _) => {
            language.pick("Nêu lý do cho điểm này.", "Give a reason for these points.").to_owned()
        }
        (PointsRefusal::NoSuchItem, _) => {
            language.pick("Bảng điểm không chấm mục này.", "The guide does not score this item.").to_owned()
        }
    }
}

/// A text that is no number of points.
pub const NOT_POINTS: Say = say(
    "Nhập điểm như 7,5: số không âm, nhiều nhất hai chữ số sau dấu phẩy.",
    "Enter points such as 7.5: not negative, at most two decimals.",
);

/// Why a reviewer's points can't be set.
pub fn points_mistake(language: Language, mistake: PointsMistake) -> String {
    match mistake {
        PointsMistake::NotPoints => language.say(NOT_POINTS).to_owned(),
        PointsMistake::Refused(PointsRefusal::NoReason) => language
            .pick(
                "Mục này chấm tay: nêu lý do ở ô nhận xét của mục.",
                "This item is scored by hand: give the reason as the remark on it.",
            )
            .to_owned(),
        PointsMistake::Refused(refusal) => points_refusal(language, &refusal),
    }
}
