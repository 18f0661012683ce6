//! How many summaries a core reads, verifies and computes again in a second, and how long staging, rows and figures of all communes
//! take.
//! `cargo xtask bench native`; prints figures, decides nothing.
#![allow(clippy::print_stdout)]

#[path = "../tests/common/generator.rs"]
mod generator;
#[path = "../tests/common/many.rs"]
mod many;

use antt::criteria::parse_iso;
use antt::document::open::{File, open};
use antt::document::proof::verify_and_digest;
use antt::document::summary::{SelfAssessment, examine};
use antt::document::{members, sign};
use antt::json::{Digest, Parted, Tree, parse_tree};
use antt::review::decide::ReviewState;
use antt::review::desk::{Holding, rows};
use antt::review::intake::{Held, Offered, Read, read, states};
use antt::review::roll_up::{Submission, roll_up};
use antt::review::{Record, TrustList, register};
use std::hint::black_box;
use std::sync::OnceLock;
use std::time::{Duration, Instant};

/// The command line's.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// As many as there are communes.
const UNITS: u64 = 3_321;
const ROUNDS: u32 = 5;

fn main() {
    let files: Vec<Vec<u8>> = (0..UNITS).map(|n| many::unit(n).file()).collect();
    let bytes: usize = files.iter().map(Vec::len).sum();
    println!("{UNITS} summaries of {} bytes on average", bytes / files.len());
    let trees: Vec<Tree<'_>> = files.iter().map(|file| parse_tree(file, file.len()).expect("JSON")).collect();
    let parted = |tree: &Tree<'_>| Parted::of(tree.as_object().expect("an object"), "proof");
    each("parse strictly", &files, |file| parse_tree(file, file.len()).is_ok());
    each("canonical bytes", &trees, |tree| parted(tree).bytes.len());
    each("digest", &trees, |tree| Digest::with_and_without(&parted(tree)));
    each("verify the signature", &trees, |tree| verify_and_digest(tree).0.is_ok());
    each("open (strict reading, signature, digest)", &files, |file| open(file).is_ok());
    let summaries: Vec<SelfAssessment> = files.iter().filter_map(|file| summary(file)).collect();
    each("verdict (compute again)", &summaries, examine);
    let secret = generator::secret_of(0);
    each("sign", &summaries, |summary| sign(&members(summary), &secret, generator::SIGNED_AT).is_ok());
    each("take in (open, compute again)", &files, |file| read(file));
    let records: Vec<Record> = files.iter().filter_map(|file| record(file)).collect();
    let offered: Vec<Offered> = records.iter().map(Offered::Summary).collect();
    once("stage all at an empty desk", || states(&Held::default(), &offered));
    let held = Held::new(&records, [], []);
    once("stage all again where all are held", || states(&held, &offered));
    let first_seen = parse_iso("2026-11-16").expect("a day");
    let holdings: Vec<Holding> = records.into_iter().map(|record| Holding { record, first_seen }).collect();
    let trust = TrustList::default();
    once("rows of the desk", || rows(&holdings, &[], &trust));
    let table = many::register_csv(UNITS);
    once("read the register", || register::read(table.as_bytes()));
    let register = register::read(table.as_bytes()).expect("a register");
    let submissions: Vec<Submission> = files.iter().filter_map(|file| submission(file)).collect();
    once("add up all units", || roll_up(&register, &submissions, many::YEAR));
}

fn summary(file: &[u8]) -> Option<SelfAssessment> {
    match open(file) {
        Ok(File::Summary(opened)) => Some(opened.document),
        _ => None,
    }
}

fn record(file: &[u8]) -> Option<Record> {
    match read(file) {
        Read::Summary(record) => Some(*record),
        _ => None,
    }
}

fn submission(file: &[u8]) -> Option<Submission> {
    match read(file) {
        Read::Summary(record) => Submission::of(&record, true, &ReviewState::Waiting),
        _ => None,
    }
}

/// The fastest of some rounds over all, on one core.
fn each<T, R>(what: &str, all: &[T], work: impl Fn(&T) -> R) {
    let round = || {
        let start = on_core();
        for one in all {
            black_box(work(black_box(one)));
        }
        on_core() - start
    };
    let best = (0..ROUNDS).map(|_| round()).min().unwrap_or_default();
    let micros = best.as_micros() / all.len().max(1) as u128;
    println!("{what}: {} a second, {micros} µs each", per_second(all.len(), best));
}

fn once<R>(what: &str, work: impl Fn() -> R) {
    let round = || {
        let start = on_core();
        black_box(work());
        on_core() - start
    };
    println!("{what}: {:?}", (0..ROUNDS).map(|_| round()).min().unwrap_or_default());
}

/// The time that this thread has had a core for itself, where the system tells (Linux): on a busy machine the clock tells more about
/// the others. Elsewhere the clock.
fn on_core() -> Duration {
    static START: OnceLock<Instant> = OnceLock::new();
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").ok();
    let nanos = told.and_then(|text| text.split(' ').next()?.parse().ok());
    nanos.map_or_else(|| START.get_or_init(Instant::now).elapsed(), Duration::from_nanos)
}

fn per_second(count: usize, time: Duration) -> u128 {
    count as u128 * 1_000_000 / time.as_micros().max(1)
}
