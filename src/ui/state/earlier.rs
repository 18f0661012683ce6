//! What the same unit signed here for earlier years.

use super::{OpenDraft, Shelf, use_shelf};
use crate::assessment::Draft;
use crate::document::open::{File, Integrity, open};
use crate::document::summary::SelfAssessment;
use std::rc::Rc;
use yew::prelude::*;

/// The newest signed summary of each earlier assessment of the unit; none until they are read.
#[hook]
pub fn use_earlier(open: &OpenDraft) -> Rc<Vec<SelfAssessment>> {
    let found = use_state(Rc::<Vec<SelfAssessment>>::default);
    let shelf = use_shelf();
    use_effect_with((shelf, open.draft.id.clone(), open.draft.year), {
        let (found, draft) = (found.setter(), open.draft.clone());
        move |(shelf, ..)| {
            if let Some(shelf) = shelf.clone() {
                yew::platform::spawn_local(async move { found.set(Rc::new(earlier(&shelf, &draft).await)) });
            }
        }
    });
    (*found).clone()
}

/// That a draft calls itself signed counts for nothing: the file has to be here, and as it was signed.
async fn earlier(shelf: &Shelf, draft: &Draft) -> Vec<SelfAssessment> {
    let Ok((drafts, _)) = shelf.drafts().await else { return Vec::new() };
    let is_earlier = |before: &&Rc<Draft>| {
        before.kind == draft.kind && before.year < draft.year && before.profile.is_same_unit(&draft.profile)
    };
    let mut found = Vec::new();
    for before in drafts.iter().filter(is_earlier) {
        let Some(signed) = &before.signed else { continue };
        let Ok(Some(record)) = shelf.signed(&signed.digest).await else { continue };
        let Ok(File::Summary(opened)) = open(&record.bytes) else { continue };
        found.extend(matches!(opened.integrity, Integrity::Intact(_)).then_some(opened.document));
    }
    found
}
