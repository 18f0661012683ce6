//! Who gets a paper and who signs it.

use super::dossier::Dossier;
use super::letterhead::upper;
use super::sheet::{Closing, Signature, fit};
use crate::criteria::UnitKind;
use crate::text::paper::common as words;

/// Signed by the head of the unit, or by whoever declared for it.
pub(super) fn by_head(dossier: &Dossier, recipients: Vec<String>) -> Closing {
    Closing { recipients, signatures: vec![head(dossier)] }
}

fn head(dossier: &Dossier) -> Signature {
    let (unit, kind) = (&dossier.unit, dossier.kind());
    let is_declared = !unit.signer.is_empty() && !unit.signer_title.is_empty();
    let (name, title) =
        if is_declared { (&unit.signer, unit.signer_title.as_str()) } else { (&unit.head, words::heads_title(kind)) };
    let for_committee = (kind == UnitKind::Commune).then(|| format!("TM. {}", upper(words::COMMITTEE)));
    let hint = if kind == UnitKind::ResidentialArea { words::SIGN } else { words::SIGN_AND_SEAL };
    Signature {
        title: for_committee.into_iter().chain([upper(title)]).collect(),
        hint: hint.to_owned(),
        name: fit(name),
    }
}

/// Somebody whose name only people know.
pub(super) fn blank(title: &str) -> Signature {
    Signature { title: vec![upper(title)], hint: words::SIGN.to_owned(), name: String::new() }
}

/// Where a unit's paper goes: to those it is addressed to, and into the files.
pub(super) fn as_above(dossier: &Dossier) -> Vec<String> {
    let archive = if dossier.kind() == UnitKind::ResidentialArea { words::ARCHIVE_OF_AREA } else { words::ARCHIVE };
    vec![words::AS_ABOVE.to_owned(), archive.to_owned()]
}
