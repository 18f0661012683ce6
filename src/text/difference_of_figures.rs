//! What differs in points, counts and further files between a summary and what was computed again, in words.

use super::changes::role_name;
use super::figures::points_signed;
use super::language::Language;
use crate::criteria::Role;
use crate::document::summary::{Difference, IndicatorFault, Recomputed, ScoreMember};

pub(super) fn of_points(language: Language, computed: &Recomputed, difference: &Difference) -> String {
    let vi = language == Language::Vi;
    match difference {
        Difference::MissingScore { guide } if vi => format!("Tệp nêu bảng điểm “{guide}” nhưng không ghi điểm."),
        Difference::MissingScore { guide } => {
            format!("The file names the scoring guide “{guide}” but states no points.")
        }
        Difference::ScoreOfOtherGuide { stated, named } if vi => {
            format!("Điểm trong tệp ghi theo bảng điểm “{stated}”, nhưng tệp nêu bảng “{named}”.")
        }
        Difference::ScoreOfOtherGuide { stated, named } => {
            format!("The points in the file are by the scoring guide “{stated}”, but the file names “{named}”.")
        }
        Difference::Score { stated, computed: again } => {
            let [stated, again] = [stated, again].map(|score| whole(language, computed, score));
            if vi {
                format!("Tổng điểm: tệp ghi {stated}, tính lại là {again}.")
            } else {
                format!("Points in all: the file states {stated}, computed {again}.")
            }
        }
        Difference::Points { id, stated, computed: again } => {
            let (item, stated, again) =
                (item(language, computed, id), so_many(language, *stated), so_many(language, *again));
            if vi {
                format!("Điểm của mục {item}: tệp ghi {stated}, tính lại là {again}.")
            } else {
                format!("Points of item {item}: the file states {stated}, computed {again}.")
            }
        }
        Difference::SurplusReason { id } => {
            let item = item(language, computed, id);
            if vi {
                format!("Tệp ghi lý do chấm điểm ở mục {item} dù không ai chấm mục này.")
            } else {
                format!("The file gives a reason for points at item {item}, though nobody entered any.")
            }
        }
        _ => language
            .pick("Tệp ghi điểm nhưng không nêu bảng điểm nào.", "The file states points but names no scoring guide.")
            .to_owned(),
    }
}

/// "92,5 trên 100 điểm (Xuất sắc)".
fn whole(language: Language, computed: &Recomputed, score: &ScoreMember) -> String {
    let guide = computed.further.guide();
    let grade = guide.and_then(|guide| guide.grade(&score.grade)).map(|grade| language.of(&grade.label));
    let grade = grade.unwrap_or(&score.grade);
    let [reached, out_of] =
        [score.points_hundredths, score.out_of_hundredths].map(|hundredths| points_signed(language, hundredths));
    match language {
        Language::Vi => format!("{reached} trên {out_of} điểm ({grade})"),
        Language::En => format!("{reached} of {out_of} points ({grade})"),
    }
}

fn so_many(language: Language, hundredths: Option<i64>) -> String {
    hundredths.map_or_else(|| language.pick("không có", "nothing").to_owned(), |some| points_signed(language, some))
}

/// "4.2.policies (…)".
fn item(language: Language, computed: &Recomputed, id: &str) -> String {
    let set = computed.set();
    let own = computed.further.guide().and_then(|guide| guide.item(id)?.title.as_ref());
    let check = || set.check(id).map(|check| &check.question);
    let title = own.or_else(check).or_else(|| set.criterion(id).map(|criterion| &criterion.title));
    title.map_or_else(|| id.to_owned(), |title| format!("{id} ({})", language.of(title)))
}

pub(super) fn of_files(language: Language, difference: &Difference) -> String {
    let vi = language == Language::Vi;
    match difference {
        Difference::Role { id, stated, computed } if vi => {
            let [stated, computed] = [stated, computed].map(|role| role_in_words(role));
            format!("Tệp ghi vai trò của “{id}” là “{stated}”, đúng phải là “{computed}”.")
        }
        Difference::Role { id, stated, computed } => {
            format!("The file states the role “{stated}” for “{id}”; it is “{computed}”.")
        }
        _ => language
            .pick("Tệp kèm theo bộ tiêu chí mà không dùng đến.", "The file carries criteria that it does not use.")
            .to_owned(),
    }
}

/// What people call a role; as it stands in the file where there is no such role.
fn role_in_words(id: &str) -> String {
    Role::from_id(id).map_or_else(|| id.to_owned(), |role| Language::Vi.say(role_name(role)).to_lowercase())
}

pub(super) fn of_counts(language: Language, computed: &Recomputed, difference: &Difference) -> String {
    let Difference::Indicator { programme, indicator, fault } = difference else {
        return language
            .pick(
                "Tệp ghi số liệu của chương trình nhưng không nêu chương trình nào.",
                "The file states figures of a programme but names none.",
            )
            .to_owned();
    };
    let id = indicator.as_deref().unwrap_or_default();
    let title = computed.further.programme(programme).and_then(|programme| programme.indicator(id));
    let title = title.map_or_else(|| id.to_owned(), |indicator| format!("{id} ({})", language.of(&indicator.title)));
    match (language, fault) {
        (Language::Vi, IndicatorFault::UnknownProgramme) => {
            format!("Tệp ghi số liệu của chương trình “{programme}” mà tệp không nêu.")
        }
        (Language::En, IndicatorFault::UnknownProgramme) => {
            format!("The file states figures of the programme “{programme}”, which it does not name.")
        }
        (Language::Vi, IndicatorFault::UnknownIndicator) => {
            format!("Tệp ghi chỉ tiêu “{id}” mà chương trình “{programme}” không có.")
        }
        (Language::En, IndicatorFault::UnknownIndicator) => {
            format!("The file states the indicator “{id}”, which the programme “{programme}” does not have.")
        }
        (Language::Vi, IndicatorFault::NotAsked) => format!("Chỉ tiêu {title} không hỏi loại đơn vị này."),
        (Language::En, IndicatorFault::NotAsked) => format!("The indicator {title} is not asked of this kind of unit."),
        (Language::Vi, IndicatorFault::UnknownCount { count }) => {
            format!("Chỉ tiêu {title} không hỏi số liệu “{count}”.")
        }
        (Language::En, IndicatorFault::UnknownCount { count }) => {
            format!("The indicator {title} does not ask the count “{count}”.")
        }
        (Language::Vi, IndicatorFault::MissingCount { count }) => format!("Chỉ tiêu {title} thiếu số liệu “{count}”."),
        (Language::En, IndicatorFault::MissingCount { count }) => {
            format!("The indicator {title} lacks the count “{count}”.")
        }
        (Language::Vi, IndicatorFault::TooLarge { count }) => {
            format!("Số liệu “{count}” của chỉ tiêu {title} lớn hơn 1.000.000.000.")
        }
        (Language::En, IndicatorFault::TooLarge { count }) => {
            format!("The count “{count}” of the indicator {title} is above 1,000,000,000.")
        }
    }
}
