//! The figures of a programme as tables for other programs: every indicator, and what each unit contributed to one.

use super::indicator::{attainment, count_label, counted, indicator_figure, target_line, through_years};
use super::language::{Language, say};
use super::tables::state_name;
use crate::criteria::{Form, Indicator, Programme};
use crate::review::roll_up::{IndicatorSum, ProgrammeFigures, State};
use crate::review::table::{Cell, Table};

/// Each indicator with what was counted, its figure, its target, how many units gave it, and what it was in other years.
pub fn indicators_table(language: Language, figures: &ProgrammeFigures) -> Table {
    let ProgrammeFigures { programme, sums, .. } = figures;
    let headings = [
        say("Mã", "Code"),
        say("Chỉ tiêu", "Indicator"),
        say("Số đếm được", "Counted"),
        say("Số liệu", "Figure"),
        say("Mức phải đạt", "Target"),
        say("Kết quả", "Target reached"),
        say("Số đơn vị có số liệu", "Units with figures"),
        say("Số đơn vị chưa có số liệu", "Units without figures"),
        say("Qua các năm", "Over the years"),
    ];
    let row = |sum: &IndicatorSum| {
        let indicator = programme.indicator(&sum.indicator)?;
        let measured = sum.measured.as_ref();
        let texts = [
            indicator.id.clone(),
            language.of(&indicator.title).to_owned(),
            counted(language, indicator, &sum.sums),
            measured.map(|measured| indicator_figure(language, indicator, measured)).unwrap_or_default(),
            target_line(language, indicator).unwrap_or_default(),
            measured.map(|measured| language.say(attainment(measured.attainment)).to_owned()).unwrap_or_default(),
        ];
        let counts = [sum.contributions.len(), sum.missing.len()].map(|count| Cell::count(count as u64));
        let trend = figures.trend(&sum.indicator).map(|trend| through_years(language, indicator, trend));
        Some(texts.map(Cell::Text).into_iter().chain(counts).chain([Cell::Text(trend.unwrap_or_default())]).collect())
    };
    Table {
        name: sheet_name(programme),
        headings: headings.map(|heading| language.say(heading).to_owned()).to_vec(),
        rows: sums.iter().filter_map(row).collect(),
    }
}

/// The name of a workbook's sheet is short, and titles of programmes begin alike: its id and version tell it.
fn sheet_name(programme: &Programme) -> String {
    let own = programme.id.strip_prefix("programme/").unwrap_or(&programme.id);
    format!("{own} {}", programme.version)
}

/// What each unit contributed to an indicator: its counts and its own figure, of qualified units each unit's state. `name` and `state`
/// tell a unit by its index.
pub fn contributions_table(
    language: Language,
    indicator: &Indicator,
    sum: &IndicatorSum,
    name: impl Fn(usize) -> String,
    state: impl Fn(usize) -> Option<State>,
) -> Table {
    let unit = language.pick("Đơn vị", "Unit").to_owned();
    let counts = sum.sums.keys().map(|id| count_label(language, indicator, id));
    let figures = [say("Số liệu", "Figure"), say("Kết quả", "Target reached")].map(|one| language.say(one).to_owned());
    let headings = std::iter::once(unit).chain(counts).chain(figures).collect();
    let row = |one: &crate::review::roll_up::Contribution| {
        let given =
            sum.sums.keys().map(|id| one.counts.get(id).map_or_else(|| Cell::text(""), |count| Cell::count(*count)));
        let figure = one.measured.map(|measured| {
            [indicator_figure(language, indicator, &measured), language.say(attainment(measured.attainment)).to_owned()]
        });
        let state = || match indicator.form {
            Form::QualifiedUnits { .. } => state(one.unit).map(|state| language.say(state_name(state)).to_owned()),
            Form::Ratio { .. } | Form::Change { .. } | Form::Number { .. } | Form::ShareOfUnits { .. } => None,
        };
        let figure = figure.unwrap_or_else(|| [String::new(), state().unwrap_or_default()]).map(Cell::Text);
        std::iter::once(Cell::Text(name(one.unit))).chain(given).chain(figure).collect()
    };
    let rows = sum.contributions.iter().map(row).collect();
    Table { name: language.of(&indicator.title).to_owned(), headings, rows }
}
