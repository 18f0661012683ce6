//! Every sentence, in Vietnamese and English. Other rooms hand over data; wording is decided here and nowhere else.
//!
//! A sentence is a [`Say`]: a language that lacks it does not compile. Sentences with figures are functions.

mod answer;
#[cfg(feature = "bulk")]
mod archive;
mod bare_answer;
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

pub use answer::{answer_lines, citation_line, coverage_row, document_day, excused_event};
#[cfg(feature = "bulk")]
pub use archive::{entry_refusal, not_an_archive};
pub use bare_answer::bare_answer_lines;
pub use changes::{CARRIED_OVER, TO_REVIEW, check_part, indicator_part, item_part, role_name};
pub use criteria_problem::{criteria_advice, criteria_fault, criteria_problem, further_fault, set_fault};
pub use difference::{difference, differences};
pub use explain::{explain, what_would_change_it};
pub use figures::{count_of, date, moment, number, percent, points, short_digest, size, time_of_day};
pub use indicator::{attainment, given_by, indicator_figure, target_line};
pub use indicator_tables::{contributions_table, indicators_table};
pub use language::{Language, Say, say};
pub use manuscript::{
    grid_headings, grid_name, making_name, manuscript_field, manuscript_hint, remark_line, remark_place, sum_line,
};
pub use problem::{draft_error, shape_problem, unreadable};
pub use reading::{not_readable, unknown_criteria};
pub use refusal::{evidence_field_name, field_name, number_fault, refusal};
pub use register::{column_name, not_a_register, row_refusal, row_warning};
pub use rule::{applies_line, form_line, method_line, rule_line};
pub use score::{LOCAL_POINTS, NOT_POINTS, points_mistake, points_reason, points_refusal, score_line};
pub use sheet::{
    at_cell, cell_problem, checks_table, guide_table, not_a_sheet, programme_table, sheet_heading, sheet_words,
};
pub use tables::{OUT_OF_SCOPE, UNEXPECTED, desk_table, figures_table, missed_table, state_name, units_table};
pub use vocabulary::{
    check_verdict, citation, excuse, in_coverage, kind_examples, kind_name, ordinal, scope, unit_verdict,
    warning_of_scope,
};
pub use warning::warning;
