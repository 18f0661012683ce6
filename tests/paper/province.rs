//! Sixty made-up units of two communes, in every state, added up.

use antt::criteria::UnitKind;
use antt::json::Digest;
use antt::paper::papers::Figured;
use antt::review::register::{Expected, Register};
use antt::review::roll_up::{Decided, RollUp, Submission, Targets, roll_up};
use antt::verdict::UnitVerdict;

pub struct Province {
    pub register: Register,
    pub roll_up: RollUp,
    pub targets: Targets,
}

impl Province {
    pub fn figured(&self) -> Figured<'_> {
        Figured { register: &self.register, roll_up: &self.roll_up, targets: &self.targets }
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
    Province { register, roll_up, targets: Targets::default() }
}
