//! The decisions so far, each with whether it counts and why not.

use super::draft::{Decided, Edit};
use super::use_received::read;
use crate::browser::files;
use crate::criteria::Date;
use crate::review::desk::Holding;
use crate::review::{DecisionRecord, ReviewState};
use crate::text::Say;
use crate::text::page::{desk_papers, desk_summary as words};
use crate::ui::components::{Said, SaidLine, Tag, Tone, moment_of};
use crate::ui::pages::desk::write::use_reads_only;
use crate::ui::pages::desk::{InDesk, papers};
use crate::ui::route::Route;
use crate::ui::state::desk::{Desk, use_desk_actions};
use crate::ui::state::use_language;
use std::rc::Rc;
use yew::prelude::*;
use yew_router::prelude::*;

#[derive(Properties, PartialEq)]
pub struct DecisionsProps {
    pub desk: InDesk,
    pub holding: Rc<Holding>,
    /// Begins a decision that takes the place of another.
    pub correct: Callback<Edit>,
}

#[component]
pub fn Decisions(props: &DecisionsProps) -> Html {
    let language = use_language();
    let mut about: Vec<&(DecisionRecord, Date)> = props
        .desk
        .0
        .decisions
        .iter()
        .filter(|(one, _)| one.decision.assessment.id == props.holding.record.id)
        .collect();
    about.sort_by(|(one, _), (other, _)| one.decision.decided_at.cmp(&other.decision.decided_at));
    html! {
        <section aria-labelledby="decisions">
            <h2 id="decisions" tabindex="-1">{ language.say(words::DECISIONS) }</h2>
            if about.is_empty() {
                <p class="hint">{ language.say(words::NO_DECISIONS) }</p>
            }
            <ul class="decisions plain-list">{ for about.into_iter().map(|one| html! {
                <OneDecision key={one.0.digest.to_string()} desk={props.desk.clone()} holding={props.holding.clone()} record={Rc::new(one.clone())} correct={&props.correct} />
            }) }</ul>
        </section>
    }
}

#[derive(Properties, PartialEq)]
struct OneDecisionProps {
    desk: InDesk,
    holding: Rc<Holding>,
    record: Rc<(DecisionRecord, Date)>,
    correct: Callback<Edit>,
}

#[component]
fn OneDecision(props: &OneDecisionProps) -> Html {
    let language = use_language();
    let actions = use_desk_actions();
    let said = use_state(Said::default);
    let record = &props.record.0;
    let decision = &record.decision;
    let (tone, weight) = weight(props);
    let reads_only = use_reads_only();
    let correct = props.correct.reform({
        let record = props.record.clone();
        move |_: MouseEvent| Edit::Correct(Rc::new(Decided::from(&record.0)), language)
    });
    let save = Callback::from({
        let (digest, said) = (record.digest.to_string(), said.setter());
        move |_: MouseEvent| {
            let (digest, said, Some(actions)) = (digest.clone(), said.clone(), actions.clone()) else { return };
            yew::platform::spawn_local(async move {
                let file = read(&actions, &digest).await;
                let saved = files::save(file.name(), "application/json", file.bytes());
                said.set(
                    saved.map_or_else(|error| Said::Failed(error.into()), |()| Said::SavedTo(file.name().to_owned())),
                );
            });
        }
    });
    let reviewer = &decision.reviewer;
    html! {
        <li class="sheet">
            <p class="with-tag">
                <strong>{ language.say(words::ruling(decision.decision)) }</strong>
                <Tag {tone} text={language.say(weight)} />
            </p>
            <p class="hint">
                { words::taken_on(language, decision.assessment.revision, &moment_of(language, &decision.decided_at)) }{ " " }
                <bdi>{ format!("{}, {}, {}", reviewer.name, reviewer.title, reviewer.organisation) }</bdi>
            </p>
            if let Some(comment) = &decision.comment { <p class="kept"><bdi>{ comment }</bdi></p> }
            if let Some(paper) = &decision.recognition {
                <p>{ language.say(words::RECOGNITION) }{ ": " }<bdi>{ words::recognition_paper(language, paper) }</bdi></p>
            }
            <p class="actions quiet no-print">
                if weight == words::COUNTS || weight == words::CONTRADICTS {
                    <button type="button" class="button plain" disabled={reads_only} id={format!("correct-{}", record.digest.short())} onclick={correct}>{ language.say(words::CORRECT) }</button>
                }
                if record.seal.signed().is_some() {
                    <Link<Route> to={papers::slip(&record.digest)}>{ language.say(desk_papers::TO_SLIP) }</Link<Route>>
                }
                <button type="button" class="link" onclick={save}>{ language.say(words::SAVE_DECISION) }</button>
            </p>
            <SaidLine said={(*said).clone()} />
        </li>
    }
}

/// Whether it counts, or why not.
fn weight(props: &OneDecisionProps) -> (Tone, Say) {
    let (record, first_seen) = &*props.record;
    let desk = &props.desk.0;
    if !record.seal.is_intact() {
        return (Tone::Bad, words::NOT_AS_SIGNED);
    }
    if !desk.trust.trusts_reviewer(record, *first_seen) {
        return (Tone::Warn, words::KEY_UNKNOWN);
    }
    if record.decision.assessment.digest != props.holding.record.digest {
        return (Tone::Quiet, words::OTHER_REVISION);
    }
    match desk.row(&record.decision.assessment.id).map(|row| &row.review) {
        Some(ReviewState::Conflict { decisions }) if decisions.contains(&record.digest) => {
            (Tone::Bad, words::CONTRADICTS)
        }
        _ if counts(desk, record) => (Tone::Good, words::COUNTS),
        _ => (Tone::Quiet, words::CORRECTED),
    }
}

/// Whether the review has come as far as this decision says. Of several that contradict each other none counts.
pub fn counts(desk: &Desk, record: &DecisionRecord) -> bool {
    let row = desk.row(&record.decision.assessment.id);
    row.and_then(|row| row.review.counting()) == Some(record.digest)
}
