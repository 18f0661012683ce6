//! The way through files and archives: whoever goes it together or in turns has read every file once, and the counts add up.

#[path = "common/generator.rs"]
mod generator;
#[path = "common/many.rs"]
mod many;
#[path = "archive/zipped.rs"]
#[allow(dead_code, reason = "every test target uses a part of it")]
mod zipped;

use antt::bulk::{Plan, Share, Told, What, order, walk};
use antt::review::archive::Limits;
use std::collections::BTreeSet;
use zipped::zipped;

fn files() -> Vec<(String, u64, Vec<u8>)> {
    let good = many::unit(1).file();
    let inner = zipped(&[("d.json", b"d"), ("e.zip", b"e"), ("Thumbs.db", b"t")]);
    let zip = zipped(&[("xã/", b""), ("xã/a.json", &good), ("b.json", b""), ("in.zip", &inner), (".DS_Store", b"x")]);
    let named = |name: &str, bytes: &[u8]| (name.to_owned(), bytes.len() as u64, bytes.to_vec());
    vec![
        named("một.json", &good),
        named("tất cả.ZIP", &zip),
        named("no.zip", b"text"),
        named("lớn.json", &vec![b' '; 2_000_001]),
        ("moved.json".to_owned(), 50, b"shorter".to_vec()),
    ]
}

fn told(share: (usize, usize), known: &BTreeSet<u64>, careful: bool) -> Vec<Told> {
    let plan =
        Plan { share: Share { mine: share.0, of: share.1 }, known: known.clone(), careful, limits: Limits::default() };
    let mut all = Vec::new();
    walk(files(), &plan, &mut |one| all.push(one));
    all
}

/// Number, name and whether it may be taken over, in order.
fn found(all: &[Told]) -> Vec<(u64, String, bool)> {
    let mut found: Vec<_> = all
        .iter()
        .filter_map(|told| match told {
            Told::Found { order, name, what, bytes } => {
                assert_eq!(what.is_wanted(), bytes.is_some(), "{name}");
                Some((*order, name.clone(), bytes.is_some()))
            }
            _ => None,
        })
        .collect();
    found.sort();
    found
}

/// Known of from the start or told of later, and dealt with.
fn counts(all: &[Told]) -> (usize, usize) {
    let more: usize = all.iter().map(|told| if let Told::More(more) = told { *more } else { 0 }).sum();
    let done = all.iter().filter(|told| !matches!(told, Told::More(_) | Told::Next { .. })).count();
    (files().len() + more, done)
}

#[test]
fn every_file_is_found_once_with_its_number() {
    let expected = [
        (order(0, 0), "một.json", true),
        (order(1, 2), "tất cả.ZIP/xã/a.json", true),
        (order(1, 3), "tất cả.ZIP/b.json", false),
        (order(1, 5), "tất cả.ZIP/in.zip/d.json", false),
        (order(1, 6), "tất cả.ZIP/in.zip/e.zip", false),
        (order(2, 0), "no.zip", false),
        (order(3, 0), "lớn.json", false),
        (order(4, 0), "moved.json", false),
    ];
    let all = told((0, 1), &BTreeSet::new(), false);
    assert_eq!(found(&all), expected.map(|(order, name, wanted)| (order, name.to_owned(), wanted)));
    assert_eq!(counts(&all), (13, 13));
    assert_eq!(all.iter().filter(|told| **told == Told::System).count(), 2);
}

#[test]
fn workers_that_share_the_way_find_together_what_one_finds() {
    let alone = told((0, 1), &BTreeSet::new(), false);
    for of in 2..6 {
        let together: Vec<Told> = (0..of).flat_map(|mine| told((mine, of), &BTreeSet::new(), false)).collect();
        assert_eq!(found(&together), found(&alone), "{of} workers");
        assert_eq!(counts(&together), counts(&alone), "{of} workers");
    }
}

#[test]
fn what_was_read_before_is_passed_whoever_reads_on() {
    let alone = told((0, 1), &BTreeSet::new(), false);
    let all: Vec<u64> = found(&alone).into_iter().map(|(order, ..)| order).collect();
    for read in 0..=all.len() {
        let known: BTreeSet<u64> = all.iter().copied().take(read).collect();
        let rest: Vec<Told> = (0..3).flat_map(|mine| told((mine, 3), &known, false)).collect();
        assert_eq!(found(&rest), found(&alone)[read..]);
        assert_eq!(counts(&rest), counts(&alone), "{read} were read");
    }
}

#[test]
fn a_careful_worker_says_what_it_reads_next() {
    let all = told((0, 1), &BTreeSet::from([order(0, 0)]), true);
    let mut last = None;
    for one in &all {
        match one {
            Told::Next { order, name } => last = Some((*order, name.clone())),
            Told::Found { order, name, .. } => assert_eq!(last.take(), Some((*order, name.clone()))),
            _ => {}
        }
    }
    assert!(all.iter().any(|told| matches!(told, Told::Next { .. })));
}

#[test]
fn what_can_not_be_read_says_why() {
    let all = told((0, 1), &BTreeSet::new(), false);
    let why = |file: &str| {
        let told = all.iter().find_map(|told| match told {
            Told::Found { name, what, .. } if name.ends_with(file) => Some(what),
            _ => None,
        });
        let Some(What::Refused(why)) = told.map(|what| &**what) else { return String::new() };
        why.say(antt::text::Language::En).join(" ")
    };
    for (file, says) in [
        ("no.zip", "no zip file"),
        ("lớn.json", "more than the limit"),
        ("moved.json", "could not read"),
        ("e.zip", "one level deep"),
        ("b.json", "empty"),
    ] {
        assert!(why(file).contains(says), "{file}: {}", why(file));
    }
}
