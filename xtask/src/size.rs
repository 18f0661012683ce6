//! What a visitor on a slow line pays: every file, as it is and as a web server sends it.

use anyhow::{Result, ensure};
use xtask::sent;

use crate::{
    dist,
    file::{File, When},
};

/// Bytes of the first visit, compressed, above which the test command fails: what it is now and little more, so that growth is a
/// decision. Lower it with every step towards 204 800.
const BUDGET: usize = 361_000;

/// Fails when the first visit has grown past the budget.
pub fn within_budget() -> Result<()> {
    let files = dist::release()?;
    let first = files.iter().filter(|file| file.when == When::FirstVisit);
    let total = first.map(|file| compressed(&file.bytes)).sum::<Result<usize>>()?;
    println!("first visit: {total} bytes brotli, budget {BUDGET}");
    ensure!(
        total <= BUDGET,
        "the first visit has {total} bytes, more than the budget of {BUDGET}; see `cargo xtask size`"
    );
    Ok(())
}

/// Builds, then prints each file of the first visit and what is fetched afterwards, and the sum of each.
pub fn run() -> Result<()> {
    let files = dist::release()?;
    let total = print(&files, When::FirstVisit, "first visit")?;
    let offline = print(&files, When::Later, "afterwards")?;
    println!("offline {offline}");
    println!("total {total}");
    Ok(())
}

fn print(files: &[File], when: When, title: &str) -> Result<usize> {
    println!("{:>10} {:>10}  {title}", "raw", "brotli");
    let mut total = 0;
    for file in files.iter().filter(|file| file.when == when) {
        let sent = compressed(&file.bytes)?;
        total += sent;
        println!("{:>10} {sent:>10}  {}", file.bytes.len(), file.name);
    }
    Ok(total)
}

fn compressed(bytes: &[u8]) -> Result<usize> {
    Ok(sent::compressed(bytes)?.len())
}
