//! A check as it is read through: question, answer in words, verdict with its reason, note, citations. Nothing can be changed here.

use crate::assessment::{Answer, Evidence};
use crate::criteria::{Check, Criteria};
use crate::text::page::sign_check as words;
use crate::text::{Language, answer_lines, citation};
use crate::ui::components::{Says, evidence_view};
use crate::ui::state::use_language;
use crate::verdict::Finding;
use std::rc::Rc;
use yew::prelude::*;

#[derive(Properties)]
pub struct AnswerViewProps {
    pub standard: Rc<Criteria>,
    pub check: AttrValue,
    pub finding: Finding,
    pub answer: Option<Answer>,
    pub note: AttrValue,
    pub evidence: Vec<Evidence>,
    /// What stands at the end, such as a link to change the answer.
    #[prop_or_default]
    pub children: Html,
}

impl PartialEq for AnswerViewProps {
    fn eq(&self, other: &AnswerViewProps) -> bool {
        Rc::ptr_eq(&self.standard, &other.standard)
            && self.check == other.check
            && self.finding == other.finding
            && self.answer == other.answer
            && self.note == other.note
            && self.evidence == other.evidence
            && self.children == other.children
    }
}

#[component]
pub fn AnswerView(props: &AnswerViewProps) -> Html {
    let language = use_language();
    let Some(check) = props.standard.check(&props.check) else { return Html::default() };
    html! {
        <section class="answer">
            <h3>{ language.of(&check.question) }</h3>
            <p class="cite">{ citation(language, &check.cite) }</p>
            if let Some(answer) = &props.answer {
                { lines(language, check, answer) }
            }
            <Says {language} standard={&props.standard} check={check.clone()} finding={props.finding.clone()} read_through=true />
            if !props.note.is_empty() {
                <p class="kept"><strong>{ language.say(words::NOTE) }</strong>{ " " }{ &props.note }</p>
            }
            { evidence_view(language, &props.evidence) }
            { props.children.clone() }
        </section>
    }
}

fn lines(language: Language, check: &Check, answer: &Answer) -> Html {
    let lines = answer_lines(language, check, answer);
    html! {
        <dl class="lines">
            { for lines.into_iter().map(|(label, text)| html! { <div><dt>{ label }</dt><dd class="kept"><bdi>{ text }</bdi></dd></div> }) }
        </dl>
    }
}
