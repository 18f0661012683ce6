//! What a file says, by its role, and what of it can be searched for.

use super::guide_view::GuideView;
use super::programme_view::ProgrammeView;
use super::standard_view::StandardView;
use crate::criteria::{Bilingual, Criteria, CriteriaFile, ScoringGuide, standard_for};
use crate::review::desk::{Query, Searchable};
use std::rc::Rc;
use yew::prelude::*;

/// A check, an item or an indicator, to be searched.
#[derive(Clone, PartialEq)]
pub struct Entry {
    pub id: String,
    pub title: Bilingual,
    pub searchable: Searchable,
}

/// Everything in a file that can be found.
pub fn entries(file: &CriteriaFile) -> Vec<Entry> {
    match file {
        CriteriaFile::Standard(criteria) | CriteriaFile::Supplement(criteria) => of_criteria(criteria),
        CriteriaFile::ScoringGuide(guide) => of_guide(guide),
        CriteriaFile::Programme(programme) => {
            let entry = |one: &crate::criteria::Indicator| {
                let labels = one.counts.iter().flat_map(|count| [count.label.vi.as_str(), count.label.en.as_str()]);
                Entry {
                    id: one.id.clone(),
                    title: one.title.clone(),
                    searchable: Searchable::of(
                        [one.id.as_str(), &one.title.vi, &one.title.en].into_iter().chain(labels),
                    ),
                }
            };
            programme.indicators.iter().map(entry).collect()
        }
    }
}

fn of_criteria(criteria: &Criteria) -> Vec<Entry> {
    let entry = |check: &crate::criteria::Check| {
        let criterion = criteria.criteria.iter().find(|one| one.checks.iter().any(|other| other.id == check.id));
        let around = criterion.into_iter().flat_map(|one| [one.title.vi.as_str(), one.title.en.as_str()]);
        let own = [check.id.as_str(), &check.question.vi, &check.question.en, &check.guidance.vi, &check.guidance.en];
        Entry {
            id: check.id.clone(),
            title: check.question.clone(),
            searchable: Searchable::of(own.into_iter().chain(around)),
        }
    };
    criteria.checks().map(entry).collect()
}

fn of_guide(guide: &ScoringGuide) -> Vec<Entry> {
    let standard = standard_for(guide.unit_kind);
    let entry = |item: &crate::criteria::ScoredItem| {
        let title = own_title(standard, guide, item);
        Entry { id: item.id.clone(), searchable: Searchable::of([item.id.as_str(), &title.vi, &title.en]), title }
    };
    guide.items.iter().map(entry).collect()
}

/// The table's own wording, or the standard's.
pub fn own_title(standard: Option<&Criteria>, guide: &ScoringGuide, item: &crate::criteria::ScoredItem) -> Bilingual {
    let same = || Bilingual { vi: item.id.clone(), en: item.id.clone() };
    standard.and_then(|standard| guide.title_of(standard, &item.id)).cloned().unwrap_or_else(same)
}

/// The entries that a search finds.
pub fn found(file: &CriteriaFile, typed: &str) -> Vec<String> {
    let query = Query::of(typed);
    entries(file).into_iter().filter(|entry| query.finds(&entry.searchable)).map(|entry| entry.id).collect()
}

#[derive(Properties, PartialEq)]
pub struct BodyProps {
    pub file: Rc<CriteriaFile>,
    /// Ids of what is shown; everything where there is none.
    #[prop_or_default]
    pub only: Option<Vec<String>>,
    /// What an address leads to.
    #[prop_or_default]
    pub marked: Option<AttrValue>,
}

/// The file to read.
#[component]
pub fn Body(props: &BodyProps) -> Html {
    let BodyProps { file, only, marked } = props;
    match &**file {
        CriteriaFile::Standard(_) | CriteriaFile::Supplement(_) => {
            html! { <StandardView file={file.clone()} only={only.clone()} marked={marked.clone()} /> }
        }
        CriteriaFile::ScoringGuide(_) => {
            html! { <GuideView file={file.clone()} only={only.clone()} marked={marked.clone()} /> }
        }
        CriteriaFile::Programme(_) => {
            html! { <ProgrammeView file={file.clone()} only={only.clone()} marked={marked.clone()} /> }
        }
    }
}

impl BodyProps {
    /// Whether this one is to be shown.
    pub fn shows(&self, id: &str) -> bool {
        self.only.as_ref().is_none_or(|only| only.iter().any(|one| one == id))
    }

    /// Whether the address leads to it.
    pub fn marks(&self, id: &str) -> bool {
        self.marked.as_deref() == Some(id)
    }
}
