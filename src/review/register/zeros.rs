//! Codes whose leading zeros Excel cut. They are told by their length, and put right only when a person asks for it.

use super::duplicates::Duplicates;
use super::header::Column;
use super::problem::{RefusedRow, RowWarning, Warning};
use super::{Expected, Register};
use crate::criteria::{PROVINCES, UnitKind};
use std::collections::BTreeMap;

/// Digits of the code of a province (Quyết định 19/2025/QĐ-TTg).
const PROVINCE: usize = 2;
/// Digits of the code of a commune, ward or special zone (the same).
const COMMUNE: usize = 5;
/// Codes that others give out are held against each other only from this length on: shorter ones often are plain numbers.
const LEAST_LENGTH: usize = 5;

/// Every code that is shorter than such codes are.
pub(super) fn find(units: &[Expected]) -> Vec<RowWarning> {
    let usual = usual_lengths(units);
    let parents = parent_lengths(units);
    let mut warnings = Vec::new();
    for unit in units {
        let own = (Column::Code, &unit.code, usual.get(&unit.kind).copied());
        let parent = (Column::ParentCode, &unit.parent_code, parents.get(&unit.kind).copied());
        for (column, code, usual) in [own, parent] {
            let code = code.as_deref().unwrap_or_default();
            let length = if column == Column::ParentCode { parent_length(code, usual) } else { usual };
            warnings.extend(length.and_then(|length| short(unit.line, column, code, length)));
        }
    }
    warnings
}

/// Puts the zeros back that [`read`](super::read) missed: every code of a warning becomes the likely one. The warnings go. A row that
/// turns out to name a unit once more is refused, as if it had been written so.
pub fn restore_zeros(register: &mut Register) {
    put_back(register);
    register.warnings.retain(|warning| !Duplicates::warns(&warning.what));
    let mut duplicates = Duplicates::default();
    for unit in std::mem::take(&mut register.units) {
        let (line, code, shown) = (unit.line, unit.code.clone(), unit.name.clone());
        match duplicates.admit(unit, &mut register.warnings) {
            Ok(unit) => register.units.push(unit),
            Err(why) => register.refused.push(RefusedRow { line, code, shown, why }),
        }
    }
    register.warnings.sort_by_key(|warning| warning.line);
    register.refused.sort_by_key(|row| row.line);
}

fn put_back(register: &mut Register) {
    let lines: BTreeMap<u64, usize> = register.units.iter().enumerate().map(|(at, unit)| (unit.line, at)).collect();
    register.warnings.retain(|warning| {
        let Warning::ShortCode { column, likely, .. } = &warning.what else { return true };
        let Some(unit) = lines.get(&warning.line).and_then(|&at| register.units.get_mut(at)) else { return true };
        let code = if *column == Column::ParentCode { &mut unit.parent_code } else { &mut unit.code };
        *code = Some(likely.clone());
        false
    });
}

fn short(line: u64, column: Column, found: &str, length: usize) -> Option<RowWarning> {
    let is_cut = is_number(found) && !found.starts_with('0') && found.len() < length;
    let found = found.to_owned();
    let likely = format!("{found:0>length$}");
    is_cut.then_some(RowWarning { line, what: Warning::ShortCode { column, found, likely } })
}

/// How long codes of each kind are: as the law says, or as most of them are.
fn usual_lengths(units: &[Expected]) -> BTreeMap<UnitKind, usize> {
    let mut counts: BTreeMap<UnitKind, BTreeMap<usize, usize>> = BTreeMap::new();
    for unit in units {
        let code = unit.code.as_deref().filter(|code| is_number(code));
        if let Some(code) = code {
            *counts.entry(unit.kind).or_default().entry(code.len()).or_default() += 1;
        }
    }
    let most = |counts: BTreeMap<usize, usize>| {
        let all: usize = counts.values().sum();
        counts.into_iter().find(|(length, count)| *length >= LEAST_LENGTH && count * 2 > all).map(|(length, _)| length)
    };
    let mut usual: BTreeMap<UnitKind, usize> =
        counts.into_iter().filter_map(|(kind, counts)| Some((kind, most(counts)?))).collect();
    usual.insert(UnitKind::Commune, COMMUNE);
    usual
}

/// How long codes of the bodies above are: as the longest of the same kind of unit, if it is one of the two lengths that there are.
fn parent_lengths(units: &[Expected]) -> BTreeMap<UnitKind, usize> {
    let mut longest = BTreeMap::from([(UnitKind::Commune, PROVINCE)]);
    for unit in units.iter().filter(|unit| unit.kind != UnitKind::Commune) {
        let length = unit.parent_code.as_deref().filter(|code| is_number(code)).map_or(0, str::len);
        let longest = longest.entry(unit.kind).or_default();
        *longest = length.max(*longest);
    }
    longest
}

/// A province and a commune may both stand above an agency or a school.
fn parent_length(code: &str, longest: Option<usize>) -> Option<usize> {
    let is_province = PROVINCES.iter().any(|(province, _)| *province == code);
    match (code.len(), longest?) {
        (_, PROVINCE) | (1, ..PROVINCE) => Some(PROVINCE),
        (PROVINCE, _) if is_province => None,
        (1..COMMUNE, 3..=COMMUNE) => Some(COMMUNE),
        _ => None,
    }
}

fn is_number(code: &str) -> bool {
    !code.is_empty() && code.bytes().all(|byte| byte.is_ascii_digit())
}
