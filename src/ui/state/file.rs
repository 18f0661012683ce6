//! A file from outside, read once and verified once; every page shows that one reading.

use crate::browser::files::{self, FileError};
use crate::browser::input::{ChosenFile, file_size};
use crate::document::criteria_file::OpenedCriteria;
use crate::document::decision::ReviewDecision;
use crate::document::key_card::KeyCard;
use crate::document::key_rotation::KeyRotation;
use crate::document::open::{BACKUP_LIMIT, File, Integrity, NotReadable, Opened, open};
use crate::document::protected::Protected;
use crate::document::summary::{Content, Recomputed, SelfAssessment, examine};
use crate::document::trust_list::ListDocument;
use crate::text::page::open::DeskFile;
use std::rc::Rc;

/// What a file is.
pub enum Inside {
    /// The disk did not give it.
    Failed(FileError),
    /// It can't be read.
    NotReadable(NotReadable),
    /// A summary, with the answer to the third question.
    Summary { opened: Box<Opened<SelfAssessment>>, content: Content },
    /// A key card.
    KeyCard(Box<Opened<KeyCard>>),
    /// What is opened at the reviewer's desk.
    ForDesk(DeskDocument),
    /// A criteria file.
    Criteria(Rc<OpenedCriteria>),
    /// Something behind a passphrase.
    Protected(Protected),
    /// A draft.
    Draft(String),
    /// Several drafts.
    Rescue(Vec<String>),
}

/// A document by or for a reviewer.
#[derive(Clone, PartialEq)]
pub enum DeskDocument {
    Decision(Rc<Opened<ReviewDecision>>),
    TrustList(Rc<Opened<ListDocument>>),
    KeyRotation(Rc<Opened<KeyRotation>>),
}

impl DeskDocument {
    /// What it is.
    pub fn what(&self) -> DeskFile {
        match self {
            DeskDocument::Decision(_) => DeskFile::Decision,
            DeskDocument::TrustList(_) => DeskFile::TrustList,
            DeskDocument::KeyRotation(_) => DeskFile::KeyRotation,
        }
    }

    /// The answer to the first question.
    pub fn integrity(&self) -> &Integrity {
        match self {
            DeskDocument::Decision(opened) => &opened.integrity,
            DeskDocument::TrustList(opened) => &opened.integrity,
            DeskDocument::KeyRotation(opened) => &opened.integrity,
        }
    }
}

/// A file that was read. Compared by pointer.
#[derive(Clone)]
pub struct ReadFile(Rc<(String, Vec<u8>, Inside)>);

impl PartialEq for ReadFile {
    fn eq(&self, other: &ReadFile) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl ReadFile {
    pub fn name(&self) -> &str {
        &self.0.0
    }

    /// Empty where it was not read.
    pub fn bytes(&self) -> &[u8] {
        &self.0.1
    }

    /// As a text, which a signed file is.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(self.bytes()).into_owned()
    }

    pub fn inside(&self) -> &Inside {
        &self.0.2
    }

    /// What was computed of a summary; nothing of another file, or where its criteria are unknown.
    pub fn computed(&self) -> Option<&Recomputed> {
        match self.inside() {
            Inside::Summary { content: Content::Agrees(computed) | Content::Differs(computed, _), .. } => {
                Some(computed)
            }
            _ => None,
        }
    }

    /// Reads bytes that are here already.
    pub fn of(name: String, bytes: Vec<u8>) -> ReadFile {
        let inside = inside(&bytes);
        ReadFile(Rc::new((name, bytes, inside)))
    }

    /// Reads a file. Its size is asked first.
    pub async fn read(ChosenFile(file): ChosenFile) -> ReadFile {
        let name = file.name();
        let limit = u64::try_from(BACKUP_LIMIT).unwrap_or(u64::MAX);
        if file_size(&file) > limit {
            let failed = FileError::TooLarge { size: file_size(&file), limit };
            return ReadFile(Rc::new((name, Vec::new(), Inside::Failed(failed))));
        }
        match files::read(&file, limit).await {
            Err(error) => ReadFile(Rc::new((name, Vec::new(), Inside::Failed(error)))),
            Ok(bytes) => ReadFile::of(name, bytes),
        }
    }
}

fn inside(bytes: &[u8]) -> Inside {
    match open(bytes) {
        Err(why) => Inside::NotReadable(why),
        Ok(File::Summary(opened)) => {
            let content = examine(&opened.document);
            Inside::Summary { opened, content }
        }
        Ok(File::KeyCard(opened)) => Inside::KeyCard(opened),
        Ok(File::Decision(opened)) => Inside::ForDesk(DeskDocument::Decision(Rc::new(*opened))),
        Ok(File::TrustList(opened)) => Inside::ForDesk(DeskDocument::TrustList(Rc::new(*opened))),
        Ok(File::KeyRotation(opened)) => Inside::ForDesk(DeskDocument::KeyRotation(Rc::new(*opened))),
        Ok(File::Criteria(opened)) => Inside::Criteria(Rc::from(opened)),
        Ok(File::Protected(protected)) => Inside::Protected(protected),
        Ok(File::Draft(text)) => Inside::Draft(text),
        Ok(File::Rescue(texts)) => Inside::Rescue(texts),
    }
}
