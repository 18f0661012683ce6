//! Each file is named for what it is, whoever made it, and what is not intact is never shown as a result.

use antt::criteria::UnitKind;
use antt::document::to_file;
use antt::text::Language;
use antt::text::page::open as words;
use e2e::Browser;
use serde_json::{Map, Value, json};

use crate::made::{document, opened, signed_again, text};

#[test]
fn every_file_is_named_for_what_it_is() {
    let vi = |sentence| Language::Vi.say(sentence);
    let whole = to_file(&document(UnitKind::Commune));
    let repeated = text(&whole).replacen("\"revision\": 1,", "\"revision\": 1,\n  \"revision\": 1,", 1);
    let digit = text(&whole).replacen("Nguyễn Văn Ánh", "Nguyễn Văn Anh", 1);
    let suite = text(&whole).replacen("eddsa-jcs-2022", "eddsa-rdfc-2022", 1);
    let mut bare = document(UnitKind::Commune);
    bare.remove("proof");
    let forged =
        signed_again(UnitKind::Commune, |document| document["outcome"]["checks"]["5.4.coverage"] = json!("not_met"));
    let cases: [(&str, Vec<u8>, &[&str]); 7] = [
        ("whole", whole, &[vi(words::INTACT), vi(words::UNKNOWN_KEY), vi(words::AGREES), "đạt tiêu chuẩn"]),
        ("repeated", repeated.into_bytes(), &[vi(words::NOT_READABLE), "khóa “revision” lặp lại"]),
        ("digit", digit.into_bytes(), &[vi(words::ALTERED), vi(words::ALTERED_NEXT)]),
        ("suite", suite.into_bytes(), &[vi(words::NOT_READABLE), "eddsa-rdfc-2022"]),
        ("bare", to_file(&bare), &[vi(words::UNSIGNED), vi(words::UNSIGNED_NEXT)]),
        ("forged", forged, &[vi(words::INTACT), vi(words::DIFFERS), "tệp ghi “Chưa đạt”, tính lại là “Đạt”"]),
        ("empty", Vec::new(), &[vi(words::NOT_READABLE), "Tệp trống."]),
    ];
    let browser = Browser::start();
    for (name, bytes, said) in cases {
        let page = opened(&browser, name, &bytes);
        for sentence in said {
            assert!(page.contains(sentence), "{name} should say “{sentence}”:\n{page}");
        }
        let is_intact = page.contains(vi(words::INTACT));
        assert_eq!(page.contains(vi(words::NO_LEGAL_SIGNATURE)), is_intact, "{name} claims to be as it was signed");
    }
}

#[test]
fn a_primary_school_that_claims_to_be_in_scope_is_shown_as_out_of_scope() {
    let browser = Browser::start();
    let claims = |document: &mut Map<String, Value>| document["unit"]["scope"] = json!("primary");
    let page = opened(&browser, "scope", &signed_again(UnitKind::EducationalInstitution, claims));
    assert!(page.contains(Language::Vi.say(words::OUT_OF_SCOPE)), "{page}");
    assert!(page.contains(Language::Vi.say(words::DIFFERS)), "{page}");
    assert!(browser.text("h1").contains("ngoài phạm vi"), "{page}");
}

#[test]
fn hostile_names_stay_text() {
    let browser = Browser::start();
    let hostile = "<img src=x onerror=window.hurt=1>\u{202e}txet";
    let bytes = signed_again(UnitKind::Commune, |document| document["unit"]["name"] = json!(hostile));
    let page = opened(&browser, "hostile", &bytes);
    assert!(page.contains("<img src=x onerror=window.hurt=1>"), "{page}");
    assert_eq!(browser.js("return window.hurt === undefined", &[]), json!(true));
    assert_eq!(browser.all("main img").len(), 0);
}
