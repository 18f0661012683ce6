//! Cells from Excel put into the table.

use crate::{change, empty, ids, manuscript};
use antt::criteria::manuscript::{Block, Field, Grid, Making, Manuscript, ManuscriptChange, Placement, SumOfMaxima};
use antt::criteria::sheet::{Pasted, read_pasted, read_points};
use antt::criteria::{CriteriaFile, UnitKind, compare_guides, standard_for};
use antt::review::table::csv;
use antt::text::{Language, guide_table};

const TABLE: &str = include_str!("../common/points_table.tsv");

fn pasted(text: &str) -> Pasted {
    read_pasted(text, Making::Guide.columns()).expect("cells")
}

fn paste(manuscript: &Manuscript, text: &str, placement: Placement) -> Manuscript {
    change(manuscript, ManuscriptChange::Paste(Block { grid: Grid::Items, pasted: pasted(text), placement }))
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
fn a_block_goes_into_the_grades_as_into_the_items() {
    let made = empty();
    let key = made.rows(Grid::Grades).first().map(|row| row.key).unwrap_or_default();
    let from = Placement::From { key, column: 0 };
    for (text, placement) in [
        ("mã\ttên mức\ttừ bao nhiêu điểm\nkem\tKém\t0\ntot\tTốt\t80\n", Placement::Instead),
        ("Từ điểm\tXếp loại\tMã\n0\tKém\tkem\n80\tTốt\ttot\n", Placement::Instead),
        ("kem\tKém\t\t0\ntot\tTốt\t\t80\n", from),
    ] {
        let pasted = read_pasted(text, made.columns(Grid::Grades)).expect("cells");
        let after = change(&made, ManuscriptChange::Paste(Block { grid: Grid::Grades, pasted, placement }));
        let cells: Vec<&[String]> = after.rows(Grid::Grades).iter().map(|row| row.cells.as_slice()).collect();
        assert_eq!(cells, [["kem", "Kém", "", "0"], ["tot", "Tốt", "", "80"]], "{text}");
        assert_eq!(after.rows(Grid::Items), made.rows(Grid::Items));
    }
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
    let block = |text: &str, placement| Block { grid: Grid::Items, pasted: pasted(text), placement };
    for (text, placement, lost) in [
        ("1\t2\t3\n4\t\t6\n", Placement::From { key, column: 4 }, 2),
        ("1\t2\t3\n", Placement::From { key, column: 3 }, 0),
        (TABLE, Placement::Instead, 0),
        ("1\t2\t3\t4\t5\t6\t7\n", Placement::Below, 1),
    ] {
        assert_eq!(made.left_out(&block(text, placement)), lost, "{text}");
    }
}

/// The English of the first row.
fn english(manuscript: &Manuscript) -> &str {
    &manuscript.rows(Grid::Items)[0].cells[2]
}

#[test]
fn english_stays_beside_the_same_words_when_a_table_without_it_is_pasted() {
    let with =
        paste(&empty(), "mã\tnội dung\tnội dung tiếng Anh\n4.2\tChấp hành tốt\tObeys well\n", Placement::Instead);
    let again = paste(&with, "mã\tnội dung\tđiểm tối đa\n4.2\tChấp hành tốt\t5\n", Placement::Instead);
    assert_eq!(english(&again), "Obeys well");
    // Other words have other English, which nobody knows here; what is given stands.
    let other = paste(&with, "mã\tnội dung\n4.2\tChấp hành\n", Placement::Instead);
    assert_eq!(english(&other), "");
    let given = paste(&with, "mã\tnội dung\tnội dung tiếng Anh\n4.2\tChấp hành tốt\tComplies\n", Placement::Instead);
    assert_eq!(english(&given), "Complies");
    // A column of corrected wordings over the old ones.
    let key = with.rows(Grid::Items)[0].key;
    for (words, kept) in
        [("Chấp hành nghiêm\n", ""), ("Chấp hành tốt\n", "Obeys well"), ("Chấp hành\tComplies\n", "Complies")]
    {
        let over = paste(&with, words, Placement::From { key, column: 1 });
        assert_eq!(english(&over), kept, "{words}");
    }
}

#[test]
fn the_words_of_the_standard_come_with_its_english() {
    let check = standard_for(UnitKind::ResidentialArea).and_then(|standard| standard.checks().next()).expect("a check");
    let table = format!("mã\tnội dung\tđiểm tối đa\n{}\t{}\t5\n", check.id, check.question.vi);
    let pasted = paste(&empty(), &table, Placement::Instead);
    assert_eq!(english(&pasted), check.question.en);
    let own = paste(&empty(), &format!("mã\tnội dung\n{}\tCâu riêng\n", check.id), Placement::Instead);
    assert_eq!(english(&own), "");
}

#[test]
fn a_table_that_is_written_and_read_again_says_the_same_in_both_languages() {
    let guide = crate::guide();
    let table = String::from_utf8(csv(&guide_table(Language::Vi, guide))).expect("UTF-8");
    let read = paste(&empty(), table.trim_start_matches('\u{feff}'), Placement::Instead);
    for (row, item) in read.rows(Grid::Items).iter().zip(&guide.items) {
        let wording = guide.title_of(standard_for(guide.unit_kind).expect("a standard"), &item.id).expect("known");
        assert_eq!(row.cells[..3], [item.id.as_str(), wording.vi.as_str(), wording.en.as_str()]);
    }
    let again = paste(&manuscript(), table.trim_start_matches('\u{feff}'), Placement::Instead).assemble();
    let Some(CriteriaFile::ScoringGuide(again)) = again.file else { unreachable!("{:?}", again.remarks) };
    assert!(compare_guides(guide, &again).is_empty(), "the standard's own words are no change");
}

#[test]
fn a_sum_is_held_against_its_section_against_parts_of_the_table_or_against_all_of_it() {
    let of = |table: &str| -> Vec<(Option<u64>, u64)> {
        let pasted = pasted(table);
        let points: Vec<u64> = pasted.rows.iter().map(|row| read_points(&row[2]).expect("points")).collect();
        pasted.sums.iter().map(|sum| (sum.points, sum.computed(&points))).collect()
    };
    let first = "mã\tnội dung\tđiểm tối đa\nI.1\tMột\t20\nI.2\tHai\t20\n\tCộng\t40\nII.1\tBa\t60\n\tCộng\t60\n";
    for (last, stated, computed) in
        [("\tCộng\t60\n", 60, 60), ("\tTổng cộng\t100\n", 100, 100), ("\tTổng cộng\t90\n", 90, 100)]
    {
        let sums = of(&format!("{first}{last}"));
        assert_eq!(sums[..2], [(Some(4_000), 4_000), (Some(6_000), 6_000)]);
        assert_eq!(sums[2], (Some(stated * 100), computed * 100), "{last}");
    }
}
