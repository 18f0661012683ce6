//! The register of the units that a reviewer expects summaries from: a table that people keep in Excel and save as text. Read
//! strictly enough that no row is lost or changed in silence; figures are made of it in `roll_up`.

mod cells;
mod duplicates;
mod header;
mod problem;
mod read;
mod zeros;

pub use header::Column;
pub use problem::{NotARegister, RefusedRow, RowRefusal, RowWarning, Warning};
pub use read::read;
pub use zeros::restore_zeros;

use crate::criteria::UnitKind;

/// The largest register, in bytes. All communes of the country with all their units would be a tenth of it.
pub const REGISTER_LIMIT: usize = 20_000_000;

/// A unit that a summary is expected from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Expected {
    /// Line of the table, counted from 1, where its row starts.
    pub line: u64,
    /// Kind.
    pub kind: UnitKind,
    /// Code, with all its zeros; not every unit has one.
    pub code: Option<String>,
    /// Name.
    pub name: String,
    /// Code of the body above.
    pub parent_code: Option<String>,
    /// Name of the body above.
    pub parent_name: String,
}

/// A register as it was read. Every row that isn't blank is in `units` or in `refused`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Register {
    /// The units expected, in the order of the table.
    pub units: Vec<Expected>,
    /// Rows that name no unit, with the reason.
    pub refused: Vec<RefusedRow>,
    /// Rows that were taken but look wrong.
    pub warnings: Vec<RowWarning>,
    /// Columns that were not needed, by their heading as it stands there.
    pub ignored: Vec<String>,
}
