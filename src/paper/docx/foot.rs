//! Headers and footers: the number of the page from the second one on, what the paper was made from, and on the first page the code.

use super::picture::Picture;
use super::twips;
use super::xml::{HEAD, NAMESPACES, beside, paragraph, run, say};
use crate::paper::sheet::{Mark, WHOLE_WIDTH};
use crate::text::paper::mark as words;

/// A field that Word and LibreOffice count.
pub(super) fn page_number() -> String {
    let field = |kind: &str| format!("<w:r><w:fldChar w:fldCharType=\"{kind}\"/></w:r>");
    let instruction = "<w:r><w:instrText xml:space=\"preserve\"> PAGE </w:instrText></w:r>";
    let content = [&field("begin"), instruction, &field("separate"), &run("2", false, false), &field("end")]
        .map(String::from)
        .concat();
    part("hdr", &paragraph("Header", "", &content))
}

/// Of the first page.
pub(super) fn no_header() -> String {
    part("hdr", &paragraph("Header", "", ""))
}

pub(super) fn footer(mark: &Mark, picture: Option<&Picture>) -> String {
    let words = say("Footer", &mark.words);
    let Some(picture) = picture else { return part("ftr", &words) };
    let code = twips(CODE + 3);
    let rest = twips(WHOLE_WIDTH) - code;
    let said = format!("{words}{}", say("Footer", words::COMPARE));
    let cells = [(code, paragraph("Footer", "", &drawing(picture))), (rest, said)];
    part("ftr", &format!("{}{}", beside(&cells), paragraph("Rule", "", "")))
}

fn part(kind: &str, content: &str) -> String {
    format!("{HEAD}<w:{kind} {NAMESPACES}>{content}</w:{kind}>")
}

/// Millimetres on a side of the code.
const CODE: u32 = 22;
/// English Metric Units in a millimetre.
const EMU: u32 = 36_000;

fn drawing(picture: &Picture) -> String {
    let side = CODE * EMU;
    let name = crate::paper::sheet::fit(words::COMPARE);
    let pixels = picture.side;
    format!(
        "<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\"{side}\" cy=\"{side}\"/><wp:docPr id=\"1\" name=\"QR {pixels}\" descr=\"{name}\"/><a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic><pic:nvPicPr><pic:cNvPr id=\"1\" name=\"code.png\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"rId1\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"{side}\" cy=\"{side}\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
    )
}
