//! Every reader of files from outside, over its corpus and over changed copies of it: no panic, no hang, and always an answer in words.
//! The same functions are fuzzed with a nightly toolchain (`fuzz/`).
//! `UPDATE_CORPUS=1` writes the files that are made here anew; what a fuzzer found stays beside them.
#![allow(clippy::panic)]

#[path = "common/further_files.rs"]
mod further_files;
#[path = "common/generator.rs"]
mod generator;
#[path = "common/many.rs"]
mod many;
#[path = "common/maximal.rs"]
#[allow(dead_code)]
mod maximal;
#[path = "archive/zipped.rs"]
#[allow(dead_code, reason = "every test target uses a part of it")]
mod zipped;
#[path = "../fuzz/readers.rs"]
#[allow(dead_code)]
mod readers;

use antt::criteria::UnitKind;
use antt::criteria::manuscript::{Making, Manuscript};
use antt::document::backup::{self, Backup};
use generator::{Prng, Temper, draft, kind_of};
use readers::READERS;
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::{env, fs};
use zipped::zipped;

type Seed = (&'static str, &'static str, Vec<u8>);

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus")
}

/// The files of a reader.
fn corpus(reader: &str) -> Vec<(PathBuf, Vec<u8>)> {
    let entries = fs::read_dir(folder().join(reader)).unwrap_or_else(|error| panic!("{reader}: {error}"));
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.expect("an entry").path()).collect();
    paths.sort();
    paths.into_iter().map(|path| (path.clone(), fs::read(path).expect("a file"))).collect()
}

fn seeds() -> Vec<Seed> {
    let json = |value: &Value| serde_json::to_vec_pretty(value).expect("JSON");
    let unit = many::unit(1);
    let list = many::trust_list([many::unit(1), many::unit(2)].into_iter(), many::unit(3).entry());
    let inner = zipped(&[("hai.json", b"{}")]);
    let commune = (0..).find(|seed| kind_of(*seed) == UnitKind::Commune).expect("a commune");
    let drafts = vec![draft(1, Temper::Met).to_text()];
    let backup = Backup { drafts, signed: vec![b"{}".to_vec()], ..Backup::default() };
    vec![
        ("summary", "every-member.json", json(&maximal::maximal_summary())),
        ("summary", "signed.json", unit.file()),
        ("decision", "every-member.json", json(&maximal::maximal_decision())),
        ("decision", "card.json", json(&maximal::maximal_card())),
        ("decision", "rotation.json", json(&maximal::maximal_rotation())),
        ("trust_list", "every-member.json", json(&maximal::maximal_list())),
        ("trust_list", "signed.json", many::trust_file(&list, 3)),
        ("criteria", "supplement.json", json(&further_files::supplement())),
        ("criteria", "guide.json", json(&further_files::guide())),
        ("criteria", "programme.json", json(&further_files::programme())),
        ("register", "some.csv", many::register_csv(5).into_bytes()),
        ("sheet", "guide.tsv", include_bytes!("common/points_table.tsv").to_vec()),
        ("zip", "nested.zip", zipped(&[("một.json", b"{\"type\":1}"), ("trong.zip", &inner), (".DS_Store", b"x")])),
        ("backup", "some.json", backup::write(&backup)),
        ("draft", "answered.json", draft(2, Temper::Wild).to_text().into_bytes()),
        ("draft", "further.json", further_files::with_all(&draft(commune, Temper::Counted)).to_text().into_bytes()),
        ("desk", "every-member.json", json(&maximal::maximal_desk())),
        (
            "manuscript",
            "guide.json",
            Manuscript::empty("a", Making::Guide, UnitKind::Commune, 0).to_text().into_bytes(),
        ),
        ("cells", "guide.tsv", include_bytes!("common/points_table.tsv").to_vec()),
        (
            "printed_code",
            "code.txt",
            b"antt:1?id=6f9619ff-8b86-4011-b42d-00cf4fc964ff&r=2&d=0123456789abcdef&k=did:key:z6Mk".to_vec(),
        ),
        ("printed_code", "footer.txt", "Mã băm: 0123 4567 89ab cdef".as_bytes().to_vec()),
    ]
}

#[test]
fn the_corpus_has_files_for_every_reader() {
    if env::var_os("UPDATE_CORPUS").is_some() {
        for (reader, name, bytes) in seeds() {
            fs::create_dir_all(folder().join(reader)).expect("a folder");
            fs::write(folder().join(reader).join(name), bytes).expect("written");
        }
    }
    for (reader, _) in READERS {
        assert!(!corpus(reader).is_empty(), "{reader}");
    }
}

#[test]
fn every_file_is_answered() {
    for (reader, read) in READERS {
        for (path, bytes) in corpus(reader) {
            eprintln!("{}", path.display());
            read(&bytes);
        }
    }
}

#[test]
fn so_are_files_of_every_other_reader() {
    let all: Vec<_> = READERS.iter().flat_map(|(reader, _)| corpus(reader)).collect();
    for (_, read) in READERS {
        all.iter().for_each(|(_, bytes)| read(bytes));
    }
}

/// One to four places: another byte, a cut, a part twice, a part away.
fn changed(rng: &mut Prng, bytes: &[u8]) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    for _ in 0..=rng.below(4) {
        let (one, other) = (rng.below(bytes.len() + 1), rng.below(bytes.len() + 1));
        let (from, to) = (one.min(other), one.max(other).min(one.min(other) + 64));
        match rng.below(5) {
            0 => bytes.truncate(one),
            1 => drop(bytes.drain(from..to)),
            2 => bytes.splice(one..one, bytes[from..to].to_vec()).for_each(drop),
            3 => bytes
                .splice(from..to, rng.pick(&[&b"-0"[..], b"null", b"\"", b"\xff", b"[[", b"\\u0000"]).iter().copied())
                .for_each(drop),
            _ => bytes.iter_mut().skip(one).take(1).for_each(|byte| *byte = rng.bytes::<1>()[0]),
        }
    }
    bytes
}

#[test]
fn changed_files_are_answered_too() {
    for (reader, read) in READERS {
        for (at, (_, bytes)) in corpus(reader).iter().enumerate() {
            let mut rng = Prng::new(at as u64 + 1);
            (0..200).for_each(|_| read(&changed(&mut rng, bytes)));
        }
    }
}
