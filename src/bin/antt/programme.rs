//! The programme whose figures are asked for: one that is shipped, by its id, or a file.

use crate::Stop;
use crate::files::named as read_named;
use antt::criteria::{CriteriaFile, Programme, read, shipped_programmes};
use antt::document::open::DOCUMENT_LIMIT;
use antt::document::{ProofError, verify};
use antt::json::parse;
use antt::review::register::Register;
use antt::review::roll_up::{
    IndicatorCounts, IndicatorSum, ProgrammeFigures, Submission, given_counts, indicators, roll_up, trend,
};
use antt::text::{Language, command, criteria_problem, indicator_figure, target_line, unreadable};
use antt::verdict::Attainment;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsStr;
use std::path::Path;

/// The newest shipped programme with this id, with or without `programme/` before it; otherwise the file of this name. A signed file has
/// to be as it was signed; who signed it is said.
pub fn named(language: Language, name: &OsStr) -> Result<Programme, Stop> {
    let id = name.to_string_lossy();
    let shipped = shipped_programmes()
        .iter()
        .rev()
        .find(|file| file.id.strip_prefix("programme/") == Some(&*id) || file.id == id);
    if let Some(programme) = shipped.and_then(|file| file.checked()) {
        return Ok(programme.clone());
    }
    let (name, bytes) = read_named(language, Path::new(name))?;
    let not_one = |why: String| Stop(command::not_a_programme(language, &name, &why));
    let value = parse(&bytes, DOCUMENT_LIMIT).map_err(|why| not_one(unreadable(language, &why)))?;
    match verify(&value) {
        Ok(signed) => eprintln!("{name}: {}", signed.did.fingerprint()),
        Err(ProofError::Unsigned) => {}
        Err(_) => return Err(not_one(language.say(command::ALTERED).to_owned())),
    }
    match read(&value) {
        Ok(CriteriaFile::Programme(programme)) => Ok(programme),
        Ok(_) => Err(not_one(language.say(command::OTHER_ROLE).to_owned())),
        Err(problems) => {
            let said: Vec<String> = problems.iter().map(|problem| criteria_problem(language, problem)).collect();
            Err(not_one(said.join(" ")))
        }
    }
}

/// The figures of a year, and through all years that files were given of. Nothing is entered for the whole here.
pub fn figures(
    language: Language,
    programme: Programme,
    register: &Register,
    submissions: &[Submission],
    year: i32,
) -> ProgrammeFigures {
    let of_year = |of: i32| {
        let figures = roll_up(register, submissions, of);
        let given = given_counts(&programme, register, &figures, submissions);
        if of == year && !given.of_other_version.is_empty() {
            eprintln!("{}", command::other_versions(language, given.of_other_version.len()));
        }
        indicators(&programme, &given.units, &IndicatorCounts::new(), Some(&figures))
    };
    let mut years: BTreeMap<i32, Vec<IndicatorSum>> = submissions
        .iter()
        .map(|one| one.year)
        .collect::<BTreeSet<_>>()
        .into_iter()
        .map(|of| (of, of_year(of)))
        .collect();
    let trends = trend(&programme, &years);
    let sums = years.remove(&year).unwrap_or_else(|| of_year(year));
    ProgrammeFigures { programme, sums, trends }
}

/// An object for each indicator.
pub fn lines(language: Language, year: i32, figures: &ProgrammeFigures) -> Vec<Value> {
    let ProgrammeFigures { programme, sums, .. } = figures;
    let line = |sum: &IndicatorSum| {
        let indicator = programme.indicator(&sum.indicator)?;
        let measured = sum.measured.as_ref();
        Some(json!({
            "year": year, "programme": programme.id, "version": programme.version, "indicator": sum.indicator,
            "sums": sum.sums,
            "figure": measured.map(|measured| indicator_figure(language, indicator, measured)),
            "target": target_line(language, indicator),
            "reached": measured.and_then(|measured| reached(measured.attainment)),
            "units": sum.contributions.len(), "missing": sum.missing.len(),
        }))
    };
    sums.iter().filter_map(line).collect()
}

/// Nothing where there is no target, or nothing to take a share of.
const fn reached(attainment: Attainment) -> Option<bool> {
    match attainment {
        Attainment::Reached => Some(true),
        Attainment::NotReached => Some(false),
        Attainment::Undetermined | Attainment::NoTarget | Attainment::OfTheWhole => None,
    }
}
