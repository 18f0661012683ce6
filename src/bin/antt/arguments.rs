//! The words of the command line.

use antt::criteria::UnitKind;
use antt::review::roll_up::Targets;
use antt::text::{Language, command};
use lexopt::Parser;
use lexopt::prelude::*;
use std::ffi::OsString;
use std::path::PathBuf;

/// What is to be done.
pub enum Command {
    Help,
    Version,
    Verify(Verify),
    RollUp(RollUp),
}

/// `antt verify`.
#[derive(Default)]
pub struct Verify {
    pub trust: Option<PathBuf>,
    pub json: bool,
    pub paths: Vec<PathBuf>,
}

/// `antt rollup`.
pub struct RollUp {
    pub register: PathBuf,
    pub trust: Option<PathBuf>,
    pub rotations: Vec<PathBuf>,
    pub year: Option<i32>,
    pub table: Table,
    pub format: Format,
    pub targets: Targets,
    pub out: Option<PathBuf>,
    pub restore_zeros: bool,
    /// Id of a shipped programme, or a file.
    pub programme: Option<OsString>,
    pub paths: Vec<PathBuf>,
}

/// Which table is written.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub enum Table {
    #[default]
    Figures,
    Units,
    Criteria,
}

/// How it is written.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub enum Format {
    #[default]
    Csv,
    JsonLines,
    /// A workbook with all tables.
    Workbook,
}

/// Arguments that make no sense, in the language that they ask for.
pub struct Wrong {
    pub language: Language,
    pub why: String,
}

/// Everything that was given, whichever the command; then it is seen whether it fits.
#[derive(Default)]
struct Given {
    language: Language,
    help: bool,
    version: bool,
    json: bool,
    restore_zeros: bool,
    trust: Option<PathBuf>,
    register: Option<PathBuf>,
    rotations: Vec<PathBuf>,
    year: Option<i32>,
    targets: Option<Targets>,
    table: Option<Table>,
    format: Option<Format>,
    out: Option<PathBuf>,
    programme: Option<OsString>,
    words: Vec<OsString>,
}

/// Reads the arguments.
pub fn read(parser: Parser) -> Result<(Language, Command), Wrong> {
    let mut given = Given::default();
    let read = given.read(parser).map_err(|error| error.to_string());
    let language = given.language;
    let command = read.and_then(|()| given.command());
    command.map(|command| (language, command)).map_err(|why| Wrong { language, why })
}

impl Given {
    fn read(&mut self, mut parser: Parser) -> Result<(), lexopt::Error> {
        while let Some(argument) = parser.next()? {
            match argument {
                Short('h') | Long("help") => self.help = true,
                Short('V') | Long("version") => self.version = true,
                Long("json") => self.json = true,
                Long("restore-zeros") => self.restore_zeros = true,
                Long("trust") => self.trust = Some(parser.value()?.into()),
                Long("register") => self.register = Some(parser.value()?.into()),
                Long("year") => self.year = Some(parser.value()?.parse()?),
                Long("rotation") => self.rotations.push(parser.value()?.into()),
                Long("out") => self.out = Some(parser.value()?.into()),
                Long("programme") => self.programme = Some(parser.value()?),
                Long("target") => {
                    let (kind, percent) = parser.value()?.parse_with(target)?;
                    set(self.targets.get_or_insert_default(), kind, percent);
                }
                Long("lang") => {
                    self.language = parser.value()?.parse_with(|code| Language::from_code(code).ok_or("vi, en"))?
                }
                Long("table") => self.table = Some(parser.value()?.parse_with(table)?),
                Long("format") => self.format = Some(parser.value()?.parse_with(format)?),
                Value(word) => self.words.push(word),
                other => return Err(other.unexpected()),
            }
        }
        Ok(())
    }

    fn command(self) -> Result<Command, String> {
        let language = self.language;
        if self.version {
            return Ok(Command::Version);
        }
        let mut words = self.words.into_iter();
        let command = words.next().filter(|_| !self.help);
        let command = command.as_deref().map(|word| word.to_string_lossy().into_owned());
        let paths: Vec<PathBuf> = words.map(PathBuf::from).collect();
        let for_roll_up = self.register.is_some()
            || self.year.is_some()
            || self.targets.is_some()
            || self.out.is_some()
            || !self.rotations.is_empty()
            || self.table.is_some()
            || self.format.is_some()
            || self.programme.is_some()
            || self.restore_zeros;
        match command.as_deref() {
            None => Ok(Command::Help),
            Some("verify" | "rollup") if paths.is_empty() => Err(language.say(command::NO_FILES).to_owned()),
            Some("verify") if for_roll_up => Err("verify: --trust --json --lang".to_owned()),
            Some("verify") => Ok(Command::Verify(Verify { trust: self.trust, json: self.json, paths })),
            Some("rollup") if self.json => Err("--format jsonl".to_owned()),
            Some("rollup") if self.programme.is_some() && self.table.is_some() => {
                Err(language.say(command::PROGRAMME_OR_TABLE).to_owned())
            }
            Some("rollup") if self.format == Some(Format::Workbook) && (self.out.is_none() || self.table.is_some()) => {
                Err(language.say(command::WORKBOOK_NEEDS).to_owned())
            }
            Some("rollup") => Ok(Command::RollUp(RollUp {
                register: self.register.ok_or_else(|| language.say(command::NO_REGISTER).to_owned())?,
                trust: self.trust,
                rotations: self.rotations,
                year: self.year,
                table: self.table.unwrap_or_default(),
                format: self.format.unwrap_or_default(),
                targets: self.targets.unwrap_or_default(),
                out: self.out,
                restore_zeros: self.restore_zeros,
                programme: self.programme,
                paths,
            })),
            Some(other) => Err(format!("“{other}”: verify, rollup")),
        }
    }
}

/// "85", or "commune=90" for a kind of unit.
fn target(text: &str) -> Result<(Option<UnitKind>, u32), String> {
    let (kind, percent) = text.split_once('=').map_or((None, text), |(kind, percent)| (Some(kind), percent));
    let kinds = || UnitKind::ALL.map(UnitKind::id).join(", ");
    let kind = kind.map(|id| UnitKind::from_id(id).ok_or_else(kinds)).transpose()?;
    let percent = percent.parse().ok().filter(|percent| *percent <= 100).ok_or("0–100")?;
    Ok((kind, percent))
}

fn set(targets: &mut Targets, kind: Option<UnitKind>, percent: u32) {
    match kind {
        Some(kind) => _ = targets.by_kind.insert(kind, percent),
        None => targets.overall = percent,
    }
}

fn table(text: &str) -> Result<Table, &'static str> {
    match text {
        "figures" => Ok(Table::Figures),
        "units" => Ok(Table::Units),
        "criteria" => Ok(Table::Criteria),
        _ => Err("figures, units, criteria"),
    }
}

fn format(text: &str) -> Result<Format, &'static str> {
    match text {
        "csv" => Ok(Format::Csv),
        "jsonl" => Ok(Format::JsonLines),
        "xlsx" => Ok(Format::Workbook),
        _ => Err("csv, jsonl, xlsx"),
    }
}
