//! The independent verifier of signed files: Python, its own libraries, none of this product's code.

use std::{
    ffi::OsStr,
    io,
    path::PathBuf,
    process::{Command, Output},
};

use crate::paths;

/// Where its Python environment is kept.
pub fn folder() -> PathBuf {
    paths::target().join("verifier")
}

/// The Python that `cargo xtask test tools` prepares there, with the verifier's libraries.
pub fn python() -> PathBuf {
    let program = if cfg!(windows) { "Scripts/python.exe" } else { "bin/python3" };
    folder().join(program)
}

/// Asks about `files`: one line each on its standard output, in the same order; success when all are intact.
pub fn run<F: AsRef<OsStr>>(files: impl IntoIterator<Item = F>) -> io::Result<Output> {
    Command::new(python()).arg(paths::root().join("tests/verifier/verify.py")).args(files).output()
}
