//! Which signed files of a draft are here, and whether the one is that it speaks of. What a draft says of a signature is no more than its word: it may come
//! from a file.

use super::draft::OpenDraft;
use super::shelf::{Shelf, use_shelf};
use crate::assessment::{Draft, SignedRevision};
use std::rc::Rc;
use yew::prelude::*;

impl Shelf {
    /// A file that can't be read is not here.
    pub async fn has_signed_file_of(&self, draft: &Draft) -> bool {
        let Some(signed) = &draft.signed else { return false };
        let record = self.signed(&signed.digest).await.ok().flatten();
        record.is_some_and(|record| record.assessment_id == draft.id)
    }

    /// Every revision of a draft that is here, the newest first. What can't be read is not here.
    pub async fn revisions(&self, id: &str) -> Vec<SignedRevision> {
        let mut all = self.stored_revisions(id).await.unwrap_or_default();
        let more = self.revisions_in_window(id).into_iter();
        all.extend(more);
        all.sort_by_key(|one| std::cmp::Reverse((one.revision, one.signed_at)));
        all.dedup_by(|one, other| one.digest == other.digest);
        all
    }
}

/// Whether it is here; nothing as long as that is not known.
#[hook]
pub fn use_signed_here(open: &OpenDraft) -> Option<bool> {
    let shelf = use_shelf();
    let here = use_state(|| None);
    let digest = open.draft.signed.as_ref().map(|signed| signed.digest.clone());
    use_effect_with((open.draft.id.clone(), digest, shelf), {
        let (here, draft) = (here.setter(), open.draft.clone());
        move |(_, _, shelf)| {
            if let Some(shelf) = shelf.clone() {
                yew::platform::spawn_local(async move { here.set(Some(shelf.has_signed_file_of(&draft).await)) });
            }
        }
    });
    if open.draft.signed.is_none() { Some(false) } else { *here }
}

/// Every revision that is here, read again when another one was signed.
#[hook]
pub fn use_revisions(open: &OpenDraft) -> Rc<Vec<SignedRevision>> {
    let shelf = use_shelf();
    let revisions = use_state(Rc::<Vec<SignedRevision>>::default);
    let digest = open.draft.signed.as_ref().map(|signed| signed.digest.clone());
    use_effect_with((open.draft.id.clone(), digest, shelf), {
        let revisions = revisions.setter();
        move |(id, _, shelf)| {
            if let (Some(shelf), id) = (shelf.clone(), id.clone()) {
                yew::platform::spawn_local(async move { revisions.set(Rc::new(shelf.revisions(&id).await)) });
            }
        }
    });
    (*revisions).clone()
}
