//! Why a criteria file can't be used: what is wrong and where, and what its author can do about it.

mod advice;
mod fault;

use super::language::Language;
use super::problem::{place, shape_problem};
use crate::criteria::CriteriaProblem;

/// What is wrong, and where.
pub fn criteria_problem(language: Language, problem: &CriteriaProblem) -> String {
    match problem {
        CriteriaProblem::Shape(problem) => shape_problem(language, problem),
        CriteriaProblem::Rule { place: at, fault } => {
            let at = place(language, at);
            match language {
                Language::Vi => format!("Ở {at}: {}", fault::vi(fault)),
                Language::En => format!("At {at}: {}", fault::en(fault)),
            }
        }
    }
}

/// What its author can do about it.
pub fn criteria_advice(language: Language, problem: &CriteriaProblem) -> String {
    match (problem, language) {
        (CriteriaProblem::Shape(problem), _) => language.say(advice::on_shape(&problem.reason)).to_owned(),
        (CriteriaProblem::Rule { fault, .. }, Language::Vi) => advice::vi(fault),
        (CriteriaProblem::Rule { fault, .. }, Language::En) => advice::en(fault),
    }
}
