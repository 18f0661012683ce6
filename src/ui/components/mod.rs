//! What pages are built from. Small props, no state of their own beyond what is shown.

mod answer_view;
mod check_block;
mod check_fields;
mod coverage_table;
mod delete_draft;
mod error_summary;
mod evidence;
mod facts;
mod header;
mod icon;
mod incident_fields;
mod loading;
mod new_passphrase;
mod notice;
mod page;
mod progress;
mod reasons_list;
mod says;
mod storage_notice;
mod tag;

pub use answer_view::AnswerView;
pub use check_block::CheckBlock;
pub use delete_draft::DeleteDraft;
pub use error_summary::{ErrorSummary, SummaryLine, focus_error_summary};
pub use facts::{Facts, day_of, moment_of};
pub use header::Header;
pub use icon::{Icon, Symbol};
pub use loading::WithDraft;
pub use new_passphrase::{NewPassphrase, Twice};
pub use notice::{Notice, Tone};
pub use page::{BackLink, Page};
pub use progress::ProgressSheet;
pub use reasons_list::ReasonsList;
pub use says::Says;
pub use storage_notice::{SaveDraft, StorageNotice};
pub use tag::{CheckTag, Tag};
