//! Every answer of a verified summary, with the verdict computed from it.

use crate::assessment::{Answer, Evidence};
use crate::criteria::{Criteria, Criterion};
use crate::document::summary::{Recomputed, SelfAssessment};
use crate::text::page::open as words;
use crate::text::{Language, citation};
use crate::ui::components::{AnswerView, CheckTag};
use crate::ui::state::{Inside, ReadFile, use_language};
use crate::verdict::{CriterionFinding, Finding};
use std::rc::Rc;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct SummaryAnswersProps {
    pub file: ReadFile,
    pub computed: Rc<Recomputed>,
}

#[component]
pub fn SummaryAnswers(props: &SummaryAnswersProps) -> Html {
    let language = use_language();
    let standard = use_memo(props.computed.clone(), |computed| computed.asked());
    let Inside::Summary { opened, .. } = props.file.inside() else { return Html::default() };
    let criteria = standard.criteria.iter().zip(&props.computed.outcome.criteria);
    html! {
        <details>
            <summary>{ language.say(words::ANSWERS) }</summary>
            { for criteria.map(|(criterion, finding)| section(language, &standard, &opened.document, (criterion, finding))) }
        </details>
    }
}

fn section(
    language: Language,
    standard: &Rc<Criteria>,
    summary: &SelfAssessment,
    (criterion, finding): (&Criterion, &CriterionFinding),
) -> Html {
    html! {
        <section key={criterion.id.clone()}>
            <h2 class="with-tag"><span>{ language.of(&criterion.title) }</span><CheckTag verdict={finding.verdict} /></h2>
            <p class="cite">{ citation(language, &criterion.cite) }</p>
            { for finding.checks.iter().map(|finding| view(standard, summary, finding)) }
        </section>
    }
}

fn view(standard: &Rc<Criteria>, summary: &SelfAssessment, finding: &Finding) -> Html {
    let member = summary.answers.get(&finding.check);
    let answer = member.map(|member| Answer::from(&member.answer));
    let note = member.and_then(|member| member.note.clone()).unwrap_or_default();
    let evidence: Vec<Evidence> =
        member.map(|member| member.evidence.iter().map(Evidence::from).collect()).unwrap_or_default();
    html! { <AnswerView key={finding.check.clone()} {standard} check={finding.check.clone()} finding={finding.clone()} {answer} {note} {evidence} /> }
}
