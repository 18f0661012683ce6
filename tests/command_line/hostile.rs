//! What `antt verify` says of files that mean harm: each is named for what it is, and none stops it.

use super::generator::Prng;
use super::many::unit;
use super::side::{Folder, antt};

#[test]
fn verify_names_files_that_mean_harm_for_what_they_are() {
    let folder = Folder::new("hostile");
    let valid = unit(1).file();
    let text = String::from_utf8(valid.clone()).expect("UTF-8");
    let utf16: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let swapped = |from: &str, to: &str| text.replacen(from, to, 1).into_bytes();
    for (name, bytes, says) in [
        ("deep.json", [vec![b'['; 100_000], vec![b']'; 100_000]].concat(), "lồng"),
        ("objects.json", b"{\"a\":".repeat(100_000), "lồng"),
        ("mark.json", [&[0xef, 0xbb, 0xbf][..], &valid].concat(), "BOM"),
        ("utf-16.json", utf16, "UTF-8"),
        ("empty.json", Vec::new(), "trống"),
        ("blank.json", vec![b' '; 5_000], "trống"),
        ("blanks.json", vec![b' '; 50_000_000], "trống"),
        ("type.json", br#"{"type":"AnttNews"}"#.to_vec(), "AnttNews"),
        ("version.json", swapped("\"formatVersion\": 1", "\"formatVersion\": 2"), "formatVersion"),
        ("twice.json", swapped("{", "{\"type\":\"AnttSelfAssessment\","), "type"),
        ("half.json", valid[..valid.len() / 2].to_vec(), "half.json"),
        // Neither may turn the line round, nor hide what the file is called.
        ("a\u{202e}nosj.exe.json", b"{}".to_vec(), "a\u{fffd}nosj.exe.json"),
        ("a\u{200b}b.json", b"{}".to_vec(), "a\u{fffd}b.json"),
    ] {
        let run = antt(&["verify", "--lang", "vi", &folder.file(name, &bytes)]);
        assert_eq!((run.status, run.lines().len()), (1, 1), "{name}: {run:?}");
        assert!(run.out.contains(says) && run.out.contains("không đọc được"), "{name}: {}", run.out);
    }
}

#[test]
fn verify_answers_a_thousand_changed_files_and_believes_none() {
    let folder = Folder::new("changed");
    let bytes = unit(2).file();
    let rng = &mut Prng::new(12);
    for n in 0..1_000 {
        let (mut changed, at) = (bytes.clone(), rng.below(bytes.len()));
        match n % 3 {
            0 => changed[at] ^= 1 << rng.below(8),
            1 => changed.insert(at, *rng.pick(b"\\{}[],:0\x80")),
            _ => drop(changed.remove(at)),
        }
        folder.file(&format!("in/{n}.json"), &changed);
    }
    let run = antt(&["verify", "--lang", "en", &format!("{}/in", folder.path())]);
    assert_eq!((run.status, run.lines().len()), (1, 1_000), "{}", run.err);
    // A byte of white space that is gone, or has become another, leaves the file as it was signed.
    let intact = run.lines().iter().filter(|line| line.contains(".json: intact")).count();
    assert!(intact < 200, "{intact} of a thousand");
}
