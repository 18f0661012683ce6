//! A table of indicators.

use super::{other_spellings, refuse_what_is_no_table, told};
use antt::criteria::sheet::{Sheet, read_programme};
use antt::criteria::{CriteriaFile, Programme, read, shipped_programmes};
use antt::review::table::csv;
use antt::text::{Language, programme_table, target_line};
use serde_json::{Value, json};

/// Every form, as somebody used to Excel writes them.
const PASTED: &str = include_str!("../common/indicators_table.tsv");

fn file(sheet: &Sheet) -> Value {
    let words = |text: &str| json!({"vi": text, "en": text});
    json!({
        "type": "AnttCriteria", "formatVersion": 1, "id": "programme/thu", "version": "1", "role": "programme",
        "title": words("Chương trình"), "description": words("Thử."), "basis": [], "indicators": sheet.values,
    })
}

fn programme(text: &str) -> Programme {
    let sheet = read_programme(text.as_bytes()).expect("a table");
    match read(&file(&sheet)) {
        Ok(CriteriaFile::Programme(programme)) => programme,
        _ => unreachable!("{:#?}", told(&sheet, &file(&sheet))),
    }
}

#[test]
fn every_form_is_understood_as_it_is_written_in_excel() {
    let made = programme(PASTED);
    let targets: Vec<Option<String>> = made.indicators.iter().map(|one| target_line(Language::Vi, one)).collect();
    let expected = [
        Some("từ 90% trở lên"),
        Some("giảm từ 5% trở lên so với năm 2021, đến hết năm 2025"),
        Some("không tăng so với kỳ gốc"),
        Some("từ 1.700 mô hình trở lên"),
        Some("100%"),
        Some("từ 80% trở lên"),
        None,
    ];
    assert_eq!(targets, expected.map(|line| line.map(str::to_owned)));
    let ids = |at: usize| made.indicators[at].counts.iter().map(|count| count.id.as_str()).collect::<Vec<_>>();
    assert_eq!(ids(0), ["part", "whole"], "who gives no ids needs none");
    assert_eq!(ids(2), ["goc", "nay"]);
    assert_eq!(ids(3), ["count", "count_2", "count_3"]);
    assert_eq!(ids(4), ["count"]);
}

#[test]
fn the_separator_the_mark_and_the_hint_play_no_part() {
    let tabs = read_programme(PASTED.as_bytes()).expect("a table");
    for text in other_spellings(PASTED) {
        assert_eq!(read_programme(text.as_bytes()).expect("a table").values, tabs.values, "{text}");
    }
    refuse_what_is_no_table(read_programme);
}

#[test]
fn every_problem_is_told_by_row_and_column_and_nothing_typed_is_dropped_in_silence() {
    let wrong = "\
mã\tnội dung\tđơn vị\tcách tính\tsố liệu phải nhập\tđơn vị tính\tnăm gốc\tmức tối thiểu\tso sánh\tchỉ tiêu
a\tA\thuyện\ttỷ lệ\tMột; Hai\t\t\t\t\t
b\tB\txã\ttính nhẩm\tMột; Hai\t\t\t\t\t
c\tC\txã\ttỷ lệ\tMột\t\t\t\t\t
d\tD\txã\ttỷ lệ\tMột; Hai\t\t2021\t5\t\t
e\tE\txã\ttỷ lệ\tMột; Hai\t\t\t\tgiảm ít nhất\t5
g\tG\txã\ttổng số\tMột\t\t\t\tít nhất\t
h\tH\tngười tổng hợp\ttỷ lệ đơn vị đạt tiêu chuẩn\t\t\t\t\t\t
i\tI\txã; người tổng hợp\ttỷ lệ\tMột; Hai\t\t\t\t\t
i\tK\txã\tso với kỳ gốc\tMột; Hai\tvụ\t21\t\t\t
l\tL\t\ttỷ lệ\tMột; Hai\tvụ\t\t\t\t80
m\tM\txã\tso với kỳ gốc\tMột; Hai\tvụ\t\t\tgiảm ít nhất\t-5%
";
    let sheet = read_programme(wrong.as_bytes()).expect("a table");
    let told = told(&sheet, &file(&sheet));
    let expected = [
        "Dòng 2, cột “đơn vị”: “huyện” không có trong các từ dùng được: khu dân cư; xã, phường, đặc khu;",
        "Dòng 3, cột “cách tính”: “tính nhẩm” không có trong các từ dùng được: tỷ lệ;",
        "Dòng 4, cột “số liệu phải nhập”: cần 2 số liệu cách nhau bằng dấu chấm phẩy, nhưng có 1.",
        "Dòng 5, cột “năm gốc”: “2021” không dùng đến với cách tính này.",
        "Dòng 5, cột “mức tối thiểu”: “5” không dùng đến với cách tính này.",
        "Dòng 6, cột “so sánh”: “giảm ít nhất” không có trong các từ dùng được: ít nhất; trên; nhiều nhất; dưới.",
        "Dòng 7, cột “đơn vị tính”: ô để trống, cần điền.",
        "Dòng 7, cột “chỉ tiêu”: ô để trống, cần điền.",
        "Dòng 8, cột “đơn vị”: “người tổng hợp” không có trong các từ dùng được:",
        "Dòng 11, cột “đơn vị”: ô để trống, cần điền.",
        "Dòng 11, cột “đơn vị tính”: “vụ” không dùng đến với cách tính này.",
        "Dòng 11, cột “so sánh”: ô để trống, cần điền.",
        "Dòng 12, cột “chỉ tiêu”: “-5%”: mức giảm ghi bằng số từ 0 đến 100, không có dấu trừ",
        "Dòng 10, cột “năm gốc”: Ở chỉ tiêu thứ 2, cách tính, năm gốc (indicators[1].form.baseYear): 21 nằm ngoài khoảng",
        "Dòng 9, cột “đơn vị”: Ở chỉ tiêu thứ 1, đơn vị thứ 2 (indicators[0].askedOf[1]): chỉ tiêu vừa hỏi các đơn vị vừa hỏi người tổng hợp.",
        "Dòng 10, cột “mã”: Ở chỉ tiêu thứ 2, mã (indicators[1].id): mã “i” đã có.",
    ];
    assert_eq!(told.len(), expected.len(), "{told:#?}");
    for (told, expected) in told.iter().zip(expected) {
        assert!(told.starts_with(expected), "{told} / {expected}");
    }
}

#[test]
fn a_programme_that_is_written_is_read_again_as_it_was() {
    for shipped in shipped_programmes() {
        let programme = shipped.checked().expect("a programme");
        let file: Value = serde_json::from_str(shipped.text).expect("JSON");
        for language in [Language::Vi, Language::En] {
            let sheet = read_programme(&csv(&programme_table(language, programme))).expect("a table");
            assert_eq!(sheet.problems, [], "{}", programme.id);
            assert_eq!(json!(sheet.values), file["indicators"], "{}", programme.id);
        }
    }
    let made = programme(PASTED);
    let sheet = read_programme(&csv(&programme_table(Language::En, &made))).expect("a table");
    assert_eq!(sheet.values, read_programme(PASTED.as_bytes()).expect("a table").values);
}

#[test]
fn a_semicolon_in_a_name_does_not_make_two_names_of_it() {
    let mut made = programme(PASTED);
    let ratio = made.indicators.iter().position(|one| one.counts.len() == 2).expect("two counts");
    made.indicators[ratio].counts[0].label.vi = "Đã giải quyết; đã trả lời".to_owned();
    let table = csv(&programme_table(Language::Vi, &made));
    let sheet = read_programme(&table).expect("a table");
    assert_eq!(sheet.problems, []);
    assert_eq!(sheet.values[ratio]["counts"][0]["label"]["vi"], "Đã giải quyết, đã trả lời");
    assert_eq!(sheet.values[ratio]["counts"].as_array().map(Vec::len), Some(2));
}
