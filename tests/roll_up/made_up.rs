//! Registers and submissions that are made up: single ones to change, and any at all.

use antt::criteria::UnitKind;
use antt::json::Digest;
use antt::review::register::{Expected, Register};
use antt::review::roll_up::{Decided, Submission};
use antt::verdict::UnitVerdict;
use proptest::prelude::*;

pub fn register(units: impl IntoIterator<Item = Expected>) -> Register {
    Register { units: units.into_iter().collect(), ..Register::default() }
}

/// A unit of this kind and code.
pub fn expected(kind: UnitKind, code: &str) -> Expected {
    Expected {
        line: 0,
        kind,
        code: Some(code.to_owned()),
        name: format!("Đơn vị {code}"),
        parent_code: Some("22".to_owned()),
        parent_name: "Quảng Ninh".to_owned(),
    }
}

/// What that unit handed in: verified, qualified and registered, waiting for a decision.
pub fn submission(kind: UnitKind, code: &str, year: i32) -> Submission {
    Submission {
        kind,
        code: Some(code.to_owned()),
        name: format!("Đơn vị {code}"),
        parent_code: Some("22".to_owned()),
        parent_name: "Quảng Ninh".to_owned(),
        year,
        digest: Digest::of_bytes(format!("{} {code} {year}", kind.id()).as_bytes()),
        verified: true,
        in_scope: true,
        verdict: Some(UnitVerdict::Qualified),
        registered: true,
        indicators: Default::default(),
        unmet: Vec::new(),
        titles: Default::default(),
        score: None,
        reviewed_points: None,
        decided: Decided::Nothing,
        recognised: false,
    }
}

fn any_kind() -> impl Strategy<Value = UnitKind> {
    prop::sample::select(UnitKind::ALL.to_vec())
}

/// Each unit once, under one of three bodies.
pub fn any_register() -> impl Strategy<Value = Register> {
    let units = prop::collection::btree_map((any_kind(), 0..12_u8), 0..3_u8, 0..30);
    units.prop_map(|units| {
        let unit = |((kind, code), parent): ((UnitKind, u8), u8)| Expected {
            parent_code: (parent > 0).then(|| parent.to_string()),
            parent_name: format!("Cấp trên {parent}"),
            ..expected(kind, &code.to_string())
        };
        register(units.into_iter().map(unit))
    })
}

/// Of this year and others, expected and not, several for one unit among them.
pub fn any_submissions() -> impl Strategy<Value = Vec<Submission>> {
    let verdict = prop::sample::select(vec![
        None,
        Some(UnitVerdict::Qualified),
        Some(UnitVerdict::NotQualified),
        Some(UnitVerdict::Incomplete),
    ]);
    let decided = prop::sample::select(vec![
        Decided::Nothing,
        Decided::Conflict,
        Decided::Accepted,
        Decided::Returned,
        Decided::Rejected,
    ]);
    let unmet = prop::collection::btree_set("[4-7]\\.[1-3]", 0..3);
    let unit = (any_kind(), 0..15_u8, 2025..=2026, verdict, decided, unmet);
    let flags = prop::array::uniform4(prop::bool::weighted(0.8));
    let one = (unit, flags).prop_map(
        |((kind, code, year, verdict, decided, unmet), [verified, in_scope, registered, other])| Submission {
            verified,
            in_scope,
            verdict,
            registered,
            decided,
            recognised: !other,
            unmet: unmet.into_iter().collect(),
            ..submission(kind, &code.to_string(), year)
        },
    );
    prop::collection::vec(one, 0..60)
}
