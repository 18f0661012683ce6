//! What differs between what a summary states and what was computed again, in words. Points and counts are `difference_of_figures`'s.

use super::criteria_problem::further_fault;
use super::difference_of_figures::{of_counts, of_files, of_points};
use super::language::Language;
use super::reading::first_ones;
use super::vocabulary::{check_verdict, unit_verdict};
use crate::criteria::{Criteria, parse_iso};
use crate::document::summary::{Difference, Recomputed};
use crate::verdict::{UnitVerdict, Verdict};

/// What differs between what the file states and what was computed.
pub fn differences(language: Language, computed: &Recomputed, all: &[Difference]) -> Vec<String> {
    first_ones(language, all, |one| difference(language, computed, one))
}

/// One difference between what the file states and what was computed.
pub fn difference(language: Language, computed: &Recomputed, difference: &Difference) -> String {
    let vi = language == Language::Vi;
    let (standard, set) = (computed.standard, computed.set());
    match difference {
        Difference::Unit { stated, computed } => {
            let (stated, computed) = (unit_word(language, stated), unit_word(language, computed));
            if vi { format!("Kết quả chung: tệp ghi “{stated}”, tính lại là “{computed}”.") } else { format!("Overall: the file states “{stated}”, computed “{computed}”.") }
        }
        Difference::Criterion { id, stated, computed } => {
            let title = set.criterion(id).map_or("", |criterion| language.of(&criterion.title));
            apart(language, &format!("{} {id} ({title})", language.pick("Tiêu chí", "Criterion")), stated.as_ref(), computed.as_ref())
        }
        Difference::Check { id, stated, computed } => {
            let question = set.check(id).map_or("", |check| language.of(&check.question));
            apart(language, &format!("{} {id} ({question})", language.pick("Mục", "Check")), stated.as_ref(), computed.as_ref())
        }
        Difference::InScope { stated, .. } => match (vi, stated) {
            (true, true) => "Tệp ghi thuộc phạm vi áp dụng, nhưng đơn vị nằm ngoài phạm vi (Điều 1 khoản 2 điểm b).".to_owned(),
            (true, false) => "Tệp ghi ngoài phạm vi áp dụng, nhưng đơn vị thuộc phạm vi.".to_owned(),
            (false, true) => "The file states that the circular applies, but the unit is out of scope (Article 1, clause 2, point b).".to_owned(),
            (false, false) => "The file states that the unit is out of scope, but the circular applies.".to_owned(),
        },
        Difference::Scope { stated: Some(stated) } if vi => format!("Loại đơn vị này không có phân loại “{stated}”."),
        Difference::Scope { stated: Some(stated) } => format!("This kind of unit has no class “{stated}”."),
        Difference::Scope { stated: None } => {
            language.pick("Thiếu phân loại đơn vị để biết Thông tư có áp dụng không.", "The class of the unit, which decides whether the circular applies, is missing.").to_owned()
        }
        Difference::Period { stated, computed } => {
            let (stated, computed) = (span(language, stated), span(language, computed));
            if vi { format!("Kỳ đánh giá trong tệp là {stated}, đúng phải là {computed}.") } else { format!("The file states the period {stated}; it is {computed}.") }
        }
        Difference::SurplusFact { fact } if vi => format!("Tệp trả lời đặc điểm “{fact}” mà tiêu chuẩn không hỏi."),
        Difference::SurplusFact { fact } => format!("The file answers the fact “{fact}”, which the standard does not ask."),
        Difference::ContradictoryFact { fact } if vi => format!("Đặc điểm “{}” trái với phân loại của đơn vị.", fact_question(language, standard, fact)),
        Difference::ContradictoryFact { fact } => format!("The fact “{}” contradicts the class of the unit.", fact_question(language, standard, fact)),
        Difference::MissingFact { fact } if vi => format!("Thiếu câu trả lời: {}", fact_question(language, standard, fact)),
        Difference::MissingFact { fact } => format!("An answer is missing: {}", fact_question(language, standard, fact)),
        Difference::UnknownCheck { check } if vi => format!("Tệp trả lời mục “{check}” mà tiêu chuẩn không có."),
        Difference::UnknownCheck { check } => format!("The file answers the check “{check}”, which the standard does not have."),
        Difference::SwitchedOffCheck { check } if vi => format!("Tệp trả lời mục {check} dù mục này không áp dụng cho đơn vị."),
        Difference::SwitchedOffCheck { check } => format!("The file answers the check {check} although it does not apply to the unit."),
        Difference::ScoreWithoutGuide
        | Difference::MissingScore { .. }
        | Difference::ScoreOfOtherGuide { .. }
        | Difference::Score { .. }
        | Difference::Points { .. }
        | Difference::SurplusReason { .. } => of_points(language, computed, difference),
        Difference::Further(fault) => further_fault(language, fault),
        Difference::Role { .. } | Difference::SurplusEmbedded => of_files(language, difference),
        Difference::SurplusIndicators | Difference::Indicator { .. } => of_counts(language, computed, difference),
        Difference::MissingPrevious => {
            language.pick("Tệp là bản ký lại nhưng không nêu mã băm của bản trước.", "The file is a later revision but does not give the digest of the one before.").to_owned()
        }
        Difference::SurplusPrevious => {
            language.pick("Tệp là bản ký lần đầu nhưng lại nêu mã băm của một bản trước.", "The file is the first revision but gives the digest of one before.").to_owned()
        }
    }
}

fn fact_question<'a>(language: Language, standard: &'a Criteria, fact: &'a str) -> &'a str {
    standard.facts.iter().find(|asked| asked.id == fact).map_or(fact, |asked| language.of(&asked.question))
}

fn apart(language: Language, what: &str, stated: Option<&String>, computed: Option<&String>) -> String {
    let word = |verdict: Option<&String>| match verdict {
        Some(verdict) => check_word(language, verdict),
        None => language.pick("không có", "nothing"),
    };
    let (stated, computed) = (word(stated), word(computed));
    match language {
        Language::Vi => format!("{what}: tệp ghi “{stated}”, tính lại là “{computed}”."),
        Language::En => format!("{what}: the file states “{stated}”, computed “{computed}”."),
    }
}

/// A stated verdict of a check or a criterion in words; "?" for none that there is.
pub fn check_word(language: Language, id: &str) -> &'static str {
    [Verdict::Met, Verdict::NotMet, Verdict::Unanswered, Verdict::NotApplicable]
        .into_iter()
        .find(|verdict| verdict.id() == id)
        .map_or("?", |verdict| language.say(check_verdict(verdict)))
}

/// The same of a unit.
pub fn unit_word(language: Language, id: &str) -> &'static str {
    [UnitVerdict::Qualified, UnitVerdict::NotQualified, UnitVerdict::Incomplete]
        .into_iter()
        .find(|verdict| verdict.id() == id)
        .map_or("?", |verdict| language.say(unit_verdict(verdict)))
}

fn span(language: Language, (from, to): &(String, String)) -> String {
    let day = |text: &String| parse_iso(text).map_or_else(|| text.clone(), |day| super::figures::date(language, day));
    format!("{} – {}", day(from), day(to))
}
