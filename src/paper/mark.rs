//! What ties a paper to the signed file that it was made from: words and a QR code with everything that finds and compares the file.

use super::dossier::Stand;
use super::sheet::Mark;
use crate::document::printed_code::PrintedCode;
use crate::text::paper::mark as words;
use qrcodegen::{QrCode as Encoded, QrCodeEcc};

/// A QR code as its modules.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QrCode {
    /// Modules on a side, the quiet zone not counted.
    pub size: usize,
    /// Row by row; true is dark.
    pub dark: Vec<bool>,
}

/// The light modules around a code (ISO/IEC 18004, 5.3.8).
pub const QUIET: usize = 4;

/// The content of the code. Nothing for what was not signed.
pub fn qr_content(stand: &Stand) -> Option<String> {
    let Stand::Signed { id, revision, digest, did, .. } = stand else { return None };
    Some(PrintedCode { id, revision: *revision, digest, did }.to_string())
}

impl QrCode {
    /// Error correction M: a paper is folded and copied. Nothing for a text that no code can hold.
    pub fn of(content: &str) -> Option<QrCode> {
        let encoded = Encoded::encode_text(content, QrCodeEcc::Medium).ok()?;
        let size = encoded.size();
        let dark = (0..size).flat_map(|y| (0..size).map(move |x| (x, y))).map(|(x, y)| encoded.get_module(x, y));
        Some(QrCode { size: usize::try_from(size).ok()?, dark: dark.collect() })
    }
}

/// The footer of a paper that reports what was answered: of a draft it says so.
pub(super) fn mark(stand: &Stand) -> Mark {
    let said = match stand {
        Stand::Draft { id } => words::draft(id),
        Stand::Practice { id } => words::practice(id),
        Stand::Signed { id, revision, digest, signed_on, .. } => {
            words::signed(id, *revision, &digest.short(), *signed_on)
        }
    };
    Mark { words: said, code: qr_content(stand) }
}

/// The footer of a desk's paper, which is made from many files.
pub(super) fn of_desk(year: i32) -> Mark {
    Mark { words: words::of_desk(year), code: None }
}

/// The footer of a paper that people sign themselves before anything is answered.
pub(super) fn beforehand(stand: &Stand) -> Mark {
    match stand {
        Stand::Draft { id } => Mark { words: words::beforehand(id), code: None },
        Stand::Practice { .. } | Stand::Signed { .. } => mark(stand),
    }
}
