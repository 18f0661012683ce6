//! Lines of a points table that no check of the standard stands for: told as such, and taken over into a supplement.

use crate::{NOW, cell, change, empty, manuscript, named};
use antt::criteria::UnitKind;
use antt::criteria::manuscript::{Field, Grid, Making, Manuscript, ManuscriptChange, OwnLine, Told};
use antt::criteria::sheet::Column;
use antt::text::{Language, remark_line, told_line, told_place};

const VI: Language = Language::Vi;

/// A line that the province asks by itself, in the first row.
fn own(code: &str, title: &str, points: &str) -> Manuscript {
    let typed = [(0, code), (1, title), (3, points)];
    typed.into_iter().fold(named(&empty(), "thai-nguyen/khu-dan-cu"), |manuscript, (column, text)| {
        cell(&manuscript, Grid::Items, 0, column, text)
    })
}

fn first(manuscript: &Manuscript) -> Option<OwnLine> {
    manuscript.own_line(manuscript.rows(Grid::Items)[0].key)
}

fn at(supplement: &Manuscript, row: usize, column: Column) -> &str {
    let place = Column::SUPPLEMENT.iter().position(|one| *one == column).expect("a column");
    &supplement.rows(Grid::Items)[row].cells[place]
}

#[test]
fn a_line_is_a_provinces_own_if_the_standard_has_no_such_code_and_it_says_something() {
    for (code, title, points, is_own) in [
        ("5", "Lắp camera an ninh", "5", true),
        ("", "Lắp camera an ninh", "5", true),
        ("", "Lắp camera an ninh", "", false),
        ("camera", "Lắp camera an ninh", "", true),
        ("camera", " ", "5", false),
        ("4.1.resolution", "Có nghị quyết", "5", false),
        ("4.1", "Cả tiêu chí", "5", false),
    ] {
        assert_eq!(first(&own(code, title, points)).is_some(), is_own, "{code} {title} {points}");
    }
    let line = first(&own(" camera ", "Lắp camera an ninh ", "2,5")).expect("an own line");
    assert_eq!((line.code.as_str(), line.title.vi.as_str(), line.points), ("camera", "Lắp camera an ninh", Some(250)));
    let of_sound = manuscript();
    assert!(of_sound.rows(Grid::Items).iter().all(|row| of_sound.own_line(row.key).is_none()));
}

#[test]
fn it_becomes_a_check_of_the_provinces_supplement_and_nothing_is_made_up() {
    let guide = cell(&own("camera", "Lắp camera an ninh", "5"), Grid::Items, 0, 2, "Cameras");
    let line = first(&guide).expect("an own line");
    let beside = guide.supplement_beside("s", NOW).expect("a kind of unit");
    assert!(beside.belongs_beside(&guide));
    let supplement = beside.with_own_line(&line, NOW + 1);
    assert_eq!((supplement.making, supplement.text(Field::Id)), (Making::Supplement, "thai-nguyen"));
    assert_eq!(supplement.unit_kind(), Some(UnitKind::ResidentialArea));
    assert_eq!(supplement.rows(Grid::Items).len(), 1, "the blank row is gone");
    for (column, text) in [
        (Column::Criterion, "thai-nguyen:1"),
        (Column::Id, "thai-nguyen:1.a"),
        (Column::CriterionTitle, "Lắp camera an ninh"),
        (Column::Question, "Lắp camera an ninh"),
        (Column::QuestionEn, "Cameras"),
        (Column::Kind, ""),
        (Column::Guidance, ""),
        (Column::Article, ""),
    ] {
        assert_eq!(at(&supplement, 0, column), text, "{column:?}");
    }
    assert!(supplement.asks_own_line(&line) && !beside.asks_own_line(&line));
    // Another gets the next number, also one that reads alike: “Nội dung khác” may stand in two sections.
    assert_eq!(supplement.with_own_line(&line, NOW).rows(Grid::Items).len(), 2);
    let other = first(&own("x", "Tổ tự quản", "1")).expect("an own line");
    let both = supplement.with_own_line(&other, NOW);
    assert_eq!((at(&both, 1, Column::Criterion), both.rows(Grid::Items).len()), ("thai-nguyen:2", 2));
}

#[test]
fn the_supplement_beside_a_guide_is_of_the_same_kind_and_province() {
    let guide = own("camera", "Lắp camera", "5");
    let beside = |id: &str, kind| {
        let supplement = Manuscript::empty("s", Making::Supplement, kind, NOW);
        change(&supplement, ManuscriptChange::Field(Field::Id, id.into())).belongs_beside(&guide)
    };
    assert!(beside("thai-nguyen", UnitKind::ResidentialArea));
    assert!(!beside("", UnitKind::ResidentialArea), "nobody knows whose it is");
    assert!(!beside("quang-ninh", UnitKind::ResidentialArea));
    assert!(!beside("thai-nguyen", UnitKind::Commune));
    assert!(!guide.belongs_beside(&guide), "another guide is no supplement");
    let nameless = named(&guide, "");
    let beside = Manuscript::empty("s", Making::Supplement, UnitKind::ResidentialArea, NOW);
    assert!(!beside.belongs_beside(&nameless), "two without an id need not be of one province");
    assert_eq!(nameless.supplement_beside("s", NOW), None);
}

#[test]
fn the_words_at_an_unknown_code_say_where_a_provinces_own_criterion_belongs() {
    let guide = own("camera", "Lắp camera an ninh", "5");
    let remarks = guide.assemble().remarks;
    for (language, said) in [
        (VI, "tiêu chí riêng của tỉnh (Điều 8 khoản 1) thuộc tệp tiêu chí bổ sung và không mang điểm."),
        (Language::En, "belongs in a supplement and bears no points."),
    ] {
        assert!(remarks.iter().any(|remark| remark_line(language, remark).ends_with(said)), "{said}");
    }
}

#[test]
fn an_unknown_code_is_told_beside_other_faults_of_its_row() {
    let guide = own("camera", "Lắp camera an ninh", "năm");
    let told: Vec<String> = guide.assemble().remarks.iter().map(|remark| remark_line(VI, remark)).collect();
    for said in ["“năm” không phải số điểm.", "tiêu chuẩn không có mục hay tiêu chí “camera”.", "ô để trống, cần điền."]
    {
        assert_eq!(told.iter().filter(|line| line.starts_with(said)).count(), 1, "{said}: {told:#?}");
    }
    let known = own("4.1.resolution", "Có nghị quyết", "năm");
    assert!(!known.assemble().remarks.iter().any(|remark| remark_line(VI, remark).contains("không có mục")));
}

#[test]
fn empty_cells_of_a_column_are_one_line_and_others_are_not() {
    let mut guide = own("camera", "Lắp camera", "5");
    for _ in 0..3 {
        guide = change(&guide, ManuscriptChange::Insert { grid: Grid::Items, below: None });
    }
    for (row, title) in [(1, "Hai"), (2, "Ba"), (3, "Bốn")] {
        guide = cell(&guide, Grid::Items, row, 1, title);
    }
    let assembled = guide.assemble();
    let told = Told::all(&assembled.remarks);
    let lines: Vec<String> =
        told.iter().map(|one| format!("{}: {}", told_place(VI, &guide, one), told_line(VI, &guide, one))).collect();
    for expected in [
        "Cột “mã”: 3 ô để trống, cần điền: dòng 2, 3, 4.",
        "Cột “điểm tối đa”: 3 ô để trống, cần điền: dòng 2, 3, 4.",
        "Cột “cách chấm”: 4 ô để trống, cần điền: dòng 1, 2, 3, 4.",
    ] {
        assert!(lines.contains(&expected.to_owned()), "{expected}: {lines:#?}");
    }
    assert!(lines.iter().any(|line| line.starts_with("Dòng 1, cột “mã”: tiêu chuẩn không có mục")), "{lines:#?}");
    // Nothing is told less often than it is counted.
    let counted: usize = told.iter().map(|one| if let Told::Empty { keys, .. } = one { keys.len() } else { 1 }).sum();
    assert_eq!(counted, assembled.remarks.len());
    assert!(lines.iter().any(|line| line.starts_with("Xếp loại")), "{lines:#?}");
}
