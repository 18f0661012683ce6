//! What is asked of whom: written down here from the circular, and held against the files line by line.

use antt::criteria::{Check, Criteria, Excuse, Rule, UnitKind, WindowAsked, standard_for};

const CLAUSE_1_OF_4: &str = "\
4.1 4.1.resolution document first_quarter
4.1 4.1.registration document first_quarter
4.1 4.1.households ratio 100";

/// Khoản 2, 3 and 4 of Điều 4, which Điều 5 khoản 2 asks of the commune too.
const CLAUSES_2_TO_4_OF_4: &str = "\
4.2 4.2.policies statement
4.3 4.3.a incidents
4.3 4.3.b incidents
4.3 4.3.c incidents
4.3 4.3.d incidents
4.3 4.3.dd incidents
4.3 4.3.e incidents
4.3 4.3.g incidents
4.4 4.4.a.crime trend 0
4.4 4.4.a.evils trend 0
4.4 4.4.a.violations trend 0
4.4 4.4.b incidents force_majeure contained_and_reported
4.4 4.4.c.hotspots incidents
4.4 4.4.c.persons incidents
4.4 4.4.c.support statement
4.4 4.4.d.fire incidents force_majeure
4.4 4.4.d.accident incidents force_majeure
4.4 4.4.d.incident incidents force_majeure";

const CLAUSE_5_OF_4: &str = "\
4.5 4.5.rating rating not_completed<[completed]<completed_well<completed_excellently or-unrated
4.5 4.5.discipline incidents";

const CLAUSE_1_OF_5: &str = "\
5.1 5.1.resolution document first_quarter
5.1 5.1.plan document first_quarter
5.1 5.1.registration document first_quarter
5.1 5.1.models count 1";

const CLAUSES_3_AND_4_OF_5: &str = "\
5.3 5.3.police statement
5.3 5.3.discipline incidents
5.4 5.4.coverage coverage 70";

const ARTICLE_6: &str = "\
6.1 6.1.resolution document first_quarter if has_party_organisation
6.1 6.1.plan document first_quarter
6.1 6.1.registration document first_quarter
6.1 6.1.rules checklist guarding secrets political labour fire environment
6.1 6.1.informed ratio 100
6.1 6.1.models count 1
6.2 6.2.policies statement
6.2 6.2.coordination statement if has_police_coordination
6.3 6.3.a incidents
6.3 6.3.b incidents
6.3 6.3.c incidents
6.3 6.3.d incidents
6.3 6.3.dd incidents force_majeure contained_and_reported
6.3 6.3.e incidents
6.3 6.3.g.fire incidents force_majeure
6.3 6.3.g.accident incidents force_majeure
6.3 6.3.g.incident incidents force_majeure
6.3 6.3.g.environment incidents force_majeure
6.3 6.3.g.food incidents force_majeure
6.3 6.3.h incidents
6.4 6.4.rating rating not_completed<completed<[completed_well]<completed_excellently<=advanced_collective if has_guard_force eligible_for_emulation_titles
6.4 6.4.discipline incidents if has_guard_force
6.5 6.5.units ratio 70 if eligible_for_emulation_titles or-not-applicable
6.5 6.5.discipline incidents";

const ARTICLE_7: &str = "\
7.1 7.1.resolution document first_quarter if has_party_organisation
7.1 7.1.plan document first_quarter
7.1 7.1.registration document first_quarter
7.1 7.1.rules checklist guarding political learners fire
7.1 7.1.informed ratio 100
7.1 7.1.models count 1
7.2 7.2.policies statement
7.2 7.2.coordination statement if has_police_coordination
7.2 7.2.parents statement if general_education
7.3 6.3.a incidents
7.3 6.3.b incidents
7.3 6.3.c incidents
7.3 6.3.dd incidents force_majeure contained_and_reported
7.3 6.3.e incidents
7.3 6.3.g.fire incidents force_majeure
7.3 6.3.g.accident incidents force_majeure
7.3 6.3.g.incident incidents force_majeure
7.3 6.3.g.environment incidents force_majeure
7.3 6.3.g.food incidents force_majeure
7.4 7.4.violence incidents
7.4 7.4.discipline incidents
7.5 7.5.rating rating not_completed<completed<[completed_well]<completed_excellently<=advanced_collective if has_guard_force eligible_for_emulation_titles
7.5 7.5.discipline incidents if has_guard_force
7.6 7.6.units ratio 70 if eligible_for_emulation_titles or-not-applicable
7.6 7.6.discipline incidents";

/// Criterion, check, kind of answer with its threshold, facts, and what may be declared.
fn expected(kind: UnitKind) -> String {
    match kind {
        UnitKind::ResidentialArea => [CLAUSE_1_OF_4, CLAUSES_2_TO_4_OF_4, CLAUSE_5_OF_4].join("\n"),
        UnitKind::Commune => {
            let under_5_2: Vec<String> = CLAUSES_2_TO_4_OF_4
                .lines()
                .filter_map(|line| Some(format!("5.2 {}", line.split_once(' ')?.1)))
                .collect();
            [CLAUSE_1_OF_5, &under_5_2.join("\n"), CLAUSES_3_AND_4_OF_5].join("\n")
        }
        UnitKind::Agency | UnitKind::Enterprise => ARTICLE_6.to_owned(),
        UnitKind::EducationalInstitution => ARTICLE_7.to_owned(),
    }
}

fn told(standard: &Criteria) -> String {
    let lines = standard.criteria.iter().flat_map(|criterion| {
        criterion.checks.iter().map(|check| format!("{} {} {}", criterion.id, check.id, told_check(check)))
    });
    lines.collect::<Vec<_>>().join("\n")
}

fn told_check(check: &Check) -> String {
    let mut told = match &check.rule {
        Rule::Document { window: WindowAsked::FirstQuarter } => "document first_quarter".to_owned(),
        Rule::Document { window } => format!("document {window:?}"),
        Rule::Statement => "statement".to_owned(),
        Rule::Incidents { excuses, .. } => {
            let excuses = excuses.iter().map(|excuse| Excuse::id(*excuse));
            ["incidents"].into_iter().chain(excuses).collect::<Vec<_>>().join(" ")
        }
        Rule::Ratio { percent, .. } => format!("ratio {percent}"),
        Rule::Count { minimum, .. } => format!("count {minimum}"),
        Rule::Trend { max_change_percent, .. } => format!("trend {max_change_percent}"),
        Rule::Rating { scale, threshold, passes, may_be_unrated } => {
            let level = |(index, id): (usize, &String)| match (index == *threshold, passes.contains(id)) {
                (true, false) => format!("[{id}]"),
                (false, true) => format!("={id}"),
                _ => id.clone(),
            };
            let levels: Vec<String> = scale.iter().map(|choice| &choice.id).enumerate().map(level).collect();
            format!("rating {}{}", levels.join("<"), if *may_be_unrated { " or-unrated" } else { "" })
        }
        Rule::Coverage { percent } => format!("coverage {percent}"),
        Rule::Checklist { items } => {
            let items = items.iter().map(|item| item.id.as_str());
            ["checklist"].into_iter().chain(items).collect::<Vec<_>>().join(" ")
        }
    };
    if !check.applies_if.is_empty() {
        told += &format!(" if {}", check.applies_if.join(" "));
    }
    if check.not_applicable_with_reason {
        told += " or-not-applicable";
    }
    told
}

#[test]
fn each_kind_of_unit_is_asked_exactly_what_the_circular_asks_of_it() {
    for kind in UnitKind::ALL {
        let standard = standard_for(kind).expect("a shipped standard");
        assert_eq!(told(standard), expected(kind), "{kind:?}");
    }
}

#[test]
fn facts_are_asked_of_those_of_whom_the_circular_says_if_any() {
    let four =
        ["has_party_organisation", "has_police_coordination", "has_guard_force", "eligible_for_emulation_titles"];
    let five = [&four[..], &["general_education"]].concat();
    for (kind, facts) in [
        (UnitKind::ResidentialArea, &[][..]),
        (UnitKind::Commune, &[]),
        (UnitKind::Agency, &four),
        (UnitKind::Enterprise, &four),
        (UnitKind::EducationalInstitution, &five),
    ] {
        let standard = standard_for(kind).expect("a shipped standard");
        let asked: Vec<&str> = standard.facts.iter().map(|fact| fact.id.as_str()).collect();
        assert_eq!(asked, facts, "{kind:?}");
    }
}
