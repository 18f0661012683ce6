//! What is typed for one check: met, any answer that counts, or anything at all.

use super::prng::Prng;
use super::texts::{day, garbage, maybe_text, number, text};
use antt::assessment::{CheckEntry, Entry, EvidenceEntry, EvidenceFile, ExcuseEntry, RowEntry};
use antt::criteria::{Check, Choice, Date, Excuse, Rule, WindowAsked};
use antt::json::Digest;

/// How the answers of a draft turn out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Temper {
    /// Every check is met.
    Met,
    /// Every answer counts.
    Counted,
    /// Blank and refused ones too.
    Wild,
}

/// The entry of a check; nothing where it was never touched.
pub fn check_entry(rng: &mut Prng, check: &Check, year: i32, temper: Temper) -> Option<CheckEntry> {
    let wild = temper == Temper::Wild;
    if wild && rng.one_in(8) {
        return None;
    }
    let mut typed = CheckEntry::blank(&check.rule);
    if wild && rng.one_in(8) {
        return Some(typed);
    }
    typed.entry = entry(rng, &check.rule, year, temper == Temper::Met);
    if wild && rng.one_in(6) {
        spoil(rng, &mut typed.entry);
    }
    typed.not_applicable = (check.not_applicable_with_reason && rng.one_in(4)) || (wild && rng.one_in(30));
    typed.not_applicable_reason = text(rng);
    typed.note = maybe_text(rng);
    typed.evidence = (0..rng.below(3)).map(|_| evidence(rng, year, wild)).collect();
    Some(typed)
}

fn entry(rng: &mut Prng, rule: &Rule, year: i32, met: bool) -> Entry {
    match rule {
        Rule::Document { window } => {
            let date = if met || rng.one_in(2) { in_window(rng, *window, year) } else { any_day(rng) };
            Entry::Document {
                exists: Some(met || !rng.one_in(6)),
                number: text(rng),
                title: text(rng),
                issued_on: day(rng, date),
                issuer: text(rng),
            }
        }
        Rule::Statement => Entry::Statement { holds: Some(met || rng.one_in(2)), account: text(rng) },
        Rule::Incidents { excuses, .. } => incidents(rng, excuses, met),
        Rule::Ratio { .. } => {
            let whole = rng.between(1, 5_000);
            let part = if met { whole } else { rng.between(0, whole) };
            Entry::Ratio { part: number(rng, part), whole: number(rng, whole) }
        }
        Rule::Count { minimum, .. } => {
            let count = rng.between(if met { i64::from(*minimum) } else { 0 }, 1_000_000_000);
            Entry::Count { count: number(rng, count) }
        }
        Rule::Trend { .. } => {
            let previous = rng.between(0, 2_000);
            let current = if met { previous / 2 } else { rng.between(0, 2_000) };
            Entry::Trend { previous: number(rng, previous), current: number(rng, current) }
        }
        Rule::Rating { scale, threshold, may_be_unrated, .. } => {
            let unrated = *may_be_unrated && rng.one_in(5);
            let level = if met { scale.get(*threshold) } else { Some(rng.pick(scale)) };
            let level = level.filter(|_| !unrated).map_or("not_rated", |level| &level.id);
            Entry::Rating { level: level.to_owned(), reason: text(rng) }
        }
        Rule::Coverage { .. } => Entry::Coverage { rows: std::array::from_fn(|_| row(rng, met)) },
        Rule::Checklist { items } => {
            let mut held = |item: &Choice| (item.id.clone(), met || rng.one_in(2));
            Entry::Checklist { items: items.iter().map(&mut held).collect() }
        }
    }
}

fn incidents(rng: &mut Prng, excuses: &[Excuse], met: bool) -> Entry {
    let excused = if excuses.is_empty() { 0 } else { rng.below(3) };
    let further = if met { 0 } else { rng.below(2) };
    let mut event = || ExcuseEntry { reason: rng.pick(excuses).id().to_owned(), explanation: text(rng) };
    let excused: Vec<ExcuseEntry> = (0..excused).map(|_| event()).collect();
    let count = i64::try_from(excused.len() + further).unwrap_or_default();
    Entry::Incidents { count: number(rng, count), excused }
}

fn row(rng: &mut Prng, met: bool) -> RowEntry {
    let total = rng.between(i64::from(met), 300);
    let registered = if met { total } else { rng.between(0, total) };
    let recognised = if met { total } else { rng.between(0, registered) };
    RowEntry { total: number(rng, total), registered: number(rng, registered), recognised: number(rng, recognised) }
}

/// Puts what no rule accepts into one of the fields.
fn spoil(rng: &mut Prng, entry: &mut Entry) {
    let spoilt = garbage(rng);
    match entry {
        Entry::Document { issued_on: field, .. }
        | Entry::Statement { account: field, .. }
        | Entry::Incidents { count: field, .. }
        | Entry::Ratio { part: field, .. }
        | Entry::Count { count: field }
        | Entry::Trend { current: field, .. }
        | Entry::Rating { level: field, .. } => *field = spoilt,
        Entry::Coverage { rows } => rows[rng.below(4)].registered = spoilt,
        Entry::Checklist { items } => {
            items.pop_first();
        }
    }
}

fn evidence(rng: &mut Prng, year: i32, wild: bool) -> EvidenceEntry {
    let date = in_window(rng, WindowAsked::Period, year);
    let file = rng.one_in(3).then(|| EvidenceFile {
        name: format!("{}.pdf", text(rng)),
        size: rng.next() >> 24,
        digest: Digest::of_bytes(&rng.bytes::<8>()).to_string(),
    });
    EvidenceEntry {
        title: if wild && rng.one_in(9) { String::new() } else { text(rng) },
        number: maybe_text(rng),
        issued_on: if wild && rng.one_in(9) { garbage(rng) } else { day(rng, date) },
        issuer: maybe_text(rng),
        section: maybe_text(rng),
        page: maybe_text(rng),
        file,
    }
}

/// January to March of the year lies in every window.
fn in_window(rng: &mut Prng, window: WindowAsked, year: i32) -> Date {
    let year = if window == WindowAsked::None { rng.between(1_990, 2_030) } else { year.into() };
    date(year, rng.between(1, 3), rng.between(1, 28))
}

fn any_day(rng: &mut Prng) -> Date {
    date(rng.between(1_900, 9_999), rng.between(1, 12), rng.between(1, 28))
}

fn date(year: i64, month: i64, day: i64) -> Date {
    antt::criteria::parse_iso(&format!("{year:04}-{month:02}-{day:02}")).expect("a day that every month has")
}
