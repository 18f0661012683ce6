//! The code of a footer, read with a reader that shares nothing with its writer.

use crate::text_of::part;
use crate::units::{Turn, Words, draft, of_signed};
use antt::criteria::UnitKind;
use antt::paper::docx::docx;
use antt::paper::{Kind, QrCode, Stand};
use flate2::read::ZlibDecoder;
use std::io::Read as _;

/// The content of the only code in a picture.
fn read(width: usize, height: usize, is_dark: impl Fn(usize, usize) -> bool) -> String {
    let light = |x: usize, y: usize| if is_dark(x, y) { 0 } else { 255 };
    let mut picture = rqrr::PreparedImage::prepare_from_greyscale(width, height, light);
    let grids = picture.detect_grids();
    assert_eq!(grids.len(), 1);
    grids[0].decode().expect("readable").1
}

fn expected(stand: &Stand) -> String {
    let Stand::Signed { revision, digest, did, .. } = stand else { unreachable!("signed") };
    format!("antt:1?id=6f9619ff-8b86-4011-b42d-00cf4fc964ff&r={revision}&d={digest}&k={did}")
}

#[test]
fn the_code_holds_what_finds_and_compares_the_file() {
    for kind in UnitKind::ALL {
        let dossier = of_signed(&draft(kind, Turn::Qualified, Words::Usual));
        let content = Kind::Report.sheet(&dossier).expect("a paper").mark.code.expect("a code");
        assert_eq!(content, expected(&dossier.stand));
        let code = QrCode::of(&content).expect("a code");
        let side = (code.size + 8) * 3;
        let dark = |at: usize| (at / 3).checked_sub(4).filter(|at| *at < code.size);
        let read = read(side, side, |x, y| dark(x).zip(dark(y)).is_some_and(|(x, y)| code.dark[y * code.size + x]));
        assert_eq!(read, content, "{kind:?}");
    }
}

#[test]
fn the_picture_in_the_file_for_word_is_that_code() {
    let dossier = of_signed(&draft(UnitKind::Commune, Turn::Qualified, Words::Usual));
    let file = docx(&Kind::Letter.sheet(&dossier).expect("a paper")).expect("a file");
    let png = part(&file, "word/media/code.png").expect("the picture");
    let number = |at: usize| u32::from_be_bytes(png[at..at + 4].try_into().expect("four bytes")) as usize;
    let (width, height) = (number(16), number(20));
    assert_eq!(&png[12..16], b"IHDR");
    assert_eq!(&png[37..41], b"IDAT");
    let mut rows = Vec::new();
    ZlibDecoder::new(&png[41..41 + number(33)]).read_to_end(&mut rows).expect("deflated");
    let stride = 1 + width.div_ceil(8);
    assert_eq!(rows.len(), stride * height);
    let read = read(width, height, |x, y| rows[y * stride + 1 + x / 8] >> (7 - x % 8) & 1 == 0);
    assert_eq!(read, expected(&dossier.stand));
}
