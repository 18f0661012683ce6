//! What a summary can still be read with where its content can't be computed: those of its criteria files that are at hand. A file that is
//! missing takes away only what it alone holds. Nothing is judged with them; they give names to what the summary states.

use super::wire::{CriteriaRef, SelfAssessment};
use crate::criteria::{
    Bilingual, Criteria, CriteriaFile, Fact, FurtherFile, Programme, ScoringGuide, read, shipped_by_id,
};
use serde_json::Value;
use std::sync::Arc;

/// The criteria files of a summary, as far as they are at hand with the digest that it names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AtHand {
    /// The standard and the supplements, in the order in which they are named.
    pub asked: Vec<Arc<Criteria>>,
    pub guide: Option<Arc<ScoringGuide>>,
    pub programmes: Vec<Arc<Programme>>,
    /// What is named and not at hand.
    pub missing: Vec<CriteriaRef>,
}

/// Out of what is shipped, what the summary brings along, and `kept`: what else is on this computer.
pub fn at_hand<'k>(summary: &SelfAssessment, kept: impl IntoIterator<Item = &'k CriteriaFile>) -> AtHand {
    let brought = summary.embedded.iter().filter_map(|object| read(&Value::Object(object.clone())).ok());
    let others: Vec<CriteriaFile> = brought.chain(kept.into_iter().cloned()).collect();
    let mut found = AtHand::default();
    for named in &summary.criteria {
        let is_named = |file: &&CriteriaFile| file.id() == named.id && file.digest().to_string() == named.digest;
        match shipped(named).or_else(|| others.iter().find(is_named).cloned()) {
            Some(file) => found.take(file),
            None => found.missing.push(named.clone()),
        }
    }
    found
}

fn shipped(named: &CriteriaRef) -> Option<CriteriaFile> {
    let standard = shipped_by_id(&named.id, &named.version).map(|file| CriteriaFile::Standard(file.clone()));
    let further = || match FurtherFile::shipped(&named.id, &named.version)? {
        FurtherFile::Supplement(file) => Some(CriteriaFile::Supplement(Criteria::clone(&file))),
        FurtherFile::ScoringGuide(file) => Some(CriteriaFile::ScoringGuide(ScoringGuide::clone(&file))),
        FurtherFile::Programme(file) => Some(CriteriaFile::Programme(Programme::clone(&file))),
    };
    standard.or_else(further).filter(|file| file.digest().to_string() == named.digest)
}

impl AtHand {
    fn take(&mut self, file: CriteriaFile) {
        match file {
            CriteriaFile::Standard(file) | CriteriaFile::Supplement(file) => self.asked.push(Arc::new(file)),
            CriteriaFile::ScoringGuide(file) => self.guide = Some(Arc::new(file)),
            CriteriaFile::Programme(file) => self.programmes.push(Arc::new(file)),
        }
    }

    /// The programme with this id.
    pub fn programme(&self, id: &str) -> Option<&Arc<Programme>> {
        self.programmes.iter().find(|programme| programme.id == id)
    }

    /// The fact with this id.
    pub fn fact(&self, id: &str) -> Option<&Fact> {
        self.asked.iter().flat_map(|file| &file.facts).find(|fact| fact.id == id)
    }

    /// Ids of checks that the summary answers or gives a verdict of, and that no file at hand asks.
    pub fn unknown_checks<'s>(&self, summary: &'s SelfAssessment) -> Vec<&'s str> {
        let is_unknown = |id: &&str| !self.asked.iter().any(|file| file.check(id).is_some());
        let mut ids: Vec<&str> =
            summary.answers.keys().chain(summary.outcome.checks.keys()).map(String::as_str).collect();
        ids.retain(is_unknown);
        ids.sort_unstable();
        ids.dedup();
        ids
    }

    /// The same for criteria.
    pub fn unknown_criteria<'s>(&self, summary: &'s SelfAssessment) -> Vec<&'s str> {
        let is_unknown = |id: &&str| !self.asked.iter().any(|file| file.criterion(id).is_some());
        summary.outcome.criteria.keys().map(String::as_str).filter(is_unknown).collect()
    }

    /// What people read for an item of a guide: the guide's own wording, or what it gives points for.
    pub fn item_title(&self, id: &str) -> Option<&Bilingual> {
        let own = self.guide.as_ref().and_then(|guide| guide.item(id)?.title.as_ref());
        own.or_else(|| self.asked.iter().find_map(|file| file.wording(id)))
    }
}
