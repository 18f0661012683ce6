//! Figures of a programme in words: the figure itself, its target, and whether that is reached.

use super::figures::{count_of, number};
use super::language::{Language, Say, say};
use crate::criteria::{Comparison, Form, Indicator, Target};
use crate::review::roll_up::Trend;
use crate::verdict::{Attainment, Counts, Direction, Figure, Measured, PART, WHOLE};

/// Whether a target is reached.
pub const fn attainment(attainment: Attainment) -> Say {
    match attainment {
        Attainment::Reached => say("Đạt chỉ tiêu", "Target reached"),
        Attainment::NotReached => say("Chưa đạt chỉ tiêu", "Target not reached"),
        Attainment::Undetermined => {
            say("Không phát sinh, không tính được tỷ lệ", "Nothing occurred to take a share of")
        }
        Attainment::NoTarget => say("Không đặt chỉ tiêu", "No target"),
        Attainment::OfTheWhole => say("Chỉ tiêu chung của toàn tỉnh", "A target for the whole province"),
    }
}

/// "2.784 trên 3.698: 75,3%", "giảm 1.051 vụ (44,7%)", "1.700 mô hình".
pub fn indicator_figure(language: Language, indicator: &Indicator, measured: &Measured) -> String {
    let noun = noun(language, indicator);
    let percent = measured.percent(language.pick(',', '.')).map(|percent| format!("{percent}%"));
    match (measured.figure, measured.direction()) {
        (Figure::Share(share), _) => {
            let [part, whole] = [share.part, share.whole].map(|count| number(language, count));
            let of = language.pick("trên", "of");
            percent.map_or_else(|| format!("{part} {of} {whole}"), |percent| format!("{part} {of} {whole}: {percent}"))
        }
        (Figure::Number(count), _) => count_of(language, count, noun),
        (Figure::Change { current, .. }, Some(Direction::Down { by })) => {
            changed(language, language.pick("giảm", "down"), by, current, noun, percent)
        }
        (Figure::Change { current, .. }, Some(Direction::Up { by })) => {
            changed(language, language.pick("tăng", "up"), by, current, noun, percent)
        }
        (Figure::Change { current, .. }, _) => {
            format!("{}, {}", count_of(language, current, noun), language.pick("không đổi", "unchanged"))
        }
    }
}

/// "1.300 vụ, giảm 1.051 vụ (44,7%)".
fn changed(language: Language, way: &str, by: u64, current: u64, noun: &str, percent: Option<String>) -> String {
    let (current, by) = (count_of(language, current, noun), count_of(language, by, noun));
    let percent = percent.map(|percent| format!(" ({percent})")).unwrap_or_default();
    format!("{current}, {way} {by}{percent}")
}

fn noun(language: Language, indicator: &Indicator) -> &str {
    match &indicator.form {
        Form::Change { noun, .. } | Form::Number { noun } => language.of(noun),
        Form::Ratio { .. } | Form::ShareOfUnits { .. } | Form::QualifiedUnits { .. } => "",
    }
}

/// "từ 80% trở lên", "giảm từ 10% trở lên so với kỳ trước", "từ 900 người trở lên, đến hết năm 2025".
pub fn target_line(language: Language, indicator: &Indicator) -> Option<String> {
    let target = indicator.target?;
    let line = match &indicator.form {
        Form::Change { base_year, .. } => of_change(language, target, *base_year),
        Form::Number { noun } if target.comparison == Comparison::AtMost && target.value == 0 => match language {
            Language::Vi => format!("không có {} nào", noun.vi),
            Language::En => format!("no {}", noun.en),
        },
        Form::Number { noun } => {
            compared(language, target.comparison, &count_of(language, u64::from(target.value), language.of(noun)))
        }
        // More than all of it is not what is asked.
        Form::Ratio { .. } | Form::ShareOfUnits { .. } | Form::QualifiedUnits { .. }
            if target.comparison == Comparison::AtLeast && target.value == 100 =>
        {
            "100%".to_owned()
        }
        Form::Ratio { .. } | Form::ShareOfUnits { .. } | Form::QualifiedUnits { .. } => {
            compared(language, target.comparison, &format!("{}%", target.value))
        }
    };
    let due = target.due.map(|year| match language {
        Language::Vi => format!(", đến hết năm {year}"),
        Language::En => format!(", by the end of {year}"),
    });
    Some(line + &due.unwrap_or_default())
}

fn compared(language: Language, comparison: Comparison, value: &str) -> String {
    match (comparison, language) {
        (Comparison::AtLeast, Language::Vi) => format!("từ {value} trở lên"),
        (Comparison::AtLeast, Language::En) => format!("at least {value}"),
        (Comparison::MoreThan, Language::Vi) => format!("trên {value}"),
        (Comparison::MoreThan, Language::En) => format!("more than {value}"),
        (Comparison::AtMost, Language::Vi) => format!("không quá {value}"),
        (Comparison::AtMost, Language::En) => format!("at most {value}"),
        (Comparison::LessThan, Language::Vi) => format!("dưới {value}"),
        (Comparison::LessThan, Language::En) => format!("less than {value}"),
    }
}

/// At most 90 % of the base reads as down by at least 10 %.
fn of_change(language: Language, target: Target, base_year: Option<i32>) -> String {
    let base = match (base_year, language) {
        (Some(year), Language::Vi) => format!("năm {year}"),
        (Some(year), Language::En) => year.to_string(),
        (None, _) => language.pick("kỳ gốc", "the base period").to_owned(),
    };
    let down = 100_u32.checked_sub(target.value).filter(|down| *down > 0);
    let vi = language == Language::Vi;
    match (target.comparison, down) {
        (Comparison::AtMost, Some(down)) if vi => format!("giảm từ {down}% trở lên so với {base}"),
        (Comparison::AtMost, Some(down)) => format!("down by at least {down}% on {base}"),
        (Comparison::LessThan, Some(down)) if vi => format!("giảm trên {down}% so với {base}"),
        (Comparison::LessThan, Some(down)) => format!("down by more than {down}% on {base}"),
        (Comparison::AtMost, None) if target.value == 100 => {
            if vi {
                format!("không tăng so với {base}")
            } else {
                format!("not above {base}")
            }
        }
        (comparison, _) => {
            let value = compared(language, comparison, &format!("{}%", target.value));
            if vi { format!("{value} so với {base}") } else { format!("{value} of {base}") }
        }
    }
}

/// At the field of the part of a ratio where it is the larger one; nothing at another field, and where nothing is wrong.
pub fn above_whole(
    language: Language,
    indicator: &Indicator,
    count: &str,
    numbers: Option<(u64, u64)>,
) -> Option<String> {
    let Form::Ratio { part, whole } = &indicator.form else { return None };
    let (part_number, whole_number) = numbers.filter(|_| part == count)?;
    let name = |id: &str| indicator.label_of(id).map(|label| language.of(label)).unwrap_or_default();
    let (part, whole) = (name(part), name(whole));
    let [part_number, whole_number] = [part_number, whole_number].map(|count| number(language, count));
    Some(match language {
        Language::Vi => {
            format!(
                "“{part}” là {part_number}, lớn hơn “{whole}” là {whole_number}. Kiểm tra lại; nếu đúng thì giữ nguyên."
            )
        }
        Language::En => {
            format!(
                "“{part}” is {part_number}, more than “{whole}”, {whole_number}. Check them; if they are right, leave them."
            )
        }
    })
}

/// What people read for a count: what the programme calls it, or what a unit counts as in a share of units.
pub fn count_label(language: Language, indicator: &Indicator, count: &str) -> String {
    let of_units = match (&indicator.form, count) {
        (Form::QualifiedUnits { .. }, PART) => Some(say("Đơn vị đạt", "Qualified units")),
        (Form::ShareOfUnits { .. }, PART) => Some(say("Đơn vị có đủ số", "Units with enough")),
        (Form::QualifiedUnits { .. } | Form::ShareOfUnits { .. }, WHOLE) => Some(say("Tổng số đơn vị", "All units")),
        _ => None,
    };
    let asked = || indicator.label_of(count).map(|label| language.of(label));
    of_units.map(|label| language.say(label)).or_else(asked).unwrap_or(count).to_owned()
}

/// "Số vụ đã điều tra, khám phá: 2.784; Số vụ xảy ra: 3.698".
pub fn counted(language: Language, indicator: &Indicator, sums: &Counts) -> String {
    let one = |(id, count): (&String, &u64)| {
        format!("{}: {}", count_label(language, indicator, id), number(language, *count))
    };
    sums.iter().map(one).collect::<Vec<_>>().join("; ")
}

/// "2025: 12 trên 94: 12,8%; 2026: 30 trên 94: 31,9%". One year alone is no trend.
pub fn through_years(language: Language, indicator: &Indicator, trend: &Trend) -> String {
    let one = |(year, measured, _): &(i32, Measured, usize)| {
        format!("{year}: {}", indicator_figure(language, indicator, measured))
    };
    let years: Vec<String> = trend.years.iter().map(one).collect();
    if years.len() < 2 { String::new() } else { years.join("; ") }
}

/// "Số liệu của 3 trên 94 đơn vị; 91 đơn vị chưa có số liệu."
pub fn given_by(language: Language, given: u64, asked: u64) -> String {
    let [given_shown, asked_shown, missing] =
        [given, asked, asked.saturating_sub(given)].map(|count| number(language, count));
    if asked == 0 {
        return language
            .pick("Chưa có đơn vị nào phải báo số liệu này.", "There is no unit yet that is asked for it.")
            .to_owned();
    }
    match (language, given >= asked) {
        (Language::Vi, true) => format!("Số liệu của tất cả {asked_shown} đơn vị."),
        (Language::Vi, false) => {
            format!("Số liệu của {given_shown} trên {asked_shown} đơn vị; {missing} đơn vị chưa có số liệu.")
        }
        (Language::En, true) => format!("Figures of all {asked_shown} units."),
        (Language::En, false) => format!("Figures of {given_shown} of {asked_shown} units; missing: {missing}."),
    }
}
