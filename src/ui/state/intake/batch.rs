//! Files that were chosen, and how much of them is known. What was not read can be read on.

use crate::browser::folder::NamedFile;
use crate::bulk::order;
use std::collections::BTreeSet;
use std::rc::Rc;

/// Files that were chosen together.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Batch {
    pub files: Rc<Vec<NamedFile>>,
    /// Those that were read, by their number on the way.
    pub known: BTreeSet<u64>,
    /// How many are known of and were not read. An archive that was not opened counts as one.
    pub left: usize,
    /// What operating systems put beside them, as far as it was seen.
    pub system: usize,
}

impl Batch {
    /// Files of which nothing is known yet.
    pub fn of(files: Vec<NamedFile>) -> Batch {
        Batch { left: files.len(), files: Rc::new(files), ..Batch::default() }
    }

    /// These and others behind them.
    pub fn with(&self, others: &Batch) -> Batch {
        let behind = order(self.files.len(), 0);
        Batch {
            files: Rc::new(self.files.iter().chain(others.files.iter()).cloned().collect()),
            known: self.known.iter().copied().chain(others.known.iter().map(|order| order + behind)).collect(),
            left: self.left + others.left,
            system: self.system + others.system,
        }
    }

    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }
}
