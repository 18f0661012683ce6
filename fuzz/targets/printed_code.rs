#![no_main]
//! See `readers`.

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| antt_fuzz::printed_code(bytes));
