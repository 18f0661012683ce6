//! The pages of a paper held against its description: nothing lost, nothing cut, nothing alone.

use crate::pdf::{Pdf, letters};
use antt::paper::Sheet;
use antt::paper::sheet::{Block, Piece, Row, Table};

/// Every paragraph stands on the pages, whole or running on from one page to the next.
pub fn assert_complete(name: &str, paragraphs: &[String], pdf: &Pdf) {
    for paragraph in paragraphs {
        let words = letters(paragraph);
        assert!((0..pdf.flow.len()).any(|page| runs_on(&words, &pdf.flow[page..])), "{name}: {paragraph}");
    }
}

/// Whether the words stand on the first of these pages, or their beginning does and their end on those after it.
fn runs_on(words: &str, pages: &[String]) -> bool {
    let Some((page, rest)) = pages.split_first() else { return words.is_empty() };
    if page.contains(words) {
        return true;
    }
    let ends: Vec<usize> = words.char_indices().map(|(at, letter)| at + letter.len_utf8()).collect();
    let here = ends.partition_point(|end| page.contains(&words[..*end]));
    // What follows on the page may by chance go on as the words do.
    ends[..here].iter().rev().take(4).any(|end| runs_on(&words[*end..], rest))
}

fn tables(sheet: &Sheet) -> impl Iterator<Item = &Table> {
    sheet.blocks.iter().filter_map(|block| if let Block::Table(table) = block { Some(table) } else { None })
}

/// The words of each cell.
fn cells(row: &Row) -> Vec<String> {
    let words = |piece: &Piece| if let Piece::Text { text, .. } = piece { letters(text) } else { String::new() };
    row.cells.iter().map(|cell| cell.iter().flatten().map(words).collect()).collect()
}

/// A row that is short enough stands on one page with all of its cells.
pub fn assert_rows_whole(name: &str, sheet: &Sheet, pdf: &Pdf) {
    for row in tables(sheet).flat_map(|table| &table.rows).filter(|row| row.is_short()) {
        let cells = cells(row);
        let is_whole = |page: &String| cells.iter().all(|cell| page.contains(cell));
        assert!(pdf.flow.iter().any(is_whole), "{name}: cut: {cells:?}");
    }
}

/// A table that goes over several pages says on each what its columns are.
pub fn assert_heads_repeated(name: &str, sheet: &Sheet, pdf: &Pdf) {
    for table in tables(sheet) {
        let head: String = table.head.iter().map(|head| letters(head)).collect();
        let has_row = |page: &&String| {
            table.rows.iter().any(|row| {
                let row = cells(row).concat();
                row.chars().count() > 12 && page.contains(&row)
            })
        };
        for page in pdf.flow.iter().filter(has_row) {
            assert!(page.contains(&head), "{name}: no heading “{head}” in {page}");
        }
    }
}

/// Above those who sign stands more than the number of the page.
pub fn assert_signed_below_text(name: &str, sheet: &Sheet, pdf: &Pdf) {
    let signature = sheet.closing.signatures.last().expect("a signature");
    let hint = letters(&signature.hint);
    let page = pdf.pages.iter().rev().find(|page| letters(page).contains(&hint)).expect("the page of the signature");
    let above = page.lines().take_while(|line| !letters(line).contains(&hint));
    // The titles themselves and the recipients beside them are not text.
    let own: usize = sheet.closing.signatures.iter().flat_map(|one| &one.title).map(|line| letters(line).len()).sum();
    let recipients: usize = sheet.closing.recipients.iter().map(|line| letters(line).len()).sum();
    let letters_above: usize = above.map(|line| letters(line).len()).sum();
    assert!(letters_above > own + recipients + 5, "{name}: a signature alone on its page:\n{page}");
}
