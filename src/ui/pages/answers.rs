//! All answers, for reading through and for paper.

use crate::assessment::{Given, ProfileField, Scope};
use crate::browser::page;
use crate::criteria::Criterion;
use crate::text::page::further::{self, cited_in};
use crate::text::page::result::TO_PAPERS;
use crate::text::page::{profile, sign_check as words, tasks};
use crate::text::{Language, scope as scope_name, unit_verdict};
use crate::ui::components::{AnswerView, CheckTag, Page, PointsTable, WithDraft, figures};
use crate::ui::pages::further::ways;
use crate::ui::pages::{back_to_tasks, caption, tasks::check_route, uuid};
use crate::ui::route::Route;
use crate::ui::state::{OpenDraft, use_language, use_signed_here};
use crate::verdict::{CriterionFinding, Finding, UnitVerdict};
use yew::prelude::*;
use yew_router::prelude::*;

#[component]
pub fn Answers() -> Html {
    html! { <WithDraft show={Callback::from(|open: OpenDraft| html! { <AnswerList {open} /> })} /> }
}

#[derive(Properties, PartialEq)]
struct AnswerListProps {
    open: OpenDraft,
}

#[component]
fn AnswerList(props: &AnswerListProps) -> Html {
    let language = use_language();
    let open = &props.open;
    let signed_here = use_signed_here(open) == Some(true);
    let print = Callback::from(|_: MouseEvent| {
        page::print();
    });
    let outcome = &open.prepared.outcome;
    let surely_not = outcome.verdict == UnitVerdict::Incomplete && outcome.is_certainly_not_qualified();
    let verdict = if surely_not { tasks::CERTAINLY_NOT } else { unit_verdict(outcome.verdict) };
    let verdict = language.say(verdict);
    let criteria = open.standard.criteria.iter().zip(&open.prepared.outcome.criteria);
    html! {
        <Page title={language.say(words::ANSWERS)} caption={caption(language, open)} back={back_to_tasks(language, open)}>
            <p class="print-only printed-title">{ language.say(words::PRINTED_TITLE) }</p>
            <div class="toolbar"><p class="lead"><strong>{ format!("{}: {verdict}", language.say(words::VERDICT)) }</strong>
                { " · " }{ stand(language, open, signed_here) }
            </p><button type="button" class="button plain" id="print" onclick={print}>{ language.say(words::PRINT) }</button></div>
            { unit(language, open) }
            { for criteria.map(|(criterion, finding)| section(language, open, criterion, finding)) }
            if let Some((guide, score)) = open.used.files.guide().zip(open.prepared.score.as_ref()) {
                <section aria-labelledby="local-points">
                    <h2 id="local-points">{ language.say(further::POINTS_TABLE) }</h2>
                    <PointsTable asked={open.standard.clone()} guide={guide.clone()} score={score.clone()} ways={ways(language, open, score)} />
                </section>
            }
            { for open.used.files.programmes().iter().map(|programme| {
                open.prepared.indicators.get(&programme.id).map(|counts| figures(language, programme, counts)).unwrap_or_default()
            }) }
            if !open.prepared.practice { <p class="print-only sign-here">{ language.say(words::SIGN_HERE) }</p> }
            <p class="actions">
                <Link<Route> to={Route::SelfCheck { draft: uuid(open) }} classes="button">{ language.say(words::CONTINUE) }</Link<Route>>
                <Link<Route> to={Route::Papers { draft: uuid(open) }} classes="button plain">{ language.say(TO_PAPERS) }</Link<Route>>
            </p>
        </Page>
    }
}

/// Which paper this is: a draft, or a signed revision with what is needed to find its file.
fn stand(language: Language, open: &OpenDraft, signed_here: bool) -> String {
    if open.prepared.practice {
        return further::practised_with(language, language.of(&open.standard.title), &open.standard.version);
    }
    match &open.draft.signed {
        Some(signed) if signed_here && !signed.changed_since => {
            words::signed_as(language, signed.revision, signed.signed_at, &signed.digest)
        }
        _ => language.say(words::DRAFT).to_owned(),
    }
}

fn unit(language: Language, open: &OpenDraft) -> Html {
    let (draft, kind) = (&open.draft, open.draft.kind);
    let profile = &draft.profile;
    let scope = Scope::from_id(kind, &profile.scope).map(|scope| language.say(scope_name(scope)).to_owned());
    let rows = [
        (ProfileField::Name, profile.name.clone()),
        (ProfileField::Scope, scope.unwrap_or_default()),
        (ProfileField::Code, profile.code.clone()),
        (ProfileField::Province, profile.province_name.clone()),
        (ProfileField::ParentName, profile.parent_name.clone()),
        (ProfileField::ParentCode, profile.parent_code.clone()),
        (ProfileField::Address, profile.address.clone()),
        (ProfileField::Head, profile.head.clone()),
        (ProfileField::RecognisingAuthority, profile.recognising_authority.clone()),
    ];
    let entered = rows.into_iter().filter(|(_, text)| !text.trim().is_empty());
    let facts = open.standard.facts.iter().filter_map(|fact| Some((fact, *draft.facts.get(&fact.id)?)));
    html! {
        <>
            <h2>{ language.say(words::UNIT) }</h2>
            <dl class="lines">
                { for entered.map(|(field, text)| html! { <div><dt>{ language.say(profile::field(field, kind)) }</dt><dd><bdi>{ text }</bdi></dd></div> }) }
                { for facts.map(|(fact, value)| html! {
                    <div><dt>{ language.of(&fact.question) }</dt><dd>{ language.say(if value { words::YES } else { words::NO }) }</dd></div>
                }) }
            </dl>
            <p class="no-print"><Link<Route> to={Route::Profile { draft: uuid(open) }}>{ language.say(words::CHANGE) }</Link<Route>></p>
        </>
    }
}

fn section(language: Language, open: &OpenDraft, criterion: &Criterion, finding: &CriterionFinding) -> Html {
    html! {
        <section key={criterion.id.clone()}>
            <h2 class="with-tag"><span>{ language.of(&criterion.title) }</span><CheckTag verdict={finding.foreseeable()} /></h2>
            <p class="cite">{ cited_in(language, &criterion.cite, open.used.files.supplement_of(&criterion.id).map(AsRef::as_ref)) }</p>
            { for finding.checks.iter().map(|finding| view(language, open, finding)) }
        </section>
    }
}

fn view(language: Language, open: &OpenDraft, finding: &Finding) -> Html {
    let check = &finding.check;
    let answer = match open.prepared.given.get(check) {
        Some(Given::Answer(answer)) => Some(answer.clone()),
        _ => None,
    };
    let note = open.draft.entries.get(check).map(|entry| entry.note.clone()).unwrap_or_default();
    let evidence = open.prepared.evidence.get(check).cloned().unwrap_or_default();
    let to = check_route(open, &uuid(open), check);
    html! {
        <AnswerView key={check.clone()} standard={&open.standard} check={check.clone()} finding={finding.clone()} {answer} {note} {evidence}>
            if let Some(to) = to {
                <p class="no-print"><Link<Route> {to}>{ language.say(words::CHANGE) }</Link<Route>></p>
            }
        </AnswerView>
    }
}
