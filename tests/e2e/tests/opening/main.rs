//! A reader opens files.
#![allow(clippy::panic)]

mod drafts;
mod made;
mod named;
mod several;
mod unknown;
