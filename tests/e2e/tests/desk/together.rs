//! Several assessments accepted at once: the ones that can be, each with a decision of its own, and later the paper that recognises them.

use antt::document::decision::{ReviewDecision, Ruling};
use antt::document::open::{File, Integrity, open};
use antt::json::Digest;
use antt::review::desk::ReviewKind;
use antt::text::page::desk_together as words;
use antt::text::review::review_kind;
use antt::text::{Language, Say};
use antt::verdict::UnitVerdict;
use e2e::{Browser, json, until};
use std::collections::BTreeSet;
use std::fs;
use std::io::Read as _;
use std::path::Path;

use super::seeded::{HANDED_IN, One, all, is_recognised, is_trusted, start};

fn vi(sentence: Say) -> &'static str {
    Language::Vi.say(sentence)
}

/// Those that are verified and qualify, by what was decided of them: of every four the first is accepted, the second returned.
fn qualified(is_meant: impl Fn(u64) -> bool) -> Vec<&'static One> {
    let qualifies = |one: &&One| {
        let n = one.unit.n;
        n < HANDED_IN && is_trusted(n) && is_meant(n) && one.record.verdict == Some(UnitVerdict::Qualified)
    };
    all().iter().filter(qualifies).collect()
}

fn digests(of: &[&One]) -> BTreeSet<Digest> {
    of.iter().map(|one| one.record.digest).collect()
}

/// The decisions in an archive, each as it was signed.
fn decisions_in(archive: &Path) -> Vec<ReviewDecision> {
    let mut archive = zip::ZipArchive::new(fs::File::open(archive).expect("the archive")).expect("a zip");
    let count = archive.len();
    let decision = |at: usize| {
        let mut bytes = Vec::new();
        archive.by_index(at).expect("an entry").read_to_end(&mut bytes).expect("its bytes");
        match open(&bytes) {
            Ok(File::Decision(opened)) if matches!(opened.integrity, Integrity::Intact(_)) => opened.document,
            other => panic!("no decision: {other:?}"),
        }
    };
    (0..count).map(decision).collect()
}

/// A desk whose reviewer has a key that counts here, and has decided on one assessment with it.
fn with_a_key(first: &One) -> Browser {
    let browser = start(false);
    browser.desk("/desk/accept");
    browser.shows("main .notice", vi(words::KEY_FIRST));
    assert!(browser.all("#sign-decision").is_empty(), "nothing is signed with a key that does not count");
    browser.desk_summary(&first.record.id);
    browser.choose("ruling", "accepted");
    browser.name_reviewer("Công an phường");
    browser.sign_decision();
    browser.click("#trust-own-key");
    browser.shows("#review-state", vi(review_kind(ReviewKind::Accepted)));
    browser
}

/// Signs what the page offers, and gives what was signed.
#[track_caller]
fn signs(browser: &Browser, count: usize) -> Vec<ReviewDecision> {
    browser.click("#sign-decision");
    browser.shows("#signed-together", &format!("Đã ký {count} quyết định"));
    browser.find("#signed-together:focus");
    let archive = browser.wait_download(|name| name == "antt_quyet-dinh.zip");
    let decisions = decisions_in(&archive);
    fs::remove_file(archive).expect("the archive");
    assert_eq!(decisions.len(), count);
    decisions
}

#[test]
fn what_qualifies_is_accepted_at_once_and_recognised_at_once_when_the_paper_is_issued() {
    let waiting = qualified(|n| n % 4 > 1);
    let (first, others) = waiting.split_first().expect("some wait");
    let browser = with_a_key(first);

    browser.desk("/desk");
    browser.click("main a[href$='/desk/accept']");
    browser.shows("#heading", vi(words::TITLE));
    let counted = |count: usize| format!("{count} trên {} hồ sơ", all().len());
    browser.shows("#taken-together", &counted(others.len()));
    let returned = qualified(|n| n % 4 == 1).len();
    browser.shows(
        "#left-out",
        &format!("{returned} {}", vi(words::reason(antt::review::desk::NotTogether::DecidedOtherwise))),
    );
    browser.is_sound("vi");
    let decisions = signs(&browser, others.len());
    let about: BTreeSet<Digest> = decisions.iter().map(|one| one.assessment.digest).collect();
    assert_eq!(about, digests(others));
    for one in &decisions {
        assert_eq!((one.decision, one.supersedes, one.recognition.as_ref()), (Ruling::Accepted, None, None));
        assert_eq!(one.reviewer.organisation, "Công an phường", "known from the decision before");
    }

    // Some days later they are recognised by one paper, with those that were accepted before.
    let accepted = qualified(|n| n % 4 == 0 && !is_recognised(n));
    let open = waiting.len() + accepted.len();
    browser.desk("/desk/accept");
    browser.shows("#taken-together", &counted(0));
    browser.find("#none-together");
    browser.name_recognition();
    browser.shows("#taken-together", &counted(open));
    browser.shows("#together-rows", vi(words::ADDS));
    let decisions = signs(&browser, open);
    let about: BTreeSet<Digest> = decisions.iter().map(|one| one.assessment.digest).collect();
    assert_eq!(about, digests(&waiting).into_iter().chain(digests(&accepted)).collect());
    assert!(decisions.iter().all(|one| one.supersedes.is_some()), "each completes the one before");
    let number = |one: &ReviewDecision| one.recognition.as_ref().map(|paper| paper.number.clone());
    assert!(decisions.iter().all(|one| number(one).as_deref() == Some("12/QĐ-UBND")));
    // What was said before is still said.
    let kept = decisions.iter().filter(|one| one.comment.as_deref() == Some("Đã xem.")).count();
    assert_eq!(kept, accepted.len());

    // Read anew, they count.
    browser.desk_summary(&accepted[0].record.id);
    browser.shows("#review-state", vi(review_kind(ReviewKind::Recognised)));
    browser.desk("/desk");
    let recognised = qualified(|n| n % 4 == 0 && is_recognised(n)).len() + open;
    let choose = "const list = document.querySelector('#desk-review');
        list.value = [...list.options].find((one) => one.textContent.startsWith(arguments[0])).value;
        list.dispatchEvent(new Event('change', { bubbles: true }))";
    browser.js(choose, &[json!(vi(review_kind(ReviewKind::Recognised)))]);
    until("they are listed as recognised", || browser.text("#desk-count").contains(&format!("Hiện {recognised} trên")));
    assert_eq!(browser.console_errors(), [""; 0]);
}

#[test]
fn only_what_is_selected_is_decided_and_what_is_missing_is_said_before_anything_is_signed() {
    let waiting = qualified(|n| n % 4 > 1);
    let browser = with_a_key(waiting[0]);
    // A decision of its own is being written about one of them.
    let begun = json!({ "comment": "Xem lại biên bản." }).to_string();
    browser.seed_setting(&format!("desk/decision/{}", waiting[2].record.digest), &begun);
    browser.desk("/desk");
    for one in [waiting[1], waiting[2]] {
        browser.clear("#desk-search");
        browser.keys("#desk-search", &one.unit.code);
        browser.shows("#desk-count", "Hiện 1 trên");
        browser.click("#choose-all");
        browser.shows("#desk-count", "đã chọn 1");
        browser.clear("#desk-search");
    }
    browser.shows("#desk-count", "đã chọn 2");
    browser.click("main a[href$='/desk/accept']");
    browser.shows("#taken-together", "1 trên 2 hồ sơ");
    browser.shows("#left-out", "đang soạn quyết định riêng");
    browser.keys("#recognition-number", "12/QĐ-UBND");
    browser.clear("#reviewer-title");
    browser.click("#sign-decision");
    browser.find("#error-summary:focus");
    for place in ["recognition-day", "recognition-number", "reviewer-title"] {
        browser.find(&format!("#error-summary a[href='#{place}']"));
    }
    browser.clear("#recognition-number");
    browser.keys("#reviewer-title", "Phó trưởng công an");
    let decisions = signs(&browser, 1);
    assert_eq!(decisions[0].assessment.digest, waiting[1].record.digest);
    assert_eq!(decisions[0].reviewer.title, "Phó trưởng công an");
    // It stands in the history by whom it was done.
    browser.desk_summary(&waiting[1].record.id);
    browser.shows("#review-state", vi(review_kind(ReviewKind::Accepted)));
    browser.find(".history summary").click();
    browser.shows(".history", "Trần Văn Bình, Công an phường");
    assert_eq!(browser.console_errors(), [""; 0]);
}
