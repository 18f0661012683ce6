//! A year's figures of a province with so many communes that qualify and so many that handed in nothing.

use antt::criteria::UnitKind;
use antt::json::Digest;
use antt::review::register::{Expected, Register};
use antt::review::roll_up::{Decided, RollUp, Submission, roll_up};
use antt::verdict::UnitVerdict;

pub fn province(qualified: usize, silent: usize) -> RollUp {
    let units = (0..qualified + silent).map(expected).collect();
    let submissions: Vec<Submission> = (0..qualified).map(submission).collect();
    roll_up(&Register { units, ..Register::default() }, &submissions, 2026)
}

fn expected(at: usize) -> Expected {
    Expected {
        line: at as u64 + 2,
        kind: UnitKind::Commune,
        code: Some(format!("{at:05}")),
        name: format!("Xã {at}"),
        parent_code: None,
        parent_name: "Tỉnh".into(),
    }
}

fn submission(at: usize) -> Submission {
    Submission {
        kind: UnitKind::Commune,
        code: Some(format!("{at:05}")),
        name: format!("Xã {at}"),
        parent_code: None,
        parent_name: "Tỉnh".into(),
        year: 2026,
        digest: Digest::of_bytes(&at.to_le_bytes()),
        verified: true,
        in_scope: true,
        verdict: Some(UnitVerdict::Qualified),
        registered: true,
        indicators: Default::default(),
        unmet: Vec::new(),
        titles: Default::default(),
        score: None,
        reviewed_points: None,
        decided: Decided::Accepted,
        recognised: false,
    }
}
