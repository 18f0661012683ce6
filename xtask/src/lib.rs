//! What the commands and the whole-journey tests have in common.

/// Where things are in the repository and in the target folder.
pub mod paths;
/// Programs that somebody else installed.
pub mod programs;
/// Files as a web server sends them.
pub mod sent;
/// Serves the built page on this machine.
pub mod server;
/// The independent verifier of signed files, in Python.
pub mod verifier;
