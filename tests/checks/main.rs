//! Every check of every kind of unit: met, not met, exactly at its threshold and one below, not applicable, refused. Driven by
//! walking the shipped standards, with tables by kind of answer.

mod combined;
mod every;
mod facts;
mod named;
mod refused_answers;
mod refused_entries;
mod thresholds;

#[path = "../filled/mod.rs"]
mod filled;
