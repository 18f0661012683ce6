//! What a draft knows of its signed revisions: noted after a signature, and looked at before the next one.

use super::draft::{Draft, SignedRevision};

impl Draft {
    /// This draft after a signature over `from`, an earlier state of it or the same one. Signing takes a while, and somebody may
    /// have gone on typing.
    pub fn with_signed(&self, from: &Draft, revision: SignedRevision) -> Draft {
        let changed_since = !self.says_the_same(from);
        Draft { signed: Some(SignedRevision { changed_since, ..revision }), ..self.clone() }
    }

    /// This draft after the newest revision that is known of it. A draft may not have heard of its last signature: it was not
    /// saved after it, or an older copy has replaced it. A number must not be signed twice.
    pub fn continued(&self, kept: impl IntoIterator<Item = SignedRevision>) -> Draft {
        let known = self.signed.clone().into_iter().chain(kept);
        let newest = known.max_by_key(|signed| (signed.revision, signed.signed_at));
        Draft { signed: newest, ..self.clone() }
    }

    /// Notes that it was changed at the time `now` (UTC seconds): what was signed is older than it.
    pub(super) fn touch(&mut self, now: i64) {
        self.changed_at = now;
        if let Some(signed) = &mut self.signed {
            signed.changed_since = true;
        }
    }

    /// Whether a signature over the one would say the same as over the other.
    fn says_the_same(&self, other: &Draft) -> bool {
        let said = |draft: &Draft| Draft { resume_at: None, changed_at: 0, signed: None, ..draft.clone() };
        said(self) == said(other)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::criteria::UnitKind;

    fn draft() -> Draft {
        Draft::new("urn:uuid:1".to_owned(), UnitKind::Agency, 2026, "2025.1".to_owned(), 1)
    }

    fn revision(revision: u32, digest: &str, signed_at: i64) -> SignedRevision {
        SignedRevision { revision, digest: digest.to_owned(), signed_at, changed_since: false }
    }

    #[test]
    fn what_was_typed_while_signing_is_changed_since() {
        let from = draft();
        let mut typed = from.clone();
        typed.declaration.name = "Lan".to_owned();
        let signed = typed.with_signed(&from, revision(1, "a", 5));
        assert_eq!(signed.signed.as_ref().map(|signed| signed.changed_since), Some(true));
        assert_eq!(signed.declaration.name, "Lan");
    }

    #[test]
    fn going_to_another_check_while_signing_changes_nothing() {
        let from = draft();
        let moved = Draft { resume_at: Some("7.1.plan".to_owned()), ..from.clone() };
        let signed = moved.with_signed(&from, revision(1, "a", 5));
        assert_eq!(signed.signed.map(|signed| signed.changed_since), Some(false));
    }

    #[test]
    fn a_number_is_never_taken_twice() {
        let mut old = draft();
        old.signed = Some(revision(1, "a", 5));
        let next = old.continued([revision(3, "c", 9), revision(2, "b", 7)]);
        assert_eq!(next.signed, Some(revision(3, "c", 9)));
        assert_eq!(next.next_revision(), 4);
        assert_eq!(draft().continued([revision(1, "a", 5)]).next_revision(), 2);
        assert_eq!(old.continued([]), old);
    }

    #[test]
    fn of_two_with_one_number_the_later_is_continued() {
        let mut old = draft();
        old.signed = Some(revision(2, "late", 9));
        assert_eq!(old.continued([revision(2, "early", 7)]).signed, Some(revision(2, "late", 9)));
    }
}
