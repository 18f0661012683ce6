//! Lines of a pasted points table that only head those below them: "I", "A" where others have their running number, and the points of those lines
//! or none. Which lines these are is told here; what becomes of them is `pasted`'s.

use super::points::read_points;
use std::collections::BTreeMap;
use std::ops::Range;

/// Such a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SectionLine {
    /// Its mark and its name: "I. Lãnh đạo, chỉ đạo".
    pub label: String,
    /// Hundredths of a point that it says; nothing where it names no number.
    pub points: Option<u64>,
    /// What the lines below it add up to.
    pub computed: u64,
}

/// What a mark is one of. Sections of one kind may hold those of another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mark {
    Roman,
    Upper,
    Lower,
}

/// A row that may be such a line.
struct Marked {
    mark: Mark,
    label: String,
    points: Option<u64>,
}

/// The places of these lines among the rows. A line without points is one as soon as others stand below it; one with points if they are the
/// sum of those, or if another one of its kind says the sum of its own.
pub(super) fn sections(rows: &[Vec<String>], maximum: Option<usize>) -> BTreeMap<usize, SectionLine> {
    let marked: Vec<Option<Marked>> = rows.iter().map(|row| marked(row, maximum)).collect();
    let points: Vec<u64> = rows.iter().map(|row| points(row, maximum).unwrap_or_default()).collect();
    let below: Vec<Range<usize>> = (0..rows.len()).map(|at| at + 1..end(&marked, at)).collect();
    let sum = |at: usize, heads: &[bool]| {
        below[at].clone().filter(|row| !heads[*row]).fold(0_u64, |sum, row| sum.saturating_add(points[row]))
    };
    let mut heads = vec![false; rows.len()];
    let mut says_sum = Vec::new();
    for (at, row) in marked.iter().enumerate().rev() {
        let Some(row) = row.as_ref().filter(|_| !below[at].is_empty()) else { continue };
        let agrees = row.points.is_some_and(|points| points > 0 && points == sum(at, &heads));
        heads[at] = agrees || row.points.is_none();
        says_sum.extend(agrees.then_some(row.mark));
    }
    for (at, row) in marked.iter().enumerate() {
        heads[at] |= row.as_ref().is_some_and(|row| !below[at].is_empty() && says_sum.contains(&row.mark));
    }
    let found = marked.into_iter().enumerate().filter(|(at, _)| heads[*at]);
    found
        .filter_map(|(at, row)| {
            let Marked { label, points, .. } = row?;
            Some((at, SectionLine { label, points, computed: sum(at, &heads) }))
        })
        .collect()
}

/// Where the section of a row ends: before the next mark of its kind, or of a kind that began before its own.
fn end(marked: &[Option<Marked>], at: usize) -> usize {
    let level = |mark: Mark| marked.iter().flatten().position(|one| one.mark == mark);
    let Some(own) = marked.get(at).and_then(Option::as_ref).map(|row| level(row.mark)) else { return at };
    let ends = |row: &Option<Marked>| row.as_ref().is_some_and(|row| level(row.mark) <= own);
    let after = marked.iter().enumerate().skip(at + 1).find(|(_, row)| ends(row));
    after.map_or(marked.len(), |(at, _)| at)
}

fn marked(row: &[String], maximum: Option<usize>) -> Option<Marked> {
    let mut filled = row.iter().map(|cell| cell.trim()).filter(|cell| !cell.is_empty());
    let first = filled.next()?;
    let (written, rest) = first.split_once(['.', ')']).map_or((first, ""), |(mark, rest)| (mark, rest.trim()));
    let mark = mark(written.trim())?;
    let name = if rest.is_empty() { filled.find(|cell| read_points(cell).is_none())? } else { rest };
    Some(Marked { mark, label: format!("{}. {name}", written.trim()), points: points(row, maximum) })
}

fn mark(text: &str) -> Option<Mark> {
    let mut letters = text.chars();
    let single = letters.next().filter(|_| letters.next().is_none());
    match single {
        _ if !text.is_empty() && text.chars().all(|letter| matches!(letter, 'I' | 'V' | 'X')) => Some(Mark::Roman),
        Some('A'..='Z' | 'Đ') => Some(Mark::Upper),
        Some('a'..='z' | 'đ') => Some(Mark::Lower),
        _ => None,
    }
}

/// Hundredths of a point of a row: in the column of the maxima, or its last number behind its running number.
fn points(row: &[String], maximum: Option<usize>) -> Option<u64> {
    if let Some(at) = maximum {
        return row.get(at).and_then(|cell| read_points(cell));
    }
    let filled = row.iter().filter(|cell| !cell.trim().is_empty()).skip(1);
    filled.filter_map(|cell| read_points(cell)).last()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(table: &str, maximum: Option<usize>) -> Vec<(usize, Option<u64>, u64)> {
        let rows: Vec<Vec<String>> = table.lines().map(|line| line.split('\t').map(str::to_owned).collect()).collect();
        sections(&rows, maximum).into_iter().map(|(at, one)| (at, one.points, one.computed)).collect()
    }

    #[test]
    fn a_line_with_a_mark_and_the_points_of_those_below_it_heads_them() {
        for (table, heads) in [
            ("I\tLãnh đạo\t30\n1\tMột\t10\n2\tHai\t20\nII\tKết quả\t70\n1\tBa\t70", vec![0, 3]),
            ("A\tLãnh đạo\t30\n1\tMột\t30\nB\tKết quả\t70\n1\tBa\t70", vec![0, 2]),
            ("A\tCả\t100\nI\tMột phần\t40\n1\tMột\t40\nII\tPhần hai\t60\n1\tHai\t60", vec![0, 1, 3]),
            ("I.\tLãnh đạo\t\n1\tMột\t10", vec![0]),
            ("I. Lãnh đạo\t\t10\n1\tMột\t10", vec![0]),
            ("a)\tMột\t5\nb)\tHai\t5\nc)\tBa\t5", vec![]),
            ("I\tMột\t5\nII\tHai\t5\nIII\tBa\t5", vec![]),
            ("1\tMột\t5\n2\tHai\t5", vec![]),
            ("I\tMột\t7\n1\tHai\t5", vec![]),
        ] {
            let found: Vec<usize> = of(table, Some(2)).into_iter().map(|(at, _, _)| at).collect();
            assert_eq!(found, heads, "{table}");
        }
    }

    #[test]
    fn beside_one_that_says_its_sum_another_with_a_wrong_number_is_told_with_the_right_one() {
        let table = "I\tMột phần\t40\n1\tMột\t40\nII\tPhần hai\t61\n1\tHai\t60";
        assert_eq!(of(table, None), [(0, Some(4_000), 4_000), (2, Some(6_100), 6_000)]);
    }
}
