//! `AnttSelfAssessment`, the signed summary: its wire types and shape, how it is made from a draft, and whether its content holds.

mod any_answer;
mod at_hand;
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

pub use at_hand::{AtHand, at_hand};
pub use base::{CarriedBase, carried_base};
pub use build::Signing;
pub use difference::{Difference, IndicatorFault};
pub use file_name::{UNREADABLE_DRAFT, draft_name, file_name, file_name_of};
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
