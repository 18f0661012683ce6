//! The papers cited for a check, as they are read through: each in one line, with the file's name, size and digest.

use crate::assessment::{Evidence, EvidenceFile};
use crate::text::page::sign_check as words;
use crate::text::{Language, citation_line, size};
use crate::ui::components::DigestView;
use yew::prelude::*;

/// Nothing where no paper is cited.
pub fn evidence_view(language: Language, evidence: &[Evidence]) -> Html {
    if evidence.is_empty() {
        return Html::default();
    }
    let one = |paper: &Evidence| {
        html! {
            <li>
                <bdi>{ citation_line(language, paper) }</bdi>
                { for paper.file.iter().map(|file| file_view(language, file)) }
            </li>
        }
    };
    html! {
        <>
            <p class="label">{ language.say(words::EVIDENCE) }</p>
            <ul class="evidence">{ for evidence.iter().map(one) }</ul>
        </>
    }
}

fn file_view(language: Language, file: &EvidenceFile) -> Html {
    html! {
        <div><bdi>{ &file.name }</bdi>{ format!(", {}", size(language, file.size)) }<DigestView digest={file.digest.clone()} /></div>
    }
}
