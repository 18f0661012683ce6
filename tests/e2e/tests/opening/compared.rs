//! An opened file held against what was scanned from a paper or typed from its footer.

use antt::criteria::UnitKind;
use antt::document::open::{File, open};
use antt::document::printed_code::PrintedCode;
use antt::document::to_file;
use e2e::Browser;

use crate::made::{document, key, opened, signed_again};

fn begin(bytes: &[u8]) -> Browser {
    let browser = Browser::start();
    opened(&browser, "file", bytes);
    browser.find_text("summary", "Đối chiếu với mã in trên giấy").click();
    browser
}

#[track_caller]
fn says(browser: &Browser, text: &str, words: &str) {
    browser.clear("#file-1-code");
    browser.keys("#file-1-code", text);
    assert_eq!(browser.text("#file-1-compared"), "", "it was said of another text");
    browser.click("#file-1-compare");
    browser.shows("#file-1-compared", words);
}

#[test]
fn a_scanned_or_typed_code_says_whether_it_is_the_file() {
    let bytes = to_file(&document(UnitKind::Commune));
    let Ok(File::Summary(file)) = open(&bytes) else { panic!("no summary") };
    let (id, did) = (file.document.id.clone(), key().did().to_string());
    let code = |id: &str, revision, digest| PrintedCode { id, revision, digest, did: &did }.to_string();
    let other = antt::json::Digest::of_bytes(b"another file");
    let short = file.digest.short();
    let browser = begin(&bytes);
    says(&browser, &code(&id, 1, &file.digest), "Toàn bộ mã băm trùng khớp");
    says(&browser, &format!("{} {}", short[..8].to_uppercase(), &short[8..]), "16 chữ số đầu của mã băm trùng khớp");
    says(&browser, &code(&id, 2, &other), "từ lần ký 2, tệp này là lần ký 1");
    says(&browser, &code("urn:uuid:1f9619ff-8b86-4011-b42d-00cf4fc964ff", 1, &other), "Giấy của hồ sơ khác");
    says(&browser, &other.short(), "Không phải tệp này");
    says(&browser, "0123456789abcđef", "Tắt bộ gõ (Unikey)");
    says(&browser, "abc", "Đã nhập 3 chữ số");
    browser.is_sound("vi");
}

#[test]
fn enter_compares_and_the_answer_is_spoken() {
    let bytes = to_file(&document(UnitKind::Commune));
    let browser = begin(&bytes);
    browser.keys("#file-1-code", "abc");
    browser.press("Enter");
    browser.shows("#file-1-compared[role=status]", "Chưa đối chiếu được");
}

#[test]
fn a_file_that_was_changed_gets_no_sign_of_approval() {
    let bytes = signed_again(UnitKind::Commune, |_| ());
    let text = String::from_utf8(bytes).expect("UTF-8").replacen("Nguyễn Văn Ánh", "Nguyễn Văn Anh", 1);
    let Ok(File::Summary(file)) = open(text.as_bytes()) else { panic!("no summary") };
    let browser = begin(text.as_bytes());
    says(&browser, &file.digest.to_string(), "Giấy được lập từ đúng tệp này");
    assert!(browser.all("#file-1-compared .good").is_empty());
}
