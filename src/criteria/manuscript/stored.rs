//! How a manuscript is kept: one JSON text, with everything as typed.

use super::{Field, Grid, Making, Manuscript};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

const TYPE: &str = "AnttManuscript";
const FORMAT_VERSION: u32 = 1;

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Stored {
    r#type: String,
    format_version: u32,
    id: String,
    making: String,
    fields: BTreeMap<String, String>,
    /// Table → rows → cells.
    grids: BTreeMap<String, Vec<Vec<String>>>,
    #[serde(skip_serializing_if = "Option::is_none", default)]
    from: Option<(String, String)>,
    changed_at: i64,
}

impl Manuscript {
    /// As it is kept.
    pub fn to_text(&self) -> String {
        let rows = |(grid, rows): (&Grid, &Vec<super::Row>)| {
            (grid.name().to_owned(), rows.iter().map(|row| row.cells.clone()).collect())
        };
        let stored = Stored {
            r#type: TYPE.to_owned(),
            format_version: FORMAT_VERSION,
            id: self.id.clone(),
            making: self.making.role().id().to_owned(),
            fields: self.fields.iter().map(|(field, text)| (field.name().to_owned(), text.clone())).collect(),
            grids: self.grids.iter().map(rows).collect(),
            from: self.from.clone(),
            changed_at: self.changed_at,
        };
        serde_json::to_string(&stored).unwrap_or_default()
    }

    /// Reads what was kept; nothing for what another version wrote.
    pub fn from_text(text: &str) -> Option<Manuscript> {
        let stored: Stored = serde_json::from_str(text).ok()?;
        if stored.r#type != TYPE || stored.format_version != FORMAT_VERSION {
            return None;
        }
        let field = |(name, text): (String, String)| Some((Field::with_name(&name)?, text));
        let mut manuscript = Manuscript {
            id: stored.id,
            making: Making::with_role(&stored.making)?,
            fields: stored.fields.into_iter().map(field).collect::<Option<_>>()?,
            grids: BTreeMap::new(),
            from: stored.from,
            changed_at: stored.changed_at,
            next_key: 1,
        };
        for (name, rows) in stored.grids {
            let grid = Grid::with_name(&name)?;
            manuscript.grids.entry(grid).or_default();
            for cells in rows {
                manuscript.put(grid, usize::MAX, cells);
            }
        }
        Some(manuscript)
    }
}
