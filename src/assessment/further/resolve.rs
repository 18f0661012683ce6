//! The checked files behind their names: shipped ones by id and version, others out of what the draft carries. None is believed that
//! has another digest than the one it was taken in with.

use super::part::FurtherPart;
use super::used::UsedFile;
use crate::assessment::draft::Draft;
use crate::criteria::{Criteria, CriteriaProblem, Further, FurtherFault, FurtherFile, read};
use serde_json::Value;
use std::sync::Arc;

/// The part of a draft with the files themselves.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct InUse {
    /// What is typed.
    pub part: FurtherPart,
    /// The files that can be used.
    pub files: Further,
    /// The standard that the draft is practised with, in place of one that the product ships.
    pub practice: Option<Arc<Criteria>>,
    /// Those that can't. While there is one, nothing can be signed: it might have decided the verdict.
    pub unusable: Vec<Unusable>,
    /// The draft's part can't be read, so nobody knows what is in use.
    pub unreadable: bool,
}

/// A file that the draft names and nobody can judge by.
#[derive(Clone, Debug, PartialEq)]
pub struct Unusable {
    /// Its slug.
    pub id: String,
    /// Its version.
    pub version: String,
    /// Why.
    pub why: WhyUnusable,
}

/// Why a named file can't be used.
#[derive(Clone, Debug, PartialEq)]
pub enum WhyUnusable {
    /// The product doesn't ship it and the draft doesn't carry it.
    NotAtHand,
    /// What is shipped or carried is another file than the one named.
    OtherDigest,
    /// What is carried is no criteria file, or one of another role.
    NotCriteria(Vec<CriteriaProblem>),
    /// It doesn't go with the others.
    Misfit(Vec<FurtherFault>),
}

impl InUse {
    /// The files of a draft beside this standard; none where its part can't be read.
    pub fn of(draft: &Draft, standard: &Criteria) -> InUse {
        let unreadable = |_| InUse { unreadable: true, ..InUse::default() };
        FurtherPart::of(draft).map_or_else(unreadable, |part| part.resolved(standard))
    }
}

impl FurtherPart {
    /// This part with the files themselves.
    pub fn resolved(&self, standard: &Criteria) -> InUse {
        let (mut files, mut unusable) = (Further::default(), Vec::new());
        for used in &self.used {
            let added = used.resolved().and_then(|file| files.add(standard, file).map_err(WhyUnusable::Misfit));
            let told = |why| Unusable { id: used.id.clone(), version: used.version.clone(), why };
            unusable.extend(added.err().map(told));
        }
        InUse { part: self.clone(), files, practice: None, unusable, unreadable: false }
    }

    /// Whether the same files are in use, whatever was typed for them.
    pub fn uses_the_same(&self, other: &FurtherPart) -> bool {
        let named = |part: &FurtherPart| {
            part.used.iter().chain(&part.practice).map(|used| (used.id.clone(), used.digest)).collect::<Vec<_>>()
        };
        named(self) == named(other)
    }
}

impl UsedFile {
    /// The file itself.
    pub fn resolved(&self) -> Result<FurtherFile, WhyUnusable> {
        let file = match (FurtherFile::shipped(&self.id, &self.version), &self.carried) {
            (Some(shipped), _) => shipped,
            (None, None) => return Err(WhyUnusable::NotAtHand),
            (None, Some(carried)) => {
                let file = read(&Value::Object(Arc::unwrap_or_clone(carried.clone())));
                FurtherFile::of(file.map_err(WhyUnusable::NotCriteria)?)
                    .filter(|file| file.role() == self.role)
                    .ok_or(WhyUnusable::NotCriteria(Vec::new()))?
            }
        };
        if file.digest() == self.digest { Ok(file) } else { Err(WhyUnusable::OtherDigest) }
    }
}
