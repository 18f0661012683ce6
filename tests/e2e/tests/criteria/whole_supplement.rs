//! The whole way of a province's own criterion: made in the editor, signed, asked elsewhere, missed, remarked, answered anew and added up.

use antt::assessment::SignedRevision;
use antt::criteria::UnitKind;
use antt::document::decision::Ruling;
use antt::document::summary::{Content, examine};
use antt::review::intake::{State, StateKind};
use antt::text::Language;
use antt::text::page::decision as decision_words;
use antt::text::review::{state, state_kind};
use e2e::review::decision;
use e2e::{App, Assessment, Browser, assess};

use super::make_supplement;
use super::signing::sign;
use super::whole::{has_on_paper, have_said_nothing, takes};

const SUPPLEMENT: &str = "supplement/thai-nguyen";
const CHECK: &str = "thai-nguyen:1.a";
const QUESTION: &str = "Có bao nhiêu tuyến đường có camera?";
const REMARK: &str = "Nghị quyết của tỉnh yêu cầu ba tuyến, mới đếm được hai";

/// Answers the supplement's only check on the page of its criterion.
#[track_caller]
fn counts(assessment: &Assessment<'_>, number: &str, verdict: &str) {
    let unit = assessment.browser;
    unit.visit(App::serve(), &assessment.plan, "/d/:draft/c/thai-nguyen:1");
    unit.shows("main", "Tiêu chí bổ sung của Ủy ban nhân dân tỉnh (12/QĐ-UBND)");
    let field = format!("[id='{CHECK}-count']");
    unit.clear(&field);
    unit.keys(&field, number);
    unit.shows(&format!("[id='says-{CHECK}']"), verdict);
    unit.visit(App::serve(), &assessment.plan, "/d/:draft");
    unit.find("main .sheet.sum");
}

/// Sees on the page of an assessment what the province asks beside what the law asks.
#[track_caller]
fn reads(reviewer: &Browser, id: &str) {
    reviewer.desk_summary(id);
    reviewer.shows("section[aria-labelledby=answers]", "12/QĐ-UBND · Ủy ban nhân dân tỉnh");
    reviewer.shows(&format!("[id='reviewed-{CHECK}']"), QUESTION);
    // The file brings the supplement along, and says whose key signed that.
    reviewer.shows("main .notice .signature", "Nguyên vẹn, chưa đối chiếu khóa");
}

#[test]
fn a_supplement_goes_from_its_author_by_the_unit_and_the_reviewer_into_the_figures() {
    let (author, unit, reviewer) = (Browser::start(), Browser::start(), Browser::start());
    make_supplement(&author, "residential_area");
    let supplement = sign(&author, "antt_supplement-thai-nguyen_1.json");

    assess::home(&unit);
    let mut assessment = Assessment::kept(&unit, assess::signable(UnitKind::ResidentialArea));
    takes(&unit, &supplement, SUPPLEMENT, &assessment.plan);
    unit.shows("main", "Camera");
    counts(&assessment, "2", "Chưa đạt");
    assessment.go_on();
    assessment.sign();
    let first = assessment.save_signed();
    assert_eq!(first.summary.outcome.checks[CHECK], "not_met");
    assert_eq!((first.summary.outcome.verdict.as_str(), first.summary.embedded.len()), ("not_qualified", 1));
    assert!(matches!(examine(&first.summary), Content::Agrees(_)));

    // The reviewer has neither the supplement nor its author's key.
    assess::home(&reviewer);
    reviewer.trust_by_card(&unit.key_card("Tổ dân phố số 1"), &first.did.fingerprint().to_string());
    reviewer.take_in(&first, Language::Vi.say(state_kind(StateKind::New)));
    reads(&reviewer, &first.summary.id);
    reviewer.shows(".panel", Language::Vi.say(decision_words::TRUSTED));
    reviewer.choose("ruling", "returned");
    reviewer.keys(&format!("[id='remark-{CHECK}']"), REMARK);
    reviewer.click(&format!("[id='found-{CHECK}'] option[value=not_met]"));
    reviewer.name_reviewer("Công an phường");
    let returned = reviewer.sign_decision();
    reviewer.click("#trust-own-key");
    reviewer.shows("#review-state", "Đã trả lại");
    let said = decision(&returned);
    assert_eq!((said.decision, said.checks[CHECK].comment.as_deref()), (Ruling::Returned, Some(REMARK)));
    reviewer.find_text(".decisions a", "Xem và in phiếu").click();
    reviewer.shows(".paper-kind", "PHIẾU");
    has_on_paper(&reviewer, &[QUESTION, REMARK]);
    // The criterion that was failed is called what the province calls it.
    reviewer.read_register(&first);
    reviewer.shows("#figure-total-not_qualified", "1");
    reviewer.shows("section[aria-labelledby=missed]", "Camera");

    // The unit sees the remark at the province's check, counts again and signs anew.
    unit.goto(&format!("{}#/open", App::serve().url()));
    unit.upload("#open-files", &[&returned]);
    unit.shows("main", QUESTION);
    unit.shows("main", REMARK);
    unit.click("#keep-decision");
    unit.shows("main", Language::Vi.say(decision_words::KEPT));
    unit.visit(App::serve(), &assessment.plan, "/d/:draft");
    unit.click("main .notice .remarks a");
    unit.shows(&format!("[id='check-{CHECK}'] .notice"), REMARK);
    counts(&assessment, "3", "Đạt");
    unit.visit(App::serve(), &assessment.plan, "/d/:draft/sign");
    unit.shows("main", "ghi số lần sửa tiếp theo: 2.");
    assessment.sign_again();
    let digest = first.digest.to_string();
    assessment.plan.signed = Some(SignedRevision { revision: 1, digest, signed_at: 0, changed_since: true });
    let second = assessment.save_signed();
    assert_eq!((second.summary.outcome.verdict.as_str(), second.summary.revision), ("qualified", 2));

    reviewer.take_in(&second, &state(Language::Vi, &State::Replaces { revision: 1 }));
    reads(&reviewer, &second.summary.id);
    reviewer.shows(&format!("[id='reviewed-{CHECK}'] .earlier-remark"), REMARK);
    reviewer.choose("ruling", "accepted");
    reviewer.sign_decision();
    reviewer.shows("#review-state", "Đã chấp nhận");
    reviewer.desk("/desk/figures");
    reviewer.shows("#figures-result", "1 trên 1 đơn vị");
    reviewer.shows("#figure-total-qualified", "1");
    have_said_nothing(&[&author, &unit, &reviewer]);
}
