//! What fails in the middle of the work: the storage, the program itself.

use std::fs;

use antt::{assessment::Draft, criteria::UnitKind};
use e2e::{App, Browser, Value, filled, json, profile::Profile, seed, until};

const NAME: &str = "#profile-name";

#[test]
fn saved_is_said_within_the_time() {
    let draft = seed::bare(UnitKind::Agency);
    let browser = Browser::start();
    browser.seed(App::serve(), &[&draft]);
    browser.visit(App::serve(), &draft, "/d/:draft/profile");
    // Looked at in the page itself, so that the way to the driver and back does not count.
    browser.js(
        "window.said = []; const saved = document.getElementById('saved');
         new MutationObserver(() => said.push([performance.now(), saved.textContent]))
            .observe(saved, { childList: true, characterData: true, subtree: true });
         document.getElementById('profile-name').addEventListener('input', () => { window.typed ??= performance.now(); });",
        &[],
    );
    browser.keys(NAME, "Đ");
    browser.shows("#saved", "Đã lưu");
    let said = browser.js("return said.map(([at, text]) => [Math.round(at - typed), text])", &[]);
    assert!(said[0][1].as_str().is_some_and(|text| text.contains("Đang lưu")), "{said}");
    let last = said.as_array().and_then(|said| said.last()).expect("something said");
    assert!(last[0].as_u64().is_some_and(|ms| ms < 1_000), "{said}");
    let clock = last[1].as_str().and_then(|text| text.strip_prefix("Đã lưu ")).unwrap_or_default();
    assert!(clock.len() == 5 && clock.as_bytes()[2] == b':', "{said}");
}

/// The page as it comes up where storage is broken in this way.
fn broken(script: &str) -> Browser {
    let browser = Browser::start();
    browser.run_first(script);
    browser.goto(&App::serve().url());
    browser.find("#heading");
    browser
}

const PRIVATE: &str = "Trình duyệt không cho lưu trên máy này";

/// Works where nothing is kept, up to the file that holds everything.
fn works_without_storage(script: &str, says: &str) {
    let browser = broken(script);
    browser.shows(".notices", says);
    browser.click("a[href$='#/start']");
    browser.click("#kind-1");
    browser.click("#create");
    browser.keys(NAME, "Xã Ánh Dương");
    browser.shows(".notices", "Hãy lưu bản nháp ra tệp trước khi đóng");
    assert!(!browser.text("#saved").contains("Đã lưu"), "nothing is saved here: {}", browser.text("#saved"));
    // Going away and back loses nothing as long as the window is open.
    browser.click(".back a");
    browser.click("a[href$='/c/5.1']");
    browser.click("[id='5.1.models-count']");
    browser.keys("[id='5.1.models-count']", "2");
    browser.click(".notices #save-draft");
    let file = browser.wait_download(|name| name.starts_with("antt_ban-nhap_"));
    let draft = Draft::from_text(&fs::read_to_string(file).expect("the file")).expect("a draft");
    assert_eq!(draft.profile.name, "Xã Ánh Dương");
    assert!(draft.to_text().contains(r#""count":"2""#), "{}", draft.to_text());
}

#[test]
fn without_a_database_the_work_goes_on_and_into_a_file() {
    works_without_storage("Object.defineProperty(window, 'indexedDB', { value: undefined });", PRIVATE);
}

#[test]
fn where_opening_the_database_throws_too() {
    let denied = "IDBFactory.prototype.open = () => { throw new DOMException('denied', 'SecurityError') };";
    works_without_storage(denied, PRIVATE);
}

#[test]
fn where_the_database_cannot_be_opened_too() {
    works_without_storage(
        "const real = IDBFactory.prototype.open;
         IDBFactory.prototype.open = function (name) {
            const request = real.call(this, name, 1);
            request.addEventListener('upgradeneeded', () => request.transaction.abort());
            return request;
         };",
        "Chưa mở được dữ liệu đã lưu trên máy này",
    );
}

#[test]
fn a_full_disk_is_told_and_the_next_success_too() {
    let draft = filled::draft(UnitKind::Agency);
    let browser = Browser::start();
    browser.seed(App::serve(), &[&draft]);
    browser.visit(App::serve(), &draft, "/d/:draft/profile");
    browser.js(
        "window.put = IDBObjectStore.prototype.put;
         IDBObjectStore.prototype.put = () => { throw new DOMException('full', 'QuotaExceededError') };",
        &[],
    );
    browser.keys(NAME, " một");
    browser.shows("#saved", "Chưa lưu được");
    browser.shows(".notices [role=alert]", "Bộ nhớ của trình duyệt đã đầy");
    assert_eq!(browser.value(NAME), "Đơn vị Tân Phú một");
    browser.click(".notices #save-draft");
    let file = browser.wait_download(|name| name.starts_with("antt_ban-nhap_"));
    let saved = Draft::from_text(&fs::read_to_string(file).expect("the file")).expect("a draft");
    assert_eq!(saved.profile.name, "Đơn vị Tân Phú một");

    browser.js("IDBObjectStore.prototype.put = window.put", &[]);
    browser.keys(NAME, " hai");
    browser.shows("#saved", "Đã lưu");
    browser.gone(".notices .notice");
    assert_eq!(browser.stored_draft(&draft).profile.name, "Đơn vị Tân Phú một hai");
}

#[test]
fn a_real_quota_is_noticed_and_nothing_is_half_written() {
    let profile = Profile::new("quota");
    let draft = filled::draft(UnitKind::Agency);
    let browser = Browser::start_with_profile(profile.path());
    browser.seed(App::serve(), &[&draft]);
    // What Chromium once believed to be free it does not ask about again for a while, so the quota comes before the first write.
    drop(browser);
    let browser = Browser::start_with_profile(profile.path());
    browser.visit(App::serve(), &draft, "/d/:draft/profile");
    browser.find(NAME);
    let origin = App::serve().url().trim_end_matches('/').to_owned();
    browser.cdp("Storage.overrideQuotaForOrigin", json!({ "origin": origin, "quotaSize": 1 }));
    browser.keys(NAME, " một");
    browser.shows("#saved", "Chưa lưu được");
    browser.shows(".notices [role=alert]", "đã đầy");
    assert_eq!(browser.stored_draft(&draft), draft);
    browser.cdp("Storage.overrideQuotaForOrigin", json!({ "origin": origin }));
    browser.keys(NAME, " hai");
    browser.shows("#saved", "Đã lưu");
    assert_eq!(browser.stored_draft(&draft).profile.name, "Đơn vị Tân Phú một hai");
}

#[test]
fn a_program_that_dies_while_typing_leaves_the_drafts_to_be_rescued() {
    let draft = filled::draft(UnitKind::Agency);
    let browser = Browser::start();
    browser.seed(App::serve(), &[&draft]);
    browser.visit(App::serve(), &draft, "/d/:draft/profile");
    browser.keys(NAME, " một");
    browser.shows("#saved", "Đã lưu");
    browser.js("window.anttFailed('panicked at a test')", &[]);
    browser.shows("#stopped h1", "Chương trình đã dừng");
    browser.click("#stopped-save");
    let file = browser.wait_download(|name| name.starts_with("antt-ban-nhap-"));
    let saved: Value = serde_json::from_slice(&fs::read(file).expect("the file")).expect("JSON");
    let rescued = Draft::from_text(&saved["drafts"][0].to_string()).expect("a draft");
    assert_eq!(rescued.profile.name, "Đơn vị Tân Phú một");
}

#[test]
fn a_draft_that_cannot_be_read_stays_as_it_is_and_can_be_saved() {
    let draft = filled::draft(UnitKind::Agency);
    let browser = Browser::start();
    browser.seed(App::serve(), &[&draft]);
    let spoil = "return new Promise((done) => { const open = indexedDB.open('antt'); open.onsuccess = () => {
        const work = open.result.transaction('drafts', 'readwrite');
        work.objectStore('drafts').put({ id: arguments[0], text: '{half', sequence: 2, changedAt: 0 });
        work.oncomplete = () => { open.result.close(); done(true); } } })";
    browser.js(spoil, &[json!(draft.id)]);
    browser.visit(App::serve(), &draft, "/d/:draft/profile");
    browser.shows("#heading", "Không mở được hồ sơ");
    let save = |link: &str| {
        browser.click(link);
        browser.click("#save-unreadable");
        browser.shows("main [role=status]", "Đã giao cho trình duyệt lưu: antt_ban-nhap.json");
        let file = browser.wait_download(|name| name.starts_with("antt_ban-nhap"));
        assert_eq!(fs::read_to_string(&file).expect("the file"), "{half");
        fs::remove_file(file).expect("removed");
        // Where browsers save no files, the text itself is the way out.
        browser.click(".way-out summary");
        until("its text", || browser.value(".way-out textarea") == "{half");
    };
    save("main .notice a[href$='/file']");
    browser.js("location.hash = '/'", &[]);
    browser.shows("main", "Hồ sơ không đọc được");
    save("main li code + a");
    until("it is untouched", || browser.stored(&draft)["text"] == "{half");
}
