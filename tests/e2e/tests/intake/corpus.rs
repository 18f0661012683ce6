//! Files that mean harm, each with a part of what has to be said of it.

use super::generator::{Prng, signed};
use super::many;
use super::support::{Named, zipped};
use antt::document::to_file;
use std::fs;
use std::io::{Cursor, Write};
use zip::unstable::write::FileOptionsExt;
use zip::write::{SimpleFileOptions, ZipWriter};

/// Names that would do something in a page that believed them.
pub const NAMES: [&str; 5] = [
    "<img src=x onerror=window.pwned=1>.json",
    "<script>window.pwned=1</script>.json",
    "\"><svg onload=window.pwned=1>.json",
    "a\u{202e}nosj.exe",
    "a\u{200b}\u{feff}b\u{2066}.json",
];

/// Nothing of it may be taken over.
pub fn refused() -> Vec<(String, Vec<u8>, &'static str)> {
    let valid = many::unit(1).file();
    let text = String::from_utf8(valid.clone()).expect("UTF-8");
    let utf16: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let swapped = |from: &str, to: &str| text.replacen(from, to, 1).into_bytes();
    let named = |name: &str, bytes: Vec<u8>, says| (name.to_owned(), bytes, says);
    vec![
        named("sâu.json", [vec![b'['; 100_000], vec![b']'; 100_000]].concat(), "lồng"),
        named("sâu hơn.json", b"{\"a\":".repeat(100_000), "lồng"),
        named("dấu đầu tệp.json", [&[0xef, 0xbb, 0xbf][..], &valid].concat(), "BOM"),
        named("UTF-16.json", utf16, "UTF-8"),
        named("UTF-16 có dấu.json", [&[0xff, 0xfe][..], b"{\0}\0"].concat(), "UTF-8"),
        named("trống.json", Vec::new(), "trống"),
        named("khoảng trắng.json", vec![b' '; 5_000], "trống"),
        named("không phải JSON.json", b"%PDF-1.7".to_vec(), ""),
        named("ảnh.json", b"\x89PNG\r\n\x1a\n".to_vec(), "UTF-8"),
        named("danh sách.json", b"[]".to_vec(), ""),
        named("không có loại.json", b"{}".to_vec(), "type"),
        named("loại khác.json", br#"{"type":"AnttNews"}"#.to_vec(), "AnttNews"),
        named("loại là số.json", swapped("\"AnttSelfAssessment\"", "1"), "type"),
        named("phiên bản khác.json", swapped("\"formatVersion\": 1", "\"formatVersion\": 2"), "formatVersion"),
        named("phiên bản là chữ.json", swapped("\"formatVersion\": 1", "\"formatVersion\": \"1\""), "formatVersion"),
        named("lặp khóa.json", swapped("{", "{\"type\":\"AnttSelfAssessment\","), "type"),
        named("nửa.json", valid[..valid.len() / 2].to_vec(), ""),
    ]
}

/// The test vectors, of which two are intact examples of the product.
pub fn vectors() -> Vec<Named> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../vectors");
    let mut all: Vec<Named> = fs::read_dir(folder)
        .expect("a folder")
        .flatten()
        .map(|entry| (format!("mẫu/{}", entry.file_name().to_string_lossy()), fs::read(entry.path()).expect("a file")))
        .collect();
    all.sort();
    all
}

/// A signed file with one byte changed, so many times; none says the same and is intact.
pub fn mutations(count: usize) -> Vec<Named> {
    let bytes = many::unit(2).file();
    let rng = &mut Prng::new(11);
    let change = |round: usize| {
        let (mut changed, at) = (bytes.clone(), rng.below(bytes.len()));
        match round % 4 {
            0 => changed[at] ^= 1 << rng.below(8),
            1 => changed[at] = *rng.pick(b" \n\t\r\"\\{}[],:0u"),
            2 => changed.insert(at, *rng.pick(b" \n\t\r\"\\{}[],:0\x80")),
            _ => drop(changed.remove(at)),
        }
        (format!("đổi/{round}.json"), changed)
    };
    (0..count).map(change).collect()
}

/// Intact, by keys that nobody knows, of units whose names would do something.
pub fn evil_units() -> Vec<Named> {
    let one = |(n, name): (u64, &&str)| {
        let mut summary = many::unit(n).summary();
        summary.unit.name = (*name).to_owned();
        (format!("đơn vị/{n}-{name}"), to_file(&signed(&summary, n)))
    };
    (500..).zip(&NAMES).map(one).collect()
}

/// Archives that must not be unpacked, or can't be.
pub fn archives() -> Vec<(String, Vec<u8>, &'static str)> {
    let named = |name: &str, bytes: Vec<u8>, says| (name.to_owned(), bytes, says);
    let inner = zipped(&[("c.json".to_owned(), b"{}".to_vec())]);
    let deep = zipped(&[("b.zip".to_owned(), zipped(&[("a.zip".to_owned(), inner)]))]);
    let blanks = zipped(&[("trắng.json".to_owned(), vec![b' '; 50_000_000])]);
    let bomb = zipped(&[("bom.json".to_owned(), vec![b' '; 1_900_000])]);
    vec![
        named("sâu.zip", deep, "quá một tầng"),
        named("lớn.zip", blanks.clone(), "quá"),
        named("bom.zip", bomb, "để làm treo máy"),
        named("bom giấu cỡ.zip", says_to_be_small(blanks), "không khớp với mục lục"),
        named("mật khẩu.zip", encrypted(), "mật khẩu"),
        named("không phải zip.zip", b"{}".to_vec(), "Không phải tệp zip"),
        named("nửa.zip", zipped(&[("a.json".to_owned(), b"{}".to_vec())])[..40].to_vec(), "bị hỏng"),
    ]
}

/// Its directory says that the first entry has ten bytes.
fn says_to_be_small(mut zip: Vec<u8>) -> Vec<u8> {
    let at = zip.windows(4).rposition(|bytes| bytes == b"PK\x01\x02").expect("a directory");
    zip[at + 24..at + 28].copy_from_slice(&10_u32.to_le_bytes());
    zip
}

fn encrypted() -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().with_deprecated_encryption(b"secret").expect("a password");
    writer.start_file("a.json", options).expect("an entry");
    writer.write_all(&many::unit(4).file()).expect("its bytes");
    writer.finish().expect("a zip file").into_inner()
}
