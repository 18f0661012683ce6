//! Figures that provinces published, entered as counts.

use super::{counts, entered, find, of_communes, of_kind, programme, shipped};
use antt::criteria::{Programme, UnitKind};
use antt::review::roll_up::{IndicatorCounts, indicators};
use antt::verdict::Attainment;
use serde_json::{Value, json};
use std::collections::BTreeMap;

const REACHED: &str = "Đạt chỉ tiêu";
const NOT_REACHED: &str = "Chưa đạt chỉ tiêu";
const NO_TARGET: &str = "Không đặt chỉ tiêu";

fn words(text: &str) -> Value {
    json!({"vi": text, "en": text})
}

fn indicator(id: &str, form: Value, counts: &[&str], target: Option<(&str, u32)>) -> Value {
    let counts: Vec<Value> = counts.iter().map(|id| json!({"id": id, "label": words(id)})).collect();
    let mut indicator = json!({"id": id, "title": words(id), "askedOf": ["commune"], "form": form, "counts": counts});
    if let Some((comparison, value)) = target {
        indicator["target"] = json!({"comparison": comparison, "value": value});
    }
    indicator
}

fn made(indicators: Vec<Value>) -> Programme {
    programme(&json!({
        "type": "AnttCriteria", "formatVersion": 1, "id": "programme/thu", "version": "1", "role": "programme",
        "title": words("Thử"), "description": words("Thử."), "basis": [], "indicators": indicators,
    }))
}

/// "4 giảm" as it stood from 2016 to 2020, with traffic accidents.
fn four_reductions() -> Programme {
    let change = |noun: &str| json!({"kind": "change", "base": "base", "current": "current", "noun": words(noun)});
    let crime = |id: &str| indicator(id, change("vụ"), &["base", "current"], Some(("at_most", 90)));
    let with_addicts = json!({"kind": "share_of_units", "minimum": 1});
    made(vec![
        crime("theft"),
        crime("intentional_injury"),
        crime("traffic_accidents"),
        indicator("addicts", change("người"), &["base", "current"], Some(("at_most", 100))),
        indicator("communes_with_addicts", with_addicts, &["addicts"], None),
    ])
}

#[test]
fn cao_bang_after_ten_years_of_directive_48() {
    let ct48 = shipped("ct48");
    let ratio = |id: &str, part: (&str, u64), whole: (&str, u64)| of_communes(ct48, id, &[part, whole]);
    let told = |figure: &str, attainment| (figure.to_owned(), attainment);
    assert_eq!(
        ratio("cases_cleared", ("cleared", 2_784), ("occurred", 3_698)),
        told("2.784 trên 3.698: 75,3%", NO_TARGET)
    );
    assert_eq!(
        ratio("serious_cases_cleared", ("cleared", 183), ("occurred", 191)),
        told("183 trên 191: 95,8%", NO_TARGET)
    );
    assert_eq!(
        ratio("reports_settled", ("settled", 3_404), ("received", 3_671)),
        told("3.404 trên 3.671: 92,7%", NO_TARGET)
    );
    let cases = of_communes(ct48, "criminal_cases", &[("previous", 4_166), ("current", 3_698)]);
    assert_eq!(cases, told("3.698 vụ, giảm 468 vụ (11,2%)", NO_TARGET));
    let areas = entered(ct48, "key_areas_turned_round", &[("turned_round", 4), ("selected", 43)]);
    assert_eq!(areas, told("4 trên 43: 9,3%", NOT_REACHED));
    let types = [
        ("hamlet_security_teams", 451),
        ("self_management_teams", 458),
        ("mediation_teams", 275),
        ("clans", 31),
        ("others", 490),
    ];
    assert_eq!(of_communes(ct48, "self_managed_models", &types), told("1.705 mô hình", NO_TARGET));
    for (id, count, number, figure) in [
        ("boxes_and_hotlines", "boxes_and_hotlines", 53, "53 hòm thư, đường dây nóng"),
        ("guns_handed_in", "guns", 1_456, "1.456 khẩu"),
        ("grenades_handed_in", "grenades", 39, "39 quả"),
        ("ammunition_handed_in", "rounds", 3_933, "3.933 viên"),
        ("explosives_handed_in", "grams", 265_500, "265.500 gam"),
    ] {
        assert_eq!(of_communes(ct48, id, &[(count, number)]), told(figure, NO_TARGET), "{id}");
    }
}

#[test]
fn three_of_the_four_reductions_were_reached() {
    let programme = four_reductions();
    let told = |id: &str, base, current| of_communes(&programme, id, &[("base", base), ("current", current)]);
    let figures = [
        told("theft", 2_351, 1_300),
        told("intentional_injury", 591, 531),
        told("traffic_accidents", 2_587, 673),
        told("addicts", 2_683, 4_225),
    ];
    let expected = [
        ("1.300 vụ, giảm 1.051 vụ (44,7%)", REACHED),
        ("531 vụ, giảm 60 vụ (10,2%)", REACHED),
        ("673 vụ, giảm 1.914 vụ (74%)", REACHED),
        ("4.225 người, tăng 1.542 người (57,5%)", NOT_REACHED),
    ];
    assert_eq!(figures, expected.map(|(figure, attainment)| (figure.to_owned(), attainment)));
}

#[test]
fn three_of_four_is_what_the_roll_up_counts() {
    let programme = four_reductions();
    let given = BTreeMap::from([
        ("theft".to_owned(), counts(&[("base", 2_351), ("current", 1_300)])),
        ("intentional_injury".to_owned(), counts(&[("base", 591), ("current", 531)])),
        ("traffic_accidents".to_owned(), counts(&[("base", 2_587), ("current", 673)])),
        ("addicts".to_owned(), counts(&[("base", 2_683), ("current", 4_225)])),
    ]);
    let units = [given];
    let sums = indicators(&programme, &of_kind(UnitKind::Commune, &units), &IndicatorCounts::new(), None);
    let with_target = sums.iter().filter_map(|sum| sum.measured).filter(|measured| measured.target.is_some());
    let attained: Vec<Attainment> = with_target.map(|measured| measured.attainment).collect();
    let reached = attained.iter().filter(|attainment| **attainment == Attainment::Reached).count();
    assert_eq!((reached, attained.len()), (3, 4));
}

#[test]
fn addicts_live_in_every_one_of_94_communes() {
    let programme = four_reductions();
    let given: Vec<IndicatorCounts> = (0..94)
        .map(|at| IndicatorCounts::from([("communes_with_addicts".to_owned(), counts(&[("addicts", at + 1)]))]))
        .collect();
    let sums = indicators(&programme, &of_kind(UnitKind::Commune, &given), &IndicatorCounts::new(), None);
    let indicator = programme.indicator("communes_with_addicts").expect("an indicator");
    let told = super::told(indicator, find(&sums, "communes_with_addicts"));
    assert_eq!(told, ("94 trên 94: 100%".to_owned(), NO_TARGET));
}

#[test]
fn lang_son_from_2015_to_2020() {
    let ratio = |id: &str, target| {
        let form = json!({"kind": "ratio", "part": "cleared", "whole": "occurred"});
        indicator(id, form, &["cleared", "occurred"], Some(target))
    };
    let change = json!({"kind": "change", "base": "base", "current": "current", "baseYear": 2020, "noun": words("vụ")});
    let programme = made(vec![
        ratio("cleared", ("at_least", 80)),
        ratio("especially_serious", ("at_least", 95)),
        indicator("gangs", json!({"kind": "number", "noun": words("băng, nhóm")}), &["gangs"], None),
        indicator("crime", change, &["base", "current"], Some(("at_most", 95))),
    ]);
    let told = |id: &str, given: &[(&str, u64)]| of_communes(&programme, id, given);
    let all = [
        told("cleared", &[("cleared", 1_925), ("occurred", 2_050)]),
        told("especially_serious", &[("cleared", 12), ("occurred", 12)]),
        told("gangs", &[("gangs", 310)]),
        told("crime", &[("base", 400), ("current", 352)]),
    ];
    let expected = [
        ("1.925 trên 2.050: 93,9%", REACHED),
        ("12 trên 12: 100%", REACHED),
        ("310 băng, nhóm", NO_TARGET),
        ("352 vụ, giảm 48 vụ (12%)", REACHED),
    ];
    assert_eq!(all, expected.map(|(figure, attainment)| (figure.to_owned(), attainment)));
}

#[test]
fn targets_are_reached_exactly_at_their_value_and_not_before() {
    type Case<'c> = (&'c str, &'c str, &'c [(&'c str, u64)], &'c str, &'c str);
    let cases: [Case<'_>; 10] = [
        ("kl13", "criminal_cases", &[("base", 1_000), ("current", 950)], "950 vụ, giảm 50 vụ (5%)", REACHED),
        (
            "kl13",
            "criminal_cases",
            &[("base", 10_000), ("current", 9_504)],
            "9.504 vụ, giảm 496 vụ (4,96%)",
            NOT_REACHED,
        ),
        ("kl13", "reports_settled", &[("settled", 90), ("received", 100)], "90 trên 100: 90%", NOT_REACHED),
        ("kl13", "reports_settled", &[("settled", 9_001), ("received", 10_000)], "9.001 trên 10.000: 90,01%", REACHED),
        (
            "kl13",
            "reports_received",
            &[("taken_in", 9_999), ("received", 10_000)],
            "9.999 trên 10.000: 99,99%",
            NOT_REACHED,
        ),
        ("kl13", "reoffending", &[("reoffended", 15), ("released", 100)], "15 trên 100: 15%", NOT_REACHED),
        (
            "kl13",
            "cases_cleared",
            &[("cleared", 0), ("occurred", 0)],
            "0 trên 0",
            "Không phát sinh, không tính được tỷ lệ",
        ),
        ("de-an-2", "active_gangs", &[("gangs", 0)], "0 băng, nhóm", REACHED),
        ("de-an-2", "criminal_offences", &[("previous", 100), ("current", 97)], "97 vụ, giảm 3 vụ (3%)", REACHED),
        ("kh146", "treated", &[("in_centres", 750), ("at_home", 149)], "899 người", NOT_REACHED),
    ];
    for (file, id, given, figure, attainment) in cases {
        assert_eq!(of_communes(shipped(file), id, given), (figure.to_owned(), attainment), "{id}");
    }
}
