//! The zip file around the parts: names of the format, and the writer that copies of a desk have too. It knows no clock, so that the same
//! paper gives the same bytes.

use crate::review::archive::{NotPacked, Packing};

pub(super) const RELATIONSHIPS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// Parts on their way into the file. What could not be written is said at its end.
#[derive(Default)]
pub(super) struct Package {
    packing: Packing,
    refused: Option<NotPacked>,
}

impl Package {
    pub(super) fn add(&mut self, name: &str, text: &str) {
        self.add_bytes(name, text.as_bytes());
    }

    pub(super) fn add_bytes(&mut self, name: &str, bytes: &[u8]) {
        if let Err(why) = self.packing.add(name, bytes) {
            self.refused.get_or_insert(why);
        }
    }

    pub(super) fn finish(self) -> Result<Vec<u8>, NotPacked> {
        self.refused.map_or_else(|| self.packing.finish(), Err)
    }
}
