//! A summary whose criteria this version does not have: nothing is computed, and still everything in it can be read.

use antt::criteria::UnitKind;
use antt::document::summary::{Signing, prepare_with};
use antt::document::{members, sign, to_file};
use antt::text::page::open as words;
use antt::text::{LOCAL_POINTS, Language};
use e2e::{App, Browser, filled};
use serde_json::json;

use crate::further_files::{GUIDE, PROGRAMME, SUPPLEMENT, in_use, supplement, with_all};
use crate::made::{SIGNED_AT, key, opened, signed_again, signer};

#[test]
fn its_answers_are_told_under_their_checks_ids() {
    let vi = |sentence| Language::Vi.say(sentence);
    let digest = format!("sha256:{:064}", 7);
    let bytes = signed_again(UnitKind::Commune, |document| {
        document["criteria"][0]["version"] = json!("2099.1");
        document["answers"]["5.1.resolution"]["note"] = json!("Đã gửi cấp trên");
        document["answers"]["5.1.resolution"]["evidence"] = json!([
            { "title": "Nghị quyết", "page": "3", "file": { "name": "nq.pdf", "size": 1000, "digest": digest } }
        ]);
    });
    let browser = Browser::start();
    let page = opened(&browser, "unknown", &bytes);
    assert!(page.contains(vi(words::INTACT)) && page.contains(vi(words::NOT_COMPUTED)), "{page}");
    assert!(page.contains("bản 2099.1"), "{page}");
    // What it states is shown, and said to be stated.
    browser.shows("#missing-criteria", "standard/commune 2099.1: thiếu câu hỏi và tên tiêu chí của tiêu chuẩn.");
    browser.shows("#stated-verdict", "Tệp ghi: Tự đánh giá đạt tiêu chuẩn");
    browser.shows("#stated-criteria", "5.1");
    browser.click("#stated-answers > summary");
    browser.shows("#stated-answers", vi(words::BARE_ANSWERS_WHY));
    let answers = browser.text("#stated-answers");
    for told in ["5.1.resolution", "12-NQ/ĐU", "15/02/2026", "Đã gửi cấp trên", "Nghị quyết, trang 3", "nq.pdf"]
    {
        assert!(answers.contains(told), "{told} is not in\n{answers}");
    }
    // The digest is short until somebody unfolds it.
    assert!(answers.contains("0000000000000000…") && !answers.contains(&digest), "{answers}");
    browser.click("#stated-answers .digest-fold > summary");
    browser.shows("#stated-answers .digest-fold", &digest);
    browser.is_sound("vi");
}

/// With all three kinds of further files, of which this one is named and not brought along.
fn without(id: &str) -> Vec<u8> {
    let plan = with_all(&signer(UnitKind::Commune));
    let (standard, used) = (filled::standard(plan.kind), in_use(&plan));
    let today = antt::criteria::parse_iso(&SIGNED_AT[..10]).expect("a day");
    let prepared = prepare_with(&plan, &standard, &used, today, None).expect("a period");
    let signing = Signing { declared_at: SIGNED_AT, statement: "Tôi cam kết.", program_version: "0.1.0" };
    let mut summary = prepared.summary(&plan, &standard, &used, signing).expect("complete");
    summary.embedded.retain(|file| file["id"] != json!(id));
    to_file(&sign(&members(&summary), &key(), SIGNED_AT).expect("a signature"))
}

#[track_caller]
fn shows_all(browser: &Browser, css: &str, all: &[&str]) {
    for told in all {
        browser.shows(css, told);
    }
}

#[test]
fn a_missing_file_takes_away_only_what_it_alone_holds() {
    let browser = Browser::start();
    let question = "Đảng ủy";
    let own = ["Bao nhiêu camera hoạt động?", "Camera an ninh"];
    // A programme: its counts stand as they are, the guide's items and all questions have their names.
    opened(&browser, "programme", &without(PROGRAMME));
    shows_all(
        &browser,
        "#missing-criteria",
        &["Chương trình", PROGRAMME, "thiếu tên và mức phải đạt của các chỉ tiêu"],
    );
    shows_all(&browser, ".stated-figures", &[PROGRAMME, "settled", "all: 50; done: 45"]);
    shows_all(
        &browser,
        "[aria-labelledby=stated-points]",
        &["Tệp ghi: 82,5 trên 100 điểm, xếp loại", "7,5", "Còn chậm một báo cáo"],
    );
    shows_all(&browser, "#stated-criteria", &[own[1], "Đạt"]);
    browser.click("#stated-answers > summary");
    shows_all(&browser, "#stated-answers", &[own[0], "Tệp ghi: Đạt", question]);
    assert!(!browser.text("#stated-answers").contains("5.1.resolution"), "its question is known");
    browser.is_sound("vi");
    // A supplement: only its own checks are told by their ids.
    opened(&browser, "supplement", &without(SUPPLEMENT));
    browser.click("#stated-answers > summary");
    shows_all(&browser, "#stated-answers", &["quang-ninh:2.cameras", question, "Các mục chỉ biết mã"]);
    shows_all(&browser, "#stated-criteria", &["quang-ninh:2"]);
    assert!(!browser.text("main").contains(own[0]));
    // A programme that is at hand names its indicators; its figures stand among what is stated, and nobody judges them.
    browser.shows("#stated ~ * h3#figures-programme-quang-ninh", "Số liệu tệp ghi theo chương trình: ");
    shows_all(&browser, "[aria-labelledby='figures-programme-quang-ninh']", &["Tệp ghi: 45 trên 50: 90%"]);
    assert!(browser.all("[aria-labelledby='figures-programme-quang-ninh'] .tag").is_empty());
    assert!(browser.all("#not-as-signed").is_empty(), "it is as it was signed");
    // A guide: its points are stated by id or question, and said to be a local guide's.
    opened(&browser, "guide", &without(GUIDE));
    shows_all(&browser, "[aria-labelledby=stated-points]", &[GUIDE, "82,5 trên 100", Language::Vi.say(LOCAL_POINTS)]);
    browser.is_sound("vi");
    browser.click("#switch-language");
    browser.shows("#stated-verdict", "Stated: Meets the standard (self-assessed)");
    browser.shows("#missing-criteria", "how points are given and the items' names are missing");
    browser.is_sound("en");
}

#[test]
fn a_file_that_is_loaded_later_gives_the_names_back() {
    let browser = Browser::start();
    browser.goto(&format!("{}#/criteria", App::serve().url()));
    browser.find("#criteria-search");
    let path = browser.scratch().join("bo-sung.json");
    std::fs::write(&path, supplement().to_string()).expect("written");
    browser.upload("#criteria-file", &[path]);
    browser.click("#criteria-keep");
    browser.gone("#criteria-staged");
    opened(&browser, "loaded", &without(SUPPLEMENT));
    browser.shows("#stated-criteria", "Camera an ninh");
    // Nothing is missing any more, and whoever reads it is not sent for a file.
    browser.shows("#none-missing", "không theo tệp nạp trên máy này");
    assert!(browser.all("#missing-criteria").is_empty());
    assert!(!browser.text(".stated").contains("nạp ở trang Tiêu chí"));
    browser.click("#stated-answers > summary");
    browser.shows("#stated-answers", "Bao nhiêu camera hoạt động?");
}

#[test]
fn what_a_file_states_that_is_not_as_it_was_signed_is_said_to_be_so() {
    let browser = Browser::start();
    let mut document: serde_json::Value = serde_json::from_slice(&without(SUPPLEMENT)).expect("JSON");
    document["unit"]["name"] = json!("Xã Khác");
    opened(&browser, "altered", document.to_string().as_bytes());
    browser.shows("#missing-criteria", SUPPLEMENT);
    browser.shows("#not-as-signed", "không phải nội dung đã được ký");
    browser.is_sound("vi");
}

#[test]
fn where_no_file_is_missing_what_else_is_in_the_way_is_told() {
    let browser = Browser::start();
    // The standard is there, though not where it has to be named.
    let bytes = signed_again(UnitKind::Commune, |document| document["unit"]["kind"] = json!("agency"));
    opened(&browser, "other-kind", &bytes);
    browser.shows("#none-missing", "Tệp dùng “standard/commune” thay cho tiêu chuẩn “standard/agency”");
    assert!(browser.all("#missing-criteria").is_empty());
}
