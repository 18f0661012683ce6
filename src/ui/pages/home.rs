//! My assessments: what is on this computer, what is open in each, a new one, a file.

use crate::assessment::Draft;
use crate::browser::clock;
use crate::browser::store::{DraftRecord, StoreError};
use crate::criteria::day_in_vietnam;
use crate::text::page::decision::UNKNOWN_KEY;
use crate::text::page::{home as words, shell, tasks};
use crate::text::{Language, kind_name, unit_verdict};
use crate::ui::components::{BackupReminder, Notice, Page, Tag, Tone};
use crate::ui::route::Route;
use crate::ui::state::{Judging, KeptDecision, Shelf, use_judging, use_language, use_shelf};
use crate::ui::trouble::store_error;
use crate::verdict::UnitVerdict;
use std::rc::Rc;
use yew::prelude::*;
use yew_router::prelude::*;

/// A draft.
struct Item {
    draft: Rc<Draft>,
    /// Whether the signed file that it speaks of is here. What a draft from a file says of a signature is no more than its word.
    signed_here: bool,
    /// What a reviewer decided of that file.
    decision: Option<KeptDecision>,
}
type Listed = Result<OnShelf, StoreError>;

struct OnShelf {
    drafts: Vec<Item>,
    unreadable: Vec<DraftRecord>,
    /// Nothing has been backed up for long.
    backup_due: bool,
}

async fn listed_of(shelf: &Shelf) -> Listed {
    let (drafts, unreadable) = shelf.drafts().await?;
    let mut items = Vec::new();
    for draft in drafts {
        let signed_here = shelf.has_signed_file_of(&draft).await;
        let decision = shelf.decision_of(&draft.id).await.filter(|kept| kept.is_about(&draft));
        items.push(Item { draft, signed_here, decision });
    }
    let backup_due = shelf.backup_is_due(items.iter().map(|item| &item.draft)).await;
    Ok(OnShelf { drafts: items, unreadable, backup_due })
}

#[component]
pub fn Home() -> Html {
    let language = use_language();
    let judging = use_judging();
    let shelf = use_shelf();
    let is_shut = shelf.as_ref().is_some_and(Shelf::is_shut);
    let listed = use_state(|| None::<Rc<Listed>>);
    use_effect_with(shelf, {
        let listed = listed.setter();
        move |shelf| {
            if let Some(shelf) = shelf.clone() {
                yew::platform::spawn_local(async move { listed.set(Some(Rc::new(listed_of(&shelf).await))) });
            }
        }
    });
    html! {
        <Page title={language.say(words::TITLE)}>
            <p class="lead">{ language.say(words::INTRO) }</p>
            <p class="actions">
                <Link<Route> to={Route::Start} classes="button">{ language.say(words::START) }</Link<Route>>
                <Link<Route> to={Route::Open} classes="button plain">{ language.say(words::OPEN) }</Link<Route>>
            </p>
            { match listed.as_deref() {
                None => html! { <p class="hint">{ language.say(words::LOADING) }</p> },
                Some(Err(error)) => html! { <Notice tone={Tone::Bad} alert=true><p>{ store_error(language, error) }</p></Notice> },
                Some(Ok(OnShelf { drafts, unreadable, backup_due })) => html! {
                    <>
                        if *backup_due { <BackupReminder /> }
                        if !(is_shut && drafts.is_empty()) { { list(language, judging, drafts, unreadable) } }
                    </>
                },
            } }
        </Page>
    }
}

fn list(language: Language, judging: Judging, drafts: &[Item], unreadable: &[DraftRecord]) -> Html {
    html! {
        <>
            if drafts.is_empty() {
                <p class="sheet empty">{ language.say(words::NONE) }</p>
            } else {
                <h2>{ language.say(words::LIST) }</h2>
                <ul class="tasks">{ for drafts.iter().map(|one| item(language, judging, one)) }</ul>
            }
            if !unreadable.is_empty() {
                <h2>{ language.say(words::UNREADABLE) }</h2>
                <p>{ language.say(words::UNREADABLE_WHY) }</p>
                <ul>{ for unreadable.iter().map(|record| rescue(language, record)) }</ul>
            }
        </>
    }
}

fn item(language: Language, judging: Judging, item: &Item) -> Html {
    let draft = &item.draft;
    let uuid = draft.id.trim_start_matches("urn:uuid:").to_owned();
    let name = draft.profile.name.trim().to_owned();
    let name = if name.is_empty() { language.say(words::UNNAMED).to_owned() } else { name };
    let (tone, state) = state(language, judging, item);
    let kind = language.say(kind_name(draft.kind));
    html! {
        <li key={draft.id.clone()}>
            <div>
                <Link<Route> to={Route::Tasks { draft: uuid }}><bdi>{ name }</bdi></Link<Route>>
                <p class="hint">{ words::subtitle(language, kind, draft.year) }{ ", " }{ words::changed(language, draft.changed_at) }</p>
            </div>
            <Tag {tone} text={state} />
        </li>
    }
}

/// What the list says of a draft.
fn state(language: Language, judging: Judging, Item { draft, signed_here, decision }: &Item) -> (Tone, String) {
    let today = day_in_vietnam(clock::now());
    if draft.is_for_practice() {
        return (Tone::Quiet, language.say(words::FOR_PRACTICE).to_owned());
    }
    let Some((_, prepared)) = judging.of(draft, today) else {
        return (Tone::Warn, language.say(shell::CANT_OPEN).to_owned());
    };
    if prepared.left_out.is_some() {
        return (Tone::Quiet, language.say(tasks::IN_PROGRESS).to_owned());
    }
    let verdict = prepared.outcome.verdict;
    match (draft.signed.as_ref().filter(|_| *signed_here), decision) {
        (Some(signed), _) if signed.changed_since => (Tone::Warn, language.say(tasks::CHANGED_SINCE).to_owned()),
        (Some(_), Some(kept)) => {
            let tone = if kept.ruling == "accepted" && !kept.unknown_key { Tone::Good } else { Tone::Warn };
            let says = words::decided(language, &kept.ruling, kept.remarks.len(), kept.recognition.as_deref());
            (tone, if kept.unknown_key { format!("{says}. {}", language.say(UNKNOWN_KEY)) } else { says })
        }
        (Some(_), None) => {
            let tone = if verdict == UnitVerdict::Qualified { Tone::Good } else { Tone::Bad };
            (tone, format!("{}: {}", language.say(tasks::SIGNED), language.say(unit_verdict(verdict)).to_lowercase()))
        }
        (None, _) if verdict == UnitVerdict::Incomplete => {
            (Tone::Quiet, words::open(language, prepared.outcome.progress().open))
        }
        (None, _) => (Tone::Quiet, language.say(words::READY).to_owned()),
    }
}

fn rescue(language: Language, record: &DraftRecord) -> Html {
    let draft = record.id.trim_start_matches("urn:uuid:").to_owned();
    html! {
        <li key={record.id.clone()}>
            <code>{ &record.id }</code>{ " " }
            <Link<Route> to={Route::DraftFile { draft }}>{ language.say(shell::SAVE_TO_FILE) }</Link<Route>>
        </li>
    }
}
