//! Pieces of WordprocessingML: runs, paragraphs, and text that is safe inside them.

use crate::paper::sheet::Piece;
use crate::text::paper::common::BLANK;

pub(super) const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

pub(super) const NAMESPACES: &str = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"";

/// Text in an attribute or an element. What XML has no place for was taken out when the paper was made.
pub(super) fn attribute(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// A run of words; ends of lines are kept.
pub(super) fn run(text: &str, bold: bool, italic: bool) -> String {
    let mut properties = String::new();
    if bold {
        properties.push_str("<w:b/>");
    }
    if italic {
        properties.push_str("<w:i/>");
    }
    if !properties.is_empty() {
        properties = format!("<w:rPr>{properties}</w:rPr>");
    }
    let lines = text.split('\n').map(|line| format!("<w:t xml:space=\"preserve\">{}</w:t>", attribute(line)));
    format!("<w:r>{properties}{}</w:r>", lines.collect::<Vec<_>>().join("<w:br/>"))
}

/// Pieces beside one another; dots are a tabulator that the paragraph leads to its right end.
pub(super) fn line(line: &[Piece]) -> String {
    line.iter()
        .map(|piece| match piece {
            Piece::Text { text, bold, italic } => run(text, *bold, *italic),
            Piece::Blank => run(BLANK, false, false),
            Piece::Leader => "<w:r><w:tab/></w:r>".to_owned(),
        })
        .collect()
}

/// A paragraph of a style, with further properties as they stand in the schema after the style.
pub(super) fn paragraph(style: &str, properties: &str, content: &str) -> String {
    format!("<w:p><w:pPr><w:pStyle w:val=\"{style}\"/>{properties}</w:pPr>{content}</w:p>")
}

/// A paragraph of plain words.
pub(super) fn say(style: &str, words: &str) -> String {
    paragraph(style, "", &run(words, false, false))
}

/// A table without rules, for things that stand beside one another: widths of its columns in twips, one row.
pub(super) fn beside(cells: &[(u32, String)]) -> String {
    let width: u32 = cells.iter().map(|(width, _)| width).sum();
    let grid: String = cells.iter().map(|(width, _)| format!("<w:gridCol w:w=\"{width}\"/>")).collect();
    let cells: String = cells
        .iter()
        .map(|(width, content)| {
            format!("<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/></w:tcPr>{content}</w:tc>")
        })
        .collect();
    format!(
        "<w:tbl><w:tblPr><w:tblW w:w=\"{width}\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:left w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"0\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr><w:tblGrid>{grid}</w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr>{cells}</w:tr></w:tbl>"
    )
}

/// A rule of this length in the middle of a column of that width, both in twips: a line above nothing, since a paragraph's border is as
/// long as the paragraph.
pub(super) fn rule(length: u32, column: u32) -> String {
    let side = column.saturating_sub(length) / 2;
    let properties = format!(
        "<w:pBdr><w:top w:val=\"single\" w:sz=\"6\" w:space=\"1\" w:color=\"000000\"/></w:pBdr><w:ind w:left=\"{side}\" w:right=\"{side}\"/>"
    );
    paragraph("Rule", &properties, "")
}

/// About how long words are in Times New Roman, in twips, for rules that go with them. `size` in half points.
pub(super) fn length(words: &str, size: u32) -> u32 {
    // Hundredths of the size: capitals of this typeface are some 75 wide, small letters 50, in bold; the sum is a tenth larger than what stands here.
    let hundredths: u32 = words
        .chars()
        .map(|letter| match letter {
            ' ' => 25,
            letter if letter.is_uppercase() => 70,
            'i' | 'l' | 'j' | 't' | 'f' | ',' | '.' | '-' => 30,
            _ => 48,
        })
        .sum();
    hundredths * size * 11 / 100
}
