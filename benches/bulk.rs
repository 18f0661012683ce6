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
use criterion::{Criterion, Throughput};
use std::fs;
use std::hint::black_box;
use std::num::NonZero;
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread::available_parallelism;
use std::time::{Duration, Instant};

/// The command line's.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// As many as there are communes.
const UNITS: u64 = 3_321;
/// All files once is one sample.
const SAMPLES: usize = 10;
const ROUNDS: u32 = 5;

fn main() {
    let files: Vec<Vec<u8>> = (0..UNITS).map(|n| many::unit(n).file()).collect();
    let bytes: usize = files.iter().map(Vec::len).sum();
    println!("{UNITS} summaries of {} bytes on average", bytes / files.len());
    let mut criterion = Criterion::default().sample_size(SAMPLES).configure_from_args();
    each_file(&mut criterion, &files);
    all_at_once(&mut criterion, &files);
    criterion.final_summary();
    verify_as_a_program(&files);
}

/// On one core.
fn each_file(criterion: &mut Criterion, files: &[Vec<u8>]) {
    let trees: Vec<Tree<'_>> = files.iter().map(|file| parse_tree(file, file.len()).expect("JSON")).collect();
    let parted = |tree: &Tree<'_>| Parted::of(tree.as_object().expect("an object"), "proof");
    each(criterion, "parse strictly", files, |file| parse_tree(file, file.len()).is_ok());
    each(criterion, "canonical bytes", &trees, |tree| parted(tree).bytes.len());
    each(criterion, "digest", &trees, |tree| Digest::with_and_without(&parted(tree)));
    each(criterion, "verify the signature", &trees, |tree| verify_and_digest(tree).0.is_ok());
    each(criterion, "open (strict reading, signature, digest)", files, |file| open(file).is_ok());
    let summaries: Vec<SelfAssessment> = files.iter().filter_map(|file| summary(file)).collect();
    each(criterion, "verdict (compute again)", &summaries, examine);
    let secret = generator::secret_of(0);
    each(criterion, "sign", &summaries, |summary| sign(&members(summary), &secret, generator::SIGNED_AT).is_ok());
    each(criterion, "take in (open, compute again)", files, |file| read(file));
}

fn all_at_once(criterion: &mut Criterion, files: &[Vec<u8>]) {
    let records: Vec<Record> = files.iter().filter_map(|file| record(file)).collect();
    let offered: Vec<Offered> = records.iter().map(Offered::Summary).collect();
    criterion.bench_function("stage all at an empty desk", |one| one.iter(|| states(&Held::default(), &offered)));
    let held = Held::new(&records, [], []);
    criterion.bench_function("stage all again where all are held", |one| one.iter(|| states(&held, &offered)));
    let first_seen = parse_iso("2026-11-16").expect("a day");
    let holdings: Vec<Holding> = records.into_iter().map(|record| Holding { record, first_seen }).collect();
    let trust = TrustList::default();
    criterion.bench_function("rows of the desk", |one| one.iter(|| rows(&holdings, &[], &trust)));
    let table = many::register_csv(UNITS);
    criterion.bench_function("read the register", |one| one.iter(|| register::read(table.as_bytes())));
    let register = register::read(table.as_bytes()).expect("a register");
    let submissions: Vec<Submission> = files.iter().filter_map(|file| submission(file)).collect();
    criterion.bench_function("add up all units", |one| one.iter(|| roll_up(&register, &submissions, many::YEAR)));
}

/// All of them one after another; how many that are in a second.
fn each<T, R>(criterion: &mut Criterion, what: &str, all: &[T], work: impl Fn(&T) -> R) {
    let mut group = criterion.benchmark_group("each file");
    group.throughput(Throughput::Elements(all.len() as u64));
    group.bench_function(what, |one| one.iter(|| all.iter().for_each(|one| drop(black_box(work(black_box(one)))))));
    group.finish();
}

/// What whoever calls `antt verify` pays: the program's start, reading the folder and a line for each file included. Where the system
/// tells (Linux), in the time that cores have worked for it; elsewhere by the clock, as if all of them had done nothing else.
fn verify_as_a_program(files: &[Vec<u8>]) {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("verify");
    fs::create_dir_all(&folder).expect("a folder");
    for (at, file) in files.iter().enumerate() {
        fs::write(folder.join(format!("{at}.json")), file).expect("a file");
    }
    let cores = u32::try_from(available_parallelism().map_or(1, NonZero::get)).expect("few cores");
    let round = || {
        let (start, on_cores) = (Instant::now(), of_programs());
        let done = Command::new(env!("CARGO_BIN_EXE_antt")).arg("verify").arg(&folder).stdout(Stdio::null()).output();
        assert!(done.expect("the program").status.success(), "every file is intact");
        of_programs().zip(on_cores).map_or_else(|| start.elapsed() * cores, |(after, before)| after - before)
    };
    let best = (0..ROUNDS).map(|_| round()).min().unwrap_or_default();
    println!("`antt verify` of a folder: {} a second on each core", per_second(files.len(), best));
    fs::remove_dir_all(&folder).expect("the folder");
}

/// The time that cores have worked for the programs that this one has waited for, in steps of 10 ms: `cutime` and `cstime` of proc(5).
fn of_programs() -> Option<Duration> {
    let told = fs::read_to_string("/proc/self/stat").ok()?;
    // The second field is a name that may contain spaces.
    let (_, fields) = told.rsplit_once(')')?;
    let ticks: Vec<u64> = fields.split_whitespace().skip(13).take(2).filter_map(|field| field.parse().ok()).collect();
    (ticks.len() == 2).then(|| Duration::from_millis(10 * ticks.iter().sum::<u64>()))
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

fn per_second(count: usize, time: Duration) -> u128 {
    count as u128 * 1_000_000 / time.as_micros().max(1)
}
