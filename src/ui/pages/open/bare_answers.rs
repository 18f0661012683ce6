//! The answers of a summary whose criteria are not at hand: each under its check's id, as it was entered.

use crate::assessment::{Answer, Evidence};
use crate::browser::input::unfolded;
use crate::document::summary::AnswerMember;
use crate::text::page::{open as words, sign_check};
use crate::text::{Language, bare_answer_lines};
use crate::ui::components::evidence_view;
use crate::ui::state::{Inside, ReadFile, use_language};
use yew::prelude::*;

/// A file from outside may hold any number; nobody reads more.
const MOST_ANSWERS: usize = 500;

#[derive(Properties, PartialEq)]
pub struct BareAnswersProps {
    pub file: ReadFile,
}

#[component]
pub fn BareAnswers(props: &BareAnswersProps) -> Html {
    let language = use_language();
    let open = use_state(|| false);
    let ontoggle = Callback::from({
        let open = open.setter();
        move |event: Event| open.set(unfolded(&event))
    });
    let Inside::Summary { opened, .. } = props.file.inside() else { return Html::default() };
    html! {
        <details {ontoggle}>
            <summary>{ language.say(words::ANSWERS) }</summary>
            if *open {
                <p class="hint">{ language.say(words::BARE_ANSWERS_WHY) }</p>
                { for opened.document.answers.iter().take(MOST_ANSWERS).map(|(check, member)| one(language, check, member)) }
            }
        </details>
    }
}

fn one(language: Language, check: &str, member: &AnswerMember) -> Html {
    let lines = bare_answer_lines(language, &Answer::from(&member.answer));
    let evidence: Vec<Evidence> = member.evidence.iter().map(Evidence::from).collect();
    html! {
        <section class="answer" key={check.to_owned()}>
            <h2><bdi>{ check.to_owned() }</bdi></h2>
            <dl class="lines">
                { for lines.into_iter().map(|(label, text)| html! { <div><dt>{ label }</dt><dd class="kept"><bdi>{ text }</bdi></dd></div> }) }
            </dl>
            if let Some(note) = &member.note {
                <p class="kept"><strong>{ language.say(sign_check::NOTE) }</strong>{ " " }<bdi>{ note }</bdi></p>
            }
            { evidence_view(language, &evidence) }
        </section>
    }
}
