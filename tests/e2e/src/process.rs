//! Trees of processes, ended by their ids: never by a name that somebody else's process may have too.

use std::{
    collections::BTreeMap,
    fs,
    process::{Command, Stdio},
};

/// `root` and everything that it started, directly or not, as Linux knows it; elsewhere only `root`.
pub fn tree(root: u32) -> Vec<u32> {
    let mut children: BTreeMap<u32, Vec<u32>> = BTreeMap::new();
    for entry in fs::read_dir("/proc").into_iter().flatten().flatten() {
        if let Some(id) = entry.file_name().to_str().and_then(|name| name.parse().ok())
            && let Some(parent) = parent(id)
        {
            children.entry(parent).or_default().push(id);
        }
    }
    let mut found = vec![root];
    let mut next = 0;
    while let Some(id) = found.get(next).copied() {
        found.extend(children.remove(&id).unwrap_or_default());
        next += 1;
    }
    found
}

/// Sends them a signal: `-KILL` ends them at once, without a chance to write anything more.
pub fn signal(signal: &str, ids: &[u32]) {
    if !ids.is_empty() {
        let mut command = Command::new("kill");
        command.arg(signal).args(ids.iter().map(u32::to_string));
        // Those that have already ended are no failure.
        let _ = command.stdout(Stdio::null()).stderr(Stdio::null()).status();
    }
}

/// Whether it still runs. What only waits to be reaped by its parent does not.
pub fn runs(id: u32) -> bool {
    stat(id).is_some_and(|(state, _)| state != "Z")
}

fn parent(id: u32) -> Option<u32> {
    stat(id)?.1.parse().ok()
}

/// State and parent: the two fields after the name, which stands in brackets and may contain anything.
fn stat(id: u32) -> Option<(String, String)> {
    let stat = fs::read_to_string(format!("/proc/{id}/stat")).ok()?;
    let mut fields = stat.rsplit_once(')')?.1.split_whitespace();
    Some((fields.next()?.to_owned(), fields.next()?.to_owned()))
}
