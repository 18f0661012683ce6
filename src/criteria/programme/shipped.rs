//! The programmes that the product ships. Only pages about programmes reach them, so that the first program does not carry them.

use super::{Programme, programme};
use crate::criteria::shipped_file::ShippedFile;

/// Every released version of every shipped programme.
static PROGRAMMES: [ShippedFile<Programme>; 5] = [
    ShippedFile::new(
        "programme/kl13",
        "2026.1",
        "sha256:b792f046de92f6b432f0ed49e86332ba600ac196c5df6efc881d5f91175d2c9b",
        include_str!("../../../criteria/programme/kl13.json"),
        programme,
    ),
    ShippedFile::new(
        "programme/4-giam",
        "2026.1",
        "sha256:0b2cacc1ddc2f6f8f246228abb4e350d467ae0861cd547ba6eba44405e419807",
        include_str!("../../../criteria/programme/4-giam.json"),
        programme,
    ),
    ShippedFile::new(
        "programme/de-an-2",
        "2026.1",
        "sha256:430b713d8260866a6c47f52ccdbbe0c34d4719f06d7f2797ecf786dd4e150a8f",
        include_str!("../../../criteria/programme/de-an-2.json"),
        programme,
    ),
    ShippedFile::new(
        "programme/kh146",
        "2026.1",
        "sha256:a6e8fd7874886baf90278e54626c6bdf9fab63e681de63e0e00e1dc924670cb4",
        include_str!("../../../criteria/programme/kh146.json"),
        programme,
    ),
    ShippedFile::new(
        "programme/ct48",
        "2026.1",
        "sha256:f69220f8b69ad47faaf5a9be2636168606eae5c8bd1fb67a2a9ab71de22b5c6a",
        include_str!("../../../criteria/programme/ct48.json"),
        programme,
    ),
];

/// All shipped programmes.
pub fn shipped_programmes() -> &'static [ShippedFile<Programme>] {
    &PROGRAMMES
}

/// The shipped programme with this id and version.
pub fn programme_by_id(id: &str, version: &str) -> Option<&'static Programme> {
    PROGRAMMES.iter().find(|file| file.id == id && file.version == version)?.checked()
}
