//! The figures of a programme as tables for other programs: every indicator, and what each unit contributed to one.

use super::indicator::{attainment, indicator_figure, target_line};
use super::language::{Language, say};
use crate::criteria::{Indicator, Programme};
use crate::review::roll_up::IndicatorSum;
use crate::review::table::{Cell, Table};

/// Each indicator with its figure, its target and how many units gave it.
pub fn indicators_table(language: Language, programme: &Programme, sums: &[IndicatorSum]) -> Table {
    let headings = [
        say("Mã", "Code"),
        say("Chỉ tiêu", "Indicator"),
        say("Số liệu", "Figure"),
        say("Mức phải đạt", "Target"),
        say("Kết quả", "Target reached"),
        say("Số đơn vị có số liệu", "Units with figures"),
        say("Số đơn vị chưa có số liệu", "Units without figures"),
    ];
    let row = |sum: &IndicatorSum| {
        let indicator = programme.indicator(&sum.indicator)?;
        let measured = sum.measured.as_ref();
        let texts = [
            indicator.id.clone(),
            language.of(&indicator.title).to_owned(),
            measured.map(|measured| indicator_figure(language, indicator, measured)).unwrap_or_default(),
            target_line(language, indicator).unwrap_or_default(),
            measured.map(|measured| language.say(attainment(measured.attainment)).to_owned()).unwrap_or_default(),
        ];
        let counts = [sum.contributions.len(), sum.missing.len()].map(|count| Cell::count(count as u64));
        Some(texts.map(Cell::Text).into_iter().chain(counts).collect())
    };
    Table {
        name: language.of(&programme.title).to_owned(),
        headings: headings.map(|heading| language.say(heading).to_owned()).to_vec(),
        rows: sums.iter().filter_map(row).collect(),
    }
}

/// What each unit contributed to an indicator: its counts and its own figure. `name` tells a unit by its index.
pub fn contributions_table(
    language: Language,
    indicator: &Indicator,
    sum: &IndicatorSum,
    name: impl Fn(usize) -> String,
) -> Table {
    let unit = language.pick("Đơn vị", "Unit").to_owned();
    let counts = sum.sums.keys().map(|id| {
        let asked = indicator.counts.iter().find(|asked| asked.id == *id);
        asked.map_or_else(|| id.clone(), |asked| language.of(&asked.label).to_owned())
    });
    let figures = [say("Số liệu", "Figure"), say("Kết quả", "Target reached")].map(|one| language.say(one).to_owned());
    let headings = std::iter::once(unit).chain(counts).chain(figures).collect();
    let row = |one: &crate::review::roll_up::Contribution| {
        let given =
            sum.sums.keys().map(|id| one.counts.get(id).map_or_else(|| Cell::text(""), |count| Cell::count(*count)));
        let figure = one.measured.map(|measured| {
            [indicator_figure(language, indicator, &measured), language.say(attainment(measured.attainment)).to_owned()]
        });
        let figure = figure.unwrap_or_default().map(Cell::Text);
        std::iter::once(Cell::Text(name(one.unit))).chain(given).chain(figure).collect()
    };
    let rows = sum.contributions.iter().map(row).collect();
    Table { name: language.of(&indicator.title).to_owned(), headings, rows }
}
