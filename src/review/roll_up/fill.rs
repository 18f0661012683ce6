//! What a person would have to type to bring the coverage of a roll-up into a commune's own assessment, as changes of its draft: they
//! are kept, shown and taken back like everything else that is typed.

use super::coverage::Coverage;
use crate::assessment::{CheckChange, CheckEntry, EvidenceEntry, EvidenceField, EvidenceFile, Field};
use crate::json::Digest;

/// A summary that was counted, as it is cited.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CountedPaper {
    /// Which unit, year and revision, in a sentence.
    pub title: String,
    /// Of the document with its proof.
    pub digest: Digest,
    /// The file as it was received.
    pub file: EvidenceFile,
}

/// The changes that write the rows over what is there and cite what was counted. What an earlier roll-up cited is replaced; papers
/// that a person cited stay.
pub fn fill(now: &CheckEntry, coverage: &Coverage, papers: &[CountedPaper]) -> Vec<CheckChange> {
    let mut changes = Vec::new();
    for (at, row) in coverage.rows.iter().enumerate() {
        let cells = [
            (Field::Total(at), row.total),
            (Field::Registered(at), row.registered),
            (Field::Recognised(at), row.recognised),
        ];
        changes.extend(cells.map(|(field, count)| CheckChange::Text(field, count.to_string())));
    }
    let earlier = now.evidence.iter().enumerate().filter(|(_, paper)| is_of_roll_up(paper)).map(|(at, _)| at);
    let earlier: Vec<usize> = earlier.collect();
    changes.extend(earlier.iter().rev().map(|at| CheckChange::RemoveEvidence(*at)));
    let first = now.evidence.len() - earlier.len();
    for (index, paper) in (first..).zip(papers) {
        let cited =
            EvidenceEntry { title: paper.title.clone(), number: paper.digest.to_string(), ..EvidenceEntry::default() };
        changes.push(CheckChange::AddEvidence);
        changes.push(CheckChange::Evidence(index, EvidenceField::Title, cited.title.clone()));
        changes.push(CheckChange::Evidence(index, EvidenceField::Number, cited.number.clone()));
        changes.push(CheckChange::EvidenceFile { index, paper: Box::new(cited), file: paper.file.clone() });
    }
    changes
}

/// No paper has a digest for its number but those that a roll-up cites.
fn is_of_roll_up(paper: &EvidenceEntry) -> bool {
    paper.number.parse::<Digest>().is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assessment::{Change, CoverageRow, Draft, apply};
    use crate::criteria::{UnitKind, standard_for};

    const CHECK: &str = "5.4.coverage";

    fn coverage(total: i64) -> Coverage {
        let row = |kind: UnitKind| CoverageRow { kind: kind.id().to_owned(), total, registered: 2, recognised: 1 };
        Coverage { rows: UnitKind::IN_COVERAGE.map(row), counted: Vec::new(), unregistered: Vec::new() }
    }

    fn paper(name: &str) -> CountedPaper {
        let digest = Digest::of_bytes(name.as_bytes());
        let file = EvidenceFile { name: format!("{name}.json"), size: 7, digest: digest.to_string() };
        CountedPaper { title: name.to_owned(), digest, file }
    }

    fn filled(draft: &Draft, coverage: &Coverage, papers: &[CountedPaper]) -> Draft {
        let standard = standard_for(UnitKind::Commune).expect("a standard");
        let check = standard.check(CHECK).expect("the check");
        let now = draft.entries.get(CHECK).cloned().unwrap_or_else(|| CheckEntry::blank(&check.rule));
        let change = |change| Change::Check(CHECK.to_owned(), change);
        fill(&now, coverage, papers)
            .into_iter()
            .fold(draft.clone(), |draft, one| apply(&draft, standard, change(one), 2).unwrap_or(draft))
    }

    #[test]
    fn rows_are_written_and_only_what_a_roll_up_cited_is_replaced() {
        let standard = standard_for(UnitKind::Commune).expect("a standard");
        let mut draft = Draft::new("urn:uuid:1".to_owned(), UnitKind::Commune, 2026, standard.version.clone(), 1);
        let rule = &standard.check(CHECK).expect("the check").rule;
        let own = EvidenceEntry { title: "Danh sách".to_owned(), ..EvidenceEntry::default() };
        draft.entries.insert(CHECK.to_owned(), CheckEntry { evidence: vec![own.clone()], ..CheckEntry::blank(rule) });
        let once = filled(&draft, &coverage(3), &[paper("một"), paper("hai")]);
        let twice = filled(&once, &coverage(4), &[paper("ba")]);
        let titles = |draft: &Draft| -> Vec<String> {
            draft.entries[CHECK].evidence.iter().map(|paper| paper.title.clone()).collect()
        };
        assert_eq!(titles(&once), ["Danh sách", "một", "hai"]);
        assert_eq!(titles(&twice), ["Danh sách", "ba"]);
        let entry = &twice.entries[CHECK];
        assert_eq!(entry.evidence[1].file, Some(paper("ba").file));
        let row = [Field::Total(3), Field::Registered(3), Field::Recognised(3)].map(|field| entry.entry.text(field));
        assert_eq!(row, ["4", "2", "1"]);
        assert_eq!(filled(&twice, &coverage(4), &[paper("ba")]).entries, twice.entries, "the same again");
    }
}
