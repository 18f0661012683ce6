//! All files below the given paths, in an order that is the same every time: folders by name, zip files entry by entry.

use crate::Stop;
use antt::document::desk::DESK_LIMIT;
use antt::document::open::BACKUP_LIMIT;
use antt::review::archive::{Archive, Content, EntryRefusal, FileReader, Limits, NotAnArchive};
use antt::review::desk_copy::{Part, part};
use antt::text::{Language, command};
use std::fs::{self, File};
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

/// A file by the name that it is shown with.
pub struct Found {
    pub label: String,
    pub what: What,
}

/// Where its bytes are, or why there are none.
pub enum What {
    /// On disk; whoever works on it reads it.
    OnDisk(PathBuf),
    /// Out of a zip file.
    Bytes(Vec<u8>),
    /// What the desk of a copy knows beside its files.
    Desk(Vec<u8>),
    /// A zip file that can't be opened.
    NotAnArchive(NotAnArchive),
    /// An entry that was not read.
    Refused(EntryRefusal),
    /// The system refuses.
    Io(io::Error),
    /// A folder in a zip file or the like, or the register in a copy of a desk: no signed file.
    Passed,
}

/// The files below these paths. Links are followed only where they are given by name, so that no circle is walked.
pub fn below(paths: &[PathBuf]) -> impl Iterator<Item = Found> {
    Walk { open: paths.iter().rev().map(|path| (path.clone(), path.is_dir())).collect(), archive: None }
}

/// The bytes of a file on disk, if it is not larger than anything that can be read.
pub fn bytes_of(path: &Path) -> io::Result<Vec<u8>> {
    let file = File::open(path)?;
    let too_large = || Err(io::Error::from(io::ErrorKind::FileTooLarge));
    let size = file.metadata()?.len();
    if size > BACKUP_LIMIT as u64 {
        return too_large();
    }
    let mut bytes = Vec::new();
    bytes.try_reserve_exact(size as usize + 1)?;
    // It may have grown, or be something without a size.
    file.take(BACKUP_LIMIT as u64 + 1).read_to_end(&mut bytes)?;
    if bytes.len() > BACKUP_LIMIT { too_large() } else { Ok(bytes) }
}

/// The name and the bytes of a file that was named by itself: without it there is nothing to do.
pub fn named(language: Language, path: &Path) -> Result<(String, Vec<u8>), Stop> {
    let name = path.display().to_string();
    match bytes_of(path) {
        Ok(bytes) => Ok((name, bytes)),
        Err(why) => Err(Stop(command::can_not_open(language, &name, &why.to_string()))),
    }
}

struct Walk {
    /// Paths still to come, the next one last, and whether each is a folder.
    open: Vec<(PathBuf, bool)>,
    archive: Option<(String, Archive<FileReader>)>,
}

impl Iterator for Walk {
    type Item = Found;

    fn next(&mut self) -> Option<Found> {
        loop {
            if let Some((around, archive)) = &mut self.archive {
                if let Some(entry) = archive.next() {
                    return Some(Found {
                        label: format!("{around}/{}", entry.label),
                        what: of_entry(&entry.label, entry.content),
                    });
                }
                self.archive = None;
            }
            let (path, is_folder) = self.open.pop()?;
            if let Some(found) = self.step(path, is_folder) {
                return Some(found);
            }
        }
    }
}

impl Walk {
    /// What the path is; nothing where more paths or entries come of it.
    fn step(&mut self, path: PathBuf, is_folder: bool) -> Option<Found> {
        let label = path.to_string_lossy().into_owned();
        let refused = |why| Some(Found { label: label.clone(), what: What::Io(why) });
        if is_folder {
            return match children(&path) {
                Ok(children) => {
                    self.open.extend(children.into_iter().rev());
                    None
                }
                Err(why) => refused(why),
            };
        }
        if !path.extension().is_some_and(|end| end.eq_ignore_ascii_case("zip")) {
            return Some(Found { label, what: What::OnDisk(path) });
        }
        match File::open(&path).map(|file| Archive::of_file(file, LIMITS)) {
            Ok(Ok(archive)) => {
                self.archive = Some((label, archive));
                None
            }
            Ok(Err(why)) => Some(Found { label, what: What::NotAnArchive(why) }),
            Err(why) => refused(why),
        }
    }
}

/// Files and folders in a folder, by name.
fn children(folder: &Path) -> io::Result<Vec<(PathBuf, bool)>> {
    let mut children = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let kind = entry.file_type()?;
        if !kind.is_symlink() {
            children.push((entry.path(), kind.is_dir()));
        }
    }
    children.sort();
    Ok(children)
}

/// The copy of a desk has one file that is larger than documents are.
const LIMITS: Limits = Limits { document: DESK_LIMIT as u64, ..Limits::OF_FILES };

fn of_entry(path: &str, content: Content) -> What {
    match (content, part(path)) {
        (Content::Passed(_) | Content::NotWanted, _) | (Content::Bytes(_), Part::Register) => What::Passed,
        (Content::Bytes(bytes), Part::Desk) => What::Desk(bytes),
        (Content::Bytes(bytes), _) => What::Bytes(bytes),
        (Content::Refused(why), _) => What::Refused(why),
    }
}
