#![no_main]
//! See `readers`. The number of bytes tells in which way they are read: in every way each would take too long to try many.

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| antt_fuzz::cells_in_one_way(bytes, bytes.len()));
