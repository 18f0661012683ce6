//! Who gets a paper, at the left, and who signs, at the right; several signatures stand beside one another.

use super::twips;
use super::xml::{beside, paragraph, say};
use crate::paper::sheet::{Closing, Signature, WHOLE_WIDTH};
use crate::text::paper::common as words;

pub(super) fn write(out: &mut String, closing: &Closing) {
    out.push_str(&paragraph("Recipient", "<w:keepNext/>", ""));
    let mut cells: Vec<String> = closing.signatures.iter().map(signature).collect();
    if cells.len() < 2 {
        cells.insert(0, recipients(&closing.recipients));
    }
    let width = twips(WHOLE_WIDTH) / u32::try_from(cells.len()).unwrap_or(1);
    let cells: Vec<(u32, String)> = cells.into_iter().map(|cell| (width, cell)).collect();
    out.push_str(&beside(&cells));
    // A body ends with a paragraph.
    out.push_str(&paragraph("Rule", "", ""));
}

fn recipients(to: &[String]) -> String {
    if to.is_empty() {
        return paragraph("Recipient", "", "");
    }
    let title = say("RecipientsTitle", words::RECIPIENTS);
    std::iter::once(title).chain(to.iter().map(|one| say("Recipient", one))).collect()
}

fn signature(signature: &Signature) -> String {
    let title = signature.title.iter().map(|line| say("SignerTitle", line));
    title.chain([say("SignerHint", &signature.hint), say("Signer", &signature.name)]).collect()
}
