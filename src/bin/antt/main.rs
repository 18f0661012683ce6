//! `antt`: checks signed files and adds them up where scripts and databases want it, with the library that the page uses.
//! Arguments, files, threads and the clock are here; what a file is worth is decided in the library, and worded in its `text`.

mod arguments;
mod files;
mod in_order;
mod look;
mod programme;
mod roll_up;
mod trust;
mod verify;

use antt::text::command;
use arguments::{Command, Wrong};
use std::process::ExitCode;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Every file is intact, or the figures were written.
const WELL: u8 = 0;
/// Some file is not intact.
const NOT_INTACT: u8 = 1;
/// Wrong arguments, or something that could not be opened.
const WRONG_USE: u8 = 2;

/// What stops the program before it has an answer, as a sentence.
pub struct Stop(pub String);

fn main() -> ExitCode {
    let (language, command) = match arguments::read(lexopt::Parser::from_env()) {
        Ok(read) => read,
        Err(Wrong { language, why }) => {
            eprintln!("antt: {why}\n\n{}", language.say(command::HELP));
            return ExitCode::from(WRONG_USE);
        }
    };
    let done = match command {
        Command::Help => {
            println!("{}", language.say(command::HELP));
            Ok(WELL)
        }
        Command::Version => {
            println!("antt {}", env!("CARGO_PKG_VERSION"));
            Ok(WELL)
        }
        Command::Verify(verify) => verify::run(language, &verify),
        Command::RollUp(roll_up) => roll_up::run(language, &roll_up),
    };
    match done {
        Ok(status) => ExitCode::from(status),
        Err(Stop(why)) => {
            eprintln!("antt: {why}");
            ExitCode::from(WRONG_USE)
        }
    }
}
