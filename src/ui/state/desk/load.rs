//! The desk out of the database. What is known of a file is believed because this program wrote it; where it can't be read any more,
//! the file itself is read again. What can't be read either way stands apart.

use super::names::{REGISTER, ROTATIONS, TRUST};
use super::{Desk, Known, Unread, WhyUnread, window};
use crate::browser::store::{ReceivedHead, Store, StoreError};
use crate::criteria::{Date, parse_iso};
use crate::review::desk::Holding;
use crate::review::{Rotation, TrustList, register};
use std::rc::Rc;

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
    desk.trust = part(store, TRUST, TrustList::of_own_text).await?.unwrap_or_default();
    desk.rotations = part(store, ROTATIONS, rotations_of).await?.unwrap_or_default();
    desk.register = part(store, REGISTER, register_of).await?;
    desk.unknown = window::unknown();
    Ok(desk.settled())
}

async fn part<T>(store: &Store, name: &str, of_text: impl Fn(&str) -> Option<T>) -> Result<Option<T>, StoreError> {
    let stands = store.setting_as_it_stands(name).await?;
    window::saw_setting(name, stands.as_deref(), true);
    Ok(window::part_of(name, stands, of_text))
}

/// The keys that are trusted at this computer's desk, for pages outside of it.
pub async fn trusted_keys(store: &Store) -> Result<TrustList, StoreError> {
    Ok(store.setting(TRUST).await?.as_deref().and_then(TrustList::of_own_text).unwrap_or_default())
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

/// Pairs of dids, one a line.
pub(super) fn rotations_text(rotations: &[Rotation]) -> String {
    rotations.iter().map(|rotation| format!("{} {}\n", rotation.old, rotation.new)).collect()
}

/// All of them or nothing: one that was passed over would be gone with the next that is confirmed.
pub(super) fn rotations_of(text: &str) -> Option<Vec<Rotation>> {
    let pair = |line: &str| {
        let (old, new) = line.split_once(' ')?;
        Some(Rotation { old: old.parse().ok()?, new: new.parse().ok()? })
    };
    text.lines().map(pair).collect()
}

pub(super) fn register_of(text: &str) -> Option<Rc<Vec<u8>>> {
    register::read(text.as_bytes()).is_ok().then(|| Rc::new(text.as_bytes().to_vec()))
}
