//! Files that were taken in and can't be read any more. They stand apart, so that nothing vanishes without a word and everything else
//! goes on.

use crate::browser::store::ReceivedHead;
use crate::criteria::{Date, parse_iso};
use crate::document::open::NotReadable;

/// A file that was taken in and can't be read.
#[derive(Clone, Debug, PartialEq)]
pub struct Unread {
    /// Under which its bytes are kept.
    pub digest: String,
    /// As it was chosen or dropped, where that can still be told.
    pub name: Option<String>,
    /// The day on which it was taken in.
    pub first_seen: Option<Date>,
    pub why: WhyUnread,
}

/// Why it can't be read.
#[derive(Clone, Debug, PartialEq)]
pub enum WhyUnread {
    /// The day on which it was first seen is gone.
    NoDay,
    /// Its bytes are gone.
    NoBytes,
    /// Its bytes are not those that were taken in.
    OtherBytes,
    /// A newer program may have written it, or something has damaged it.
    NotReadable(NotReadable),
}

impl Unread {
    pub(super) fn of(head: ReceivedHead, why: WhyUnread) -> Unread {
        let ReceivedHead { digest, name, first_seen, .. } = head;
        Unread { digest, name, first_seen: first_seen.as_deref().and_then(parse_iso), why }
    }
}
