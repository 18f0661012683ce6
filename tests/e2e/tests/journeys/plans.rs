//! What the units of these journeys are called and what they answer; each test changes what it is about.

use antt::{
    assessment::{Draft, Entry, EvidenceEntry, EvidenceFile},
    criteria::{PROVINCES, UnitKind},
    text::page::profile::suggested_authority,
    verdict::Reason,
};
use e2e::filled;

/// A unit in which everything is met, with names in every tone of Vietnamese.
pub fn plan(kind: UnitKind) -> Draft {
    let mut plan = filled::draft(kind);
    let (name, province, parent, head) = match kind {
        UnitKind::ResidentialArea => ("Tổ dân phố Mỹ Lộc", "46", "Phường Vỹ Dạ", "Tôn Nữ Thị Diễm Hằng"),
        UnitKind::Commune => ("Xã Ngũ Chỉ Sơn", "15", "Tỉnh Lào Cai", "Vừ Mí Kẻ"),
        UnitKind::Agency => ("Trạm Khuyến nông Đắk Rlấp", "68", "Xã Kiến Đức", "Y Bhăm Êban"),
        UnitKind::Enterprise => ("Công ty cổ phần Ổ khóa Việt – Đức", "01", "Phường Ô Chợ Dừa", "Đỗ Quỳnh Giao"),
        UnitKind::EducationalInstitution => {
            ("Trường THPT Nguyễn Thượng Hiền", "79", "Phường Tân Sơn Nhất", "Huỳnh Ngọc Ẩn")
        }
    };
    let province_name = PROVINCES.iter().find(|(code, _)| *code == province).expect("a province").1;
    plan.profile.name = name.into();
    plan.profile.province_code = province.into();
    plan.profile.province_name = province_name.into();
    plan.profile.parent_name = parent.into();
    plan.profile.head = head.into();
    plan.profile.recognising_authority = suggested_authority(kind, province_name, parent).expect("a suggestion");
    plan.declaration.name = head.into();
    plan.declaration.title = "Người đứng đầu".into();
    plan
}

/// Answers a fact with no; what that switches off is not answered.
pub fn without(plan: &mut Draft, fact: &str) {
    plan.facts.insert(fact.into(), false);
    let outcome = filled::outcome(plan);
    plan.entries.retain(|check, _| {
        let finding = outcome.finding(check).expect("a finding");
        !matches!(finding.reason, Reason::SwitchedOff { .. })
    });
}

/// Another answer to a check.
pub fn answer(plan: &mut Draft, check: &str, entry: Entry) {
    plan.entries.get_mut(check).expect("an answer").entry = entry;
}

pub fn note(plan: &mut Draft, check: &str, note: &str) {
    plan.entries.get_mut(check).expect("an answer").note = note.into();
}

/// A paper with every field, and with a file of so many letters "a".
pub fn evidence(plan: &mut Draft, check: &str, file: Option<(&str, u64, &str)>) {
    let file = file.map(|(name, size, digest)| EvidenceFile { name: name.into(), size, digest: digest.into() });
    plan.entries.get_mut(check).expect("an answer").evidence.push(EvidenceEntry {
        title: "Báo cáo kết quả".into(),
        number: "07/BC-UBND".into(),
        issued_on: "2/11/2026".into(),
        issuer: "Ủy ban nhân dân".into(),
        section: "II".into(),
        page: "3".into(),
        file,
    });
}
