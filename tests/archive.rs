//! Zip files from outside: every entry comes out once, as its bytes or with the reason why not, within limits of number, size and
//! depth, whatever the directory claims.

#[path = "archive/zipped.rs"]
mod zipped;

use antt::review::archive::{Archive, Content, Entry, EntryRefusal, Limits, NotAnArchive, Passed};
use proptest::prelude::*;
use std::io::Write as _;
use zip::CompressionMethod;
use zipped::{directory, patched, replaced, zipped, zipped_with};

/// Small enough to be reached by small files.
const SMALL: Limits = Limits { entries: 6, unpacked: 500_000, document: 200_000, nested: 300_000 };

fn entries(zip: Vec<u8>, limits: Limits) -> Vec<Entry> {
    Archive::of_bytes(zip, limits).expect("a zip file").collect()
}

fn contents(zip: Vec<u8>) -> Vec<(String, Content)> {
    entries(zip, SMALL).into_iter().map(|entry| (entry.label, entry.content)).collect()
}

fn bytes(text: &[u8]) -> Content {
    Content::Bytes(text.to_vec())
}

/// What can't be packed.
fn noise(length: usize) -> Vec<u8> {
    let mut state = 1_u32;
    let next = || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        state.to_be_bytes()[0]
    };
    std::iter::repeat_with(next).take(length).collect()
}

#[test]
fn entries_come_out_in_order_with_their_names_and_bytes() {
    for method in [CompressionMethod::Deflated, CompressionMethod::Stored] {
        let zip =
            zipped_with(method, &[("xã/", b""), ("xã/Tân Phú.json", b"{}"), ("b.json", &noise(9_000)), ("", b"x")]);
        let expected = [
            ("xã".to_owned(), Content::Passed(Passed::Folder)),
            ("xã/Tân Phú.json".to_owned(), bytes(b"{}")),
            ("b.json".to_owned(), Content::Bytes(noise(9_000))),
            ("#4".to_owned(), bytes(b"x")),
        ];
        assert_eq!(contents(zip), expected, "{method:?}");
    }
    assert_eq!(contents(zipped(&[])), []);
}

#[test]
fn a_file_on_disk_reads_as_one_in_memory() {
    let zip = zipped(&[("a.json", &noise(100_000)), ("b.zip", &zipped(&[("c.json", b"c")]))]);
    let path = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("archive.zip");
    std::fs::File::create(&path).and_then(|mut file| file.write_all(&zip)).expect("a file");
    let file = std::fs::File::open(&path).expect("the file");
    let on_disk: Vec<Entry> = Archive::of_file(file, SMALL).expect("a zip file").collect();
    assert_eq!(on_disk, entries(zip, SMALL));
}

#[test]
fn entries_of_the_same_name_all_come_out() {
    let zip = replaced(zipped(&[("a1.json", b"one"), ("a2.json", b"two")]), b"a2.json", b"a1.json");
    assert_eq!(contents(zip), [("a1.json".to_owned(), bytes(b"one")), ("a1.json".to_owned(), bytes(b"two"))]);
}

#[test]
fn an_archive_in_the_archive_is_opened_once() {
    let deepest = zipped(&[("d.json", b"d")]);
    let inner = zipped(&[("b.json", b"b"), ("Deep.ZIP", &deepest)]);
    let outer = zipped(&[("a.json", b"a"), ("xã/in.zip", &inner), ("not.zip", b"text"), ("e.json", b"e")]);
    let expected = [
        ("a.json", bytes(b"a")),
        ("xã/in.zip", Content::Passed(Passed::Archive)),
        ("xã/in.zip/b.json", bytes(b"b")),
        ("xã/in.zip/Deep.ZIP", Content::Refused(EntryRefusal::TooDeep)),
        ("not.zip", Content::Refused(EntryRefusal::Nested(NotAnArchive::NotAZip))),
        ("e.json", bytes(b"e")),
    ];
    assert_eq!(contents(outer), expected.map(|(label, content)| (label.to_owned(), content)));
}

#[test]
fn what_systems_put_beside_the_files_is_passed_over_and_counted() {
    for name in ["__MACOSX/._a.json", "xã/.DS_Store", "._a.json", "THUMBS.DB", "xã/desktop.ini"] {
        assert_eq!(contents(zipped(&[(name, b"x")])), [(name.to_owned(), Content::Passed(Passed::System))]);
    }
    let folder = replaced(zipped(&[("folder#", b"")]), b"folder#", b"folder\\");
    assert_eq!(contents(folder), [("folder".to_owned(), Content::Passed(Passed::Folder))]);
}

#[test]
fn names_lead_nowhere_and_hide_nothing() {
    for (written, name, label) in [
        ("##/##/etc/passwd", "../../etc/passwd", "etc/passwd"),
        ("#etc/passwd", "/etc/passwd", "etc/passwd"),
        ("C##Windows#a.json", "C:\\Windows\\a.json", "Windows/a.json"),
        ("a###nosj.exe", "a\u{202e}nosj.exe", "a\u{fffd}nosj.exe"),
        ("a#[31m.json", "a\u{1b}[31m.json", "a\u{fffd}[31m.json"),
    ] {
        let zip = replaced(zipped(&[(written, b"x")]), written.as_bytes(), name.as_bytes());
        assert_eq!(contents(zip), [(label.to_owned(), bytes(b"x"))], "{name:?}");
    }
    let old = replaced(zipped(&[("caf#.json", b"x")]), b"caf#.json", b"caf\x82.json");
    assert_eq!(contents(old), [("café.json".to_owned(), bytes(b"x"))]);
}

#[test]
fn an_entry_that_can_not_or_may_not_be_read_is_named_for_what_it_is() {
    let one = |bytes: &[u8]| zipped(&[("a.json", bytes)]);
    let text = b"hundred bytes of text, or so".repeat(4);
    let size = u32::try_from(text.len()).expect("small");
    let le = |size: u32| size.to_le_bytes();
    let damaged = || EntryRefusal::Damaged;
    let bomb_packed = |zip: &[u8]| {
        let at = directory(zip)[0] + 20;
        u64::from(u32::from_le_bytes(zip[at..at + 4].try_into().expect("four bytes")))
    };
    let bomb = one(&vec![b' '; 150_000]);
    let packed = bomb_packed(&bomb);
    for (what, zip, why) in [
        ("encrypted", patched(one(&text), 0, 8, &[1, 0]), EntryRefusal::Encrypted),
        ("masked", patched(one(&text), 0, 8, &[0, 0x20]), EntryRefusal::Encrypted),
        ("bzip2", patched(one(&text), 0, 10, &[12, 0]), EntryRefusal::Method { id: 12 }),
        ("AES", patched(one(&text), 0, 10, &[99, 0]), EntryRefusal::Method { id: 99 }),
        ("larger than a document", one(&noise(200_001)), EntryRefusal::TooLarge { bytes: 200_001, limit: 200_000 }),
        ("blanks", bomb, EntryRefusal::Bomb { packed, unpacked: 150_000 }),
        ("says to be larger", patched(one(&text), 0, 24, &le(size + 1)), damaged()),
        ("says to be smaller", patched(one(&text), 0, 24, &le(size - 1)), damaged()),
        ("says to be empty", patched(one(&text), 0, 24, &le(0)), damaged()),
        ("a bomb that says to be small", patched(one(&vec![b' '; 5_000_000]), 0, 24, &le(10)), damaged()),
        ("another checksum", patched(one(&text), 0, 16, &le(0)), damaged()),
        ("packed bytes cut off", patched(one(&text), 0, 20, &le(3)), damaged()),
        ("starts nowhere", patched(one(&text), 0, 42, &le(4_000_000)), damaged()),
        ("starts in its own name", patched(one(&text), 0, 42, &le(5)), damaged()),
        ("deflated though stored", patched(one(&text), 0, 10, &[0, 0]), damaged()),
    ] {
        assert_eq!(contents(zip), [("a.json".to_owned(), Content::Refused(why))], "{what}");
    }
}

#[test]
fn packed_bytes_may_go_on_behind_the_end_of_what_they_unpack_to() {
    // Some programs round up; what counts is the checksum of what came out.
    let zip = zipped(&[("a.json", b"aaaaaaaaaaaa"), ("b.json", b"b")]);
    for longer in [20_u32, 60, 4_000_000] {
        let zip = patched(zip.clone(), 0, 20, &longer.to_le_bytes());
        assert_eq!(contents(zip)[0], ("a.json".to_owned(), bytes(b"aaaaaaaaaaaa")), "{longer}");
    }
}

#[test]
fn no_more_is_unpacked_in_all_than_allowed_and_the_rest_is_listed() {
    let file = noise(190_000);
    let zip = zipped(&[("1", &file), ("2", &file), ("3", &file), ("4", b"small"), ("5", &file)]);
    let beyond = Content::Refused(EntryRefusal::BeyondAll { limit: 500_000 });
    let expected = [Content::Bytes(file.clone()), Content::Bytes(file), beyond.clone(), bytes(b"small"), beyond];
    let found: Vec<Content> = contents(zip).into_iter().map(|(_, content)| content).collect();
    assert_eq!(found, expected);
}

#[test]
fn entries_that_share_their_bytes_are_counted_as_often_as_they_unpack() {
    // Fifield's bomb: many records of the directory that name one and the same packed file.
    let zip = zipped(&[("a", &noise(190_000)), ("b", b"x"), ("c", b"x"), ("d", b"x")]);
    let first: Vec<u8> = zip[directory(&zip)[0] + 8..][..38].to_vec();
    let zip = (1..4).fold(zip, |zip, record| patched(zip, record, 8, &first));
    let refused = contents(zip).into_iter().filter(|(_, content)| matches!(content, Content::Refused(_))).count();
    assert_eq!(refused, 2);
}

#[test]
fn there_are_no_more_entries_than_allowed_wherever_they_are() {
    let names = ["1", "2", "3", "4", "5", "6", "7"];
    let many = |count: usize| zipped(&names[..count].iter().map(|name| (*name, &b"x"[..])).collect::<Vec<_>>());
    assert_eq!(entries(many(6), SMALL).len(), 6);
    let refused = Archive::of_bytes(many(7), SMALL).err();
    assert_eq!(refused, Some(NotAnArchive::TooManyEntries { limit: 6 }));
    let nested = |inside: usize| contents(zipped(&[("a.zip", &many(inside)), ("b", b"x")]));
    assert_eq!(nested(4).len(), 6);
    let too_many = Content::Refused(EntryRefusal::Nested(NotAnArchive::TooManyEntries { limit: 6 }));
    assert_eq!(nested(5), [("a.zip".to_owned(), too_many), ("b".to_owned(), bytes(b"x"))]);
}

#[test]
fn what_is_no_zip_file_is_named_for_what_it_is() {
    let zip = zipped(&[("a.json", b"a"), ("b.json", b"b")]);
    let cut = zip[..zip.len() - 10].to_vec();
    let torn = zip[..40].to_vec();
    let fewer = |count: u8| {
        let mut zip = zip.clone();
        let at = zip.len() - 22;
        zip[at + 8] = count;
        zip[at + 10] = count;
        zip
    };
    for (what, bytes, why) in [
        ("nothing", Vec::new(), NotAnArchive::NotAZip),
        ("JSON", b"{\"type\":\"AnttSelfAssessment\"}".to_vec(), NotAnArchive::NotAZip),
        ("RAR", b"Rar!\x1a\x07\x01\x00".to_vec(), NotAnArchive::NotAZip),
        ("cut off at the end", cut, NotAnArchive::Damaged),
        ("cut off early", torn, NotAnArchive::Damaged),
        ("says to have one entry", fewer(1), NotAnArchive::Damaged),
        ("says to have nine entries", fewer(9), NotAnArchive::Damaged),
        ("a record that is none", patched(zip.clone(), 1, 0, b"PKxx"), NotAnArchive::Damaged),
    ] {
        assert_eq!(Archive::of_bytes(bytes, SMALL).err(), Some(why), "{what}");
    }
}

#[test]
fn the_limits_are_those_of_the_format() {
    let Limits { entries, unpacked, document, .. } = Limits::default();
    assert_eq!((entries, unpacked, document), (20_000, 1_000_000_000, 2_000_000));
}

proptest! {
    #[test]
    fn any_change_of_any_bytes_is_read_or_refused(changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..12)) {
        let inner = zipped(&[("b.json", b"bbbbbbbbbbbbbbbbbbbb")]);
        let mut zip = zipped(&[("a.json", b"aaaaaaaaaaaaaaaaaaaa"), ("in.zip", &inner), ("xã/", b"")]);
        for (at, byte) in changes {
            let at = at.index(zip.len());
            zip[at] = byte;
        }
        if let Ok(archive) = Archive::of_bytes(zip, SMALL) {
            let unpacked: usize = archive.map(|entry| match entry.content {
                Content::Bytes(bytes) => bytes.len(),
                Content::Passed(_) | Content::NotWanted | Content::Refused(_) => 0,
            }).sum();
            prop_assert!(unpacked <= 500_000);
        }
    }

    #[test]
    fn any_bytes_are_no_zip_file_or_one(bytes in any::<Vec<u8>>()) {
        if let Ok(archive) = Archive::of_bytes(bytes, SMALL) {
            prop_assert!(archive.count() <= 6);
        }
    }
}
