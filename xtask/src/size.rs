//! What a visitor on a slow line pays: every file, as it is and as a web server sends it.

use anyhow::Result;
use brotli::{BrotliCompress, enc::BrotliEncoderParams};

use crate::dist;

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
