//! The two halves above a paper, its type and subject, and whom it is addressed to.

use super::twips;
use super::xml::{beside, length, paragraph, rule, run, say};
use crate::paper::sheet::{Heading, Letterhead, WHOLE_WIDTH};
use crate::text::paper::common as words;

/// Millimetres of the left half.
const LEFT: u32 = 69;

pub(super) fn write(out: &mut String, head: &Letterhead) {
    let (left, right) = (twips(LEFT), twips(WHOLE_WIDTH - LEFT));
    let mut issuer: String = head.higher.iter().map(|higher| say("Higher", higher)).collect();
    head.issuer.iter().for_each(|line| issuer.push_str(&say("Issuer", line)));
    let longest = head.issuer.iter().map(|line| length(line, 24)).max().unwrap_or_default().min(left);
    issuer.push_str(&rule(longest * 2 / 5, left));
    head.number.iter().for_each(|number| issuer.push_str(&say("Number", number)));
    let state = [
        say("State", &head.state),
        say("Motto", &head.motto),
        rule(length(&head.motto, 26), right),
        say("PlaceDate", &head.place_and_date),
    ];
    out.push_str(&beside(&[(left, issuer), (right, state.concat())]));
}

pub(super) fn heading(out: &mut String, heading: &Heading) {
    out.push_str(&say("Title", &heading.kind));
    heading.subject.iter().for_each(|line| out.push_str(&say("Subtitle", line)));
    let whole = twips(WHOLE_WIDTH);
    let longest = heading.subject.iter().map(|line| length(line, 28)).max().unwrap_or_default().min(whole);
    out.push_str(&rule(longest * 2 / 5, whole));
}

/// One beside the words, several below them.
pub(super) fn addressees(out: &mut String, to: &[String]) {
    match to {
        [] => {}
        [only] => {
            let line = format!("{} {only}", words::ADDRESSED_TO);
            out.push_str(&paragraph(
                "Addressee",
                "<w:spacing w:before=\"240\"/><w:jc w:val=\"center\"/>",
                &run(&line, false, false),
            ));
        }
        several => {
            let indent = format!("<w:ind w:left=\"{}\"/>", twips(35));
            let spaced = format!("<w:spacing w:before=\"240\"/>{indent}");
            out.push_str(&paragraph("Addressee", &spaced, &run(words::ADDRESSED_TO, false, false)));
            let last = several.len() - 1;
            for (at, one) in several.iter().enumerate() {
                let stop = if at == last { "." } else { ";" };
                let hanging = format!("<w:ind w:left=\"{}\" w:hanging=\"{}\"/>", twips(48), twips(4));
                out.push_str(&paragraph("Addressee", &hanging, &run(&format!("- {one}{stop}"), false, false)));
            }
        }
    }
}
