//! Official papers: one description of each, out of which come a page for the printer and a file for Word.
//!
//! [`sheet`] is the description: what stands on a paper and in which place, as Nghị định 30/2020/NĐ-CP orders it. [`papers`] make it
//! from an assessment, a decision or the figures of a year; [`html`] and [`docx`] write it down and add nothing of their own. Wording
//! is `text::paper`'s. Papers are handed to Vietnamese offices and are written in Vietnamese only.

mod closing;
mod dossier;
mod keeping;
mod letterhead;
mod local;
mod mark;
mod office;
mod parts;

/// The deadlines of a year for calendars (RFC 5545).
pub mod calendar;

/// For Word and LibreOffice.
#[cfg(feature = "bulk")]
pub mod docx;

/// For the printer.
pub mod html;

/// One file a paper.
pub mod papers;

/// The model of a paper.
pub mod sheet;

pub use dossier::{Dossier, Stand, UnitLines};
pub use mark::{QrCode, qr_content};
pub use office::Office;
pub use papers::Kind;
pub use sheet::Sheet;
