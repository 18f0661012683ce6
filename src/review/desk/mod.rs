//! The reviewer's desk: a row for each assessment that was taken in, found, filtered and sorted. Pure functions over rows; what is
//! expensive is worked out once for each row.

mod collate;
mod letters;
mod row;
mod together;
mod view;

pub use collate::sort_key;
pub use letters::{Query, Searchable, bare};
pub use row::{Holding, ReviewKind, Row, RowVerdict, SignatureState, decided_before, earlier_of, rows};
pub use together::{NotTogether, Together, decided_by_unknown_keys, prepare_together};
pub use view::{Column, Filter, Options, Sort, options, view};
