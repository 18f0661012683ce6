//! Each kind of unit, from the first page to the saved file.

use antt::{assessment::Draft, criteria::UnitKind};
use e2e::{Assessment, Browser, assess, assess_file::SignedFile, filled, json};

use crate::plans::{answer, evidence, note, plan, without};

/// SHA-256 of a million letters "a": NIST's own example for FIPS 180-2.
const MILLION: &str = "sha256:cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0";
/// Of five million, which the page reads in two pieces; by sha256sum.
const FIVE_MILLION: &str = "sha256:7f4a285193573e707fcb6398222c00f044745cd2930e41d28d30da87d6ca183f";

/// The whole way; what the file is called and what it says.
#[track_caller]
fn signed(plan: Draft, qualifies: bool, name: &str) -> SignedFile {
    let browser = Browser::start();
    assess::home(&browser);
    let assessment = Assessment::whole(&browser, plan);
    let file = assessment.save_signed();
    assert_eq!(assessment.qualifies(), qualifies);
    assessment.holds_the_plan(&file);
    let id = &file.summary.id["urn:uuid:".len()..][..8];
    assert_eq!(file.name, format!("antt_{}_{name}_2026_r1_{id}.json", assessment.plan.kind.id()));
    assert_eq!(browser.console_errors(), [""; 0]);
    file
}

#[test]
fn a_residential_area_with_excepted_cases_and_a_force_too_young_to_be_rated() {
    let mut plan = plan(UnitKind::ResidentialArea);
    let lightning = ("force_majeure", "Sét đánh trúng kho củi, có biên bản");
    let robbery = ("contained_and_reported", "Phát hiện, khống chế và báo cáo ngay trong đêm");
    answer(&mut plan, "4.4.b", filled::incidents("2", &[robbery, lightning]));
    answer(&mut plan, "4.4.d.fire", filled::incidents("1", &[lightning]));
    answer(&mut plan, "4.5.rating", filled::rating("not_rated", "Tổ bảo vệ mới thành lập tháng 6"));
    note(&mut plan, "4.3.a", "Địa bàn ổn định");
    let file = signed(plan, true, "to-dan-pho-my-loc");
    let checks = &file.summary.outcome.checks;
    assert_eq!((checks["4.4.b"].as_str(), checks["4.5.rating"].as_str()), ("met", "not_applicable"));
}

#[test]
fn a_commune_that_meets_everything() {
    let mut plan = plan(UnitKind::Commune);
    plan.profile.code = "02701".into();
    plan.profile.parent_code = "15".into();
    plan.profile.address = "Bản Kẹm, xã Ngũ Chỉ Sơn".into();
    let file = signed(plan, true, "xa-ngu-chi-son");
    assert_eq!(file.summary.unit.code.as_deref(), Some("02701"));
    assert!(file.summary.in_scope);
}

#[test]
fn an_agency_that_does_not_meet_the_standard() {
    let mut plan = plan(UnitKind::Agency);
    without(&mut plan, "has_guard_force");
    answer(&mut plan, "6.1.informed", filled::ratio("117", "120"));
    answer(&mut plan, "6.3.b", filled::incidents("1", &[]));
    note(&mut plan, "6.3.b", "Đã xử lý theo quy định");
    let file = signed(plan, false, "tram-khuyen-nong-dak-rlap");
    let outcome = &file.summary.outcome;
    assert_eq!(outcome.verdict, "not_qualified");
    assert_eq!(
        json!(outcome.criteria),
        json!({ "6.1": "not_met", "6.2": "met", "6.3": "not_met", "6.4": "not_applicable", "6.5": "met" })
    );
}

#[test]
fn an_enterprise_that_cites_papers_and_attaches_files() {
    let mut plan = plan(UnitKind::Enterprise);
    without(&mut plan, "has_party_organisation");
    without(&mut plan, "eligible_for_emulation_titles");
    evidence(&mut plan, "6.1.plan", Some(("Kế hoạch số 1 (bản quét).pdf", 1_000_000, MILLION)));
    evidence(&mut plan, "6.1.models", None);
    evidence(&mut plan, "6.1.models", Some(("mô hình.jpg", 5_000_000, FIVE_MILLION)));
    let file = signed(plan, true, "cong-ty-co-phan-o-khoa-viet-duc");
    let cited = &file.summary.answers["6.1.models"].evidence;
    assert_eq!(cited[1].file.as_ref().map(|file| file.digest.as_str()), Some(FIVE_MILLION));
    assert!(!file.summary.answers.contains_key("6.1.resolution"));
}

#[test]
fn a_school_to_which_one_check_does_not_apply() {
    let mut plan = plan(UnitKind::EducationalInstitution);
    let rule = filled::check(plan.kind, "7.6.units").rule;
    plan.entries.insert("7.6.units".into(), filled::declared(&rule, "Nhà trường không có đầu mối trực thuộc"));
    note(&mut plan, "7.4.violence", "Ký cam kết với 100% học sinh");
    let file = signed(plan, true, "truong-thpt-nguyen-thuong-hien");
    assert_eq!(file.summary.outcome.criteria["7.6"], "met");
    assert_eq!(file.summary.outcome.checks["7.6.units"], "not_applicable");
    assert_eq!(file.summary.facts.get("general_education"), Some(&true));
}
