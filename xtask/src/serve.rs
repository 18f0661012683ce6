//! Builds the page and serves it on this machine.

use std::{io::ErrorKind, path::PathBuf, thread};

use anyhow::{Context, Result, bail};
use xtask::{paths, server::Server};

use crate::{dist, watch};

const FIRST_PORT: u16 = 8080;

/// `[port] [--watch]`, in any order. Returns only when something failed; Ctrl-C ends it.
pub fn run(arguments: &[&str]) -> Result<()> {
    let (mut port, mut watching) = (FIRST_PORT, false);
    for argument in arguments {
        match *argument {
            "--watch" => watching = true,
            number => port = number.parse().with_context(|| format!("`{number}` is no port"))?,
        }
    }
    let dir = if watching {
        // The first failure ends it: there is nothing to show yet.
        dist::watched()?;
        paths::watched()
    } else {
        dist::release()?;
        paths::dist()
    };
    let server = start(dir, port)?;
    println!("\n  {}\n\nCtrl-C ends it.", server.url());
    if watching {
        watch::forever();
    }
    loop {
        thread::park();
    }
}

/// On the port that was asked for, or else the next free one.
fn start(dir: PathBuf, wanted: u16) -> Result<Server> {
    for port in wanted..=wanted.saturating_add(100) {
        match Server::start(&dir, port) {
            Err(error) if error.kind() == ErrorKind::AddrInUse => println!("port {port} is taken"),
            other => return other.with_context(|| format!("cannot listen on port {port}")),
        }
    }
    bail!("no free port from {wanted} on")
}
