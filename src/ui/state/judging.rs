//! How a program judges a draft: the first one by the standard alone, the whole one by the further files too. A draft that uses any
//! waits for the whole program; the first one carries no code for them.

use super::draft::OpenDraft;
use crate::assessment::{Draft, FurtherPart, Given, InUse, practised};
use crate::criteria::{Criteria, Date, shipped_by_id};
use crate::document::summary::{Prepared, prepare, prepare_with};
use std::collections::BTreeMap;
use std::rc::Rc;
use std::sync::Arc;
use yew::prelude::*;

/// What a unit answered the year before.
pub type LastYear = BTreeMap<String, Given>;

/// A way of judging.
pub trait Judge {
    /// The files that a draft uses, and all that is asked by them: the standard's criteria, then those of the supplements. Nothing
    /// where its standard is none that this version ships and the draft carries none.
    fn asked(&self, draft: &Draft, before: Option<&OpenDraft>) -> Option<(Rc<InUse>, Rc<Criteria>)>;
    /// What follows.
    fn prepare(&self, draft: &Draft, used: &InUse, today: Date, last_year: Option<&LastYear>) -> Option<Prepared>;
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
        let (used, asked) = self.0.asked(draft, None)?;
        let prepared = self.0.prepare(draft, &used, today, None)?;
        Some((asked, prepared))
    }
}

/// The shipped standard that a draft names.
pub fn standard_of(draft: &Draft) -> Option<&'static Criteria> {
    shipped_by_id(&format!("standard/{}", draft.kind.id()), &draft.standard_version)
}

/// By the standard alone.
pub struct ByStandard;

impl Judge for ByStandard {
    fn asked(&self, draft: &Draft, before: Option<&OpenDraft>) -> Option<(Rc<InUse>, Rc<Criteria>)> {
        match before {
            Some(before) => Some((before.used.clone(), before.standard.clone())),
            None => Some((Rc::default(), Rc::new(standard_of(draft)?.clone()))),
        }
    }

    fn prepare(&self, draft: &Draft, _: &InUse, today: Date, last_year: Option<&LastYear>) -> Option<Prepared> {
        prepare(draft, standard_of(draft)?, today, last_year)
    }
}

/// By everything that the draft uses.
pub struct ByAll;

impl Judge for ByAll {
    fn asked(&self, draft: &Draft, before: Option<&OpenDraft>) -> Option<(Rc<InUse>, Rc<Criteria>)> {
        if let Some(before) = before.filter(|before| before.draft.standard_version == draft.standard_version) {
            if before.draft.further.is_untouched(&draft.further) {
                return Some((before.used.clone(), before.standard.clone()));
            }
            // Most changes are of something typed: then nothing is read and checked again.
            if let Some(part) = FurtherPart::of(draft).ok().filter(|part| part.uses_the_same(&before.used.part)) {
                return Some((Rc::new(InUse { part, ..(*before.used).clone() }), before.standard.clone()));
            }
        }
        let practice = practised(draft).transpose().ok()?.map(Arc::new);
        let standard = practice.as_deref().or_else(|| standard_of(draft))?;
        let used = InUse::of(draft, standard);
        let asked = used.files.joined(standard);
        Some((Rc::new(InUse { practice, ..used }), Rc::new(asked)))
    }

    fn prepare(&self, draft: &Draft, used: &InUse, today: Date, last_year: Option<&LastYear>) -> Option<Prepared> {
        prepare_with(draft, judged_by(draft, used)?, used, today, last_year)
    }
}

/// The standard that decides for a draft: the one that it is practised with, or the shipped one.
pub fn judged_by<'a>(draft: &Draft, used: &'a InUse) -> Option<&'a Criteria> {
    used.practice.as_deref().or_else(|| standard_of(draft))
}

/// How the program that runs judges.
#[hook]
pub fn use_judging() -> Judging {
    use_context::<Judging>().unwrap_or(Judging(&ByStandard))
}
