//! How a file for Word is made: the places that Nghị định 30/2020/NĐ-CP gives, real styles, and what is repeated.

use crate::text_of::{is_balanced, part, xml};
use crate::units::{Turn, Words, draft, of_draft, of_signed};
use antt::criteria::UnitKind;
use antt::paper::Kind;
use antt::paper::docx::docx;

fn file(paper: Kind) -> Vec<u8> {
    let dossier = of_signed(&draft(UnitKind::Commune, Turn::Qualified, Words::Usual));
    docx(&paper.sheet(&dossier).expect("a paper")).expect("a file")
}

#[test]
fn the_page_is_that_of_the_decree() {
    for paper in Kind::ALL {
        let document = xml(&file(paper), "word/document.xml");
        // A4, 20 mm above and below, 30 mm left, 15 mm right; 1134 twips are 20 mm.
        assert!(document.contains("<w:pgSz w:w=\"11906\" w:h=\"16838\"/>"));
        let margins = "<w:pgMar w:top=\"1133\" w:right=\"850\" w:bottom=\"1133\" w:left=\"1700\"";
        assert!(document.contains(margins), "{paper:?}");
    }
}

#[test]
fn the_number_of_the_page_stands_in_the_head_from_the_second_page_on() {
    let file = file(Kind::Report);
    let document = xml(&file, "word/document.xml");
    assert!(document.contains("<w:titlePg/>"));
    let parts = xml(&file, "word/_rels/document.xml.rels");
    let target = |kind: &str| {
        let (_, id) = document.split_once(&format!("w:type=\"{kind}\" r:id=\"")).expect("a reference");
        let id = id.split('"').next().expect("an id");
        let (_, target) = parts.split_once(&format!("Id=\"{id}\"")).expect("the part");
        target.split("Target=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("a target").to_owned()
    };
    let head = |kind: &str| xml(&file, &format!("word/{}", target(kind)));
    assert!(head("default").contains(" PAGE ") && head("default").contains("\"Header\""));
    assert!(!head("first").contains("PAGE"));
}

#[test]
fn letters_are_times_new_roman_of_the_sizes_of_the_decree() {
    let styles = xml(&file(Kind::Report), "word/styles.xml");
    for slot in ["ascii", "hAnsi", "cs", "eastAsia"] {
        assert!(styles.contains(&format!("w:{slot}=\"Times New Roman\"")), "{slot}");
    }
    assert_eq!(styles.matches("<w:rFonts").count(), 1, "no style has a typeface of its own");
    for (style, half_points) in [("BodyText", 28), ("State", 24), ("Motto", 26), ("Title", 28), ("Header", 26)] {
        let (_, style) = styles.split_once(&format!("w:styleId=\"{style}\"")).expect("the style");
        let (style, _) = style.split_once("</w:style>").expect("its end");
        assert!(style.contains(&format!("<w:sz w:val=\"{half_points}\"/>")), "{style}");
    }
}

#[test]
fn every_paragraph_has_a_style_that_the_file_defines() {
    for paper in Kind::ALL {
        let file = file(paper);
        let (document, styles) = (xml(&file, "word/document.xml"), xml(&file, "word/styles.xml"));
        let used = document.split("<w:pStyle w:val=\"").skip(1).filter_map(|rest| rest.split('"').next());
        let used: std::collections::BTreeSet<&str> = used.collect();
        assert!(used.len() > 8, "{paper:?}: {used:?}");
        assert!(used.iter().all(|style| styles.contains(&format!("w:styleId=\"{style}\""))), "{used:?}");
        assert_eq!(document.matches("<w:p>").count(), document.matches("<w:pStyle ").count());
    }
}

#[test]
fn headings_of_tables_are_repeated_and_columns_fill_the_page() {
    for paper in [Kind::SelfAssessment, Kind::Report, Kind::Minutes, Kind::Letter] {
        let document = xml(&file(paper), "word/document.xml");
        let tables: Vec<&str> =
            document.split("<w:tbl>").skip(1).filter(|table| table.contains("\"TableGrid\"")).collect();
        assert!(!tables.is_empty(), "{paper:?}");
        for table in tables {
            let (table, _) = table.split_once("</w:tbl>").expect("its end");
            let first_row = table.split("</w:tr>").next().expect("a row");
            assert!(first_row.contains("<w:tblHeader/>") && table.matches("<w:tblHeader/>").count() == 1);
            let widths =
                table.split("<w:gridCol w:w=\"").skip(1).filter_map(|rest| rest.split('"').next()?.parse::<u32>().ok());
            let sum: u32 = widths.sum();
            assert!((9_340..=9_356).contains(&sum), "{paper:?}: {sum} twips of 165 mm");
        }
    }
}

#[test]
fn every_part_is_sound_named_and_the_same_each_time() {
    for paper in Kind::ALL {
        let file = file(paper);
        assert_eq!(file, self::file(paper), "{paper:?}");
        let types = xml(&file, "[Content_Types].xml");
        for name in [
            "word/document.xml",
            "word/styles.xml",
            "word/settings.xml",
            "word/header1.xml",
            "word/header2.xml",
            "word/footer1.xml",
            "word/footer2.xml",
            "docProps/core.xml",
        ] {
            assert!(is_balanced(&xml(&file, name)), "{name}");
            assert!(types.contains(&format!("PartName=\"/{name}\"")), "{name}");
        }
        for name in ["_rels/.rels", "word/_rels/document.xml.rels", "word/_rels/footer2.xml.rels"] {
            assert!(is_balanced(&xml(&file, name)), "{name}");
        }
        let picture = part(&file, "word/media/code.png").expect("the code");
        assert!(picture.starts_with(b"\x89PNG"));
    }
}

#[test]
fn a_draft_has_no_picture_and_nothing_that_speaks_of_one() {
    let sheet =
        Kind::Report.sheet(&of_draft(&draft(UnitKind::Agency, Turn::Qualified, Words::Usual))).expect("a paper");
    let file = docx(&sheet).expect("a file");
    assert!(part(&file, "word/media/code.png").is_none() && part(&file, "word/_rels/footer2.xml.rels").is_none());
    assert!(!xml(&file, "word/footer2.xml").contains("blip") && xml(&file, "word/footer1.xml").contains("BẢN NHÁP"));
}
