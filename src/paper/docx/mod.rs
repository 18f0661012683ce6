//! A paper as a file for Word 2010 and later and for LibreOffice: WordprocessingML (ECMA-376, transitional) in a zip file.
//!
//! Written here and not by a library: `docx-rs`, the one that is well kept, cannot repeat the heading of a table on the next page and
//! would treble what the worker's program weighs. What a paper needs is few elements; all of them are in this folder.

mod blocks;
mod closing;
mod foot;
mod letterhead;
mod package;
mod picture;
mod styles;
mod xml;

use super::sheet::Sheet;
use crate::review::archive::NotPacked;
use package::{Package, RELATIONSHIPS};
use std::fmt::Write as _;
use xml::attribute;

/// Twentieths of a point in a millimetre, in thousandths: 1440 to the inch.
const TWIPS_PER_METRE: u32 = 56_693;

/// Millimetres as twips.
const fn twips(millimetres: u32) -> u32 {
    millimetres * TWIPS_PER_METRE / 1000
}

/// The bytes of the file: the same for the same paper.
pub fn docx(sheet: &Sheet) -> Result<Vec<u8>, NotPacked> {
    let picture = picture::of(&sheet.mark);
    let mut package = Package::default();
    package.add("[Content_Types].xml", &content_types());
    package.add("_rels/.rels", &relationships(&[("officeDocument", "word/document.xml"), (CORE, "docProps/core.xml")]));
    package.add("docProps/core.xml", &properties(&sheet.title));
    package.add("word/document.xml", &document(sheet));
    package.add("word/styles.xml", &styles::styles());
    package.add("word/settings.xml", SETTINGS);
    package.add("word/header1.xml", &foot::page_number());
    package.add("word/header2.xml", &foot::no_header());
    package.add("word/footer1.xml", &foot::footer(&sheet.mark, None));
    package.add("word/footer2.xml", &foot::footer(&sheet.mark, picture.as_ref()));
    package.add("word/_rels/document.xml.rels", &relationships(&PARTS));
    if let Some(picture) = &picture {
        package.add("word/_rels/footer2.xml.rels", &relationships(&[("image", "media/code.png")]));
        package.add_bytes("word/media/code.png", &picture.png);
    }
    package.finish()
}

/// The parts beside the document, in the order of their ids: rId1, rId2 …
const PARTS: [(&str, &str); 6] = [
    ("styles", "styles.xml"),
    ("settings", "settings.xml"),
    ("header", "header1.xml"),
    ("header", "header2.xml"),
    ("footer", "footer1.xml"),
    ("footer", "footer2.xml"),
];

const CORE: &str = "core-properties";

fn relationships(targets: &[(&str, &str)]) -> String {
    let mut out =
        format!("{}<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">", xml::HEAD);
    for (at, (kind, target)) in targets.iter().enumerate() {
        // The properties belong to packages of every kind, all others to office documents.
        let home = if *kind == CORE {
            "http://schemas.openxmlformats.org/package/2006/relationships/metadata"
        } else {
            RELATIONSHIPS
        };
        let _ = write!(out, "<Relationship Id=\"rId{}\" Type=\"{home}/{kind}\" Target=\"{target}\"/>", at + 1);
    }
    out + "</Relationships>"
}

fn content_types() -> String {
    let word = "application/vnd.openxmlformats-officedocument.wordprocessingml";
    let mut out = format!(
        "{}<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"png\" ContentType=\"image/png\"/><Override PartName=\"/word/document.xml\" ContentType=\"{word}.document.main+xml\"/><Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>",
        xml::HEAD
    );
    for (kind, target) in PARTS {
        let _ = write!(out, "<Override PartName=\"/word/{target}\" ContentType=\"{word}.{kind}+xml\"/>");
    }
    out + "</Types>"
}

fn properties(title: &str) -> String {
    format!(
        "{}<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>{}</dc:title><dc:language>vi-VN</dc:language></cp:coreProperties>",
        xml::HEAD,
        attribute(title)
    )
}

/// Mode 15 is that of Word 2013 and later, which 2010 reads too; without it Word speaks of an old file.
const SETTINGS: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:settings xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:defaultTabStop w:val=\"720\"/><w:compat><w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat><w:themeFontLang w:val=\"vi-VN\"/></w:settings>";

fn document(sheet: &Sheet) -> String {
    let mut body = String::new();
    letterhead::write(&mut body, &sheet.letterhead);
    letterhead::heading(&mut body, &sheet.heading);
    letterhead::addressees(&mut body, &sheet.addressees);
    for (at, block) in sheet.blocks.iter().enumerate() {
        blocks::write(&mut body, block, sheet.stays_with_next(at));
    }
    closing::write(&mut body, &sheet.closing);
    body.push_str(&section());
    format!("{}<w:document {}><w:body>{body}</w:body></w:document>", xml::HEAD, xml::NAMESPACES)
}

/// A4 upright, margins of the decree, nothing in the head of the first page.
fn section() -> String {
    let (width, height) = (11_906, 16_838);
    format!(
        "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId3\"/><w:headerReference w:type=\"first\" r:id=\"rId4\"/><w:footerReference w:type=\"default\" r:id=\"rId5\"/><w:footerReference w:type=\"first\" r:id=\"rId6\"/><w:pgSz w:w=\"{width}\" w:h=\"{height}\"/><w:pgMar w:top=\"{}\" w:right=\"{}\" w:bottom=\"{}\" w:left=\"{}\" w:header=\"{}\" w:footer=\"{}\" w:gutter=\"0\"/><w:titlePg/></w:sectPr>",
        twips(20),
        twips(15),
        twips(20),
        twips(30),
        twips(10),
        twips(8)
    )
}
