//! Adding up: counts, never percentages; who gave them and who didn't; what is entered for the whole; years side by side.

use super::{counts, find, made_up, of_kind, shipped, told};
use antt::criteria::UnitKind::{Agency, Commune, EducationalInstitution, ResidentialArea};
use antt::review::roll_up::{IndicatorCounts, ProgrammeFigures, UnitCounts, indicators, trend};
use antt::review::table::Cell;
use antt::text::{Language, contributions_table, given_by, indicators_table};
use antt::verdict::{Attainment, Figure, Share};
use proptest::prelude::*;
use std::collections::BTreeMap;

fn cleared(cleared: u64, occurred: u64) -> IndicatorCounts {
    IndicatorCounts::from([("cases_cleared".to_owned(), counts(&[("cleared", cleared), ("occurred", occurred)]))])
}

#[test]
fn counts_are_added_and_not_percentages() {
    let kl13 = shipped("kl13");
    // 100 % of 1 and 79 % of 100: the mean would be 89,5 %.
    let given = [cleared(1, 1), cleared(79, 100)];
    let sums = indicators(kl13, &of_kind(Commune, &given), &IndicatorCounts::new(), None);
    let sum = find(&sums, "cases_cleared");
    let indicator = kl13.indicator("cases_cleared").expect("an indicator");
    assert_eq!(told(indicator, sum), ("80 trên 101: 79,2%".to_owned(), "Chưa đạt chỉ tiêu"));
    let alone = sum.contributions.iter().map(|unit| unit.measured.expect("its own figure").attainment);
    assert_eq!(alone.collect::<Vec<_>>(), [Attainment::Reached, Attainment::NotReached]);
}

#[test]
fn a_target_for_the_sum_is_no_verdict_on_a_single_unit() {
    let kh146 = shipped("kh146");
    let placed = |number: u64| IndicatorCounts::from([("jobs_found".to_owned(), counts(&[("placed", number)]))]);
    let sums = indicators(kh146, &of_kind(Commune, &[placed(400), placed(20)]), &IndicatorCounts::new(), None);
    let sum = find(&sums, "jobs_found");
    assert_eq!(sum.measured.expect("a figure").attainment, Attainment::Reached);
    let alone = sum.contributions.iter().map(|unit| unit.measured.expect("its own figure").attainment);
    assert_eq!(alone.collect::<Vec<_>>(), [Attainment::OfTheWhole; 2]);
}

#[test]
fn who_gave_nothing_is_missing_and_who_was_not_asked_is_not() {
    let kl13 = shipped("kl13");
    let half = IndicatorCounts::from([("cases_cleared".to_owned(), counts(&[("cleared", 5)]))]);
    let (given, none) = (cleared(8, 10), IndicatorCounts::new());
    let unit = |unit, kind, counts| UnitCounts { unit, kind, counts };
    let units = [
        unit(10, Commune, &given),
        unit(11, Commune, &none),
        unit(12, Commune, &half),
        unit(13, ResidentialArea, &given),
    ];
    let sums = indicators(kl13, &units, &IndicatorCounts::new(), None);
    let sum = find(&sums, "cases_cleared");
    assert_eq!(sum.contributions.iter().map(|unit| unit.unit).collect::<Vec<_>>(), [10]);
    assert_eq!((sum.missing.as_slice(), sum.asked()), ([11, 12].as_slice(), 3));
    assert_eq!(sum.measured.map(|measured| measured.figure), Some(Figure::Share(Share { part: 8, whole: 10 })));
    assert_eq!(given_by(Language::Vi, 1, 3), "Số liệu của 1 trên 3 đơn vị; 2 đơn vị chưa có số liệu.");
    assert_eq!(given_by(Language::Vi, 94, 94), "Số liệu của tất cả 94 đơn vị.");
    let nobody = find(&sums, "reoffending");
    assert_eq!((nobody.measured, nobody.missing.len()), (None, 3));
}

#[test]
fn several_kinds_of_unit_are_added_together() {
    let ct48 = shipped("ct48");
    let boxes =
        |count| IndicatorCounts::from([("boxes_and_hotlines".to_owned(), counts(&[("boxes_and_hotlines", count)]))]);
    let given = [boxes(40), boxes(10), boxes(3)];
    let kinds = [Commune, Agency, EducationalInstitution];
    let units: Vec<UnitCounts<'_>> = kinds
        .into_iter()
        .zip(&given)
        .enumerate()
        .map(|(unit, (kind, counts))| UnitCounts { unit, kind, counts })
        .collect();
    let sums = indicators(ct48, &units, &IndicatorCounts::new(), None);
    assert_eq!(find(&sums, "boxes_and_hotlines").measured.map(|measured| measured.figure), Some(Figure::Number(53)));
}

#[test]
fn a_base_entered_once_for_the_whole_stands_in_place_of_the_units_sum() {
    let giam = shipped("4-giam");
    let theft =
        |base, current| IndicatorCounts::from([("theft".to_owned(), counts(&[("base", base), ("current", current)]))]);
    let given = [theft(1_000, 700), theft(1_300, 600)];
    let base = IndicatorCounts::from([("theft".to_owned(), counts(&[("base", 2_351)]))]);
    let sums = indicators(giam, &of_kind(Commune, &given), &base, None);
    let indicator = giam.indicator("theft").expect("an indicator");
    let sum = find(&sums, "theft");
    assert_eq!(told(indicator, sum), ("1.300 vụ, giảm 1.051 vụ (44,7%)".to_owned(), "Đạt chỉ tiêu"));
    let own: Vec<Option<Figure>> = sum.contributions.iter().map(|unit| unit.measured.map(|one| one.figure)).collect();
    let change = |base, current| Some(Figure::Change { base, current });
    assert_eq!(own, [change(1_000, 700), change(1_300, 600)], "each unit's own change is from its own base");
}

#[test]
fn a_base_of_the_whole_is_not_held_against_the_counts_of_some_units() {
    let giam = shipped("4-giam");
    let given =
        [counts(&[("base", 40), ("current", 30)])].map(|one| IndicatorCounts::from([("theft".to_owned(), one)]));
    let given = [given[0].clone(), IndicatorCounts::new()];
    let whole = IndicatorCounts::from([("theft".to_owned(), counts(&[("base", 2_351)]))]);
    let with = |entered: &IndicatorCounts| {
        let sums = indicators(giam, &of_kind(Commune, &given), entered, None);
        let sum = find(&sums, "theft");
        (sum.measured.map(|measured| measured.figure), sum.missing.clone())
    };
    assert_eq!(with(&whole), (None, vec![1]));
    assert_eq!(with(&IndicatorCounts::new()), (Some(Figure::Change { base: 40, current: 30 }), vec![1]));
}

#[test]
fn an_indicator_is_followed_through_the_years_that_have_it() {
    let kl13 = shipped("kl13");
    let year = |given: &[IndicatorCounts]| indicators(kl13, &of_kind(Commune, given), &IndicatorCounts::new(), None);
    let years = BTreeMap::from([
        (2024, year(&[cleared(7, 10)])),
        (2025, year(&[])),
        (2026, year(&[cleared(8, 10), cleared(9, 10)])),
    ]);
    let trends = trend(kl13, &years);
    let through = trends.iter().find(|trend| trend.indicator == "cases_cleared").expect("a trend");
    let told: Vec<(i32, Attainment, usize)> =
        through.years.iter().map(|(year, measured, units)| (*year, measured.attainment, *units)).collect();
    assert_eq!(told, [(2024, Attainment::NotReached, 1), (2026, Attainment::Reached, 2)]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn a_province_has_the_sum_of_its_communes_whatever_their_order(
        given in prop::collection::vec((0_u64..1_000_000_000, 0_u64..1_000_000_000), 1..40), turn in any::<usize>(),
    ) {
        let kl13 = shipped("kl13");
        let mut counts: Vec<IndicatorCounts> = given.iter().map(|(part, whole)| cleared(*part, *whole)).collect();
        let sum = |counts: &[IndicatorCounts]| {
            let sums = indicators(kl13, &of_kind(Commune, counts), &IndicatorCounts::new(), None);
            find(&sums, "cases_cleared").measured
        };
        let straight = sum(&counts);
        let turn = turn % counts.len();
        counts.rotate_left(turn);
        prop_assert_eq!(straight, sum(&counts));
        let (part, whole) = given.iter().fold((0, 0), |(part, whole), unit| (part + unit.0, whole + unit.1));
        let measured = straight.expect("a figure");
        prop_assert_eq!(measured.figure, Figure::Share(Share { part, whole }));
        if whole > 0 {
            let reached = u128::from(part) * 100 >= u128::from(whole) * 80;
            prop_assert_eq!(measured.attainment == Attainment::Reached, reached);
        }
    }
}

#[test]
fn a_province_reads_every_indicator_and_what_each_commune_contributed() {
    let kl13 = shipped("kl13");
    let given = [cleared(8, 10), cleared(0, 0), IndicatorCounts::new()];
    let sums = indicators(kl13, &of_kind(Commune, &given), &IndicatorCounts::new(), None);
    let cells = |row: &[Cell]| -> Vec<String> {
        let cell = |cell: &Cell| match cell {
            Cell::Text(text) => text.clone(),
            Cell::Number(number) => number.to_string(),
        };
        row.iter().map(cell).collect()
    };
    let trends = trend(
        kl13,
        &BTreeMap::from([
            (2025, indicators(kl13, &of_kind(Commune, &[cleared(3, 4)]), &IndicatorCounts::new(), None)),
            (2026, sums.clone()),
        ]),
    );
    let figures = ProgrammeFigures { programme: kl13.clone(), sums: sums.clone(), trends };
    assert!(figures.is_used());
    let table = indicators_table(Language::Vi, &figures);
    assert_eq!(table.rows.len(), kl13.indicators.len());
    let row = table.rows.iter().map(|row| cells(row)).find(|row| row[0] == "cases_cleared").expect("a row");
    let told = [
        "Số vụ đã điều tra, khám phá: 8; Số vụ xảy ra: 10",
        "8 trên 10: 80%",
        "từ 80% trở lên",
        "Đạt chỉ tiêu",
        "2",
        "1",
        "2025: 3 trên 4: 75%; 2026: 8 trên 10: 80%",
    ];
    assert_eq!(row[2..], told);
    let indicator = kl13.indicator("cases_cleared").expect("an indicator");
    let name = |unit: usize| format!("Xã {unit}");
    let units = contributions_table(Language::Vi, indicator, find(&sums, "cases_cleared"), name, |_| None);
    assert_eq!(units.headings[1..3], ["Số vụ đã điều tra, khám phá", "Số vụ xảy ra"]);
    let rows: Vec<Vec<String>> = units.rows.iter().map(|row| cells(row)).collect();
    assert_eq!(rows[0], ["Xã 0", "8", "10", "8 trên 10: 80%", "Đạt chỉ tiêu"]);
    assert_eq!(rows[1], ["Xã 1", "0", "0", "0 trên 0", "Không phát sinh, không tính được tỷ lệ"]);
}

#[test]
fn qualified_units_are_those_of_the_figures_themselves() {
    let kl13 = shipped("kl13");
    let figures = made_up::province(4, 1);
    let sums = indicators(kl13, &[], &IndicatorCounts::new(), Some(&figures));
    let told = |id: &str| {
        let measured = find(&sums, id).measured.expect("a figure");
        (measured.figure, measured.attainment)
    };
    assert_eq!(told("qualified_communes"), (Figure::Share(Share { part: 4, whole: 5 }), Attainment::Reached));
    assert_eq!(told("qualified_agencies"), (Figure::Share(Share { part: 0, whole: 0 }), Attainment::Undetermined));
    let without = indicators(kl13, &[], &IndicatorCounts::new(), None);
    assert_eq!(find(&without, "qualified_communes").measured, None);
    // Qualified units alone put no programme to use: they are counted for every one that asks.
    let figures = ProgrammeFigures { programme: kl13.clone(), sums, trends: Vec::new() };
    assert!(!figures.is_used());
}

#[test]
fn each_expected_unit_contributes_to_an_indicator_of_qualified_units() {
    let kl13 = shipped("kl13");
    let figures = made_up::province(4, 1);
    let sums = indicators(kl13, &[], &IndicatorCounts::new(), Some(&figures));
    let sum = find(&sums, "qualified_communes");
    let given: Vec<(usize, u64)> = sum.contributions.iter().map(|one| (one.unit, one.counts["part"])).collect();
    assert_eq!(given, [(0, 1), (1, 1), (2, 1), (3, 1), (4, 0)]);
    assert_eq!((sum.asked(), sum.missing.len()), (5, 0));
    let indicator = kl13.indicator("qualified_communes").expect("an indicator");
    let state = |unit: usize| figures.rows[unit].state;
    let table = contributions_table(Language::Vi, indicator, sum, |unit| format!("Xã {unit}"), state);
    assert_eq!(table.headings[1..3], ["Đơn vị đạt", "Tổng số đơn vị"]);
    let of_last = ["Xã 4", "0", "1", "", "Chưa nộp"].map(str::to_owned);
    let cell = |cell: &Cell| match cell {
        Cell::Text(text) => text.clone(),
        Cell::Number(number) => number.to_string(),
    };
    assert_eq!(table.rows[4].iter().map(cell).collect::<Vec<_>>(), of_last);
    assert_eq!(table.rows[0].last(), Some(&Cell::text("Đạt, đã chấp nhận")));
}
