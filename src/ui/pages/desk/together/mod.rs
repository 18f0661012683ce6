//! Several assessments accepted at once: those that the list has selected or, where nothing is selected, shows, each with a signed
//! decision of its own. Which of them can be is told by `review::desk`.

mod sign;

use super::InDesk;
use super::list::kept;
use super::summary::decision_fields::{recognition_fields, reviewer_fields};
use super::summary::draft::{Drafting, Edit};
use crate::document::decision::{Reviewer, Ruling};
use crate::json::{Digest, own_text};
use crate::review::ReviewState;
use crate::review::decide::DecisionDraft;
use crate::review::desk::{NotTogether, Row, Together};
use crate::review::trust::{Entry, Role};
use crate::text::page::{desk as desk_words, desk_list, desk_papers, desk_summary, desk_together as words};
use crate::text::{Language, kind_name};
use crate::ui::components::{BackLink, Column, ErrorSummary, LongTable, Notice, Page, SaidLine, Tone};
use crate::ui::form::TextArea;
use crate::ui::pages::desk::copy::bar;
use crate::ui::pages::desk::trust::OwnKey;
use crate::ui::pages::desk::write::Writes;
use crate::ui::pages::sign::key_part::KeyPart;
use crate::ui::pages::sign::signer::Signer;
use crate::ui::route::Route;
use crate::ui::state::desk::{DeskActions, REVIEWER, use_desk_actions};
use crate::ui::state::use_language;
use sign::{SigningTogether, use_signing_together};
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct AcceptPageProps {
    pub desk: InDesk,
}

/// Those that the list means, told apart.
#[derive(PartialEq)]
pub(self) struct Meant {
    /// In the order of the list.
    rows: Vec<Row>,
    left_out: BTreeMap<NotTogether, usize>,
    all: usize,
}

#[component]
pub fn AcceptPage(props: &AcceptPageProps) -> Html {
    let language = use_language();
    let actions = use_desk_actions();
    let draft = use_reducer(Drafting::default);
    let begun = use_state(|| None::<Rc<BTreeSet<Digest>>>);
    use_effect_with((), {
        let (dispatcher, begun) = (draft.dispatcher(), begun.setter());
        move |()| {
            let Some(actions) = actions else { return };
            yew::platform::spawn_local(async move {
                dispatcher.dispatch(Edit::Loaded(Box::new(fresh(&actions).await)));
                // What can't be read is said above the page; none is known to be under way then.
                begun.set(Some(Rc::new(actions.being_decided().await.unwrap_or_default())));
            });
        }
    });
    let recognises = draft.0.as_deref().is_some_and(DecisionDraft::names_recognition);
    let meant = use_memo((props.desk.clone(), (*begun).clone(), recognises), |(desk, begun, recognises)| {
        begun.as_deref().map(|begun| meant(desk, Together { recognises: *recognises, begun }))
    });
    let signing = use_signing_together(&props.desk, &meant, draft.0.clone());
    let edit = Callback::from({
        let dispatcher = draft.dispatcher();
        move |edit: Edit| dispatcher.dispatch(edit)
    });
    let back = BackLink { to: Route::Desk, label: language.say(desk_words::LIST).into() };
    let content = match (&*meant, &draft.0) {
        (Some(meant), Some(draft)) => {
            html! { <Writes>{ shown(language, props, meant, draft, &edit, &signing) }</Writes> }
        }
        _ => html! { <p class="hint" role="status">{ language.say(desk_words::OPENING) }</p> },
    };
    html! {
        <Page title={language.say(words::TITLE)} {back}>
            <p>{ language.say(words::WHY) }</p>
            { content }
        </Page>
    }
}

/// Nothing is typed yet but who decides, which is known from the last decision.
async fn fresh(actions: &DeskActions) -> DecisionDraft {
    let reviewer: Option<Reviewer> = actions.part(REVIEWER, own_text).await;
    DecisionDraft { ruling: Some(Ruling::Accepted), reviewer: reviewer.unwrap_or_default(), ..DecisionDraft::default() }
}

fn meant(desk: &InDesk, together: Together<'_>) -> Meant {
    let (all, _) = kept::meant(&desk.0);
    let (mut rows, mut left_out) = (Vec::new(), BTreeMap::<NotTogether, usize>::new());
    for row in &all {
        match together.takes(row) {
            Ok(()) => rows.push((*row).clone()),
            Err(why) => *left_out.entry(why).or_default() += 1,
        }
    }
    Meant { rows, left_out, all: all.len() }
}

/// What has the focus once the decisions are signed.
const SIGNED: &str = "signed-together";

fn shown(
    language: Language,
    props: &AcceptPageProps,
    meant: &Meant,
    draft: &DecisionDraft,
    edit: &Callback<Edit>,
    signing: &SigningTogether,
) -> Html {
    let own_key = || html! { <OwnKey desk={props.desk.clone()} keys={signing.signer.keys.clone()} /> };
    if let Some(now) = signing.progress {
        return bar(language, "signing-together", now, language.say(words::SIGNING), signing.stop.clone());
    }
    if let Some(count) = signing.signed {
        return html! {
            <div class="sheet" id={SIGNED} tabindex="-1">
                <p>{ words::signed(language, count) }</p>
                <SaidLine said={signing.said.clone()} />
            </div>
        };
    }
    html! {
        <>
            <p id="taken-together" role="status">{ words::counted(language, meant.rows.len(), meant.all) }</p>
            { left_out(language, meant) }
            if !is_reviewer(props, &signing.signer) {
                <Notice tone={Tone::Warn}><p>{ language.say(words::KEY_FIRST) }</p></Notice>
                { own_key() }
            } else {
                { form(language, meant, draft, edit, signing) }
            }
        </>
    }
}

fn left_out(language: Language, meant: &Meant) -> Html {
    let reasons: Vec<_> = meant.left_out.iter().map(|(why, count)| (words::reason(*why), *count)).collect();
    html! {
        if !reasons.is_empty() { <p id="left-out" class="hint">{ desk_papers::left_out(language, &reasons) }</p> }
    }
}

/// Only decisions that count here are signed in numbers: a second one would contradict the first as soon as the key is confirmed.
fn is_reviewer(props: &AcceptPageProps, signer: &Signer) -> bool {
    let did = signer.key.as_ref().and_then(|key| key.did.parse().ok());
    let entry: Option<&Entry> = did.and_then(|did| props.desk.0.trust.entry(&did));
    entry.is_some_and(|entry| entry.revoked_on.is_none() && entry.roles.contains(&Role::Reviewer))
}

fn form(
    language: Language,
    meant: &Meant,
    draft: &DecisionDraft,
    edit: &Callback<Edit>,
    signing: &SigningTogether,
) -> Html {
    let SigningTogether { signer, lines, said, sign, .. } = signing;
    html! {
        <>
            <ErrorSummary title={language.say(words::PROBLEM)} lines={lines.clone()} />
            <p class="hint" id="recognition-for-all">{ language.say(words::RECOGNITION_WHY) }</p>
            { recognition_fields(language, edit, draft) }
            <TextArea id="decision-comment" label={language.say(desk_summary::COMMENT)} hint={language.say(words::COMMENT_WHY)}
                value={draft.comment.clone()} on_input={edit.reform(Edit::Comment)} />
            { reviewer_fields(language, edit, draft) }
            if meant.rows.is_empty() {
                <p class="sheet empty" id="none-together">{ language.say(words::NONE) }</p>
            } else {
                <h2>{ language.say(words::LIST) }</h2>
                { table(language, meant) }
                <KeyPart keys={signer.keys.clone()} need={signer.need} typed={signer.typed.clone()} on_typed={signer.on_typed.clone()} />
                <p class="actions"><button type="button" class="button" id="sign-decision" onclick={sign}>{ words::sign(language, meant.rows.len()) }</button></p>
            }
            <SaidLine said={said.clone()} />
        </>
    }
}

fn table(language: Language, meant: &Meant) -> Html {
    let heads =
        [(desk_list::UNIT, "unit"), (desk_list::KIND, ""), (desk_list::PARENT, "parent"), (words::DECISION, "")];
    let columns: Vec<Column> = heads.into_iter().map(|(head, class)| Column::new(language.say(head), class)).collect();
    let rows = meant.rows.clone();
    let row = Callback::from(move |at: usize| rows.get(at).map(|row| cells(language, row)).unwrap_or_default());
    html! { <LongTable id="together-rows" label={language.say(words::LIST)} {columns} count={meant.rows.len()} {row} /> }
}

fn cells(language: Language, row: &Row) -> Html {
    let does = if row.review == ReviewState::Waiting { words::ACCEPTS } else { words::ADDS };
    html! {
        <>
            <th scope="row"><span class="two"><bdi>{ &row.unit.name }</bdi></span></th>
            <td><span class="two">{ row.kind.map(|kind| language.say(kind_name(kind))).unwrap_or_default() }</span></td>
            <td><span class="two"><bdi>{ &row.unit.parent_name }</bdi></span></td>
            <td><span class="two">{ language.say(does) }</span></td>
        </>
    }
}
