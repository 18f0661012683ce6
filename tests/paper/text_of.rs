//! What stands in a file for Word and in a page for the printer, as paragraphs of plain text, read without the code that wrote them.

use std::io::{Cursor, Read as _};

/// A part of a file for Word.
pub fn part(file: &[u8], name: &str) -> Option<Vec<u8>> {
    let mut archive = zip::ZipArchive::new(Cursor::new(file)).expect("a zip file");
    let mut entry = archive.by_name(name).ok()?;
    let mut bytes = Vec::new();
    entry.read_to_end(&mut bytes).expect("readable");
    Some(bytes)
}

pub fn xml(file: &[u8], name: &str) -> String {
    String::from_utf8(part(file, name).expect("the part")).expect("UTF-8")
}

/// The paragraphs of the document, in order.
pub fn docx_paragraphs(file: &[u8]) -> Vec<String> {
    let document = xml(file, "word/document.xml");
    document
        .split("</w:p>")
        .map(|paragraph| plain(&paragraph.replace("<w:br/>", "\n")))
        .filter(|text| !text.is_empty())
        .collect()
}

/// The paragraphs of the page.
pub fn html_paragraphs(html: &str) -> Vec<String> {
    let ends = ["</p>", "</h2>", "</h3>", "</h4>", "</th>", "</li>", "</figcaption>", "</text>", "</td>"];
    let ended = ends.iter().fold(html.to_owned(), |html, end| html.replace(end, "\u{0}"));
    ended
        .split('\u{0}')
        .map(|paragraph| plain(&paragraph.replace("<br>", "\n")))
        .filter(|text| !text.is_empty())
        .collect()
}

/// Without elements, and with what was escaped as it was.
fn plain(marked: &str) -> String {
    let mut text = String::new();
    let mut inside = false;
    for letter in marked.chars() {
        match letter {
            '<' => inside = true,
            '>' => inside = false,
            other if !inside => text.push(other),
            _ => {}
        }
    }
    let named = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")];
    named.iter().fold(text, |text, (name, letter)| text.replace(name, letter)).trim().to_owned()
}

/// Whether every element that is opened is closed, in the right order; but those of HTML that never are.
pub fn is_balanced(xml: &str) -> bool {
    let mut open = Vec::new();
    for tag in xml.split('<').skip(1).filter_map(|rest| rest.split_once('>').map(|(tag, _)| tag)) {
        if tag.starts_with(['?', '!']) || tag.ends_with('/') || tag == "br" || tag.starts_with("col ") {
            continue;
        }
        match tag.strip_prefix('/') {
            Some(closed) if open.pop() != Some(closed) => return false,
            Some(_) => {}
            None => open.push(tag.split(' ').next().unwrap_or_default()),
        }
    }
    open.is_empty()
}
