//! Where in a table the problems are that are found when the file is made of it.

use super::Sheet;
use super::column::Column;
use crate::json::Place;
use crate::json::place::Segment;

/// The line and column of a place in the items of a guide, the criteria of a supplement or the indicators of a programme; nothing for a
/// place outside of them.
pub fn row_and_column(sheet: &Sheet, place: &Place) -> Option<(u64, Column)> {
    match place.segments() {
        [Segment::Name(items), Segment::Index(item), rest @ ..] if items == "items" => {
            Some((*sheet.lines.get(*item)?, of_item(rest)))
        }
        [Segment::Name(indicators), Segment::Index(indicator), rest @ ..] if indicators == "indicators" => {
            Some((*sheet.lines.get(*indicator)?, of_indicator(rest)))
        }
        [
            Segment::Name(criteria),
            Segment::Index(criterion),
            Segment::Name(checks),
            Segment::Index(check),
            rest @ ..,
        ] if criteria == "criteria" && checks == "checks" => {
            Some((*sheet.lines.get(first_of(sheet, *criterion) + check)?, of_check(rest)))
        }
        [Segment::Name(criteria), Segment::Index(criterion), rest @ ..] if criteria == "criteria" => {
            Some((*sheet.lines.get(first_of(sheet, *criterion))?, of_criterion(rest)))
        }
        _ => None,
    }
}

/// How many checks stand before those of this criterion.
fn first_of(sheet: &Sheet, criterion: usize) -> usize {
    let count = |criterion: &serde_json::Value| criterion["checks"].as_array().map_or(0, Vec::len);
    sheet.values.iter().take(criterion).map(count).sum()
}

fn names(rest: &[Segment]) -> Vec<&str> {
    rest.iter()
        .filter_map(|segment| if let Segment::Name(name) = segment { Some(name.as_str()) } else { None })
        .collect()
}

fn of_item(rest: &[Segment]) -> Column {
    match names(rest)[..] {
        ["title", "en", ..] => Column::TitleEn,
        ["title", ..] => Column::Title,
        ["maximumHundredths", ..] => Column::Maximum,
        ["method", "deductionHundredths", ..] => Column::Deduction,
        ["method", ..] => Column::Method,
        _ => Column::Id,
    }
}

fn of_indicator(rest: &[Segment]) -> Column {
    match names(rest)[..] {
        ["title", "en", ..] => Column::TitleEn,
        ["title", ..] => Column::Title,
        ["askedOf", ..] | ["form", "unitKinds", ..] => Column::Units,
        ["form", "noun", "en", ..] => Column::NounEn,
        ["form", "noun", ..] => Column::Noun,
        ["form", "baseYear", ..] => Column::BaseYear,
        ["form", "minimum", ..] => Column::Minimum,
        ["form", "part" | "whole" | "base" | "current", ..] => Column::Counts,
        ["form", ..] => Column::Form,
        ["counts", .., "en"] => Column::CountsEn,
        ["counts", ..] => Column::Counts,
        ["target", "comparison", ..] => Column::Comparison,
        ["target", "due", ..] => Column::Due,
        ["target", ..] => Column::Target,
        _ => Column::Id,
    }
}

fn of_criterion(rest: &[Segment]) -> Column {
    match names(rest)[..] {
        ["title", "en", ..] => Column::CriterionTitleEn,
        ["title", ..] => Column::CriterionTitle,
        ["cite", "clause", ..] => Column::CriterionClause,
        ["cite", "point", ..] => Column::CriterionPoint,
        ["cite", ..] => Column::CriterionArticle,
        _ => Column::Criterion,
    }
}

fn of_check(rest: &[Segment]) -> Column {
    match names(rest)[..] {
        ["question", "en", ..] => Column::QuestionEn,
        ["question", ..] => Column::Question,
        ["guidance", "en", ..] => Column::GuidanceEn,
        ["guidance", ..] => Column::Guidance,
        ["cite", "clause", ..] => Column::Clause,
        ["cite", "point", ..] => Column::Point,
        ["cite", ..] => Column::Article,
        ["answer", "kind", ..] => Column::Kind,
        ["answer", "noun", "en", ..] => Column::NounEn,
        ["answer", "noun", ..] => Column::Noun,
        ["answer", "partLabel", ..] => Column::Part,
        ["answer", "wholeLabel", ..] => Column::Whole,
        ["answer", "scale" | "items", ..] => Column::Choices,
        ["answer", "passes" | "excuses" | "mayBeUnrated", ..] => Column::Options,
        ["answer", ..] => Column::Threshold,
        ["appliesIf", ..] => Column::AppliesIf,
        ["notApplicableWithReason", ..] => Column::NotApplicable,
        _ => Column::Id,
    }
}
