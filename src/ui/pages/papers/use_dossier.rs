//! What the papers are made from.

use crate::paper::Dossier;
use crate::ui::pages::result::use_signed_file::{Found, use_signed_file};
use crate::ui::state::OpenDraft;
use std::rc::Rc;
use yew::prelude::*;

/// The signed file where the draft was not changed since; nothing while it is looked for.
#[hook]
pub fn use_dossier(open: &OpenDraft) -> Option<Rc<Dossier>> {
    let signed = open.draft.signed.as_ref().filter(|signed| !signed.changed_since);
    let digest = signed.map(|signed| AttrValue::from(signed.digest.clone()));
    let is_signed = digest.is_some();
    let found = use_signed_file(digest);
    let of_file = match &found {
        // The first answer comes before the file was looked for.
        Found::Looking | Found::NotSigned if is_signed => return None,
        Found::Kept(kept) => Dossier::of_summary(&kept.opened, &kept.content),
        Found::Looking | Found::NotSigned | Found::Missing | Found::Failed(_) => None,
    };
    let of_draft = || Some(Dossier::of_draft(&open.draft, open.judged_by()?, &open.used.files, &open.prepared));
    of_file.or_else(of_draft).map(Rc::new)
}
