//! Sixty made-up units of two communes, in every state, added up.

use antt::criteria::{UnitKind, programme_by_id};
use antt::json::Digest;
use antt::paper::papers::Figured;
use antt::review::register::{Expected, Register};
use antt::review::roll_up::{
    Decided, IndicatorCounts, ProgrammeFigures, RollUp, Submission, Targets, UnitCounts, indicators, roll_up, trend,
};
use antt::verdict::UnitVerdict;
use std::collections::BTreeMap;

pub struct Province {
    pub register: Register,
    pub roll_up: RollUp,
    pub targets: Targets,
    pub programmes: Vec<ProgrammeFigures>,
}

impl Province {
    pub fn figured(&self) -> Figured<'_> {
        Figured {
            register: &self.register,
            roll_up: &self.roll_up,
            targets: &self.targets,
            programmes: &self.programmes,
        }
    }
}

fn unit(n: usize) -> Expected {
    let kind = UnitKind::ALL[n % 5];
    let name = [
        "Khu phố Trần Hưng Đạo",
        "Phường Mạo Khê",
        "Trạm Y tế Bình Dương",
        "Công ty Than Vàng Danh",
        "Trường Nguyễn Huệ",
    ];
    Expected {
        line: n as u64 + 2,
        kind,
        code: Some(format!("{n:05}")),
        name: format!("{} {n}", name[n % 5]),
        parent_code: Some(format!("{:05}", n / 30)),
        parent_name: ["Phường Đông Triều", "Phường Yên Tử"][n / 30].to_owned(),
    }
}

/// What unit `n` handed in: one of ten nothing, the others verified, waiting, returned, not qualified …
fn submission(n: usize, unit: &Expected) -> Option<Submission> {
    let turn = n % 10;
    (turn != 9).then(|| Submission {
        kind: unit.kind,
        code: unit.code.clone(),
        name: unit.name.clone(),
        parent_code: unit.parent_code.clone(),
        parent_name: unit.parent_name.clone(),
        year: 2026,
        digest: Digest::of_bytes(&n.to_be_bytes()),
        verified: turn != 8,
        in_scope: true,
        verdict: Some(if turn == 7 { UnitVerdict::NotQualified } else { UnitVerdict::Qualified }),
        registered: turn != 7,
        indicators: Default::default(),
        unmet: if turn == 7 { vec![format!("{}.3", [4, 5, 6, 6, 7][n % 5])] } else { Vec::new() },
        titles: Default::default(),
        score: None,
        reviewed_points: None,
        decided: match turn {
            5 => Decided::Returned,
            6 => Decided::Nothing,
            _ => Decided::Accepted,
        },
        recognised: turn < 2,
    })
}

pub fn province() -> Province {
    let register = Register { units: (0..60).map(unit).collect(), ..Register::default() };
    let submissions: Vec<Submission> =
        register.units.iter().enumerate().filter_map(|(n, unit)| submission(n, unit)).collect();
    let roll_up = roll_up(&register, &submissions, 2026);
    Province { register, roll_up, targets: Targets::default(), programmes: Vec::new() }
}

/// The same with a shipped programme, for which two communes gave counts in this year and one in the year before.
pub fn province_with_programme() -> Province {
    let province = province();
    let programme = programme_by_id("programme/kl13", "2026.1").expect("a shipped programme").clone();
    let cleared = |cleared, occurred| {
        let counts = [("cleared".to_owned(), cleared), ("occurred".to_owned(), occurred)];
        IndicatorCounts::from([("cases_cleared".to_owned(), counts.into())])
    };
    let of_year = |given: &[IndicatorCounts]| {
        let unit = |(unit, counts)| UnitCounts { unit, kind: UnitKind::Commune, counts };
        let units: Vec<UnitCounts<'_>> = given.iter().enumerate().map(unit).collect();
        indicators(&programme, &units, &IndicatorCounts::new(), Some(&province.roll_up))
    };
    let years = BTreeMap::from([
        (2025, of_year(&[cleared(70, 100)])),
        (2026, of_year(&[cleared(900, 1_000), cleared(1_884, 2_698), IndicatorCounts::new()])),
    ]);
    let (sums, trends) = (years[&2026].clone(), trend(&programme, &years));
    Province { programmes: vec![ProgrammeFigures { programme, sums, trends }], ..province }
}
