//! Paragraphs, tables and charts. A chart is a table whose bars are shaded cells: it prints, and an office can correct it.

use super::twips;
use super::xml::{line, paragraph, run, say};
use crate::paper::sheet::{Align, Bar, Block, Chart, Paragraph, Piece, Style, Table, WHOLE_WIDTH};
use std::fmt::Write as _;

/// `with_next`: what follows stays on the same page.
pub(super) fn write(out: &mut String, block: &Block, with_next: bool) {
    match block {
        Block::Paragraph(paragraph) => out.push_str(&of_style(paragraph, with_next)),
        Block::Table(table) => {
            out.push_str(&gap(true));
            self::table(out, table, with_next);
            out.push_str(&gap(with_next));
        }
        Block::Chart(chart) => {
            self::chart(out, chart);
            out.push_str(&gap(with_next));
        }
    }
}

/// A little room; and two tables that follow on each other would be one.
fn gap(with_next: bool) -> String {
    let keep = if with_next { "<w:keepNext/>" } else { "" };
    paragraph("Rule", keep, "")
}

fn of_style(of: &Paragraph, with_next: bool) -> String {
    let style = match of.style {
        Style::Body => "BodyText",
        Style::Part => "Heading1",
        Style::Section => "Heading2",
        Style::Basis => "Basis",
        Style::Caption => "Caption",
        Style::Centred => "Centred",
    };
    let keep = if with_next { "<w:keepNext/>" } else { "" };
    let dots = if of.line.contains(&Piece::Leader) {
        let end = twips(WHOLE_WIDTH);
        // Justified lines would stretch the words before the dots.
        format!("<w:tabs><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"{end}\"/></w:tabs><w:jc w:val=\"left\"/>")
    } else {
        String::new()
    };
    paragraph(style, &format!("{keep}{dots}"), &line(&of.line))
}

fn table(out: &mut String, table: &Table, with_next: bool) {
    let widths: Vec<u32> = table.columns.iter().map(|column| twips(column.width)).collect();
    open(out, &widths, true);
    out.push_str("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
    for (width, head) in widths.iter().zip(&table.head) {
        let shade = "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"EDEDED\"/><w:vAlign w:val=\"center\"/>";
        cell(out, *width, shade, &say("TableHead", head));
    }
    out.push_str("</w:tr>");
    for at in 0..table.rows.len() {
        row(out, table, &widths, (at, table.row_stays_with_next(at, with_next)));
    }
    out.push_str("</w:tbl>");
}

fn open(out: &mut String, widths: &[u32], ruled: bool) {
    let whole: u32 = widths.iter().sum();
    let style = if ruled { "<w:tblStyle w:val=\"TableGrid\"/>" } else { "" };
    let grid: String = widths.iter().map(|width| format!("<w:gridCol w:w=\"{width}\"/>")).collect();
    let _ = write!(
        out,
        "<w:tbl><w:tblPr>{style}<w:tblW w:w=\"{whole}\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>"
    );
}

fn cell(out: &mut String, width: u32, properties: &str, content: &str) {
    let _ = write!(out, "<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/>{properties}</w:tcPr>{content}</w:tc>");
}

fn row(out: &mut String, table: &Table, widths: &[u32], (at, with_next): (usize, bool)) {
    let Some(row) = table.rows.get(at) else { return };
    let look = Look { bold: row.bold, with_next };
    let whole = if row.is_short() { "<w:trPr><w:cantSplit/></w:trPr>" } else { "" };
    let _ = write!(out, "<w:tr>{whole}");
    if let [only] = row.cells.as_slice() {
        let span = format!("<w:gridSpan w:val=\"{}\"/>", table.columns.len());
        cell(out, widths.iter().sum(), &span, &lines(only, Align::Left, look));
    } else {
        for ((column, width), one) in table.columns.iter().zip(widths).zip(&row.cells) {
            cell(out, *width, "", &lines(one, column.align, look));
        }
    }
    out.push_str("</w:tr>");
}

/// How the paragraphs of a row are written.
#[derive(Clone, Copy)]
struct Look {
    bold: bool,
    with_next: bool,
}

/// A cell always holds a paragraph.
fn lines(cell: &[Vec<Piece>], align: Align, Look { bold, with_next }: Look) -> String {
    let align = match align {
        Align::Left => "",
        Align::Centre => "<w:jc w:val=\"center\"/>",
        Align::Right => "<w:jc w:val=\"right\"/>",
    };
    let properties = format!("{}{align}", if with_next { "<w:keepNext/>" } else { "" });
    if cell.is_empty() {
        return paragraph("TableText", &properties, "");
    }
    let strong = |piece: &Piece| match piece {
        Piece::Text { text, italic, .. } if bold => Piece::Text { text: text.clone(), bold: true, italic: *italic },
        other => other.clone(),
    };
    let one = |pieces: &Vec<Piece>| {
        paragraph("TableText", &properties, &line(&pieces.iter().map(strong).collect::<Vec<_>>()))
    };
    cell.iter().map(one).collect()
}

/// Millimetres of a chart: labels, bars, figures. A bar is divided into steps of two hundredths.
const LABELS: u32 = 40;
const STEP: u32 = 9;
const STEPS: u32 = 50;

fn chart(out: &mut String, chart: &Chart) {
    out.push_str(&say("Caption", &chart.caption));
    let steps = twips(STEP * 10) / STEPS;
    let rest = twips(WHOLE_WIDTH) - twips(LABELS) - steps * STEPS;
    let widths: Vec<u32> = std::iter::once(twips(LABELS)).chain((0..STEPS).map(|_| steps)).chain([rest]).collect();
    open(out, &widths, false);
    chart.bars.iter().for_each(|bar| self::bar(out, bar, steps, rest));
    out.push_str("</w:tbl>");
}

fn bar(out: &mut String, bar: &Bar, step: u32, rest: u32) {
    // A bar is never longer than its figure.
    let filled = bar.length.min(100) * STEPS / 100;
    let part = |out: &mut String, steps: u32, fill: &str| {
        if steps > 0 {
            let properties = format!(
                "<w:gridSpan w:val=\"{steps}\"/><w:tcBorders><w:top w:val=\"single\" w:sz=\"12\" w:color=\"FFFFFF\"/><w:bottom w:val=\"single\" w:sz=\"12\" w:color=\"FFFFFF\"/></w:tcBorders><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"{fill}\"/>"
            );
            cell(out, step * steps, &properties, &say("TableText", ""));
        }
    };
    out.push_str("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
    let right = "<w:jc w:val=\"right\"/>";
    cell(out, twips(LABELS), "", &paragraph("TableText", right, &run(&bar.label, false, false)));
    part(out, filled, "595959");
    part(out, STEPS - filled, "E3E3E3");
    cell(out, rest, "", &say("TableText", &bar.figure));
    out.push_str("</w:tr>");
}
