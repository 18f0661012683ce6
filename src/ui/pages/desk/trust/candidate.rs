//! A key that may be listed, and where it comes from. Nothing here is believed: a card says what its maker wrote on it.

use crate::document::key_rotation::KeyRotation;
use crate::document::open::{Integrity, Opened};
use crate::document::trust_list::ListDocument;
use crate::document::{Did, UnitName};
use crate::text::page::desk_trust as words;
use crate::text::{Language, not_readable};
use crate::ui::state::{DeskDocument, Inside, ReadFile};
use crate::ui::trouble::file_error;
use std::rc::Rc;

/// What was chosen or pasted.
#[derive(Clone, PartialEq)]
pub enum Candidate {
    Key(Box<KeyCandidate>),
    /// A change of key, with its file, which is kept when it is confirmed.
    Rotation(Rc<Opened<KeyRotation>>, ReadFile),
    List(Rc<Opened<ListDocument>>),
}

/// A key with what is claimed of it.
#[derive(Clone, Debug, PartialEq)]
pub struct KeyCandidate {
    pub did: Did,
    /// As the card has it; empty for a pasted key.
    pub name: String,
    /// As the card has them; a pasted key has none.
    pub units: Vec<UnitName>,
}

/// What a file proposes, or why it proposes nothing.
pub fn of_file(language: Language, file: &ReadFile) -> Result<Candidate, Vec<String>> {
    let say = |sentence| Err(vec![language.say(sentence).to_owned()]);
    match file.inside() {
        Inside::Failed(error) => Err(vec![file_error(language, error)]),
        Inside::NotReadable(why) => Err(not_readable(language, why)),
        Inside::KeyCard(card) => match &card.integrity {
            Integrity::Intact(signed) => Ok(Candidate::Key(Box::new(KeyCandidate {
                did: signed.did,
                name: card.document.name.clone(),
                units: card.document.units.clone(),
            }))),
            Integrity::Altered { .. } | Integrity::Unsigned => say(words::NOT_INTACT),
        },
        Inside::ForDesk(DeskDocument::KeyRotation(opened)) => Ok(Candidate::Rotation(opened.clone(), file.clone())),
        Inside::ForDesk(DeskDocument::TrustList(opened)) => match &opened.integrity {
            Integrity::Intact(_) => Ok(Candidate::List(opened.clone())),
            Integrity::Altered { .. } | Integrity::Unsigned => say(words::NOT_INTACT),
        },
        Inside::ForDesk(DeskDocument::Decision(_))
        | Inside::Summary { .. }
        | Inside::Criteria(_)
        | Inside::Protected(_)
        | Inside::Draft(_)
        | Inside::Rescue(_) => say(words::NOT_FOR_TRUST),
    }
}

/// A key by its pasted name; blanks around it are the clipboard's.
pub fn of_text(text: &str) -> Option<Candidate> {
    let did = text.trim().parse().ok()?;
    Some(Candidate::Key(Box::new(KeyCandidate { did, name: String::new(), units: Vec::new() })))
}
