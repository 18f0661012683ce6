//! The stated answers: of checks that a file at hand asks with their questions, of the others under their ids.

use crate::assessment::{Answer, Evidence, Refusal};
use crate::browser::input::unfolded;
use crate::criteria::{Check, Criteria, Criterion, Role};
use crate::document::summary::{AtHand, SelfAssessment};
use crate::text::page::further::cited_in;
use crate::text::page::{open, sign_check, stated as words};
use crate::text::{Language, answer_lines, bare_answer_lines, check_word};
use crate::ui::components::evidence_view;
use crate::ui::state::{Inside, ReadFile, use_language};
use std::rc::Rc;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct StatedAnswersProps {
    pub file: ReadFile,
    pub found: Rc<AtHand>,
}

/// Drawn when somebody unfolds them: a file from outside may be long.
#[component]
pub fn StatedAnswers(props: &StatedAnswersProps) -> Html {
    let language = use_language();
    let open = use_state(|| false);
    let ontoggle = Callback::from({
        let open = open.setter();
        move |event: Event| open.set(unfolded(&event))
    });
    let Inside::Summary { opened, .. } = props.file.inside() else { return Html::default() };
    html! {
        <details {ontoggle} id="stated-answers">
            <summary>{ language.say(open::ANSWERS) }</summary>
            if *open { { all(language, &props.found, &opened.document) } }
        </details>
    }
}

fn all(language: Language, found: &AtHand, summary: &SelfAssessment) -> Html {
    let known =
        found.asked.iter().flat_map(|file| file.criteria.iter().map(move |criterion| (file.as_ref(), criterion)));
    let unknown = found.unknown_checks(summary);
    html! {
        <>
            { for known.map(|(file, criterion)| of_criterion(language, file, criterion, summary)) }
            if !unknown.is_empty() {
                <section>
                    <h3>{ language.say(words::UNKNOWN_CHECKS) }</h3>
                    <p class="hint">{ language.say(open::BARE_ANSWERS_WHY) }</p>
                    { for unknown.into_iter().take(super::MOST).map(|id| one(language, id, None, summary)) }
                </section>
            }
        </>
    }
}

fn of_criterion(language: Language, file: &Criteria, criterion: &Criterion, summary: &SelfAssessment) -> Html {
    let supplement = (file.role == Role::Supplement).then_some(file);
    html! {
        <section key={criterion.id.clone()}>
            <h3>{ language.of(&criterion.title) }</h3>
            <p class="cite">{ cited_in(language, &criterion.cite, supplement) }</p>
            { for criterion.checks.iter().map(|check| one(language, &check.id, Some(check), summary)) }
        </section>
    }
}

/// A check with its stated verdict; one that nothing is stated of says so by a dash.
fn one(language: Language, id: &str, check: Option<&Check>, summary: &SelfAssessment) -> Html {
    let verdict = summary.outcome.checks.get(id).map_or("–", |verdict| check_word(language, verdict));
    let member = summary.answers.get(id);
    let lines = member.map(|member| {
        let answer = Answer::from(&member.answer);
        match check {
            Some(check) if !answer.refusals(check).contains(&Refusal::WrongKind) => {
                answer_lines(language, check, &answer)
            }
            _ => bare_answer_lines(language, &answer),
        }
    });
    let evidence: Vec<Evidence> =
        member.map(|member| member.evidence.iter().map(Evidence::from).collect()).unwrap_or_default();
    let note = member.and_then(|member| member.note.as_ref());
    html! {
        <section class="answer" key={id.to_owned()}>
            <h4><bdi>{ check.map_or(id, |check| language.of(&check.question)) }</bdi></h4>
            <p>{ words::stated(language, verdict) }</p>
            <dl class="lines">
                { for lines.into_iter().flatten().map(|(label, text)| html! { <div><dt>{ label }</dt><dd class="kept"><bdi>{ text }</bdi></dd></div> }) }
            </dl>
            if let Some(note) = note {
                <p class="kept"><strong>{ language.say(sign_check::NOTE) }</strong>{ " " }<bdi>{ note }</bdi></p>
            }
            { evidence_view(language, &evidence) }
        </section>
    }
}
