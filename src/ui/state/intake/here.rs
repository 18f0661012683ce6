//! Reading in the page itself, where no worker starts: documents only, no archives.

use crate::browser::files::{self, FileError};
use crate::browser::folder::NamedFile;
use crate::browser::worker::{FileBytes, FoundFile};
use crate::bulk::{What, order};
use crate::document::open::DOCUMENT_LIMIT;
use crate::review::label::label;
use crate::text::page::desk_intake as words;

/// Reads a file by its place among those that were chosen.
pub(super) async fn read_one(index: usize, NamedFile { name, file }: &NamedFile) -> FoundFile {
    let (what, bytes) = if name.to_lowercase().ends_with(".zip") {
        (What::refused_in_words(words::NO_ZIP), None)
    } else {
        match files::read(file, DOCUMENT_LIMIT as u64).await {
            Ok(bytes) => {
                let what = What::of(&bytes);
                let kept = what.is_wanted().then(|| FileBytes::new(&bytes));
                (what, kept)
            }
            Err(FileError::TooLarge { size, .. }) => (What::too_large(size), None),
            Err(_) => (What::refused_in_words(words::UNREADABLE), None),
        }
    };
    FoundFile { order: order(index, 0), name: label(name, index + 1), what: what.to_text(), bytes }
}
