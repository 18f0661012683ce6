//! What spans pages: the language, the place where things are kept, the draft that is open.
//!
//! State travels in contexts that only pages read; leaves get small props.

mod backups;
mod bulk;
mod chores;
pub mod criteria;
pub mod desk;
mod draft;
mod earlier;
mod file;
mod fill;
mod hand_over;
mod import;
mod judging;
pub mod intake;
mod key;
mod key_change;
mod language;
mod passphrase;
mod printing;
mod remarks;
mod restore;
mod shelf;
mod signed_here;
mod signing;
mod stop;

pub use bulk::gather;
pub use chores::{Chore, use_key_chores};
pub use draft::{
    DraftPhase, DraftProvider, OpenDraft, Rework, Saving, use_change, use_change_of, use_draft, use_rework_of,
    use_signed,
};
pub use earlier::use_earlier;
pub use file::{DeskDocument, Inside, ReadFile};
pub use fill::{CHECK_OF_COVERAGE, NotFilled, fill_coverage, keep_beside};
pub use import::{Here, NotImported, here, import};
pub use judging::{ByAll, ByStandard, Judging, standard_of, use_judging};
pub use key::{KeptKeys, Keyring, use_is_own, use_kept_keys};
pub use key_change::{KeyChange, signing};
pub use language::{LanguageProvider, use_language, use_set_language};
pub use passphrase::{seal, unseal};
pub use printing::use_printing;
pub use remarks::{CheckRemark, KeptDecision, use_any_kept_decision, use_kept_decision};
pub use restore::{OfBackup, Restored, restore_key, restore_key_changes, restore_key_of_backup, restore_signed};
pub use shelf::{Keeping, Shelf, ShelfProvider, TakeError, use_shelf};
pub use signed_here::{use_revisions, use_signed_here};
pub use signing::{NotSigned, sign_draft};
pub use stop::Stop;
