//! Many units of a made-up register, each with its own key and its own signed summary: the same for the same number everywhere.
#![allow(dead_code)]

use super::generator::{Prng, SIGNED_AT, Temper, draft_in, secret_of, signed, summary_of};
use antt::assessment::{Draft, Scope};
use antt::criteria::{UnitKind, parse_iso};
use antt::document::summary::SelfAssessment;
use antt::document::trust_list::Role;
use antt::document::{Did, UnitName, members, sign, to_file};
use antt::review::trust::{Entry, TrustList};
use std::collections::BTreeSet;

/// The year of the summaries.
pub const YEAR: i32 = 2026;

/// Unit number `n` of the register.
pub struct MadeUp {
    pub n: u64,
    pub kind: UnitKind,
    pub code: String,
    pub name: String,
    pub parent_code: String,
    pub parent_name: String,
}

pub fn unit(n: u64) -> MadeUp {
    let kind = UnitKind::ALL[usize::try_from(n % 5).unwrap_or_default()];
    let parent = n / 100;
    MadeUp {
        n,
        kind,
        code: format!("{n:05}"),
        name: format!("Đơn vị số {n}"),
        parent_code: format!("{parent:05}"),
        parent_name: format!("Xã số {parent}"),
    }
}

impl MadeUp {
    /// Two units of three qualify by themselves, so far as the others don't by chance.
    pub fn temper(&self) -> Temper {
        if self.n.is_multiple_of(3) { Temper::Counted } else { Temper::Met }
    }

    pub fn did(&self) -> Did {
        secret_of(self.n).did()
    }

    pub fn unit_name(&self) -> UnitName {
        UnitName {
            kind: self.kind.id().to_owned(),
            name: self.name.clone(),
            code: Some(self.code.clone()),
            parent_name: self.parent_name.clone(),
        }
    }

    /// The line of the register.
    pub fn row(&self) -> String {
        let Self { code, name, parent_code, parent_name, .. } = self;
        format!("{code},{name},{},{parent_code},{parent_name}\n", self.kind.id())
    }

    /// Its summary of the year, in scope, complete.
    pub fn summary(&self) -> SelfAssessment {
        self.summary_in(YEAR)
    }

    /// The same of another year: another assessment with other answers.
    pub fn summary_in(&self, year: i32) -> SelfAssessment {
        summary_of(&self.draft(year, true)).expect("a complete draft")
    }

    /// What it hands in if the standard does not concern it.
    pub fn summary_out_of_scope(&self) -> SelfAssessment {
        summary_of(&self.draft(YEAR, false)).expect("a complete draft")
    }

    fn draft(&self, year: i32, is_in_scope: bool) -> Draft {
        let seed = self.n + 1_000_000 * u64::from(YEAR.abs_diff(year));
        let mut draft = draft_in(&mut Prng::new(seed), self.kind, year, self.temper());
        let scope = Scope::of(self.kind).iter().find(|scope| scope.is_in_scope() == is_in_scope).copied();
        let profile = &mut draft.profile;
        profile.name = self.name.clone();
        profile.code = self.code.clone();
        profile.parent_name = self.parent_name.clone();
        profile.parent_code = self.parent_code.clone();
        profile.scope = scope.map(|scope| scope.id().to_owned()).unwrap_or_default();
        for (fact, answer) in &mut draft.facts {
            *answer = antt::assessment::fact_forced_by_scope(fact, scope).unwrap_or(*answer);
        }
        draft.signed = None;
        draft
    }

    /// The signed file.
    pub fn file(&self) -> Vec<u8> {
        to_file(&signed(&self.summary(), self.n))
    }

    /// Its key in a trust list.
    pub fn entry(&self) -> Entry {
        Entry {
            did: self.did(),
            name: self.name.clone(),
            roles: BTreeSet::from([Role::Unit]),
            units: vec![self.unit_name()],
            added_on: parse_iso("2026-01-05").expect("a day"),
            revoked_on: None,
            how: "Gặp trực tiếp".to_owned(),
        }
    }
}

/// The register of the first `count` units.
pub fn register_csv(count: u64) -> String {
    let rows: String = (0..count).map(|n| unit(n).row()).collect();
    format!("code,name,kind,parent_code,parent_name\n{rows}")
}

/// The keys of the units for which `trusted` holds, signed by a reviewer.
pub fn trust_list(units: impl Iterator<Item = MadeUp>, reviewer: Entry) -> TrustList {
    let mut list = TrustList::default();
    for entry in units.map(|unit| unit.entry()).chain([reviewer]) {
        list.add(entry).expect("a new key");
    }
    list
}

/// The list as a signed file.
pub fn trust_file(list: &TrustList, seed: u64) -> Vec<u8> {
    let id = "urn:uuid:00000000-0000-4000-8000-000000000001";
    to_file(&sign(&members(&list.document(id, "0.1.0")), &secret_of(seed), SIGNED_AT).expect("no proof yet"))
}
