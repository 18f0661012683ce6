//! Drafts in files: brought in, never over what is here unless somebody says so.

use antt::assessment::Draft;
use antt::criteria::UnitKind;
use antt::document::protected::{self, Content};
use antt::text::Language;
use antt::text::page::open as words;
use e2e::{App, Browser, filled};

use crate::made::{open_page, written};

fn named(name: &str, changed_at: i64) -> Draft {
    let mut draft = Draft { changed_at, ..filled::draft(UnitKind::ResidentialArea) };
    draft.profile.name = name.to_owned();
    draft
}

#[track_caller]
fn opened(browser: &Browser, draft: &Draft) {
    // Anew, whatever the page showed before.
    browser.goto("about:blank");
    open_page(browser);
    let path = written(browser, "draft.json", draft.to_text().as_bytes());
    browser.upload("#open-files", &[path]);
    browser.shows("#heading", Language::Vi.say(words::DRAFT));
}

#[test]
fn a_draft_is_brought_in_and_replaces_another_state_only_on_request() {
    let vi = |sentence| Language::Vi.say(sentence);
    let browser = Browser::start();
    let (old, new) = (named("Ấp Chánh", 1_796_000_000), named("Ấp Chánh Một", 1_796_000_100));
    opened(&browser, &old);
    browser.shows(".drafts li", "Ấp Chánh");
    browser.click("#file-1-draft-0-import");
    browser.shows(".drafts li", vi(words::IMPORTED));
    assert_eq!(browser.stored_draft(&old), old);

    opened(&browser, &old);
    browser.shows(".drafts li", vi(words::SAME));

    opened(&browser, &new);
    browser.shows(".drafts li", vi(words::EXISTS));
    browser.is_sound("vi");
    browser.click("#file-1-draft-0-skip");
    browser.shows(".drafts li", vi(words::SKIPPED));
    assert_eq!(browser.stored_draft(&old), old);

    opened(&browser, &new);
    browser.click("#file-1-draft-0-replace");
    browser.shows(".drafts li", vi(words::IMPORTED));
    assert_eq!(browser.stored_draft(&old), new);
    browser.click(".drafts li a");
    browser.shows("main .caption", "Ấp Chánh Một");
}

#[test]
fn a_protected_draft_opens_with_its_passphrase_and_no_other() {
    let browser = Browser::start();
    open_page(&browser);
    let draft = named("Ấp Chánh", 1_796_000_000);
    let sealed = browser.protect(Content::Draft, "bốn từ không liên quan", draft.to_text().as_bytes());
    let path = written(&browser, "protected.json", protected::write(&sealed).to_string().as_bytes());
    browser.upload("#open-files", &[path]);
    browser.shows("#heading", Language::Vi.say(words::protected(Content::Draft)));
    browser.click("#file-1-passphrase-go");
    browser.shows("#file-1-passphrase-message", "Nhập mật khẩu.");
    browser.keys("#file-1-passphrase", "bốn từ không đúng");
    browser.click("#file-1-passphrase-go");
    browser.shows("#file-1-passphrase-message", "Mật khẩu không đúng");
    // What is said changes its language with everything else.
    browser.click("#switch-language");
    browser.shows("#file-1-passphrase-message", "The passphrase is wrong");
    browser.clear("#file-1-passphrase");
    // Letters and marks apart are the same passphrase.
    browser.keys("#file-1-passphrase", "bo\u{302}\u{301}n từ không liên quan");
    browser.click("#file-1-passphrase-go");
    browser.click("#file-1-draft-0-import");
    browser.shows(".drafts li", Language::En.say(words::IMPORTED));
    browser.visit(App::serve(), &draft, "/d/:draft/profile");
    assert_eq!(browser.value("#profile-name"), "Ấp Chánh");
}

#[test]
fn what_is_inside_a_protected_file_is_believed_no_more_than_what_is_not_protected() {
    let browser = Browser::start();
    let cases = [
        (Content::Key, b"too short".as_slice(), "Trong tệp không phải một khóa."),
        (Content::Draft, &[0xff, 0xfe], "Trong tệp không phải hồ sơ nháp."),
        (Content::Draft, b"{\"type\":\"AnttDraft\"}", "không"),
        (Content::Backup, b"{}", "Tệp không ghi loại"),
    ];
    for (index, (content, plain, said)) in cases.into_iter().enumerate() {
        browser.goto("about:blank");
        open_page(&browser);
        let sealed = browser.protect(content, "bốn từ không liên quan", plain);
        let path = written(&browser, &format!("{index}.json"), protected::write(&sealed).to_string().as_bytes());
        browser.upload("#open-files", &[path]);
        browser.keys("#file-1-passphrase", "bốn từ không liên quan");
        browser.click("#file-1-passphrase-go");
        browser.shows("main .message:not(:empty), main .notice.bad", said);
    }
}
