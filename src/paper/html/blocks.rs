//! Paragraphs, tables and charts as HTML.

use super::escape::escape;
use crate::paper::sheet::{Align, Block, Cell, Chart, Paragraph, Piece, Style, Table, WHOLE_WIDTH};
use crate::text::paper::common::BLANK;

/// `with_next`: what follows stays on the same page.
pub(super) fn block(out: &mut String, block: &Block, with_next: bool) {
    match block {
        Block::Paragraph(paragraph) => self::paragraph(out, paragraph, with_next),
        Block::Table(table) => self::table(out, table, with_next),
        Block::Chart(chart) => self::chart(out, chart),
    }
}

fn paragraph(out: &mut String, paragraph: &Paragraph, with_next: bool) {
    let (tag, class) = match paragraph.style {
        Style::Body => ("p", "body"),
        Style::Part => ("h3", "paper-part"),
        Style::Section => ("h4", "section"),
        Style::Basis => ("p", "basis"),
        Style::Caption => ("p", "caption"),
        Style::Centred => ("p", "centred"),
    };
    let with_dots = paragraph.line.contains(&Piece::Leader);
    let dots = if with_dots { " dots" } else { "" };
    let keep = if with_next { " with-next" } else { "" };
    out.push_str(&format!("<{tag} class=\"{class}{dots}{keep}\">"));
    if with_dots {
        // The words are one thing beside the dots, however many pieces they have.
        let words: Vec<Piece> = paragraph.line.iter().filter(|piece| **piece != Piece::Leader).cloned().collect();
        out.push_str("<span>");
        line(out, &words);
        out.push_str("</span><span class=\"leader\"></span>");
    } else {
        line(out, &paragraph.line);
    }
    out.push_str(&format!("</{tag}>\n"));
}

fn line(out: &mut String, line: &[Piece]) {
    for piece in line {
        match piece {
            Piece::Text { text, bold, italic } => {
                let tags = [("b", *bold), ("i", *italic)];
                let (open, close): (String, String) =
                    tags.iter().filter(|(_, wanted)| *wanted).fold(Default::default(), |(open, close), (tag, _)| {
                        (format!("{open}<{tag}>"), format!("</{tag}>{close}"))
                    });
                out.push_str(&format!("{open}{}{close}", escape(text)));
            }
            Piece::Blank => out.push_str(BLANK),
            Piece::Leader => {}
        }
    }
}

fn table(out: &mut String, table: &Table, with_next: bool) {
    out.push_str("<table>\n<colgroup>");
    for column in &table.columns {
        // Thousandths, for an attribute that no policy for styles forbids.
        let share = column.width * 1000 / WHOLE_WIDTH;
        out.push_str(&format!("<col width=\"{}.{}%\">", share / 10, share % 10));
    }
    out.push_str("</colgroup>\n<thead><tr>");
    for head in &table.head {
        out.push_str(&format!("<th scope=\"col\">{}</th>", escape(head)));
    }
    out.push_str("</tr></thead>\n<tbody>\n");
    for at in 0..table.rows.len() {
        row(out, table, (at, table.row_stays_with_next(at, with_next)));
    }
    out.push_str("</tbody>\n</table>\n");
}

fn row(out: &mut String, table: &Table, (at, with_next): (usize, bool)) {
    let Some(row) = table.rows.get(at) else { return };
    let classes = [(row.bold, "strong"), (row.is_short(), "keep"), (with_next, "with-next")];
    let classes: Vec<&str> = classes.iter().filter(|(holds, _)| *holds).map(|(_, class)| *class).collect();
    out.push_str(&format!("<tr class=\"{}\">", classes.join(" ")));
    if let [only] = row.cells.as_slice() {
        out.push_str(&format!("<td colspan=\"{}\">", table.columns.len()));
        cell(out, only);
        out.push_str("</td>");
    } else {
        for (column, one) in table.columns.iter().zip(&row.cells) {
            let class = match column.align {
                Align::Left => "left",
                Align::Centre => "centre",
                Align::Right => "right",
            };
            out.push_str(&format!("<td class=\"{class}\">"));
            cell(out, one);
            out.push_str("</td>");
        }
    }
    out.push_str("</tr>\n");
}

fn cell(out: &mut String, cell: &Cell) {
    for one in cell {
        out.push_str("<p>");
        line(out, one);
        out.push_str("</p>");
    }
}

/// Millimetres of the chart: labels, bars, figures.
const LABELS: u32 = 45;
const BARS: u32 = 80;
const STEP: u32 = 9;

fn chart(out: &mut String, chart: &Chart) {
    let height = STEP * u32::try_from(chart.bars.len()).unwrap_or_default();
    let whole = LABELS + BARS + 40;
    let caption = escape(&chart.caption);
    out.push_str(&format!(
        "<figure class=\"paper-chart\"><figcaption>{caption}</figcaption>\n<svg viewBox=\"0 0 {whole} {height}\" role=\"img\" aria-label=\"{caption}\">\n"
    ));
    for (at, bar) in (0_u32..).zip(&chart.bars) {
        let top = at * STEP;
        let length = BARS * bar.length.min(100) / 100;
        out.push_str(&format!(
            "<text x=\"{}\" y=\"{}\" text-anchor=\"end\">{}</text><rect class=\"whole\" x=\"{LABELS}\" y=\"{}\" width=\"{BARS}\" height=\"5\"/><rect class=\"part\" x=\"{LABELS}\" y=\"{}\" width=\"{length}\" height=\"5\"/><text x=\"{}\" y=\"{}\">{}</text>\n",
            LABELS - 2,
            top + 6,
            escape(&bar.label),
            top + 2,
            top + 2,
            LABELS + BARS + 2,
            top + 6,
            escape(&bar.figure),
        ));
    }
    out.push_str("</svg></figure>\n");
}
