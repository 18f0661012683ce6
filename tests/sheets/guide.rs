//! A points table.

use super::{other_spellings, refuse_what_is_no_table, told};
use antt::criteria::sheet::{Column, NotASheet, read_guide};
use antt::criteria::{CriteriaFile, read, shipped_guides, standard_for};
use antt::review::table::csv;
use antt::text::{Language, guide_table, not_a_sheet};
use serde_json::{Value, json};

/// Twenty lines as a province pastes them.
const PASTED: &str = include_str!("../common/points_table.tsv");

fn file(items: &[Value]) -> Value {
    let words = |text: &str| json!({"vi": text, "en": text});
    json!({
        "type": "AnttCriteria", "formatVersion": 1, "id": "guide/thu", "version": "1", "role": "scoring_guide",
        "unitKind": "residential_area", "title": words("Bảng điểm"), "description": words("Thử."), "basis": [],
        "standard": "standard/residential_area", "totalHundredths": 10_000, "notApplicable": "full", "items": items,
        "grades": [{"id": "low", "label": words("Thấp"), "fromHundredths": 0}],
    })
}

#[test]
fn twenty_pasted_lines_are_a_guide() {
    let sheet = read_guide(PASTED.as_bytes()).expect("a table");
    assert_eq!(
        (sheet.values.len(), sheet.problems.len(), sheet.ignored.as_slice()),
        (20, 0, ["Ghi chú".to_owned()].as_slice())
    );
    assert_eq!((sheet.lines[0], sheet.lines[19]), (2, 21));
    let Ok(CriteriaFile::ScoringGuide(guide)) = read(&file(&sheet.values)) else {
        unreachable!("{:?}", told(&sheet, &file(&sheet.values)))
    };
    assert_eq!(guide.items.iter().map(|item| u64::from(item.maximum)).sum::<u64>(), 10_000);
    assert_eq!(sheet.values[14]["method"], json!({"kind": "deduct_per_event", "deductionHundredths": 250}));
    assert_eq!(sheet.values[0]["title"], json!({"vi": "Có nghị quyết của chi bộ", "en": "Có nghị quyết của chi bộ"}));
}

#[test]
fn the_separator_the_mark_and_the_hint_play_no_part() {
    let tabs = read_guide(PASTED.as_bytes()).expect("a table");
    for text in other_spellings(PASTED) {
        assert_eq!(read_guide(text.as_bytes()).expect("a table").values, tabs.values, "{text}");
    }
}

#[test]
fn headings_are_known_in_both_languages_and_in_any_order() {
    let text = "METHOD,Maximum,ID\r\nproportional,2.5,4.1.households\r\n\r\nmanual,1,4.2\r\n";
    let sheet = read_guide(text.as_bytes()).expect("a table");
    let expected = json!([
        {"id": "4.1.households", "maximumHundredths": 250, "method": {"kind": "proportional"}},
        {"id": "4.2", "maximumHundredths": 100, "method": {"kind": "manual"}},
    ]);
    assert_eq!((json!(sheet.values), sheet.lines), (expected, vec![2, 4]));
}

#[test]
fn every_problem_is_told_by_row_and_column() {
    let wrong = "\
mã\tnội dung\tđiểm tối đa\tcách chấm\tđiểm trừ mỗi vụ
4.1.resolution\tA\tnăm\tđạt thì đủ điểm\t
\tB\t5\tđạt thì đủ điểm\t
4.2\tC\t5\tcho điểm\t
4.3.a\tD\t5\ttrừ theo từng vụ\t
4.1.registration\tE\t5\tđạt thì đủ điểm\t\tthừa
4.9\tF\t5\tđạt thì đủ điểm\t
4.4.b\tG\t0\ttrừ theo từng vụ\t1
4.1.registration\tH\t95\ttheo tỷ lệ\t
";
    let sheet = read_guide(wrong.as_bytes()).expect("a table");
    assert_eq!((sheet.values.len(), sheet.lines.as_slice()), (3, [7, 8, 9].as_slice()));
    let told = told(&sheet, &file(&sheet.values));
    let expected = [
        "Dòng 2, cột “điểm tối đa”: “năm” không phải số điểm. Ghi số có nhiều nhất hai chữ số thập phân, ví dụ 2,5.",
        "Dòng 3, cột “mã”: ô để trống, cần điền.",
        "Dòng 4, cột “cách chấm”: “cho điểm” không có trong các từ dùng được:",
        "Dòng 5, cột “điểm trừ mỗi vụ”: ô để trống, cần điền.",
        "Dòng 6, cột “mã”: dòng có 6 ô, bảng chỉ có 5 cột.",
        "Dòng 8, cột “điểm tối đa”: Ở mục thứ 2, điểm tối đa (items[1].maximumHundredths): 0 điểm nằm ngoài khoảng",
        "Dòng 7, cột “mã”: Ở mục thứ 1, mã (items[0].id): tiêu chuẩn không có mục hay tiêu chí “4.9”.",
        "Dòng 9, cột “cách chấm”: Ở mục thứ 3, cách chấm, loại (items[2].method.kind): không chấm “4.1.registration” theo cách “theo tỷ lệ” được.",
    ];
    assert_eq!(told.len(), expected.len(), "{told:#?}");
    for (told, expected) in told.iter().zip(expected) {
        assert!(told.starts_with(expected), "{told} / {expected}");
    }
}

#[test]
fn a_guide_that_is_written_is_read_again_as_it_was() {
    for shipped in shipped_guides() {
        let guide = shipped.checked().expect("a guide");
        let file: Value = serde_json::from_str(shipped.text).expect("JSON");
        for language in [Language::Vi, Language::En] {
            let mut sheet = read_guide(&csv(&guide_table(language, guide))).expect("a table");
            // Lines that have no wording of their own are written with the standard's, in both languages.
            let standard = standard_for(guide.unit_kind).expect("a standard");
            for (value, item) in sheet.values.iter_mut().zip(&guide.items).filter(|(_, item)| item.title.is_none()) {
                let title = value.as_object_mut().expect("an item").remove("title").expect("a wording");
                let wording = standard.wording(&item.id).expect("known to the standard");
                assert_eq!(title, json!({"vi": wording.vi, "en": wording.en}), "{}", item.id);
            }
            assert_eq!((&json!(sheet.values), sheet.problems.len()), (&file["items"], 0), "{}", guide.id);
        }
    }
}

#[test]
fn titles_that_look_like_formulas_come_back_as_they_were() {
    let mut guide = shipped_guides()[0].checked().expect("a guide").clone();
    for text in ["=1+1", "-5 điểm", "@a", "'abc", "+84, \"gọi\";\t x"] {
        guide.items[0].title = Some(antt::criteria::Bilingual { vi: text.into(), en: text.into() });
        let sheet = read_guide(&csv(&guide_table(Language::Vi, &guide))).expect("a table");
        assert_eq!(sheet.values[0]["title"]["vi"], text);
    }
}

#[test]
fn points_given_by_hand_are_read_by_the_word_that_is_written_and_by_the_older_one() {
    for word in ["chấm tay", "Chấm tay, nêu lý do", "tự chấm", "Tự chấm, nêu lý do", "manual"] {
        let text = format!("mã\tđiểm tối đa\tcách chấm\n4.2\t1\t{word}\n");
        let sheet = read_guide(text.as_bytes()).expect("a table");
        assert!(sheet.problems.is_empty(), "{word}: {:?}", sheet.problems);
        assert_eq!(sheet.values[0]["method"], json!({"kind": "manual"}), "{word}");
    }
}

#[test]
fn what_is_no_points_table_is_refused_with_its_reason() {
    refuse_what_is_no_table(read_guide);
    let missing = NotASheet::MissingColumns { missing: vec![Column::Maximum, Column::Method] };
    assert_eq!(read_guide("mã,nội dung\n4.1,A".as_bytes()).err(), Some(missing.clone()));
    let told = "Dòng đầu phải là tên các cột. Còn thiếu cột “điểm tối đa”, “cách chấm”.";
    assert_eq!(not_a_sheet(Language::Vi, &missing), told);
    let twice = read_guide("mã,id,điểm tối đa,cách chấm\n".as_bytes()).err();
    assert_eq!(twice, Some(NotASheet::RepeatedColumn { column: Column::Id }));
}
