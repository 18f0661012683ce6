//! The change that an event makes. One pure function; the same draft comes back when nothing changed.

use super::answer::EvidenceFile;
use super::draft::Draft;
use super::entry::{CheckEntry, Entry, EvidenceEntry, ExcuseEntry};
use super::facts::fact_forced_by_scope;
use super::refusal::Field;
use super::scope::Scope;
use crate::criteria::{Check, Criteria, CriteriaSet, Rule};

/// A field of the profile.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProfileField {
    /// Name of the unit.
    Name,
    /// Its code.
    Code,
    /// The province: code and name are set together.
    Province,
    /// The body above.
    ParentName,
    /// Its code.
    ParentCode,
    /// Address.
    Address,
    /// Head.
    Head,
    /// Who recognises.
    RecognisingAuthority,
    /// Scope.
    Scope,
}

/// A field of a citation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EvidenceField {
    /// Title.
    Title,
    /// Number and symbol.
    Number,
    /// Day.
    IssuedOn,
    /// Issuer.
    Issuer,
    /// Section.
    Section,
    /// Page.
    Page,
}

/// What happened to a check's entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CheckChange {
    /// A text field now holds this.
    Text(Field, String),
    /// Yes or no.
    Choice(bool),
    /// An item of a checklist holds or not.
    Item(String, bool),
    /// One more excused event.
    AddExcuse,
    /// Excused event n is taken away.
    RemoveExcuse(usize),
    /// Declared not applicable, or no longer.
    NotApplicable(bool),
    /// Why not applicable.
    NotApplicableReason(String),
    /// The note.
    Note(String),
    /// One more citation.
    AddEvidence,
    /// Citation n is taken away.
    RemoveEvidence(usize),
    /// A field of citation n.
    Evidence(usize, EvidenceField, String),
    /// Citation n has no file any more.
    RemoveEvidenceFile(usize),
    /// A file was read for citation n, which was this when that began.
    EvidenceFile { index: usize, paper: Box<EvidenceEntry>, file: EvidenceFile },
}

impl CheckChange {
    /// Whether it changes the answer itself, not what stands beside it.
    const fn is_of_answer(&self) -> bool {
        use CheckChange::{AddExcuse, Choice, Item, RemoveExcuse, Text};
        matches!(self, Text(..) | Choice(_) | Item(..) | AddExcuse | RemoveExcuse(_))
    }
}

/// What happened to a draft.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// A profile field now holds this; for the scope its id.
    Profile(ProfileField, String),
    /// The province was chosen.
    Province { code: String, name: String },
    /// The year was chosen.
    Year(i32),
    /// A fact was answered.
    Fact(String, bool),
    /// A check's entry changed.
    Check(String, CheckChange),
    /// Name of the signer.
    SignerName(String),
    /// Title of the signer.
    SignerTitle(String),
}

/// Applies a change at the time `now` (UTC seconds), and notes the check at which somebody works. `None` when nothing changed.
pub fn apply(draft: &Draft, standard: &Criteria, change: Change, now: i64) -> Option<Draft> {
    apply_with(draft, standard, |id| standard.check(id), change, now)
}

/// The same where a province has added to the standard.
pub fn apply_to_set(draft: &Draft, set: &CriteriaSet<'_>, change: Change, now: i64) -> Option<Draft> {
    apply_with(draft, set.standard(), |id| set.check(id), change, now)
}

fn apply_with<'c>(
    draft: &Draft,
    standard: &'c Criteria,
    find: impl FnOnce(&str) -> Option<&'c Check>,
    change: Change,
    now: i64,
) -> Option<Draft> {
    let mut next = draft.clone();
    let now_at = if let Change::Check(check, _) = &change { Some(check.clone()) } else { None };
    match change {
        Change::Profile(field, text) => set_profile(&mut next, field, text),
        Change::Province { code, name } => {
            next.profile.province_code = code;
            next.profile.province_name = name;
        }
        Change::Year(year) => next.year = year,
        Change::Fact(fact, value) => {
            next.facts.insert(fact, value);
        }
        Change::Check(id, change) => {
            let check = find(&id)?;
            let entry = next.entries.entry(id).or_insert_with(|| CheckEntry::blank(&check.rule));
            // Another kind than the check asks for, from a file: no field shows it and no rule reads it.
            if change.is_of_answer() && !entry.entry.fits(&check.rule) {
                entry.entry = Entry::blank(&check.rule);
            }
            set_check(&check.rule, entry, change)?;
        }
        Change::SignerName(text) => next.declaration.name = text,
        Change::SignerTitle(text) => next.declaration.title = text,
    }
    settle_facts(draft, &mut next, standard);
    if next != *draft {
        next.touch(now);
    }
    // Where somebody is says nothing of the unit, so it makes no signature old.
    next.resume_at = now_at.or(next.resume_at);
    (next != *draft).then_some(next)
}

fn set_profile(draft: &mut Draft, field: ProfileField, text: String) {
    let profile = &mut draft.profile;
    match field {
        ProfileField::Name => profile.name = text,
        ProfileField::Code => profile.code = text,
        ProfileField::Province => profile.province_name = text,
        ProfileField::ParentName => profile.parent_name = text,
        ProfileField::ParentCode => profile.parent_code = text,
        ProfileField::Address => profile.address = text,
        ProfileField::Head => profile.head = text,
        ProfileField::RecognisingAuthority => profile.recognising_authority = text,
        ProfileField::Scope => profile.scope = text,
    }
}

/// Facts that the scope decides follow it, so that the two never contradict each other. What only the scope before had decided
/// is asked again: nobody has answered it.
fn settle_facts(before: &Draft, next: &mut Draft, standard: &Criteria) {
    let [old, new] = [before, &*next].map(|draft| Scope::from_id(draft.kind, &draft.profile.scope));
    for fact in &standard.facts {
        match (fact_forced_by_scope(&fact.id, old), fact_forced_by_scope(&fact.id, new)) {
            (_, Some(value)) => drop(next.facts.insert(fact.id.clone(), value)),
            (Some(_), None) => drop(next.facts.remove(&fact.id)),
            (None, None) => {}
        }
    }
}

fn set_check(rule: &Rule, entry: &mut CheckEntry, change: CheckChange) -> Option<()> {
    match change {
        CheckChange::Text(field, text) => *entry.entry.text_mut(field)? = text,
        CheckChange::Choice(value) => *entry.entry.choice_mut()? = Some(value),
        CheckChange::Item(item, holds) => {
            let (Rule::Checklist { items: known }, Entry::Checklist { items }) = (rule, &mut entry.entry) else {
                return None;
            };
            known.iter().find(|choice| choice.id == item)?;
            items.insert(item, holds);
        }
        CheckChange::AddExcuse => {
            let Entry::Incidents { excused, .. } = &mut entry.entry else { return None };
            excused.push(ExcuseEntry::default());
        }
        CheckChange::RemoveExcuse(index) => {
            let Entry::Incidents { excused, .. } = &mut entry.entry else { return None };
            (index < excused.len()).then(|| excused.remove(index))?;
        }
        CheckChange::NotApplicable(value) => entry.not_applicable = value,
        CheckChange::NotApplicableReason(text) => entry.not_applicable_reason = text,
        CheckChange::Note(text) => entry.note = text,
        CheckChange::AddEvidence => entry.evidence.push(EvidenceEntry::default()),
        CheckChange::RemoveEvidence(index) => {
            (index < entry.evidence.len()).then(|| entry.evidence.remove(index))?;
        }
        CheckChange::Evidence(index, field, text) => *evidence_text(entry.evidence.get_mut(index)?, field) = text,
        CheckChange::RemoveEvidenceFile(index) => entry.evidence.get_mut(index)?.file = None,
        CheckChange::EvidenceFile { index, paper, file } => {
            entry.evidence.get_mut(index).filter(|now| now.is_same_paper(&paper))?.file = Some(file);
        }
    }
    Some(())
}

fn evidence_text(evidence: &mut EvidenceEntry, field: EvidenceField) -> &mut String {
    match field {
        EvidenceField::Title => &mut evidence.title,
        EvidenceField::Number => &mut evidence.number,
        EvidenceField::IssuedOn => &mut evidence.issued_on,
        EvidenceField::Issuer => &mut evidence.issuer,
        EvidenceField::Section => &mut evidence.section,
        EvidenceField::Page => &mut evidence.page,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::criteria::{UnitKind, standard_for};
    use std::collections::BTreeMap;

    /// A file may hold it: a draft is read without its standard.
    /// Reading a large file takes a while, and papers may be taken away meanwhile.
    #[test]
    fn a_file_goes_to_its_paper_or_nowhere() {
        let kind = UnitKind::EducationalInstitution;
        let standard = standard_for(kind).expect("a standard");
        let mut draft = Draft::new("urn:uuid:1".to_owned(), kind, 2026, standard.version.clone(), 1);
        let check = standard.check("7.1.plan").expect("a check");
        let paper = |title: &str| EvidenceEntry { title: title.to_owned(), ..EvidenceEntry::default() };
        let evidence = vec![paper("Một"), paper("Hai")];
        draft.entries.insert(check.id.clone(), CheckEntry { evidence, ..CheckEntry::blank(&check.rule) });
        let read = |index, title| {
            let file = EvidenceFile { name: "a.pdf".to_owned(), size: 1, digest: "sha256:0".to_owned() };
            let change = CheckChange::EvidenceFile { index, paper: Box::new(paper(title)), file };
            apply(&draft, standard, Change::Check(check.id.clone(), change), 2)
        };
        let next = read(1, "Hai").expect("a change");
        let files: Vec<bool> = next.entries["7.1.plan"].evidence.iter().map(|paper| paper.file.is_some()).collect();
        assert_eq!(files, [false, true]);
        assert_eq!(read(0, "Hai"), None);
        assert_eq!(read(2, "Hai"), None);
    }

    #[test]
    fn the_check_that_is_worked_at_is_noted_and_makes_no_signature_old() {
        use super::super::draft::SignedRevision;
        let kind = UnitKind::EducationalInstitution;
        let standard = standard_for(kind).expect("a standard");
        let signed = SignedRevision { revision: 1, digest: "a".to_owned(), signed_at: 1, changed_since: false };
        let draft = Draft::new("urn:uuid:1".to_owned(), kind, 2026, standard.version.clone(), 1);
        let draft = Draft { signed: Some(signed), ..draft };
        let note = |draft: &Draft, text: &str| {
            let change = Change::Check("7.1.plan".to_owned(), CheckChange::Note(text.to_owned()));
            apply(draft, standard, change, 2)
        };
        let state = |draft: &Draft| {
            let changed_since = draft.signed.as_ref().is_some_and(|signed| signed.changed_since);
            (draft.resume_at.clone(), draft.changed_at, changed_since)
        };
        let here = Some("7.1.plan".to_owned());
        let written = note(&draft, "Ghi chú").expect("a change");
        assert_eq!(state(&written), (here.clone(), 2, true));
        let read = CheckEntry::blank(&standard.check("7.1.plan").expect("a check").rule);
        let draft = Draft { entries: BTreeMap::from([("7.1.plan".to_owned(), read)]), ..draft };
        let moved = note(&draft, "").expect("a change");
        assert_eq!(state(&moved), (here, 1, false));
        assert_eq!(note(&moved, ""), None);
    }

    #[test]
    fn typing_is_kept_where_a_file_brought_another_kind_of_answer() {
        let kind = UnitKind::EducationalInstitution;
        let standard = standard_for(kind).expect("a standard");
        let mut draft = Draft::new("urn:uuid:1".to_owned(), kind, 2026, standard.version.clone(), 1);
        let check = standard.check("7.1.plan").expect("a check");
        let brought = CheckEntry {
            entry: Entry::Statement { holds: Some(true), account: "Có".to_owned() },
            note: "Ghi chú".to_owned(),
            ..CheckEntry::blank(&check.rule)
        };
        draft.entries.insert(check.id.clone(), brought);
        let typed = CheckChange::Text(Field::Number, "12/KH".to_owned());
        let next = apply(&draft, standard, Change::Check(check.id.clone(), typed), 2).expect("a change");
        let entry = &next.entries["7.1.plan"];
        assert_eq!((entry.entry.text(Field::Number), entry.note.as_str()), ("12/KH", "Ghi chú"));
        assert!(entry.entry.fits(&check.rule));
    }
}
