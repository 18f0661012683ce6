//! What a file is: read strictly, verified, and its outcome computed again. Nothing of this depends on other files or on trust.

use crate::document::key_card::KeyCard;
use crate::document::key_rotation::KeyRotation;
use crate::document::open::{File, NotReadable, Opened, open};
use crate::document::summary::examine;
use crate::document::trust_list::ListDocument;
use crate::review::record::{DecisionRecord, Record};
use serde::{Deserialize, Serialize};

/// A file after one reading.
#[derive(Clone, Debug, PartialEq)]
pub enum Read {
    /// A summary, with the answers to the first and the third question.
    Summary(Box<Record>),
    /// A reviewer's decision.
    Decision(Box<DecisionRecord>),
    /// Keys that somebody trusts.
    TrustList(Box<Opened<ListDocument>>),
    /// A unit's key card.
    KeyCard(Box<Opened<KeyCard>>),
    /// A key that takes over from another.
    KeyRotation(Box<Opened<KeyRotation>>),
    /// A draft, or something behind a passphrase: nothing for the desk.
    Personal,
    /// A criteria file, which is loaded elsewhere.
    Criteria,
    /// Not readable; said with its reason, never dropped.
    Refused(NotReadable),
}

/// A file about keys, which goes to the trust list and not to the desk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ForTrust {
    List,
    Card,
    Rotation,
}

/// Reads a file.
pub fn read(bytes: &[u8]) -> Read {
    match open(bytes) {
        Ok(File::Summary(opened)) => Read::Summary(Box::new(Record::of(&opened, &examine(&opened.document)))),
        Ok(File::Decision(opened)) => Read::Decision(Box::new(DecisionRecord::of(*opened))),
        Ok(File::TrustList(opened)) => Read::TrustList(opened),
        Ok(File::KeyCard(opened)) => Read::KeyCard(opened),
        Ok(File::KeyRotation(opened)) => Read::KeyRotation(opened),
        Ok(File::Criteria(_)) => Read::Criteria,
        Ok(File::Protected(_) | File::Draft(_) | File::Rescue(_)) => Read::Personal,
        Err(why) => Read::Refused(why),
    }
}
