//! The desk out of the database. What is known of a file is believed because this program wrote it; where it can't be read any more,
//! the file itself is read again. What can't be read either way stands apart.

use super::{Desk, Known, Unread, WhyUnread, window};
use crate::browser::store::{ReceivedHead, Store, StoreError};
use crate::criteria::{Date, parse_iso};
use crate::document::trust_list::ListDocument;
use crate::review::desk::Holding;
use crate::review::{Rotation, TrustList};
use std::rc::Rc;

/// Names of the settings in which the desk keeps what is no file.
pub(super) const TRUST: &str = "desk/trust";
pub(super) const ROTATIONS: &str = "desk/rotations";
pub(super) const REGISTER: &str = "desk/register";

/// Everything at the desk.
pub(super) async fn load(store: &Store) -> Result<Desk, StoreError> {
    let mut desk = Desk::default();
    let heads = store.all_received().await?;
    window::saw_files(u32::try_from(heads.len()).unwrap_or(u32::MAX));
    for head in heads {
        match known(store, &head).await? {
            Ok((known, first_seen)) => desk.put(known, first_seen),
            Err(why) => desk.unread.push(Unread::of(head, why)),
        }
    }
    window::saw_unread(&desk.unread);
    desk.trust = setting(store, TRUST).await?.and_then(|text| trust_of(&text)).unwrap_or_default();
    desk.rotations = setting(store, ROTATIONS).await?.map(|text| rotations_of(&text)).unwrap_or_default();
    desk.register = setting(store, REGISTER).await?.map(|text| Rc::new(text.into_bytes()));
    Ok(desk.settled())
}

async fn setting(store: &Store, name: &str) -> Result<Option<String>, StoreError> {
    let text = store.setting(name).await?;
    window::saw_setting(name, text.as_deref(), true);
    Ok(text)
}

/// The keys that are trusted at this computer's desk, for pages outside of it.
pub async fn trusted_keys(store: &Store) -> Result<TrustList, StoreError> {
    Ok(store.setting(TRUST).await?.and_then(|text| trust_of(&text)).unwrap_or_default())
}

async fn known(store: &Store, head: &ReceivedHead) -> Result<Result<(Known, Date), WhyUnread>, StoreError> {
    if !head.has_bytes {
        return Ok(Err(WhyUnread::NoBytes));
    }
    let first_seen = head.first_seen.as_deref().and_then(parse_iso);
    let noted = head.known.as_deref().and_then(Known::from_text);
    if let Some(known) = noted.zip(first_seen) {
        return Ok(Ok(known));
    }
    let bytes = store.received(&head.digest).await?.unwrap_or_default();
    Ok(match Known::of_bytes(&bytes) {
        Ok(Some(known)) if known.digest().to_string() == head.digest => {
            // Without the day nobody knows what a revocation does to the file.
            first_seen.map(|day| (known, day)).ok_or(WhyUnread::NoDay)
        }
        Ok(_) => Err(WhyUnread::OtherBytes),
        Err(why) => Err(WhyUnread::NotReadable(why)),
    })
}

impl Desk {
    pub(super) fn put(&mut self, known: Known, first_seen: Date) {
        match known {
            Known::Summary(record) => self.holdings.push(Holding { record: *record, first_seen }),
            Known::Decision(record) => self.decisions.push((*record, first_seen)),
        }
    }
}

/// The trust list as it is kept: a list document without its proof. The id is the keeper's own.
pub(super) fn trust_text(trust: &TrustList) -> String {
    let id = "urn:uuid:00000000-0000-4000-8000-000000000000";
    serde_json::to_string(&trust.document(id, env!("CARGO_PKG_VERSION"))).unwrap_or_default()
}

fn trust_of(text: &str) -> Option<TrustList> {
    let document: ListDocument = serde_json::from_str(text).ok()?;
    Some(TrustList::of_document(&document))
}

/// Pairs of dids, one a line.
pub(super) fn rotations_text(rotations: &[Rotation]) -> String {
    rotations.iter().map(|rotation| format!("{} {}\n", rotation.old, rotation.new)).collect()
}

fn rotations_of(text: &str) -> Vec<Rotation> {
    let pair = |line: &str| {
        let (old, new) = line.split_once(' ')?;
        Some(Rotation { old: old.parse().ok()?, new: new.parse().ok()? })
    };
    text.lines().filter_map(pair).collect()
}
