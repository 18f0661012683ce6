//! Several files at once, of every type.

use antt::criteria::UnitKind;
use antt::document::protected::{self, Content};
use antt::document::to_file;
use antt::text::Language;
use antt::text::page::open as words;
use e2e::{Browser, Value, json, until};

use crate::made::{card, document, open_page, signed_again, text, written};

/// The lists' lines, in order: the file's name and what is said of it; and which of them are unfolded.
const LISTED: &str = "return [...document.querySelectorAll('details.opened')]
    .map((one) => [one.querySelector('summary bdi').textContent, one.querySelector('summary .tag').textContent, one.open]);";

const REPEATED_IDS: &str = "
    const ids = [...document.querySelectorAll('[id]')].map((one) => one.id);
    return ids.filter((id, index) => ids.indexOf(id) !== index);";

fn listed(browser: &Browser) -> Vec<(String, String, bool)> {
    let found = browser.js(LISTED, &[]);
    let line = |one: &Value| (text_of(&one[0]), text_of(&one[1]), one[2] == true);
    found.as_array().expect("a list").iter().map(line).collect()
}

fn text_of(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

#[test]
fn each_of_several_files_is_told_by_its_name_and_the_newest_unfolds() {
    let vi = |sentence| Language::Vi.say(sentence);
    let browser = Browser::start();
    open_page(&browser);
    let whole = to_file(&document(UnitKind::Commune));
    let altered = text(&whole).replacen("Nguyễn Văn Ánh", "Nguyễn Văn Anh", 1).into_bytes();
    let mut unsigned = document(UnitKind::Agency);
    unsigned.remove("proof");
    let forged = signed_again(UnitKind::Commune, |document| document["outcome"]["verdict"] = json!("not_qualified"));
    let other = br#"{"type":"AnttReviewDecisionOfTomorrow","formatVersion":1}"#.to_vec();
    let files = [
        ("a-whole.json", whole, words::SHORT_INTACT),
        ("b-altered.json", altered, words::SHORT_ALTERED),
        ("c-unsigned.json", to_file(&unsigned), words::SHORT_UNSIGNED),
        ("d-forged.json", forged, words::SHORT_DIFFERS),
        ("e-card.json", card(), words::SHORT_INTACT),
        ("f-garbage.bin", vec![0xff, 0xd8, 0x00, 0x10], words::SHORT_NOT_READABLE),
        ("g-other.json", other, words::SHORT_NOT_READABLE),
    ];
    let paths: Vec<_> = files.iter().map(|(name, bytes, _)| written(&browser, name, bytes)).collect();
    browser.upload("#open-files", &paths);
    browser.shows("#heading", "Đã mở 7 tệp");
    let lines = listed(&browser);
    for (name, _, said) in &files {
        let line = lines.iter().find(|(file, ..)| file == name).unwrap_or_else(|| panic!("{name} is not in {lines:?}"));
        assert_eq!(line.1, vi(*said), "{name}");
    }
    let unfolded = |lines: &[(String, String, bool)]| lines.iter().map(|line| line.2).collect::<Vec<_>>();
    assert_eq!(unfolded(&lines), [true, false, false, false, false, false, false]);

    browser.upload("#open-more", &[written(&browser, "h-newest.json", &card())]);
    browser.shows("#heading", "Đã mở 8 tệp");
    let lines = listed(&browser);
    assert_eq!(lines[0].0, "h-newest.json");
    assert_eq!(unfolded(&lines), [true, false, false, false, false, false, false, false]);
    assert_eq!(browser.js(REPEATED_IDS, &[]), json!([]));
    browser.is_sound("vi");
    assert_eq!(browser.console_errors(), [""; 0]);
}

#[test]
fn two_protected_files_ask_each_for_its_own_passphrase() {
    let browser = Browser::start();
    open_page(&browser);
    let draft = e2e::filled::draft(UnitKind::Agency).to_text();
    let paths = ["một", "hai"].map(|name| {
        let sealed = browser.protect(Content::Draft, &format!("mật khẩu {name}"), draft.as_bytes());
        written(&browser, &format!("{name}.json"), protected::write(&sealed).to_string().as_bytes())
    });
    browser.upload("#open-files", &paths);
    browser.shows("#heading", "Đã mở 2 tệp");
    browser.js("document.querySelectorAll('details.opened').forEach((one) => { one.open = true; })", &[]);
    assert_eq!(browser.js(REPEATED_IDS, &[]), json!([]));
    // Which of the two was read first is the disk's business.
    let first = listed(&browser)[1].0.replace(".json", "");
    browser.keys("#file-1-passphrase", &format!("mật khẩu {first}"));
    browser.click("#file-1-passphrase-go");
    browser.find("#file-1-draft-0-import");
    browser.find("#file-2-passphrase");
    // A third one leaves what was opened as it is.
    browser.upload("#open-more", &[written(&browser, "ba.json", &card())]);
    browser.shows("#heading", "Đã mở 3 tệp");
    until("the opened one is still open", || browser.all("#file-1-draft-0-import").len() == 1);
}
