//! Facts asked before the checks, and what the scope already says about them.

use super::scope::Scope;

/// The fact that the scope of a school decides: "đối với cấp học phổ thông" (Điều 7 khoản 2).
const GENERAL_EDUCATION: &str = "general_education";

/// What the scope says about a fact; nothing where the unit has to say it.
pub fn fact_forced_by_scope(fact: &str, scope: Option<Scope>) -> Option<bool> {
    match (fact, scope?) {
        (GENERAL_EDUCATION, Scope::LowerSecondary | Scope::UpperSecondary) => Some(true),
        (GENERAL_EDUCATION, Scope::Vocational | Scope::Higher) => Some(false),
        _ => None,
    }
}
