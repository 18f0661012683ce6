//! One file of the page.

use crate::hash;

/// When a file is fetched.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// Until the first criterion can be answered.
    FirstVisit,
    /// Afterwards.
    Later,
}

/// One file of the page.
pub struct File {
    /// Its name, beside `index.html`.
    pub name: String,
    /// What is inside.
    pub bytes: Vec<u8>,
    /// When it is fetched.
    pub when: When,
}

impl File {
    pub fn new(name: &str, bytes: Vec<u8>) -> File {
        File { name: name.into(), bytes, when: When::FirstVisit }
    }

    /// A file whose name says what is inside.
    pub fn hashed(stem: &str, extension: &str, bytes: Vec<u8>) -> File {
        File::new(&format!("{stem}.{}.{extension}", hash::short(&bytes)), bytes)
    }

    pub fn later(self) -> File {
        File { when: When::Later, ..self }
    }
}
