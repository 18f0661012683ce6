//! How a program judges a draft: the first one by the standard alone, the whole one by the further files too. A draft that uses any
//! waits for the whole program; the first one carries no code for them.

use super::draft::OpenDraft;
use crate::assessment::{Draft, FurtherPart, Given, InUse};
use crate::criteria::{Criteria, Date, shipped_by_id};
use crate::document::summary::{Prepared, prepare, prepare_with};
use std::collections::BTreeMap;
use std::rc::Rc;
use yew::prelude::*;

/// What a unit answered the year before.
pub type LastYear = BTreeMap<String, Given>;

/// A way of judging.
pub trait Judge {
    /// The files that a draft uses, and all that is asked by them: the standard's criteria, then those of the supplements.
    fn asked(&self, draft: &Draft, standard: &Criteria, before: Option<&OpenDraft>) -> (Rc<InUse>, Rc<Criteria>);
    /// What follows.
    fn prepare(
        &self,
        draft: &Draft,
        standard: &Criteria,
        used: &InUse,
        today: Date,
        last_year: Option<&LastYear>,
    ) -> Option<Prepared>;
}

/// How the program that runs judges. It never changes.
#[derive(Clone, Copy)]
pub struct Judging(pub &'static dyn Judge);

impl PartialEq for Judging {
    fn eq(&self, _: &Judging) -> bool {
        true
    }
}

impl Judging {
    /// What follows from a draft that is not open; nothing where its standard is none that this version ships.
    pub fn of(self, draft: &Draft, today: Date) -> Option<(Rc<Criteria>, Prepared)> {
        let (used, asked) = self.0.asked(draft, standard_of(draft)?, None);
        let prepared = self.0.prepare(draft, &asked, &used, today, None)?;
        Some((asked, prepared))
    }
}

/// The standard that a draft began with.
pub fn standard_of(draft: &Draft) -> Option<&'static Criteria> {
    shipped_by_id(&format!("standard/{}", draft.kind.id()), &draft.standard_version)
}

/// By the standard alone.
pub struct ByStandard;

impl Judge for ByStandard {
    fn asked(&self, _: &Draft, standard: &Criteria, before: Option<&OpenDraft>) -> (Rc<InUse>, Rc<Criteria>) {
        match before {
            Some(before) => (before.used.clone(), before.standard.clone()),
            None => (Rc::default(), Rc::new(standard.clone())),
        }
    }

    fn prepare(
        &self,
        draft: &Draft,
        standard: &Criteria,
        _: &InUse,
        today: Date,
        last_year: Option<&LastYear>,
    ) -> Option<Prepared> {
        prepare(draft, standard, today, last_year)
    }
}

/// By everything that the draft uses.
pub struct ByAll;

impl Judge for ByAll {
    fn asked(&self, draft: &Draft, standard: &Criteria, before: Option<&OpenDraft>) -> (Rc<InUse>, Rc<Criteria>) {
        if let Some(before) = before {
            if before.draft.further.is_untouched(&draft.further) {
                return (before.used.clone(), before.standard.clone());
            }
            // Most changes are of something typed: then nothing is read and checked again.
            if let Some(part) = FurtherPart::of(draft).ok().filter(|part| part.uses_the_same(&before.used.part)) {
                return (Rc::new(InUse { part, ..(*before.used).clone() }), before.standard.clone());
            }
        }
        let used = InUse::of(draft, standard);
        let asked = used.files.joined(standard);
        (Rc::new(used), Rc::new(asked))
    }

    fn prepare(
        &self,
        draft: &Draft,
        _: &Criteria,
        used: &InUse,
        today: Date,
        last_year: Option<&LastYear>,
    ) -> Option<Prepared> {
        prepare_with(draft, standard_of(draft)?, used, today, last_year)
    }
}

/// How the program that runs judges.
#[hook]
pub fn use_judging() -> Judging {
    use_context::<Judging>().unwrap_or(Judging(&ByStandard))
}
