//! What is pasted into a table: a block of cells from another one, with the names of its columns in the first line or without.

use super::SHEET_LIMIT;
use super::column::Column;
use super::problem::NotASheet;
use super::rows::{below, first_line, text};
use csv::StringRecord;

/// A block of cells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pasted {
    /// For each column of the block the column of the table that its heading names; `None` where the first line names no columns.
    pub named: Option<Vec<Option<Column>>>,
    /// Headings that name no column of the table; what stands below them is left out.
    pub ignored: Vec<String>,
    /// The cells, row by row. Blank rows are left out.
    pub rows: Vec<Vec<String>>,
}

/// Reads a block. Columns are told by tabs; where there are none, and the first line names columns, by what separates those.
pub fn read_pasted(pasted: &str, of: &[Column]) -> Result<Pasted, NotASheet> {
    if pasted.len() > SHEET_LIMIT {
        return Err(NotASheet::TooLarge { bytes: pasted.len() as u64, limit: SHEET_LIMIT as u64 });
    }
    let text = text(pasted.as_bytes())?;
    let column = |heading: &str| Column::with_heading(of, heading);
    let named = |separator: u8| -> Vec<Option<Column>> { first_line(text, separator).iter().map(column).collect() };
    let known = |columns: &[Option<Column>]| columns.iter().flatten().count();
    let separator =
        match b"\t;,".iter().copied().max_by_key(|separator| (known(&named(*separator)), *separator == b'\t')) {
            Some(separator) if known(&named(separator)) > 0 => separator,
            _ => b'\t',
        };
    let columns = named(separator);
    let headings = first_line(text, separator);
    // One word that happens to be a heading is no line of headings, unless it is all there is, or nothing beside it is a number.
    let has_numbers = headings.iter().any(|cell| cell.contains(|letter: char| letter.is_ascii_digit()));
    let is_headings = known(&columns) >= 2 || (known(&columns) == 1 && (columns.len() == 1 || !has_numbers));
    if let Some(column) = repeated(&columns).filter(|_| is_headings) {
        return Err(NotASheet::RepeatedColumn { column });
    }
    let cells = |row: StringRecord| row.iter().map(str::to_owned).collect();
    let rows = below(text, separator, is_headings).into_iter().map(|(_, row)| cells(row)).collect();
    let unknown =
        headings.iter().zip(&columns).filter(|(heading, column)| column.is_none() && !heading.trim().is_empty());
    let ignored = if is_headings { unknown.map(|(heading, _)| heading.to_owned()).collect() } else { Vec::new() };
    Ok(Pasted { named: is_headings.then_some(columns), ignored, rows })
}

fn repeated(columns: &[Option<Column>]) -> Option<Column> {
    columns
        .iter()
        .enumerate()
        .find(|(at, column)| column.is_some() && columns[..*at].contains(column))
        .and_then(|(_, column)| *column)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_block_with_headings_names_its_columns_and_one_without_does_not() {
        let pasted =
            read_pasted("Điểm tối đa\tGhi chú\tMã\n5\tx\t4.1\n\n2,5\t\t4.2\n", &Column::GUIDE).expect("a block");
        assert_eq!(pasted.named, Some(vec![Some(Column::Maximum), None, Some(Column::Id)]));
        assert_eq!(pasted.ignored, ["Ghi chú"]);
        assert_eq!(pasted.rows, [["5", "x", "4.1"], ["2,5", "", "4.2"]]);
        let bare = read_pasted("4.1\tNội dung một, hai\t5\n4.2\t\"a\nb\"\t2\n", &Column::GUIDE).expect("a block");
        assert_eq!((bare.named, bare.rows.len()), (None, 2));
        assert_eq!(bare.rows[1][1], "a\nb");
    }

    #[test]
    fn headings_are_known_as_offices_write_them() {
        let guide = |text: &str| read_pasted(text, &Column::GUIDE).expect("a block").named;
        let stt = vec![None, Some(Column::Title), Some(Column::Maximum)];
        for headings in ["STT\tTên nội dung\tĐiểm tối đa", "TT\tTÊN TIÊU CHÍ\tĐIỂM CHUẨN", "Số TT\tNội dung\tĐiểm"]
        {
            assert_eq!(guide(&format!("{headings}\n1\tCó kế hoạch\t5\n")), Some(stt.clone()), "{headings}");
        }
        let one_known = vec![None, None, Some(Column::Maximum)];
        assert_eq!(guide("STT\tViệc phải làm\tĐiểm tối đa\n1\tCó kế hoạch\t5\n"), Some(one_known));
        assert_eq!(guide("4.1\tNội dung\t5\n"), None, "a row with numbers is no line of headings");
    }

    #[test]
    fn commas_and_semicolons_separate_only_below_headings() {
        let with = read_pasted("mã;điểm tối đa\n4.1;2,5\n", &Column::GUIDE).expect("a block");
        assert_eq!(with.rows, [["4.1", "2,5"]]);
        let without = read_pasted("một, hai; ba", &Column::GUIDE).expect("a block");
        assert_eq!(without.rows, [["một, hai; ba"]]);
    }

    #[test]
    fn what_is_no_block_is_refused() {
        assert_eq!(read_pasted(" \n", &Column::GUIDE), Err(NotASheet::Blank));
        let twice = read_pasted("mã\tid\n1\t2", &Column::GUIDE);
        assert_eq!(twice, Err(NotASheet::RepeatedColumn { column: Column::Id }));
    }
}
