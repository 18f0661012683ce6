//! A criteria file from outside: every problem named, not only the first, before it is built into the model.

use super::build::criteria;
use super::fault::{Fault, faults};
use super::model::Criteria;
use super::raw::shape;
use crate::json::{Digest, Place, Problem, check as check_shape};
use serde_json::Value;

/// Why a criteria file can't be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CriteriaProblem {
    /// A member is missing, unknown or of the wrong shape.
    Shape(Problem),
    /// The members don't fit together.
    Rule {
        /// Where.
        place: Place,
        /// What doesn't fit.
        fault: Fault,
    },
}

/// Reads a criteria object. Its digest is taken without the proof, so that signed and unsigned agree.
pub fn read(value: &Value) -> Result<Criteria, Vec<CriteriaProblem>> {
    let mut problems: Vec<CriteriaProblem> =
        check_shape(&shape(), value).into_iter().map(CriteriaProblem::Shape).collect();
    problems.extend(faults(value).into_iter().map(|(place, fault)| CriteriaProblem::Rule { place, fault }));
    if !problems.is_empty() {
        return Err(problems);
    }
    let mut bare = value.clone();
    if let Some(members) = bare.as_object_mut() {
        members.shift_remove("proof");
    }
    // Shape and faults have accepted the value, so nothing is left to fail; a test holds them together.
    criteria(&bare, Digest::of_value(&bare)).map_err(|_| Vec::new())
}
