//! Programs that a browser needs: its driver, and what has to run beside it. Each ends when it is dropped, with all that it started.

use std::{
    io::{BufRead, BufReader, Lines},
    net::{Ipv4Addr, TcpListener, TcpStream},
    path::Path,
    process::{Child, ChildStdout, Command, Stdio},
    thread,
};

use crate::{
    engine::{Port, Wanted},
    process as tree, wait,
};

/// A program that runs as long as this lives.
pub(crate) struct Beside(Child);

/// A driver that listens.
pub(crate) struct Driver {
    program: Beside,
    pub port: u16,
}

impl Driver {
    #[track_caller]
    pub fn start(wanted: &Wanted) -> Driver {
        match wanted.port {
            Port::Said(before) => Driver::says(wanted, before),
            Port::Told => Driver::told(wanted),
        }
    }

    /// It takes a free port itself, but for two protocols, one after the other: in between somebody else may take the second one. Then it
    /// ends, and another is tried.
    #[track_caller]
    fn says(wanted: &Wanted, before: &str) -> Driver {
        wait::some(|| {
            let (program, mut lines) = Beside::start(&mut command(wanted));
            let mut said = String::new();
            let port = lines.by_ref().map_while(Result::ok).find_map(|line| {
                said = line;
                let digits = said.split_once(before)?.1;
                digits.trim_end_matches(|end: char| !end.is_ascii_digit()).parse().ok()
            });
            // Read on, or the driver waits for somebody to do so.
            thread::spawn(move || lines.map_while(Result::ok).for_each(drop));
            let port = port.ok_or_else(|| format!("{} ended: {said}", wanted.driver.display()))?;
            Ok(Driver { program, port })
        })
    }

    /// Somebody else may take the port before it does; then it ends, and another is tried.
    #[track_caller]
    fn told(wanted: &Wanted) -> Driver {
        wait::some(|| {
            let port = free_port().map_err(|why| why.to_string())?;
            let (mut program, _) = Beside::start(command(wanted).arg(format!("--port={port}")));
            wait::some(|| {
                let ended = program.0.try_wait().map_err(|why| why.to_string())?.is_some();
                let listens = TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_ok();
                (ended || listens).then_some(()).ok_or_else(|| "the driver does not listen".to_owned())
            });
            let ended = program.0.try_wait().map_err(|why| why.to_string())?.is_some();
            if ended { Err(format!("port {port} was taken")) } else { Ok(Driver { program, port }) }
        })
    }

    pub fn id(&self) -> u32 {
        self.program.0.id()
    }

    /// Ends everything at once, without a chance to write anything more, and returns once it has ended.
    #[track_caller]
    pub fn kill(&mut self) {
        let all = self.program.end();
        wait::until("the browser's processes end", || !all.iter().any(|id| tree::runs(*id)));
    }
}

fn command(wanted: &Wanted) -> Command {
    let mut command = Command::new(&wanted.driver);
    command.args(&wanted.arguments).envs(wanted.environment.iter().map(|(name, value)| (name, value)));
    command
}

fn free_port() -> std::io::Result<u16> {
    Ok(TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port())
}

impl Beside {
    #[track_caller]
    fn start(command: &mut Command) -> (Beside, Lines<BufReader<ChildStdout>>) {
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut child = command.spawn().unwrap_or_else(|why| panic!("{}: {why}", command.get_program().display()));
        let lines = BufReader::new(child.stdout.take().expect("its output")).lines();
        (Beside(child), lines)
    }

    /// A screen of an X server that draws into memory, and its name. The server chooses a number that is free.
    #[track_caller]
    pub fn screen(program: &Path) -> (Beside, String) {
        let mut command = Command::new(program);
        command.args(["-displayfd", "1", "-screen", "0", "1280x1024x24", "-nolisten", "tcp"]);
        let (screen, mut lines) = Beside::start(&mut command);
        let number = lines.find_map(Result::ok).unwrap_or_else(|| panic!("{} ended at once", program.display()));
        (screen, format!(":{}", number.trim()))
    }

    /// The ids of all that was ended.
    fn end(&mut self) -> Vec<u32> {
        let all = tree::tree(self.0.id());
        tree::signal("-KILL", &all);
        let _ = self.0.kill();
        let _ = self.0.wait();
        all
    }
}

impl Drop for Beside {
    fn drop(&mut self) {
        self.end();
    }
}

#[cfg(test)]
mod tests {
    use std::{env, fs, process};

    use serde_json::Value;

    use super::*;

    /// A driver that ends the first time, as one does whose port is taken, and then listens.
    const UNLUCKY: &str = r#"#!/bin/sh
if rmdir "$0.taken" 2>/dev/null; then echo 'IPv6 port not available. Exiting...'; exit 1; fi
echo 'started on port 4321.'; exec tail -f /dev/null
"#;

    #[test]
    fn a_driver_whose_port_somebody_else_took_meanwhile_is_started_again() {
        let folder = env::temp_dir().join(format!("driver-{}", process::id()));
        let program = folder.join("driver");
        fs::create_dir_all(folder.join("driver.taken")).expect("its folder");
        fs::write(&program, UNLUCKY).expect("the driver");
        let wanted = Wanted {
            driver: "/bin/sh".into(),
            arguments: vec![program.display().to_string()],
            environment: Vec::new(),
            port: Port::Said("started on port "),
            capabilities: Value::Null,
            beside: None,
        };
        assert_eq!(Driver::start(&wanted).port, 4321);
        assert!(!folder.join("driver.taken").exists(), "the first start did not fail");
        fs::remove_dir_all(folder).expect("what was written goes");
    }
}
