//! Words that would end an element, turn a line around or break a file.

use crate::text_of::{docx_paragraphs, html_paragraphs, is_balanced, xml};
use crate::units::{Turn, Words, draft, of_draft};
use antt::criteria::UnitKind;
use antt::paper::Kind;
use antt::paper::docx::docx;
use antt::paper::html::html;

const HOSTILE: &str = "</w:t></p><script>alert(1)</script> & \"a\" 'b' ]]>";

#[test]
fn words_that_look_like_elements_are_only_words() {
    for kind in UnitKind::ALL {
        let mut draft = draft(kind, Turn::Qualified, Words::Usual);
        draft.profile.name = HOSTILE.to_owned();
        draft.profile.head = HOSTILE.to_owned();
        draft.declaration.name = HOSTILE.to_owned();
        draft.entries.values_mut().for_each(|entry| {
            entry.note = HOSTILE.to_owned();
            entry.evidence.iter_mut().for_each(|paper| paper.title = HOSTILE.to_owned());
        });
        let dossier = of_draft(&draft);
        for paper in Kind::ALL {
            let sheet = paper.sheet(&dossier).expect("a paper");
            let (page, file) = (html(&sheet), docx(&sheet).expect("a file"));
            assert!(!page.contains("<script") && is_balanced(&page), "{paper:?}");
            assert!(is_balanced(&xml(&file, "word/document.xml")) && is_balanced(&xml(&file, "docProps/core.xml")));
            let text = [docx_paragraphs(&file).join("\n"), html_paragraphs(&page).join("\n")];
            assert!(text.iter().all(|text| text.to_lowercase().contains(&HOSTILE.to_lowercase())), "{paper:?}");
        }
    }
}

#[test]
fn letters_that_turn_a_line_or_have_no_place_in_xml_are_shown_as_such() {
    let mut draft = draft(UnitKind::Enterprise, Turn::Qualified, Words::Usual);
    draft.profile.name = "Công ty \u{202e}gnourT\u{2066}\u{200f} \u{ffff}\u{fffe}".to_owned();
    let sheet = Kind::Report.sheet(&of_draft(&draft)).expect("a paper");
    let texts = [html(&sheet), xml(&docx(&sheet).expect("a file"), "word/document.xml")];
    for text in texts {
        assert!(text.contains("Công ty \u{fffd}gnourT\u{fffd}\u{fffd} \u{fffd}\u{fffd}"), "replaced");
        assert!(!text.contains(['\u{202e}', '\u{2066}', '\u{200f}', '\u{ffff}', '\u{fffe}']));
    }
}

#[test]
fn ends_of_lines_in_a_note_stay() {
    let mut draft = draft(UnitKind::ResidentialArea, Turn::Qualified, Words::Usual);
    draft.entries.values_mut().for_each(|entry| entry.note = "Dòng một\nDòng hai".to_owned());
    let sheet = Kind::Report.sheet(&of_draft(&draft)).expect("a paper");
    assert!(html(&sheet).contains("Dòng một<br>Dòng hai"));
    let document = xml(&docx(&sheet).expect("a file"), "word/document.xml");
    assert!(document.contains("Dòng một</w:t><w:br/><w:t xml:space=\"preserve\">Dòng hai"));
}
