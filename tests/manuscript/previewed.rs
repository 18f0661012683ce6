//! What an author sees of the form while something is left to mend.

use crate::{NOW, cell, change, column, empty, manuscript, named};
use antt::criteria::manuscript::{Field, Grid, Making, Manuscript, ManuscriptChange};
use antt::criteria::sheet::Column;
use antt::criteria::{CriteriaFile, UnitKind};

/// Ids in the preview's main table and how many lines it leaves out.
fn previewed(manuscript: &Manuscript) -> Option<(Vec<String>, usize)> {
    let preview = manuscript.preview(&manuscript.assemble())?;
    let ids = match preview.file {
        CriteriaFile::ScoringGuide(guide) => guide.items.into_iter().map(|item| item.id).collect(),
        CriteriaFile::Supplement(file) => file.checks().map(|check| check.id.clone()).collect(),
        CriteriaFile::Programme(programme) => programme.indicators.into_iter().map(|one| one.id).collect(),
        CriteriaFile::Standard(_) => unreachable!("nobody writes standards"),
    };
    Some((ids, preview.left_out))
}

fn field(manuscript: &Manuscript, field: Field, text: &str) -> Manuscript {
    change(manuscript, ManuscriptChange::Field(field, text.into()))
}

#[test]
fn a_sound_file_is_previewed_whole() {
    let made = manuscript();
    let preview = made.preview(&made.assemble()).expect("a preview");
    assert_eq!((Some(preview.file), preview.left_out), (made.assemble().file, 0));
}

#[test]
fn a_wrong_line_is_left_out_and_the_total_is_that_of_the_others() {
    let sound = manuscript();
    let maximum = column(Making::Guide, Column::Maximum);
    for wrong in ["", "mười", "12,345"] {
        let made = cell(&sound, Grid::Items, 1, maximum, wrong);
        let preview = made.preview(&made.assemble()).expect("a preview");
        let CriteriaFile::ScoringGuide(guide) = preview.file else { unreachable!("a guide") };
        assert_eq!((guide.items.len(), preview.left_out), (sound.rows(Grid::Items).len() - 1, 1), "{wrong:?}");
        assert_eq!(guide.total, guide.items.iter().map(|item| u64::from(item.maximum)).sum::<u64>());
    }
    // Another maximum alone makes no line wrong.
    let made = cell(&sound, Grid::Items, 1, maximum, "50");
    assert!(made.assemble().file.is_none());
    assert_eq!(previewed(&made).expect("a preview").1, 0);
}

#[test]
fn wrong_fields_grades_and_papers_keep_no_right_line_from_being_seen() {
    let sound = manuscript();
    let ids = previewed(&sound);
    let blank = Making::Guide.fields().iter().filter(|one| **one != Field::UnitKind);
    let unnamed = blank.fold(sound.clone(), |made, one| field(&made, *one, ""));
    let rows: Vec<u32> = unnamed.rows(Grid::Grades).iter().map(|row| row.key).collect();
    let ungraded =
        rows.into_iter().fold(unnamed, |made, key| change(&made, ManuscriptChange::Remove { grid: Grid::Grades, key }));
    let paper = change(&ungraded, ManuscriptChange::Insert { grid: Grid::Basis, below: None });
    let made = cell(&paper, Grid::Basis, paper.rows(Grid::Basis).len() - 1, 3, "hôm qua");
    assert!(made.assemble().remarks.len() > 6);
    assert_eq!(previewed(&made), ids);
}

#[test]
fn a_supplement_and_a_programme_show_their_right_lines_before_they_have_a_name() {
    let check = [
        (Column::Criterion, "thai-nguyen:1"),
        (Column::CriterionTitle, "Tuyến đường"),
        (Column::Id, "thai-nguyen:1.a"),
        (Column::Question, "Có camera không?"),
        (Column::Guidance, "Đếm tuyến đường."),
        (Column::Article, "4"),
        (Column::Clause, "1"),
        (Column::CriterionArticle, "4"),
        (Column::CriterionClause, "1"),
        (Column::Kind, "có hoặc không"),
    ];
    let indicator = [
        (Column::Id, "tin-bao"),
        (Column::Title, "Tin báo được giải quyết"),
        (Column::Units, "xã"),
        (Column::Form, "tỷ lệ"),
        (Column::Counts, "Đã giải quyết; Đã tiếp nhận"),
    ];
    for (making, cells) in [(Making::Supplement, &check[..]), (Making::Programme, &indicator[..])] {
        let nothing = Manuscript::empty("m", making, UnitKind::Commune, NOW);
        let one = cells.iter().fold(nothing, |made, (of, text)| cell(&made, Grid::Items, 0, column(making, *of), text));
        let two = change(&one, ManuscriptChange::Insert { grid: Grid::Items, below: None });
        let two = cell(&two, Grid::Items, 1, 0, "dở dang");
        let (ids, left_out) = previewed(&two).unwrap_or_else(|| unreachable!("{:#?}", one.assemble().remarks));
        assert_eq!((ids.len(), left_out), (1, 1));
    }
}

#[test]
fn without_a_right_line_or_a_kind_of_unit_there_is_nothing_to_see() {
    let nobody = field(&manuscript(), Field::UnitKind, "");
    let wrong = cell(&named(&empty(), "thu"), Grid::Items, 0, 0, "không có mã này");
    for made in [empty(), nobody, wrong] {
        assert_eq!(previewed(&made), None);
    }
}
