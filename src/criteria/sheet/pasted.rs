//! What is pasted into a table: a block of cells from another one, with the names of its columns in the first line or without.

use super::SHEET_LIMIT;
use super::column::{Column, plain};
use super::points::read_points;
use super::problem::NotASheet;
use super::rows::{below, first_line, text};
use super::section::{SectionLine, sections};
use csv::StringRecord;
use std::collections::BTreeMap;
use std::ops::Range;

/// A block of cells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pasted {
    /// For each column of the block the column of the table that its heading names; `None` where the first line names no columns.
    pub named: Option<Vec<Option<Column>>>,
    /// Headings that name no column of the table; what stands below them is left out.
    pub ignored: Vec<String>,
    /// The cells, row by row. Blank rows, sums and headings of sections are left out.
    pub rows: Vec<Vec<String>>,
    /// Lines of a points table that only add up the others.
    pub sums: Vec<SumLine>,
    /// Lines of a points table that only head the others.
    pub sections: Vec<SectionLine>,
}

/// A line such as "Tổng cộng: 100".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SumLine {
    /// What it calls itself.
    pub label: String,
    /// Hundredths of a point that it says; nothing where it names no number.
    pub points: Option<u64>,
    /// Its section: places of the rows between the sum before it and itself. Empty for a total below the last section's sum.
    pub section: Range<usize>,
    /// Where the sections before it begin.
    pub starts: Vec<usize>,
}

impl SumLine {
    /// What its rows add up to, from the hundredths of each row: those of its section or, where that is what it says, those of its
    /// section and some before it, as a part of a table that has parts itself; all above it where it has no section.
    pub fn computed(&self, points: &[u64]) -> u64 {
        let end = self.section.end;
        let from =
            |start: usize| points.get(start..end).unwrap_or_default().iter().copied().fold(0, u64::saturating_add);
        let said = self.starts.iter().map(|start| from(*start)).find(|sum| Some(*sum) == self.points);
        said.unwrap_or_else(|| from(if self.section.is_empty() { 0 } else { self.section.start }))
    }
}

/// What such lines are called.
const SUMS: [&str; 8] =
    ["cộng", "tổng", "tổng cộng", "tổng số", "tổng điểm", "tổng số điểm", "tổng điểm tối đa", "total"];

/// Reads a block without the headings of its sections.
pub fn read_pasted(pasted: &str, of: &[Column]) -> Result<Pasted, NotASheet> {
    read(pasted, of, true)
}

/// Reads a block in which such lines stand for items too.
pub fn read_pasted_whole(pasted: &str, of: &[Column]) -> Result<Pasted, NotASheet> {
    read(pasted, of, false)
}

/// Columns are told by tabs; where there are none, and the first line names columns, by what separates those.
fn read(pasted: &str, of: &[Column], without_sections: bool) -> Result<Pasted, NotASheet> {
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
    let cells = |row: StringRecord| row.iter().map(str::to_owned).collect::<Vec<String>>();
    let place = |column: Column| columns.iter().position(|one| *one == Some(column)).filter(|_| is_headings);
    // Grades have a maximum too, of which nothing is the sum.
    let maximum = place(Column::Maximum);
    let has_points = of.contains(&Column::Method);
    let lines: Vec<Line> = below(text, separator, is_headings)
        .into_iter()
        .map(|(_, row)| cells(row))
        .map(|row| {
            let has_code = match place(Column::Id) {
                Some(id) => row.get(id).is_some_and(|id| read_points(id).is_some()),
                None => !is_headings && row.first().is_some_and(|first| is_code(first)),
            };
            match stated(&row, maximum).filter(|_| !has_code && has_points) {
                Some((label, points)) => Line::Sum(label, points),
                None => Line::Row(row),
            }
        })
        .collect();
    let all: Vec<Vec<String>> =
        lines.iter().filter_map(|line| if let Line::Row(row) = line { Some(row.clone()) } else { None }).collect();
    let has_maximum = has_points && (maximum.is_some() || !is_headings);
    let mut heads = if without_sections && has_maximum { sections(&all, maximum) } else { BTreeMap::new() };
    let (mut rows, mut sums, mut found) = (Vec::new(), Vec::<SumLine>::new(), Vec::new());
    let mut at = 0..;
    for line in lines {
        match line {
            Line::Sum(label, points) => {
                let start = sums.last().map_or(0, |sum| sum.section.end);
                let starts = sums.iter().map(|sum| sum.section.start).collect();
                sums.push(SumLine { label, points, section: start..rows.len(), starts });
            }
            Line::Row(row) => match at.next().and_then(|at| heads.remove(&at)) {
                Some(section) => found.push(section),
                None => rows.push(row),
            },
        }
    }
    let unknown =
        headings.iter().zip(&columns).filter(|(heading, column)| column.is_none() && !heading.trim().is_empty());
    let ignored = if is_headings { unknown.map(|(heading, _)| heading.to_owned()).collect() } else { Vec::new() };
    Ok(Pasted { named: is_headings.then_some(columns), ignored, rows, sums, sections: found })
}

/// A line that isn't blank.
enum Line {
    Row(Vec<String>),
    Sum(String, Option<u64>),
}

/// Whether the first cell of a row without headings is a code and no running number: "4.1".
fn is_code(cell: &str) -> bool {
    read_points(cell).is_some() && cell.contains('.')
}

/// What a line that only adds up is called, and the points that it states: a row with one of the names and beside it nothing but
/// numbers, without a code. The points stand in the column of the maxima, or last.
fn stated(row: &[String], maximum: Option<usize>) -> Option<(String, Option<u64>)> {
    let filled = || row.iter().map(|cell| cell.trim()).filter(|cell| !cell.is_empty());
    let (numbers, names): (Vec<&str>, Vec<&str>) = filled().partition(|cell| read_points(cell).is_some());
    let [label] = names[..] else { return None };
    let is_sum = SUMS.contains(&plain(label.trim_end_matches([':', '.', ' '])).as_str());
    let stated = maximum.and_then(|at| row.get(at)).map(String::as_str).or(numbers.last().copied());
    is_sum.then(|| (label.to_owned(), stated.and_then(read_points)))
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
    fn a_line_that_adds_up_the_others_is_no_item_and_its_number_is_kept() {
        let sums = |text: &str, of: &[Column]| {
            let pasted = read_pasted(text, of).expect("a block");
            (pasted.rows.len(), pasted.sums.into_iter().map(|sum| (sum.label, sum.points)).collect::<Vec<_>>())
        };
        let one = |label: &str, points| (1, vec![(label.to_owned(), points)]);
        for (text, expected) in [
            ("STT\tNội dung\tĐiểm tối đa\n1\tCó kế hoạch\t5\n\tTổng cộng\t100\n", one("Tổng cộng", Some(10_000))),
            ("mã\tnội dung\tđiểm tối đa\n4.1\tMột\t5\nTỔNG ĐIỂM:\t\t97,5\n", one("TỔNG ĐIỂM:", Some(9_750))),
            ("4.1\tMột\t5\n\tCộng\t\n", one("Cộng", None)),
            ("mã\tnội dung\tđiểm tối đa\n4.1\tTổng\t5\n", (1, Vec::new())),
            ("4.1\tMột\t5\nTổng cộng các cuộc họp\tHọp\t3\n", (2, Vec::new())),
            ("4.1\tTổng số\t5\n4.2\tHai\t5\n", (2, Vec::new())),
            ("4.1\tMột\t5\nCộng điểm\t\t3\n", (2, Vec::new())),
        ] {
            assert_eq!(sums(text, &Column::GUIDE), expected, "{text}");
        }
        assert_eq!(sums("a\tTổng cộng\n", &Column::PROGRAMME).0, 1, "only points are added up in lines");
    }

    #[test]
    fn headings_of_sections_are_no_items_unless_they_are_wanted() {
        let text =
            "STT\tNội dung\tĐiểm tối đa\nI\tLãnh đạo\t40\n1\tMột\t40\nII\tKết quả\t60\n1\tHai\t60\n\tTổng cộng\t100\n";
        let pasted = read_pasted(text, &Column::GUIDE).expect("a block");
        let labels: Vec<&str> = pasted.sections.iter().map(|one| one.label.as_str()).collect();
        assert_eq!((pasted.rows.len(), labels), (2, vec!["I. Lãnh đạo", "II. Kết quả"]));
        assert_eq!(pasted.sums[0].computed(&[4_000, 6_000]), 10_000);
        let whole = read_pasted_whole(text, &Column::GUIDE).expect("a block");
        assert_eq!((whole.rows.len(), whole.sections.len()), (4, 0));
    }

    #[test]
    fn a_sum_is_that_of_its_section_or_of_all_rows_above_it() {
        let text = "4.1\tMột\t30\n4.2\tHai\t10\n\tCộng\t40\n4.3\tBa\t60\n\tCộng\t61\n\tTổng cộng\t100\n";
        let pasted = read_pasted(text, &Column::GUIDE).expect("a block");
        let points = [3_000, 1_000, 6_000];
        let said: Vec<_> = pasted.sums.iter().map(|sum| (sum.points, sum.computed(&points))).collect();
        assert_eq!(said, [(Some(4_000), 4_000), (Some(6_100), 6_000), (Some(10_000), 10_000)]);
        let of_all =
            read_pasted("4.1\tMột\t30\n\tCộng\t30\n4.3\tBa\t60\n\tCộng\t90\n", &Column::GUIDE).expect("a block");
        assert_eq!(of_all.sums[1].computed(&[3_000, 6_000]), 9_000, "added up from the beginning");
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
