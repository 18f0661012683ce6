//! Báo cáo tổng hợp of a commune or a province: figures by kind, by state and by the body above, a chart, and the units that still
//! have something to do. Every figure is the length of a list of the roll-up.

use crate::paper::office::Office;
use crate::paper::parts::count;
use crate::paper::sheet::{
    Align, Bar, Block, Cell, Chart, Closing, Column, Heading, Piece, Row, Sheet, Style, Table, cell, text,
};
use crate::paper::{letterhead, mark};
use crate::review::register::Register;
use crate::review::roll_up::{Figures, IndicatorSum, ProgrammeFigures, RollUp, State, Targets};
use crate::text::paper::{common, roll_up as words};
use crate::text::{
    Language, attainment, counted, given_by, in_coverage, indicator_figure, kind_name, missed_title, percent,
    state_name, target_line, through_years,
};
use crate::verdict::Share;

const VI: Language = Language::Vi;

/// What was added up.
#[derive(Clone, Copy, Debug)]
pub struct Figured<'a> {
    pub register: &'a Register,
    pub roll_up: &'a RollUp,
    pub targets: &'a Targets,
    /// The provinces' programmes for which there are counts.
    pub programmes: &'a [ProgrammeFigures],
}

/// The report.
pub fn roll_up_report(figured: Figured<'_>, office: &Office) -> Sheet {
    let year = figured.roll_up.year;
    let opening =
        vec![Block::styled(Style::Basis, common::BASED_ON_CIRCULAR), Block::say(words::opening(&office.name, year))];
    Sheet {
        title: format!("{} {year}", words::KIND),
        letterhead: letterhead::of_office(&office.higher, &office.name, Some("BC"), None, year),
        heading: Heading { kind: words::KIND.to_owned(), subject: words::subject(year).to_vec() },
        addressees: Vec::new(),
        blocks: [opening, handed_in(figured), decided(figured), missed(figured), programmes(figured), open(figured)]
            .concat(),
        closing: Closing { recipients: vec![common::ARCHIVE.to_owned()], signatures: vec![office.signature()] },
        mark: mark::of_desk(year),
    }
}

fn of_expected(part: u64, figures: &Figures) -> String {
    let whole = figures.expected();
    if whole == 0 {
        return "0%".to_owned();
    }
    percent(VI, Share { part, whole }, None)
}

fn handed_in(figured: Figured<'_>) -> Vec<Block> {
    let total = &figured.roll_up.total;
    let mut blocks = vec![Block::styled(Style::Part, words::PARTS[0])];
    if total.expected() == 0 {
        blocks.push(Block::say(words::NO_UNITS));
    }
    let submitted = total.submitted();
    blocks.push(Block::say(words::submitted(
        &count(total.expected()),
        &count(submitted),
        &of_expected(submitted, total),
        &count(total.registered.len() as u64),
    )));
    let unexpected = total.unexpected.len() + total.unexpected_out_of_scope.len();
    blocks.push(Block::say(words::beside(&count(total.out_of_scope.len() as u64), &count(unexpected as u64))));
    blocks
}

fn decided(figured: Figured<'_>) -> Vec<Block> {
    let RollUp { total, by_kind, by_parent, .. } = figured.roll_up;
    let target = figured.targets.overall;
    let mut blocks = vec![Block::styled(Style::Part, words::PARTS[1])];
    if let Some(share) = total.share() {
        blocks.push(Block::say(words::qualified(
            &count(share.part),
            &count(share.whole),
            &percent(VI, share, Some(target)),
            target,
            total.reaches(target),
        )));
    }
    blocks.push(Block::styled(Style::Caption, words::BY_KIND));
    blocks.push(Block::Table(kinds(figured)));
    let bars: Vec<Bar> =
        by_kind.iter().filter_map(|group| bar(VI.say(in_coverage(group.of)), &group.figures)).collect();
    if !bars.is_empty() {
        blocks.push(Block::Chart(Chart { caption: words::CHART.to_owned(), bars }));
    }
    blocks.push(Block::styled(Style::Caption, words::BY_STATE));
    blocks.push(Block::Table(states(figured.roll_up)));
    if by_parent.len() > 1 {
        blocks.push(Block::styled(Style::Caption, words::BY_PARENT));
        blocks.push(Block::Table(parents(figured.roll_up)));
    }
    blocks
}

fn bar(label: &str, figures: &Figures) -> Option<Bar> {
    let share = figures.share()?;
    let length = u32::try_from(share.part * 100 / share.whole).unwrap_or(100);
    let figure = words::bar(&count(share.part), &count(share.whole), &percent(VI, share, None));
    Some(Bar { label: label.to_owned(), length, figure })
}

/// A column of words and as many of figures.
fn columns(first: u32, figures: u32) -> Vec<Column> {
    let each = (crate::paper::sheet::WHOLE_WIDTH - first) / figures;
    let first = crate::paper::sheet::WHOLE_WIDTH - each * figures;
    let rest = (0..figures).map(|_| Column::new(each, Align::Right));
    std::iter::once(Column::new(first, Align::Left)).chain(rest).collect()
}

fn kinds(figured: Figured<'_>) -> Table {
    let targets = figured.targets;
    let cells = |name: &str, figures: &Figures, target: u32| -> Vec<Cell> {
        let share = figures.share().map(|share| percent(VI, share, Some(target))).unwrap_or_default();
        let figure = |value: usize| cell(count(value as u64));
        vec![
            cell(name),
            cell(count(figures.expected())),
            cell(count(figures.submitted())),
            figure(figures.registered.len()),
            cell(count(figures.count(State::Qualified))),
            cell(share),
            cell(format!("{target}%")),
            figure(figures.recognised.len()),
        ]
    };
    let of_kinds = figured
        .roll_up
        .by_kind
        .iter()
        .map(|group| Row::of(cells(VI.say(in_coverage(group.of)), &group.figures, targets.of(group.of))));
    let sum = Row::bold(cells(words::SUM, &figured.roll_up.total, targets.overall));
    Table::new(columns(39, 7), words::KINDS_HEAD, of_kinds.chain([sum]))
}

fn states(roll_up: &RollUp) -> Table {
    let cells = |name: &str, figures: &Figures| -> Vec<Cell> {
        let counts = State::ALL.map(|state| cell(count(figures.count(state))));
        std::iter::once(cell(name)).chain(counts).chain([cell(count(figures.expected()))]).collect()
    };
    let of_kinds = roll_up.by_kind.iter().map(|group| Row::of(cells(VI.say(in_coverage(group.of)), &group.figures)));
    let sum = Row::bold(cells(words::SUM, &roll_up.total));
    let heads = State::ALL.map(|state| VI.say(state_name(state)));
    let head = std::iter::once(words::STATES_HEAD).chain(heads).chain([words::SUM]);
    Table::new(columns(35, 7), head, of_kinds.chain([sum]))
}

fn parents(roll_up: &RollUp) -> Table {
    let cells = |name: &str, figures: &Figures| -> Vec<Cell> {
        let share = figures.share().map(|share| percent(VI, share, None)).unwrap_or_default();
        let qualified = count(figures.count(State::Qualified));
        let recognised = count(figures.recognised.len() as u64);
        let counts = [count(figures.expected()), count(figures.submitted()), qualified, share, recognised];
        std::iter::once(cell(name)).chain(counts.map(cell)).collect()
    };
    let of_parents = roll_up.by_parent.iter().map(|group| Row::of(cells(&group.of.name, &group.figures)));
    let sum = Row::bold(cells(words::SUM, &roll_up.total));
    Table::new(columns(65, 5), words::PARENTS_HEAD, of_parents.chain([sum]))
}

/// Criteria by how many units failed them, and the units that did not hand in, did not qualify or can't be verified.
fn missed(figured: Figured<'_>) -> Vec<Block> {
    let missed = &figured.roll_up.missed;
    let mut blocks = vec![Block::styled(Style::Part, words::PARTS[2])];
    if missed.is_empty() {
        blocks.push(Block::say(words::NOTHING_MISSED));
    } else {
        blocks.push(Block::say(words::MISSED));
        blocks.push(Block::Table(missed_table(figured.roll_up)));
    }
    for state in [State::NotSubmitted, State::NotVerified, State::NotQualified, State::SentBack] {
        let units = figured.roll_up.total.units(state);
        if !units.is_empty() {
            blocks.push(Block::say(words::listed(VI.say(state_name(state)), &count(units.len() as u64))));
            blocks.push(Block::Table(units_table(figured.register, units)));
        }
    }
    blocks
}

fn missed_table(roll_up: &RollUp) -> Table {
    let columns = [
        Column::new(38, Align::Left),
        Column::new(20, Align::Centre),
        Column::new(77, Align::Left),
        Column::new(30, Align::Right),
    ];
    let row = |missed: &crate::review::roll_up::Missed| {
        let title = missed_title(VI, missed);
        let units = count(missed.units.len() as u64);
        Row::of(vec![cell(VI.say(kind_name(missed.kind))), cell(&missed.criterion), cell(title), cell(units)])
    };
    Table::new(columns, words::MISSED_HEAD, roll_up.missed.iter().map(row))
}

fn units_table(register: &Register, units: &[usize]) -> Table {
    let columns = [
        Column::new(12, Align::Centre),
        Column::new(73, Align::Left),
        Column::new(35, Align::Left),
        Column::new(45, Align::Left),
    ];
    let units = units.iter().filter_map(|at| register.units.get(*at)).enumerate();
    let rows = units.map(|(at, unit)| {
        let number = count(at as u64 + 1);
        Row::of(vec![cell(number), cell(&unit.name), cell(VI.say(kind_name(unit.kind))), cell(&unit.parent_name)])
    });
    Table::new(columns, words::UNITS_HEAD, rows)
}

/// Each programme with its indicators. Without any there is no such part.
fn programmes(figured: Figured<'_>) -> Vec<Block> {
    let one = |figures: &ProgrammeFigures| {
        [
            Block::styled(Style::Section, &figures.programme.title.vi),
            Block::Table(Table::new(
                [
                    Column::new(47, Align::Left),
                    Column::new(40, Align::Left),
                    Column::new(26, Align::Left),
                    Column::new(22, Align::Left),
                    Column::new(30, Align::Left),
                ],
                words::PROGRAMME_HEAD,
                figures.sums.iter().filter_map(|sum| indicator(figures, sum)),
            )),
        ]
    };
    let mut blocks: Vec<Block> = figured.programmes.iter().flat_map(one).collect();
    if !blocks.is_empty() {
        blocks.insert(0, Block::styled(Style::Part, words::PROGRAMMES));
        blocks.insert(1, Block::say(words::PROGRAMMES_WHY));
    }
    blocks
}

/// What was counted and of how many units, what it comes to, whether the target is reached, and what it was in other years.
fn indicator(figures: &ProgrammeFigures, sum: &IndicatorSum) -> Option<Row> {
    let indicator = figures.programme.indicator(&sum.indicator)?;
    let measured = sum.measured.as_ref();
    let figure = measured.map(|measured| indicator_figure(VI, indicator, measured));
    let asked = (sum.asked() > 0).then(|| given_by(VI, sum.contributions.len() as u64, sum.asked() as u64));
    let counted = counted(VI, indicator, &sum.sums);
    let lines = [figure, Some(counted).filter(|line| !line.is_empty()), asked];
    let reached = measured.map_or(words::NOT_ENOUGH, |measured| VI.say(attainment(measured.attainment)));
    let trend = figures.trend(&sum.indicator).map(|trend| through_years(VI, indicator, trend)).unwrap_or_default();
    Some(Row::of(vec![
        cell(&indicator.title.vi),
        lines.into_iter().flatten().flat_map(cell).collect(),
        cell(target_line(VI, indicator).unwrap_or_default()),
        cell(reached),
        trend.split("; ").filter(|line| !line.is_empty()).flat_map(cell).collect(),
    ]))
}

/// What only people can say.
fn open(figured: Figured<'_>) -> Vec<Block> {
    let number = if figured.programmes.is_empty() { 3 } else { 4 };
    let mut blocks = vec![Block::styled(Style::Part, words::PARTS[number])];
    for label in [words::REMARKS, words::PROPOSALS] {
        blocks.push(Block::body(vec![text(format!("{label} ")), Piece::Leader]));
        blocks.extend((0..2).map(|_| Block::dots()));
    }
    blocks
}
