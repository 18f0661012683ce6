//! The same unit twice is refused; what only looks like it is said.

use super::Expected;
use super::cells::plain;
use super::problem::{RowRefusal, RowWarning, Warning};
use crate::criteria::UnitKind;
use std::collections::BTreeMap;

/// What earlier rows named.
#[derive(Default)]
pub(super) struct Duplicates {
    by_code: BTreeMap<(UnitKind, String), u64>,
    /// Units by kind, name and the body above, with the line of one that has no code and of one that has.
    by_name: BTreeMap<(UnitKind, String, String), [Option<u64>; 2]>,
    parents: BTreeMap<String, (String, u64)>,
}

impl Duplicates {
    /// Whether it is said here, of rows beside each other.
    pub const fn warns(what: &Warning) -> bool {
        matches!(what, Warning::SameName { .. } | Warning::OtherParentName { .. })
    }

    /// The unit, unless an earlier row named it: by its code or, where neither has one, by its name and the body above.
    pub fn admit(&mut self, unit: Expected, warnings: &mut Vec<RowWarning>) -> Result<Expected, RowRefusal> {
        let code = unit.code.as_deref().map(|code| (unit.kind, plain(code)));
        let name = (unit.kind, plain(&unit.name), plain(&unit.parent_name));
        let [uncoded, coded] = self.by_name.entry(name).or_default();
        let earlier = match &code {
            Some(code) => self.by_code.get(code).copied(),
            None => *uncoded,
        };
        if let Some(of_line) = earlier {
            return Err(RowRefusal::Duplicate { of_line });
        }
        if let Some(as_line) = uncoded.or(*coded) {
            warnings.push(RowWarning { line: unit.line, what: Warning::SameName { as_line } });
        }
        let own = if code.is_some() { coded } else { uncoded };
        *own = own.or(Some(unit.line));
        self.by_code.extend(code.map(|code| (code, unit.line)));
        warnings.extend(self.other_parent_name(&unit));
        Ok(unit)
    }

    fn other_parent_name(&mut self, unit: &Expected) -> Option<RowWarning> {
        let code = plain(unit.parent_code.as_deref()?);
        let (earlier, earlier_line) =
            self.parents.entry(code).or_insert_with(|| (unit.parent_name.clone(), unit.line)).clone();
        let differs = plain(&earlier) != plain(&unit.parent_name);
        let found = unit.parent_name.clone();
        differs
            .then_some(RowWarning { line: unit.line, what: Warning::OtherParentName { found, earlier, earlier_line } })
    }
}
