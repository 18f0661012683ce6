//! The unit: its profile as typed, and as it goes into a document.

use super::draft::Draft;
use super::scope::Scope;
use crate::criteria::UnitKind;
use crate::json::tidy::tidy as settled;
use serde::Serialize;

/// The profile as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Profile {
    /// Name of the unit.
    pub name: String,
    /// Administrative or other code.
    pub code: String,
    /// Code of the province, two digits.
    pub province_code: String,
    /// Name of the province.
    pub province_name: String,
    /// Name of the body above it.
    pub parent_name: String,
    /// Code of the body above it.
    pub parent_code: String,
    /// Address.
    pub address: String,
    /// Name of its head.
    pub head: String,
    /// Who recognises it (Điều 10, since 2025 to be filled in).
    pub recognising_authority: String,
    /// Id of its [`Scope`]; empty until chosen.
    pub scope: String,
}

impl Profile {
    /// Whether both speak of one unit: by the code where both have one; otherwise by the name and the body above it, since there is
    /// a Tổ dân phố số 5 in every ward. However the letters were composed or capitalised.
    pub fn is_same_unit(&self, other: &Profile) -> bool {
        let same = |one: &str, another: &str| settled(one).to_lowercase() == settled(another).to_lowercase();
        let is_blank = |text: &str| text.trim().is_empty();
        if !is_blank(&self.code) && !is_blank(&other.code) {
            return same(&self.code, &other.code);
        }
        !is_blank(&self.name) && same(&self.name, &other.name) && same(&self.parent_name, &other.parent_name)
    }
}

/// A unit with everything that a document needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unit {
    /// Kind.
    pub kind: UnitKind,
    /// Name.
    pub name: String,
    /// Code.
    pub code: Option<String>,
    /// Two digits.
    pub province_code: String,
    /// Name of the province.
    pub province_name: String,
    /// Name of the body above.
    pub parent_name: String,
    /// Code of the body above.
    pub parent_code: Option<String>,
    /// Address.
    pub address: Option<String>,
    /// Name of its head.
    pub head: String,
    /// Who recognises it.
    pub recognising_authority: String,
    /// Scope; `None` for residential areas and communes.
    pub scope: Option<Scope>,
}

impl Unit {
    /// Whether the circular applies (Điều 1 khoản 2 điểm b).
    pub fn is_in_scope(&self) -> bool {
        self.scope.is_none_or(Scope::is_in_scope)
    }

    /// The unit of a draft, or the profile fields that are still missing.
    pub fn of(draft: &Draft) -> Result<Unit, Vec<super::change::ProfileField>> {
        use super::change::ProfileField as Missing;
        let profile = &draft.profile;
        let scopes = Scope::of(draft.kind);
        let scope = Scope::from_id(draft.kind, &profile.scope);
        let needed = [
            (Missing::Name, &profile.name),
            (Missing::Province, &profile.province_code),
            (Missing::Province, &profile.province_name),
            (Missing::ParentName, &profile.parent_name),
            (Missing::Head, &profile.head),
            (Missing::RecognisingAuthority, &profile.recognising_authority),
        ];
        let mut missing: Vec<Missing> =
            needed.into_iter().filter(|(_, text)| settled(text).is_empty()).map(|(field, _)| field).collect();
        missing.dedup();
        if !scopes.is_empty() && scope.is_none() {
            missing.push(Missing::Scope);
        }
        if !missing.is_empty() {
            return Err(missing);
        }
        let some = |text: &str| Some(settled(text)).filter(|text| !text.is_empty());
        Ok(Unit {
            kind: draft.kind,
            name: settled(&profile.name),
            code: some(&profile.code),
            province_code: settled(&profile.province_code),
            province_name: settled(&profile.province_name),
            parent_name: settled(&profile.parent_name),
            parent_code: some(&profile.parent_code),
            address: some(&profile.address),
            head: settled(&profile.head),
            recognising_authority: settled(&profile.recognising_authority),
            scope,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_unit_is_known_by_its_code_or_by_its_name_and_the_body_above() {
        let unit = |code: &str, name: &str, parent: &str| Profile {
            code: code.to_owned(),
            name: name.to_owned(),
            parent_name: parent.to_owned(),
            ..Profile::default()
        };
        let five = unit("", "Tổ dân phố số 5", "Phường Hạ Long");
        assert!(five.is_same_unit(&unit("", " tô\u{309} DÂN phố số 5", "phường hạ long ")));
        assert!(five.is_same_unit(&unit("07", "Tổ dân phố số 5", "Phường Hạ Long")));
        assert!(!five.is_same_unit(&unit("", "Tổ dân phố số 5", "Phường Bãi Cháy")));
        assert!(unit("07", "A", "B").is_same_unit(&unit("07 ", "C", "D")));
        assert!(!unit("07", "A", "B").is_same_unit(&unit("08", "A", "B")));
        assert!(!unit("", "", "B").is_same_unit(&unit("", "", "B")));
    }
}
