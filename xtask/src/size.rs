//! What a visitor on a slow line pays: every file, as it is and as a web server sends it.

use anyhow::{Result, ensure};
use brotli::{BrotliCompress, enc::BrotliEncoderParams};

use crate::dist;

/// Bytes of the first visit, compressed, above which the test command fails: what it is now and little more, so that growth is a
/// decision. Lower it with every step towards 204 800.
const BUDGET: usize = 570_000;

/// Fails when the first visit has grown past the budget.
pub fn within_budget() -> Result<()> {
    let total = dist::release()?.iter().map(|file| compressed(&file.bytes)).sum::<Result<usize>>()?;
    println!("first visit: {total} bytes brotli, budget {BUDGET}");
    ensure!(
        total <= BUDGET,
        "the first visit has {total} bytes, more than the budget of {BUDGET}; see `cargo xtask size`"
    );
    Ok(())
}

/// Builds, then prints each file of the first visit, what is fetched afterwards, and the sum of the first visit.
pub fn run() -> Result<()> {
    let files = dist::release()?;
    let mut total = 0;
    println!("{:>10} {:>10}  first visit", "raw", "brotli");
    for file in files {
        let sent = compressed(&file.bytes)?;
        total += sent;
        println!("{:>10} {sent:>10}  {}", file.bytes.len(), file.name);
    }
    // Nothing is fetched after the first visit yet.
    println!("offline 0");
    println!("total {total}");
    Ok(())
}

fn compressed(bytes: &[u8]) -> Result<usize> {
    let mut sent = Vec::new();
    let best = BrotliEncoderParams { quality: 11, lgwin: 22, ..BrotliEncoderParams::default() };
    BrotliCompress(&mut &*bytes, &mut sent, &best)?;
    Ok(sent.len())
}
