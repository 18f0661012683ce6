//! Who works at this desk, as far as it knows: what is done without a signature is noted with it.

use super::{DeskActions, OFFICE, REVIEWER};
use crate::document::Did;
use crate::document::decision::Reviewer;
use crate::json::own_text;
use crate::paper::Office;
use crate::ui::state::{Keyring, signing};
use serde::{Deserialize, Serialize};

/// By whom something was done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum By {
    /// Name and office, as the last decision or the desk's papers have them.
    Named(String),
    /// Only the key of this computer is known: its fingerprint.
    Key(String),
}

impl DeskActions {
    /// Nothing where no decision was signed here, no office is named and there is no key.
    pub async fn who(&self) -> Option<By> {
        let reviewer: Option<Reviewer> = self.part(REVIEWER, own_text).await;
        let reviewer = reviewer.and_then(|reviewer| named([&reviewer.name, &reviewer.organisation]));
        if reviewer.is_some() {
            return reviewer;
        }
        let office: Option<Office> = self.part(OFFICE, own_text).await;
        match office.and_then(|office| named([&office.signer, &office.name])) {
            Some(by) => Some(by),
            None => self.own_key().await,
        }
    }

    async fn own_key(&self) -> Option<By> {
        let kept = Keyring::of_store(self.store.clone()?).kept().await.ok()?;
        let did: Did = signing(&kept)?.did.parse().ok()?;
        Some(By::Key(did.fingerprint().to_string()))
    }
}

fn named(parts: [&str; 2]) -> Option<By> {
    let filled: Vec<&str> = parts.into_iter().map(str::trim).filter(|part| !part.is_empty()).collect();
    (!filled.is_empty()).then(|| By::Named(filled.join(", ")))
}
