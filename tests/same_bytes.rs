//! The same assessments give the same bytes today, tomorrow and in a browser: outcomes, warnings and signed files of a thousand
//! made-up drafts against the numbers kept in `common/same_bytes.txt`.
#![cfg(not(target_arch = "wasm32"))]

#[path = "common/generator.rs"]
mod generator;

use generator::{Temper, draft_of, fingerprint_of, kind_of, line_of, summary_of, temper_of};
use std::collections::BTreeSet;
use std::{env, fs};

#[test]
fn a_thousand_assessments_give_the_bytes_they_always_gave() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/common/same_bytes.txt");
    let lines: String = (0..10).map(line_of).collect();
    if env::var_os("UPDATE_SAME_BYTES").is_some() {
        fs::write(path, &lines).expect("a file that can be written");
    }
    let pinned = fs::read_to_string(path).unwrap_or_default();
    assert!(
        lines == pinned,
        "Outcomes or files differ from those kept in tests/common/same_bytes.txt. If criteria, rules, format or generator were \
         changed on purpose, run: UPDATE_SAME_BYTES=1 cargo test --no-default-features --test same_bytes\n{lines}"
    );
}

#[test]
fn a_seed_is_one_assessment_and_another_seed_another() {
    assert_eq!(fingerprint_of(7), fingerprint_of(7));
    let all: BTreeSet<[u8; 32]> = (0..60).map(fingerprint_of).collect();
    assert_eq!(all.len(), 60);
}

#[test]
fn assessments_of_every_kind_turn_out_every_way() {
    let mut seen = BTreeSet::new();
    for seed in 0..200 {
        let draft = draft_of(seed);
        let outcome = generator::prepared(&draft).outcome;
        seen.insert((kind_of(seed), outcome.verdict.id()));
        match temper_of(seed) {
            Temper::Met => assert_eq!(outcome.verdict.id(), "qualified", "seed {seed}"),
            Temper::Counted => assert_ne!(outcome.verdict.id(), "incomplete", "seed {seed}"),
            Temper::Wild => continue,
        }
        assert!(
            summary_of(&draft).is_some(),
            "seed {seed}: {:?}",
            generator::prepared(&draft).missing(&draft, generator::standard_of(draft.kind))
        );
    }
    assert_eq!(seen.len(), 15, "{seen:?}");
}
