//! What passes between a unit and its reviewer: a key's card, a summary's page at the desk, the decision that is signed there.

use std::{
    fs,
    path::{Path, PathBuf},
};

use antt::document::{
    decision::ReviewDecision,
    open::{File, Integrity, open},
};

use crate::{App, Browser, assess_file::SignedFile};

/// The end of a summary's page at the desk: the form of a decision, or what is decided.
pub const DECIDES: &str = "#sign-decision, #decided";

impl Browser {
    /// This browser's key card, saved from its page in the name of its holder.
    #[track_caller]
    pub fn key_card(&self, holder: &str) -> PathBuf {
        self.goto(&format!("{}#/key", App::serve().url()));
        self.find("#save-card");
        self.keys("#card-holder", holder);
        self.click("#save-card");
        self.wait_download(|name| name.starts_with("antt_the-khoa_"))
    }

    /// Trusts the key on a card, compared by its fingerprint on the telephone.
    #[track_caller]
    pub fn trust_by_card(&self, card: &Path, fingerprint: &str) {
        self.desk("/desk/trust");
        self.upload("#trust-file", &[card]);
        self.shows("#compare-fingerprint", fingerprint);
        // How it was compared has to be said.
        self.click("#save-key");
        self.shows("#error-summary", "bằng cách nào");
        self.keys("#trust-how", "Gọi số cơ quan, đọc lại đủ năm nhóm");
        self.click("#save-key");
        self.shows(".trusted-key summary", fingerprint);
    }

    /// Chooses a register in which the unit of this file is the only one expected, and uses it.
    #[track_caller]
    pub fn read_register(&self, file: &SignedFile) {
        let unit = &file.summary.unit;
        let code = |code: &Option<String>| code.clone().unwrap_or_default();
        let (own, parent) = (code(&unit.code), code(&unit.parent_code));
        let row = format!("{own},{},{},{parent},{}", unit.name, unit.kind, unit.parent_name);
        let register = self.scratch().join("danh-sach.csv");
        fs::write(&register, format!("mã,tên,loại,mã cấp trên,tên cấp trên\n{row}\n")).expect("written");
        self.desk("/desk/figures");
        self.upload("#register-file", &[register]);
        self.shows("#register-holds", "1 đơn vị");
        self.click("#register-use");
        self.shows("#figures-result", "trên 1 đơn vị");
    }

    /// The desk's page of an assessment, by its id.
    #[track_caller]
    pub fn desk_summary(&self, id: &str) {
        self.desk(&format!("/desk/s/{}", id.trim_start_matches("urn:uuid:")));
        self.find(DECIDES);
    }

    /// Says on the page of an assessment who decides.
    #[track_caller]
    pub fn name_reviewer(&self, organisation: &str) {
        for (field, text) in [("name", "Trần Văn Bình"), ("title", "Cán bộ"), ("organisation", organisation)] {
            self.keys(&format!("#reviewer-{field}"), text);
        }
    }

    /// Says on it by which paper the unit is recognised.
    #[track_caller]
    pub fn name_recognition(&self) {
        for (field, text) in [("number", "12/QĐ-UBND"), ("day", "22/11/2026"), ("issuer", "Ủy ban nhân dân phường")]
        {
            self.keys(&format!("#recognition-{field}"), text);
        }
    }

    /// Signs the decision, and waits for its file.
    #[track_caller]
    pub fn sign_decision(&self) -> PathBuf {
        self.click("#sign-decision");
        self.wait_download(|name| name.starts_with("antt_tham-dinh_"))
    }
}

/// The decision of a file that is as it was signed.
#[track_caller]
pub fn decision(path: &Path) -> ReviewDecision {
    let bytes = fs::read(path).unwrap_or_else(|why| panic!("{}: {why}", path.display()));
    let Ok(File::Decision(opened)) = open(&bytes) else { panic!("{} is no decision", path.display()) };
    assert!(matches!(opened.integrity, Integrity::Intact(_)), "{:?}", opened.integrity);
    opened.document
}
