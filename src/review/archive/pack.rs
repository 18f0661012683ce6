//! A zip file written: texts packed one after the other, in memory.

use flate2::Compression;
use flate2::write::DeflateEncoder;
use rawzip::{CompressionMethod, ZipArchiveWriter};
use std::io::Write;

/// The archive could not be written. In memory only a name that the format can't hold leads here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotPacked {
    pub path: String,
    pub why: String,
}

/// A zip file on its way.
pub struct Packing {
    archive: ZipArchiveWriter<Vec<u8>>,
}

impl Default for Packing {
    fn default() -> Packing {
        Packing { archive: ZipArchiveWriter::new(Vec::new()) }
    }
}

impl Packing {
    /// Adds a file under this name, which stands for itself.
    pub fn add(&mut self, path: &str, bytes: &[u8]) -> Result<(), NotPacked> {
        self.deflate(path, bytes).map_err(|why| NotPacked { path: path.to_owned(), why })
    }

    fn deflate(&mut self, path: &str, bytes: &[u8]) -> Result<(), String> {
        let said = |why: rawzip::Error| why.to_string();
        let told = |why: std::io::Error| why.to_string();
        let file = self.archive.new_file(path).compression_method(CompressionMethod::DEFLATE);
        let (mut entry, config) = file.start().map_err(said)?;
        let mut data = config.wrap(DeflateEncoder::new(&mut entry, Compression::default()));
        data.write_all(bytes).map_err(told)?;
        let (encoder, descriptor) = data.finish().map_err(said)?;
        encoder.finish().map_err(told)?;
        entry.finish(descriptor).map(drop).map_err(said)
    }

    /// The bytes of the whole archive.
    pub fn finish(self) -> Result<Vec<u8>, NotPacked> {
        self.archive.finish().map_err(|why| NotPacked { path: String::new(), why: why.to_string() })
    }
}
