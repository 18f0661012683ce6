//! A reviewer's decision as the unit opens it: intact or not, whose key, what was decided, and its way into the assessment.

use super::card_view::unit;
use crate::criteria::{UnitKind, standard_for};
use crate::document::decision::{Remark, ReviewDecision};
use crate::document::open::Opened;
use crate::review::trust::{Role, Standing};
use crate::text::page::{decision as words, open};
use crate::text::{Language, check_verdict, number};
use crate::ui::components::{
    DigestView, Facts, IntegrityRow, Notice, Said, SaidLine, StandingRow, Tone, day_of, moment_of,
};
use crate::ui::route::Route;
use crate::ui::state::desk::use_listed_key;
use crate::ui::state::{Shelf, use_language, use_shelf};
use std::rc::Rc;
use yew::prelude::*;
use yew_router::prelude::*;

#[derive(Properties, PartialEq)]
pub struct DecisionViewProps {
    pub opened: Rc<Opened<ReviewDecision>>,
}

#[component]
pub fn DecisionView(props: &DecisionViewProps) -> Html {
    let language = use_language();
    let opened = &props.opened;
    let decision = &opened.document;
    let (standing, listed) = use_listed_key(&opened.integrity, opened.digest, Role::Reviewer, None).unzip();
    let claims = format!("{}, {}", decision.reviewer.name, decision.reviewer.organisation);
    html! {
        <>
            <div class="panel" role="group" aria-label={language.say(open::PANEL)}>
                <IntegrityRow integrity={opened.integrity.clone()} />
                <StandingRow integrity={opened.integrity.clone()} {claims} {standing} listed={listed.flatten()} />
            </div>
            if let Some(standing) = standing {
                <Keep opened={opened.clone()} unknown_key={standing != Standing::Trusted} />
            } else {
                <Notice tone={Tone::Bad}><p>{ language.say(words::NOT_USABLE) }</p></Notice>
            }
            <Facts rows={rows(language, opened)} />
            <h2>{ language.say(words::REMARKS) }</h2>
            { remarks(language, decision) }
        </>
    }
}

fn rows(language: Language, opened: &Opened<ReviewDecision>) -> Vec<(AttrValue, Html)> {
    let decision = &opened.document;
    let row = |label, value: Html| (AttrValue::from(language.say(label)), value);
    let text = |text: String| html! { <bdi class="kept">{ text }</bdi> };
    let reviewer = &decision.reviewer;
    let mut rows = vec![
        row(words::DECISION, html! { <strong>{ language.say(words::ruling(decision.decision)) }</strong> }),
        row(words::UNIT, text(unit(language, &decision.unit))),
        row(words::YEAR, text(decision.year.to_string())),
        row(words::REVISION, text(number(language, decision.assessment.revision.into()))),
        row(words::REVIEWER, text(format!("{}, {}, {}", reviewer.name, reviewer.title, reviewer.organisation))),
        row(words::DECIDED_AT, text(moment_of(language, &decision.decided_at))),
    ];
    rows.extend(decision.comment.clone().map(|comment| row(words::COMMENT, text(comment))));
    rows.extend(decision.recognition.as_ref().map(|paper| {
        let day = day_of(language, &paper.issued_on);
        row(words::RECOGNITION, text(format!("{}, {day}, {}", paper.number, paper.issuer)))
    }));
    rows.extend(
        decision.supersedes.map(|digest| row(words::SUPERSEDES, html! { <DigestView digest={digest.to_string()} /> })),
    );
    rows.push(row(words::DIGEST, html! { <DigestView digest={opened.digest.to_string()} /> }));
    rows
}

/// Each at the question of its check; a check that this version doesn't know stands by its id.
fn remarks(language: Language, decision: &ReviewDecision) -> Html {
    let standard = UnitKind::from_id(&decision.unit.kind).and_then(standard_for);
    let one = |(check, remark): (&String, &Remark)| {
        let known = standard.and_then(|standard| standard.check(check)).map(|check| &check.question);
        // Points may also be of a criterion.
        let criterion = || standard.and_then(|standard| standard.criterion(check)).map(|criterion| &criterion.title);
        let question = known.or_else(criterion).map_or(check.clone(), |title| language.of(title).to_owned());
        let points = remark.points_hundredths.and_then(|points| u64::try_from(points).ok());
        html! {
            <li key={check.clone()}>
                <p><strong><bdi>{ question }</bdi></strong></p>
                <p class="kept">
                    if let Some(verdict) = remark.verdict { { language.say(check_verdict(verdict)) }{ ". " } }
                    if let Some(points) = points { { words::points_set(language, points) }{ ". " } }
                    <bdi>{ remark.comment.clone().unwrap_or_default() }</bdi>
                </p>
            </li>
        }
    };
    if decision.checks.is_empty() {
        return html! { <p class="hint">{ language.say(words::NO_REMARKS) }</p> };
    }
    html! { <ul class="reasons">{ for decision.checks.iter().map(one) }</ul> }
}

#[derive(Properties, PartialEq)]
struct KeepProps {
    opened: Rc<Opened<ReviewDecision>>,
    unknown_key: bool,
}

/// What is here of the assessment.
#[derive(Clone, Copy, PartialEq)]
enum Here {
    Nothing,
    /// A draft, but not the signed file that was decided on.
    Draft,
    Both,
}

#[component]
fn Keep(props: &KeepProps) -> Html {
    let language = use_language();
    let shelf = use_shelf();
    let here = use_state(|| None::<Here>);
    let said = use_state(Said::default);
    use_effect_with((props.opened.clone(), shelf.clone()), {
        let here = here.setter();
        move |(opened, shelf)| {
            let (opened, Some(shelf)) = (opened.clone(), shelf.clone()) else { return };
            yew::platform::spawn_local(async move { here.set(Some(look(&shelf, &opened.document).await)) });
        }
    });
    let keep = Callback::from({
        let (opened, unknown_key, said) = (props.opened.clone(), props.unknown_key, said.setter());
        move |_: MouseEvent| {
            let (opened, Some(shelf), said) = (opened.clone(), shelf.clone(), said.clone()) else { return };
            yew::platform::spawn_local(async move {
                let kept = shelf.keep_decision(&opened.document, unknown_key).await;
                said.set(kept.map_or_else(|error| Said::Failed(error.into()), |()| Said::Done(words::KEPT)));
            });
        }
    });
    let draft = props.opened.document.assessment.id.trim_start_matches("urn:uuid:").to_owned();
    match *here {
        None => Html::default(),
        Some(Here::Nothing) => html! { <Notice tone={Tone::Quiet}><p>{ language.say(words::NOT_HERE) }</p></Notice> },
        Some(found) => html! {
            <>
                if found == Here::Draft {
                    <Notice tone={Tone::Warn}><p>{ language.say(words::OTHER_FILE) }</p></Notice>
                }
                <p>{ language.say(words::KEEP_WHY) }</p>
                <p class="actions">
                    <button type="button" class="button" id="keep-decision" onclick={keep}>{ language.say(words::KEEP) }</button>
                    if *said == Said::Done(words::KEPT) {
                        <Link<Route> to={Route::Tasks { draft }} classes="button plain">{ language.say(words::TO_DRAFT) }</Link<Route>>
                    }
                </p>
                <SaidLine said={(*said).clone()} />
            </>
        },
    }
}

async fn look(shelf: &Shelf, decision: &ReviewDecision) -> Here {
    let id = &decision.assessment.id;
    let drafts = shelf.drafts().await.map(|(drafts, _)| drafts).unwrap_or_default();
    if !drafts.iter().any(|draft| draft.id == *id) {
        return Here::Nothing;
    }
    let digest = decision.assessment.digest.to_string();
    if shelf.revisions(id).await.iter().any(|one| one.digest == digest) { Here::Both } else { Here::Draft }
}
