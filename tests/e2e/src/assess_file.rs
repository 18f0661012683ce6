//! The signature and what comes out: the page that shows it, and the files that it saves, each read by two programs that share
//! no code.

use std::{fs, path::Path};

use antt::{
    assessment::Draft,
    criteria::{Date, parse_iso},
    document::{
        Did,
        open::{File, Integrity, open},
        summary::{Content, SelfAssessment, Signing, examine, file_name, prepare},
    },
    json::Digest,
    text::page::sign::STATEMENT,
};
use xtask::verifier;

use crate::Assessment;

/// A signed file that both programs found intact and whose content holds.
pub struct SignedFile {
    pub name: String,
    pub bytes: Vec<u8>,
    pub summary: SelfAssessment,
    pub digest: Digest,
    /// The key.
    pub did: Did,
}

impl Assessment<'_> {
    /// From the answers by way of the self-check to the signature, and on to what came out.
    #[track_caller]
    pub fn sign(&self) {
        self.to_signature();
        self.sign_again();
    }

    /// The same where the key that is made now wants a passphrase.
    #[track_caller]
    pub fn sign_with_passphrase(&self, passphrase: &str) {
        self.to_signature();
        for field in ["#new-passphrase", "#new-passphrase-again"] {
            self.browser.keys(field, passphrase);
        }
        self.sign_again();
    }

    /// As far as the signer's name and title.
    #[track_caller]
    fn to_signature(&self) {
        self.go_on();
        self.browser.shows("#heading", self.language.pick("Tự kiểm tra trước khi ký", "Self-check before signing"));
        self.browser.click("main .actions .button");
        let declaration = &self.plan.declaration;
        for (field, text) in [("#signer-name", &declaration.name), ("#signer-title", &declaration.title)] {
            self.browser.clear(field);
            self.browser.keys(field, text);
        }
    }

    /// Signs where the signer is already named.
    #[track_caller]
    pub fn sign_again(&self) {
        self.browser.click("#sign");
        self.browser.find("#save-signed");
    }

    /// Saves the signed file from the page of the result, and reads it.
    #[track_caller]
    pub fn save_signed(&self) -> SignedFile {
        let revision = format!("_r{}_", self.plan.next_revision());
        self.browser.click("#save-signed");
        let path = self.browser.wait_download(|name| name.starts_with("antt_") && name.contains(&revision));
        let file = read(&path);
        assert!(self.browser.text("main").contains(&file.name), "the page does not name {}", file.name);
        file
    }

    /// The file says exactly what the plan says, and the page says its verdict.
    #[track_caller]
    pub fn holds_the_plan(&self, file: &SignedFile) {
        let (plan, found) = (&self.plan, &file.summary);
        let prepared = prepare(plan, self.standard, day("2026-11-24"), None).expect("a period");
        let signing = Signing {
            declared_at: &found.declaration.declared_at,
            statement: self.language.say(STATEMENT),
            program_version: &found.generator.version,
        };
        let expected = prepared
            .summary(plan, self.standard, &antt::assessment::InUse::default(), signing)
            .expect("a plan that can be signed");
        // The draft's id is the page's own.
        assert_eq!(found, &SelfAssessment { id: found.id.clone(), ..expected });
        let verdict = match (self.qualifies(), self.language.code()) {
            (true, "vi") => "tự đánh giá đạt tiêu chuẩn",
            (false, "vi") => "tự đánh giá chưa đạt tiêu chuẩn",
            (true, _) => "meets the standard (self-assessed)",
            (false, _) => "does not meet the standard (self-assessed)",
        };
        let heading = self.browser.text("#heading");
        assert!(heading.ends_with(&format!("{}: {verdict}", plan.year)), "`{heading}` is no {verdict}");
    }

    /// Saves the draft from the list of criteria, and reads it.
    #[track_caller]
    pub fn save_draft(&self) -> Draft {
        self.browser.click("#save-draft");
        let path = self.browser.wait_download(|name| name.starts_with("antt_ban-nhap_"));
        let text = fs::read_to_string(&path).expect("the draft's file");
        // The next one has the same name.
        fs::remove_file(path).expect("the draft's file");
        Draft::from_text(&text).expect("a draft")
    }

    /// The draft holds all that the plan says.
    #[track_caller]
    pub fn keeps_the_plan(&self, draft: &Draft) {
        let plan = &self.plan;
        assert_eq!((draft.kind, draft.year), (plan.kind, plan.year));
        assert_eq!(draft.profile, plan.profile);
        assert_eq!(draft.facts, plan.facts);
        assert_eq!(draft.entries, plan.entries);
    }
}

/// Asks the verifier in Python, the library's reader, and the rules.
#[track_caller]
fn read(path: &Path) -> SignedFile {
    assert!(verifier::python().is_file(), "no verifier: `cargo xtask test tools` prepares it");
    let said = verifier::run([path]).expect("the verifier runs");
    let said = String::from_utf8_lossy(&said.stdout).into_owned();
    let bytes = fs::read(path).expect("the signed file");
    let Ok(File::Summary(opened)) = open(&bytes) else { panic!("{} is no summary", path.display()) };
    let Integrity::Intact(signed) = &opened.integrity else { panic!("{:?}", opened.integrity) };
    assert_eq!(said.trim(), format!("intact {}", signed.did));
    let content = examine(&opened.document);
    assert!(matches!(content, Content::Agrees(_)), "{content:?}");
    let name = path.file_name().expect("a name").to_string_lossy().into_owned();
    assert_eq!(name, file_name(&opened.document));
    SignedFile { name, summary: opened.document, digest: opened.digest, did: signed.did, bytes }
}

fn day(iso: &str) -> Date {
    parse_iso(iso).expect("a day")
}
