//! Kinds, scopes, verdicts, excuses, warnings, citations: both languages, different, without gaps.

use super::{BOTH, assert_tidy};
use antt::assessment::{EvidenceField, Scope};
use antt::criteria::sheet::Column;
use antt::criteria::{CheckPart, Cite, Excuse, IndicatorPart, ItemPart, Role, UnitKind};
use antt::text::{self, Language, Say};
use antt::verdict::{Attainment, UnitVerdict, Verdict, WarningCode};
use std::collections::BTreeSet;

fn assert_words(words: &[Say]) {
    for word in words {
        assert_tidy(Language::Vi, word.vi);
        assert_tidy(Language::En, word.en);
        assert_ne!(word.vi, word.en);
    }
    for language in BOTH {
        let different: BTreeSet<&str> = words.iter().map(|word| language.say(*word)).collect();
        assert_eq!(different.len(), words.len(), "two of them read alike");
    }
}

fn assert_sentences(sentences: &[Say]) {
    assert_words(sentences);
    for sentence in sentences {
        assert!(sentence.vi.ends_with('.') && sentence.en.ends_with('.'), "{sentence:?}");
    }
}

#[test]
fn kinds_of_unit_have_names_plurals_and_examples() {
    assert_words(&UnitKind::ALL.map(text::kind_name));
    assert_words(&UnitKind::ALL.map(text::in_coverage));
    assert_sentences(&UnitKind::ALL.map(text::kind_examples));
}

#[test]
fn every_scope_has_a_name_and_every_kind_with_scopes_says_who_is_outside() {
    let scopes: Vec<Say> = UnitKind::ALL.into_iter().flat_map(Scope::of).map(|scope| text::scope(*scope)).collect();
    assert_eq!(scopes.len(), 15);
    assert_words(&scopes);
    let kinds = [UnitKind::Agency, UnitKind::Enterprise, UnitKind::EducationalInstitution];
    assert_sentences(&kinds.map(text::warning_of_scope));
    for kind in kinds {
        assert!(text::warning_of_scope(kind).vi.contains("Điều 1 khoản 2 điểm b"), "{kind:?}");
    }
}

#[test]
fn verdicts_are_the_words_of_the_circular() {
    let verdicts =
        [Verdict::Met, Verdict::NotMet, Verdict::Unanswered, Verdict::NotApplicable].map(text::check_verdict);
    assert_words(&verdicts);
    assert_eq!(verdicts.map(|word| word.vi), ["Đạt", "Chưa đạt", "Chưa trả lời", "Không áp dụng"]);
    let units = [UnitVerdict::Qualified, UnitVerdict::NotQualified, UnitVerdict::Incomplete].map(text::unit_verdict);
    assert_words(&units);
    assert_eq!(
        units.map(|word| word.vi),
        ["Tự đánh giá đạt tiêu chuẩn", "Tự đánh giá chưa đạt tiêu chuẩn", "Chưa trả lời hết"]
    );
}

#[test]
fn excuses_warnings_and_fields_of_citations_are_told_in_words() {
    assert_words(&Excuse::ALL.map(text::excuse));
    assert_sentences(&WarningCode::ALL.map(text::warning));
    use EvidenceField::{IssuedOn, Issuer, Number, Page, Section, Title};
    assert_words(&[Title, Number, IssuedOn, Issuer, Section, Page].map(text::evidence_field_name));
}

#[test]
fn roles_and_what_differs_between_versions_are_told_in_words() {
    use CheckPart::{AppliesIf, Cite, Criterion, Guidance, NotApplicable, Question, Rule};
    assert_words(&Role::ALL.map(text::role_name));
    assert_words(&[Question, Rule, Cite, Guidance, AppliesIf, NotApplicable, Criterion].map(text::check_part));
    assert_words(&[ItemPart::Maximum, ItemPart::Method, ItemPart::Title].map(text::item_part));
    use IndicatorPart::{AskedOf, Counts, Form, Target, Title};
    assert_words(&[Title, AskedOf, Form, Counts, Target].map(text::indicator_part));
    assert_words(&[text::TO_REVIEW]);
    assert_sentences(&[text::CARRIED_OVER, text::LOCAL_POINTS]);
    use Attainment::{NoTarget, NotReached, OfTheWhole, Reached, Undetermined};
    assert_words(&[Reached, NotReached, Undetermined, NoTarget, OfTheWhole].map(text::attainment));
    let columns: Vec<Say> = Column::SUPPLEMENT.into_iter().chain(Column::GUIDE).map(text::sheet_heading).collect();
    columns.iter().for_each(|heading| assert_tidy(Language::Vi, heading.vi));
}

#[test]
fn citations_are_written_as_each_language_writes_them() {
    let cite = |point: Option<&str>| Cite { article: "4".into(), clause: "3".into(), point: point.map(str::to_owned) };
    for (point, vi, en) in [
        (None, "Khoản 3 Điều 4", "Article 4, clause 3"),
        (Some("đ"), "Điểm đ khoản 3 Điều 4", "Article 4, clause 3, point đ"),
    ] {
        assert_eq!(text::citation(Language::Vi, &cite(point)), vi);
        assert_eq!(text::citation(Language::En, &cite(point)), en);
    }
}

#[test]
fn ordinals_go_on_after_ten() {
    for (index, vi) in [(1, "thứ nhất"), (2, "thứ hai"), (4, "thứ tư"), (10, "thứ mười"), (11, "thứ 11")]
    {
        assert_eq!(text::ordinal(Language::Vi, index), vi);
        assert_eq!(text::ordinal(Language::En, index), format!("no. {index}"));
    }
}
