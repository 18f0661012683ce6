//! A unit opens decisions of its reviewer, in whatever order they came.

use antt::assessment::SignedRevision;
use antt::criteria::UnitKind;
use antt::document::decision::{self, AssessmentRef, Remark, ReviewDecision, Reviewer, Ruling};
use antt::document::open::{File, open};
use antt::document::{Header, SecretKey, UnitName, members, sign, to_file};
use antt::json::Digest;
use antt::text::Language;
use antt::text::page::decision as words;
use e2e::{App, Browser, assess, filled};

use crate::made::{document, opened};

const MORNING: &str = "2026-11-24T01:00:00Z";
const EVENING: &str = "2026-11-24T11:00:00Z";

/// A decision on the commune's file, with its digest.
fn decided(number: u64, at: &str, remark: &str, supersedes: Option<Digest>) -> (Vec<u8>, Digest) {
    let Ok(File::Summary(summary)) = open(&to_file(&document(UnitKind::Commune))) else { panic!("no summary") };
    let remark = Remark { comment: Some(remark.to_owned()), ..Remark::default() };
    let document = ReviewDecision {
        header: Header::new(decision::TYPE, &format!("urn:uuid:6f9619ff-8b86-4011-b42d-{number:012x}"), "0.1.0"),
        assessment: AssessmentRef { id: summary.document.id.clone(), revision: 1, digest: summary.digest },
        unit: UnitName::of(&summary.document),
        year: summary.document.period.year,
        decision: Ruling::Returned,
        checks: [("5.1.plan".to_owned(), remark)].into(),
        comment: None,
        recognition: None,
        reviewer: Reviewer { name: "Bình".into(), title: "Cán bộ".into(), organisation: "Công an tỉnh".into() },
        decided_at: at.to_owned(),
        supersedes,
    };
    let key = SecretKey::from_random([9; 32]);
    let bytes = to_file(&sign(&members(&document), &key, at).expect("a signature"));
    match open(&bytes) {
        Ok(File::Decision(opened)) => (bytes, opened.digest),
        other => panic!("no decision: {other:?}"),
    }
}

#[test]
fn an_older_or_corrected_decision_never_takes_the_place_of_a_newer_one() {
    let vi = |sentence| Language::Vi.say(sentence);
    let browser = Browser::start();
    assess::home(&browser);
    let mut draft = filled::draft(UnitKind::Commune);
    let Ok(File::Summary(summary)) = open(&to_file(&document(UnitKind::Commune))) else { panic!("no summary") };
    let digest = summary.digest.to_string();
    draft.signed = Some(SignedRevision { revision: 1, digest, signed_at: 1_796_000_000, changed_since: false });
    browser.seed(App::serve(), &[&draft]);

    let (returned, first) = decided(1, EVENING, "Thiếu kế hoạch", None);
    // Its clock was set back meanwhile; that it names the other as corrected tells more.
    let (corrected, second) = decided(2, MORNING, "Đã có kế hoạch, thiếu báo cáo", Some(first));
    let (other, _) = decided(3, "2026-11-23T01:00:00Z", "Ý kiến cũ", None);
    let keep = |name: &str, bytes: &[u8]| {
        opened(&browser, name, bytes);
        browser.click("#keep-decision");
        browser.shows("main", vi(words::KEPT));
    };
    let is_told = |name: &str, bytes: &[u8]| {
        opened(&browser, name, bytes);
        browser.shows("#newer-kept", "Hồ sơ đã giữ một quyết định mới hơn, ký lúc 08:00 ngày 24/11/2026");
        browser.gone("#keep-decision");
    };
    let shows = |remark: &str| {
        browser.visit(App::serve(), &draft, "/d/:draft/c/5.1");
        browser.shows("[id='check-5.1.plan'] .notice", remark);
    };
    keep("returned", &returned);
    shows("Thiếu kế hoạch");
    keep("corrected", &corrected);
    shows("thiếu báo cáo");
    assert_ne!(first, second);
    is_told("returned-again", &returned);
    is_told("other", &other);
    browser.click("#switch-language");
    browser.shows("#newer-kept", "A newer decision is kept already");
    browser.click("#switch-language");
    shows("thiếu báo cáo");
    // The same once more is the same.
    keep("corrected-again", &corrected);
    shows("thiếu báo cáo");
}
