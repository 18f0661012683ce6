//! Every answer with the verdict computed from it, and beside it what the reviewer finds.

use super::draft::{Decided, Edit};
use super::earlier::{EarlierRemarks, earlier};
use super::remark_fields::RemarkFields;
use crate::assessment::{Answer, Evidence};
use crate::criteria::{Criteria, Criterion};
use crate::document::summary::SelfAssessment;
use crate::review::decide::DecisionDraft;
use crate::text::Language;
use crate::text::page::desk_summary as words;
use crate::text::page::further::cited_in;
use crate::ui::components::{AnswerView, CheckTag};
use crate::ui::state::{Inside, ReadFile, use_language};
use crate::verdict::{CriterionFinding, Finding};
use std::rc::Rc;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct AnswersProps {
    pub file: ReadFile,
    /// What was remarked on an earlier revision.
    pub before: Option<Rc<EarlierRemarks>>,
    /// The decision that counts on this revision.
    pub signed: Option<Rc<Decided>>,
    /// Nothing until it is read; the fields wait for it.
    pub draft: Option<Rc<DecisionDraft>>,
    pub edit: Callback<Edit>,
}

#[component]
pub fn Answers(props: &AnswersProps) -> Html {
    let language = use_language();
    let standard = use_memo(props.file.clone(), |file| file.computed().map(|computed| Rc::new(computed.asked())));
    let Inside::Summary { opened, .. } = props.file.inside() else { return Html::default() };
    let (Some(standard), Some(computed)) = (&*standard, props.file.computed()) else { return Html::default() };
    let criteria = standard.criteria.iter().zip(&computed.outcome.criteria);
    html! {
        <section aria-labelledby="answers">
            <h2 id="answers">{ language.say(words::ANSWERS) }</h2>
            { for criteria.map(|(criterion, finding)| section(language, props, (standard, &opened.document), (criterion, finding))) }
        </section>
    }
}

type Asked<'a> = (&'a Rc<Criteria>, &'a SelfAssessment);

fn section(
    language: Language,
    props: &AnswersProps,
    asked: Asked<'_>,
    (criterion, finding): (&Criterion, &CriterionFinding),
) -> Html {
    let computed = props.file.computed();
    let supplement = computed.and_then(|computed| computed.further.supplement_of(&criterion.id)).map(AsRef::as_ref);
    html! {
        <section key={criterion.id.clone()}>
            <h3 class="with-tag"><span>{ language.of(&criterion.title) }</span><CheckTag verdict={finding.verdict} /></h3>
            <p class="cite">{ cited_in(language, &criterion.cite, supplement) }</p>
            { for finding.checks.iter().map(|finding| one(language, props, asked, finding)) }
        </section>
    }
}

fn one(language: Language, props: &AnswersProps, (standard, summary): Asked<'_>, finding: &Finding) -> Html {
    let member = summary.answers.get(&finding.check);
    let answer = member.map(|member| Answer::from(&member.answer));
    let note = member.and_then(|member| member.note.clone()).unwrap_or_default();
    let evidence: Vec<Evidence> =
        member.map(|member| member.evidence.iter().map(Evidence::from).collect()).unwrap_or_default();
    let check = AttrValue::from(finding.check.clone());
    let signed = props.signed.as_deref().map(|signed| EarlierRemarks::signed(&signed.decision));
    let about = standard.check(&check).map(|check| language.of(&check.question).to_owned()).unwrap_or_default();
    html! {
        <div class="reviewed" key={finding.check.clone()} id={format!("reviewed-{check}")} tabindex="-1">
            <AnswerView {standard} check={&check} finding={finding.clone()} {answer} {note} {evidence} />
            { earlier(language, props.before.as_deref(), &finding.check) }
            { earlier(language, signed.as_ref(), &finding.check) }
            if let Some(draft) = &props.draft {
                <RemarkFields check={&check} {about} remark={draft.checks.get(&finding.check).cloned().unwrap_or_default()} edit={&props.edit} />
            }
        </div>
    }
}
