//! By what two files speak of the same unit: kind and code or, without code, kind, name and the body above it.

use crate::document::UnitName;
use crate::json::tidy::{composed, tidy};

/// The identity of a unit. A unit with a code and one without are never the same: a name can be taken by anybody.
///
/// Texts are compared trimmed, composed (NFC) and without regard to capitals; what else may differ, such as blanks within, is another
/// name.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum UnitKey {
    /// Kind id and code.
    Coded { kind: String, code: String },
    /// Kind id, name and name of the body above.
    Named { kind: String, name: String, parent: String },
}

impl UnitKey {
    /// Of a unit as a document names it.
    pub fn of(unit: &UnitName) -> Self {
        Self::new(&unit.kind, unit.code.as_deref(), &unit.name, &unit.parent_name)
    }

    /// Of a unit by its parts, such as a line of a register has them. A blank code is none.
    pub fn new(kind: &str, code: Option<&str>, name: &str, parent_name: &str) -> Self {
        let kind = kind.to_owned();
        match code.map(folded).filter(|code| !code.is_empty()) {
            Some(code) => Self::Coded { kind, code },
            None => Self::Named { kind, name: folded(name), parent: folded(parent_name) },
        }
    }

    /// Kind id.
    pub fn kind(&self) -> &str {
        match self {
            Self::Coded { kind, .. } | Self::Named { kind, .. } => kind,
        }
    }
}

/// Lower case may take a letter apart ("İ"), so it is composed again.
pub(super) fn folded(text: &str) -> String {
    composed(&tidy(text).to_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_unit_is_known_by_its_code_or_by_its_name_and_the_body_above() {
        let key = |code: &str, name: &str, parent: &str| UnitKey::new("commune", Some(code), name, parent);
        for (one, other, same) in [
            (key("07", "A", "B"), key("07 ", "C", "D"), true),
            (key("07", "A", "B"), key("7", "A", "B"), false),
            (key("h1", "A", "B"), key("H1", "A", "B"), true),
            (key("07", "A", "B"), key("", "A", "B"), false),
            (key("", "Xã Tân Phú", "Quảng Ninh"), key(" ", " XÃ ta\u{302}n phú", "quảng ninh "), true),
            (key("", "Xã Tân Phú", "Quảng Ninh"), key("", "Xã Tân Phù", "Quảng Ninh"), false),
            (key("", "Xã Tân Phú", "Quảng Ninh"), key("", "Xã Tân Phú", "Đồng Nai"), false),
            (key("", "Xã Tân Phú", "Quảng Ninh"), UnitKey::new("agency", None, "Xã Tân Phú", "Quảng Ninh"), false),
        ] {
            assert_eq!(one == other, same, "{one:?} {other:?}");
        }
    }
}
