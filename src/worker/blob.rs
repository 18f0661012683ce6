//! A file on the disk, read piece by piece: an archive of any size is never whole in memory.

use crate::browser::value::Fault;
use crate::review::archive::ReaderAt;
use js_sys::Uint8Array;
use std::cell::RefCell;
use std::io::{Error, Result};
use wasm_bindgen::JsValue;
use web_sys::{Blob, FileReaderSync};

/// What is read at once: the small reads of a directory would otherwise each go to the disk.
const PIECE: u64 = 1 << 18;

/// A file with the piece that was read last.
pub struct BlobReader {
    blob: Blob,
    size: u64,
    piece: RefCell<Piece>,
}

#[derive(Default)]
struct Piece {
    start: u64,
    bytes: Vec<u8>,
}

impl BlobReader {
    pub fn new(blob: Blob) -> BlobReader {
        // The browser tells it as a floating point number, which is exact far beyond any file.
        let size = blob.size() as u64;
        BlobReader { blob, size, piece: RefCell::default() }
    }

    pub fn size(&self) -> u64 {
        self.size
    }

    fn fetch(&self, start: u64, least: usize) -> Result<Vec<u8>> {
        let end = self.size.min(start.saturating_add(PIECE.max(least as u64)));
        let unreadable = |thrown: JsValue| Error::other(Fault::from(thrown).message);
        let slice = self.blob.slice_with_f64_and_f64(start as f64, end as f64).map_err(unreadable)?;
        let buffer =
            FileReaderSync::new().and_then(|reader| reader.read_as_array_buffer(&slice)).map_err(unreadable)?;
        Ok(Uint8Array::new(&buffer).to_vec())
    }
}

impl ReaderAt for BlobReader {
    fn read_at(&self, buffer: &mut [u8], offset: u64) -> Result<usize> {
        if offset >= self.size || buffer.is_empty() {
            return Ok(0);
        }
        let mut piece = self.piece.borrow_mut();
        let end = piece.start.saturating_add(piece.bytes.len() as u64);
        if offset < piece.start || offset >= end {
            *piece = Piece { start: offset, bytes: self.fetch(offset, buffer.len())? };
        }
        let skipped = usize::try_from(offset.saturating_sub(piece.start)).unwrap_or(usize::MAX);
        let rest = piece.bytes.get(skipped..).unwrap_or_default();
        let length = rest.len().min(buffer.len());
        buffer[..length].copy_from_slice(&rest[..length]);
        Ok(length)
    }
}
