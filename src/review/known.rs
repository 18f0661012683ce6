//! What is known of a file that was taken in, as the JSON text that stands beside its bytes: read, verified and computed once.

use super::intake::{Read, read};
use super::record::{ContentState, DecisionRecord, Record};
use crate::document::open::NotReadable;
use crate::json::Digest;
use serde::{Deserialize, Serialize};

/// A file that was taken in.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "is", content = "record", rename_all = "snake_case")]
pub enum Known {
    Summary(Box<Record>),
    Decision(Box<DecisionRecord>),
}

impl Known {
    /// The digest of the document with its proof.
    pub fn digest(&self) -> Digest {
        match self {
            Known::Summary(record) => record.digest,
            Known::Decision(record) => record.digest,
        }
    }

    /// The assessment that it is or speaks of.
    pub fn assessment(&self) -> &str {
        match self {
            Known::Summary(record) => &record.id,
            Known::Decision(record) => &record.decision.assessment.id,
        }
    }

    /// A file read again; nothing for one that is neither.
    pub fn of_bytes(bytes: &[u8]) -> Result<Option<Known>, NotReadable> {
        match read(bytes) {
            Read::Summary(record) => Ok(Some(Known::Summary(record))),
            Read::Decision(record) => Ok(Some(Known::Decision(record))),
            Read::Refused(why) => Err(why),
            Read::TrustList(_) | Read::KeyCard(_) | Read::KeyRotation(_) | Read::Personal | Read::Criteria => Ok(None),
        }
    }

    pub fn to_text(&self) -> String {
        // Objects with text keys: nothing is lost.
        serde_json::to_string(self).unwrap_or_default()
    }

    /// Nothing for what an older or newer program wrote otherwise, or could not compute: the bytes say it again, and this program may
    /// know criteria that the other did not.
    pub fn from_text(text: &str) -> Option<Known> {
        serde_json::from_str(text).ok().filter(|known| match known {
            Known::Summary(record) => record.content != ContentState::CriteriaUnknown && record.names_its_criteria(),
            Known::Decision(_) => true,
        })
    }
}
