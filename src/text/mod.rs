//! Every sentence, in Vietnamese and English. Other rooms hand over data; wording is decided here and nowhere else.
//!
//! A sentence is a [`Say`]: a language that lacks it does not compile. Sentences with figures are functions.

mod answer;
#[cfg(feature = "bulk")]
mod archive;
mod bare_answer;
mod bare_entry;
mod changes;
mod criteria_problem;
mod difference;
mod difference_of_figures;
mod explain;
mod figures;
mod indicator;
mod indicator_tables;
mod language;
mod manuscript;
mod problem;
mod reading;
mod refusal;
mod register;
mod rule;
mod score;
mod sheet;
mod tables;
mod vocabulary;
mod warning;

/// What the command line says.
pub mod command;

/// Sentences of the pages, one module a page.
pub mod page;

/// The wording of official papers.
pub mod paper;

/// Sentences of the reviewer's desk.
pub mod review;

pub use answer::{answer_lines, citation_line, coverage_row, document_day, excused_event, yes_no};
#[cfg(feature = "bulk")]
pub use archive::{entry_refusal, not_an_archive};
pub use bare_answer::bare_answer_lines;
pub use bare_entry::{bare_entry_lines, beside_entry_lines};
pub use changes::{
    CARRIED_OVER, TO_REVIEW, check_part, check_value, file_part, indicator_part, indicator_value, item_part,
    item_value, role_name,
};
pub use criteria_problem::{criteria_advice, criteria_fault, criteria_problem, further_fault, set_fault};
pub use difference::{check_word, difference, differences, unit_word};
pub use explain::{explain, what_would_change_it};
pub use figures::{
    count_of, date, moment, number, percent, points, points_signed, short_digest, signed, size, time_of_day,
};
pub use indicator::{
    above_whole, attainment, count_label, counted, given_by, indicator_figure, target_line, through_years,
};
pub use indicator_tables::{contributions_table, indicators_table};
pub use language::{Language, Say, say};
pub use manuscript::{
    grid_headings, grid_name, making_name, manuscript_field, manuscript_hint, remark_line, remark_place, sum_line,
    told_line, told_place,
};
pub use problem::{draft_error, shape_problem, unreadable};
pub use reading::{not_readable, unknown_criteria};
pub use refusal::{evidence_field_name, field_name, number_fault, refusal};
pub use register::{column_name, not_a_register, row_refusal, row_warning};
pub use rule::{applies_line, form_line, method_line, rule_line};
pub use score::{
    COUNTED_WHEN, LOCAL_POINTS, NOT_POINTS, counted_line, points_mistake, points_reason, points_refusal,
    score_in_short, score_line,
};
pub use sheet::{
    at_cell, cell_problem, checks_table, guide_table, not_a_sheet, programme_table, sheet_heading, sheet_words,
};
pub use tables::{
    OUT_OF_SCOPE, SCORE, UNEXPECTED, figures_table, missed_table, missed_title, score_cells, state_name, units_table,
};
pub use vocabulary::{
    check_verdict, citation, excuse, in_coverage, kind_examples, kind_name, ordinal, scope, unit_verdict,
    warning_of_scope,
};
pub use warning::warning;
