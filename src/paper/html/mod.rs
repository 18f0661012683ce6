//! A paper as HTML for the printer: elements with classes and nothing else; how they look is said in `styles/paper.css`. Page numbers
//! come from margin boxes, which browsers have since Chrome 131 and Firefox has not: without them the pages bear no number, and the file
//! for Word does.

mod blocks;
mod escape;

use super::sheet::{Closing, Heading, Letterhead, Mark, Sheet, Signature};
use super::{QrCode, mark::QUIET};
use crate::text::paper::{common as words, mark as mark_words};
use blocks::block;
use escape::escape;

/// The element of the paper.
pub fn html(sheet: &Sheet) -> String {
    // One that is wider than the screen is pushed sideways by keys, too.
    let mut out = String::from("<article class=\"paper\" lang=\"vi\" tabindex=\"0\">\n");
    letterhead(&mut out, &sheet.letterhead);
    heading(&mut out, &sheet.heading);
    addressees(&mut out, &sheet.addressees);
    for (at, one) in sheet.blocks.iter().enumerate() {
        block(&mut out, one, sheet.stays_with_next(at));
    }
    closing(&mut out, &sheet.closing);
    foot(&mut out, &sheet.mark);
    out.push_str("</article>\n");
    out
}

fn element(out: &mut String, tag: &str, class: &str, words: &str) {
    out.push_str(&format!("<{tag} class=\"{class}\">{}</{tag}>\n", escape(words)));
}

fn letterhead(out: &mut String, head: &Letterhead) {
    out.push_str("<div class=\"paper-head\">\n<div>\n");
    if let Some(higher) = &head.higher {
        element(out, "p", "paper-higher", higher);
    }
    out.push_str("<p class=\"paper-issuer\"><span class=\"paper-short-rule\">");
    out.push_str(&head.issuer.iter().map(|line| escape(line)).collect::<Vec<_>>().join("<br>"));
    out.push_str("</span></p>\n");
    if let Some(number) = &head.number {
        element(out, "p", "paper-number", number);
    }
    out.push_str("</div>\n<div>\n");
    element(out, "p", "paper-state", &head.state);
    out.push_str(&format!("<p class=\"paper-motto\"><span class=\"paper-rule\">{}</span></p>\n", escape(&head.motto)));
    element(out, "p", "paper-place", &head.place_and_date);
    out.push_str("</div>\n</div>\n");
}

fn heading(out: &mut String, heading: &Heading) {
    element(out, "h2", "paper-kind", &heading.kind);
    let subject: Vec<String> = heading.subject.iter().map(|line| escape(line)).collect();
    let subject = subject.join("<br>");
    out.push_str(&format!("<p class=\"paper-subject\"><span class=\"paper-short-rule\">{subject}</span></p>\n"));
}

fn addressees(out: &mut String, to: &[String]) {
    match to {
        [] => {}
        [only] => element(out, "p", "paper-to", &format!("{} {only}", words::ADDRESSED_TO)),
        several => {
            out.push_str(&format!("<div class=\"paper-to several\"><p>{}</p>\n<ul>\n", escape(words::ADDRESSED_TO)));
            let last = several.len() - 1;
            for (at, one) in several.iter().enumerate() {
                let stop = if at == last { "." } else { ";" };
                out.push_str(&format!("<li>- {}{stop}</li>\n", escape(one)));
            }
            out.push_str("</ul></div>\n");
        }
    }
}

fn closing(out: &mut String, closing: &Closing) {
    out.push_str("<div class=\"paper-close\">\n<div class=\"paper-recipients\">\n");
    if !closing.recipients.is_empty() {
        element(out, "p", "label", words::RECIPIENTS);
        closing.recipients.iter().for_each(|one| element(out, "p", "one", one));
    }
    out.push_str("</div>\n");
    closing.signatures.iter().for_each(|one| signature(out, one));
    out.push_str("</div>\n");
}

fn signature(out: &mut String, signature: &Signature) {
    out.push_str("<div class=\"paper-signature\">\n");
    signature.title.iter().for_each(|line| element(out, "p", "title", line));
    element(out, "p", "hint", &signature.hint);
    element(out, "p", "name", &signature.name);
    out.push_str("</div>\n");
}

/// The code and the words beside it.
fn foot(out: &mut String, mark: &Mark) {
    out.push_str("<div class=\"paper-mark\">\n");
    if let Some(code) = mark.code.as_deref().and_then(QrCode::of) {
        out.push_str(&svg(&code));
    }
    out.push_str("<div>\n");
    element(out, "p", "words", &mark.words);
    if mark.code.is_some() {
        element(out, "p", "words", mark_words::COMPARE);
    }
    out.push_str("</div>\n</div>\n");
}

/// One path of dark runs, row by row.
fn svg(code: &QrCode) -> String {
    let whole = code.size + 2 * QUIET;
    let mut path = String::new();
    for (y, row) in code.dark.chunks(code.size).enumerate() {
        let mut x = 0;
        while x < row.len() {
            let run = row[x..].iter().take_while(|dark| **dark).count();
            if run > 0 {
                path.push_str(&format!("M{} {}h{run}v1h-{run}z", x + QUIET, y + QUIET));
            }
            x += run.max(1);
        }
    }
    format!(
        "<svg class=\"paper-code\" viewBox=\"0 0 {whole} {whole}\" role=\"img\" aria-label=\"QR\"><rect width=\"{whole}\" height=\"{whole}\" fill=\"#fff\"/><path d=\"{path}\" fill=\"#000\"/></svg>\n"
    )
}
