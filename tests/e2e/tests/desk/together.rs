//! Several assessments accepted at once: the ones that can be, each with a decision of its own, and later the paper that recognises them.

use antt::document::decision::{ReviewDecision, Ruling};
use antt::document::open::{File, Integrity, open};
use antt::document::to_file;
use antt::json::Digest;
use antt::review::desk::{NotTogether, ReviewKind};
use antt::text::page::desk_together as words;
use antt::text::page::desk_trust::OWN_REVOKED;
use antt::text::page::key::GUARD_PASSPHRASE;
use antt::text::page::storage::PASSPHRASE_EMPTY;
use antt::text::review::review_kind;
use antt::text::{Language, Say};
use antt::verdict::UnitVerdict;
use e2e::{Browser, until};
use std::collections::BTreeSet;
use std::fs;
use std::io::Read as _;
use std::path::Path;

use super::generator::signed as many_signed;
use super::list::{choose, tick};
use super::many::{YEAR, unit};
use super::seeded::{HANDED_IN, One, all, decided, is_recognised, is_trusted, start};
use super::trust::{entry, revoke};
use super::unread_parts::stands;
use super::windows::{held, is_disabled};

fn vi(sentence: Say) -> &'static str {
    Language::Vi.say(sentence)
}

/// Those that are verified and qualify, by what was decided of them: of every four the first is accepted, the second returned.
pub fn qualified(is_meant: impl Fn(u64) -> bool) -> Vec<&'static One> {
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
pub fn with_a_key(first: &One) -> Browser {
    let browser = start(false);
    goes_there(&browser);
    browser.shows("main .notice", vi(words::NO_KEY));
    assert!(browser.all("#sign-decision").is_empty(), "there is nothing to sign with");
    browser.desk_summary(&first.record.id);
    browser.choose("ruling", "accepted");
    browser.name_reviewer("Công an phường");
    browser.sign_decision();
    // Not confirmed yet, it would be signed by twice.
    goes_there(&browser);
    browser.shows("main .notice", vi(words::KEY_FIRST));
    assert!(browser.all("#sign-decision").is_empty(), "nothing is signed with a key that does not count");
    browser.click("#trust-own-key");
    browser.find("#taken-together:focus");
    browser.find("#sign-decision");
    browser
}

/// From the list, as it is shown.
#[track_caller]
pub fn goes_there(browser: &Browser) {
    browser.desk("/desk");
    browser.click("main a[href$='/desk/accept']");
    browser.shows("#heading", vi(words::TITLE));
}

/// That so many of all are accepted at once.
#[track_caller]
pub fn counts_together(browser: &Browser, count: usize) {
    browser.shows("#taken-together", &words::counted(Language::Vi, YEAR, count, (all().len(), false)));
}

/// Waits for what was signed, and gives it.
#[track_caller]
pub fn signed(browser: &Browser, count: usize) -> Vec<ReviewDecision> {
    browser.shows("#signed-together", &format!("Đã ký {count} quyết định"));
    browser.find("#signed-together:focus");
    let archive =
        browser.wait_download(|name| name.starts_with(&format!("antt_quyet-dinh_{YEAR}_")) && name.ends_with(".zip"));
    let decisions = decisions_in(&archive);
    fs::remove_file(archive).expect("the archive");
    assert_eq!(decisions.len(), count);
    decisions
}

fn about(decisions: &[ReviewDecision]) -> BTreeSet<Digest> {
    decisions.iter().map(|one| one.assessment.digest).collect()
}

#[test]
fn what_qualifies_is_accepted_at_once_and_recognised_at_once_when_the_paper_is_issued() {
    let waiting = qualified(|n| n % 4 > 1);
    let (first, others) = waiting.split_first().expect("some wait");
    let browser = with_a_key(first);
    counts_together(&browser, others.len());
    let returned = qualified(|n| n % 4 == 1).len();
    browser.shows("#left-out", &format!("{returned} {}", vi(words::reason(NotTogether::DecidedOtherwise))));
    browser.is_sound("vi");
    // Somebody who does not see at once that it works presses twice.
    browser.js("const sign = document.querySelector('#sign-decision'); sign.click(); sign.click()", &[]);
    let decisions = signed(&browser, others.len());
    assert_eq!(about(&decisions), digests(others));
    for one in &decisions {
        assert_eq!((one.decision, one.supersedes, one.recognition.as_ref()), (Ruling::Accepted, None, None));
        assert_eq!(one.reviewer.organisation, "Công an phường", "known from the decision before");
    }

    // Some days later they are recognised by one paper, with those that were accepted before.
    let accepted = qualified(|n| n % 4 == 0 && !is_recognised(n));
    let open = waiting.len() + accepted.len();
    goes_there(&browser);
    counts_together(&browser, 0);
    browser.find("#none-together");
    browser.name_recognition();
    counts_together(&browser, open);
    browser.shows("#together-rows", vi(words::ADDS));
    browser.is_sound("vi");
    // What was typed is still there for somebody who has looked at one of them.
    browser.click("#together-rows tr.row a");
    browser.shows("#review-state", vi(review_kind(ReviewKind::Accepted)));
    browser.js("history.back()", &[]);
    counts_together(&browser, open);
    // And when the page was closed.
    browser.reload();
    browser.find("#nothing-picked");
    goes_there(&browser);
    counts_together(&browser, open);
    assert_eq!(browser.value("#recognition-number"), "12/QĐ-UBND");
    browser.click("#sign-decision");
    let decisions = signed(&browser, open);
    // Among the signed files those that it has taken the place of stand apart.
    browser.desk("/desk");
    browser.click("#desk-signed");
    let archive = fs::File::open(browser.wait_download(|name| name == "antt_tep-da-ky.zip")).expect("the archive");
    let archive = zip::ZipArchive::new(archive).expect("a zip");
    let names: Vec<_> =
        archive.file_names().filter_map(Result::ok).filter(|name| name.contains("decisions/")).collect();
    let apart = names.iter().filter(|name| name.starts_with("not-in-force/")).count();
    assert_eq!((apart, names.len() - apart), (open, decided() + waiting.len()), "{names:?}");
    // Nothing of it is left to be signed again.
    goes_there(&browser);
    counts_together(&browser, 0);
    assert_eq!(browser.value("#recognition-number"), "");
    assert_eq!(about(&decisions), digests(&waiting).into_iter().chain(digests(&accepted)).collect());
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
    let before = all().iter().filter(|one| is_recognised(one.unit.n)).count();
    filters_by(&browser, ReviewKind::Recognised);
    browser.shows("#desk-count", &format!("Hiện {} trên", before + open));
    assert_eq!(browser.console_errors(), [""; 0]);
}

fn filters_by(browser: &Browser, kind: ReviewKind) {
    browser.find("#desk-review");
    choose(browser, "#desk-review", vi(review_kind(kind)));
}

#[test]
fn only_what_is_selected_is_decided_and_what_is_missing_is_said_before_anything_is_signed() {
    let waiting = qualified(|n| n % 4 > 1);
    let browser = with_a_key(waiting[0]);
    // Decisions of their own are being written about two of them, one by another program.
    for (one, draft) in [(waiting[2], r#"{"comment":"Xem lại biên bản."}"#), (waiting[3], r#"{"ruling":"postponed"}"#)]
    {
        browser.seed_setting(&format!("desk/decision/{}", one.record.digest), draft);
    }
    browser.desk("/desk");
    filters_by(&browser, ReviewKind::Waiting);
    for one in &waiting[1..4] {
        tick(&browser, one);
    }
    browser.shows("#desk-count", "đã chọn 3");
    browser.click("main a[href$='/desk/accept']");
    let year = words::counted(Language::Vi, YEAR, 1, (3, true));
    browser.shows("#taken-together", &year);
    browser.shows("#left-out", &format!("2 {}", vi(words::reason(NotTogether::Begun))));
    browser.shows("#to-look-at", &waiting[2].unit.name);
    browser.keys("#recognition-number", "12/QĐ-UBND");
    browser.clear("#reviewer-title");
    browser.click("#sign-decision");
    browser.find("#error-summary:focus");
    for place in ["recognition-day", "recognition-issuer", "reviewer-title"] {
        browser.find(&format!("#error-summary a[href='#{place}']"));
    }
    browser.clear("#recognition-number");
    browser.keys("#reviewer-title", "Phó trưởng công an");
    browser.click("#sign-decision");
    let decisions = signed(&browser, 1);
    assert_eq!(decisions[0].assessment.digest, waiting[1].record.digest);
    assert_eq!(decisions[0].reviewer.title, "Phó trưởng công an");
    // It stands in the history by whom it was done.
    browser.desk_summary(&waiting[1].record.id);
    browser.shows("#review-state", vi(review_kind(ReviewKind::Accepted)));
    browser.find(".history summary").click();
    browser.shows(".history", "Trần Văn Bình, Công an phường");
    // At the address alone nothing is picked out.
    browser.desk("/desk/accept");
    browser.find("#nothing-picked");
    assert_eq!(browser.console_errors(), [""; 0]);
}

#[test]
fn who_signs_is_who_decided_last_and_a_paper_that_is_typed_is_of_its_year() {
    let waiting = qualified(|n| n % 4 > 1);
    let browser = with_a_key(waiting[0]);
    for n in 30..32 {
        browser.seed_received(&to_file(&many_signed(&unit(n).summary_in(YEAR - 1), n)));
    }
    goes_there(&browser);
    browser.keys("#recognition-number", "12/QĐ-UBND");
    browser.click("#sign-decision");
    // What is missing is named, and then another reviewer decides on one at this computer.
    browser.find("#error-summary:focus");
    browser.desk_summary(&waiting[1].record.id);
    browser.choose("ruling", "accepted");
    browser.clear("#reviewer-name");
    browser.keys("#reviewer-name", "Hoàng Thị Mận");
    browser.click("#sign-decision");
    browser.shows("#decided", "Đã ký quyết định");
    goes_there(&browser);
    assert_eq!(browser.value("#reviewer-name"), "Hoàng Thị Mận");
    assert_eq!(browser.value("#recognition-number"), "12/QĐ-UBND");
    browser.desk("/desk");
    browser.find("#desk-year");
    choose(&browser, "#desk-year", &(YEAR - 1).to_string());
    browser.shows("#desk-count", "Hiện 2 trên");
    browser.click("main a[href$='/desk/accept']");
    browser.shows("#taken-together", &words::counted(Language::Vi, YEAR - 1, 1, (2, false)));
    assert_eq!(browser.value("#recognition-number"), "", "that paper is of another year");
}

#[test]
fn what_is_signed_while_somebody_leaves_the_page_is_not_there_to_be_signed_again() {
    let waiting = qualified(|n| n % 4 > 1);
    let browser = with_a_key(waiting[0]);
    goes_there(&browser);
    browser.name_recognition();
    browser.js(
        "const put = IDBObjectStore.prototype.put;
        IDBObjectStore.prototype.put = function (...all) {
            if (this.name === 'received') { IDBObjectStore.prototype.put = put; location.hash = '/desk'; }
            return put.apply(this, all);
        };",
        &[],
    );
    browser.click("#sign-decision");
    browser.find("#desk-rows tr.row");
    until("the paper is not kept", || {
        stands(&browser, &format!("desk/together/{YEAR}")).is_some_and(|kept| !kept.contains("12/QĐ-UBND"))
    });
    goes_there(&browser);
    assert_eq!(browser.value("#recognition-number"), "");
}

#[test]
fn what_is_stopped_is_not_kept() {
    let waiting = qualified(|n| n % 4 > 1);
    let browser = with_a_key(waiting[0]);
    browser.js(
        "window.watch = new MutationObserver(() => document.querySelector('#signing-together-stop')?.click());
        watch.observe(document.querySelector('#app'), { subtree: true, childList: true, attributes: true });",
        &[],
    );
    browser.click("#sign-decision");
    browser.shows("main", vi(words::STOPPED));
    browser.find("#sign-decision:focus");
    counts_together(&browser, waiting.len() - 1);
    browser.desk_summary(&waiting[1].record.id);
    browser.shows("#review-state", vi(review_kind(ReviewKind::Waiting)));
    assert_eq!(browser.console_errors(), [""; 0]);
}

#[test]
fn nothing_is_signed_with_a_key_whose_passphrase_is_wrong_or_that_is_revoked() {
    let waiting = qualified(|n| n % 4 > 1);
    let browser = with_a_key(waiting[0]);
    browser.desk("/key");
    browser.click("details:has(#demand) > summary");
    for field in ["#demand-passphrase", "#demand-passphrase-again"] {
        browser.keys(field, "bốn từ tự nghĩ ra");
    }
    browser.click("#demand");
    browser.shows("section.sheet .lines", vi(GUARD_PASSPHRASE));
    goes_there(&browser);
    for (typed, said) in [("", vi(PASSPHRASE_EMPTY)), ("bốn từ không đúng", "Mật khẩu không đúng")] {
        browser.clear("#passphrase");
        browser.keys("#passphrase", typed);
        browser.click("#sign-decision");
        browser.shows("#error-summary", said);
        browser.find("#error-summary a[href='#passphrase']");
        counts_together(&browser, waiting.len() - 1);
    }
    browser.clear("#passphrase");
    browser.keys("#passphrase", "bốn từ tự nghĩ ra");
    browser.click("#sign-decision");
    signed(&browser, waiting.len() - 1);

    browser.desk("/desk/trust");
    let fingerprint = browser.text("section[aria-labelledby=own-key] .fingerprint");
    let id = fingerprint.replace(' ', "");
    entry(&browser, &fingerprint);
    browser.js("document.querySelector('.trusted-key details').open = true", &[]);
    revoke(&browser, &id);
    goes_there(&browser);
    // What it has signed is not decided any more.
    counts_together(&browser, waiting.len());
    browser.shows("main .notice.bad", vi(OWN_REVOKED));
    assert!(browser.all("#sign-decision").is_empty(), "a revoked key signs nothing");
    assert_eq!(browser.console_errors(), [""; 0]);
}

#[test]
fn what_could_not_be_saved_is_kept_all_the_same_and_said() {
    let waiting = qualified(|n| n % 4 > 1);
    let browser = with_a_key(waiting[0]);
    browser.js("window.Worker = class { constructor() { throw new Error('none') } }", &[]);
    browser.click("#sign-decision");
    browser.shows("main", vi(words::NOT_SAVED));
    browser.shows("#signed-together", &format!("Đã ký {} quyết định", waiting.len() - 1));
    browser.desk_summary(&waiting[1].record.id);
    browser.shows("#review-state", vi(review_kind(ReviewKind::Accepted)));
}

#[test]
fn a_second_window_shows_what_would_be_accepted_and_signs_nothing() {
    let waiting = qualified(|n| n % 4 > 1);
    let browser = with_a_key(waiting[0]);
    browser.new_tab();
    goes_there(&browser);
    browser.shows("#desk-elsewhere", held());
    counts_together(&browser, waiting.len() - 1);
    assert!(is_disabled(&browser, "#sign-decision") && is_disabled(&browser, "#recognition-number"));
}
