//! A key that names the next one. The statement only proposes: the reviewer compares the new fingerprint and confirms.

use super::{Entry, Role, Standing, TrustList};
use crate::criteria::Date;
use crate::document::Did;
use crate::document::key_rotation::{self, KeyRotation, NoRotation};
use crate::document::open::Opened;
use serde::{Deserialize, Serialize};

/// That the holder of one key goes on with another. Kept once a reviewer has confirmed it: revisions by the new key then continue
/// those by the old one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Rotation {
    pub old: Did,
    pub new: Did,
}

impl Rotation {
    /// The change that a statement speaks of, if both keys have signed it.
    pub fn of(opened: &Opened<KeyRotation>) -> Result<Rotation, NoRotation> {
        key_rotation::keys(opened).map(|(signed, new)| Rotation { old: signed.did, new })
    }

    /// Whether not both can be: a key is followed by one other, and follows one.
    pub fn contradicts(&self, other: &Rotation) -> bool {
        self != other && (self.old == other.old || self.new == other.new)
    }
}

/// What a reviewer is asked to confirm.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// The two keys.
    pub rotation: Rotation,
    /// The entry to list: name, roles and units of the old key, `how` still empty. Nothing where the new key is listed already.
    pub entry: Option<Entry>,
}

/// Why nothing is proposed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotProposed {
    /// The statement says nothing.
    NoRotation(NoRotation),
    /// The old key is not trusted here, so it can't recommend another.
    OldUnknown,
    /// The old key is revoked: whoever stole it would do just this.
    OldRevoked { on: Date },
    /// The new key was trusted once and is revoked.
    NewRevoked { on: Date },
    /// Another change from the old key was confirmed, and a key is followed by one other.
    Contradicts { confirmed: Rotation },
    /// The new key was confirmed as following another one, and a key follows one. Nothing is wrong with the new key.
    NewFollows { confirmed: Rotation },
}

impl TrustList {
    /// What a statement proposes. `first_seen` is the day in Vietnam on which it was first seen here.
    /// `confirmed` is what was confirmed before; a change to a key that was revoked since says no more what comes next.
    pub fn propose(
        &self,
        opened: &Opened<KeyRotation>,
        first_seen: Date,
        confirmed: &[Rotation],
    ) -> Result<Proposal, NotProposed> {
        let (signed, new) = key_rotation::keys(opened).map_err(NotProposed::NoRotation)?;
        let old = signed.did;
        let here = self.entry(&old).ok_or(NotProposed::OldUnknown)?;
        // Which role is asked for does not matter: a revoked key is revoked for all.
        if let Standing::Revoked { on } = self.standing(&signed, first_seen, Role::Author, None) {
            return Err(NotProposed::OldRevoked { on });
        }
        let entry = match self.entry(&new) {
            Some(Entry { revoked_on: Some(on), .. }) => return Err(NotProposed::NewRevoked { on: *on }),
            Some(_) => None,
            None => {
                let how = String::new();
                Some(Entry { did: new, added_on: first_seen, revoked_on: None, how, ..here.clone() })
            }
        };
        let rotation = Rotation { old, new };
        match confirmed.iter().find(|other| rotation.contradicts(other) && !self.is_revoked(&other.new)) {
            Some(other) if other.new == new => Err(NotProposed::NewFollows { confirmed: *other }),
            Some(other) => Err(NotProposed::Contradicts { confirmed: *other }),
            None => Ok(Proposal { rotation, entry }),
        }
    }

    fn is_revoked(&self, did: &Did) -> bool {
        self.entry(did).is_some_and(|entry| entry.revoked_on.is_some())
    }
}
