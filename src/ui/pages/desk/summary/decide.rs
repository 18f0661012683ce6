//! The decision: ruling, comment, recognition, who decides, and the signature.

use super::decision_fields::{kept, recognition_fields, reviewer_fields};
use super::draft::{Decided, Edit};
use super::sign::{Deciding, use_deciding};
use super::use_draft::UseDraft;
use crate::browser::page;
use crate::document::decision::Ruling;
use crate::json::Digest;
use crate::review::decide::DecisionDraft;
use crate::review::desk::Holding;
use crate::text::Language;
use crate::text::page::{desk_papers, desk_summary as words};
use crate::ui::components::{ErrorSummary, Notice, Said, SaidLine, Tone};
use crate::ui::form::{Choice, ChoiceGroup, TextArea};
use crate::ui::pages::desk::trust::OwnKey;
use crate::ui::pages::desk::{InDesk, papers};
use crate::ui::pages::sign::key_part::KeyPart;
use crate::ui::route::Route;
use crate::ui::state::{ReadFile, use_language};
use crate::verdict::UnitVerdict;
use std::rc::Rc;
use yew::prelude::*;
use yew_router::prelude::*;

#[derive(Properties, PartialEq)]
pub struct DecideProps {
    pub desk: InDesk,
    pub holding: Rc<Holding>,
    pub file: ReadFile,
    pub draft: UseDraft,
    /// The decision on this revision that counts.
    pub in_force: Option<Rc<Decided>>,
    /// Whether the key that signed the summary is trusted for its unit.
    pub is_trusted: bool,
}

/// The heading above it, for those who go straight there.
pub const DECIDE: &str = "decide";

#[component]
pub fn Decide(props: &DecideProps) -> Html {
    let language = use_language();
    let deciding = use_deciding(&props.desk, &props.holding, &props.file, &props.draft);
    // What was decided closes the form; somebody who has more to decide begins with that.
    let is_begun = props.draft.draft.as_ref().is_some_and(|draft| draft.is_begun());
    let decided_here = deciding.decision.filter(|_| !is_begun);
    let in_force = props.in_force.as_ref().map(|decided| decided.digest).filter(|_| !is_begun);
    let closed = decided_here.or(in_force);
    use_effect_with(decided_here, |decided| {
        if decided.is_some() {
            page::focus(DECIDED);
        }
    });
    let Deciding { signer, said, .. } = &deciding;
    let own_key = || html! { <OwnKey desk={props.desk.clone()} keys={signer.keys.clone()} /> };
    let intact = props.holding.record.seal.is_intact();
    html! {
        <section class="no-print" aria-labelledby={DECIDE}>
            <h2 id={DECIDE} tabindex="-1">{ language.say(words::DECIDE) }</h2>
            if !intact {
                <Notice tone={Tone::Bad}><p>{ language.say(words::NOT_INTACT) }</p></Notice>
            } else if let Some(decision) = closed {
                { decided(language, props, &decision, (said, own_key())) }
            } else if let Some(draft) = &props.draft.draft {
                { form(language, props, &deciding, draft) }
                <SaidLine said={said.clone()} />
            }
            if signer.key.is_some() && closed.is_none() { { own_key() } }
        </section>
    }
}

/// What has the focus once a decision is signed.
const DECIDED: &str = "decided";

/// What was signed, whether it counts with this key, and where to go from there.
fn decided(language: Language, props: &DecideProps, decision: &Digest, (said, own_key): (&Said, Html)) -> Html {
    let again = props.draft.edit.clone().reform({
        let here = props.desk.0.decisions.iter().find(|(one, _)| one.digest == *decision);
        let here = here.map(|(one, _)| Rc::new(Decided::from(one)));
        move |_: MouseEvent| here.clone().map_or(Edit::Clear, |decided| Edit::Correct(decided, language))
    });
    html! {
        <div class="sheet" id={DECIDED} tabindex="-1">
            if let Said::SavedTo(_) = said {
                <p>{ language.say(words::SIGNED) }</p>
            } else if *said == Said::Nothing {
                <p>{ language.say(words::IN_FORCE) }</p>
            }
            <SaidLine said={said.clone()} />
            { own_key }
            <p class="actions quiet">
                <Link<Route> to={papers::slip(decision)} classes="button plain">{ language.say(desk_papers::TO_SLIP) }</Link<Route>>
                <Link<Route> to={Route::Desk} classes="button plain">{ language.say(words::BACK) }</Link<Route>>
                <button type="button" class="link" id="decide-again" onclick={again}>{ language.say(words::DECIDE_AGAIN) }</button>
            </p>
        </div>
    }
}

fn form(language: Language, props: &DecideProps, deciding: &Deciding, draft: &DecisionDraft) -> Html {
    let Deciding { signer, lines, busy, sign, .. } = deciding;
    html! {
        <>
            <p>{ language.say(words::DECIDE_WHY) }</p>
            if !props.is_trusted {
                <Notice tone={Tone::Warn}><p>{ language.say(words::KEY_NOT_TRUSTED) }</p></Notice>
            }
            <ErrorSummary title={language.say(words::PROBLEM)} lines={lines.clone()} />
            { fields(language, props, draft) }
            <KeyPart keys={signer.keys.clone()} need={signer.need} typed={signer.typed.clone()} on_typed={signer.on_typed.clone()} />
            <p class="actions">
                <button type="button" class="button" id="sign-decision" disabled={*busy} onclick={sign}>{ language.say(words::SIGN) }</button>
            </p>
            { kept(language, props.draft.failed.as_ref()) }
        </>
    }
}

fn fields(language: Language, props: &DecideProps, draft: &DecisionDraft) -> Html {
    let edit = &props.draft.edit;
    let stop = edit.reform(|_: MouseEvent| Edit::Clear);
    // A draft that was begun before the decision came knows nothing of it.
    let unknown = props.in_force.clone().filter(|decided| draft.supersedes != Some(decided.digest));
    let take = |decided: Rc<Decided>| edit.reform(move |_: MouseEvent| Edit::Correct(decided.clone(), language));
    html! {
        <>
            if corrects(props, draft) {
                <Notice tone={Tone::Quiet}>
                    <p id="correcting">{ language.say(words::CORRECTING) }</p>
                    if let Some(decided) = unknown {
                        <p>{ language.say(words::WITHOUT_FORMER) }{ " " }<button type="button" class="link" id="take-in-force" onclick={take(decided)}>{ language.say(words::TAKE_FORMER) }</button></p>
                    }
                    if draft.supersedes.is_some() || props.in_force.is_some() {
                        <p><button type="button" class="link" id="stop-correcting" onclick={stop}>{ language.say(words::STOP_CORRECTING) }</button></p>
                    }
                </Notice>
            }
            <ChoiceGroup id="ruling" legend={language.say(words::RULING)} choices={rulings(language)}
                chosen={draft.ruling.map(|ruling| AttrValue::from(ruling_id(ruling)))} on_choose={edit.reform(chosen)} />
            <TextArea id="decision-comment" label={language.say(words::COMMENT)} hint={language.say(words::COMMENT_HINT)}
                value={draft.comment.clone()} on_input={edit.reform(Edit::Comment)} />
            if draft.ruling == Some(Ruling::Accepted) {
                if props.holding.record.verdict != Some(UnitVerdict::Qualified) {
                    <Notice tone={Tone::Warn}><p>{ language.say(words::ACCEPTS_UNQUALIFIED) }</p></Notice>
                }
                { recognition_fields(language, edit, draft) }
            }
            if draft.leaves_recognition_out() {
                <Notice tone={Tone::Quiet}><p>{ language.say(words::RECOGNITION_LEFT_OUT) }</p></Notice>
            }
            { reviewer_fields(language, edit, draft) }
        </>
    }
}

/// Whether what is signed now takes the place of another decision.
fn corrects(props: &DecideProps, draft: &DecisionDraft) -> bool {
    let row = props.desk.0.row(&props.holding.record.id);
    row.is_some_and(|row| matches!(row.review.to_correct(draft.supersedes), Ok(Some(_))))
}

const RULINGS: [Ruling; 3] = [Ruling::Accepted, Ruling::Returned, Ruling::Rejected];

const fn ruling_id(ruling: Ruling) -> &'static str {
    match ruling {
        Ruling::Accepted => "accepted",
        Ruling::Returned => "returned",
        Ruling::Rejected => "rejected",
    }
}

fn rulings(language: Language) -> Vec<Choice> {
    let choice = |ruling| Choice {
        value: ruling_id(ruling).into(),
        label: language.say(words::ruling(ruling)).into(),
        hint: None,
    };
    RULINGS.map(choice).to_vec()
}

fn chosen(id: AttrValue) -> Edit {
    Edit::Ruling(RULINGS.into_iter().find(|ruling| ruling_id(*ruling) == id).unwrap_or(Ruling::Returned))
}
