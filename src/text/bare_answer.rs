//! An answer in words where the check that was asked is not known: neutral labels, ids as the file states them, nothing left out.

use super::answer::{coverage_row, document_day, excused_event, yes_no};
use super::figures::signed;
use super::language::{Language, Say, say};
use super::page::check as words;
use crate::assessment::Answer;

pub(super) const DOCUMENT: Say = say("Văn bản", "Document");
pub(super) const NUMBER: Say = say("Số, ký hiệu", "Number and symbol");
pub(super) const TITLE: Say = say("Tên văn bản", "Title");
pub(super) const ISSUED_ON: Say = say("Ngày ban hành", "Date of issue");
pub(super) const ISSUER: Say = say("Nơi ban hành", "Issued by");
pub(super) const RESULT: Say = say("Kết quả", "Result");
pub(super) const ACCOUNT: Say = say("Tóm tắt việc thực hiện", "Short account of what was done");
pub(super) const COUNT: Say = say("Số lượng", "Number");
pub(super) const EXCUSED: Say = say("Trường hợp được loại trừ", "Allowed exception");
pub(super) const PART: Say = say("Số đạt", "Part");
pub(super) const WHOLE: Say = say("Tổng số", "Whole");
pub(super) const PREVIOUS: Say = say("Kỳ trước", "Period before");
pub(super) const CURRENT: Say = say("Kỳ này", "This period");
pub(super) const LEVEL: Say = say("Mức đánh giá", "Rating");
pub(super) const REASON: Say = say("Lý do", "Reason");
pub(super) const HELD: Say = say("Các mục đã có", "Items that hold");
pub(super) const NOT_APPLICABLE: Say = say("Không áp dụng", "Not applicable");

/// The lines of an answer: each a label and what was entered.
pub fn bare_answer_lines(language: Language, answer: &Answer) -> Vec<(String, String)> {
    let line = |label: Say, text: &str| (language.say(label).to_owned(), text.to_owned());
    let figure = |label: Say, value: &i64| line(label, &signed(language, *value));
    match answer {
        Answer::Document { exists: false, .. } => vec![line(DOCUMENT, &yes_no(language, false))],
        Answer::Document { number, title, issued_on, issuer, .. } => vec![
            line(NUMBER, number),
            line(TITLE, title),
            line(ISSUED_ON, &document_day(language, issued_on)),
            line(ISSUER, issuer),
        ],
        Answer::Statement { holds, account } => {
            let result = if *holds { words::HOLDS } else { words::DOES_NOT_HOLD };
            vec![line(RESULT, language.say(result)), line(ACCOUNT, account)]
        }
        Answer::Incidents { count, excused } => {
            let events = excused.iter().map(|event| line(EXCUSED, &excused_event(language, event)));
            std::iter::once(figure(COUNT, count)).chain(events).collect()
        }
        Answer::Ratio { part, whole } => vec![figure(PART, part), figure(WHOLE, whole)],
        Answer::Count { count } => vec![figure(COUNT, count)],
        Answer::Trend { previous, current } => vec![figure(PREVIOUS, previous), figure(CURRENT, current)],
        Answer::Rating { level, reason } => {
            let reason = (!reason.is_empty()).then(|| line(REASON, reason));
            std::iter::once(line(LEVEL, level)).chain(reason).collect()
        }
        Answer::Coverage { rows } => rows.iter().map(|row| coverage_row(language, row)).collect(),
        Answer::Checklist { held } => vec![line(HELD, &held.join(", "))],
        Answer::NotApplicable { reason } => vec![line(NOT_APPLICABLE, reason)],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assessment::{CoverageRow, ExcusedEvent};

    #[test]
    fn every_kind_of_answer_is_told_without_its_check() {
        let event = ExcusedEvent { reason: "force_majeure".into(), explanation: "Sét đánh".into() };
        let row = CoverageRow { kind: "agency".into(), total: 4, registered: 3, recognised: 2 };
        let document = |exists| Answer::Document {
            exists,
            number: "12".into(),
            title: "Nghị quyết".into(),
            issued_on: "2026-03-05".into(),
            issuer: "Đảng ủy".into(),
        };
        let cases = [
            (document(false), vec!["Không"]),
            (document(true), vec!["12", "Nghị quyết", "05/03/2026", "Đảng ủy"]),
            (Answer::Statement { holds: true, account: "Đã họp".into() }, vec!["Đã thực hiện đầy đủ", "Đã họp"]),
            (Answer::Incidents { count: 2, excused: vec![event] }, vec!["2", "Bất khả kháng. Sét đánh"]),
            (Answer::Ratio { part: 117, whole: 1200 }, vec!["117", "1.200"]),
            (Answer::Count { count: -1 }, vec!["−1"]),
            (Answer::Trend { previous: 3, current: 2 }, vec!["3", "2"]),
            (Answer::Rating { level: "good".into(), reason: "Mới".into() }, vec!["good", "Mới"]),
            (Answer::Coverage { rows: vec![row] }, vec!["tổng số 4, đã đăng ký 3, được công nhận 2"]),
            (Answer::Checklist { held: vec!["a".into(), "b".into()] }, vec!["a, b"]),
            (Answer::NotApplicable { reason: "Không có".into() }, vec!["Không có"]),
        ];
        for (answer, expected) in cases {
            let lines = bare_answer_lines(Language::Vi, &answer);
            assert!(lines.iter().all(|(label, _)| !label.is_empty()), "{lines:?}");
            let told: Vec<&str> = lines.iter().map(|(_, text)| text.as_str()).collect();
            assert_eq!(told, expected);
        }
    }
}
