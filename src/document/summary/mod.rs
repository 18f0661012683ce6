//! `AnttSelfAssessment`, the signed summary: its wire types and shape, how it is made from a draft, and whether its content holds.

mod any_answer;
mod base;
mod build;
mod difference;
mod figures;
mod file_name;
mod named;
mod prepare;
mod recompute;
mod score;
mod seal;
mod shape;
mod wire;

pub use base::{CarriedBase, carried_base};
pub use build::Signing;
pub use difference::{Difference, IndicatorFault};
pub use file_name::{draft_name, file_name, file_name_of};
pub use named::UnknownCriteria;
pub use prepare::{NotReady, Prepared, prepare, prepare_with};
pub use recompute::{Content, Recomputed, examine, examine_with, is_in_scope};
pub use score::{ItemMember, ScoreMember};
pub use seal::seal;
pub use shape::shape;
pub use wire::{
    AnswerMember, CriteriaRef, DeclarationMember, EvidenceMember, FileMember, PeriodMember, SelfAssessment, UnitMember,
    WarningMember,
};
