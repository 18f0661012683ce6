//! The part of a draft about further files as JSON: written and read. A promise like the draft's own text.

use super::part::{FurtherPart, PutAway};
use super::rolled_up::RolledUp;
use super::unread::{PRACTICE, Unread};
use super::used::{PointsTyped, UsedFile};
use crate::assessment::draft::Draft;
use crate::assessment::stored::check_entry;
use crate::criteria::Role;
use crate::json::{Members, Misfit};
use serde::{Serialize, Serializer};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::sync::Arc;

impl FurtherPart {
    /// What this draft keeps of further files.
    pub fn of(draft: &Draft) -> Result<FurtherPart, Misfit> {
        let Some(value) = draft.further.value() else { return Ok(FurtherPart::default()) };
        let part = Members::of(value, "further")?;
        let put_away = part.optional("putAway", |part, name| part.list(name, put_away))?.unwrap_or_default();
        let rolled_up = part.optional("rolledUp", |part, name| rolled_up(part.object(name)?))?;
        let practice = part.find(PRACTICE).map(used).transpose()?;
        Ok(FurtherPart { used: part.list("used", used)?, put_away, practice, rolled_up })
    }

    pub(super) fn to_stored(&self) -> Unread {
        if *self == FurtherPart::default() {
            return Unread::default();
        }
        Unread::holding(serde_json::to_value(self).unwrap_or_default())
    }
}

impl Serialize for UsedFile {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut value =
            json!({ "id": self.id, "version": self.version, "role": self.role.id(), "digest": self.digest });
        let carried = self.carried.as_deref().cloned().map(Value::Object);
        let points = (!self.points.is_empty()).then(|| json!(self.points));
        let counts = (!self.counts.is_empty()).then(|| json!(self.counts));
        for (name, member) in [("file", carried), ("points", points), ("counts", counts)] {
            if let (Some(member), Some(members)) = (member, value.as_object_mut()) {
                members.insert(name.to_owned(), member);
            }
        }
        value.serialize(serializer)
    }
}

fn used(value: &Value) -> Result<UsedFile, Misfit> {
    let file = Members::of(value, "used")?;
    let carried = file.find("file").map(|file| file.as_object().cloned().ok_or(Misfit { member: "file" }));
    let points = file.optional("points", |file, name| file.map(name, points))?;
    let counts = file.optional("counts", |file, name| file.map(name, counts))?;
    Ok(UsedFile {
        id: file.text("id")?,
        version: file.text("version")?,
        role: Role::from_id(&file.text("role")?).ok_or(Misfit { member: "role" })?,
        digest: file.text("digest")?.parse().map_err(|_| Misfit { member: "digest" })?,
        carried: carried.transpose()?.map(Arc::new),
        points: points.unwrap_or_default(),
        counts: counts.unwrap_or_default(),
    })
}

fn points(value: &Value) -> Result<PointsTyped, Misfit> {
    let typed = Members::of(value, "points")?;
    Ok(PointsTyped { points: typed.text("points")?, reason: typed.text("reason")? })
}

fn counts(value: &Value) -> Result<BTreeMap<String, String>, Misfit> {
    let misfit = || Misfit { member: "counts" };
    let typed = value.as_object().ok_or_else(misfit)?;
    typed.iter().map(|(name, text)| Ok((name.clone(), text.as_str().ok_or_else(misfit)?.to_owned()))).collect()
}

fn rolled_up(stored: Members) -> Result<RolledUp, Misfit> {
    let misfit = || Misfit { member: "rows" };
    let count = |value: &Value| value.as_i64().ok_or_else(misfit);
    let row = |value: &Value| {
        let cells: Vec<i64> = value.as_array().ok_or_else(misfit)?.iter().map(count).collect::<Result<_, _>>()?;
        cells.try_into().map_err(|_| misfit())
    };
    let rows: Vec<[i64; 3]> = stored.list("rows", row)?;
    Ok(RolledUp { rows: rows.try_into().map_err(|_| misfit())?, at: stored.whole("at")? })
}

fn put_away(value: &Value) -> Result<PutAway, Misfit> {
    let away = Members::of(value, "putAway")?;
    let entries = away.optional("entries", |away, name| away.map(name, check_entry))?;
    let file = away.find("file").ok_or(Misfit { member: "file" })?;
    Ok(PutAway { file: used(file)?, entries: entries.unwrap_or_default() })
}
