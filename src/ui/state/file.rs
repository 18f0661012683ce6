//! A file from outside, read once and verified once; every page shows that one reading.

use crate::browser::files::{self, FileError};
use crate::browser::input::{ChosenFile, file_size};
use crate::document::key_card::KeyCard;
use crate::document::open::{BACKUP_LIMIT, File, Integrity, NotReadable, Opened, open};
use crate::document::protected::Protected;
use crate::document::summary::{Content, SelfAssessment, examine};
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
    ForDesk(DeskFile, Integrity),
    /// Something behind a passphrase.
    Protected(Protected),
    /// A draft.
    Draft(String),
    /// Several drafts.
    Rescue(Vec<String>),
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

    pub fn inside(&self) -> &Inside {
        &self.0.2
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
            Ok(bytes) => {
                let inside = inside(&bytes);
                ReadFile(Rc::new((name, bytes, inside)))
            }
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
        Ok(File::Decision(opened)) => Inside::ForDesk(DeskFile::Decision, opened.integrity),
        Ok(File::TrustList(opened)) => Inside::ForDesk(DeskFile::TrustList, opened.integrity),
        Ok(File::KeyRotation(opened)) => Inside::ForDesk(DeskFile::KeyRotation, opened.integrity),
        Ok(File::Protected(protected)) => Inside::Protected(protected),
        Ok(File::Draft(text)) => Inside::Draft(text),
        Ok(File::Rescue(texts)) => Inside::Rescue(texts),
    }
}
