//! The codes that a line of a points table may have: of every check and every criterion of its standard, with what they ask.

use crate::criteria::{Bilingual, Criteria};
use crate::review::desk::Searchable;
use crate::text::Language;
use crate::ui::form::Suggestion;

/// Each criterion, followed by its checks, which are found by its title too.
pub fn codes(language: Language, standard: &Criteria) -> Vec<Suggestion> {
    let one = |id: &str, text: &Bilingual, around: &str| Suggestion {
        value: id.to_owned().into(),
        label: language.of(text).to_owned().into(),
        searchable: Searchable::of([id, text.vi.as_str(), text.en.as_str(), around]),
    };
    let of_criterion = |criterion: &crate::criteria::Criterion| {
        let checks = criterion.checks.iter().map(|check| one(&check.id, &check.question, &criterion.title.vi));
        std::iter::once(one(&criterion.id, &criterion.title, "")).chain(checks).collect::<Vec<_>>()
    };
    standard.criteria.iter().flat_map(of_criterion).collect()
}
