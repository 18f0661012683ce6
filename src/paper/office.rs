//! Whose desk a paper is of: the letterhead and the signature that a reviewer's office puts on its papers.

use super::letterhead::upper;
use super::sheet::{Signature, fit};
use crate::document::decision::Reviewer;
use crate::text::paper::common as words;
use serde::{Deserialize, Serialize};

/// The office and who signs for it. Blank where nobody said; kept by the desk as JSON.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct Office {
    /// The body above.
    pub higher: String,
    /// Its name.
    pub name: String,
    /// As what somebody signs.
    pub signer_title: String,
    /// Who signs.
    pub signer: String,
}

impl Office {
    /// What a reviewer's decisions say of the office: everything but the body above it.
    pub fn of_reviewer(reviewer: &Reviewer) -> Office {
        Office {
            higher: String::new(),
            name: reviewer.organisation.clone(),
            signer_title: reviewer.title.clone(),
            signer: reviewer.name.clone(),
        }
    }

    /// Signed by whoever was named, else by the head of the office.
    pub(super) fn signature(&self) -> Signature {
        let title = self.signer_title.trim();
        let title = if title.is_empty() { words::HEAD_OF_OFFICE } else { title };
        Signature { title: vec![upper(title)], hint: words::SIGN_AND_SEAL.to_owned(), name: fit(self.signer.trim()) }
    }
}
