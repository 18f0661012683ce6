//! `AnttSelfAssessment`, the signed summary: its wire types and shape, how it is made from a draft, and whether its content holds.

mod any_answer;
mod build;
mod file_name;
mod recompute;
mod seal;
mod shape;
mod wire;

pub use build::{NotReady, Prepared, Signing, prepare};
pub use file_name::{draft_name, file_name, file_name_of};
pub use recompute::{Content, Difference, Recomputed, UnknownCriteria, examine, examine_with, is_in_scope};
pub use seal::seal;
pub use shape::shape;
pub use wire::{
    AnswerMember, CriteriaRef, DeclarationMember, EvidenceMember, FileMember, PeriodMember, SelfAssessment, UnitMember,
    WarningMember,
};
