//! A programme on its way.

use crate::{NOW, change, named};
use antt::criteria::manuscript::{Field, Grid, Making, Manuscript, ManuscriptChange, Spot};
use antt::criteria::sheet::Column;
use antt::criteria::{CriteriaFile, Programme, UnitKind, compare_programmes, shipped_programmes};
use antt::text::{Language, remark_line, remark_place};

fn programme_of(manuscript: &Manuscript) -> Programme {
    let assembled = manuscript.assemble();
    match assembled.file {
        Some(CriteriaFile::Programme(programme)) => programme,
        other => unreachable!("{other:?}: {:?}", assembled.remarks),
    }
}

fn column(column: Column) -> usize {
    crate::column(Making::Programme, column)
}

fn typed(manuscript: &Manuscript, row: usize, cells: &[(Column, &str)]) -> Manuscript {
    cells.iter().fold(manuscript.clone(), |made, (of, text)| crate::cell(&made, Grid::Items, row, column(*of), text))
}

#[test]
fn begun_with_a_shipped_programme_it_comes_to_the_same_under_another_name_or_in_its_next_version() {
    for shipped in shipped_programmes() {
        let shipped = shipped.checked().expect("a programme");
        let copy = Manuscript::of_programme("m", shipped, false, NOW);
        assert_eq!((copy.text(Field::Id), copy.text(Field::Title)), ("", ""), "it is not the app's");
        let made = programme_of(&named(&copy, "cua-tinh"));
        assert_eq!((made.id.as_str(), made.version.as_str()), ("programme/cua-tinh", "1"));
        assert!(compare_programmes(shipped, &made).is_empty());
        assert_eq!((&made.indicators, &made.basis), (&shipped.indicators, &shipped.basis));
        let next = programme_of(&Manuscript::of_programme("m", shipped, true, NOW));
        assert_eq!((next.id.as_str(), next.version.as_str()), (shipped.id.as_str(), "2026.2"));
        assert_eq!((&next.title, &next.description), (&shipped.title, &shipped.description));
    }
}

#[test]
fn out_of_nothing_it_is_told_what_is_missing_and_made_row_by_row() {
    let empty = Manuscript::empty("m", Making::Programme, UnitKind::Commune, NOW);
    assert_eq!(empty.unit_kind(), None, "it is for all kinds");
    let places = |of: &Manuscript| of.assemble().remarks.iter().map(|remark| remark.at).collect::<Vec<_>>();
    let field = Spot::Field;
    assert_eq!(
        places(&empty),
        [field(Field::Id), field(Field::Title), field(Field::Description), Spot::Grid(Grid::Items)]
    );
    let ratio = [
        (Column::Id, "tin-bao"),
        (Column::Title, "Tin báo được giải quyết"),
        (Column::Units, "xã"),
        (Column::Form, "tỷ lệ"),
        (Column::Counts, "Đã giải quyết; Đã tiếp nhận"),
        (Column::Comparison, "trên"),
        (Column::Target, "90"),
    ];
    let made = typed(&named(&empty, "thu"), 0, &ratio);
    assert_eq!(programme_of(&made).indicators.len(), 1);
    let back = Manuscript::from_text(&made.to_text()).expect("read again");
    assert_eq!((back.making, programme_of(&back)), (Making::Programme, programme_of(&made)));
    // What the file says of an indicator comes back to its cell.
    let wrong = typed(&made, 0, &[(Column::Id, "Tin báo"), (Column::Due, "26")]);
    let told: Vec<String> = wrong
        .assemble()
        .remarks
        .iter()
        .map(|remark| {
            format!("{}: {}", remark_place(Language::Vi, &wrong, remark.at), remark_line(Language::Vi, remark))
        })
        .collect();
    assert!(told[0].starts_with("Dòng 1, cột “mã”: "), "{told:?}");
    assert!(told[1].starts_with("Dòng 1, cột “năm phải đạt”: 26 nằm ngoài khoảng"), "{told:?}");
    assert_eq!(told.len(), 2, "{told:?}");
    // Without a row there is nothing to use.
    let key = made.rows(Grid::Items)[0].key;
    let none = change(&made, ManuscriptChange::Remove { grid: Grid::Items, key });
    assert_eq!(places(&none), [Spot::Grid(Grid::Items)]);
}
