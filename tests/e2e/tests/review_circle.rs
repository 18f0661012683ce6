//! A unit and a reviewer, each in a browser of their own: from the first signature to the acceptance of the second revision.
#![allow(clippy::panic)]

use std::fs;

use antt::{
    assessment::{Draft, SignedRevision},
    criteria::UnitKind,
    document::{
        decision::Ruling,
        key_rotation,
        open::{File, open},
    },
    review::{
        desk::SignatureState,
        intake::{State, StateKind},
    },
    text::{
        Language, Say, check_verdict,
        page::{decision, desk_summary as words, desk_trust, key, key_change, open as open_words},
        review::{signature_state, state, state_kind},
    },
    verdict::Verdict,
};
use e2e::{
    App, Assessment, Browser, assess, assess_file::SignedFile, filled, review::decision as read_decision, until,
};

fn vi(sentence: Say) -> &'static str {
    Language::Vi.say(sentence)
}

const CHECK: &str = "4.1.households";
const REMARK: &str = "Danh sách có 117 hộ, kiểm tra lại số liệu";

/// A unit in which everything is met, with somebody who signs.
fn plan() -> Draft {
    let mut plan = filled::draft(UnitKind::ResidentialArea);
    plan.declaration.name = "Tôn Nữ Thị Diễm Hằng".into();
    plan.declaration.title = "Tổ trưởng".into();
    plan
}

/// The unit's assessment, signed once, and its file.
#[track_caller]
fn signed(unit: &Browser) -> (Assessment<'_>, SignedFile) {
    assess::home(unit);
    let assessment = Assessment::kept(unit, plan());
    assessment.go_on();
    assessment.sign();
    let file = assessment.save_signed();
    (assessment, file)
}

#[test]
fn what_a_reviewer_returns_is_corrected_signed_again_and_accepted() {
    let (unit, reviewer) = (Browser::start(), Browser::start());
    let (mut assessment, first) = signed(&unit);
    let card = unit.key_card("Tổ dân phố số 1");
    let fingerprint = first.did.fingerprint().to_string();

    // Intact is not trusted: the reviewer is told to call.
    assess::home(&reviewer);
    reviewer.take_in(&first, vi(state_kind(StateKind::New)));
    reviewer.desk_summary(&first.summary.id);
    reviewer.shows(".panel .warn", vi(open_words::UNKNOWN_KEY));
    reviewer.shows("main", vi(open_words::CALL));
    reviewer.shows("#review-state", "Chờ thẩm định");
    reviewer.trust_by_card(&card, &fingerprint);
    reviewer.desk_summary(&first.summary.id);
    reviewer.shows(".panel", vi(decision::TRUSTED));

    // Nothing is signed without a reason; what was typed outlives a reload.
    reviewer.choose("ruling", "returned");
    reviewer.name_reviewer("Công an phường");
    reviewer.click("#sign-decision");
    reviewer.shows("#error-summary", "Nêu lý do");
    reviewer.keys(&format!("[id='remark-{CHECK}']"), REMARK);
    reviewer.click(&format!("[id='found-{CHECK}'] option[value=not_met]"));
    reviewer.desk_summary(&first.summary.id);
    assert_eq!(reviewer.value(&format!("[id='remark-{CHECK}']")), REMARK);
    let returned = reviewer.sign_decision();
    reviewer.shows(".decisions .tag", vi(words::KEY_UNKNOWN));
    reviewer.click("#trust-own-key");
    reviewer.shows(".decisions .tag", vi(words::COUNTS));
    reviewer.shows("#review-state", "Đã trả lại");
    let said = read_decision(&returned);
    assert_eq!((said.decision, said.assessment.digest), (Ruling::Returned, first.digest));
    assert_eq!(said.checks[CHECK].comment.as_deref(), Some(REMARK));
    assert_eq!(said.checks[CHECK].verdict, Some(Verdict::NotMet));

    // The unit sees the remark at its check, changes the answer and signs again.
    unit.goto(&format!("{}#/open", App::serve().url()));
    unit.upload("#open-files", &[&returned]);
    unit.shows("main", REMARK);
    unit.shows(".panel .warn", vi(open_words::UNKNOWN_KEY));
    // It is the unit that reads: whom it has to call is not itself.
    unit.shows(".panel .warn", "Gọi cho nơi đó");
    unit.click("#keep-decision");
    unit.shows("main", vi(decision::KEPT));
    assess::home(&unit);
    unit.shows("main .tasks", "Bị trả lại: 1 nhận xét");
    unit.shows("main .tasks", vi(decision::UNKNOWN_KEY));
    unit.visit(App::serve(), &assessment.plan, "/d/:draft");
    unit.shows("main .notice", "Kết quả thẩm định lần ký 1: trả lại để sửa");
    unit.click("main .notice .remarks a");
    for said in [REMARK, vi(check_verdict(Verdict::NotMet))] {
        unit.shows(&format!("[id='check-{CHECK}'] .notice"), said);
    }
    // Who signs without having touched it is told so before.
    unit.visit(App::serve(), &assessment.plan, "/d/:draft/sign");
    unit.shows("main", "1 mục có nhận xét vẫn giữ nguyên câu trả lời");
    unit.click("#untouched a");
    unit.clear(&format!("[id='{CHECK}-part']"));
    unit.keys(&format!("[id='{CHECK}-part']"), "117");
    unit.shows(&format!("[id='says-{CHECK}']"), "117 trên");
    unit.visit(App::serve(), &assessment.plan, "/d/:draft/sign");
    unit.shows("main", "ghi số lần sửa tiếp theo: 2.");
    assert!(unit.all("#untouched").is_empty(), "the answer was changed");
    assessment.sign_again();
    assessment.plan.signed =
        Some(SignedRevision { revision: 1, digest: first.digest.to_string(), signed_at: 0, changed_since: true });
    let second = assessment.save_signed();
    assert_eq!(second.summary.previous, Some(first.digest.to_string()));
    unit.visit(App::serve(), &assessment.plan, "/d/:draft");
    unit.find("main .sheet.sum");
    unit.gone("main .notice .remarks");

    // The reviewer sees what changed, and accepts.
    reviewer.take_in(&second, &state(Language::Vi, &State::Replaces { revision: 1 }));
    reviewer.desk_summary(&second.summary.id);
    reviewer.shows("#review-state", "Nộp lại sau khi trả");
    for said in [REMARK, "Nhận xét ở lần ký 1", vi(check_verdict(Verdict::NotMet))] {
        reviewer.shows(&format!("[id='reviewed-{CHECK}'] .earlier-remark"), said);
    }
    reviewer.shows("section[aria-labelledby=since-revision]", "Lần ký 2 so với lần ký 1");
    reviewer.shows("section[aria-labelledby=since-revision] .two-sides", "117");
    reviewer.choose("ruling", "accepted");
    reviewer.keys("#recognition-number", "12/QĐ-UBND");
    reviewer.click("#sign-decision");
    reviewer.shows("#error-summary", "ngày ban hành");
    reviewer.keys("#recognition-day", "22/11/2026");
    reviewer.keys("#recognition-issuer", "Ủy ban nhân dân phường");
    reviewer.click("#sign-decision");
    reviewer.shows("#review-state", "Đã công nhận");
    let accepted = reviewer.wait_download(|name| name.starts_with("antt_tham-dinh_") && name.contains("_r2_"));
    assert_eq!(read_decision(&accepted).recognition.expect("a recognition").number, "12/QĐ-UBND");
    unit.goto(&format!("{}#/open", App::serve().url()));
    unit.upload("#open-files", &[&accepted]);
    unit.click("#keep-decision");
    unit.shows("main", vi(decision::KEPT));
    assess::home(&unit);
    unit.shows("main .tasks", "Được công nhận: 12/QĐ-UBND");
    assert!(reviewer.console_errors().is_empty(), "{:?}", reviewer.console_errors());
    assert!(unit.console_errors().is_empty(), "{:?}", unit.console_errors());
}

#[test]
fn a_made_up_key_with_a_real_units_name_is_trusted_nowhere() {
    let (unit, forger, reviewer) = (Browser::start(), Browser::start(), Browser::start());
    let (real, forged) = (signed(&unit).1, signed(&forger).1);
    assert_eq!(real.summary.id, forged.summary.id);
    let [card, forged_card] = [&unit, &forger].map(|browser| browser.key_card("Tổ dân phố số 1"));
    assess::home(&reviewer);
    reviewer.trust_by_card(&card, &real.did.fingerprint().to_string());
    reviewer.take_in(&forged, "Chưa biết khóa này");
    reviewer.desk_summary(&forged.summary.id);
    reviewer.shows(".panel .warn", vi(open_words::UNKNOWN_KEY));
    assert!(!reviewer.text("main").contains(vi(decision::TRUSTED)));
    reviewer.click("#switch-language");
    reviewer.shows(".panel .warn", Language::En.say(open_words::UNKNOWN_KEY));
    assert!(!reviewer.text("main").contains(Language::En.say(decision::TRUSTED)));
    reviewer.click("#switch-language");
    // Its card is looked at only beside the unit's real key.
    reviewer.desk("/desk/trust");
    reviewer.upload("#trust-file", &[&forged_card]);
    reviewer.shows(".notice.warn", vi(desk_trust::SECOND_KEY));
    reviewer.shows(".notice.warn", &real.did.fingerprint().to_string());
    // Whoever came first, the unit's own file is taken in. Both bear one id, and the row is the unit's own.
    reviewer.take_in(&real, state_kind(StateKind::New).vi);
    reviewer.desk("/desk");
    let rows = "return [...document.querySelectorAll('#desk-rows tr.row')].filter((row) => row.textContent.includes(arguments[0])).length";
    let of_row = |state| reviewer.js(rows, &[vi(signature_state(state)).into()]);
    until("the row of the trusted key", || of_row(SignatureState::Trusted) == 1);
    assert_eq!(of_row(SignatureState::Unknown), 0);
}

#[test]
fn a_unit_changes_its_key_and_the_reviewer_accepts_what_the_new_one_signs() {
    let (unit, reviewer) = (Browser::start(), Browser::start());
    let (mut assessment, first) = signed(&unit);
    let card = unit.key_card("Tổ dân phố số 1");
    assess::home(&reviewer);
    reviewer.trust_by_card(&card, &first.did.fingerprint().to_string());
    reviewer.take_in(&first, vi(state_kind(StateKind::New)));

    // The new key is made beside the old one, and both sign the statement.
    let key_page = || {
        unit.goto(&format!("{}#/key", App::serve().url()));
        unit.shows("#heading", vi(key::TITLE));
        unit.find("section.sheet .fingerprint");
    };
    key_page();
    unit.click("#change-key > summary");
    unit.click("#make-change");
    unit.shows("#change-reason-message", vi(key_change::REASON_MISSING));
    unit.keys("#change-reason", "Đổi máy tính");
    unit.click("#make-change");
    let statement = unit.wait_download(|name| name.starts_with("antt_doi-khoa_"));
    unit.shows("#key-changed", vi(key_change::CHANGED));
    unit.shows("#key-changed", vi(key_change::HAND_OVER));
    unit.is_sound("vi");
    let bytes = fs::read(&statement).expect("the statement");
    let Ok(File::KeyRotation(opened)) = open(&bytes) else { panic!("no statement") };
    let (signed, new) = key_rotation::keys(&opened).expect("both keys have signed");
    assert_eq!((signed.did, opened.document.reason.as_str()), (first.did, "Đổi máy tính"));
    // The new one stands first and signs; the old one is still there, is said to be followed, and its copy can be saved.
    key_page();
    let shown: Vec<String> = unit.all("section.sheet > .fingerprint").iter().map(|one| one.text()).collect();
    assert_eq!(shown, [new, first.did].map(|did| did.fingerprint().to_string()));
    unit.shows("main", vi(key_change::SIGNS_NO_MORE));
    let old = first.did.fingerprint().to_string().split(' ').take(2).collect::<Vec<_>>().join("-").to_lowercase();
    for field in [format!("#copy-passphrase-{old}"), format!("#copy-passphrase-{old}-again")] {
        unit.keys(&field, "bốn từ không liên quan");
    }
    unit.click(&format!("#save-copy-{old}"));
    let copy = unit.wait_download(|name| name.starts_with("antt_ban-sao-khoa_") && name.contains(&old));
    let Ok(File::Protected(_)) = open(&fs::read(copy).expect("the copy")) else { panic!("no copy") };
    fs::remove_file(&statement).expect("the statement");
    unit.click(&format!("#save-change-{old}"));
    let again = unit.wait_download(|name| name.starts_with("antt_doi-khoa_"));
    assert_eq!(fs::read(&again).expect("the statement"), bytes);

    unit.visit(App::serve(), &assessment.plan, "/d/:draft/sign");
    unit.shows("main", &new.fingerprint().to_string());
    assessment.sign_again();
    assessment.plan.signed =
        Some(SignedRevision { revision: 1, digest: first.digest.to_string(), signed_at: 0, changed_since: true });
    let second = assessment.save_signed();
    assert_eq!(second.did, new);
    assert_eq!(second.summary.previous, Some(first.digest.to_string()));

    // Before the change is confirmed the new key is nobody's.
    reviewer.desk("/desk/intake");
    let path = reviewer.scratch().join(&second.name);
    fs::write(&path, &second.bytes).expect("written");
    reviewer.upload("#intake-files", &[path]);
    reviewer.shows("#staging [data-row='0']", "Chưa biết khóa này");
    reviewer.click("#take-none");
    reviewer.desk("/desk/trust");
    reviewer.upload("#trust-file", &[&again]);
    reviewer.shows("main", "Đổi máy tính");
    reviewer.shows("#compare-fingerprint", &new.fingerprint().to_string());
    reviewer.keys("#trust-how", "Gọi số cơ quan, đọc lại đủ năm nhóm");
    reviewer.click("#save-key");
    reviewer.shows("main", vi(desk_trust::SAVED));
    reviewer.take_in(&second, &state(Language::Vi, &State::Replaces { revision: 1 }));
    reviewer.desk_summary(&second.summary.id);
    reviewer.shows(".panel", vi(decision::TRUSTED));
}
