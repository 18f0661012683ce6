//! The statements by which keys were changed: kept as received beside the change that was confirmed, so that it can be shown later why a
//! new key continues an old one.

use super::{Desk, DeskActions};
use crate::browser::store::StoreError;
use crate::document::key_rotation::KeyRotation;
use crate::document::open::{File, Opened, open};
use crate::review::Rotation;

/// The name of the setting: the text of a signed file is its bytes.
pub(super) fn name(rotation: &Rotation) -> String {
    format!("desk/rotation/{}/{}", rotation.old, rotation.new)
}

/// The statement in a text, if both keys have signed it and it speaks of this change.
pub fn statement(rotation: &Rotation, text: &str) -> Option<Box<Opened<KeyRotation>>> {
    let Ok(File::KeyRotation(opened)) = open(text.as_bytes()) else { return None };
    (Rotation::of(&opened).as_ref() == Ok(rotation)).then_some(opened)
}

impl DeskActions {
    /// Keeps a change of key that a reviewer has confirmed, its statement first.
    pub async fn confirm_rotation(&self, desk: &Desk, rotation: Rotation, statement: &str) -> Result<(), StoreError> {
        self.put_setting(&name(&rotation), statement).await?;
        let mut rotations = desk.rotations.clone();
        if !rotations.contains(&rotation) {
            rotations.push(rotation);
        }
        self.set_rotations(rotations).await
    }

    /// The statement of a change, as received.
    pub async fn rotation_statement(&self, rotation: &Rotation) -> Result<Option<String>, StoreError> {
        self.setting(&name(rotation)).await
    }
}
