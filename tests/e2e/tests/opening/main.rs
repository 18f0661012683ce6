//! A reader opens files.
#![allow(clippy::panic)]

mod compared;
mod drafts;
mod listed;
mod made;
mod named;
mod several;
mod unknown;
