//! Why the desk has not kept something.

use crate::browser::store::StoreError;
use crate::text::page::desk_unread as words;
use crate::ui::trouble::Trouble;

#[derive(Clone, Debug, PartialEq)]
pub enum NotKept {
    /// The database said no.
    Store(StoreError),
    /// What stands there can't be read, and nobody has set it aside.
    Unread,
    /// The database did not say what stands there, so that it might be lost.
    Unreached,
}

impl From<StoreError> for NotKept {
    fn from(error: StoreError) -> NotKept {
        NotKept::Store(error)
    }
}

impl From<NotKept> for Trouble {
    fn from(why: NotKept) -> Trouble {
        match why {
            NotKept::Store(error) => Trouble::Store(error),
            NotKept::Unread => Trouble::Said(words::NOT_OVER_UNREAD),
            NotKept::Unreached => Trouble::Said(words::NOT_OVER_UNREACHED),
        }
    }
}
