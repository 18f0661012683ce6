//! Which units the circular applies to (Điều 1 khoản 2 điểm b).

use crate::criteria::UnitKind;

/// What the profile asks of agencies, enterprises and educational institutions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// Agency or unit of the armed forces: out of scope.
    ArmedForces,
    /// Any other agency.
    OtherAgency,
    /// Micro enterprise: out of scope.
    Micro,
    /// Small enterprise: out of scope.
    Small,
    /// Medium enterprise.
    Medium,
    /// Large enterprise.
    Large,
    /// Crèche: out of scope.
    Nursery,
    /// Kindergarten: out of scope.
    Preschool,
    /// Primary school: out of scope.
    Primary,
    /// Trung học cơ sở.
    LowerSecondary,
    /// Trung học phổ thông.
    UpperSecondary,
    /// Several levels, one of them above primary.
    MultiLevel,
    /// Giáo dục nghề nghiệp.
    Vocational,
    /// Giáo dục thường xuyên.
    Continuing,
    /// Đại học, cao đẳng sư phạm.
    Higher,
}

impl Scope {
    /// What a unit of this kind can choose from; nothing for residential areas and communes.
    pub const fn of(kind: UnitKind) -> &'static [Scope] {
        match kind {
            UnitKind::ResidentialArea | UnitKind::Commune => &[],
            UnitKind::Agency => &[Scope::OtherAgency, Scope::ArmedForces],
            UnitKind::Enterprise => &[Scope::Large, Scope::Medium, Scope::Small, Scope::Micro],
            UnitKind::EducationalInstitution => &[
                Scope::LowerSecondary,
                Scope::UpperSecondary,
                Scope::MultiLevel,
                Scope::Vocational,
                Scope::Continuing,
                Scope::Higher,
                Scope::Primary,
                Scope::Preschool,
                Scope::Nursery,
            ],
        }
    }

    /// The id used in every file.
    pub const fn id(self) -> &'static str {
        match self {
            Scope::ArmedForces => "armed_forces",
            Scope::OtherAgency => "other",
            Scope::Micro => "micro",
            Scope::Small => "small",
            Scope::Medium => "medium",
            Scope::Large => "large",
            Scope::Nursery => "nursery",
            Scope::Preschool => "preschool",
            Scope::Primary => "primary",
            Scope::LowerSecondary => "lower_secondary",
            Scope::UpperSecondary => "upper_secondary",
            Scope::MultiLevel => "multi_level",
            Scope::Vocational => "vocational",
            Scope::Continuing => "continuing",
            Scope::Higher => "higher",
        }
    }

    /// The scope with this id among those of the kind.
    pub fn from_id(kind: UnitKind, id: &str) -> Option<Scope> {
        Scope::of(kind).iter().copied().find(|scope| scope.id() == id)
    }

    /// Whether the circular applies.
    pub const fn is_in_scope(self) -> bool {
        match self {
            Scope::ArmedForces | Scope::Micro | Scope::Small | Scope::Nursery | Scope::Preschool | Scope::Primary => {
                false
            }
            Scope::OtherAgency
            | Scope::Medium
            | Scope::Large
            | Scope::LowerSecondary
            | Scope::UpperSecondary
            | Scope::MultiLevel
            | Scope::Vocational
            | Scope::Continuing
            | Scope::Higher => true,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn six_scopes_are_outside_the_circular_and_every_other_is_inside() {
        let outside: Vec<&str> = UnitKind::ALL
            .into_iter()
            .flat_map(|kind| Scope::of(kind).iter().copied())
            .filter(|scope| !scope.is_in_scope())
            .map(Scope::id)
            .collect();
        assert_eq!(outside, ["armed_forces", "small", "micro", "primary", "preschool", "nursery"]);
    }

    #[test]
    fn a_scope_of_another_kind_is_unknown() {
        assert_eq!(Scope::from_id(UnitKind::Enterprise, "primary"), None);
        assert_eq!(Scope::from_id(UnitKind::Commune, "other"), None);
        assert_eq!(Scope::from_id(UnitKind::Agency, "other"), Some(Scope::OtherAgency));
    }
}
