//! The code as a picture: PNG (RFC 2083), one bit a pixel, some pixels a module, so that programs that smooth it do no harm.

use crate::paper::mark::{QUIET, QrCode};
use crate::paper::sheet::Mark;
use flate2::{Compression, Crc, write::ZlibEncoder};
use std::io::Write as _;

/// A picture and its pixels on a side.
pub(super) struct Picture {
    pub(super) png: Vec<u8>,
    pub(super) side: usize,
}

/// Pixels of a module on a side.
const SCALE: usize = 6;

/// Nothing for a paper without a code.
pub(super) fn of(mark: &Mark) -> Option<Picture> {
    let code = QrCode::of(mark.code.as_deref()?)?;
    let side = (code.size + 2 * QUIET) * SCALE;
    let mut png = b"\x89PNG\r\n\x1a\n".to_vec();
    let edge = u32::try_from(side).ok()?.to_be_bytes();
    // One bit a pixel, grey; deflated, no filter beyond that of each row, not interlaced.
    chunk(&mut png, b"IHDR", &[&edge[..], &edge[..], &[1, 0, 0, 0, 0]].concat());
    chunk(&mut png, b"IDAT", &deflated(&rows(&code, side))?);
    chunk(&mut png, b"IEND", &[]);
    Some(Picture { png, side })
}

fn rows(code: &QrCode, side: usize) -> Vec<u8> {
    let is_dark = |x: usize, y: usize| {
        let module = |pixel: usize| (pixel / SCALE).checked_sub(QUIET).filter(|at| *at < code.size);
        module(x).zip(module(y)).is_some_and(|(x, y)| code.dark.get(y * code.size + x) == Some(&true))
    };
    let mut rows = Vec::with_capacity(side * (side / 8 + 2));
    for y in 0..side {
        rows.push(0);
        for first in (0..side).step_by(8) {
            let bits = (0..8).map(|bit| u8::from(first + bit < side && !is_dark(first + bit, y)) << (7 - bit));
            rows.push(bits.fold(0, |byte, bit| byte | bit));
        }
    }
    rows
}

fn deflated(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::default());
    // Writing to memory does not fail.
    encoder.write_all(bytes).ok()?;
    encoder.finish().ok()
}

fn chunk(png: &mut Vec<u8>, kind: &[u8; 4], content: &[u8]) {
    let mut sum = Crc::new();
    sum.update(kind);
    sum.update(content);
    png.extend(u32::try_from(content.len()).unwrap_or_default().to_be_bytes());
    png.extend(kind);
    png.extend(content);
    png.extend(sum.sum().to_be_bytes());
}
