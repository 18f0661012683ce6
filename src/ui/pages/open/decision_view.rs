//! A reviewer's decision as the unit opens it: intact or not, whose key, what was decided, and its way into the assessment.

use super::card_view::unit;
use crate::assessment::InUse;
use crate::criteria::{Criteria, UnitKind, standard_for};
use crate::document::decision::{Remark, ReviewDecision};
use crate::document::open::Opened;
use crate::document::summary::Content;
use crate::review::decide::{Keeping, Scored};
use crate::review::trust::{Role, Standing};
use crate::text::page::{decision as words, further, open};
use crate::text::{LOCAL_POINTS, Language, check_verdict, number};
use crate::ui::components::{
    DigestView, Facts, IntegrityRow, Notice, Said, SaidLine, StandingRow, Tone, day_of, graded_line, moment_of,
};
use crate::ui::pages::result::use_signed_file::{Found, use_signed_file};
use crate::ui::route::Route;
use crate::ui::state::desk::use_listed_key;
use crate::ui::state::{Shelf, standard_of, use_language, use_shelf};
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
    let asked = use_asked(opened);
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
            <Sums opened={opened.clone()} />
            <h2>{ language.say(words::REMARKS) }</h2>
            { remarks(language, decision, asked.as_ref()) }
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

#[derive(Properties, PartialEq)]
struct SumsProps {
    opened: Rc<Opened<ReviewDecision>>,
}

/// What the points of both sides come to, where the file that was decided on is here to count them from.
#[component]
fn Sums(props: &SumsProps) -> Html {
    let language = use_language();
    let decision = &props.opened.document;
    let found = use_signed_file(Some(AttrValue::from(decision.assessment.digest.to_string())));
    let Found::Kept(kept) = found else { return Html::default() };
    let (Content::Agrees(computed) | Content::Differs(computed, _)) = &kept.content else { return Html::default() };
    let scored = Scored::of(computed);
    let Some((scored, reviewed)) = scored.and_then(|scored| Some((scored, scored.reviewed(decision)?))) else {
        return Html::default();
    };
    let guide = scored.guide;
    match reviewed {
        Ok(reviewed) => html! {
            <div id="points-sums">
                <Facts rows={vec![
                    (language.say(words::POINTS).into(), html! { <strong>{ graded_line(language, guide, &reviewed) }</strong> }),
                    (language.say(words::OWN_POINTS).into(), graded_line(language, guide, scored.score).into()),
                ]} />
                <p class="hint">{ language.say(LOCAL_POINTS) }</p>
            </div>
        },
        Err(_) => html! { <p class="hint" id="points-sums">{ language.say(further::NOT_SET) }</p> },
    }
}

/// All that the assessment asks, where its draft is here: a province's questions stand only in that. Otherwise the standard.
#[hook]
fn use_asked(opened: &Rc<Opened<ReviewDecision>>) -> Option<Rc<Criteria>> {
    let shelf = use_shelf();
    let of_draft = use_state(|| None::<Rc<Criteria>>);
    use_effect_with((opened.clone(), shelf), {
        let of_draft = of_draft.setter();
        move |(opened, shelf)| {
            let (opened, shelf) = (opened.clone(), shelf.clone());
            yew::platform::spawn_local(async move {
                let Some(shelf) = shelf else { return };
                let drafts = shelf.drafts().await.map(|(drafts, _)| drafts).unwrap_or_default();
                let id = &opened.document.assessment.id;
                let asked = drafts.iter().find(|draft| draft.id == *id).and_then(|draft| {
                    let standard = standard_of(draft)?;
                    Some(Rc::new(InUse::of(draft, standard).files.joined(standard)))
                });
                of_draft.set(asked);
            });
        }
    });
    let standard = use_memo(opened.clone(), |opened| {
        UnitKind::from_id(&opened.document.unit.kind).and_then(standard_for).cloned().map(Rc::new)
    });
    (*of_draft).clone().or_else(|| (*standard).clone())
}

/// Each at the question of its check; a check that nobody here knows stands by its id.
fn remarks(language: Language, decision: &ReviewDecision, standard: Option<&Rc<Criteria>>) -> Html {
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
#[derive(Clone, PartialEq)]
enum Here {
    Nothing,
    /// A draft, but not the signed file that was decided on.
    Draft,
    Both,
    /// Another decision is kept, which this one does not replace.
    Kept(Keeping),
}

#[component]
fn Keep(props: &KeepProps) -> Html {
    let language = use_language();
    let shelf = use_shelf();
    let here = use_state(|| None::<Here>);
    let said = use_state(Said::default);
    use_effect_with((props.opened.clone(), props.unknown_key, shelf.clone()), {
        let here = here.setter();
        move |(opened, unknown_key, shelf)| {
            let (opened, unknown_key, Some(shelf)) = (opened.clone(), *unknown_key, shelf.clone()) else { return };
            yew::platform::spawn_local(async move { here.set(Some(look(&shelf, &opened, unknown_key).await)) });
        }
    });
    let keep = Callback::from({
        let (opened, unknown_key, said) = (props.opened.clone(), props.unknown_key, said.setter());
        let here = here.setter();
        move |_: MouseEvent| {
            let (opened, Some(shelf), said) = (opened.clone(), shelf.clone(), said.clone()) else { return };
            let here = here.clone();
            yew::platform::spawn_local(async move {
                match shelf.keep_decision(&opened.document, opened.digest, unknown_key).await {
                    Err(error) => said.set(Said::Failed(error.into())),
                    Ok(Keeping::Takes(_)) => said.set(Said::Done(words::KEPT)),
                    // Another window was quicker.
                    Ok(other) => here.set(Some(Here::Kept(other))),
                }
            });
        }
    });
    let draft = props.opened.document.assessment.id.trim_start_matches("urn:uuid:").to_owned();
    match (*here).clone() {
        None => Html::default(),
        Some(Here::Kept(keeping)) => html! {
            <Notice tone={Tone::Warn} title={language.say(words::NOT_REPLACED)}>
                <p id="newer-kept">{ words::kept_instead(language, &keeping) }</p>
                <p><Link<Route> to={Route::Tasks { draft }}>{ language.say(words::TO_DRAFT) }</Link<Route>></p>
            </Notice>
        },
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

async fn look(shelf: &Shelf, opened: &Opened<ReviewDecision>, unknown_key: bool) -> Here {
    let decision = &opened.document;
    let id = &decision.assessment.id;
    let drafts = shelf.drafts().await.map(|(drafts, _)| drafts).unwrap_or_default();
    if !drafts.iter().any(|draft| draft.id == *id) {
        return Here::Nothing;
    }
    // What the database fails to tell is told when the decision is to be kept.
    match shelf.may_keep(decision, opened.digest, unknown_key).await {
        Ok(Keeping::Takes(_)) | Err(_) => {}
        Ok(other) => return Here::Kept(other),
    }
    let digest = decision.assessment.digest.to_string();
    if shelf.revisions(id).await.iter().any(|one| one.digest == digest) { Here::Both } else { Here::Draft }
}
