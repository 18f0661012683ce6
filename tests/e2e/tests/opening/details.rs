//! The second layer below the verification panel: who declared what, when, by which criteria, and the names to compare by hand.

use antt::criteria::{UnitKind, standard_for};
use antt::document::open::{File, Integrity, open};
use antt::json::Digest;
use e2e::{Browser, json};

use super::made::{opened, signed_again};

/// Of the shipped standard, version 2025.1, as it is pinned.
const STANDARD: &str = "sha256:5ca061c7ad2c6a5ffa870748449d474dcbeed150d4f091b1788cef1d3a942504";

/// What stands beside each name in the folded details, folds and all.
const FACTS: &str = "
    const facts = [...document.querySelectorAll('#main details')].find((one) => one.querySelector('summary').textContent === arguments[0]);
    facts.querySelector('summary').click();
    const value = (line) => (line.querySelector('dd code.digest') || line.querySelector('dd')).textContent;
    return Object.fromEntries([...facts.querySelectorAll('dl.lines > div')].map((line) => [line.querySelector('dt').textContent, value(line)]));";

#[test]
fn behind_the_fold_stand_declarer_moments_criteria_key_and_all_digests() {
    let previous = Digest::of_bytes(b"the revision before").to_string();
    let bytes = signed_again(UnitKind::Commune, |document| {
        document.insert("revision".into(), json!(2));
        document.insert("previous".into(), json!(previous));
        document["declaration"]["declaredAt"] = json!("2026-11-23T01:05:00Z");
    });
    let Ok(File::Summary(file)) = open(&bytes) else { panic!("no summary") };
    let Integrity::Intact(signed) = &file.integrity else { panic!("not intact") };
    let standard = standard_for(UnitKind::Commune).expect("a standard");
    let [digest, key] = [file.digest.to_string(), signed.did.to_string()];
    let criteria = format!("standard/commune {}", standard.version);
    let of_standard = STANDARD.to_owned();
    let both = |value: &String| [value.clone(), value.clone()];
    let moment = |time: &str, day: u8| [format!("{time} ngày {day}/11/2026"), format!("{time} on {day} November 2026")];
    let rows = [
        (["Người cam kết", "Declared by"], both(&"Nguyễn Văn Ánh, Chủ tịch".to_owned())),
        (["Cam kết lúc", "Declared at"], moment("08:05", 23)),
        (["Ký lúc", "Signed at"], moment("15:30", 24)),
        (["Bộ tiêu chí", "Criteria"], both(&criteria)),
        (["Mã băm của standard/commune", "Digest of standard/commune"], both(&of_standard)),
        (["Lần ký", "Revision"], both(&"2".to_owned())),
        (["Mã băm", "Digest"], both(&digest)),
        (["Khóa", "Key"], both(&key)),
        (["Bản trước (mã băm)", "Revision before (digest)"], both(&previous)),
    ];
    let browser = Browser::start();
    opened(&browser, "chi-tiet", &bytes);
    for (at, details) in ["Chi tiết của tệp", "Details of the file"].into_iter().enumerate() {
        browser.find_text("#main summary", details);
        let facts = browser.js(FACTS, &[json!(details)]);
        for (names, values) in &rows {
            assert_eq!(facts[names[at]], json!(values[at]), "{}: {facts}", names[at]);
        }
        browser.click("#switch-language");
    }
}
