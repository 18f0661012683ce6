//! A table of checks.

use super::{other_spellings, refuse_what_is_no_table, told};
use antt::criteria::sheet::read_supplement;
use antt::criteria::{CriteriaFile, UnitKind, read, shipped, standard_for};
use antt::review::table::csv;
use antt::text::{Language, checks_table};
use serde_json::{Value, json};

const PASTED: &str = "\
mã tiêu chí\ttên tiêu chí\tmã\tcâu hỏi\tgiải thích\tđiều\tkhoản\tloại câu trả lời\tngưỡng\tđơn vị tính\ttử số\tmẫu số\ttùy chọn\tcác lựa chọn
quang-ninh:1\tCamera an ninh\tquang-ninh:1.cameras\tCó bao nhiêu camera an ninh?\tTính camera đang hoạt động.\t2\t1\tSố lượng\t5\tcamera\t\t\t\t
quang-ninh:1\t\tquang-ninh:1.share\tBao nhiêu khu dân cư có camera?\tTính khu có từ một camera.\t2\t1\tTỷ lệ\t70%\tkhu\tKhu có camera\tTổng số khu\t\t
quang-ninh:2\tTrật tự\tquang-ninh:2.events\tCó bao nhiêu vụ?\tGhi mọi vụ.\t2\t2\tSố vụ\t\tvụ\t\t\tforce_majeure\t
quang-ninh:2\t\tquang-ninh:2.rules\tQuy chế nào đã có?\tChọn các quy chế.\t2\t2\tDanh mục\t\t\t\t\t\tfire: Cháy, nổ; guard: Bảo vệ
";

fn file(criteria: &[Value]) -> Value {
    let words = |text: &str| json!({"vi": text, "en": text});
    json!({
        "type": "AnttCriteria", "formatVersion": 1, "id": "supplement/quang-ninh", "version": "1", "role": "supplement",
        "unitKind": "commune", "title": words("Tiêu chí bổ sung"),
        "source": {"number": "5/QĐ-UBND", "issuer": words("Ủy ban"), "issuedOn": "2025-01-01", "inForceFrom": "2025-02-01", "amendedBy": []},
        "criteria": criteria,
    })
}

#[test]
fn pasted_lines_are_a_supplement() {
    let sheet = read_supplement(PASTED.as_bytes()).expect("a table");
    let Ok(CriteriaFile::Supplement(supplement)) = read(&file(&sheet.values)) else {
        unreachable!("{:?}", told(&sheet, &file(&sheet.values)))
    };
    let ids: Vec<(&str, usize)> =
        supplement.criteria.iter().map(|criterion| (criterion.id.as_str(), criterion.checks.len())).collect();
    assert_eq!((ids, sheet.lines), (vec![("quang-ninh:1", 2), ("quang-ninh:2", 2)], vec![2, 3, 4, 5]));
    for text in other_spellings(PASTED) {
        assert_eq!(read_supplement(text.as_bytes()).expect("a table").values, sheet.values);
    }
}

#[test]
fn every_problem_is_told_by_row_and_column() {
    let wrong = PASTED
        .replace("70%", "đa số")
        .replace("Số vụ\t", "số sự vụ\t")
        .replace("guard: Bảo vệ", "Bảo vệ")
        .replace("quang-ninh:1.cameras", "1.cameras");
    let sheet = read_supplement(wrong.as_bytes()).expect("a table");
    let told = told(&sheet, &file(&sheet.values));
    let expected = [
        "Dòng 3, cột “ngưỡng”: “đa số” không phải số nguyên.",
        "Dòng 4, cột “loại câu trả lời”: “số sự vụ” không có trong các từ dùng được: văn bản;",
        "Dòng 5, cột “các lựa chọn”: “Bảo vệ” không có dạng “mã: tên”.",
        "Dòng 2, cột “mã”: Ở tiêu chí thứ 1, mục thứ 1, mã (criteria[0].checks[0].id): mã phải bắt đầu bằng “quang-ninh:”, nhưng là “1.cameras”.",
    ];
    assert_eq!(told.len(), expected.len(), "{told:#?}");
    for (told, expected) in told.iter().zip(expected) {
        assert!(told.starts_with(expected), "{told} / {expected}");
    }
}

#[test]
fn every_check_of_every_standard_comes_back_as_it_was() {
    for kind in UnitKind::ALL {
        let standard = standard_for(kind).expect("a standard");
        let text = shipped().iter().find(|file| file.kind == kind).expect("a file").text;
        let file: Value = serde_json::from_str(text).expect("JSON");
        for language in [Language::Vi, Language::En] {
            let sheet = read_supplement(&csv(&checks_table(language, standard))).expect("a table");
            assert_eq!((json!(sheet.values), sheet.problems), (file["criteria"].clone(), vec![]), "{kind:?}");
        }
    }
}

#[test]
fn what_is_no_table_of_checks_is_refused() {
    refuse_what_is_no_table(read_supplement);
}
