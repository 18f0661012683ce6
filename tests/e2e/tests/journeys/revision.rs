//! Signing again after a change.

use std::fs;

use antt::{
    assessment::{Draft, SignedRevision},
    criteria::UnitKind,
};
use e2e::{Assessment, Browser, assess, assess_file::SignedFile, filled};

use crate::plans::{answer, plan};

/// What the draft remembers of a signed file.
fn remember(plan: &mut Draft, file: &SignedFile) {
    plan.signed = Some(SignedRevision {
        revision: file.summary.revision,
        digest: file.digest.to_string(),
        signed_at: 0,
        changed_since: true,
    });
}

/// Only the number counts where it is asked which revision comes next.
pub fn remembered(revision: u32) -> SignedRevision {
    SignedRevision { revision, digest: String::new(), signed_at: 0, changed_since: false }
}

#[test]
fn what_is_changed_after_signing_is_signed_again_and_names_what_it_replaces() {
    let browser = Browser::start();
    assess::home(&browser);
    let mut assessment = Assessment::kept(&browser, plan(UnitKind::ResidentialArea));
    assessment.go_on();
    assessment.sign();
    let first = assessment.save_signed();
    assessment.holds_the_plan(&first);
    assert_eq!((first.summary.revision, &first.summary.previous), (1, &None));

    assessment.tasks();
    browser.shows("main li:has(a[href$='/sign'])", "Đã ký");
    assessment.to_criterion("4.1");
    browser.clear("[id='4.1.households-part']");
    browser.keys("[id='4.1.households-part']", "117");
    browser.shows("[id='says-4.1.households']", "117 trên 120 hộ: 97,5%");
    assessment.tasks();
    browser.shows("main li:has(a[href$='/sign'])", "Đã sửa từ khi ký");
    browser.click("main li a[href$='/result']");
    // Still what was signed, and said to be older than the answers.
    browser.shows("#heading", ": tự đánh giá đạt tiêu chuẩn");
    browser.shows("main .notice", "Hồ sơ đã sửa từ khi ký");
    browser.click("main .notice a");
    browser.shows("main", "ghi số lần sửa tiếp theo: 2.");
    assessment.sign_again();

    remember(&mut assessment.plan, &first);
    answer(&mut assessment.plan, "4.1.households", filled::ratio("117", "120"));
    browser.shows("#heading", ": tự đánh giá chưa đạt tiêu chuẩn");
    browser.shows("main .reasons", "Còn thiếu 3 hộ để đủ 100%.");
    let second = assessment.save_signed();
    assessment.holds_the_plan(&second);
    assert_eq!(second.summary.revision, 2);
    assert_eq!(second.summary.previous, Some(first.digest.to_string()));
    assert_eq!(second.summary.id, first.summary.id);
    browser.gone("main .notice.warn");
    browser.reload();
    browser.shows("#heading", ": tự đánh giá chưa đạt tiêu chuẩn");
    browser.shows("main .verdict.bad", "Tự đánh giá chưa đạt tiêu chuẩn. ");

    // What was handed in first can still be read, and saved again byte for byte.
    browser.shows("section[aria-labelledby=revisions]", "Lần ký 1, ký lúc ");
    browser.click("#show-revision-1");
    browser.shows("#heading", ": tự đánh giá đạt tiêu chuẩn");
    browser.shows("main .notice.warn", "Đây không phải lần ký mới nhất");
    browser.shows("main .verdict.good", "Tự đánh giá đạt tiêu chuẩn. ");
    browser.is_sound("vi");
    let earlier = browser.downloads().join(&first.name);
    fs::remove_file(&earlier).expect("the first file");
    browser.click("#save-revision-1");
    browser.wait_download(|name| name == first.name);
    assert_eq!(fs::read(&earlier).expect("the first file"), first.bytes);
    browser.click("#show-newest");
    browser.shows("#heading", ": tự đánh giá chưa đạt tiêu chuẩn");
}
