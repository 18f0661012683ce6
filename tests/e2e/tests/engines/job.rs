//! From the first page to a reviewer's decision, as people do it.

use std::{fs, path::PathBuf};

use antt::{
    criteria::UnitKind,
    document::decision::Ruling,
    text::{Language, page::desk_intake::NO_WORKER},
};
use e2e::{App, Assessment, Browser, Engine, assess, assess_file::SignedFile, noted, review::decision};

use crate::before;

#[test]
fn the_whole_main_job_is_done_in_chromium() {
    whole(Engine::Chromium);
}

#[test]
fn the_whole_main_job_is_done_in_firefox() {
    whole(Engine::Firefox);
}

#[test]
fn the_whole_main_job_is_done_in_webkit() {
    whole(Engine::WebKit);
}

fn whole(engine: Engine) {
    let site = noted::site(&before());
    let app = App::of(site.path(), 0);
    let browser = Browser::start_in(engine);
    let job = Job { browser: &browser, url: app.url() };
    let (draft, file) = job.answers_and_signs();
    job.opens_again(&file);
    job.prints(&draft);
    job.decides(&file, None);
    assert_eq!(browser.noted(), [""; 0]);
}

pub struct Job<'a> {
    pub browser: &'a Browser,
    pub url: String,
}

impl Job<'_> {
    /// The draft's address, and the signed file that was saved. Both that file and its outcome are checked by others' code too.
    #[track_caller]
    fn answers_and_signs(&self) -> (String, SignedFile) {
        assess::opened_at(self.browser, &self.url);
        let assessment = Assessment::whole(self.browser, assess::signable(UnitKind::Agency));
        let file = assessment.save_signed();
        assessment.holds_the_plan(&file);
        (self.draft(), file)
    }

    /// The address of the draft that is open.
    #[track_caller]
    pub fn draft(&self) -> String {
        let address = self.browser.url();
        let draft = address.split_once("#/d/").and_then(|(_, rest)| rest.split('/').next()).expect("a draft's address");
        format!("/d/{draft}")
    }

    #[track_caller]
    pub fn go(&self, route: &str) {
        // An address that differs in its fragment only would not be opened anew.
        self.browser.goto("about:blank");
        self.browser.goto(&format!("{}#{route}", self.url));
        self.browser.find("#heading");
    }

    /// The saved file, as somebody has it who was sent it.
    fn received(&self, file: &SignedFile) -> PathBuf {
        let path = self.browser.scratch().join(&file.name);
        fs::write(&path, &file.bytes).expect("written");
        path
    }

    #[track_caller]
    pub fn opens_again(&self, file: &SignedFile) {
        self.go("/open");
        self.browser.upload("main input[type=file]", &[self.received(file)]);
        self.browser.shows("main", "Tệp còn nguyên vẹn");
        self.browser.shows("main", "Đơn vị Tân Phú");
    }

    #[track_caller]
    pub fn prints(&self, draft: &str) {
        self.go(&format!("{draft}/papers"));
        self.browser.click("main a[href*='/papers/']");
        self.browser.find(".paper-kind");
        if self.browser.engine().prints() {
            let print = self.browser.printed();
            assert!(print.says("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), "{}", print.text());
            assert_eq!(print.faults(), [""; 0]);
        }
    }

    /// Takes the file in at the desk, and recognises the unit. The key may be behind a passphrase.
    #[track_caller]
    pub fn decides(&self, file: &SignedFile, passphrase: Option<&str>) {
        let browser = self.browser;
        self.go("/desk/intake");
        browser.upload("#intake-files", &[self.received(file)]);
        browser.shows("#staging [data-row='0']", "Đơn vị Tân Phú");
        let text = browser.text("main");
        assert!(!text.contains(Language::Vi.say(NO_WORKER)), "the page read it by itself: {text}");
        browser.click("#take-all");
        browser.find("main .notice.good");
        self.go(&format!("/desk/s/{}", file.summary.id.trim_start_matches("urn:uuid:")));
        browser.choose("ruling", "accepted");
        browser.name_reviewer("Công an phường");
        browser.name_recognition();
        if let Some(passphrase) = passphrase {
            browser.keys("#passphrase", passphrase);
        }
        let decision = decision(&browser.sign_decision());
        assert_eq!((decision.decision, decision.assessment.digest), (Ruling::Accepted, file.digest));
    }
}
