//! Practising with a standard that the product does not ship: a draft carries it whole and is judged by it. Nothing can be signed by
//! it, since nobody who reads the file could tell whose criteria decided.

use super::part::FurtherPart;
use super::resolve::WhyUnusable;
use super::used::UsedFile;
use crate::assessment::draft::Draft;
use crate::assessment::moved::move_to;
use crate::criteria::{Criteria, CriteriaFile, Role, read, shipped_by_id};
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::sync::Arc;

/// The empty draft with this standard in place of the one that it names, at the time `now` (UTC seconds). `carried` is the file as it
/// was received.
pub fn practise(draft: &Draft, standard: &Criteria, carried: Arc<Map<String, Value>>, now: i64) -> Option<Draft> {
    let mut part = FurtherPart::of(draft).ok()?;
    part.practice = Some(UsedFile {
        id: standard.id.clone(),
        version: standard.version.clone(),
        role: Role::Standard,
        digest: standard.digest,
        carried: Some(carried),
        points: BTreeMap::new(),
        counts: BTreeMap::new(),
    });
    let named = Draft { standard_version: standard.version.clone(), ..draft.clone() };
    Some(part.in_place_of(&named, now))
}

/// The draft moved to the standard `to`, which the product ships: what answers its questions stays, the rest is laid aside.
pub fn end_practice(draft: &Draft, practised: &Criteria, to: &Criteria, now: i64) -> Option<Draft> {
    let mut part = FurtherPart::of(draft).ok()?;
    part.practice = None;
    Some(part.in_place_of(&move_to(draft, practised, to, now), now))
}

impl Draft {
    /// Whether it carries a standard that the product does not ship, readable or not.
    pub fn is_for_practice(&self) -> bool {
        self.further.standard_carried().is_some_and(|carried| {
            let shipped = shipped_by_id(&format!("standard/{}", self.kind.id()), &self.standard_version);
            shipped.is_none_or(|shipped| shipped.digest.to_string() != carried)
        })
    }
}

/// The standard that a draft is practised with; nothing where it has one that the product ships, or has come to ship.
pub fn practised(draft: &Draft) -> Option<Result<Criteria, WhyUnusable>> {
    let named = FurtherPart::of(draft).ok()?.practice?;
    let shipped = shipped_by_id(&named.id, &named.version);
    if shipped.is_some_and(|shipped| shipped.digest == named.digest) {
        return None;
    }
    Some(named.standard().and_then(|standard| {
        if standard.unit_kind == draft.kind { Ok(standard) } else { Err(WhyUnusable::NotCriteria(Vec::new())) }
    }))
}

impl UsedFile {
    fn standard(self) -> Result<Criteria, WhyUnusable> {
        let carried = self.carried.ok_or(WhyUnusable::NotAtHand)?;
        match read(&Value::Object(Arc::unwrap_or_clone(carried))).map_err(WhyUnusable::NotCriteria)? {
            CriteriaFile::Standard(standard) if standard.digest == self.digest => Ok(standard),
            CriteriaFile::Standard(_) => Err(WhyUnusable::OtherDigest),
            _ => Err(WhyUnusable::NotCriteria(Vec::new())),
        }
    }
}
