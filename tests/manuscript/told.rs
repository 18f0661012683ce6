//! Every mistake at the field or the cell where it is put right, in words.

use crate::{change, empty, manuscript};
use antt::criteria::UnitKind;
use antt::criteria::manuscript::{Field, Grid, Making, Manuscript, ManuscriptChange, SumOfMaxima, Told};
use antt::text::{Language, remark_line, remark_place, sum_line, told_line};

fn told(manuscript: &Manuscript) -> Vec<String> {
    let remarks = manuscript.assemble().remarks;
    let line = |remark: &antt::criteria::manuscript::Remark| {
        let (vi, en) = (remark_line(Language::Vi, remark), remark_line(Language::En, remark));
        assert!(vi != en && vi.ends_with('.') && en.ends_with('.') && !vi.contains("  "), "{vi} | {en}");
        let (place, english) =
            (remark_place(Language::Vi, manuscript, remark.at), remark_place(Language::En, manuscript, remark.at));
        assert!(!place.is_empty() && place != english, "{place} | {english}");
        format!("{place}: {vi}")
    };
    remarks.iter().map(line).collect()
}

#[test]
fn a_sound_manuscript_has_no_mistake() {
    assert_eq!(told(&manuscript()), [""; 0]);
}

#[test]
fn each_mistake_in_a_field_is_told_there() {
    for (field, text, expected) in [
        (Field::Id, "", "Mã của tệp: còn để trống, cần điền."),
        (
            Field::Id,
            "Thái Nguyên",
            "Mã của tệp: “guide/Thái Nguyên” không phải là mã gồm chữ thường, chữ số và . - / _ :.",
        ),
        (Field::Version, " ", "Phiên bản: còn để trống, cần điền."),
        (Field::UnitKind, "tỉnh", "Dành cho loại đơn vị: “tỉnh” không phải là một trong:"),
        (Field::Title, "", "Tên: còn để trống, cần điền."),
        (Field::Description, "", "Mô tả: của ai, dùng để làm gì: còn để trống, cần điền."),
        (Field::Total, "một trăm", "Tổng điểm: “một trăm” không phải số điểm."),
        (Field::Total, "99", "Tổng điểm: tổng điểm ghi là 99, nhưng điểm tối đa các mục cộng lại là 100."),
        (Field::NotApplicable, "nửa", "Mục không áp dụng: “nửa” không phải là một trong:"),
    ] {
        let told = told(&change(&manuscript(), ManuscriptChange::Field(field, text.into())));
        assert!(told.iter().any(|one| one.starts_with(expected)), "{expected}: {told:#?}");
    }
}

#[test]
fn of_a_code_that_nobody_knows_the_nearest_ones_are_named() {
    for (typed, nearest) in [
        ("4.1.resolutoin", Some("Mã gần nhất: “4.1.resolution”. Chọn mã của một mục hoặc một tiêu chí")),
        ("khong-co-trong-tieu-chuan", None),
    ] {
        let told = told(&crate::cell(&manuscript(), Grid::Items, 0, 0, typed));
        let line = told.iter().find(|one| one.contains("không có mục hay tiêu chí")).expect("told");
        assert_eq!(line.contains("Mã gần nhất"), nearest.is_some(), "{line}");
        assert!(nearest.is_none_or(|nearest| line.contains(nearest)), "{line}");
    }
}

#[test]
fn each_mistake_in_a_cell_is_told_by_row_and_column() {
    for (grid, row, column, text, expected) in [
        (Grid::Items, 0, 0, "4.9", "Dòng 1, cột “mã”: tiêu chuẩn không có mục hay tiêu chí “4.9”."),
        (Grid::Items, 1, 0, "", "Dòng 2, cột “mã”: ô để trống, cần điền."),
        (Grid::Items, 2, 3, "năm", "Dòng 3, cột “điểm tối đa”: “năm” không phải số điểm."),
        (Grid::Items, 0, 4, "cho điểm", "Dòng 1, cột “cách chấm”: “cho điểm” không có trong các từ dùng được:"),
        (
            Grid::Items,
            0,
            4,
            "theo tỷ lệ",
            "Dòng 1, cột “cách chấm”: không chấm “4.1.resolution” theo cách “theo tỷ lệ” được.",
        ),
        (
            Grid::Grades,
            0,
            3,
            "5",
            "Xếp loại, dòng 1, cột “từ bao nhiêu điểm”: mức xếp loại đầu tiên bắt đầu từ 5 điểm, không phải từ 0.",
        ),
        (Grid::Grades, 1, 1, "", "Xếp loại, dòng 2, cột “tên mức”: còn để trống, cần điền."),
        (
            Grid::Grades,
            1,
            3,
            "200",
            "Xếp loại, dòng 2, cột “từ bao nhiêu điểm”: mức xếp loại từ 200 điểm cao hơn tổng 100 điểm.",
        ),
    ] {
        let told = told(&crate::cell(&manuscript(), grid, row, column, text));
        assert!(told.iter().any(|one| one.starts_with(expected)), "{expected}: {told:#?}");
    }
}

#[test]
fn a_paper_needs_its_issuer_and_a_day_of_the_calendar_if_any() {
    let made = change(&manuscript(), ManuscriptChange::Insert { grid: Grid::Basis, below: None });
    // A row in which nothing stands says nothing.
    assert_eq!(told(&made), [""; 0]);
    let typed = crate::cell(&crate::cell(&made, Grid::Basis, 0, 0, "1/HD"), Grid::Basis, 0, 3, "31/02/2026");
    let expected = [
        "Văn bản làm căn cứ, dòng 1, cột “nơi ban hành”: còn để trống, cần điền.",
        "Văn bản làm căn cứ, dòng 1, cột “ngày ban hành”: “31/02/2026” không phải ngày có trong lịch. Ghi ngày/tháng/năm, ví dụ 05/03/2026.",
    ];
    assert_eq!(told(&typed), expected);
}

#[test]
fn an_empty_manuscript_says_all_that_it_lacks_once() {
    for making in [Making::Guide, Making::Supplement] {
        let told = told(&Manuscript::empty("m", making, UnitKind::Commune, 0));
        let mut places: Vec<&str> =
            told.iter().filter_map(|line| line.split_once(": ")).map(|(place, _)| place).collect();
        places.sort_unstable();
        let all = places.len();
        places.dedup();
        assert_eq!(places.len(), all, "{told:#?}");
        assert!(told.iter().all(|line| !line.contains("tiếng Anh")), "English is optional: {told:#?}");
        assert!(told.iter().any(|line| line.contains("chưa có dòng nào")), "{told:#?}");
    }
}

#[test]
fn rows_that_can_not_be_read_are_rows_all_the_same() {
    let rows = |making: Making, kind| {
        let empty = Manuscript::empty("m", making, kind, 0);
        let inserted = change(&empty, ManuscriptChange::Insert { grid: Grid::Items, below: None });
        crate::cell(&inserted, Grid::Items, 0, 1, "Có kế hoạch")
    };
    for making in Making::ALL {
        let told = told(&rows(making, UnitKind::Commune));
        let none = |line: &&String| line.contains("chưa có mục nào") || line.contains("chưa có dòng nào");
        let items = told.iter().filter(none).filter(|line| !line.starts_with("Xếp loại")).count();
        assert_eq!(items, 0, "{told:#?}");
    }
}

#[test]
fn a_row_is_named_once_for_a_column_however_often_its_cell_is_asked_for() {
    let mut made = Manuscript::empty("m", Making::Supplement, UnitKind::Commune, 0);
    for row in 0..3 {
        made = change(&made, ManuscriptChange::Insert { grid: Grid::Items, below: None });
        made = crate::cell(&made, Grid::Items, row, 4, "Có kế hoạch không?");
    }
    let remarks = made.assemble().remarks;
    for told in Told::all(&remarks) {
        let Told::Empty { keys, .. } = &told else { continue };
        let mut once = keys.clone();
        once.dedup();
        assert_eq!(*keys, once, "{}", told_line(Language::Vi, &made, &told));
    }
}

#[test]
fn a_wrong_total_is_told_beside_other_mistakes_as_soon_as_every_maximum_is_read() {
    let nameless = change(&manuscript(), ManuscriptChange::Field(Field::Title, String::new()));
    let codeless = crate::cell(&nameless, Grid::Items, 1, 0, "");
    let made = change(&codeless, ManuscriptChange::Field(Field::Total, "99".into()));
    let told = told(&made);
    let expected = "Tổng điểm: tổng điểm ghi là 99, nhưng điểm tối đa các mục cộng lại là 100.";
    assert_eq!(told.iter().filter(|line| line.starts_with(expected)).count(), 1, "{told:#?}");
}

#[test]
fn more_taken_off_for_one_event_than_the_item_has_is_told_at_its_cell() {
    let made = manuscript();
    let row = made.rows(Grid::Items).iter().position(|row| !row.cells[5].is_empty()).expect("a deduction");
    let maximum = made.rows(Grid::Items)[row].cells[3].clone();
    for (typed, is_told) in [("1000", true), (maximum.as_str(), false)] {
        let told = told(&crate::cell(&made, Grid::Items, row, 5, typed));
        let is_there = told.iter().any(|line| line.contains("lớn hơn điểm tối đa"));
        assert_eq!(is_there, is_told, "{typed}: {told:#?}");
    }
}

#[test]
fn while_lines_are_left_out_the_sum_is_no_mistake_of_its_own() {
    let made = crate::cell(&manuscript(), Grid::Items, 0, 3, "?");
    assert!(told(&made).iter().all(|line| !line.contains("cộng lại")), "{:?}", told(&made));
    assert_eq!(made.assemble().sum.map(|sum| sum.unread), Some(1));
}

#[test]
fn the_sum_beside_the_total_in_words() {
    let of = |sum, unread, total| SumOfMaxima { sum, unread, total };
    for (sum, vi) in [
        (of(10_000, 0, Some(10_000)), "Cộng điểm tối đa: 100 trên tổng 100, vừa đủ."),
        (of(9_550, 0, Some(10_000)), "Cộng điểm tối đa: 95,5 trên tổng 100, còn thiếu 4,5."),
        (of(10_100, 2, Some(10_000)), "Cộng điểm tối đa: 101 trên tổng 100, thừa 1; 2 dòng chưa có điểm đọc được."),
        (of(0, 0, None), "Cộng điểm tối đa: 0."),
    ] {
        assert_eq!(sum_line(Language::Vi, sum), vi);
        assert!(sum_line(Language::En, sum).starts_with("Sum of the maxima: "));
    }
    assert_eq!(empty().assemble().sum, Some(of(0, 0, Some(10_000))));
}
