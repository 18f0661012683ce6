//! Summaries out of drafts, signed and read again.

use crate::further_files::in_use;
use antt::assessment::{Declaration, Draft, Profile, use_file};
use antt::criteria::{Date, FurtherFile, UnitKind, parse_iso, standard_for};
use antt::document::open::{File, Integrity, open};
use antt::document::summary::{NotReady, Prepared, SelfAssessment, Signing, prepare_with};
use antt::document::{SecretKey, members, sign, to_file};
use std::collections::BTreeMap;

const SIGNED_AT: &str = "2026-12-01T03:00:00Z";

pub fn today() -> Date {
    parse_iso(&SIGNED_AT[..10]).expect("a day")
}

/// The draft with everything that a signature needs beside answers.
pub fn signer(draft: Draft) -> Draft {
    let scope = match draft.kind {
        UnitKind::Agency => "other",
        UnitKind::Enterprise => "large",
        UnitKind::EducationalInstitution => "multi_level",
        UnitKind::ResidentialArea | UnitKind::Commune => "",
    };
    let profile = Profile {
        name: "Đơn vị".into(),
        province_code: "22".into(),
        province_name: "Quảng Ninh".into(),
        parent_name: "Tỉnh Quảng Ninh".into(),
        head: "Nguyễn Văn An".into(),
        recognising_authority: "Chủ tịch".into(),
        scope: scope.into(),
        ..Profile::default()
    };
    let id = "urn:uuid:6f9619ff-8b86-4d01-b42d-00cf4fc964ff".into();
    let declaration = Declaration { name: "Trần Thị Bình".into(), title: "Chủ tịch".into() };
    Draft { id, profile, declaration, ..draft }
}

pub fn with_shipped(draft: &Draft, id: &str) -> Draft {
    let file = FurtherFile::all_shipped().find(|file| file.id() == id).expect("shipped");
    use_file(draft, standard_for(draft.kind).expect("a standard"), &file, None, 9).expect("it fits")
}

pub fn prepared(draft: &Draft) -> Prepared {
    let standard = standard_for(draft.kind).expect("a standard");
    prepare_with(draft, standard, &in_use(draft), today(), None).expect("a period")
}

pub fn not_ready(draft: &Draft) -> Vec<NotReady> {
    prepared(draft).missing(draft, standard_for(draft.kind).expect("a standard"))
}

pub fn summary(draft: &Draft) -> SelfAssessment {
    let signing = Signing { declared_at: SIGNED_AT, statement: "Tôi cam đoan", program_version: "0.1.0" };
    let standard = standard_for(draft.kind).expect("a standard");
    prepared(draft).summary(draft, standard, &in_use(draft), signing).expect("a complete draft")
}

/// Signs what was changed and reads it again: intact, whatever it says.
pub fn reread(summary: &SelfAssessment) -> SelfAssessment {
    let signed = sign(&members(summary), &SecretKey::from_random([3; 32]), SIGNED_AT).expect("signed");
    match open(&to_file(&signed)) {
        Ok(File::Summary(opened)) if matches!(opened.integrity, Integrity::Intact(_)) => opened.document,
        other => panic!("not intact: {other:?}"),
    }
}

pub fn counts(counts: &[(&str, i64)]) -> BTreeMap<String, i64> {
    counts.iter().map(|(id, count)| ((*id).to_owned(), *count)).collect()
}
