//! The zip file around the parts. Its times are those of no clock, so that the same paper gives the same bytes.

use std::io::{Cursor, Write as _};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

pub(super) const RELATIONSHIPS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// What the writer of zip files says; in memory it has no reason to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotWritten {
    pub why: String,
}

#[derive(Default)]
pub(super) struct Package {
    parts: Vec<(&'static str, Vec<u8>)>,
}

impl Package {
    pub(super) fn add(&mut self, name: &'static str, text: &str) {
        self.add_bytes(name, text.as_bytes());
    }

    pub(super) fn add_bytes(&mut self, name: &'static str, bytes: &[u8]) {
        self.parts.push((name, bytes.to_vec()));
    }

    pub(super) fn finish(self) -> Result<Vec<u8>, NotWritten> {
        let refused = |why: &dyn std::fmt::Display| NotWritten { why: why.to_string() };
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .last_modified_time(DateTime::default());
        let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, bytes) in &self.parts {
            writer.start_file(*name, options).map_err(|why| refused(&why))?;
            writer.write_all(bytes).map_err(|why| refused(&why))?;
        }
        writer.finish().map(Cursor::into_inner).map_err(|why| refused(&why))
    }
}
