//! A criteria file from outside: every problem named, not only the first, before it is built into the model.

use super::build::{criteria, supplement};
use super::fault::{Fault, faults};
use super::file::CriteriaFile;
use super::guide::guide;
use super::model::Role;
use super::programme::programme;
use super::raw::shape_of;
use crate::json::{Digest, Misfit, Place, Problem, check as check_shape};
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

impl CriteriaProblem {
    /// Where it is.
    pub const fn place(&self) -> &Place {
        match self {
            CriteriaProblem::Shape(problem) => &problem.place,
            CriteriaProblem::Rule { place, .. } => place,
        }
    }
}

/// Reads a criteria object. Its digest is taken without the proof, so that signed and unsigned agree.
pub fn read(value: &Value) -> Result<CriteriaFile, Vec<CriteriaProblem>> {
    let role = role_of(value);
    let mut problems: Vec<CriteriaProblem> =
        check_shape(&shape_of(role), &value.into()).into_iter().map(CriteriaProblem::Shape).collect();
    problems.extend(faults(role, value).into_iter().map(|(place, fault)| CriteriaProblem::Rule { place, fault }));
    if !problems.is_empty() {
        return Err(problems);
    }
    let bare = without_proof(value);
    // Shape and faults have accepted the value, so nothing is left to fail; tests hold them together.
    build(role, &bare).map_err(|_| Vec::new())
}

/// The bare object, which digests of criteria are taken of.
pub fn without_proof(value: &Value) -> Value {
    let mut bare = value.clone();
    if let Some(members) = bare.as_object_mut() {
        members.shift_remove("proof");
    }
    bare
}

fn build(role: Role, bare: &Value) -> Result<CriteriaFile, Misfit> {
    let digest = Digest::of_value(bare);
    match role {
        Role::Standard => criteria(bare, digest).map(CriteriaFile::Standard),
        Role::Supplement => supplement(bare, digest).map(CriteriaFile::Supplement),
        Role::ScoringGuide => guide(bare, digest).map(CriteriaFile::ScoringGuide),
        Role::Programme => programme(bare, digest).map(CriteriaFile::Programme),
    }
}

/// The role that a file has. Where it names none that there is, the one that its id promises, so that its other mistakes can be told.
fn role_of(value: &Value) -> Role {
    let text = |member: &str| value.get(member).and_then(Value::as_str);
    let promised = || match text("id")?.split_once('/')?.0 {
        "supplement" => Some(Role::Supplement),
        "guide" => Some(Role::ScoringGuide),
        "programme" => Some(Role::Programme),
        _ => None,
    };
    text("role").and_then(Role::from_id).or_else(promised).unwrap_or(Role::Standard)
}
