//! The third question: a file that is intact may still state what doesn't follow from its answers, or criteria that nobody knows.
#![allow(clippy::panic)]

#[path = "common/generator.rs"]
mod generator;
#[path = "common/school.rs"]
mod school;

use antt::criteria::UnitKind;
use antt::document::open::{File, open};
use antt::document::summary::{
    Content, Difference, Recomputed, ScoreMember, SelfAssessment, UnknownCriteria, examine, examine_with,
};
use antt::json::Digest;
use antt::text::{Language, difference};
use antt::verdict::UnitVerdict;
use generator::standard_of;
use school::{reread, school};
use serde_json::json;

fn vector(name: &str) -> SelfAssessment {
    let path = format!("{}/tests/vectors/{name}", env!("CARGO_MANIFEST_DIR"));
    match open(&std::fs::read(path).expect("a vector")) {
        Ok(File::Summary(opened)) => opened.document,
        other => panic!("no summary: {other:?}"),
    }
}

fn text(text: &str) -> String {
    text.to_owned()
}

fn unit(stated: &str, computed: &str) -> Difference {
    Difference::Unit { stated: text(stated), computed: text(computed) }
}

fn criterion(id: &str, stated: &str, computed: &str) -> Difference {
    let some = |verdict: &str| Some(text(verdict)).filter(|verdict| !verdict.is_empty());
    Difference::Criterion { id: text(id), stated: some(stated), computed: some(computed) }
}

fn check(id: &str, stated: &str, computed: &str) -> Difference {
    let some = |verdict: &str| Some(text(verdict)).filter(|verdict| !verdict.is_empty());
    Difference::Check { id: text(id), stated: some(stated), computed: some(computed) }
}

/// Both languages say it, differently, and name the place by its id or its question.
fn is_said(computed: &Recomputed, found: &Difference) {
    let standard = computed.standard;
    for language in [Language::Vi, Language::En] {
        let sentence = difference(language, computed, found);
        assert_ne!(sentence, difference(language.other(), computed, found));
        let asked = |fact: &str| {
            standard.facts.iter().find(|asked| asked.id == fact).map(|asked| text(language.of(&asked.question)))
        };
        let place = match found {
            Difference::Criterion { id, .. } | Difference::Check { id, .. } => id.clone(),
            Difference::UnknownCheck { check } | Difference::SwitchedOffCheck { check } => check.clone(),
            Difference::SurplusFact { fact } => fact.clone(),
            Difference::ContradictoryFact { fact } | Difference::MissingFact { fact } => asked(fact).expect("a fact"),
            Difference::Scope { stated: Some(stated) } => stated.clone(),
            Difference::Period { computed: (_, to), .. } => text(&to[..4]),
            Difference::Unit { .. } => text(language.pick("chung", "Overall")),
            Difference::InScope { .. } => text(language.pick("phạm vi", "circular")),
            Difference::Scope { stated: None } => text(language.pick("phân loại", "class")),
            Difference::ScoreWithoutGuide => text(language.pick("điểm", "points")),
            Difference::SurplusEmbedded => text(language.pick("bộ tiêu chí", "criteria")),
            Difference::SurplusIndicators => text(language.pick("chương trình", "programme")),
            Difference::MissingPrevious | Difference::SurplusPrevious => text(language.pick("mã băm", "digest")),
            other => unreachable!("of further files: {other:?}"),
        };
        assert!(sentence.contains(&place) && !sentence.contains("“?”"), "{place}: {sentence}");
    }
}

#[test]
fn the_example_is_qualified_by_the_shipped_standard_and_its_twin_is_not() {
    let standard = standard_of(UnitKind::Commune);
    for (name, differences) in [
        ("example-commune.json", vec![]),
        (
            "example-commune-outcome-differs.json",
            vec![
                check("5.4.coverage", "met", "not_met"),
                criterion("5.4", "met", "not_met"),
                unit("qualified", "not_qualified"),
            ],
        ),
    ] {
        let summary = vector(name);
        let Content::Unknown(UnknownCriteria::OtherDigest { id, stated, shipped }) = examine(&summary) else {
            panic!("{name}: {:?}", examine(&summary))
        };
        assert_eq!((id.as_str(), stated), ("standard/commune", Digest([0; 32]).to_string()));
        assert_eq!(shipped, standard.digest.to_string());
        match examine_with(&summary, standard) {
            Content::Agrees(recomputed) if differences.is_empty() => {
                assert_eq!(recomputed.outcome.verdict, UnitVerdict::Qualified);
            }
            Content::Differs(recomputed, found) => {
                assert_eq!(found, differences, "{name}");
                found.iter().for_each(|difference| is_said(&recomputed, difference));
            }
            other => panic!("{name}: {other:?}"),
        }
    }
}

#[test]
fn whatever_does_not_follow_from_the_answers_differs() {
    type Change = fn(&mut SelfAssessment);
    let surplus = |fact| Difference::SurplusFact { fact: text(fact) };
    let parents = "7.2.parents";
    let cases: Vec<(Change, Vec<Difference>)> = vec![
        (|_| (), vec![]),
        (|s| s.in_scope = false, vec![Difference::InScope { stated: false, computed: true }]),
        (|s| s.unit.scope = Some(text("primary")), vec![Difference::InScope { stated: true, computed: false }]),
        (|s| s.unit.scope = None, vec![Difference::Scope { stated: None }]),
        (|s| s.unit.scope = Some(text("micro")), vec![Difference::Scope { stated: Some(text("micro")) }]),
        (|s| s.facts.extend([(text("has_moat"), true)]), vec![surplus("has_moat")]),
        (
            |s| s.facts.retain(|fact, _| fact != "has_party_organisation"),
            vec![
                Difference::MissingFact { fact: text("has_party_organisation") },
                check("7.1.resolution", "met", "unanswered"),
                criterion("7.1", "met", "unanswered"),
                unit("qualified", "incomplete"),
            ],
        ),
        (|s| s.facts.values_mut().for_each(|fact| *fact = true), vec![]),
        (
            |s| *s.facts.get_mut("general_education").expect("a fact") = false,
            vec![
                Difference::ContradictoryFact { fact: text("general_education") },
                Difference::SwitchedOffCheck { check: text("7.2.parents") },
                check(parents, "met", "not_applicable"),
            ],
        ),
        (
            |s| s.answers.extend([(text("9.9.moat"), s.answers["7.2.parents"].clone())]),
            vec![Difference::UnknownCheck { check: text("9.9.moat") }],
        ),
        (
            |s| s.answers.retain(|check, _| check != "7.2.parents"),
            vec![
                check(parents, "met", "unanswered"),
                criterion("7.2", "met", "unanswered"),
                unit("qualified", "incomplete"),
            ],
        ),
        (|s| s.outcome.verdict = text("not_qualified"), vec![unit("not_qualified", "qualified")]),
        (|s| *s.outcome.criteria.get_mut("7.1").expect("") = text("not_met"), vec![criterion("7.1", "not_met", "met")]),
        (
            |s| *s.outcome.checks.get_mut("7.1.plan").expect("") = text("not_applicable"),
            vec![check("7.1.plan", "not_applicable", "met")],
        ),
        (|s| s.outcome.checks.retain(|check, _| check != "7.1.plan"), vec![check("7.1.plan", "", "met")]),
        (|s| s.outcome.criteria.extend([(text("7.9"), text("met"))]), vec![criterion("7.9", "met", "")]),
        (|s| s.outcome.checks.extend([(text("7.9.x"), text("not_met"))]), vec![check("7.9.x", "not_met", "")]),
        (
            |s| {
                s.outcome.score = Some(ScoreMember {
                    guide: text("g"),
                    points_hundredths: 1,
                    out_of_hundredths: 2,
                    grade: text("A"),
                    items: [].into(),
                });
            },
            vec![Difference::ScoreWithoutGuide],
        ),
        (
            |s| s.embedded = vec![serde_json::Map::from_iter([(text("type"), json!("AnttCriteria"))])],
            vec![Difference::SurplusEmbedded],
        ),
        (
            |s| s.indicators.extend([(text("p"), [(text("i"), [(text("n"), 1)].into())].into())]),
            vec![Difference::SurplusIndicators],
        ),
        (|s| (s.revision, s.previous) = (2, None), vec![Difference::MissingPrevious]),
        (|s| (s.revision, s.previous) = (2, Some(Digest([0; 32]).to_string())), vec![]),
        (|s| (s.revision, s.previous) = (1, Some(Digest([0; 32]).to_string())), vec![Difference::SurplusPrevious]),
    ];
    for (at, (change, expected)) in cases.into_iter().enumerate() {
        let mut summary = school();
        change(&mut summary);
        let found = match examine(&reread(&summary)) {
            Content::Agrees(_) => Vec::new(),
            Content::Differs(recomputed, found) => {
                found.iter().for_each(|difference| is_said(&recomputed, difference));
                found
            }
            Content::Unknown(why) => panic!("case {at}: {why:?}"),
        };
        assert_eq!(found, expected, "case {at}");
    }
}

#[test]
fn another_period_than_the_circulars_differs() {
    let mut summary = school();
    let computed = (summary.period.from.clone(), summary.period.to.clone());
    summary.period.from.replace_range(8.., "01");
    let stated = (summary.period.from.clone(), summary.period.to.clone());
    let Content::Differs(recomputed, found) = examine(&reread(&summary)) else { panic!("it differs") };
    assert_eq!(found, [Difference::Period { stated, computed }]);
    is_said(&recomputed, &found[0]);
}
