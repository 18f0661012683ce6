//! The statements by which keys were changed: kept as received beside the change that was confirmed, so that it can be shown later why a
//! new key continues an old one.

use super::names::{ROTATIONS, statement_of};
use super::{Desk, DeskActions, NotKept};
use crate::browser::store::StoreError;
use crate::document::key_rotation::KeyRotation;
use crate::document::open::{File, Opened, open};
use crate::review::Rotation;

/// The statement in a text, if both keys have signed it and it speaks of this change.
pub fn statement(rotation: &Rotation, text: &str) -> Option<Box<Opened<KeyRotation>>> {
    let Ok(File::KeyRotation(opened)) = open(text.as_bytes()) else { return None };
    (Rotation::of(&opened).as_ref() == Ok(rotation)).then_some(opened)
}

impl DeskActions {
    /// Keeps a change of key that a reviewer has confirmed, its statement first.
    pub async fn confirm_rotation(&self, desk: &Desk, rotation: Rotation, statement: &str) -> Result<(), NotKept> {
        self.may_confirm().await?;
        self.put_setting(&statement_of(&rotation), statement).await?;
        let mut rotations = desk.rotations.clone();
        if !rotations.contains(&rotation) {
            rotations.push(rotation);
        }
        self.set_rotations(rotations).await
    }

    /// Whether a change of key could be kept: asked before anything else is written that belongs to it.
    pub async fn may_confirm(&self) -> Result<(), NotKept> {
        self.may_write_over(ROTATIONS).await
    }

    /// The statement of a change to look at, with its text. Where it can't be read, that is said above the page.
    pub async fn shown_statement(&self, rotation: &Rotation) -> Option<(String, Box<Opened<KeyRotation>>)> {
        let read = |text: &str| statement(rotation, text).map(|opened| (text.to_owned(), opened));
        self.part(&statement_of(rotation), read).await
    }

    /// The statement of a change, as received.
    pub async fn rotation_statement(&self, rotation: &Rotation) -> Result<Option<String>, StoreError> {
        self.setting(&statement_of(rotation)).await
    }
}
