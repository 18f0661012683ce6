//! A copy of a desk: a zip file with everything that a reviewer has, to be restored on another computer. Plain and not behind a
//! passphrase: its files were handed in by others, and any program that reads such files reads them from it, also the command line.
//! It is signed, and whoever restores it believes what the desk says only of a key that is his own, trusted, or compared.
//!
//! | in the archive | what |
//! |---|---|
//! | `desk.json` | `AnttDesk`: when each file was first seen, what was done, settings |
//! | `trust-list.json` | `AnttTrustList`, signed by the same key |
//! | `register.csv` | the register as it was imported |
//! | `rotations/…` | statements of changed keys, as received |
//! | `summaries/…`, `decisions/…` | signed files, as received |

mod compare;
mod make;
mod paths;
mod read;

pub use compare::{Compared, Comparison, Here, Tally, compare};
pub use make::{Sealing, seal};
pub use paths::{DESK, Part, REGISTER, TRUST, part, path_of, path_of_rotation};
pub use read::{Copied, NotACopy, Parts, Seen, read};

use crate::document::desk::EventMember;
use crate::json::Digest;
use crate::review::{Rotation, TrustList};
use std::collections::BTreeMap;

/// What a desk has beside its files.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeskState {
    /// Files, each with its name and the day on which it was first seen (ISO).
    pub files: BTreeMap<Digest, (String, String)>,
    /// The keys that are trusted.
    pub trust: TrustList,
    /// Confirmed changes of keys, each with its statement where that was kept.
    pub rotations: Vec<(Rotation, Option<String>)>,
    /// What was done.
    pub history: Vec<EventMember>,
    /// The register as it was imported.
    pub register: Option<String>,
    /// Name → text.
    pub settings: BTreeMap<String, String>,
}
