//! Parts of the desk that are no file (the trust list, settings, drafts) and can't be read any more. Nothing of them is believed, and
//! nothing is written over them until somebody sets them aside; even then their text stays, under another name.

use super::names::{self, About, UNDER};
use super::provider::Change;
use super::{DeskActions, NotKept, window};
use crate::browser::clock;
use crate::browser::store::StoreError;
use crate::text::page::desk_unread::{DeskPart, NOT_WITHOUT_UNREAD};
use crate::ui::trouble::Trouble;

/// What the names of parts that were set aside begin with. The desk's copy has none of them.
const ASIDE: &str = "aside/";

/// Parts of which nobody knows what they say: nothing takes their place.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Unknown {
    /// What stands there can't be read.
    pub unread: Vec<UnreadPart>,
    /// The database did not say what stands there.
    pub unreached: Vec<Unreached>,
}

/// A part that can't be read.
#[derive(Clone, Debug, PartialEq)]
pub struct UnreadPart {
    /// The name of its setting.
    pub name: String,
    /// As it stands there.
    pub text: String,
}

/// A part that the database did not give.
#[derive(Clone, Debug, PartialEq)]
pub struct Unreached {
    /// The name of its setting.
    pub name: String,
    pub why: StoreError,
}

/// A part that was set aside.
#[derive(Clone, Debug, PartialEq)]
pub struct Aside {
    /// The name under which it is kept now.
    kept_as: String,
    /// When, in seconds since 1970.
    pub at: i64,
    pub part: UnreadPart,
}

/// Which part of the desk stands under a name, and what it is about.
pub fn named(name: &str) -> (Option<DeskPart>, Option<About<'_>>) {
    (names::part_under(name), names::about(name))
}

impl UnreadPart {
    /// Its setting's name in letters, digits and dashes.
    pub fn plain_name(&self) -> String {
        self.name.chars().map(|letter| if letter.is_ascii_alphanumeric() { letter } else { '-' }).collect()
    }

    pub fn file_name(&self) -> String {
        format!("antt_khong-doc-duoc_{}.txt", self.plain_name())
    }
}

impl Unreached {
    /// What the browser itself says of it, for whoever helps.
    pub fn in_its_words(&self) -> Option<String> {
        match &self.why {
            StoreError::Other { name, message } => Some(format!("{name}: {message}")),
            _ => None,
        }
    }
}

impl Aside {
    fn of((kept_as, text): (String, String)) -> Option<Aside> {
        let (at, name) = kept_as.strip_prefix(ASIDE)?.split_once('/')?;
        let (at, name) = (at.parse().ok()?, name.to_owned());
        Some(Aside { at, part: UnreadPart { name, text }, kept_as })
    }
}

impl DeskActions {
    /// What the desk remembers under a name, as `of_text` reads it. Nothing where it remembers nothing, where it can't be read, and where
    /// the database does not give it: either is then said above the desk's pages.
    pub async fn part<T>(&self, name: &str, of_text: impl Fn(&str) -> Option<T>) -> Option<T> {
        let Some(store) = &self.store else {
            return self.setting(name).await.ok().flatten().as_deref().and_then(of_text);
        };
        let before = window::unknown();
        let part = match store.setting_as_it_stands(name).await {
            Ok(stands) => window::part_of(name, stands, of_text),
            Err(why) => {
                window::was_not_reached(name, why);
                None
            }
        };
        self.tell_of_unknown(&before);
        part
    }

    /// The same for what would look complete without it: what stands there and can't be told is trouble, not nothing.
    pub async fn part_or_why<T>(&self, name: &str, of_text: impl Fn(&str) -> Option<T>) -> Result<Option<T>, Trouble> {
        if self.store.is_none() {
            let text = self.setting(name).await?;
            return Ok(text.as_deref().and_then(of_text));
        }
        let part = self.part(name, of_text).await;
        let Unknown { unread, unreached } = window::unknown();
        if let Some(one) = unreached.into_iter().find(|one| one.name == name) {
            return Err(Trouble::Store(one.why));
        }
        if unread.iter().any(|one| one.name == name) {
            return Err(Trouble::Said(NOT_WITHOUT_UNREAD));
        }
        Ok(part)
    }

    /// Asks for everything that the desk keeps by name, so that all is known of it that can't be read, also on pages that nobody has
    /// opened in this window.
    pub async fn ask_all(&self) -> Result<(), StoreError> {
        let Some(store) = &self.store else { return Ok(()) };
        let before = window::unknown();
        let all = store.settings_as_they_stand(UNDER).await?;
        window::only_these_stand(all.iter().map(|(name, _)| name.as_str()).collect());
        for (name, stands) in all {
            if names::part_under(&name).is_some() {
                window::part_of(&name, Some(stands), |text| names::is_readable(&name, text).then_some(()));
            }
        }
        self.tell_of_unknown(&before);
        Ok(())
    }

    /// Whether a copy can be restored: nothing of the desk is unknown, so nothing that nobody has seen could be written over.
    pub async fn may_restore(&self) -> Result<(), NotKept> {
        self.ask_all().await?;
        let unknown = window::unknown();
        match (unknown.unread.is_empty(), unknown.unreached.is_empty()) {
            (true, true) => Ok(()),
            (false, _) => Err(NotKept::Unread),
            (true, false) => Err(NotKept::Unreached),
        }
    }

    /// Whether something may take the place of what stands under a name.
    pub(super) async fn may_write_over(&self, name: &str) -> Result<(), NotKept> {
        if names::part_under(name).is_some() && !window::was_asked(name) {
            self.part(name, |text| names::is_readable(name, text).then_some(())).await;
        }
        if let (_, true) = window::is_unknown(name) {
            self.ask_again(name).await;
        }
        match window::is_unknown(name) {
            (false, false) => Ok(()),
            (true, _) => Err(NotKept::Unread),
            (false, true) => Err(NotKept::Unreached),
        }
    }

    /// Of what the database once did not give: where nothing stands now, nothing unseen can be written over. Anything else stays as it is
    /// until the page is read anew.
    async fn ask_again(&self, name: &str) {
        let Some(store) = &self.store else { return };
        let before = window::unknown();
        if let Ok(None) = store.setting_as_it_stands(name).await {
            window::part_of(name, None, |_| Some(()));
        }
        self.tell_of_unknown(&before);
    }

    fn tell_of_unknown(&self, before: &Unknown) {
        if *before != window::unknown() {
            self.change.emit(Change::Unknown);
        }
    }

    /// Keeps a part that can't be read under another name, so that it can be begun anew.
    pub async fn set_aside(&self, part: &UnreadPart) -> Result<(), StoreError> {
        let Some(store) = &self.store else { return Ok(()) };
        self.may_write()?;
        store.move_setting(&part.name, &format!("{ASIDE}{}/{}", clock::now(), part.name), &part.text).await?;
        window::set_aside(&part.name);
        self.change.emit(Change::Unknown);
        Ok(())
    }

    /// What was set aside, the oldest first.
    pub async fn aside(&self) -> Result<Vec<Aside>, StoreError> {
        let Some(store) = &self.store else { return Ok(Vec::new()) };
        Ok(store.settings_under(ASIDE).await?.into_iter().filter_map(Aside::of).collect())
    }

    /// Forgets what was set aside, for good.
    pub async fn forget(&self, aside: &Aside) -> Result<(), StoreError> {
        let Some(store) = &self.store else { return Ok(()) };
        self.may_write()?;
        store.delete_setting(&aside.kept_as).await
    }
}
