//! Cells from Excel put into the table.

use crate::{change, empty, ids, manuscript};
use antt::criteria::CriteriaFile;
use antt::criteria::manuscript::{Block, Field, Grid, Making, Manuscript, ManuscriptChange, Placement, SumOfMaxima};
use antt::criteria::sheet::{Pasted, read_pasted};

const TABLE: &str = include_str!("../common/points_table.tsv");

fn pasted(text: &str) -> Pasted {
    read_pasted(text, Making::Guide.columns()).expect("cells")
}

fn paste(manuscript: &Manuscript, text: &str, placement: Placement) -> Manuscript {
    change(manuscript, ManuscriptChange::Paste(Block { pasted: pasted(text), placement }))
}

#[test]
fn a_table_of_twenty_lines_with_headings_becomes_a_guide() {
    let mut made = paste(&empty(), TABLE, Placement::Instead);
    assert_eq!(made.rows(Grid::Items).len(), 20);
    assert_eq!(pasted(TABLE).ignored, ["Ghi chú"]);
    for (field, text) in [(Field::Id, "thu"), (Field::Title, "Bảng điểm"), (Field::Description, "Thử.")] {
        made = change(&made, ManuscriptChange::Field(field, text.into()));
    }
    for (column, text) in ["low", "Thấp", "", "0"].into_iter().enumerate() {
        made = crate::cell(&made, Grid::Grades, 0, column, text);
    }
    let assembled = made.assemble();
    assert_eq!(assembled.remarks, []);
    assert_eq!(assembled.sum, Some(SumOfMaxima { sum: 10_000, unread: 0, total: Some(10_000) }));
    let Some(CriteriaFile::ScoringGuide(guide)) = assembled.file else { unreachable!("a guide") };
    assert_eq!((guide.items.len(), guide.items[3].maximum), (20, 1_250));
}

#[test]
fn a_block_without_headings_goes_over_the_cells_from_one_on_and_makes_rows_where_there_are_too_few() {
    let made = manuscript();
    let (rows, last) = (made.rows(Grid::Items).len(), made.rows(Grid::Items).last().expect("a row").key);
    let over = paste(&made, "Một\tOne\t3\nHai\tTwo\t4\n", Placement::From { key: last, column: 1 });
    assert_eq!(over.rows(Grid::Items).len(), rows + 1);
    let before = &made.rows(Grid::Items)[rows - 1].cells;
    let expected = [before[0].as_str(), "Một", "One", "3", before[4].as_str(), before[5].as_str()];
    assert_eq!(over.rows(Grid::Items)[rows - 1].cells, expected);
    assert_eq!(over.rows(Grid::Items)[rows].cells, ["", "Hai", "Two", "4", "", ""]);
    assert_eq!(over.rows(Grid::Items)[..rows - 1], made.rows(Grid::Items)[..rows - 1]);
}

#[test]
fn below_the_last_row_blank_ones_are_filled_first() {
    let blank = change(&manuscript(), ManuscriptChange::Insert { grid: Grid::Items, below: None });
    let rows = manuscript().rows(Grid::Items).len();
    let more = paste(&blank, "mã\tđiểm tối đa\n4.9\t1\n", Placement::Below);
    assert_eq!(more.rows(Grid::Items).len(), rows + 1);
    assert_eq!(ids(&more).last(), Some(&"4.9"));
}

#[test]
fn what_has_no_column_to_go_into_is_counted_before_it_is_lost() {
    let made = manuscript();
    let key = made.rows(Grid::Items)[0].key;
    let block = |text: &str, placement| Block { pasted: pasted(text), placement };
    for (text, placement, lost) in [
        ("1\t2\t3\n4\t\t6\n", Placement::From { key, column: 4 }, 2),
        ("1\t2\t3\n", Placement::From { key, column: 3 }, 0),
        (TABLE, Placement::Instead, 0),
        ("1\t2\t3\t4\t5\t6\t7\n", Placement::Below, 1),
    ] {
        assert_eq!(made.left_out(&block(text, placement)), lost, "{text}");
    }
}
