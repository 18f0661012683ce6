//! Zip files written by another library than the one that reads them, and what can be done to their bytes afterwards.

use std::io::{Cursor, Write};
use zip::write::{SimpleFileOptions, ZipWriter};
use zip::{CompressionMethod, DateTime};

/// A zip file of these entries: a name that ends with a slash is a folder.
pub fn zipped(entries: &[(&str, &[u8])]) -> Vec<u8> {
    zipped_with(CompressionMethod::Deflated, entries)
}

pub fn zipped_with(method: CompressionMethod, entries: &[(&str, &[u8])]) -> Vec<u8> {
    let options = SimpleFileOptions::default().compression_method(method).last_modified_time(DateTime::default());
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in entries {
        if name.ends_with('/') {
            writer.add_directory(*name, options).expect("a folder");
        } else {
            writer.start_file(*name, options).expect("an entry");
            writer.write_all(bytes).expect("its bytes");
        }
    }
    writer.finish().expect("a zip file").into_inner()
}

/// Where each record of the directory starts (signature `PK\x01\x02`).
pub fn directory(zip: &[u8]) -> Vec<usize> {
    zip.windows(4).enumerate().filter(|(_, bytes)| *bytes == b"PK\x01\x02").map(|(at, _)| at).collect()
}

/// The zip file with bytes of a record of its directory overwritten; offsets as in the specification, 4.3.12.
pub fn patched(mut zip: Vec<u8>, record: usize, offset: usize, bytes: &[u8]) -> Vec<u8> {
    let at = directory(&zip)[record] + offset;
    zip[at..at + bytes.len()].copy_from_slice(bytes);
    zip
}

/// The zip file with a text that occurs in it replaced by one of the same length.
pub fn replaced(mut zip: Vec<u8>, from: &[u8], to: &[u8]) -> Vec<u8> {
    assert_eq!(from.len(), to.len());
    let places: Vec<usize> =
        zip.windows(from.len()).enumerate().filter(|(_, bytes)| *bytes == from).map(|(at, _)| at).collect();
    assert!(!places.is_empty());
    for at in places {
        zip[at..at + to.len()].copy_from_slice(to);
    }
    zip
}
