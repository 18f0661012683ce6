//! What was typed for a check that is not asked any more, or is asked otherwise: every text as it stands, under neutral labels, so that
//! nobody throws away what was never shown.

use super::answer::{citation_line, yes_no};
use super::bare_answer::{
    ACCOUNT, COUNT, CURRENT, DOCUMENT, EXCUSED, HELD, ISSUED_ON, ISSUER, LEVEL, NOT_APPLICABLE, NUMBER, PART, PREVIOUS,
    REASON, RESULT, TITLE, WHOLE,
};
use super::language::{Language, Say};
use super::page::check as words;
use super::vocabulary::{excuse, in_coverage};
use crate::assessment::{CheckEntry, Entry, Evidence, EvidenceEntry};
use crate::criteria::{Excuse, UnitKind};

/// The lines of an answer as it was typed: each a label and a text. Fields in which nothing stands are left out.
pub fn bare_entry_lines(language: Language, entry: &Entry) -> Vec<(String, String)> {
    let line = |label: Say, text: &str| (language.say(label).to_owned(), text.to_owned());
    let choice = |label: Say, chosen: Option<bool>| chosen.map(|yes| line(label, &yes_no(language, yes)));
    let lines = match entry {
        Entry::Document { exists, number, title, issued_on, issuer } => {
            let texts = [(NUMBER, number), (TITLE, title), (ISSUED_ON, issued_on), (ISSUER, issuer)];
            choice(DOCUMENT, *exists).into_iter().chain(texts.map(|(label, text)| line(label, text))).collect()
        }
        Entry::Statement { holds, account } => {
            choice(RESULT, *holds).into_iter().chain([line(ACCOUNT, account)]).collect()
        }
        Entry::Incidents { count, excused } => {
            let events = excused.iter().map(|event| {
                let reason =
                    Excuse::from_id(&event.reason).map_or(event.reason.as_str(), |known| language.say(excuse(known)));
                line(EXCUSED, &joined(&[reason, &event.explanation], ". "))
            });
            std::iter::once(line(COUNT, count)).chain(events).collect()
        }
        Entry::Ratio { part, whole } => vec![line(PART, part), line(WHOLE, whole)],
        Entry::Count { count } => vec![line(COUNT, count)],
        Entry::Trend { previous, current } => vec![line(PREVIOUS, previous), line(CURRENT, current)],
        Entry::Rating { level, reason } => vec![line(LEVEL, level), line(REASON, reason)],
        Entry::Coverage { rows } => {
            let texts = rows.iter().map(|row| joined(&[&row.total, &row.registered, &row.recognised], " / "));
            let kinds = UnitKind::IN_COVERAGE.map(|kind| language.say(in_coverage(kind)).to_owned());
            kinds.into_iter().zip(texts).collect()
        }
        Entry::Checklist { items } => {
            let held: Vec<&str> = items.iter().filter(|(_, holds)| **holds).map(|(id, _)| id.as_str()).collect();
            vec![line(HELD, &held.join(", "))]
        }
    };
    lines.into_iter().filter(|(_, text)| !text.trim().is_empty()).collect()
}

/// What stands beside the answer: why it does not apply, the note, the papers.
pub fn beside_entry_lines(language: Language, typed: &CheckEntry) -> Vec<(String, String)> {
    let line = |label: Say, text: String| (language.say(label).to_owned(), text);
    let reason = typed.not_applicable.then(|| {
        let why = typed.not_applicable_reason.trim();
        line(NOT_APPLICABLE, if why.is_empty() { yes_no(language, true) } else { why.to_owned() })
    });
    let note = (!typed.note.trim().is_empty()).then(|| line(words::NOTE, typed.note.clone()));
    let papers = typed.evidence.iter().map(|paper| line(words::EVIDENCE, paper_line(language, paper)));
    reason.into_iter().chain(note).chain(papers).collect()
}

fn paper_line(language: Language, paper: &EvidenceEntry) -> String {
    let text = |text: &String| (!text.trim().is_empty()).then(|| text.clone());
    let cited = Evidence {
        title: paper.title.clone(),
        number: text(&paper.number),
        issued_on: text(&paper.issued_on),
        issuer: text(&paper.issuer),
        section: text(&paper.section),
        page: text(&paper.page),
        file: None,
    };
    let file = paper.file.as_ref().map(|file| file.name.as_str()).unwrap_or_default();
    joined(&[&citation_line(language, &cited), file], ", ")
}

fn joined(texts: &[&str], by: &str) -> String {
    texts.iter().filter(|text| !text.trim().is_empty()).copied().collect::<Vec<_>>().join(by)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assessment::{EvidenceFile, ExcuseEntry, RowEntry};

    fn told(lines: Vec<(String, String)>) -> Vec<String> {
        assert!(lines.iter().all(|(label, _)| !label.is_empty()), "{lines:?}");
        lines.into_iter().map(|(_, text)| text).collect()
    }

    #[test]
    fn every_text_that_was_typed_is_told_whether_or_not_it_would_be_taken() {
        let excused = vec![ExcuseEntry { reason: "force_majeure".into(), explanation: "Sét đánh".into() }];
        let mut rows: [RowEntry; 4] = Default::default();
        rows[1] = RowEntry { total: "4".into(), registered: "ba".into(), recognised: String::new() };
        let document = Entry::Document {
            exists: Some(true),
            number: "12".into(),
            title: "Nghị quyết".into(),
            issued_on: "40/13/2026".into(),
            issuer: String::new(),
        };
        let cases = [
            (document, vec!["Có", "12", "Nghị quyết", "40/13/2026"]),
            (Entry::Statement { holds: Some(false), account: "Đã họp".into() }, vec!["Không", "Đã họp"]),
            (Entry::Incidents { count: "2".into(), excused }, vec!["2", "Bất khả kháng. Sét đánh"]),
            (Entry::Ratio { part: "9".into(), whole: "7".into() }, vec!["9", "7"]),
            (Entry::Count { count: "mười".into() }, vec!["mười"]),
            (Entry::Trend { previous: String::new(), current: "2".into() }, vec!["2"]),
            (Entry::Rating { level: "good".into(), reason: "Mới".into() }, vec!["good", "Mới"]),
            (Entry::Coverage { rows }, vec!["4 / ba"]),
            (Entry::Checklist { items: [("a".into(), true), ("b".into(), false)].into() }, vec!["a"]),
        ];
        for (entry, expected) in cases {
            assert_eq!(told(bare_entry_lines(Language::Vi, &entry)), expected);
        }
    }

    #[test]
    fn reason_note_and_papers_stand_beside() {
        let paper = EvidenceEntry {
            title: "Báo cáo".into(),
            page: "3".into(),
            file: Some(EvidenceFile { name: "a.pdf".into(), size: 1, digest: String::new() }),
            ..EvidenceEntry::default()
        };
        let typed = CheckEntry {
            entry: Entry::Count { count: String::new() },
            not_applicable: true,
            not_applicable_reason: "Không có".into(),
            note: "Xem thêm".into(),
            evidence: vec![paper],
        };
        let lines = told(beside_entry_lines(Language::Vi, &typed));
        assert_eq!(lines, ["Không có", "Xem thêm", "Báo cáo, trang 3, a.pdf"]);
    }
}
