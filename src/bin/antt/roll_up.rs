//! `antt rollup`: the figures of a year out of summaries, decisions and a register.

use crate::arguments::{Format, RollUp, Table};
use crate::files::{Found, below, named};
use crate::in_order::in_order;
use crate::look::{local_score, shown, size, with_bytes};
use crate::{Stop, WELL, programme, trust};
use antt::criteria::Date;
use antt::review::intake::{Read, read};
use antt::review::register::{self, Register};
use antt::review::roll_up::{self, Figures, Missed, Pile, ProgrammeFigures, State, Submission, Targets, pile};
use antt::review::table::{NotWritten, csv, workbook};
use antt::review::{RecordedScore, Rotation};
use antt::text::{
    Language, command, figures_table, indicators_table, missed_table, missed_title, not_a_register, not_readable,
    row_refusal, row_warning, units_table,
};
use serde_json::{Value, json};
use std::fs;
use std::io::{self, Write as _};
use std::path::Path;

/// Adds up, and writes the table that was asked for.
pub fn run(language: Language, arguments: &RollUp) -> Result<u8, Stop> {
    let register = register(language, arguments)?;
    let programme = arguments.programme.as_deref().map(|named| programme::named(language, named)).transpose()?;
    let trust = match arguments.trust.as_deref() {
        Some(path) => trust::list(language, path)?,
        None => {
            eprintln!("{}", language.say(command::NO_TRUST));
            antt::review::TrustList::default()
        }
    };
    let rotations: Vec<Rotation> =
        arguments.rotations.iter().map(|path| trust::rotation(language, path)).collect::<Result<_, _>>()?;
    let mut files = Vec::new();
    let work = |found: Found| (found.label, with_bytes(language, found.what, read));
    in_order(below(&arguments.paths), size, work, |(label, file)| match file {
        Ok(Read::Refused(why)) => {
            tell(&label, &not_readable(language, &why));
            files.push(None);
        }
        Ok(file) => files.push(Some(file)),
        Err(Some(why)) => {
            tell(&label, &[why]);
            files.push(None);
        }
        Err(None) => {}
    });
    if files.is_empty() {
        return Err(Stop(language.say(command::NO_FILES).to_owned()));
    }
    let unread = files.iter().filter(|file| file.is_none()).count();
    let read: Vec<Read> = files.into_iter().flatten().collect();
    let today = trust::today();
    let Pile { submissions, left_out } = pile(read, &trust, &rotations, today);
    // What strangers write over their files leads nowhere, as long as there are others.
    let newest_of = |verified: bool| {
        submissions.iter().filter(|one| one.verified || !verified).map(|submission| submission.year).max()
    };
    let newest = newest_of(true).or_else(|| newest_of(false));
    let year = arguments.year.or(newest).ok_or_else(|| Stop(language.say(command::NO_SUMMARIES).to_owned()))?;
    let of_year = submissions.iter().filter(|submission| submission.year == year).count();
    eprintln!("{}", command::counted(language, year, of_year, left_out + unread));
    let figures = roll_up::roll_up(&register, &submissions, year);
    let programme = programme.map(|programme| programme::figures(language, programme, &register, &submissions, year));
    let added = Added { register: &register, submissions: &submissions, figures: &figures, programme };
    write(arguments.out.as_deref(), &written(language, arguments, &added, today)?).map_err(Stop)?;
    Ok(WELL)
}

/// A file that is in no figure, and why: nothing is left out silently.
fn tell(label: &str, reasons: &[String]) {
    eprintln!("{}: {}", shown(label), reasons.iter().map(|reason| shown(reason)).collect::<Vec<_>>().join(" "));
}

/// What was added up, and of what.
struct Added<'a> {
    register: &'a Register,
    submissions: &'a [Submission],
    figures: &'a roll_up::RollUp,
    /// The programme asked for, and its figures.
    programme: Option<ProgrammeFigures>,
}

/// The bytes of what was asked for.
fn written(language: Language, arguments: &RollUp, added: &Added, today: Date) -> Result<Vec<u8>, Stop> {
    let table = |table| match table {
        Table::Figures => figures_table(language, added.figures, &arguments.targets),
        Table::Units => units_table(language, added.register, added.figures, added.submissions),
        Table::Criteria => missed_table(language, added.figures),
    };
    match arguments.format {
        Format::JsonLines => Ok(json_lines(language, added, arguments)),
        Format::Csv => Ok(csv(&of_programme(language, added).unwrap_or_else(|| table(arguments.table)))),
        Format::Workbook => {
            let day = (u16::try_from(today.year()).unwrap_or_default(), u8::from(today.month()), today.day());
            let mut tables = [Table::Figures, Table::Units, Table::Criteria].map(table).to_vec();
            tables.extend(of_programme(language, added));
            workbook(&tables, day).map_err(|why| Stop(no_workbook(language, why)))
        }
    }
}

fn of_programme(language: Language, added: &Added) -> Option<antt::review::table::Table> {
    added.programme.as_ref().map(|figures| indicators_table(language, figures))
}

fn no_workbook(language: Language, why: NotWritten) -> String {
    match why {
        NotWritten::TooLarge { table } => command::table_too_large(language, &table),
        NotWritten::Refused { table, why } => format!("{table}: {why}"),
    }
}

/// Into the file, or to whoever reads the output.
fn write(out: Option<&Path>, bytes: &[u8]) -> Result<(), String> {
    match out {
        Some(path) => fs::write(path, bytes).map_err(|why| format!("{}: {why}", path.display())),
        None => io::stdout().lock().write_all(bytes).map_err(|why| why.to_string()),
    }
}

/// The register, with what is wrong in it said line by line.
fn register(language: Language, arguments: &RollUp) -> Result<Register, Stop> {
    let (_, bytes) = named(language, &arguments.register)?;
    let mut register = register::read(&bytes).map_err(|why| Stop(not_a_register(language, &why)))?;
    for warning in &register.warnings {
        eprintln!("{}", command::of_line(language, warning.line, &row_warning(language, &warning.what)));
    }
    if arguments.restore_zeros {
        register::restore_zeros(&mut register);
    }
    for row in &register.refused {
        eprintln!("{}", command::of_line(language, row.line, &row_refusal(language, &row.why)));
    }
    Ok(register)
}

fn json_lines(language: Language, added: &Added, arguments: &RollUp) -> Vec<u8> {
    let Added { register, submissions, figures, programme } = added;
    let of_programme = programme.as_ref().map(|of| programme::lines(language, figures.year, of));
    let of_table = || match arguments.table {
        Table::Figures => figures_lines(figures, &arguments.targets),
        Table::Units => unit_lines(register, figures, submissions),
        Table::Criteria => figures.missed.iter().map(|missed| missed_line(figures.year, missed)).collect(),
    };
    let lines: Vec<Value> = of_programme.unwrap_or_else(of_table);
    lines.into_iter().flat_map(|line| format!("{line}\n").into_bytes()).collect()
}

fn figures_lines(roll_up: &roll_up::RollUp, targets: &Targets) -> Vec<Value> {
    let year = roll_up.year;
    let line = |group: Value, figures: &Figures, target: u32| {
        let mut line = json!({ "year": year });
        merge(&mut line, group);
        merge(&mut line, counts(figures, target));
        line
    };
    let total = line(json!({ "group": "total" }), &roll_up.total, targets.overall);
    let kinds = roll_up
        .by_kind
        .iter()
        .map(|group| line(json!({ "group": "kind", "kind": group.of.id() }), &group.figures, targets.of(group.of)));
    let parents = roll_up.by_parent.iter().map(|group| {
        let of = json!({ "group": "parent", "parentCode": group.of.code, "parentName": group.of.name });
        line(of, &group.figures, targets.overall)
    });
    std::iter::once(total).chain(kinds).chain(parents).collect()
}

fn counts(figures: &Figures, target: u32) -> Value {
    let mut counts = json!({ "expected": figures.expected() });
    for state in State::ALL {
        merge(&mut counts, json!({ state.id(): figures.count(state) }));
    }
    merge(
        &mut counts,
        json!({
            "submitted": figures.submitted(),
            "registered": figures.registered.len(),
            "recognised": figures.recognised.len(),
            "out_of_scope": figures.out_of_scope.len(),
            "unexpected": figures.unexpected.len(),
            "unexpected_out_of_scope": figures.unexpected_out_of_scope.len(),
            "target": target,
            "reached": figures.reaches(target),
        }),
    );
    counts
}

fn unit_lines(register: &Register, roll_up: &roll_up::RollUp, submissions: &[Submission]) -> Vec<Value> {
    let expected = register.units.iter().zip(&roll_up.rows).map(|(unit, row)| {
        let submission = row.submission.and_then(|at| submissions.get(at));
        // Out of scope never counts, so that who adds the lines up has the figures.
        let counted = submission.filter(|one| one.verified && row.state.is_some());
        json!({
            "year": roll_up.year, "kind": unit.kind.id(), "code": unit.code, "name": unit.name,
            "parentCode": unit.parent_code, "parentName": unit.parent_name,
            "state": row.state.map_or("out_of_scope", State::id),
            "digest": submission.map(|one| one.digest.to_string()),
            "registered": counted.is_some_and(|one| one.registered),
            "recognised": counted.is_some_and(|one| one.recognised),
            "unmet": counted.map(|one| &one.unmet),
            "localScore": counted.and_then(|one| Some(both_scores(one.score.as_ref()?, one.reviewed_points))),
        })
    });
    let total = &roll_up.total;
    let strangers = total.unexpected.iter().chain(&total.unexpected_out_of_scope).filter_map(|at| submissions.get(*at));
    let strangers = strangers.map(|unit| {
        json!({
            "year": roll_up.year, "kind": unit.kind.id(), "code": unit.code, "name": unit.name,
            "parentCode": unit.parent_code, "parentName": unit.parent_name,
            "state": "unexpected", "digest": unit.digest.to_string(),
        })
    });
    expected.chain(strangers).collect()
}

/// The unit's own points after a local guide, and the sum with those that a reviewer set.
fn both_scores(own: &RecordedScore, reviewed: Option<u64>) -> Value {
    let mut both = local_score(own);
    merge(&mut both, json!({ "reviewed": reviewed }));
    both
}

fn missed_line(year: i32, missed: &Missed) -> Value {
    let title = missed_title(Language::Vi, missed);
    json!({ "year": year, "kind": missed.kind.id(), "criterion": missed.criterion, "title": title, "units": missed.units.len() })
}

fn merge(object: &mut Value, more: Value) {
    if let (Value::Object(object), Value::Object(more)) = (object, more) {
        object.extend(more);
    }
}
