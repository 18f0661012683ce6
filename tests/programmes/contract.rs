//! What each shipped programme asks, of whom, and against which target: written down from the provinces' papers.

use super::shipped;
use antt::criteria::{AskedOf, Form, Indicator, Programme};
use antt::text::{Language, target_line};

const KL13: &str = "\
qualified_communes qualified_units roll_up at_least 80
qualified_others qualified_units roll_up at_least 80
qualified_agencies qualified_units roll_up at_least 80
qualified_enterprises qualified_units roll_up at_least 80
qualified_schools qualified_units roll_up at_least 80
criminal_cases change commune base current 2021 at_most 95 by 2025
reports_received ratio commune taken_in received at_least 100
reports_settled ratio commune settled received more_than 90
cases_cleared ratio commune cleared occurred at_least 80
serious_cases_cleared ratio commune cleared occurred at_least 95
corruption_assets_recovered ratio roll_up recovered to_be_recovered at_least 60
reoffending ratio commune reoffended released less_than 15
judicial_breaches number roll_up breaches at_most 0";

const FOUR_REDUCTIONS: &str = "\
users_with_file ratio commune with_file known at_least 100 by 2025
addicts change commune base current at_most 100 by 2025
drug_crime change commune base current at_most 90 by 2025
intentional_injury change commune base current at_most 90 by 2025
theft change commune base current at_most 90 by 2025
gambling_credit_fraud change commune base current at_most 90 by 2025";

const PROJECT_2: &str = "\
criminal_offences change commune previous current at_most 97
gang_cases_cleared ratio commune cleared occurred more_than 75
especially_serious_cleared ratio commune cleared occurred at_least 95
active_gangs number commune gangs at_most 0
reporting ratio roll_up in_time all at_least 100";

const PLAN_146: &str = "\
communes_with_communication share_of_units commune activities at_least 100
industrial_zones_reached ratio roll_up reached all at_least 50
schools_trained share_of_units educational_institution sessions at_least 50
articles_per_week number roll_up articles at_least 2
officials_trained ratio commune trained all at_least 60
addiction_workers_trained ratio commune trained all at_least 100
treated number commune in_centres at_home at_least 900
advised_after_treatment ratio commune advised wishing at_least 100
vocational_training number commune trained at_least 360
jobs_found number commune placed at_least 420
under_post_treatment_management ratio commune managed completed at_least 100
volunteer_teams number commune teams at_least 25
advice_points number commune points at_least 6
clubs number commune clubs at_least 9";

const DIRECTIVE_48: &str = "\
criminal_cases change commune previous current
cases_cleared ratio commune cleared occurred
serious_cases_cleared ratio commune cleared occurred
reports_settled ratio commune settled received
key_areas_turned_round ratio roll_up turned_round selected at_least 60 by 2020
self_managed_models number commune hamlet_security_teams self_management_teams mediation_teams clans others
boxes_and_hotlines number commune agency educational_institution boxes_and_hotlines
guns_handed_in number commune guns
grenades_handed_in number commune grenades
ammunition_handed_in number commune rounds
explosives_handed_in number commune grams";

fn line(indicator: &Indicator) -> String {
    let (form, year) = match &indicator.form {
        Form::Ratio { .. } => ("ratio", None),
        Form::Change { base_year, .. } => ("change", *base_year),
        Form::Number { .. } => ("number", None),
        Form::ShareOfUnits { .. } => ("share_of_units", None),
        Form::QualifiedUnits { .. } => ("qualified_units", None),
    };
    let asked: Vec<&str> = match &indicator.asked_of {
        AskedOf::Units(kinds) => kinds.iter().map(|kind| kind.id()).collect(),
        AskedOf::RollUp => vec!["roll_up"],
    };
    let mut words = vec![indicator.id.clone(), form.to_owned(), asked.join(" ")];
    words.extend(indicator.counts.iter().map(|count| count.id.clone()));
    words.extend(year.map(|year| year.to_string()));
    if let Some(target) = indicator.target {
        words.push(format!("{} {}", target.comparison.id(), target.value));
        words.extend(target.due.map(|year| format!("by {year}")));
    }
    words.join(" ")
}

fn told(programme: &Programme) -> String {
    programme.indicators.iter().map(line).collect::<Vec<_>>().join("\n")
}

#[test]
fn each_programme_asks_exactly_what_its_province_asks() {
    for (id, expected) in [
        ("kl13", KL13),
        ("4-giam", FOUR_REDUCTIONS),
        ("de-an-2", PROJECT_2),
        ("kh146", PLAN_146),
        ("ct48", DIRECTIVE_48),
    ] {
        assert_eq!(told(shipped(id)), expected, "{id}");
    }
}

#[test]
fn targets_are_told_as_an_official_says_them() {
    for (file, id, vi, en) in [
        ("kl13", "qualified_communes", "từ 80% trở lên", "at least 80%"),
        (
            "kl13",
            "criminal_cases",
            "giảm từ 5% trở lên so với năm 2021, đến hết năm 2025",
            "down by at least 5% on 2021, by the end of 2025",
        ),
        ("kl13", "reports_settled", "trên 90%", "more than 90%"),
        ("kl13", "reoffending", "dưới 15%", "less than 15%"),
        ("kl13", "judicial_breaches", "không có vụ nào", "no breaches"),
        (
            "4-giam",
            "addicts",
            "không tăng so với kỳ gốc, đến hết năm 2025",
            "not above the base period, by the end of 2025",
        ),
        ("kh146", "treated", "từ 900 người trở lên", "at least 900 persons"),
    ] {
        let indicator = shipped(file).indicator(id).expect("an indicator");
        let told = [Language::Vi, Language::En].map(|language| target_line(language, indicator));
        assert_eq!(told, [Some(vi.to_owned()), Some(en.to_owned())], "{id}");
    }
    assert_eq!(target_line(Language::Vi, shipped("ct48").indicator("cases_cleared").expect("an indicator")), None);
}
