//! What the desk remembers of its figures: targets, whether the zeros that Excel cut were put back into the register, and which units a
//! reviewer has paired.

use super::{Pair, Targets};
use crate::criteria::UnitKind;
use crate::json::own_text;

const OVERALL: &str = "target";
const ZEROS: &str = "zeros";
const PAIR: &str = "pair";

/// All of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Settings {
    /// In percent.
    pub targets: Targets,
    /// Which unit a summary is of.
    pub matching: Matching,
}

/// What decides of which unit of the register a summary is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Matching {
    /// Whether codes of the register get the zeros back that Excel cut.
    pub zeros: bool,
    /// Units that a reviewer has paired.
    pub pairs: Vec<Pair>,
}

impl Settings {
    /// A line for each: `target 80`, `commune 75`, `zeros yes`, `pair {…}`.
    pub fn to_text(&self) -> String {
        let kinds = self.targets.by_kind.iter().map(|(kind, percent)| format!("{} {percent}\n", kind.id()));
        let zeros = if self.matching.zeros { "yes" } else { "no" };
        let pairs = self.matching.pairs.iter().filter_map(|pair| serde_json::to_string(pair).ok());
        let pairs: String = pairs.map(|pair| format!("{PAIR} {pair}\n")).collect();
        format!("{OVERALL} {}\n{ZEROS} {zeros}\n{}{pairs}", self.targets.overall, kinds.collect::<String>())
    }

    /// Nothing where a line can't be read, or says more than is known here: it would be gone with the next change.
    pub fn of_text(text: &str) -> Option<Settings> {
        let mut settings = Settings::default();
        for line in text.lines() {
            let (name, value) = line.split_once(' ')?;
            let percent = value.parse().ok().filter(|percent: &u32| *percent <= 100);
            match (name, value, UnitKind::from_id(name)) {
                (OVERALL, ..) => settings.targets.overall = percent?,
                (ZEROS, "yes", _) => settings.matching.zeros = true,
                (ZEROS, "no", _) => settings.matching.zeros = false,
                (PAIR, value, _) => settings.matching.pairs.push(own_text(value)?),
                (_, _, kind) => drop(settings.targets.by_kind.insert(kind?, percent?)),
            }
        }
        Some(settings)
    }
}
